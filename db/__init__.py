"""The store: one module per table, migrations, and the two databases they run on."""

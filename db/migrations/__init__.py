"""Alembic's environment and the versions, inside the package so that an installed copy can migrate."""

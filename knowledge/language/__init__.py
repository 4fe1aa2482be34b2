"""What is known of the Dutch language itself, whatever is spoken of."""

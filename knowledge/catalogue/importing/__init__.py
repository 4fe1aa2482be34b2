"""Lists of activities as organisations have them, read into activities and compared with what is there."""

"""What is said to somebody who may be in danger: which numbers, in which order, and what is never said."""

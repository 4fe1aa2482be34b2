"""Says what a sentence is like, where none of its words is known: compared with sentences whose meaning is."""

"""What protects people in the talk itself: consent, what is special, words that are not kept, names, fraud."""

"""Asking how it went: after a visit, two weeks and six weeks later; an answer ends the asking, and so does silence."""

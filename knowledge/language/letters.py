"""Letters that only look different: what every room that folds a message makes of them."""

from __future__ import annotations

from typing import Final

ARABIC: Final = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ؤ": "و",
    "ئ": "ي",
    # As Persian, Kurdish and Urdu keyboards type them.
    "گ": "ك",
    "ک": "ك",
    "ی": "ي",
}
"""One form for each letter of Arabic."""
CLOSED_T: Final = {"ة": "ه"}
"""The last letter of many Arabic words, which is often typed as another."""
LATIN: Final = {"ı": "i", "ø": "o", "æ": "ae", "ß": "ss", "œ": "oe", "ł": "l", "đ": "d"}
"""Letters that no decomposition takes apart."""

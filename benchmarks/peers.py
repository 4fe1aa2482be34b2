"""The search tools that matching is measured against, each used as its manual says."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence

Search = Callable[[str], list[int]]
"""A sentence to the numbers of what is found, best first."""
_WORD = re.compile(r"\w{3,}")


def fts5_trigrams(texts: Sequence[str]) -> Search:
    """SQLite FTS5 with its trigram tokenizer, any trigram of any word, ranked by bm25."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE held USING fts5(body, tokenize='trigram')")
    base.executemany("INSERT INTO held(rowid, body) VALUES (?, ?)", enumerate(texts, 1))

    def search(text: str) -> list[int]:
        words = _WORD.findall(text.lower())
        grams = dict.fromkeys(word[at : at + 3] for word in words for at in range(len(word) - 2))
        if not grams:
            return []
        asked = " OR ".join(f'"{gram}"' for gram in grams)
        rows = base.execute("SELECT rowid FROM held WHERE held MATCH ? ORDER BY rank LIMIT 3", (asked,))
        return [number - 1 for (number,) in rows]

    return search


def tantivy_words(texts: Sequence[str]) -> Search:
    """tantivy with its Dutch stemmer, any word, ranked by bm25."""
    import tantivy

    shape = tantivy.SchemaBuilder()
    shape.add_unsigned_field("number", stored=True)
    shape.add_text_field("body", tokenizer_name="dutch")
    index = tantivy.Index(shape.build())
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    analyzer = analyzer.filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.stemmer("dutch"))
    index.register_tokenizer("dutch", analyzer.build())
    writer = index.writer()
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(number=number, body=text))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def search(text: str) -> list[int]:
        asked, _ = index.parse_query_lenient(" ".join(_WORD.findall(text.lower())), ["body"])
        return [searcher.doc(place)["number"][0] for _, place in searcher.search(asked, 3).hits]

    return search

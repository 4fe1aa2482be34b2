"""Strange text made plain: no markup, no control characters, no link that is not https."""

from __future__ import annotations

import html
import re
import unicodedata
from html.parser import HTMLParser
from urllib.parse import urlsplit

HIDDEN = {"script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg"}
BREAKS = {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"}
TAG = re.compile(r"<\s*/?\s*[a-zA-Z!?][^<>]{0,2000}>?")
ORDINARY = re.compile(r"[\w .,;()'’€/+!?-]*", re.ASCII)
"""Text with nothing in it that could be more than text."""
BAD_SCHEME = re.compile(r"\b(?:javascript|vbscript|data|file)\s*:\s*\S*", re.IGNORECASE)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HIDDEN:
            self.hidden += 1
        elif tag in BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def plain_text(text: str) -> str:
    """Text without markup, control characters and bidirectional tricks; paragraphs stay."""
    if ORDINARY.fullmatch(text):
        return " ".join(text.split())
    if "<" in text or "&" in text:
        text = _without_markup(text)
        # Markup that was escaped twice comes out as markup after the first time.
        if TAG.search(text):
            text = TAG.sub(" ", _without_markup(text))
    if not text.isascii():
        text = "".join(_letter(letter) for letter in unicodedata.normalize("NFC", text))
    text = BAD_SCHEME.sub("", text)
    lines = [" ".join(_visible(line).split()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def one_line(text: str, longest: int = 200) -> str:
    """Plain text on one line, cut at a word."""
    return cut(" ".join(plain_text(text).split()), longest)


def cut(text: str, longest: int) -> str:
    """Text of at most so many characters, cut at a word and marked as cut."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;.") + "…"


def safe_link(text: str) -> str:
    """An https address, or empty: "www.x.nl" and http are made https, anything else is refused."""
    link = "".join(_visible(text).split())
    if re.match(r"(?i)(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/|$))", link):
        link = "https://" + link
    link = re.sub(r"(?i)^http://", "https://", link)
    try:
        parts = urlsplit(link)
        port = parts.port
    except ValueError:
        return ""
    host = parts.hostname or ""
    named = re.fullmatch(r"(?i)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", host)
    if parts.scheme.lower() != "https" or not named or parts.username or port not in (None, 443):
        return ""
    return "" if len(link) > 500 or re.search(r"[\"'<>\\`]", link) else link


def _without_markup(text: str) -> str:
    parser = _Text()
    # An unclosed "<script" would hide nothing: whatever the parser leaves is unescaped and searched again.
    parser.feed(text)
    parser.close()
    return html.unescape("".join(parser.parts))


def _letter(letter: str) -> str:
    if letter in "\u00a0\u2007\u202f":
        return " "
    if letter in "\u2028\u2029":
        return "\n"
    return (
        letter if unicodedata.category(letter) not in ("Cf", "Cs", "Co", "Cn") or letter == "\u200d" else ""
    )


def _visible(text: str) -> str:
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", text.replace("\t", " "))

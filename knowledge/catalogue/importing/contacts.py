"""Several things in one contact cell, taken apart; private numbers kept from residents."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.catalogue.activity import Contact
from knowledge.catalogue.importing.tidy import one_line, safe_link

EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
LINK = re.compile(r"(?i)\b(?:https?://|www\.)[^\s,;<>\"']{3,300}")
PHONE = re.compile(r"(?<![\w])(?:\+31|0031|\(?0)[\s()/.-]{0,3}\d(?:[\s()/.-]{0,3}\d){7,9}(?!\d)")
SERVICE_PHONE = re.compile(r"(?<![\w\d])(?:0[89]0[0-9][\s-]?\d{3,7}|14[\s-]?0\d{2,3})(?!\d)")
POSTCODE = re.compile(r"\b([1-9]\d{3})\s?([A-Z]{2})\b")
STREET = re.compile(
    r"\b[A-Z][\w'’.-]+(?:\s[\w'’.-]+){0,4}?\s\d{1,4}\s?(?:[a-zA-Z]|bis|-\d{1,3})?(?=$|[,;\n)]|\s[1-9]\d{3}\s?[A-Z]{2}|\s*$)"
)
LABEL = re.compile(
    r"(?i)\b(?:tel(?:efoon)?(?:nummer)?|mob(?:iel)?|e-?mail|mail|website|site|web|adres|contact(?:persoon)?)\b\s*(?:[:.]|(?=\n|$))"
)


@dataclass(frozen=True)
class Taken:
    """What a mixed cell held."""

    name: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    address: str = ""
    postcode: str = ""


def take_apart(text: str) -> Taken:
    """Phone numbers, e-mail addresses, sites, an address and what is left: a name."""
    if not text:
        return Taken()
    emails = tuple(dict.fromkeys(EMAIL.findall(text)))
    rest = EMAIL.sub("\n", text)
    websites = tuple(link for found in LINK.findall(rest) if (link := safe_link(found.rstrip(".)"))))
    rest = LINK.sub("\n", rest)
    phones = tuple(dict.fromkeys(phone_number(found) for found in phones_in(rest)))
    rest = SERVICE_PHONE.sub("\n", PHONE.sub("\n", rest))
    postcode = POSTCODE.search(rest)
    street = STREET.search(rest)
    if postcode:
        rest = re.sub(re.escape(postcode[0]) + r"(?:\s+[A-Z][a-z]+)?", "\n", rest)
    if street:
        rest = rest.replace(street[0], "\n")
    names = [part.strip(" ,;:/|-()") for part in re.split(r"[\n;,|/]", LABEL.sub("\n", rest))]
    return Taken(
        name=one_line(next((name for name in names if re.search(r"[A-Za-z]{2}", name)), ""), 64),
        phones=phones,
        emails=emails,
        websites=websites,
        address=one_line(street[0], 100) if street else "",
        postcode=f"{postcode[1]} {postcode[2]}" if postcode else "",
    )


def phones_in(text: str) -> list[str]:
    """Everything in a text that is a telephone number in the Netherlands."""
    return [found[0] for found in PHONE.finditer(text)] + [found[0] for found in SERVICE_PHONE.finditer(text)]


def phone_number(text: str) -> str:
    """A number as it is dialled here: digits, beginning with 0, a dash after 06 or the area code."""
    digits = re.sub(r"\D", "", re.sub(r"^\s*(?:\+31|0031)\s*(?:\(0\))?", "0", text))
    if len(digits) == 9 and not digits.startswith("0"):
        digits = "0" + digits  # a spreadsheet ate the zero
    if digits.startswith("06") and len(digits) == 10:
        return f"06-{digits[2:]}"
    return f"{digits[:3]}-{digits[3:]}" if len(digits) == 10 else digits


def is_private(phone: str) -> bool:
    """Whether this is a mobile number, and so most likely somebody's own."""
    return re.sub(r"\D", "", phone).startswith(("06", "316", "00316"))


def share_out(
    name: str, phones: tuple[str, ...], emails: tuple[str, ...], site: str, agreed: bool
) -> tuple[Contact, Contact]:
    """What residents may see, and what only ambassadors may see."""
    shown = [phone for phone in phones if agreed or not is_private(phone)]
    kept = [phone for phone in phones if not agreed and is_private(phone)]
    residents = Contact(name, shown[0] if shown else "", emails[0] if emails else "", site)
    staff = Contact(name, kept[0]) if kept else Contact()
    return residents, staff


def without_private_phones(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without mobile numbers, and those numbers."""
    private = [found for found in phones_in(text) if is_private(phone_number(found))]
    for found in private:
        text = text.replace(found, "")
    text = (
        re.sub(r"(?i)\b(?:bel|bellen|app|tel|telefoon|via|op|naar|of)\s*:?\s*(?=[.,;)]|$)", "", text)
        if private
        else text
    )
    return re.sub(r"[ ]{2,}", " ", text).strip(), tuple(phone_number(found) for found in private)

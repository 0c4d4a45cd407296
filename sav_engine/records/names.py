"""Pure. Names as they are compared, and the few things about people that must be true before they are stored.

One way of writing a company for comparing it: small letters, no accents, single spaces, "&" as "et", and without the
legal form that some write and others do not ("S.A.R.L. Dupont & Fils" is "dupont et fils").
"""

from __future__ import annotations

import re
import unicodedata

LEGAL_FORMS = frozenset(
    ("sarl", "sas", "sasu", "sa", "eurl", "eirl", "ei", "snc", "sci", "scop", "scp", "selarl", "gie")
)
EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+")
INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")  # "s.a.r.l."
NOT_WORDS = re.compile(r"[^0-9a-z]+")


def bare(text: str) -> str:
    """Small letters without accents; other signs as they are."""
    folded = text.casefold().replace("œ", "oe").replace("æ", "ae")
    return "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))


def plain(text: str) -> str:
    """Small letters without accents, words separated by single spaces."""
    letters = bare(text.replace("&", " et "))
    joined = INITIALS.sub(lambda found: found[0].replace(".", "") + " ", letters)
    return NOT_WORDS.sub(" ", joined).strip()


def normalized_company(name: str) -> str:
    """How a company's name is compared; empty for a name without a letter or a digit."""
    words = plain(name).split()
    kept = [word for word in words if word not in LEGAL_FORMS]
    return " ".join(kept or words)


def tidy(text: str | None) -> str | None:
    """Single spaces, no control characters; None when nothing is left."""
    visible = "".join(sign if sign.isprintable() else " " for sign in text or "")
    return " ".join(visible.split()) or None


def is_email(text: str) -> bool:
    return EMAIL.fullmatch(text) is not None

"""Pure. What is written short and said long, and the signs of addresses. Data, with the case that is written."""

from __future__ import annotations

from collections.abc import Mapping

SHORTENINGS: Mapping[str, str] = {
    "M.": "Monsieur",
    "MM.": "Messieurs",
    "Mme": "Madame",
    "Mmes": "Mesdames",
    "Mlle": "Mademoiselle",
    "Dr": "Docteur",
    "Sté": "société",
    "tél.": "téléphone",
    "Tél.": "Téléphone",
    "n°": "numéro",
    "N°": "Numéro",
    "etc.": "et cetera",
    "env.": "environ",
    "RDV": "rendez-vous",
    "rdv": "rendez-vous",
    "svp": "s'il vous plaît",
    "SVP": "s'il vous plaît",
    "SAV": "service après-vente",
    "av.": "avenue",
    "bd": "boulevard",
    "cf.": "voir",
    "&": "et",
    "SARL": "S A R L",
    "ADSL": "A D S L",
    "DNS": "D N S",
    "LED": "lède",
    "TV": "télé",
    "4G": "quatre G",
    "5G": "cinq G",
}

UNITS_OF: Mapping[str, tuple[str, bool]] = {
    "Mbit/s": ("mégabit par seconde", False),
    "Mb/s": ("mégabit par seconde", False),
    "Mbps": ("mégabit par seconde", False),
    "Gbit/s": ("gigabit par seconde", False),
    "Gb/s": ("gigabit par seconde", False),
    "Go": ("gigaoctet", False),
    "Mo": ("mégaoctet", False),
    "GHz": ("gigahertz", False),
    "MHz": ("mégahertz", False),
    "km": ("kilomètre", False),
    "m": ("mètre", False),
    "min": ("minute", True),
    "mn": ("minute", True),
    "s": ("seconde", True),
    "ms": ("milliseconde", True),
    "°C": ("degré", False),
    "dB": ("décibel", False),
}
"""Sign: (its singular, feminine or not)."""

SIGNS: Mapping[str, str] = {
    "@": " arobase ",
    ".": " point ",
    "-": " tiret ",
    "_": " tiret bas ",
    "+": " plus ",
    "/": " barre ",
}


def spelled(letters: str) -> str:
    """Letter by letter, as capitals: voices read single capitals as names of letters."""
    return " ".join(letters.upper())

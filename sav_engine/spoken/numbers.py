"""Pure. Numbers as French says them: 1990 spelling throughout, so that every voice finds the same words."""

from __future__ import annotations

UNITS = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    *("treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
SCALES = ((10**9, "milliard"), (10**6, "million"))
MAX = 10**12 - 1  # beyond it nobody follows on the telephone: digits are said one by one


def in_words(number: int, *, feminine: bool = False) -> str:
    """0..MAX, and below zero with "moins". feminine: "une heure", "vingt-et-une minutes"."""
    if number < 0:
        return f"moins {in_words(-number, feminine=feminine)}"
    if number > MAX:
        return digits(str(number))
    parts = []
    for size, name in SCALES:
        many, number = divmod(number, size)
        if many:
            parts.append(f"{_below_1000(many)} {name}{'s' if many > 1 else ''}")
    thousands, rest = divmod(number, 1000)
    if thousands:
        parts.append("mille" if thousands == 1 else f"{_unpluralled(_below_1000(thousands))} mille")
    if rest or not parts:
        parts.append(_below_1000(rest))
    words = " ".join(parts)
    return f"{words}e" if feminine and (words == "un" or words.endswith((" un", "-un"))) else words


def _unpluralled(words: str) -> str:
    """ "quatre-vingts" and "deux cents" lose their s before "mille"."""
    return words.removesuffix("s") if words.endswith(("vingts", "cents")) else words


def _below_1000(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_100(rest)
    head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
    return f"{head} {_below_100(rest)}" if rest else head + ("s" if hundreds > 1 else "")


def _below_100(number: int) -> str:
    if number < 20:
        return UNITS[number]
    ten, unit = divmod(number, 10)
    if ten in (7, 9):
        ten, unit = ten - 1, unit + 10
    if unit == 0:
        return TENS[ten] + ("s" if ten == 8 else "")
    joint = "-et-" if unit in (1, 11) and ten != 8 else "-"
    return f"{TENS[ten]}{joint}{UNITS[unit]}"


def ordinal(number: int) -> str:
    """1 -> premier, 2 -> deuxième, 21 -> vingt-et-unième. number: from 1."""
    if number == 1:
        return "premier"
    words = in_words(number).removesuffix("s") if number % 100 == 80 or number % 100 == 0 else in_words(number)
    stem = words.removesuffix("e")
    return {"cinq": "cinqu", "neuf": "neuv"}.get(stem, _stemmed(stem)) + "ième"


def _stemmed(words: str) -> str:
    if words.endswith("cinq"):
        return f"{words}u"
    return f"{words[:-1]}v" if words.endswith("neuf") else words


def decimal(whole: str, fraction: str) -> str:
    """2,5 -> deux virgule cinq; 1,05 -> un virgule zéro cinq."""
    zeros = len(fraction) - len(fraction.lstrip("0"))
    rest = fraction.lstrip("0")
    after = ["zéro"] * zeros + ([in_words(int(rest)) if len(rest) < 4 else digits(rest)] if rest else [])
    return f"{in_words(int(whole))} virgule {' '.join(after)}"


def digits(text: str) -> str:
    """One by one; anything else is left out."""
    return " ".join(UNITS[int(sign)] for sign in text if sign in "0123456789")


def phone_number(text: str) -> str:
    """A French number in pairs, with a pause after each: 0612345678 -> "zéro six, douze, trente-quatre, …".

    text: national (0...) or E.164 (+33...); other numbers are said digit by digit, in threes.
    """
    only = "".join(sign for sign in text if sign in "0123456789")
    if text.lstrip().startswith("+33") or (text.lstrip().startswith("0033")):
        only = "0" + only.removeprefix("00").removeprefix("33").removeprefix("0")
    if len(only) == 10 and only.startswith("0"):
        return ", ".join(_pair(only[place : place + 2]) for place in range(0, 10, 2))
    return ", ".join(digits(only[place : place + 3]) for place in range(0, len(only), 3))


def _pair(two: str) -> str:
    return digits(two) if two.startswith("0") else in_words(int(two))

"""Numbers in words, as they are said in France."""

from __future__ import annotations

NUMBER_MAX = 999_999
_UNIT_WORDS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf"
)
_UNITS = tuple(_UNIT_WORDS.split())
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def in_words(number: int) -> str:
    """0 to NUMBER_MAX: 71 -> "soixante et onze", 2024 -> "deux mille vingt-quatre". Raises ValueError outside."""
    if not 0 <= number <= NUMBER_MAX:
        raise ValueError(f"{number} is not between 0 and {NUMBER_MAX}")
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _below_1000(rest)
    head = "mille" if thousands == 1 else f"{_without_plural(thousands)} mille"
    return f"{head} {_below_1000(rest)}" if rest else head


def _without_plural(number: int) -> str:
    """ "quatre-vingt mille": the s of quatre-vingts and deux cents stands only at the end of a number."""
    said = _below_1000(number)
    return said.removesuffix("s") if said.endswith(("vingts", "cents")) else said


def in_pairs(number: str) -> str:
    """A French telephone number as it is said: "0612..." -> "zéro six, douze, ..."."""
    pairs = [number[at : at + 2] for at in range(0, len(number), 2)]
    return ", ".join(_pair(pair) for pair in pairs)


def _pair(digits: str) -> str:
    """ "08" is zéro huit."""
    return " ".join(map(in_words, map(int, digits))) if digits.startswith("0") else in_words(int(digits))


def _below_1000(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_100(rest)
    head = "cent" if hundreds == 1 else f"{_UNITS[hundreds]} cent"
    if rest:
        return f"{head} {_below_100(rest)}"
    return head if hundreds == 1 else f"{head}s"


def _below_100(number: int) -> str:
    if number < len(_UNITS):
        return _UNITS[number]
    tens = number // 10 * 10 if number < 60 else number // 20 * 20
    unit = number - tens
    if unit == 0:
        return "quatre-vingts" if tens == 80 else _TENS[tens]
    joined = " et " if unit in (1, 11) and tens != 80 else "-"
    return f"{_TENS[tens]}{joined}{_UNITS[unit]}"

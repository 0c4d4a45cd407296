"""Pure. A text as it is to be said: numbers, hours, dates, sums, telephone numbers, addresses, shortenings.

`write_out` is what every voice is given. It is a table of patterns in the order they are tried, longest meaning
first: an e-mail address before a full stop, a telephone number before a number. A text that has nothing to write
out comes back as it is, and so does one that was written out before.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .abbreviations import SHORTENINGS, SIGNS, UNITS_OF, spelled
from .emails import read_out
from .numbers import decimal, digits, in_words, ordinal, phone_number

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
    *("novembre", "décembre"),
)
NARROW_BLANKS = re.compile("[\u00a0\u202f\u2009]")
CODE_DIGITS = 5  # a reference of so many digits is said digit by digit, a quantity of fewer as a number

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def write_out(text: str) -> str:
    """The text as it is to be said. Blanks are made single; punctuation, which makes the pauses, stays."""
    text = NARROW_BLANKS.sub(" ", text)
    for pattern, said in RULES:
        text = pattern.sub(said, text)
    return re.sub(r"[ \t]+", " ", text).strip()


# ---------------------------------------------------------------- what each pattern is said as


def _email(found: re.Match[str]) -> str:
    return read_out(found[0])


def _site(found: re.Match[str]) -> str:
    name = re.sub(r"^https?://", "", found[0])
    return re.sub(r" +", " ", "".join(SIGNS.get(sign, sign) for sign in name)).replace("www ", "trois w ").strip()


def _phone(found: re.Match[str]) -> str:
    return phone_number(found[0])


def _hour(found: re.Match[str]) -> str:
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if hour > 24 or minute > 59:
        return found[0]
    words = {0: "minuit", 12: "midi"}.get(hour) or f"{in_words(hour, feminine=True)} heure{'s' if hour > 1 else ''}"
    return f"{words} {in_words(minute, feminine=True)}" if minute else words


def _date(found: re.Match[str]) -> str:
    day, month = int(found["d"]), int(found["mo"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    year = f" {in_words(_year(found['y']))}" if found["y"] else ""
    return f"{'premier' if day == 1 else in_words(day)} {MONTHS[month - 1]}{year}"


def _year(text: str) -> int:
    return int(text) + 2000 if len(text) == 2 else int(text)


def _euros(found: re.Match[str]) -> str:
    whole, cents = int(found["w"].replace(" ", "")), found["c"]
    words = f"{in_words(whole)} euro{'s' if whole > 1 else ''}"
    return f"{words} {in_words(int(cents.ljust(2, '0')))}" if cents and int(cents) else words


def _percent(found: re.Match[str]) -> str:
    return f"{_number_words(found['n'])} pour cent"


def _measure(found: re.Match[str]) -> str:
    one, feminine = UNITS_OF[found["u"]]
    is_one = found["n"] in ("0", "1")
    name = one if is_one or one.endswith(("s", "z")) else re.sub(r"^(\w+)", r"\1s", one)
    words = in_words(1, feminine=True) if feminine and found["n"] == "1" else _number_words(found["n"])
    return f"{words} {name}"


def _ordinal(found: re.Match[str]) -> str:
    words = ordinal(int(found["n"]))
    return "première" if words == "premier" and found["s"].startswith(("re", "ère")) else words


def _number(found: re.Match[str]) -> str:
    return _number_words(found[0])


def _number_words(text: str) -> str:
    whole, _, fraction = text.replace(" ", "").replace(".", ",").partition(",")
    if fraction:
        return decimal(whole, fraction)
    if (len(whole) >= CODE_DIGITS and " " not in text) or (whole.startswith("0") and len(whole) > 1):
        return digits(whole)
    return in_words(int(whole))


def _reference(found: re.Match[str]) -> str:
    """Letters and digits together: a reference, sign by sign."""
    return " ".join(
        digits(part) if part.isdigit() else spelled(part) for part in re.findall(r"[A-Za-z]+|[0-9]+", found[0])
    )


def _shortening(found: re.Match[str]) -> str:
    return SHORTENINGS[found[0]]


_N = r"[0-9]+(?:[.,][0-9]+)?"
RULES: tuple[Rule, ...] = (
    (re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"), _email),
    (re.compile(r"\b(?:https?://|www\.)[A-Za-z0-9./_-]*[A-Za-z0-9/]"), _site),
    (re.compile(r"(?<![0-9A-Za-z])(?:(?:\+|00)33[ .-]?|0)[1-9](?:[ .-]?[0-9]{2}){4}(?![0-9])"), _phone),
    (re.compile(r"\b(?P<d>[0-9]{1,2})/(?P<mo>[0-9]{1,2})(?:/(?P<y>[0-9]{4}|[0-9]{2}))?\b"), _date),
    (re.compile(r"(?<=[0-9hj])/(?=[0-9])"), lambda found: " sur "),
    (re.compile(r"\b(?P<h>[0-9]{1,2}) ?(?:h|H|:(?=[0-9]{2}\b))(?: ?(?P<m>[0-9]{2}))?\b"), _hour),
    (re.compile(r"\b(?P<w>[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,](?P<c>[0-9]{1,2}))? ?(?:€|EUR\b|euros?\b)"), _euros),
    (re.compile(rf"\b(?P<n>{_N}) ?%"), _percent),
    (
        re.compile(
            rf"\b(?P<n>{_N}) ?(?P<u>{'|'.join(sorted(map(re.escape, UNITS_OF), key=len, reverse=True))})(?!\w)"
        ),
        _measure,
    ),
    (re.compile(r"\b(?P<n>[0-9]{1,3})(?P<s>er|re|ère|e|ème|ième)\b"), _ordinal),
    (
        re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, SHORTENINGS), key=len, reverse=True))})(?!\w)"),
        _shortening,
    ),
    (re.compile(r"\b(?=[A-Za-z-]*[0-9])(?=[0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*\b"), _reference),
    (re.compile(rf"(?<![\w,.])[0-9]{{1,3}}(?: [0-9]{{3}})+(?![0-9])|(?<!\w){_N}(?!\w)"), _number),
)

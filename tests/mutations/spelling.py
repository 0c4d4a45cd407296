"""Ways to break the file itself: what an editor does to YAML by accident. These work on its text."""

from __future__ import annotations

import re
from random import Random

from .tree import Inapplicable, misspelt, one

Lines = list[str]


def _lines(text: str, pattern: str) -> list[int]:
    return [at for at, line in enumerate(text.splitlines()) if re.search(pattern, line)]


def _edited(text: str, at: int, line: str | None) -> str:
    lines = text.splitlines()
    lines[at : at + 1] = [] if line is None else [line]
    return "\n".join(lines) + "\n"


def repeated_key(text: str, random: Random) -> tuple[str, str]:
    """YAML readers keep one of the two without a word."""
    at = one(random, _lines(text, r"^ {4}(say|listen|do|within|barge_in|endpointing|status): ?\S"))
    line = text.splitlines()[at]
    return _edited(text, at, f"{line}\n{line}"), f"line {at + 1} twice: {line.strip()}"


def misspelt_field(text: str, random: Random) -> tuple[str, str]:
    """A bound whose name is misspelt is a bound that is missing."""
    at = one(random, _lines(text, r"^ {4}[a-z_]{4,}:"))
    line = text.splitlines()[at]
    name = line.strip().split(":")[0]
    return _edited(text, at, line.replace(name, misspelt(name, random), 1)), f"line {at + 1}: {name} is misspelt"


def misspelt_top_field(text: str, random: Random) -> tuple[str, str]:
    at = one(random, _lines(text, r"^[a-z_]{4,}:"))
    name = text.splitlines()[at].split(":")[0]
    line = text.splitlines()[at].replace(name, misspelt(name, random), 1)
    return _edited(text, at, line), f"line {at + 1}: {name} is misspelt"


def word_read_as_flag(text: str, random: Random) -> tuple[str, str]:
    """`on`, `no`, `yes`: words to people, true and false to YAML."""
    at = one(random, _lines(text, r"\bgo: [a-z_]+"))
    word = one(random, ["on", "no", "yes", "off"])
    line = re.sub(r"\bgo: [a-z_]+", f"go: {word}", text.splitlines()[at], count=1)
    return _edited(text, at, line), f"line {at + 1}: go: {word}"


def number_read_otherwise(text: str, random: Random) -> tuple[str, str]:
    """A leading nought makes an octal number, colons make a base of sixty."""
    at = one(random, _lines(text, r"\btimes: \d"))
    word = one(random, ["010", "0o7", "1:30", "1_0", "0x2"])
    line = re.sub(r"\btimes: \d+", f"times: {word}", text.splitlines()[at], count=1)
    return _edited(text, at, line), f"line {at + 1}: times: {word}"


def open_bracket(text: str, random: Random) -> tuple[str, str]:
    at = one(random, _lines(text, r"[\]}]\s*$"))
    line = text.splitlines()[at].rstrip()[:-1]
    return _edited(text, at, line), f"line {at + 1}: its last bracket is gone"


def wrong_indent(text: str, random: Random) -> tuple[str, str]:
    """A field slips out of its state."""
    at = one(random, _lines(text, r"^ {4}(listen|do|ends|nomatch|noinput|then|failed|when|within|status):"))
    line = text.splitlines()[at][4:]
    return _edited(text, at, line), f"line {at + 1}: no longer inside its state"


def lost_line(text: str, random: Random) -> tuple[str, str]:
    """One that a state cannot do without."""
    at = one(random, _lines(text, r"^ {4}(listen|do|ends|nomatch|noinput|failed|within|status): ?\S"))
    return _edited(text, at, None), f"line {at + 1} is gone: {text.splitlines()[at].strip()}"


def swapped_lines(text: str, random: Random) -> tuple[str, str]:
    """Two states exchange the head line: the name of the one stands over the fields of a state of another kind."""
    heads = _lines(text, r"^ {2}[a-z_]+:\s*(#.*)?$")
    first, second = sorted(random.sample(heads, 2)) if len(heads) > 1 else (0, 0)
    if first == second:
        raise Inapplicable
    lines = text.splitlines()
    lines[second] = lines[first]
    return "\n".join(lines) + "\n", f"lines {first + 1} and {second + 1} name the same state"


SPELLING = (
    repeated_key, misspelt_field, misspelt_top_field, word_read_as_flag, number_read_otherwise, open_bracket,
    wrong_indent, lost_line, swapped_lines,
)  # fmt: skip

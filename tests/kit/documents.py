"""The commands that the documents show: those of their blocks, and those that a sentence mentions."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = tuple(
    path.relative_to(ROOT).as_posix()
    for path in (
        ROOT / "README.md",
        ROOT / "README.fr.md",
        *sorted((ROOT / "docs").glob("*.md")),
        ROOT / "flows/README.md",
    )
)
SHELL = frozenset({"sh", "console"})
OTHER_LANGUAGES = frozenset({"yaml", "ini", "json", "env", "mermaid", "text", "python"})
FENCE = re.compile(r"^[ \t]*```(\S*)[ \t]*\n(.*?)^[ \t]*```[ \t]*$", re.DOTALL | re.MULTILINE)
INDENTED = re.compile(r"^(?: {4}|\t)(?:(?:sav|make|sudo|docker|systemctl|python3?) [a-z-]|ops/|\./).*", re.MULTILINE)
OURS = re.compile(r"(?:sudo -u sav )?(?:\.venv/bin/)?sav (?=\S)")  # however `sav` is called, it is the same program


@attrs.frozen
class Block:
    document: str
    language: str
    text: str


def blocks(document: str) -> list[Block]:
    text = (ROOT / document).read_text(encoding="utf8")
    return [Block(document, language, body) for language, body in FENCE.findall(text)]


def commands(document: str) -> list[str]:
    """One a line, in order, without comments; a backslash at its end goes on with the next line."""
    shown = "".join(block.text for block in blocks(document) if block.language in SHELL)
    lines = (without_comment(line).strip() for line in shown.replace("\\\n", " ").splitlines())
    return [OURS.sub("sav ", line) for line in lines if line]


def without_comment(line: str) -> str:
    """A number sign begins a comment at the start or after a blank, outside quotes, as in a shell."""
    quote = ""
    for place, sign in enumerate(line):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign == "#" and (place == 0 or line[place - 1].isspace()):
            return line[:place]
    return line


def mentioned(document: str) -> Iterator[list[str]]:
    """The words of each `sav ...` between backquotes in a sentence or a table."""
    text = FENCE.sub("", (ROOT / document).read_text(encoding="utf8"))
    for code in re.findall(r"`((?:\.venv/bin/)?sav [^`]+)`", text):
        yield shlex.split(OURS.sub("sav ", code.replace("…", "...")))[1:]

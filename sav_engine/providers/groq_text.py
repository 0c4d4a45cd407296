"""Pure. From the letters a model writes to sentences a voice can say: cut at their ends, thoughts left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

SENTENCE_MAX_CHARS = 240  # a model that forgets its full stops: the voice must still begin within a breath
_END = re.compile(r"[.!?…]+[»\")]*(?=\s)|\n+")
_TITLES = re.compile(r"(?:\b(?:M|MM|Mme|Mlle|Dr|etc|env|tél|p|ex)|\b[A-Z])\.$")  # a full stop, and no end
_OPEN, _CLOSE = "<think>", "</think>"


class Sentences:
    """Letters in, whole sentences out; the last one comes with `rest`."""

    def __init__(self) -> None:
        self._text = ""
        self._unthought = Unthought()

    def feed(self, text: str) -> Iterator[str]:
        self._text += self._unthought.feed(text)
        while (end := self._end()) is not None:
            sentence, self._text = self._text[:end].strip(), self._text[end:]
            if has_words(sentence):
                yield sentence

    def rest(self) -> str:
        """What is left when the answer is over; may be empty."""
        left = (self._text + self._unthought.rest()).strip()
        self._text = ""
        return left if has_words(left) else ""

    def _end(self) -> int | None:
        for found in _END.finditer(self._text):
            if not _TITLES.search(self._text[: found.end()]):
                return found.end()
        if len(self._text) <= SENTENCE_MAX_CHARS:
            return None
        head = self._text[:SENTENCE_MAX_CHARS]
        return max(head.rfind(", ") + 1, 0) or max(head.rfind(" "), 0) or SENTENCE_MAX_CHARS


class Unthought:
    """Takes `<think>…</think>` out of letters that may be cut inside the marks."""

    def __init__(self) -> None:
        self._held = ""
        self._is_thinking = False

    def feed(self, text: str) -> str:
        self._held += text
        said = ""
        while True:
            mark = _CLOSE if self._is_thinking else _OPEN
            before, found, after = self._held.partition(mark)
            if not found:
                break
            said += "" if self._is_thinking else before
            self._held, self._is_thinking = after, not self._is_thinking
        kept = begun(self._held, mark)
        if not self._is_thinking:
            said += self._held[: len(self._held) - kept]
        self._held = self._held[len(self._held) - kept :]
        return said

    def rest(self) -> str:
        return "" if self._is_thinking else self._held


def begun(text: str, mark: str) -> int:
    """How many letters at the end of the text may be the beginning of the mark."""
    return next((size for size in range(len(mark) - 1, 0, -1) if text.endswith(mark[:size])), 0)


def has_words(text: str) -> bool:
    return any(map(str.isalnum, text))

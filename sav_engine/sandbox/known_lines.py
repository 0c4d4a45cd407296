"""Pure. A transcriber for callers we play ourselves: it knows the sound of their lines, and finds it bit for bit.

It costs no processor, is never wrong, and hears a line that was sent twice, late or in part as what it is: for load
and for incidents, where recognising speech is not the point.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs
import numpy as np

from .sound import samples_of

MARK_SAMPLES = 64  # 8 ms: no two stretches of speech of that length are the same to the bit
LOUDEST_OF = 8  # places looked at for each word: silence would be found everywhere


@attrs.frozen
class Mark:
    """Some bytes in the middle of a word, which tell that it was said."""

    word: str
    pcm: bytes


class KnownLines:
    """lines: text -> sound, s16le mono 8 kHz."""

    def __init__(self, lines: Mapping[str, bytes]) -> None:
        self._marks = tuple(mark for text, pcm in lines.items() for mark in marks_of(text, pcm))

    def __repr__(self) -> str:
        return f"<KnownLines {len(self._marks)} words>"

    def words(self, pcm: bytes) -> str:
        """What is said in this stretch, in the order of its sound; empty when it is nobody's line."""
        pcm = pcm.strip(b"\0")  # most of a stretch is the silence around a line, and costs as much to search
        found = ((pcm.find(mark.pcm), mark.word) for mark in self._marks)
        return " ".join(word for place, word in sorted(hit for hit in found if hit[0] >= 0))


def marks_of(text: str, pcm: bytes) -> Iterable[Mark]:
    """One mark a word, as if all took the same time: which word exactly does not matter, their order does."""
    words = text.split()
    share = len(pcm) // 2 // max(1, len(words))
    for number, word in enumerate(words):
        places = range(number * share, (number + 1) * share - MARK_SAMPLES, max(1, share // LOUDEST_OF))
        pieces = [pcm[2 * place : 2 * (place + MARK_SAMPLES)] for place in places]
        if pieces:
            yield Mark(word, max(pieces, key=_loudness))


def _loudness(pcm: bytes) -> float:
    return float(np.abs(samples_of(pcm).astype(np.float64)).sum())

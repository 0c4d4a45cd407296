"""Pure. The sound every server of the benchmark plays, the frames it is made of, and what a server is told."""

from __future__ import annotations

import sys
from typing import Final

from ...wire.writer import BLOCK_BYTES, BLOCK_HEADER

FRAME_S: Final = 0.020
BLOCKS_PER_S: Final = 50
HIGH, LOW = (4_096).to_bytes(2, "little"), (-4_096).to_bytes(2, "little", signed=True)
TONE_BLOCK: Final = (HIGH * 4 + LOW * 4) * (BLOCK_BYTES // 16)  # 1 kHz at -18 dBFS, as c/floor.c
TONE_FRAME: Final = BLOCK_HEADER + TONE_BLOCK
TONE_1_S: Final = TONE_BLOCK * BLOCKS_PER_S
DESCRIPTION: Final = "je n'ai plus internet depuis ce matin"  # what callers of `turn-story` say
ANSWER_MS: Final = 1_000  # how long a server speaks, first and after the caller's words, unless it is told


def number(name: str, otherwise: int = 0) -> int:
    """What follows this option on the command line."""
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else otherwise


def answer_blocks() -> int:
    """Blocks of the sentence; option --answer-ms."""
    return number("--answer-ms", ANSWER_MS) * BLOCKS_PER_S // 1000

"""Pure. The sound every server of the benchmark plays, and the frames it is made of."""

from __future__ import annotations

from typing import Final

from ...wire.writer import BLOCK_BYTES, BLOCK_HEADER

FRAME_S: Final = 0.020
BLOCKS_PER_S: Final = 50
HIGH, LOW = (4_096).to_bytes(2, "little"), (-4_096).to_bytes(2, "little", signed=True)
TONE_BLOCK: Final = (HIGH * 4 + LOW * 4) * (BLOCK_BYTES // 16)  # 1 kHz at -18 dBFS, as c/floor.c
TONE_FRAME: Final = BLOCK_HEADER + TONE_BLOCK
TONE_1_S: Final = TONE_BLOCK * BLOCKS_PER_S

"""I/O. The modes of `sav bench` that measure turns and need neither load generator nor floor."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from ..config import ROOT
from .barge_in import barge_in_command, embedded, oracle
from .pauses import pauses_table

MODES: Final = ("barge-in", "pauses")
CALLERS: Final = 2_000  # of each question: a share of 3 % is then known to within 0.8


def turns_command(
    modes: Sequence[str], each: int, seed: int, is_embedded: bool, model_dir: Path | None, out: Path | None
) -> int:
    """0 when no clip came out wrong."""
    folder = out or Path("bench-turns-" + datetime.now().astimezone().strftime("%Y%m%d-%H%M%S"))
    status = 0
    if "pauses" in modes:
        folder.mkdir(parents=True, exist_ok=True)
        text = pauses_table(CALLERS, seed)
        (folder / "pauses.txt").write_text(text + "\n", encoding="utf8")
        print(text)
    if "barge-in" in modes:
        hear = embedded(model_dir) if is_embedded else oracle
        status = barge_in_command(("words", "speech"), each, seed, hear, ROOT / "cache_audio", folder, _say)
    return status


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)

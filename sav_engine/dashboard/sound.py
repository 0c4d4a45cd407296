"""I/O. Recordings: where they are. Their loudness is read by `call_report.sound`.

A ticket names its recording by a path inside the folder of recordings, or by a whole path into it. Whatever else it
names is not there.
"""

from __future__ import annotations

from pathlib import Path

from ..call_report.sound import Levels, levels

__all__ = ["KINDS", "Levels", "levels", "recording_of"]

KINDS = {".wav": "audio/wav", ".opus": "audio/ogg", ".ogg": "audio/ogg", ".flac": "audio/flac"}


def recording_of(folder: Path, named: str | None) -> Path | None:
    """The file, when it is there, inside the folder, and of a kind that browsers play."""
    if not named or "\0" in named:
        return None
    inside = folder.resolve()
    path = (inside / named).resolve()
    if path.suffix not in KINDS or not path.is_relative_to(inside) or not path.is_file():
        return None
    return path

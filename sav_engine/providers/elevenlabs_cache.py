"""I/O (files). Sentences that were spoken once, kept on the disk: whole ones only, and none about a person.

A file is named by the hash of voice, model, settings and text; what it says is nowhere written. It begins with a
mark, its length and its hash, so that a file cut by a full disk is not played. When the folder is full the file that
has not been used for the longest goes.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import attrs

from ..errors import reason_of
from ..logs import get_logger

BYTES_MAX = 64 << 20  # more than an hour of speech: every constant prompt of many voices
ENTRY_BYTES_MAX = 2 << 20  # two minutes; no sentence is longer
SUFFIX = ".pcm8"
HASH_BYTES = 32

log = get_logger(__name__)


@attrs.frozen
class SoundCache:
    """folder: ours alone. may_keep: is this text one of the constant ones, without anything of a caller in it?

    Every method blocks for a file of some 50 kB: call it in a worker thread.
    """

    folder: Path
    may_keep: Callable[[str], bool]
    bytes_max: int = BYTES_MAX

    def get(self, voice: str, settings: str, text: str) -> bytes | None:
        """The sound, s16le mono 8 kHz; None when there is none, or none that is whole."""
        if not self.may_keep(text):
            return None
        path = self._path(voice, settings, text)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        pcm = data[HASH_BYTES:]
        if not pcm or len(pcm) % 2 or hashlib.sha256(pcm).digest() != data[:HASH_BYTES]:
            path.unlink(missing_ok=True)
            log.warning("cached_sound_damaged", file=path.name)
            return None
        os.utime(path)
        return pcm

    def put(self, voice: str, settings: str, text: str, pcm: bytes) -> None:
        """Keep a sentence that was synthesised to its end. What cannot be kept is synthesised again, no more."""
        if not self.may_keep(text) or not pcm or len(pcm) % 2 or len(pcm) > ENTRY_BYTES_MAX:
            return
        path = self._path(voice, settings, text)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = path.with_suffix(f".{os.getpid()}.new")
            beside.touch(mode=0o600)
            beside.write_bytes(hashlib.sha256(pcm).digest() + pcm)
            beside.replace(path)
            self._make_room()
        except OSError as fault:
            log.warning("sound_not_cached", reason=reason_of(fault))

    def _path(self, voice: str, settings: str, text: str) -> Path:
        return self.folder / (hashlib.sha256("\n".join((voice, settings, text)).encode()).hexdigest() + SUFFIX)

    def _make_room(self) -> None:
        files = sorted((entry.stat().st_mtime, entry.stat().st_size, entry) for entry in self.folder.iterdir())
        too_much = sum(size for _, size, _ in files) - self.bytes_max
        for _, size, path in files:
            if too_much <= 0:
                return
            path.unlink(missing_ok=True)
            too_much -= size

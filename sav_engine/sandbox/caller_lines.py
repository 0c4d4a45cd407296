"""I/O. The sound of a caller's lines: from files, or spoken by the embedded voice and kept for the next time.

All of it is made before the call is dialled: nobody waits on the line for a synthesis. The lines of the shipped
scenarios come with their sounds: a demo starts 20 s sooner, and needs no voice installed. After changing them:
`python -m sav_engine.sandbox.caller_lines`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import soundfile
import soxr

from ..errors import reason_of
from ..providers import local_voice
from .scenario import CallerLine, Recorded, Words
from .scenario_file import SHIPPED, ScenarioError, find, load, shipped
from .sound import RATE_HZ, pcm_of

SECONDS_MAX = 120.0  # a longer file is not a sentence but somebody's whole recording
SHIPPED_SOUNDS = SHIPPED / "lines"
VOICE_VERSION = "1"  # counts changes of the caller's voice, so that sounds kept from before are made again

Synthesise = Callable[[str], bytes]


def sounds_for(lines: Iterable[CallerLine], kept: Path, synthesise: Synthesise) -> dict[CallerLine, bytes]:
    """The sound of each line, s16le mono 8 kHz. kept: folder of sounds made before. Blocking.

    Raises ScenarioError for a file that is no sound, and what `synthesise` raises (ModelError: no voice installed).
    """
    return {line: _sound(line, kept, synthesise) for line in lines}


def embedded_voice(model_dir: Path | None) -> Synthesise:
    """The good embedded voice, lowered: understood as well as the bot's, and not mistaken for it."""
    return lambda text: local_voice.caller_voice(text, model_dir)


def _sound(line: CallerLine, kept: Path, synthesise: Synthesise) -> bytes:
    match line:
        case Recorded(path=path):
            return read_sound(path)
        case Words(text=text):
            return _spoken(text, kept, synthesise)


def _spoken(text: str, kept: Path, synthesise: Synthesise) -> bytes:
    name = sound_name(text)
    for folder in (SHIPPED_SOUNDS, kept):
        try:
            return (folder / name).read_bytes()
        except OSError:
            continue
    pcm = synthesise(text)
    _keep(kept / name, pcm)
    return pcm


def sound_name(text: str) -> str:
    """File name of a line's sound: changes with the text and with the voice."""
    return hashlib.sha256(f"{VOICE_VERSION}\n{text}".encode()).hexdigest()[:20] + ".sln"


def _keep(path: Path, pcm: bytes) -> None:
    """Whole or not at all. A folder we cannot write to only costs the synthesis next time."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_bytes(pcm)
        unfinished.rename(path)
    except OSError:
        return


def read_sound(path: Path) -> bytes:
    """A sound file of any rate and number of channels as s16le mono 8 kHz. Raises ScenarioError."""
    try:
        path.stat()  # the library calls a file that is not there a system error
        with soundfile.SoundFile(path) as file:
            rate = file.samplerate
            samples = file.read(int(SECONDS_MAX * rate), dtype="float32", always_2d=True).mean(axis=1)
    except OSError as fault:
        raise ScenarioError(
            where=str(path), what=f"ce son ne se lit pas ({reason_of(fault)})", fix="corrigez son chemin"
        ) from fault
    except soundfile.LibsndfileError as fault:
        raise ScenarioError(
            where=str(path), what="ce n'est pas un son d'un format connu", fix="donnez un WAV, FLAC, OGG ou MP3"
        ) from fault
    if rate != RATE_HZ:
        samples = soxr.resample(samples, rate, RATE_HZ)
    return pcm_of(np.clip(samples * 32_767, -32_768, 32_767))


def shipped_texts() -> set[str]:
    """Everything a caller of a shipped scenario may say."""
    lines = (line for name in shipped() for line in load(find(name)).lines())
    return {line.text for line in lines if isinstance(line, Words)}


def render_shipped(synthesise: Synthesise) -> None:
    """Make the sounds that are missing, remove those nobody says any more."""
    texts = shipped_texts()
    for text in sorted(texts):
        _spoken(text, SHIPPED_SOUNDS, synthesise)
    for path in SHIPPED_SOUNDS.glob("*.sln"):
        if path.name not in set(map(sound_name, texts)):
            path.unlink()


if __name__ == "__main__":
    render_shipped(embedded_voice(None))

"""I/O (models). The embedded voices behind one face: which one there is, and a sentence as telephone sound.

A call hears one voice. It is chosen once, by what is installed, and never exchanged in mid-sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np
import soxr

from ..audio import loudness
from ..errors import ModelError
from . import local_models
from .local_mel import Floats

KOKORO = "kokoro-ff_siwis"
PICO = "pico-fr"
SETTINGS: Mapping[str, str] = {
    KOKORO: "kokoro-v1.0.int8 speed=1.0 -20dBFS say=1",
    PICO: "fr-FR_nk0 speed=1.0 -20dBFS say=1",
}
"""Whatever changes the sound of a text, besides the voice. Raise `say` when pronunciation, pauses or levels change:
prompts rendered before are then stale."""
PHONE_RATE_HZ = 8_000
PAUSES_S: Mapping[str, float] = {".": 0.35, "!": 0.35, "?": 0.35, "…": 0.35, ":": 0.22, ";": 0.22, ",": 0.16}
"""Silence after a clause, by its last sign: a comma breathes, a full stop lets the sentence sink in."""
CLAUSE_MAX_CHARS = 60  # about 4 s of speech: synthesised in 2 s by one thread, while the clause before is heard
CLAUSE_MIN_CHARS = 12  # shorter pieces sound chopped: "Bonjour," goes with what follows
CLAUSES_MAX = 60
CALLER_PITCH = 0.85  # the good voice, lower and slower; speed makes up for the slowness

_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+")
_COMMAS = re.compile(r"(?<=[,;:])\s+")


class Voice(Protocol):
    """A model that speaks, at its own rate."""

    rate_hz: int

    def render(self, text: str, *, speed: float = 1.0) -> Floats: ...


def installed(model_dir: Path | None) -> str:
    """Name of the best voice that is installed, without loading it. Raises ModelError when there is none."""
    if _has("onnxruntime", "gruut", "gruut_lang_fr") and local_models.is_present(
        local_models.KOKORO_MODEL, model_dir
    ):
        return KOKORO
    if _has("py_nanotts"):
        return PICO
    raise ModelError(
        where="voix embarquée",
        what="aucune voix n'est installée (ni Kokoro, ni Pico)",
        fix="refaites l'installation : `rm -rf .venv`, puis `make install`",
    )


def load(name: str, model_dir: Path | None, *, threads: int) -> Voice:
    """Raises ModelError when its model is missing or not the pinned one, or the name is not one of ours."""
    # Imported here because each is an extra: who asks for one voice need not have the other.
    if name == KOKORO:
        from .local_kokoro import Kokoro

        return Kokoro(model_dir, threads=threads)
    if name == PICO:
        from .local_pico import Pico

        return Pico()
    raise ModelError(
        where="voix embarquée", what=f"la voix « {name} » n'existe pas", fix=f"choisissez {KOKORO} ou {PICO}"
    )


def sentences(text: str) -> list[str]:
    """Whole sentences, without empty ones."""
    return [part for part in _SENTENCE_ENDS.split(text.strip()) if any(map(str.isalnum, part))]


def clauses(text: str) -> list[str]:
    """Pieces to synthesise one after the other, so that the first is heard while the next is made.

    A sentence stays whole unless it is long; then it is cut at its commas, never leaving a crumb.
    At most CLAUSES_MAX: a runaway text ends there.
    """
    return [clause for sentence in sentences(text) for clause in _split(sentence)][:CLAUSES_MAX]


def _split(sentence: str) -> list[str]:
    if len(sentence) <= CLAUSE_MAX_CHARS:
        return [sentence]
    merged: list[str] = []
    for part in _COMMAS.split(sentence):
        if merged and min(len(merged[-1]), len(part)) < CLAUSE_MIN_CHARS:
            merged[-1] += f" {part}"
        else:
            merged.append(part)
    return merged


def clause_pcm(voice: Voice, text: str, *, pause: bool) -> bytes:
    """One clause, trimmed, levelled, s16le mono 8 kHz. pause: end with the silence its last sign asks for."""
    samples = loudness.trimmed(voice.render(text), voice.rate_hz)
    phone = soxr.resample(samples, voice.rate_hz, PHONE_RATE_HZ, "HQ") if samples.size else samples
    silence_s = PAUSES_S.get(text.rstrip()[-1:], 0.0) if pause else 0.0
    silence = b"\0\0" * round(silence_s * PHONE_RATE_HZ)
    return loudness.to_pcm(loudness.levelled(np.asarray(phone, np.float32), PHONE_RATE_HZ)) + silence


def prompt_pcm(voice: Voice, text: str) -> bytes:
    """A whole prompt, s16le mono 8 kHz. Sentence by sentence: nobody waits, so the melody is left whole."""
    parts = sentences(text)
    return b"".join(clause_pcm(voice, part, pause=place < len(parts)) for place, part in enumerate(parts, start=1))


class PromptVoice:
    """An embedded voice for building prompts (prompts.Renderer). Its model is loaded with the first prompt."""

    def __init__(self, name: str, model_dir: Path | None = None) -> None:
        self.name = name
        self.settings = SETTINGS[name]
        self._model_dir = model_dir
        self._voice: Voice | None = None

    def pcm(self, text: str) -> bytes:
        """s16le mono 8 kHz. Blocking: a third of the length of the sound. Raises ModelError."""
        if self._voice is None:
            self._voice = load(self.name, self._model_dir, threads=2)
        return prompt_pcm(self._voice, text)


def caller_voice(text: str, model_dir: Path | None = None) -> bytes:
    """A caller for demos and tests, s16le mono 8 kHz: the good voice, lowered so that nobody takes it for the bot.

    Blocking: 1.5 s to load the voice the first time, then about half the length of the sound. Raises ModelError.
    """
    voice = _caller(model_dir)
    parts = []
    for sentence in sentences(text):
        samples = loudness.trimmed(voice.render(sentence, speed=1 / CALLER_PITCH), voice.rate_hz)
        if samples.size:
            parts.append(soxr.resample(samples, voice.rate_hz * CALLER_PITCH, PHONE_RATE_HZ, "HQ"))
        parts.append(np.zeros(round(PAUSES_S["."] * PHONE_RATE_HZ), np.float32))
    joined = np.concatenate(parts[:-1] or [np.zeros(0, np.float32)])
    return loudness.to_pcm(loudness.levelled(np.asarray(joined, np.float32), PHONE_RATE_HZ))


@cache
def _caller(model_dir: Path | None) -> Voice:
    return load(installed(model_dir), model_dir, threads=2)


def _has(*packages: str) -> bool:
    return all(find_spec(package) is not None for package in packages)

"""I/O (writes two files). What the callers say: PCM in a loop, and a mark for each block the analysis asks about.

noise     a quiet line, softer than the gate of voice detection: pacing and reading only
speech    shipped sentences of real callers with pauses between them: about a third of the time somebody speaks
dialogue  as in the dialogues of the shipped flow: a short answer, then the bot speaks for most of ten seconds
question  one sentence, then silence long enough for an answer; its last audible block is marked
description  the same with a longer sentence
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

import attrs
import numpy as np

from ..sandbox.caller_lines import SHIPPED_SOUNDS

RATE_HZ: Final = 8_000
BLOCK: Final = 160  # samples
NOISE_RMS: Final = 8.0  # steps of 16 bits: -72 dBFS, as a good telephone line
AUDIBLE: Final = 300  # as c/wire.h
ENDED: Final = 2  # the mark on the last audible block of an utterance
BEGAN: Final = 1
NOISE_S: Final = 10.0
SPEAKS_SHARE: Final = 1 / 3  # of the time: callers who hardly let the bot finish
SHORT_S: Final = 2.0  # of the shipped sentences the shorter ones are answers: 1.3 s on average
# Of 123 dialogues of the shipped flow without long silences, with the prompts as they are recorded and callers who
# speak 15 characters a second: a turn every 9.5 s, of which the bot speaks 7.7.
DIALOGUE_TURN_S: Final = 9.5
DIALOGUE_BOT_S: Final = 7.7
DESCRIPTION_S: Final = 2.6  # "Je n'ai plus internet depuis ce matin." at 15 characters a second

Sounds = Literal["noise", "speech", "dialogue", "question", "description"]
Samples = np.ndarray[tuple[int], np.dtype[np.int16]]


@attrs.frozen
class Caller:
    """Files of the load generator."""

    sound: Path
    marks: Path


def write_caller(kind: Sounds, folder: Path, *, pause_s: float = 0.0) -> Caller:
    """pause_s: of a question or a description, the silence for the answer."""
    samples = _made(kind, pause_s)
    samples = samples[: samples.size - samples.size % BLOCK]
    caller = Caller(folder / f"{kind}.sln", folder / f"{kind}.marks")
    caller.sound.write_bytes(samples.astype("<i2").tobytes())
    caller.marks.write_bytes(bytes(marks_of(samples)))
    return caller


def marks_of(samples: Samples) -> list[int]:
    """One number for each block: BEGAN, ENDED or 0. A silence of half a second ends an utterance."""
    loud = np.flatnonzero(np.abs(samples.reshape(-1, BLOCK)).max(axis=1) > AUDIBLE)
    marks = [0] * (samples.size // BLOCK)
    for at, block in enumerate(loud):
        marks[block] |= BEGAN if at == 0 or block - loud[at - 1] > 25 else 0
        marks[block] |= ENDED if at == loud.size - 1 or loud[at + 1] - block > 25 else 0
    return marks


def _made(kind: Sounds, pause_s: float) -> Samples:
    random = np.random.default_rng(1)  # the same callers in every run
    match kind:
        case "noise":
            return _noise(NOISE_S, random)
        case "speech":
            sentences = list(_sentences())
            pauses = [_noise(s.size / RATE_HZ * (1 / SPEAKS_SHARE - 1), random) for s in sentences]
            return np.concatenate([part for pair in zip(sentences, pauses, strict=True) for part in pair])
        case "dialogue":
            answers = [sentence for sentence in _sentences() if sentence.size < SHORT_S * RATE_HZ]
            mean_s = sum(answer.size for answer in answers) / len(answers) / RATE_HZ
            parts = [part for answer in answers for part in (answer, _noise(DIALOGUE_TURN_S - mean_s, random))]
            return np.concatenate(parts)
        case "question":
            short = min(_sentences(), key=lambda sentence: sentence.size)
            return np.concatenate([short, _noise(pause_s, random)])
        case "description":
            told = min(_sentences(), key=lambda sentence: abs(sentence.size / RATE_HZ - DESCRIPTION_S))
            return np.concatenate([told, _noise(pause_s, random)])


def _noise(seconds: float, random: np.random.Generator) -> Samples:
    return random.normal(0.0, NOISE_RMS, int(seconds * RATE_HZ)).astype(np.int16)


def _sentences() -> Iterator[Samples]:
    for path in sorted(SHIPPED_SOUNDS.glob("*.sln")):
        yield np.frombuffer(path.read_bytes(), dtype="<i2").astype(np.int16)

"""Voice detectors without a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol


class Scoring(Protocol):
    def score(self, block: bytes) -> float: ...

    def pass_over(self, block: bytes) -> None: ...

    def close(self) -> None: ...


class OneByOne:
    """As media.api.Detectors: detectors that each score their own block, made by `make` for each line."""

    def __init__(self, make: Callable[[], Scoring]) -> None:
        self.make = make

    def __call__(self) -> Scoring:
        return self.make()

    def score_all(self, asked: Sequence[tuple[Any, bytes]]) -> list[float]:
        return [detector.score(block) for detector, block in asked]


class NoVoice:
    """Never hears speech."""

    def score(self, block: bytes) -> float:
        return 0.0

    def pass_over(self, block: bytes) -> None:
        """Nothing to remember."""

    def close(self) -> None:
        """Nothing to give back."""


class LoudIsSpeech(NoVoice):
    """Any block that is not silence is speech."""

    def score(self, block: bytes) -> float:
        return float(any(block))


NO_VOICE = OneByOne(NoVoice)
LOUD_IS_SPEECH = OneByOne(LoudIsSpeech)

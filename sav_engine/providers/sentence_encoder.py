"""I/O (file, worker thread). What a small network, trained on a language and on callers, takes an utterance for.

Multilingual E5 small (Wang et al., 2024), cut down to the pieces of words that callers use and trained further on the
labelled utterances by `python -m ops.learn_encoder`. It runs in ONNX Runtime on one core, beside the loop, some
milliseconds for an utterance. Licence in encoder/NOTICE.md.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import trio

from ..errors import ModelError, ProviderError
from ..logs import get_logger
from . import local_models

PIECES_MAX = 72  # of an utterance, its end: some 50 words
REMEMBERED = 512  # utterances
UNKNOWN_COST = 10.0  # below the rarest piece, for a letter that is no piece: as SentencePiece has it
SPACE = "\u2581"  # how SentencePiece writes it
CURE = "les règles et les mots comptés décident seuls ; si cela se répète, refaites l'installation"

log = get_logger(__name__)


@attrs.frozen
class Pieces:
    """The pieces of words that the network knows. scores: the logarithm of how frequent each is."""

    numbers: Mapping[str, int]
    scores: Sequence[float]
    begin: int
    end: int
    unknown: int

    def of(self, text: str) -> list[int]:
        """The likeliest cut of a text into pieces (a unigram model, Kudo 2018), between `begin` and `end`."""
        plain = SPACE + SPACE.join(unicodedata.normalize("NFKC", text).lower().split())
        return [self.begin, *self._cut(plain)[-PIECES_MAX:], self.end]

    def _cut(self, plain: str) -> list[int]:
        longest, rarest = max(map(len, self.numbers)), min(self.scores) - UNKNOWN_COST
        best = [0.0, *[-math.inf] * len(plain)]
        last = [(0, self.unknown)] * (len(plain) + 1)
        for start in range(len(plain)):
            for stop in range(start + 1, min(len(plain), start + longest) + 1):
                number = self.numbers.get(plain[start:stop])
                score = rarest if number is None else self.scores[number]
                if (number is not None or stop == start + 1) and best[start] + score > best[stop]:
                    best[stop] = best[start] + score
                    last[stop] = start, self.unknown if number is None else number
        return _backwards(last)


def _backwards(last: Sequence[tuple[int, int]]) -> list[int]:
    found, at = [], len(last) - 1
    while at > 0:
        at, number = last[at]
        found.append(number)
    return found[::-1]


class SentenceEncoder:
    """The network. It answers by slot, in the order of the labels' names."""

    def __init__(self, model_dir: Path | None) -> None:
        """Blocks for some 0.1 s. Raises ModelError: no runtime is installed, or the file is not the pinned one."""
        try:
            import onnxruntime  # an extra
            from onnxruntime.capi import onnxruntime_pybind11_state as faults
        except ImportError as error:
            raise ModelError(
                where="compréhension", what="onnxruntime n'est pas installé", fix=local_models.ENCODER.cure
            ) from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the other core belongs to the calls
        options.log_severity_level = 3  # errors only
        model = local_models.read(local_models.ENCODER, model_dir)
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._faults = (faults.Fail, faults.RuntimeException, faults.EPFail, faults.InvalidArgument)
        told: Mapping[str, str] = self._session.get_modelmeta().custom_metadata_map
        self._labels: Mapping[str, Sequence[str]] = json.loads(told["labels"])
        self._pieces = _pieces_of(json.loads(told["pieces"]), json.loads(told["scores"]))
        self._known: dict[str, Mapping[str, Sequence[float]]] = {}
        self._one_at_a_time = trio.CapacityLimiter(1)

    def read(self, text: str) -> Mapping[str, Sequence[float]]:
        """Blocks for some milliseconds. Raises ProviderError."""
        if text not in self._known:
            self._remember(text, self._read(text))
        return self._known[text]

    def known(self, text: str) -> Mapping[str, Sequence[float]] | None:
        """What `encode` found, if it was asked and came to an end."""
        return self._known.get(text)

    async def encode(self, text: str) -> None:
        """Reads beside the loop; `known` has it from then on. Raises ProviderError."""
        if text in self._known:
            return
        found = await trio.to_thread.run_sync(self._read, text, abandon_on_cancel=True, limiter=self._one_at_a_time)
        self._remember(text, found)

    def _remember(self, text: str, found: Mapping[str, Sequence[float]]) -> None:
        self._known[text] = found
        if len(self._known) > REMEMBERED:
            del self._known[next(iter(self._known))]

    def _read(self, text: str) -> Mapping[str, Sequence[float]]:
        import numpy as np

        try:
            (found,) = self._session.run(None, {"pieces": np.array([self._pieces.of(text)])})
        except self._faults as fault:
            raise ProviderError(where="compréhension", what=f"le modèle a échoué ({fault})", fix=CURE) from fault
        every: Any = iter(found[0].tolist())
        return {slot: [next(every) for _ in labels] for slot, labels in self._labels.items()}


def _pieces_of(pieces: Sequence[str], scores: Sequence[float]) -> Pieces:
    """The first four are the marks of begin, padding, end and unknown."""
    numbers = {piece: number for number, piece in enumerate(pieces) if number > 3}
    return Pieces(numbers, scores, begin=0, end=2, unknown=3)


def best_encoder(model_dir: Path | None) -> SentenceEncoder | None:
    """The encoder where its runtime is installed; else rules and counted words decide alone."""
    try:
        return SentenceEncoder(model_dir)
    except ModelError as fault:
        log.warning("no_encoder", reason=str(fault))
        return None


def when_asked(model_dir: Path | None) -> Callable[[str], Mapping[str, Sequence[float]] | None]:
    """For a command: the encoder is loaded with the first utterance the grammars are unsure of."""
    loaded = cache(lambda: best_encoder(model_dir))

    def encode(text: str) -> Mapping[str, Sequence[float]] | None:
        encoder = loaded()
        return None if encoder is None else encoder.read(text)

    return encode

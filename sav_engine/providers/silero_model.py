"""Pure. Silero v6 at 8 kHz, its arithmetic: windows of many lines in, the probabilities of speech out.

Theory. A window of 32 ms with 4 ms of the one before becomes four short spectra; four convolutions make one row of
128 numbers of them, an LSTM cell remembers what came before, and one product is the answer. All of it is products of
matrices. The runtime that the model comes for (onnxruntime) does them line by line, each with two or four columns,
reading all that was learned again for every line, and takes twice as long to put the LSTM's weights together: 88 us
for one window, 50 each for twenty. Here all lines are rows of one matrix: 59 us for one, 14 each for twenty (2026,
a core that others share). Both answer alike to 0.00001 (tests/conformance/test_speech_models.py).

Source: the graph of silero_vad.onnx, its branch for 8 kHz; github.com/snakers4/silero-vad (MIT).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .onnx_weights import float_constants

Floats = NDArray[np.float32]
Steps = NDArray[np.int16]

WINDOW: Final = 256  # samples: 32 ms, the only size the model takes at 8 kHz
CONTEXT: Final = 32  # samples of the window before, which it wants in front
STATE: Final = (2, 128)  # of one line: what the cell told last, and what it remembers
CELL: Final = 128
FULL_SCALE: Final = 32_768.0
SPECTRA, HOP, BINS = 4, 64, 65  # of a window; samples between two; numbers of one
MIRRORED: Final = 32  # samples at the end of a window, once more in reverse, so that the last spectrum is whole
BRANCH: Final = "If_0_else_branch__Inline_0__"  # of the graph: 8 kHz


class SileroModel:
    """What was learned, laid out as the products want it."""

    def __init__(self, learned: Mapping[str, Floats]) -> None:
        """learned: by the names of the graph's branch for 8 kHz. Raises KeyError when one is missing."""
        self._waves = np.ascontiguousarray(learned["stft.forward_basis_buffer"][:, 0].T / FULL_SCALE)
        self._first = _convolution(learned, 0, (0, 1, 2))
        self._second = _convolution(learned, 1, (0, 1, 2))
        # Of two columns, and of one, the taps beyond them fall on nothing.
        self._third = _convolution(learned, 2, (1, 2))
        self._fourth = _convolution(learned, 3, (1,))
        self._gates, self._gates_bias = _cell(learned)
        self._last = learned["decoder.decoder.2.weight"].reshape(CELL)
        self._last_bias = learned["decoder.decoder.2.bias"]

    def scores(self, sound: Steps, state: Floats) -> tuple[Floats, Floats]:
        """sound: (n, CONTEXT + WINDOW) samples, a row for each line; state: (n, *STATE), zeros for a new line.

        Returns probabilities 0..1 (n,) and the new state.
        """
        cells = np.empty((len(sound), 2 * CELL), np.float32)
        np.maximum(self._encoded(self._spectra(sound)), 0.0, out=cells[:, :CELL])
        cells[:, CELL:] = state[:, 0]
        after = self._remembered(cells, state[:, 1])
        told = np.maximum(after[:, 0], 0.0) @ self._last
        scores = 1.0 / (1.0 + np.exp(-told - self._last_bias))
        return scores.astype(np.float32, copy=False), after

    def _spectra(self, sound: Steps) -> Floats:
        """(n, SPECTRA + 2, BINS): four spectra of 16 ms each, one every 8 ms, with nothing before and behind them."""
        count, length = sound.shape
        whole = np.empty((count, length + MIRRORED), np.float32)
        whole[:, :length] = sound
        whole[:, length:] = whole[:, length - 2 : length - 2 - MIRRORED : -1]
        waves = _overlapping(whole, SPECTRA, 2 * HOP, HOP) @ self._waves
        waves *= waves
        spectra = np.zeros((count, SPECTRA + 2, BINS), np.float32)
        np.sqrt((waves[:, :BINS] + waves[:, BINS:]).reshape(count, SPECTRA, BINS), out=spectra[:, 1:-1])
        return spectra

    def _encoded(self, spectra: Floats) -> Floats:
        """(n, CELL), before its negative numbers are cut off."""
        count = len(spectra)
        (weights, bias), (second, second_bias) = self._first, self._second
        wide = np.zeros((count, SPECTRA + 1, bias.size), np.float32)
        sums = _overlapping(spectra, SPECTRA, 3 * BINS, BINS) @ weights
        sums += bias
        np.maximum(sums.reshape(count, SPECTRA, -1), 0.0, out=wide[:, 1:])
        sums = _overlapping(wide, SPECTRA // 2, 3 * bias.size, 2 * bias.size) @ second
        sums += second_bias
        sums = np.maximum(sums, 0.0).reshape(count, -1) @ self._third[0]
        sums += self._third[1]
        encoded: Floats = np.maximum(sums, 0.0) @ self._fourth[0]
        encoded += self._fourth[1]
        return encoded

    def _remembered(self, cells: Floats, memory: Floats) -> Floats:
        """The LSTM cell's next state. cells: what it hears, and what it told last, side by side.

        A gate is 1 / (1 + exp(-x)), which is half of 1 + tanh(x / 2): one tanh does for all four.
        """
        gates = cells @ self._gates
        gates += self._gates_bias
        np.tanh(gates, out=gates)
        takes, keeps, new, tells = (gates[:, at : at + CELL] for at in range(0, 4 * CELL, CELL))
        after = np.empty((len(cells), *STATE), np.float32)
        after[:, 1] = ((takes + 1.0) * new + (keeps + 1.0) * memory) * np.float32(0.5)
        after[:, 0] = (tells + 1.0) * np.tanh(after[:, 1]) * np.float32(0.5)
        return after


def _overlapping(rows: Floats, pieces: int, length: int, step: int) -> Floats:
    """(n * pieces, length): of each row so many pieces, each `step` numbers behind the one before."""
    strides = (rows.strides[0], step * rows.itemsize, rows.itemsize)
    return np.ndarray((len(rows), pieces, length), rows.dtype, rows, 0, strides).reshape(-1, length)


def silero_model(file: bytes) -> SileroModel:
    """The model in this ONNX file. Raises KeyError or ValueError when it is another one."""
    constants = float_constants(file)
    return SileroModel({name.removeprefix(BRANCH): value for name, value in constants.items() if BRANCH in name})


def _convolution(learned: Mapping[str, Floats], number: int, taps: tuple[int, ...]) -> tuple[Floats, Floats]:
    """(weights, bias) to multiply `taps` neighbouring columns with, laid side by side."""
    weights = learned[f"encoder.{number}.reparam_conv.weight"]
    rows = np.concatenate([weights[:, :, tap].T for tap in taps])
    return np.ascontiguousarray(rows), learned[f"encoder.{number}.reparam_conv.bias"]


def _cell(learned: Mapping[str, Floats]) -> tuple[Floats, Floats]:
    """(weights, bias) of the four gates, in the order takes, keeps, new, tells; all but `new` halved for tanh."""
    half = np.repeat(np.array([0.5, 0.5, 1.0, 0.5], np.float32), CELL)
    weights = np.concatenate([learned["decoder.rnn.weight_ih"], learned["decoder.rnn.weight_hh"]], axis=1).T * half
    bias = (learned["decoder.rnn.bias_ih"] + learned["decoder.rnn.bias_hh"]) * half
    return np.ascontiguousarray(weights), bias

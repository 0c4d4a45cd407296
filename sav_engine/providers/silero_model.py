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
from math import exp
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from .onnx_weights import float_constants

Floats = NDArray[np.float32]
Steps = NDArray[np.int16]
Sample = TypeVar("Sample", np.float32, np.int16)

WINDOW: Final = 256  # samples: 32 ms, the only size the model takes at 8 kHz
CONTEXT: Final = 32  # samples of the window before, which it wants in front
STATE: Final = (2, 128)  # of one line: what the cell told last, and what it remembers
CELL: Final = 128
FULL_SCALE: Final = 32_768.0
SPECTRA, HOP, BINS = 4, 64, 65  # of a window; samples between two; numbers of one
WIDE, NARROW = 128, 64  # numbers of a column behind the first convolution, and behind the second and third
MIRRORED: Final = 32  # samples at the end of a window, once more in reverse, so that the last spectrum is whole
BRANCH: Final = "If_0_else_branch__Inline_0__"  # of the graph: 8 kHz


class SileroModel:
    """What was learned, laid out as the products want it, and the room they are made in.

    What is multiplied has a last column of ones, and each matrix a last row of what is to be added: a step less for
    each. The room is kept, with its ones and the zeros beside a window, for the most lines yet; so one thread asks.
    """

    def __init__(self, learned: Mapping[str, Floats]) -> None:
        """learned: by the names of the graph's branch for 8 kHz. Raises KeyError when one is missing."""
        self._waves = _waves(learned["stft.forward_basis_buffer"][:, 0])
        self._first = _convolution(learned, 0, (0, 1, 2))
        self._second = _convolution(learned, 1, (0, 1, 2))
        # Of two columns, and of one, the taps beyond them fall on nothing.
        self._third = _convolution(learned, 2, (1, 2), together=True)
        self._fourth = _convolution(learned, 3, (1,))
        self._gates = _cell(learned)
        self._last = learned["decoder.decoder.2.weight"].reshape(CELL)
        self._last_bias = float(learned["decoder.decoder.2.bias"][0])
        self._room = Room(1)

    def scores(self, sound: Steps, state: Floats) -> tuple[list[float], Floats]:
        """sound: (n, CONTEXT + WINDOW) samples, a row for each line; state: (n, *STATE), zeros for a new line.

        Returns n probabilities 0..1 and the new state.
        """
        if len(sound) > len(self._room.cells):
            self._room = Room(len(sound))
        cells = self._room.cells[: len(sound)]
        self._hear(sound)
        np.maximum(self._encoded(len(sound)), 0.0, out=cells[:, :CELL])
        cells[:, CELL : 2 * CELL] = state[:, 0]
        after = self._remembered(cells, state[:, 1])
        told: list[float] = np.maximum(after[:, 0], 0.0).dot(self._last).tolist()  # within 71 of 0
        return [1.0 / (1.0 + exp(-one - self._last_bias)) for one in told], after  # ten are few for numpy

    def _hear(self, sound: Steps) -> None:
        """Four spectra of 16 ms each, one every 8 ms, to their place in the room."""
        count, length = sound.shape
        pieces = self._room.pieces[:count]
        whole = SPECTRA - 1
        pieces[:, :whole] = _overlapping(sound, whole, 2 * HOP, HOP)
        pieces[:, whole, :-MIRRORED] = sound[:, whole * HOP :]
        pieces[:, whole, -MIRRORED:] = sound[:, length - 2 : length - 2 - MIRRORED : -1]
        waves = pieces.reshape(-1, 2 * HOP).dot(self._waves).view(np.complex64)
        np.absolute(waves.reshape(count, SPECTRA, BINS), out=self._room.spectra[:count, 1:-1, :BINS])

    def _encoded(self, count: int) -> Floats:
        """(n, CELL), before its negative numbers are cut off."""
        room = self._room
        sums = _rows(room.spectra[:count], SPECTRA, 3, 1).dot(self._first)
        np.maximum(sums.reshape(count, SPECTRA, -1), 0.0, out=room.wide[:count, 1:, :-1])
        sums = _rows(room.wide[:count], SPECTRA // 2, 3, 2).dot(self._second)
        np.maximum(sums.reshape(count, -1), 0.0, out=room.narrow[:count, :-1])
        sums = room.narrow[:count].dot(self._third)
        np.maximum(sums, 0.0, out=room.narrowest[:count, :-1])
        encoded: Floats = room.narrowest[:count].dot(self._fourth)
        return encoded

    def _remembered(self, cells: Floats, memory: Floats) -> Floats:
        """The LSTM cell's next state. cells: what it hears, and what it told last, side by side.

        A gate is 1 / (1 + exp(-x)), which is half of 1 + tanh(x / 2): one tanh does for all four. Each is a product
        of its own: a small one takes its matrix as it lies, and a large one copies it first, which is half its time.
        """
        gates = np.matmul(cells, self._gates)
        np.tanh(gates, out=gates)
        opened = gates[:3]
        opened += 1.0
        opened *= np.float32(0.5)
        takes, keeps, tells, new = gates
        takes *= new
        keeps *= memory
        after = np.empty((len(cells), *STATE), np.float32)
        np.add(takes, keeps, out=after[:, 1])
        np.tanh(after[:, 1], out=after[:, 0])
        after[:, 0] *= tells
        return after


class Room:
    """For so many lines: what each product multiplies, with its ones, and zeros where a window has no neighbour."""

    def __init__(self, lines: int) -> None:
        self.pieces = np.zeros((lines, SPECTRA, 2 * HOP), np.float32)
        self.spectra = np.zeros((lines, SPECTRA + 2, BINS + 1), np.float32)
        self.spectra[:, 1:-1, -1] = 1.0
        self.wide = np.zeros((lines, SPECTRA + 1, WIDE + 1), np.float32)
        self.wide[:, 1:, -1] = 1.0
        self.narrow = np.ones((lines, 2 * NARROW + 1), np.float32)
        self.narrowest = np.ones((lines, NARROW + 1), np.float32)
        self.cells = np.ones((lines, 2 * CELL + 1), np.float32)


def _overlapping(rows: NDArray[Sample], pieces: int, length: int, step: int) -> NDArray[Sample]:
    """(n, pieces, length): of each row so many pieces, each `step` numbers behind the one before."""
    strides = (rows.strides[0], step * rows.itemsize, rows.itemsize)
    return np.ndarray((len(rows), pieces, length), rows.dtype, rows, 0, strides)


def _rows(columns: Floats, pieces: int, taps: int, step: int) -> Floats:
    """(n * pieces, ...): of each line so often `taps` columns side by side, each `step` behind the ones before."""
    size = columns.shape[2]
    return _overlapping(columns, pieces, taps * size, step * size).reshape(-1, taps * size)


def silero_model(file: bytes) -> SileroModel:
    """The model in this ONNX file. Raises KeyError or ValueError when it is another one."""
    constants = float_constants(file)
    return SileroModel({name.removeprefix(BRANCH): value for name, value in constants.items() if BRANCH in name})


def _waves(basis: Floats) -> Floats:
    """(samples, 2 * BINS): of each bin the two waves side by side, so that what comes of them is a complex number."""
    cosines, sines = basis[:BINS], basis[BINS:]
    return np.ascontiguousarray(np.stack([cosines, sines], axis=1).reshape(2 * BINS, -1).T / FULL_SCALE)


def _convolution(
    learned: Mapping[str, Floats], number: int, taps: tuple[int, ...], *, together: bool = False
) -> Floats:
    """To multiply `taps` neighbouring columns with, laid side by side: each with its ones, or all with one."""
    weights = learned[f"encoder.{number}.reparam_conv.weight"]
    bias = learned[f"encoder.{number}.reparam_conv.bias"][np.newaxis]
    none = np.zeros_like(bias)
    rows = [(weights[:, :, tap].T, bias if tap == 1 else none) for tap in taps]
    if together:
        return np.ascontiguousarray(np.concatenate([*(row for row, _ in rows), bias]))
    return np.ascontiguousarray(np.concatenate([part for row in rows for part in row]))


def _cell(learned: Mapping[str, Floats]) -> Floats:
    """(4, ...): a matrix for each of takes, keeps, tells, new; all but `new` halved for tanh."""
    names = ("decoder.rnn.weight_ih", "decoder.rnn.weight_hh")
    bias = learned["decoder.rnn.bias_ih"] + learned["decoder.rnn.bias_hh"]
    takes, keeps, new, tells = np.split(
        np.concatenate([*(learned[name].T for name in names), bias[np.newaxis]]), 4, axis=1
    )
    half = np.float32(0.5)
    return np.ascontiguousarray(np.stack([takes * half, keeps * half, tells * half, new]))

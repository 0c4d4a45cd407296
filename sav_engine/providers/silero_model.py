"""Pure. Silero v6 at 8 kHz, its arithmetic: windows of many lines in, the probabilities of speech out.

Theory. A window of 32 ms with 4 ms of the one before becomes four short spectra; four convolutions make one row of
128 numbers of them, an LSTM cell remembers what came before, and one product is the answer. All of it is products of
matrices. The runtime that the model comes for (onnxruntime) does them line by line, each with two or four columns,
reading all that was learned again for every line, and takes twice as long to put the LSTM's weights together: 88 us
for one window, 50 each for twenty. Here all lines are rows of one matrix: 45 us for one, 12 each for twenty (2026,
a core that others share). Both answer alike to 0.00001 (tests/conformance/test_speech_models.py).

Source: the graph of silero_vad.onnx, its branch for 8 kHz; github.com/snakers4/silero-vad (MIT).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..audio.pcm import backwards
from .onnx_weights import float_constants

Floats = NDArray[np.float32]
Steps = NDArray[np.int16]
Waves = NDArray[np.complex64]

WINDOW: Final = 256  # samples: 32 ms, the only size the model takes at 8 kHz
CONTEXT: Final = 32  # samples of the window before, which it wants in front
CELL: Final = 128
MEMORY: Final = 3 * CELL + 1  # of one line: room for what it hears, what the cell told last, a one, what it remembers
HALF: Final = np.float32(0.5)
FULL_SCALE: Final = 32_768.0
SPECTRA, HOP, BINS = 4, 64, 65  # of a window; samples between two; numbers of one
# Rows of the first convolution: its product takes the matrix as it lies while all its numbers together are a million
# (OpenBLAS), and copies it first where they are more, which is a fifth of its time.
SMALL: Final = 36
PLACES: Final = SPECTRA + 1  # of a window's spectra among all: in front of the first, and behind the last, is nothing
WIDE, NARROW = 128, 64  # numbers of a column behind the first convolution, and behind the second and third
MIRRORED: Final = 32  # samples at the end of a window, once more in reverse, so that the last spectrum is whole
MIRRORED_BYTES: Final = slice(-2 * (MIRRORED + 1), -2)  # the last sample is not among them
OVERLAPPING: Final = (2 * (CONTEXT + WINDOW + MIRRORED), 2 * HOP, 2)  # from window to window, piece to piece, sample
BRANCH: Final = "If_0_else_branch__Inline_0__"  # of the graph: 8 kHz


class SileroModel:
    """What was learned, laid out as the products want it, and the room they are made in.

    What is multiplied has a last column of ones, and each matrix a last row of what is to be added: a step less for
    each. The room is kept, with its ones and the zeros beside a window, for the most windows yet; so one thread asks.
    """

    def __init__(self, learned: Mapping[str, Floats]) -> None:
        """learned: by the names of the graph's branch for 8 kHz. Raises KeyError when one is missing."""
        self._waves = _waves(learned["stft.forward_basis_buffer"][:, 0])
        self._first = _convolution(learned, 0, (0, 1, 2))
        self._second = _convolution(learned, 1, (0, 1, 2))
        # Of two columns, and of one, the taps beyond them fall on nothing.
        self._third = _convolution(learned, 2, (1, 2))
        self._fourth = _convolution(learned, 3, (1,))
        self._gates = _cell(learned)
        self._last = learned["decoder.decoder.2.weight"].reshape(CELL) * HALF
        self._last_bias = float(learned["decoder.decoder.2.bias"][0])
        self._space = Space(1)
        self._rooms: dict[int, Room] = {}

    def encoded(self, windows: Sequence[bytes]) -> Floats:
        """What the cell is to hear of each window: (n, CELL), the caller's until the next ones are encoded.

        windows: CONTEXT + WINDOW samples each.
        """
        room = self._room(len(windows))
        sound = b"".join([part for window in windows for part in (window, backwards(window[MIRRORED_BYTES]))])
        room.pieces[:] = np.ndarray(room.pieces.shape, np.int16, sound, 0, OVERLAPPING)
        np.dot(room.all_pieces, self._waves, out=room.waves)
        np.absolute(room.beside, out=room.spectra)
        for columns, wide in room.first:
            np.dot(columns, self._first, out=wide)
        np.maximum(room.wide_early, 0.0, out=room.beside_early)
        np.maximum(room.wide_late, 0.0, out=room.beside_late)
        np.dot(room.wide_columns, self._second, out=room.narrow)
        np.maximum(room.narrow_pairs, 0.0, out=room.narrow_columns)
        np.dot(room.narrow_rows, self._third, out=room.narrower)
        np.maximum(room.narrower, 0.0, out=room.narrowest_columns)
        np.dot(room.narrowest, self._fourth, out=room.encoded)
        return np.maximum(room.encoded, 0.0, out=room.encoded)

    def scores(self, encoded: Floats, memory: Floats) -> list[float]:
        """The probabilities of speech, 0..1, of n lines.

        encoded: (n, CELL), of the next window of each. memory: (n, MEMORY), as `remembering_nothing` makes it and as
        this function leaves it.

        The LSTM cell: a gate is 1 / (1 + exp(-x)), which is half of 1 + tanh(x / 2), so one tanh does for all four.
        Each gate is a product of its own: a small one takes its matrix as it lies, and a large one copies it first,
        which is half its time.
        """
        memory[:, :CELL] = encoded
        gates = np.matmul(memory[:, : 2 * CELL + 1], self._gates)
        np.tanh(gates, out=gates)
        opened, takes, keeps, tells, new = gates[:3], gates[0], gates[1], gates[2], gates[3]
        opened += 1.0
        told, remembered = memory[:, CELL : 2 * CELL], memory[:, 2 * CELL + 1 :]
        takes *= new
        keeps *= remembered
        takes += keeps
        np.multiply(takes, HALF, out=remembered)
        np.tanh(remembered, out=new)
        np.multiply(new, tells, out=told)  # twice what the cell tells: the matrices know
        logits: list[float] = np.maximum(told, 0.0, out=new).dot(self._last).tolist()  # within 71 of 0
        return [1.0 / (1.0 + exp(-one - self._last_bias)) for one in logits]  # ten are few for numpy

    def _room(self, windows: int) -> Room:
        if windows > self._space.windows:
            self._space = Space(windows)
            self._rooms.clear()
        if windows not in self._rooms:
            self._rooms[windows] = Room(self._space, windows)
        return self._rooms[windows]


class Space:
    """For so many windows: what each product multiplies and makes, with its ones, and zeros where a window has no
    neighbour."""

    def __init__(self, windows: int) -> None:
        self.windows = windows
        self.pieces = np.zeros((windows * PLACES + 1, 2 * HOP), np.float32)
        self.waves = np.zeros((windows * PLACES + 1, BINS), np.complex64)
        self.columns = np.ones((windows, SPECTRA, 3 * BINS + 1), np.float32)
        self.wide = np.zeros((windows, SPECTRA, WIDE), np.float32)
        self.wide_columns = np.zeros((windows, 2, 3 * WIDE + 1), np.float32)
        self.wide_columns[:, :, -1] = 1.0
        self.narrow = np.zeros((windows, 2, NARROW), np.float32)
        self.narrow_rows = np.ones((windows, 2 * NARROW + 1), np.float32)
        self.narrower = np.zeros((windows, NARROW), np.float32)
        self.narrowest = np.ones((windows, NARROW + 1), np.float32)
        self.encoded = np.zeros((windows, CELL), np.float32)


class Room:
    """The space that so many windows take, as each step sees it: looked at once, because a view of an array that has
    slept takes as long as a step."""

    def __init__(self, space: Space, count: int) -> None:
        self.all_pieces = space.pieces[: count * PLACES + 1]
        self.pieces = self.all_pieces[:-1].reshape(count, PLACES, -1)[:, 1:]
        waves = space.waves[: count * PLACES + 1]
        self.waves = waves.view(np.float32)
        self.beside = _neighbours(waves, count, SPECTRA, 3)
        columns = space.columns[:count].reshape(-1, 3 * BINS + 1)
        self.spectra = space.columns[:count, :, :-1].reshape(count, SPECTRA, 3, BINS)
        wide = space.wide[:count].reshape(count, -1)
        self.first = [
            (columns[at : at + SMALL], wide.reshape(-1, WIDE)[at : at + SMALL])
            for at in range(0, len(columns), SMALL)
        ]
        self.wide_early, self.wide_late = wide[:, : 2 * WIDE], wide[:, WIDE:]
        self.wide_columns = space.wide_columns[:count].reshape(-1, 3 * WIDE + 1)
        self.beside_early = space.wide_columns[:count, 0, WIDE:-1]  # in front of the first column is none
        self.beside_late = space.wide_columns[:count, 1, :-1]
        self.narrow = space.narrow[:count].reshape(-1, NARROW)
        self.narrow_pairs = space.narrow[:count].reshape(-1, 2 * NARROW)
        self.narrow_rows = space.narrow_rows[:count]
        self.narrow_columns = self.narrow_rows[:, :-1]
        self.narrower = space.narrower[:count]
        self.narrowest = space.narrowest[:count]
        self.narrowest_columns = self.narrowest[:, :-1]
        self.encoded = space.encoded[:count]


def remembering_nothing(lines: int) -> Floats:
    """(lines, MEMORY), of new ones."""
    memory = np.zeros((lines, MEMORY), np.float32)
    memory[:, 2 * CELL] = 1.0
    return memory


def _neighbours(waves: Waves, windows: int, spectra: int, taps: int) -> Waves:
    """(windows, spectra, taps, bins): each spectrum of a window with those around it, where they lie."""
    row, number = waves.strides
    return np.lib.stride_tricks.as_strided(
        waves, (windows, spectra, taps, waves.shape[1]), (PLACES * row, row, row, number)
    )


def silero_model(file: bytes) -> SileroModel:
    """The model in this ONNX file. Raises KeyError or ValueError when it is another one."""
    constants = float_constants(file)
    return SileroModel({name.removeprefix(BRANCH): value for name, value in constants.items() if BRANCH in name})


def _waves(basis: Floats) -> Floats:
    """(samples, 2 * BINS): of each bin the two waves side by side, so that what comes of them is a complex number."""
    cosines, sines = basis[:BINS], basis[BINS:]
    return np.ascontiguousarray(np.stack([cosines, sines], axis=1).reshape(2 * BINS, -1).T / FULL_SCALE)


def _convolution(learned: Mapping[str, Floats], number: int, taps: tuple[int, ...]) -> Floats:
    """To multiply `taps` neighbouring columns with, laid side by side, and one for all of them."""
    weights = learned[f"encoder.{number}.reparam_conv.weight"]
    bias = learned[f"encoder.{number}.reparam_conv.bias"][np.newaxis]
    return np.ascontiguousarray(np.concatenate([*(weights[:, :, tap].T for tap in taps), bias]))


def _cell(learned: Mapping[str, Floats]) -> Floats:
    """(4, ...): a matrix for each of takes, keeps, tells, new; all but `new` halved for tanh, and what is multiplied
    with twice what the cell told halved as well."""
    bias = learned["decoder.rnn.bias_ih"] + learned["decoder.rnn.bias_hh"]
    heard, told = learned["decoder.rnn.weight_ih"].T, learned["decoder.rnn.weight_hh"].T
    takes, keeps, new, tells = np.split(np.concatenate([heard, told * HALF, bias[np.newaxis]]), 4, axis=1)
    return np.ascontiguousarray(np.stack([takes * HALF, keeps * HALF, tells * HALF, new]))

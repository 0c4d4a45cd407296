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

from .onnx_weights import float_constants

Floats = NDArray[np.float32]
Steps = NDArray[np.int16]

WINDOW: Final = 256  # samples: 32 ms, the only size the model takes at 8 kHz
CONTEXT: Final = 32  # samples of the window before, which it wants in front
CELL: Final = 128
MEMORY: Final = 3 * CELL + 1  # of one line: room for what it hears, what the cell told last, a one, what it remembers
BYTES: Final = 2 * (CONTEXT + WINDOW)  # of what is heard of a window
HALF: Final = np.float32(0.5)
FULL_SCALE: Final = 32_768.0
SPECTRA, HOP, BINS = 4, 64, 65  # of a window; samples between two; numbers of one
# Rows of the first two convolutions at once: a product takes its matrix as it lies while all its numbers together are
# a million (OpenBLAS), and copies it first where they are more, which is a fifth of its time.
SMALL: Final = 36
WIDE, NARROW = 128, 64  # numbers of a column behind the first convolution, and behind the second and third
MIRRORED: Final = 32  # samples at the end of a window, once more in reverse, so that the last spectrum is whole
# A gate of the cell in so many products: they are small ones up to 60 lines, and what was learned is read as it lies.
HALVES: Final = 2
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
        room.bytes[:] = b"".join(windows)
        for piece, samples in room.cuts:
            piece[:] = samples
        np.dot(room.pieces, self._waves, out=room.waves)
        np.absolute(room.numbers, out=room.spectra)
        for beside, spectra in room.neighbours:
            beside[:] = spectra
        for columns, wide in room.first:
            np.dot(columns, self._first, out=wide)
        np.maximum(room.wide_early, 0.0, out=room.beside_early)
        np.maximum(room.wide_late, 0.0, out=room.beside_late)
        for columns, narrow in room.second:
            np.dot(columns, self._second, out=narrow)
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
        Each half of a gate is a product of its own: a small one takes its matrix as it lies, and a large one copies
        it first, which is half its time.
        """
        memory[:, :CELL] = encoded
        room = self._room(len(memory))
        np.matmul(memory[:, : 2 * CELL + 1], self._gates, out=room.halves)
        np.tanh(room.gates, out=room.gates)
        np.add(room.opened, 1.0, out=room.opened)
        takes, keeps, tells, new = room.each_gate
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
    """For so many windows: what each product multiplies, with its ones, and zeros where a window has no neighbour.

    What a product makes is read once, and then its place is another's, by turns: what has slept must be fetched anew.
    """

    def __init__(self, windows: int) -> None:
        self.windows = windows
        self.sound = bytearray(windows * BYTES)
        self.front = np.zeros(windows * SPECTRA * 2 * HOP, np.float32)
        self.back = np.zeros(windows * SPECTRA * 2 * BINS, np.float32)
        self.columns = np.zeros((windows, SPECTRA, 3 * BINS + 1), np.float32)
        self.columns[:, :, -1] = 1.0
        self.wide_columns = np.zeros((windows, 2, 3 * WIDE + 1), np.float32)
        self.wide_columns[:, :, -1] = 1.0
        self.narrow_rows = np.ones((windows, 2 * NARROW + 1), np.float32)
        self.narrowest = np.ones((windows, NARROW + 1), np.float32)
        self.encoded = np.zeros((windows, CELL), np.float32)


class Room:
    """The space that so many windows take, as each step sees it: looked at once, because a view of an array that has
    slept takes as long as a step."""

    def __init__(self, space: Space, count: int) -> None:
        def made(place: Floats, rows: int, numbers: int) -> Floats:
            return place[: rows * numbers].reshape(rows, numbers)

        self.bytes = memoryview(space.sound)[: count * BYTES]
        sound = np.frombuffer(self.bytes, np.int16).reshape(count, -1)
        self.pieces = made(space.front, count * SPECTRA, 2 * HOP)
        self.cuts = _cuts(self.pieces.reshape(count, SPECTRA, -1), sound)
        self.waves = made(space.back, count * SPECTRA, 2 * BINS)
        self.numbers = self.waves.view(np.complex64).reshape(count, SPECTRA, BINS)
        columns = space.columns[:count].reshape(-1, 3 * BINS + 1)
        early, self.spectra, late = np.moveaxis(space.columns[:count, :, :-1].reshape(count, SPECTRA, 3, BINS), 2, 0)
        self.neighbours = (early[:, 1:], self.spectra[:, :-1]), (late[:, :-1], self.spectra[:, 1:])
        all_wide = made(space.front, count * SPECTRA, WIDE)
        self.first = _by_small_ones(columns, all_wide)
        wide = all_wide.reshape(count, -1)
        self.wide_early, self.wide_late = wide[:, : 2 * WIDE], wide[:, WIDE:]
        self.beside_early = space.wide_columns[:count, 0, WIDE:-1]  # in front of the first column is none
        self.beside_late = space.wide_columns[:count, 1, :-1]
        narrow = made(space.back, 2 * count, NARROW)
        self.second = _by_small_ones(space.wide_columns[:count].reshape(-1, 3 * WIDE + 1), narrow)
        self.narrow_pairs = narrow.reshape(count, -1)
        self.narrow_rows = space.narrow_rows[:count]
        self.narrow_columns = self.narrow_rows[:, :-1]
        self.narrower = made(space.front, count, NARROW)
        self.narrowest = space.narrowest[:count]
        self.narrowest_columns = self.narrowest[:, :-1]
        self.encoded = space.encoded[:count]
        self.gates = made(space.back, 4 * count, CELL).reshape(4, count, CELL)
        self.halves = self.gates.reshape(4, count, HALVES, -1).swapaxes(1, 2)
        self.opened = self.gates[:3]
        self.each_gate = tuple(self.gates)


def remembering_nothing(lines: int) -> Floats:
    """(lines, MEMORY), of new ones."""
    memory = np.zeros((lines, MEMORY), np.float32)
    memory[:, 2 * CELL] = 1.0
    return memory


def _cuts(pieces: Floats, sound: Steps) -> Sequence[tuple[Floats, Steps]]:
    """(pieces, sound) to be copied into them: overlapping by half, and the last with its end mirrored."""
    last = SPECTRA - 1
    overlapping = np.lib.stride_tricks.sliding_window_view(sound, 2 * HOP, axis=1)[:, ::HOP]
    return (
        (pieces[:, :last], overlapping),
        (pieces[:, last, :-MIRRORED], sound[:, last * HOP :]),
        (pieces[:, last, -MIRRORED:], sound[:, -2 : -MIRRORED - 2 : -1]),
    )


def _by_small_ones(rows: Floats, made: Floats) -> Sequence[tuple[Floats, Floats]]:
    """What is multiplied at once, and where to."""
    return [(rows[at : at + SMALL], made[at : at + SMALL]) for at in range(0, len(rows), SMALL)]


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
    """(4, HALVES, ...): matrices for each of takes, keeps, tells, new; all but `new` halved for tanh, and what is
    multiplied with twice what the cell told halved as well."""
    bias = learned["decoder.rnn.bias_ih"] + learned["decoder.rnn.bias_hh"]
    heard, told = learned["decoder.rnn.weight_ih"].T, learned["decoder.rnn.weight_hh"].T
    takes, keeps, new, tells = np.split(np.concatenate([heard, told * HALF, bias[np.newaxis]]), 4, axis=1)
    gates = np.stack([takes * HALF, keeps * HALF, tells * HALF, new])
    return np.ascontiguousarray(np.stack(np.split(gates, HALVES, axis=2), axis=1))

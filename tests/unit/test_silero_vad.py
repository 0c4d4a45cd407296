"""Detectors: windows that do not fit the blocks, lines scored together, and the fallback."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from sav_engine.errors import ModelError
from sav_engine.providers import local_models
from sav_engine.providers.onnx_weights import float_constants
from sav_engine.providers.silero_model import CONTEXT, WINDOW, Floats, Steps
from sav_engine.providers.silero_vad import FEW_LINES, Energy, EnergyLine, Silero, SileroLine, best_detectors

BLOCK = b"\x00\x40" * 160


class Fake:
    """Scores a sixteenth for each window a line has had, which its state counts; or what it is told to."""

    def __init__(self, *scores: float) -> None:
        self.windows: list[Steps] = []
        self.told = list(scores)

    def encoded(self, windows: Sequence[bytes]) -> Floats:
        sound = np.frombuffer(b"".join(windows), "<i2").reshape(-1, CONTEXT + WINDOW)
        self.windows.append(sound)
        return np.ones((len(sound), 1), np.float32)

    def scores(self, encoded: Floats, memory: Floats) -> list[float]:
        memory[:, :1] += encoded
        counted = [float(one) for one in memory[:, 0]]
        return [self.told.pop(0)] * len(counted) if self.told else [one / 16 for one in counted]


def heard(silero: Silero, *lines: SileroLine, blocks: int = 1) -> list[int]:
    """How many windows the model has had of each line, after so many blocks of all."""
    for _ in range(blocks):
        scores = silero.score_all([(line, BLOCK) for line in lines])
    return [round(score * 16) for score in scores]


def test_blocks_of_160_fill_windows_of_256() -> None:
    silero = Silero(Fake())
    line = silero()
    assert [heard(silero, line)[0] for _ in range(8)] == [0, 1, 1, 2, 3, 3, 4, 5]


def test_samples_arrive_in_order_behind_the_end_of_the_window_before() -> None:
    fake = Fake()
    silero = Silero(fake)
    line = silero()
    sound = np.arange(640, dtype="<i2").tobytes()
    for at in range(0, len(sound), 320):
        silero.score_all([(line, sound[at : at + 320])])
    first, second = (window[0].tolist() for window in fake.windows)
    assert first == [0] * CONTEXT + list(range(256))
    assert second == list(range(256 - CONTEXT, 512))


def test_lines_that_fill_a_window_at_once_are_one_question_and_keep_their_own_state() -> None:
    fake = Fake()
    silero = Silero(fake)
    early, late = silero(), silero()
    heard(silero, early)
    assert heard(silero, early, late) == [1, 0]
    assert heard(silero, early, late) == [1, 1]
    assert heard(silero, late, early) == [1, 2]
    assert heard(silero, late, early) == [2, 3]
    assert [window.shape[0] for window in fake.windows] == [1, 1, 1, 2]


def test_a_line_that_takes_the_place_of_a_closed_one_remembers_nothing_of_it() -> None:
    silero = Silero(Fake())
    gone = silero()
    assert heard(silero, gone, blocks=4) == [2]
    gone.close()
    gone.close()  # counts once
    first, second = silero(), silero()
    assert first.place != second.place
    assert heard(silero, first, blocks=4) == heard(silero, second, blocks=4) == [2]


def test_more_lines_than_there_were_places_keep_what_the_first_remembered() -> None:
    silero = Silero(Fake())
    first = silero()
    assert heard(silero, first, blocks=2) == [1]
    others = [silero() for _ in range(2 * FEW_LINES)]
    assert len({line.place for line in [first, *others]}) == 2 * FEW_LINES + 1
    assert heard(silero, first, *others, blocks=2) == [2, *([1] * len(others))]


def test_where_somebody_surely_speaks_every_second_window_is_scored_until_one_is_doubtful() -> None:
    fake = Fake(0.95, 0.99, 0.98, 0.97, 0.6, 0.95, 0.2)
    silero = Silero(fake)
    line = silero()
    seen = [silero.score_all([(line, BLOCK)])[0] for _ in range(16)]
    after_each_window = [round(seen[math.ceil(256 * number / 160) - 1], 2) for number in range(1, 11)]
    assert after_each_window == [0.95, 0.99, 0.99, 0.98, 0.98, 0.97, 0.97, 0.6, 0.95, 0.2]


@pytest.mark.parametrize("told", [(), (0.95,) * 40, (0.95, 0.97, 0.2, 0.95, 0.99, 0.4) * 6])
def test_a_line_that_comes_twice_in_one_question_scores_as_in_two(told: tuple[float, ...]) -> None:
    once, twice = Fake(*told), Fake(*told)
    one, other = Silero(once), Silero(twice)
    line, same = one(), other()
    sound = np.arange(40 * 160, dtype="<i2").tobytes()
    blocks = [sound[at : at + 320] for at in range(0, len(sound), 320)]
    scores = [one.score_all([(line, block)])[0] for block in blocks]
    pairs = [
        other.score_all([(same, first), (same, second)])
        for first, second in zip(blocks[::2], blocks[1::2], strict=True)
    ]
    assert [score for pair in pairs for score in pair] == scores
    assert line.pcm == same.pcm


def test_a_soft_block_between_loud_ones_is_not_scored_and_keeps_its_place() -> None:
    fake = Fake()
    silero = Silero(fake)
    line = silero()
    sound = np.arange(1, 1 + 5 * 160, dtype="<i2").tobytes()
    blocks = [sound[at : at + 320] for at in range(0, len(sound), 320)]
    silero.score_all([(line, blocks[0])])
    line.pass_over(blocks[1])  # a window is complete, and nobody is asked about it
    for block in blocks[2:]:
        silero.score_all([(line, block)])
    assert [window[0].tolist() for window in fake.windows] == [
        list(range(1 + 256 - CONTEXT, 1 + 512)),
        list(range(1 + 512 - CONTEXT, 1 + 768)),
    ]


def test_another_file_than_the_pinned_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    pinned = local_models.Pinned("silero_vad.onnx", "0" * 64, (("sav_engine", "py.typed.none"),), "local")
    monkeypatch.setattr(local_models, "SILERO_MODEL", pinned)
    assert isinstance(best_detectors(None), Energy)  # nowhere
    other = local_models.Pinned("silero_vad.onnx", "0" * 64, (("sav_engine", "__init__.py"),), "local")
    monkeypatch.setattr(local_models, "SILERO_MODEL", other)
    with pytest.raises(ModelError, match="n'est pas le fichier attendu"):
        best_detectors(None)


def test_energy_hears_speech_over_noise_and_not_noise() -> None:
    noise = np.random.default_rng(1).normal(0, 300, (100, 160)).astype("<i2")
    energy = Energy()
    line: EnergyLine = energy()
    assert max(energy.score_all([(line, block.tobytes())])[0] for block in noise) < 0.5
    loud = (3000 * np.sin(np.arange(160))).astype("<i2").tobytes()
    assert energy.score_all([(line, loud)])[0] > 0.5


def of(number: int, body: bytes) -> bytes:
    """A field of bytes, under 128 of them."""
    return bytes([number << 3 | 2, len(body)]) + body


def test_constants_are_found_in_branches_and_other_things_passed_over() -> None:
    floats = np.array([[1.5, -2.0]], "<f4").tobytes()
    packed, single = b"\x0a\x02\x01\x02", b"\x08\x01\x08\x02"  # its two sizes, in one field or in two
    kind = b"\x10\x01"
    nodes = [
        of(1, of(2, name) + of(5, of(5, sizes + kind + of(9, floats))))
        for name, sizes in ((b"one", packed), (b"two", single))
    ]
    whole_numbers = of(1, of(2, b"three") + of(5, of(5, b"\x10\x07" + of(9, bytes(8)))))
    branch = of(1, of(2, b"if") + of(5, of(6, nodes[1])))
    file = b"\x08\x08" + b"\x15" + bytes(4) + b"\x19" + bytes(8) + of(7, nodes[0] + whole_numbers + branch)
    found = float_constants(file)
    assert {name: tensor.tolist() for name, tensor in found.items()} == {"one": [[1.5, -2.0]], "two": [[1.5, -2.0]]}


@pytest.mark.parametrize("file", [b"\x3a\x05ab", b"\x08\xff", b"\x0b"])
def test_what_is_no_model_is_refused(file: bytes) -> None:
    with pytest.raises(ValueError):
        float_constants(file)

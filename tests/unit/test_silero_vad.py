"""Detectors: windows that do not fit the blocks, lines scored together, and the fallback."""

from __future__ import annotations

import numpy as np
import pytest

from sav_engine.errors import ModelError
from sav_engine.providers import local_models, silero_vad
from sav_engine.providers.silero_vad import CONTEXT, Energy, EnergyLine, Floats, Silero, best_detectors

BLOCK = b"\x00\x40" * 160


class Fake:
    """Scores how many windows a line has had: its state counts them."""

    def __init__(self) -> None:
        self.windows: list[Floats] = []

    def scores(self, sound: Floats, state: Floats) -> tuple[Floats, Floats]:
        self.windows.append(sound)
        return state[0, :, 0] + 1, state + 1


def test_blocks_of_160_fill_windows_of_256() -> None:
    silero = Silero(Fake())
    line = silero()
    assert [silero.score_all([(line, BLOCK)])[0] for _ in range(8)] == [0.0, 1.0, 1.0, 2.0, 3.0, 3.0, 4.0, 5.0]


def test_samples_arrive_in_order_and_scaled_behind_the_end_of_the_window_before() -> None:
    fake = Fake()
    silero = Silero(fake)
    line = silero()
    sound = np.arange(640, dtype="<i2").tobytes()
    for at in range(0, len(sound), 320):
        silero.score_all([(line, sound[at : at + 320])])
    first, second = (list(np.rint(window[0] * 32768)) for window in fake.windows)
    assert first == [0] * CONTEXT + list(range(256))
    assert second == list(range(256 - CONTEXT, 512))


def test_lines_that_fill_a_window_at_once_are_one_question_and_keep_their_own_state() -> None:
    fake = Fake()
    silero = Silero(fake)
    early, late = silero(), silero()
    silero.score_all([(early, BLOCK)])
    assert silero.score_all([(early, BLOCK), (late, BLOCK)]) == [1.0, 0.0]
    assert silero.score_all([(early, BLOCK), (late, BLOCK)]) == [1.0, 1.0]
    assert silero.score_all([(late, BLOCK), (early, BLOCK)]) == [1.0, 2.0]
    assert silero.score_all([(late, BLOCK), (early, BLOCK)]) == [2.0, 3.0]
    assert [window.shape[0] for window in fake.windows] == [1, 1, 1, 2]


def test_without_silero_energy_must_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silero_vad, "find_spec", lambda name: None)
    assert isinstance(best_detectors(None), Energy)


def test_another_file_than_the_pinned_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    pinned = local_models.Pinned("silero_vad.onnx", "0" * 64, (("sav_engine", "py.typed.none"),), "local")
    monkeypatch.setattr(local_models, "SILERO_MODEL", pinned)
    assert isinstance(best_detectors(None), Energy)  # nowhere
    other = local_models.Pinned("silero_vad.onnx", "0" * 64, (("sav_engine", "__init__.py"),), "local")
    monkeypatch.setattr(local_models, "SILERO_MODEL", other)
    pytest.importorskip("onnxruntime", reason="the extra 'local' is not installed")
    with pytest.raises(ModelError, match="n'est pas le fichier attendu"):
        best_detectors(None)


def test_energy_hears_speech_over_noise_and_not_noise() -> None:
    noise = np.random.default_rng(1).normal(0, 300, (100, 160)).astype("<i2")
    energy = Energy()
    line: EnergyLine = energy()
    assert max(energy.score_all([(line, block.tobytes())])[0] for block in noise) < 0.5
    loud = (3000 * np.sin(np.arange(160))).astype("<i2").tobytes()
    assert energy.score_all([(line, loud)])[0] > 0.5

"""The benchmark of turns: a handful of clips of each kind, and the callers who pause."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sav_engine.bench.barge_in import ECHO_WORDS, barge_in_command, confusion, figures, oracle, run
from sav_engine.bench.clips import Clip, clips
from sav_engine.bench.pauses import simulate
from sav_engine.bench.timeline import timeline
from sav_engine.turns.policy import judges_nothing

CACHE_AUDIO = Path(__file__).parents[2] / "cache_audio"
pytest.importorskip("onnxruntime", reason="the extra 'local' is not installed")
pytest.importorskip("py_nanotts", reason="the extra 'local' is not installed")


def test_the_bot_stops_for_who_interrupts_and_goes_on_for_everybody_else(tmp_path: Path) -> None:
    tried = run(("words",), 6, 1, oracle, CACHE_AUDIO, lambda _: None)
    found = figures(tried)
    assert found["missed"] == 0.0 and found["false_interruptions"] == 0.0, confusion(tried)
    assert found["resumed"] >= 3 and found["wrong_blocks_after_resume"] == 0
    assert found["confusion"]["interruption"] == {"stopped": 6, "resumed": 0, "unnoticed": 0}
    picture = timeline(next(one.story for one in tried if one.outcome == "resumed"))
    assert picture.startswith("<svg") and "reprise" in picture and "se tait" in picture


def test_a_detector_that_falls_for_an_echo_is_caught() -> None:
    (echo,) = [clip for clip in clips(2, 1) if clip.kind == "echo"]
    assert oracle(b"", echo) == ECHO_WORDS
    assert oracle(b"", Clip("noise", "cough", echo.sound)) == ""


def test_a_wrong_outcome_is_written_down_and_is_the_exit_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = barge_in_command(
        ("words",),
        2,
        1,
        lambda pcm, clip: "non" if clip.kind == "backchannel" else "",
        CACHE_AUDIO,
        tmp_path,
        lambda _: None,
    )
    written = json.loads((tmp_path / "barge-in.json").read_text())
    assert status == 1 and written["wrong"], "a backchannel understood as 'non' stops the bot"
    assert (tmp_path / "ligne-erreur.svg").exists()
    assert "fausses interruptions" in capsys.readouterr().out


def test_callers_who_pause_are_seldom_cut_off_where_words_are_judged() -> None:
    judged, plain = simulate(300, 1), simulate(300, 1, judges_nothing)
    for with_words, without in zip(judged, plain, strict=True):
        assert with_words.cut_off < without.cut_off and with_words.misled < 0.02, with_words.question
        assert with_words.p50_ms <= without.p50_ms

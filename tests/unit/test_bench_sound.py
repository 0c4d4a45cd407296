"""The callers of the benchmark's `engine-dialogues` speak, and wait, as those of the shipped dialogues do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TypeGuard

import pytest

from sav_engine.bench.peers import tone
from sav_engine.bench.sound import BEGAN, BLOCK, DIALOGUE_BOT_S, DIALOGUE_TURN_S, ENDED, RATE_HZ, write_caller
from sav_engine.flow.dialogue import BotSays, CallerDoes, Step, load_dialogue

ROOT: Final = Path(__file__).parents[2]
CHARACTERS_PER_S: Final = 15.0  # of French, spoken without haste
WAITING_S: Final = 10.0  # a dialogue with so much silence is about reminders
ANSWERED_S: Final = 0.8  # from the caller's last sound to the bot's first
RECORDED_S: Final = {path.stem: path.stat().st_size / 2 / RATE_HZ for path in (ROOT / "cache_audio").glob("*.sln")}


def is_said(step: Step) -> TypeGuard[CallerDoes]:
    return isinstance(step, CallerDoes) and step.does in ("says", "interrupts")


def bot_s(step: Step) -> float:
    """A recorded prompt is as long as it is, other words as their characters take."""
    said = step.said if isinstance(step, BotSays) else ()
    return sum(RECORDED_S.get(words, len(words) / CHARACTERS_PER_S) for words in said)


def caller_s(step: Step) -> float:
    return len(step.words) / CHARACTERS_PER_S if is_said(step) else 0.0


def silence_s(step: Step) -> float:
    return step.seconds if isinstance(step, CallerDoes) else 0.0


def conversations() -> Iterator[Sequence[Step]]:
    """Shipped dialogues in which the caller says something and nobody waits for long."""
    for path in (ROOT / "flows" / "dialogues").glob("*.yaml"):
        steps = load_dialogue(path.read_text(), path.name).steps
        if any(map(is_said, steps)) and sum(map(silence_s, steps)) < WAITING_S:
            yield steps


def test_a_turn_of_the_dialogues_is_as_long_as_that_of_the_shipped_flow() -> None:
    calls = list(conversations())
    every = [step for steps in calls for step in steps]
    turns, bot = sum(map(is_said, every)), sum(map(bot_s, every))
    whole = bot + sum(map(caller_s, every)) + sum(map(silence_s, every)) + ANSWERED_S * turns
    assert len(calls) > 100
    assert whole / turns == pytest.approx(DIALOGUE_TURN_S, rel=0.05)
    assert bot / turns == pytest.approx(DIALOGUE_BOT_S, rel=0.05)


def test_dialogue_callers_speak_once_a_turn_and_let_the_bot_finish(tmp_path: Path) -> None:
    marks = write_caller("dialogue", tmp_path).marks.read_bytes()
    began = [at for at, mark in enumerate(marks) if mark & BEGAN]
    ended = [at for at, mark in enumerate(marks) if mark & ENDED]
    seconds = len(marks) * BLOCK / RATE_HZ
    assert len(began) == len(ended) > 20
    assert seconds / len(began) == pytest.approx(DIALOGUE_TURN_S, rel=0.1)
    gaps_s = [(later - end) * BLOCK / RATE_HZ for end, later in zip(ended[:-1], began[1:], strict=True)]
    assert min(gaps_s) > DIALOGUE_BOT_S + 0.3  # the shortest silence that ends an utterance


def test_a_server_speaks_as_long_as_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["server", "--transcriber", "1", "--answer-ms", "7700"])
    assert tone.answer_blocks() == 385
    monkeypatch.setattr("sys.argv", ["server"])
    assert tone.answer_blocks() == 50

"""Where a caller's wait goes: the parts add up, whatever came when."""

from __future__ import annotations

import json
from uuid import UUID

import attrs
import pytest

from sav_engine.call.diary import Diary
from sav_engine.call.ledger import STAGES, Ledger
from sav_engine.metrics import Metrics
from sav_engine.turns.events import DeadlinePassed, SpeechStopped, Tell, UtteranceEnded, Words

CALL = UUID(int=1)
ENDED = [Tell(UtteranceEnded("oui", 9.0, 10.0, 0.9))]


@attrs.define
class Turn:
    lines: list[str] = attrs.field(factory=list)
    metrics: Metrics = attrs.field(factory=lambda: Metrics("0"))
    ledger: Ledger = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.ledger = Ledger(self.metrics, Diary(CALL, 0.0, lambda _, line: self.lines.append(str(line))))

    def answered(self) -> dict[str, int]:
        (line,) = self.lines
        told = json.loads(line)
        assert list(told["ms"]) == list(STAGES)
        assert sum(told["ms"].values()) == pytest.approx(told["seconds"] * 1000, abs=3)
        return {stage: ms for stage, ms in told["ms"].items() if ms}


def test_a_transcript_that_came_within_the_pause_took_no_time():
    turn = Turn()
    turn.ledger.look(SpeechStopped(10.0), [], 10.12)
    turn.ledger.look(Words("oui", True, 0.9, 9.0, 10.0, 1), [], 10.3)
    turn.ledger.look(DeadlinePassed(10.5), ENDED, 10.5)
    turn.ledger.decided(4, 10.51)
    turn.ledger.voiced(4, 10.52)
    turn.ledger.framed(4, 10.53)
    assert turn.answered() == {"endpointing": 500, "decision": 10, "voice": 10, "line": 10}
    assert turn.metrics.registry.get_sample_value("voicebot_turn_latency_seconds_sum", {"cause": "line"}) == (
        pytest.approx(0.01)
    )
    assert turn.metrics.registry.get_sample_value("voicebot_response_seconds_sum") == pytest.approx(0.53)


def test_a_slow_transcript_is_told_apart_from_the_pause():
    turn = Turn()
    turn.ledger.look(SpeechStopped(10.0), [], 10.12)
    turn.ledger.look(DeadlinePassed(10.5), [], 10.5)
    turn.ledger.look(Words("oui", True, 0.9, 9.0, 10.0, 1), ENDED, 11.2)
    turn.ledger.decided(4, 11.2)
    turn.ledger.worded(4, 11.5)
    turn.ledger.voiced(4, 11.9)
    turn.ledger.framed(4, 11.91)
    assert turn.answered() == {"endpointing": 500, "transcript": 700, "words": 300, "voice": 400, "line": 10}


def test_words_that_end_the_pause_were_what_was_waited_for():
    turn = Turn()
    turn.ledger.look(SpeechStopped(10.0), [], 10.12)
    turn.ledger.look(Words("oui", True, 0.9, 9.0, 10.0, 1), [], 10.42)
    turn.ledger.look(DeadlinePassed(10.42), ENDED, 10.421)
    turn.ledger.decided(4, 10.421)
    turn.ledger.framed(4, 10.43)
    assert turn.answered() == {"endpointing": 120, "transcript": 301, "line": 9}


def test_only_the_first_thing_said_is_the_answer_and_a_reminder_is_none():
    turn = Turn()
    turn.ledger.decided(3, 9.0)
    turn.ledger.framed(3, 9.1)
    assert not turn.lines, "the bot reminds a silent caller"
    turn.ledger.look(DeadlinePassed(10.5), ENDED, 10.5)
    turn.ledger.decided(4, 10.5)
    turn.ledger.decided(5, 10.6)
    turn.ledger.framed(4, 10.7)
    turn.ledger.framed(5, 12.0)
    assert turn.answered() == {"endpointing": 500, "line": 200}

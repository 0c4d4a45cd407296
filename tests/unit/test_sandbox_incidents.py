"""The rehearsal of incidents: it holds every refusal there is, and its table tells what was counted."""

from __future__ import annotations

from uuid import UUID

import pytest

from sav_engine.providers.deepgram_reactions import KINDS
from sav_engine.sandbox.incident_row import as_markdown, did, row_of, turns_lost
from sav_engine.sandbox.incidents import cases
from sav_engine.sandbox.outcome import Outcome, Said
from sav_engine.sandbox.record import LineEnded, Record
from sav_engine.sandbox.rehearsals import INCIDENT_SCENARIO, LOAD_SCENARIO, shipped_sounds, waits_of
from sav_engine.sandbox.scenario_file import find, load
from sav_engine.sandbox.services_file import SLOW, USUAL, Latencies, as_file, read_file
from sav_engine.sandbox.trace import Event

PAGE = """\
# HELP voicebot_provider_retries_total Requests asked again
voicebot_provider_retries_total{provider="elevenlabs"} 2.0
voicebot_provider_retries_total{provider="groq"} 0.0
voicebot_deepgram_endings_total{kind="lost",reaction="again"} 1.0
voicebot_calls_total{status="resolved",problem_type="internet"} 1.0
"""


def outcome(*events: Event, said: tuple[str, ...] = ()) -> Outcome:
    scenario = load(find(INCIDENT_SCENARIO))
    ended = LineEnded("transfer", 40.0)
    end = Event(40.0, "end", {"status": "transferred", "problem": "mobile"})
    lines = tuple(Said(1.0, text) for text in said)
    return Outcome(scenario, UUID(int=1), ended, Record(), lines, (*events, end))


def heard(text: str) -> Event:
    return Event(2.0, "caller", {"text": text})


def test_each_has_a_name_of_its_own() -> None:
    names = [case.name for case in cases()]
    assert len(set(names)) == len(names) > 50


@pytest.mark.parametrize(
    ("service", "statuses"),
    [
        ("deepgram", {400, 401, 402, 403, 404, 429, 503}),
        ("groq", {400, 401, 403, 413, 422, 429, 498, 500, 503}),
        ("elevenlabs", {400, 401, 402, 403, 404, 422, 429, 500, 503}),
    ],
)
def test_every_refusal_of_a_service_is_played(service: str, statuses: set[int]) -> None:
    assert statuses <= {getattr(case.faults, service).refuse for case in cases()}


def test_every_reaction_to_the_transcriber_can_be_met() -> None:
    closes = {(case.faults.deepgram.close_code, case.faults.deepgram.close_reason) for case in cases()}
    assert {code for code, _ in closes} >= {1008, 1011}
    assert len(KINDS) == 14, "a new reaction: play what brings it about as well"


def test_the_scenarios_that_are_played_come_with_their_sounds() -> None:
    for name in (INCIDENT_SCENARIO, LOAD_SCENARIO):
        assert all(shipped_sounds(load(find(name))).values())


def test_what_was_counted_is_told_and_nothing_else() -> None:
    assert did(PAGE) == "redemandé elevenlabs x2, session lost again x1"


def test_a_line_without_words_is_a_turn_lost() -> None:
    assert turns_lost(outcome(heard("Non."), said=("Non.", "Oui."))) == 1
    assert turns_lost(outcome(heard(""), heard("Oui."), said=("Oui.",))) == 0
    assert turns_lost(outcome(said=("[touche 0]",))) == 0


def test_a_row_says_what_was_not_as_expected() -> None:
    answer = Event(3.0, "response", {"seconds": 1.25, "ms": {"transcript": 1250}})
    row = row_of("x", outcome(heard("Non."), answer, said=("Non.",)), None, PAGE)
    assert row.wait_s == 1.25 and row.faults == ("aucun ticket en base",)
    assert "✗ transfer, transferred (aucun ticket en base)" in as_markdown([row])


def test_each_answer_is_told_with_its_sentence() -> None:
    said = Event(3.0, "bot", {"text": "Depuis quand ?"})
    answer = Event(3.1, "response", {"seconds": 0.5, "ms": {"voice": 200, "transcript": 300}})
    assert waits_of(outcome(said, answer)) == [
        {"said": "Depuis quand ?", "seconds": 0.5, "ms": {"voice": 200, "transcript": 300}}
    ]


@pytest.mark.parametrize("latencies", [USUAL, SLOW])
def test_the_delays_we_ship_are_what_the_sandbox_reads(latencies: Latencies) -> None:
    with as_file(latencies, None) as path:
        assert read_file(path, Latencies) == latencies

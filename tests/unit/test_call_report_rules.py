"""What a report says went wrong, rule by rule, from traces of calls to a real engine whose services failed.

The traces are of `sav services incidents` and of scenarios written for them; each test beyond them changes one thing
in a call that went well, so that only its rule may speak.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from sav_engine.call_report.facts import Facts, TicketFacts
from sav_engine.call_report.finding import Finding
from sav_engine.call_report.rules import RULES, diagnosis, figures, is_well
from sav_engine.call_report.sound import Levels
from sav_engine.call_report.story import BargeIn, End, FloorChange, Mark, Request, Response, Said, Story, Stretch
from sav_engine.call_report.trace import read_story

CALLS = Path(__file__).parents[1] / "fixtures" / "calls"
RUNBOOK = Path(__file__).parents[2] / "docs" / "runbook.fr.md"
BUSY_MACHINE = {"late_audio", "echo", "holes"}  # of the machine they were recorded on, not of their fault


def story_of(name: str) -> Story:
    story = read_story((CALLS / f"{name}.jsonl").read_text(encoding="utf8"))
    assert story is not None
    return story


def found_in(name: str) -> dict[str, Finding]:
    return {one.rule: one for one in diagnosis(Facts("7701", story_of(name))) if one.rule not in BUSY_MACHINE}


@pytest.mark.parametrize(
    ("call", "rules"),
    [
        ("transferred", set()),
        ("deepgram_late", {"slow"}),
        ("deepgram_429", {"refused"}),
        ("deepgram_cut", {"refused", "long_wait", "slow"}),
        ("elevenlabs_500", {"refused", "set_aside", "long_wait", "slow"}),
        ("elevenlabs_late", {"refused", "set_aside", "long_wait", "slow"}),
        ("groq_401", {"refused", "set_aside"}),
        ("muddled", {"keys", "silences"}),
        ("misunderstood", {"misunderstood"}),
        ("nobody", {"transfer", "long_wait"}),
        ("mute", {"silent"}),
    ],
)
def test_a_recorded_call_shows_its_fault_and_no_other(call, rules):
    assert set(found_in(call)) == rules


def test_a_service_that_fails_is_told_with_its_reason_and_what_answered_instead():
    refused = found_in("elevenlabs_500")["refused"]
    assert refused.title == "ElevenLabs a refusé, ou s'est interrompu"
    assert "HTTP 500" in refused.evidence
    assert "redemandé 9 fois" in refused.evidence
    assert "repli 9 fois" in refused.evidence
    assert refused.weight == "gêne", "the embedded voice has spoken"
    assert found_in("elevenlabs_late")["refused"].title == "ElevenLabs n'a pas répondu à temps"


def test_a_long_wait_names_the_largest_part_of_it():
    waited = found_in("elevenlabs_late")["long_wait"]
    assert waited.evidence.startswith("voix 4,8 s")
    assert "voix" in waited.cause


def test_not_understood_twice_quotes_what_was_heard_and_a_transfer_its_reason():
    assert "société" in found_in("misunderstood")["misunderstood"].evidence
    assert "étape" in found_in("muddled")["keys"].evidence
    assert found_in("nobody")["transfer"].evidence.partition(" : ")[2]


# ---------------------------------------------------------------- one thing changed


WELL = Story(
    version="0",
    started="2026-11-28T10:00:00+01:00",
    seconds=40.0,
    said=(
        Said("bot", 0.0, 3.0, "Bonjour, que puis-je faire ?", "ask"),
        Said("caller", 4.0, 6.0, "je n'ai plus internet", "ask", 0.9, told_s=6.5),
        Said("bot", 7.0, 12.0, "Débranchez la box.", "guide"),
    ),
    speech=(Stretch(4.0, 6.0),),
    floors=(FloorChange(0.0, "bot"),),
    states=(FloorChange(0.0, "ask"), FloorChange(6.5, "guide")),
    barge_ins=(),
    requests=(),
    responses=(Response(6.0, 7.0, {"endpointing": 500, "voice": 500}, "guide"),),
    marks=(),
    end=End(40.0, "hang_up", "resolved", "good_bye"),
    is_over=True,
    lost_lines=0,
)
TICKET = TicketFacts("resolved", "internet", datetime(2026, 11, 28, tzinfo=UTC), 40.0, written_late_s=0.2)


def with_(**changed: object) -> Facts:
    return Facts("7701", attrs.evolve(WELL, **changed), TICKET)


def marked(*marks: Mark) -> Facts:
    return with_(marks=marks)


def ticket(**changed: object) -> Facts:
    return Facts("7701", WELL, attrs.evolve(TICKET, **changed))


def levels(**changed: float) -> Facts:
    return Facts("7701", WELL, TICKET, Levels((0.1,), (0.1,), 40.0, **changed))


SAID_AGAIN = (
    *WELL.said[:2],
    Said("caller", 6.8, 8.5, "je n'ai plus internet du tout", "ask", 0.9, told_s=9.0),
)


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("late_audio", marked(Mark(8.0, "late", "2", 0.12))),
        ("starved", marked(Mark(9.0, "starved", "", 0.4))),
        ("holes", marked(Mark(5.0, "hole", "", 0.9))),
        ("echo", marked(Mark(2.0, "echo"))),
        ("noisy", levels(noise=0.05)),
        ("silent", levels(silent_share=1.0)),
        ("silent", with_(speech=(), said=WELL.said[:1], marks=(Mark(9.0, "noinput", "", 7.0),))),
        ("silences", marked(Mark(20.0, "noinput", "", 7.0), Mark(30.0, "noinput", "", 7.0))),
        ("keys", marked(Mark(4.0, "key_ignored", "7", 0.0, "ask"))),
        ("refused", with_(requests=(Request("Groq", "reply", 6.5, 9.0, None, "failed", "late", "pas un mot"),))),
        ("set_aside", with_(requests=(Request("Groq", "reply", 6.5, 6.5, None, "failed", "open", "mis de côté"),))),
        ("budget", with_(requests=(Request("Groq", "reply", 6.5, 6.5, None, "failed", "budgetspent", "budget"),))),
        ("transcriber_lost", marked(Mark(5.0, "transcriber_lost", "Deepgram : lost"))),
        ("slow", with_(requests=(Request("ElevenLabs", "voice", 6.5, 9.0, 8.0, "done"),))),
        ("slow", with_(requests=(Request("transcription", "transcript", 6.0, 7.5, 7.5, "done"),))),
        ("unanswered", with_(requests=(Request("transcription", "transcript", 6.0, None),))),
        ("misunderstood", marked(Mark(10.0, "nomatch", state="ask"), Mark(20.0, "nomatch", state="ask"))),
        ("cut_off", with_(speech=(Stretch(4.0, 6.0), Stretch(6.8, 7.2)))),
        (
            "repeated",
            with_(said=SAID_AGAIN, barge_ins=(BargeIn(6.8, 7.0, 7.4, "stopped"),), speech=(Stretch(6.8, 8.5),)),
        ),
        ("long_wait", with_(responses=(Response(6.0, 9.0, {"endpointing": 500, "words": 2500}),))),
        (
            "transfer",
            with_(requests=(Request("action", "transfer_call", 30.0, 31.0, None, "failed", "failed", "x"),)),
        ),
        ("lookups", with_(requests=(Request("base", "client", 0.0, 1.9, None, "failed", "late"),))),
        ("ticket_late", ticket(written_late_s=300.0)),
        ("ticket_late", ticket(written_late_s=None, waits=True)),
        ("ticket_late", marked(Mark(40.0, "ticket_lost", "disque plein"))),
        ("limit", marked(Mark(38.0, "limit_reached", state="ask"))),
        ("broken", with_(end=None, is_over=False)),
        ("broken", with_(end=End(40.0, "failed", "failed", "interrupted"))),
    ],
)
def test_a_rule_speaks_when_its_one_thing_is_wrong(rule, facts):
    found = [one for one in diagnosis(facts) if not (rule == "repeated" and one.rule == "cut_off")]
    assert [one.rule for one in found] == [rule]
    for one in found:
        assert all((one.title, one.evidence, one.cause, one.cure)), one


def test_every_rule_is_tested_here_and_names_itself():
    cases = {row[0] for mark in test_a_rule_speaks_when_its_one_thing_is_wrong.pytestmark for row in mark.args[1]}
    assert {rule.name for rule in RULES} == cases


@pytest.mark.parametrize(
    "facts",
    [
        with_(),
        marked(Mark(30.0, "late", "9", 0.4)),  # nobody spoke: late silence is silence
        marked(Mark(8.0, "late", "1", 0.03)),
        marked(Mark(30.0, "late", "9", 0.9), Mark(30.2, "hole", "", 0.9)),  # our own stall: we have read late
        marked(Mark(10.0, "nomatch", state="ask"), Mark(20.0, "nomatch", state="guide")),
        with_(requests=(Request("ElevenLabs", "voice", 6.5, 7.0, None, "cancelled"),)),
        Facts("7701", attrs.evolve(WELL, end=None, is_over=False), is_running=True),
        Facts("7701"),
    ],
)
def test_what_is_no_fault_is_not_told(facts):
    assert diagnosis(facts) == []


def test_nothing_abnormal_is_shown_by_its_figures():
    facts = with_(marks=(Mark(2.0, "echo"),))
    assert is_well(facts, diagnosis(facts)), "a note is no complaint"
    assert dict(figures(facts))["attente la plus longue"] == "1,0 s"
    late = marked(Mark(8.0, "late", "2", 0.12))
    assert not is_well(late, diagnosis(late))


def test_a_call_without_its_trace_is_not_called_a_good_one():
    assert not is_well(Facts("7701"), [])


def test_the_gravest_comes_first_then_what_came_first():
    found = diagnosis(
        marked(
            Mark(2.0, "echo"), Mark(5.0, "hole", "", 0.9), Mark(4.0, "key_ignored", "7"), Mark(8.0, "late", "2", 0.5)
        )
    )
    assert [one.rule for one in found] == ["late_audio", "keys", "holes", "echo"]


def test_every_anchor_is_in_the_runbook():
    anchors = {
        line.removeprefix("## ").strip() for line in RUNBOOK.read_text().splitlines() if line.startswith("## ")
    }
    named = {
        one.anchor
        for mark in test_a_rule_speaks_when_its_one_thing_is_wrong.pytestmark
        for _, facts in mark.args[1]
        for one in diagnosis(facts)
    }
    assert named - {""} <= anchors
    assert len(named) > 5


def test_embedded_speech_that_is_late_is_not_cured_by_removing_a_key():
    slow = {
        who: next(
            one
            for one in diagnosis(with_(requests=(Request(who, "voice", 6.5, 9.0, 8.0, "done"),)))
            if one.rule == "slow"
        )
        for who in ("embarquée", "elevenlabs")
    }
    assert "cœurs" in slow["embarquée"].cure and "clé" not in slow["embarquée"].cure
    assert "retirer la clé" in slow["elevenlabs"].cure

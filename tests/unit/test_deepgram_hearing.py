"""What Deepgram says, in any order and with any holes, becomes words of the call once each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.providers.deepgram_hearing import ANSWER_WAIT_S, FINAL_WAIT_S, Hearing, Timeline
from sav_engine.providers.deepgram_messages import (
    Complaint,
    Message,
    Metadata,
    Nonsense,
    Other,
    Results,
    UtteranceEnd,
    Word,
    parse,
    refusal,
)
from sav_engine.providers.deepgram_reactions import KINDS, Closed, Refused, Unreachable, cure_for, reaction_to
from sav_engine.providers.tape import Pace, Tape
from sav_engine.turns.events import AudioBatch, FinalizeSegment
from tests.kit.transcriber import TONE

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "deepgram"
BATCH = bytes(1_600)


def final(start_s: float, end_s: float, *words: str, **flags: bool) -> Results:
    each_s = (end_s - start_s) / max(1, len(words))
    timed = tuple(Word(word, start_s + n * each_s, start_s + (n + 1) * each_s, 0.9) for n, word in enumerate(words))
    kinds = {"is_final": True, "speech_final": False, "from_finalize": False} | flags
    return Results(start_s, end_s, " ".join(words), timed, 0.9, **kinds)


def hearing(*, seconds: float = 10.0, from_s: float = 100.0) -> Hearing:
    """One whose socket has had so much sound, which arrived from `from_s` on."""
    found = Hearing()
    found.connected()
    for n in range(round(seconds * 10)):
        found.timeline.add(from_s + n / 10, 0.1)
    return found


def test_a_final_of_sound_that_was_never_sent_does_not_make_the_call_deaf() -> None:
    """A vendor's slip: all that was said later would count as final already."""
    told = hearing(seconds=2.0)
    told.heard(final(0.0, 1e9, "bonjour"), 102.0)
    told.timeline.add(102.0, 1.0)
    assert told.asked(FinalizeSegment(1, 102.1, 102.9, "open"), 103.2) == []
    told.finalize_sent(FinalizeSegment(1, 102.1, 102.9, "open"), 103.2)
    (answer,) = told.heard(final(2.0, 3.0, "oui", from_finalize=True), 103.4)
    assert answer.text == "oui"


# ---------------------------------------------------------------- messages


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{",
        b"\xff\xfe",
        '{"type": "Results"}',
        '{"type": "Results", "channel": {"alternatives": []}}',
        '{"type": "Results", "channel": {"alternatives": [{"transcript": "x"}]}, "start": NaN, "duration": 1}',
        '{"type": "Results", "channel": {"alternatives": [{"transcript": "x"}]}, "start": -1, "duration": 1}',
        '{"type": "UtteranceEnd"}',
        '{"type": "Metadata", "duration": Infinity}',
        "[" * 5_000,
    ],
)
def test_what_is_no_message_is_nonsense_and_never_an_exception(text):
    assert isinstance(parse(text), Nonsense)


def test_messages_the_vendors_client_accepts_are_understood():
    said = json.loads((FIXTURES / "server_messages.json").read_text("utf-8"))["session_messages"]
    kinds = [type(parse(json.dumps(message))) for message in said]
    assert kinds == [Other, Results, Results, Results, UtteranceEnd, Results, Other, Metadata]


def test_an_unknown_type_and_a_complaint_are_values():
    assert parse('{"type": "Weather"}') == Other("Weather")
    assert parse('{"type": "Error", "variant": "SchemaError", "message": "ce que j\'ai dit"}') == Complaint(
        "SchemaError"
    )


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
        max_leaves=12,  # what matters is the kind of value at each place; a hundred leaves are a second of drawing
    )
)
def test_any_json_is_some_message(value):
    for kind in ("Results", "UtteranceEnd", "Metadata", "Error", "x"):
        message = {"type": kind, "channel": value, "start": value, "duration": value, "last_word_end": value}
        assert isinstance(parse(json.dumps(message)), get_args(Message))


@pytest.mark.parametrize("body", [None, b"", b"<html>", b"[]", b'{"err_code": 7}'])
def test_a_refusal_without_a_usable_body_is_told_by_its_header(body):
    assert refusal(400, [(b"DG-Error", b"Bad model")], body).text == "Bad model"


# ---------------------------------------------------------------- times


def test_a_hole_in_the_sound_is_not_speech_time():
    timeline = Timeline()
    for started_s in (10.0, 10.1, 15.0, 15.1):
        timeline.add(started_s, 0.1)
    assert timeline.clock(0.2) == pytest.approx(10.2)
    assert timeline.clock_after(0.2) == pytest.approx(15.0)
    assert timeline.clock(0.35) == pytest.approx(15.15)


# ---------------------------------------------------------------- words


def test_an_utterance_is_all_its_finals_and_not_the_last_one():
    heard = hearing()
    assert heard.heard(final(0, 2, "mon", "internet"), 102) == []
    (words,) = heard.heard(final(2, 3, "est", "coupé.", speech_final=True), 103)
    assert (words.text, words.segment, words.is_final) == ("mon internet est coupé.", -1, True)
    assert (words.started_s, words.stopped_s) == (pytest.approx(100), pytest.approx(103))


def test_both_signs_of_an_end_are_one_end():
    heard = hearing()
    assert len(heard.heard(final(0, 2, "oui", speech_final=True), 102)) == 1
    assert heard.heard(UtteranceEnd(2.0), 103) == []
    assert heard.heard(final(2, 4, speech_final=True), 104) == []


@pytest.mark.parametrize("last_word_s", [-1.0, 0.5])
def test_an_end_older_than_the_newest_word_is_none(last_word_s):
    heard = hearing()
    heard.heard(final(0, 2, "oui"), 102)
    assert heard.heard(UtteranceEnd(last_word_s), 103) == []
    assert len(heard.heard(UtteranceEnd(2.0), 103)) == 1


def test_a_final_that_covers_less_than_the_guess_before_it_loses_nothing():
    heard = hearing()
    heard.heard(final(0, 3, "mon", "internet", "est", is_final=False), 103)
    heard.heard(final(0, 2, "mon", "internet"), 103)
    (words,) = heard.heard(final(2, 4, "est", "coupé", speech_final=True), 104)
    assert words.text == "mon internet est coupé"


def test_sound_replayed_on_a_new_socket_gives_no_word_twice():
    heard = hearing()
    heard.heard(final(0, 2, "mon", "internet"), 102)
    heard.connected()
    for n in range(30):
        heard.timeline.add(101 + n / 10, 0.1)
    (words,) = heard.heard(final(0, 3, "internet", "est", "coupé", speech_final=True), 106)
    assert words.text == "mon internet est coupé"


# ---------------------------------------------------------------- requests


def test_a_stretch_that_is_final_already_is_answered_at_once():
    heard = hearing()
    heard.heard(final(0, 3, "oui"), 103)
    (words,) = heard.asked(FinalizeSegment(4, 100.1, 102.0, "open"), 103)
    assert (words.text, words.segment, words.started_s, words.stopped_s) == ("oui", 4, 100.1, 102.0)


def test_the_flush_of_an_earlier_request_does_not_answer_the_later_one():
    heard = hearing(seconds=2)
    first, second = FinalizeSegment(1, 100, 101.8, "open"), FinalizeSegment(2, 100, 103.8, "open")
    heard.asked(first, 102)
    heard.finalize_sent(first, 102)
    for n in range(20):
        heard.timeline.add(102 + n / 10, 0.1)
    heard.asked(second, 104)
    heard.finalize_sent(second, 104)
    answers = heard.heard(final(0, 1.9, "mon", from_finalize=True), 104)
    assert [(words.segment, words.text) for words in answers] == [(1, "mon")]
    answers = heard.heard(final(1.9, 4, "internet", from_finalize=True), 104)
    assert [(words.segment, words.text) for words in answers] == [(2, "mon internet")]


def test_an_empty_flush_is_an_answer():
    heard = hearing(seconds=2)
    cough = FinalizeSegment(1, 100.5, 101, "open")
    heard.asked(cough, 101.5)
    heard.finalize_sent(cough, 101.5)
    (words,) = heard.heard(final(0, 2, from_finalize=True), 101.8)
    assert (words.text, words.confidence) == ("", 0.0)


def test_nothing_comes_and_the_guess_is_taken_in_time():
    heard = hearing(seconds=2)
    asked = FinalizeSegment(1, 100, 101.8, "open")
    heard.asked(asked, 102)
    assert heard.next_deadline() == 102 + ANSWER_WAIT_S
    heard.finalize_sent(asked, 102)
    assert heard.next_deadline() == 102 + FINAL_WAIT_S
    heard.heard(final(0, 1.8, "oui", is_final=False), 102.5)
    assert not heard.is_mute(110)
    assert [words.text for words in heard.expired(110)] == ["oui"]
    assert heard.expired(120) == []
    assert heard.unanswered == 1


def test_words_of_a_slow_vendor_are_waited_for_while_there_is_nothing_to_answer_with():
    heard = hearing(seconds=2)
    asked = FinalizeSegment(1, 100, 101.8, "open")
    heard.asked(asked, 102)
    heard.finalize_sent(asked, 102)
    heard.heard(final(0, 1, is_final=False), 102.5)  # "I listen, and hear no words yet"
    assert heard.expired(102 + FINAL_WAIT_S) == [], "an answer without words loses what was said"
    assert heard.next_deadline() == 102 + ANSWER_WAIT_S
    (words,) = heard.heard(final(0, 2, "depuis ce matin", from_finalize=True), 104)
    assert (words.text, words.segment, heard.unanswered) == ("depuis ce matin", 1, 0)


def test_nothing_at_all_is_the_answer_in_the_end():
    heard = hearing(seconds=2)
    asked = FinalizeSegment(1, 100, 101.8, "open")
    heard.asked(asked, 102)
    heard.finalize_sent(asked, 102)
    assert heard.expired(102 + FINAL_WAIT_S) == []
    assert [words.text for words in heard.expired(102 + ANSWER_WAIT_S)] == [""]
    assert heard.next_deadline() == float("inf")


@given(
    st.lists(st.tuples(st.floats(0, 9), st.floats(0.1, 3), st.booleans(), st.booleans()), max_size=20), st.randoms()
)
def test_each_request_is_answered_exactly_once_whatever_comes(messages, order):
    heard = hearing()
    segments = [FinalizeSegment(n, 100 + 2 * n, 101.5 + 2 * n, "open") for n in range(5)]
    answers = [words for segment in segments for words in heard.asked(segment, 110)]
    for start_s, length_s, is_final, flush in messages:
        if order.random() < 0.3 and (owed := [segment for segment in segments if heard.is_owed(segment)]):
            heard.finalize_sent(owed[0], 110)
        message = final(start_s, start_s + length_s, "mot", is_final=is_final, from_finalize=flush)
        answers += [words for words in heard.heard(message, 111) if words.segment >= 0]
    answers += heard.expired(200)
    assert sorted(words.segment for words in answers) == [0, 1, 2, 3, 4]
    assert heard.next_deadline() == float("inf")


# ---------------------------------------------------------------- the table, the tape, the pace


def test_every_row_of_the_table_has_its_reaction():
    endings = [Refused(refusal(status, [], None)) for status in (400, 401, 402, 403, 404, 418, 429, 500, 503)]
    endings += [Unreachable("x"), Closed(1008, "DATA-0000"), Closed(1011, "https://dpgr.am/net0001")]
    endings += [Closed(1011, "NET-0000"), Closed(1006, ""), Closed(1000, "")]
    kinds = {reaction_to(ending).kind for ending in endings}
    assert kinds == set(KINDS) - {"mute"}
    assert all(cure_for(reaction_to(ending)) for ending in endings)
    never_again = [ending for ending in endings if not reaction_to(ending).pauses_s]
    assert all(reaction_to(ending).alarm for ending in never_again)


async def test_a_tape_keeps_its_seconds_and_its_places():
    tape = Tape(kept_s=0.5)
    for n in range(8):
        tape.add(AudioBatch(BATCH, n / 10))
    assert (tape.first, tape.end) == (3, 8)
    item, place = tape.at(0)
    assert (item, place) == (AudioBatch(BATCH, 0.3), 4)
    assert tape.after(0.55) == 5
    assert tape.after(9) == 8


def test_silence_is_not_sent_again():
    tape = Tape(kept_s=5)
    for n in range(20):
        tape.add(AudioBatch(TONE if n >= 12 else BATCH, n / 10))
    assert tape.speech_from(0) == 9
    assert tape.speech_from(11) == 11
    quiet = Tape(kept_s=5)
    for n in range(10):
        quiet.add(AudioBatch(BATCH, n / 10))
    assert quiet.speech_from(0) == 7
    quiet.add(FinalizeSegment(1, 0.0, 0.5, "open"))
    quiet.add(AudioBatch(TONE, 2.0))
    assert quiet.speech_from(0) == 10


def test_what_is_sent_again_before_speech_is_counted_in_seconds_and_not_in_batches():
    tape = Tape(kept_s=5)
    for n in range(5):
        tape.add(AudioBatch(2 * BATCH, n / 5))
    assert tape.speech_from(0) == 3
    tape.add(AudioBatch(TONE, 1.0))
    assert tape.speech_from(0) == 3
    assert tape.speech_from(4) == 4


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0.02, 0.2)), min_size=1, max_size=200))
def test_a_backlog_never_goes_faster_than_allowed(steps):
    pace, now, sent_s, began_s = Pace(1.25, 0.3), 0.0, 0.0, None
    for wait_s, sound_s in steps:
        now = max(now + wait_s / 50, pace.free_s)
        pace.sent(now, sound_s)
        began_s = now if began_s is None else began_s
        assert sent_s <= 1.25 * (now - began_s + 0.3) + 1e-6 or sent_s == 0
        sent_s += sound_s

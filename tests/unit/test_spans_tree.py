"""A call as spans: what was awaited, said and asked, the unwanted marked as cancelled, and nothing of the caller."""

from __future__ import annotations

import re

import attrs
import pytest

from sav_engine.call_report.story import BargeIn, End, Request, Said
from sav_engine.spans.export import headers_of
from sav_engine.spans.tree import spans_of
from tests.unit.test_call_report_rules import CALLS, WELL, story_of

CALL = "e3757c26-f2d4-8a4a-7a3b-634819b0af26"


def named(spans, name):
    return [span for span in spans if span.name == name]


def test_a_call_has_one_span_its_turns_theirs_and_the_waits_add_up():
    spans = spans_of(CALL, story_of("transferred"))
    assert [span for span in spans if span.parent is None] == [spans[0]]
    assert spans[0].attributes["sav.ended"] == "transfer"
    turns = named(spans, "turn")
    assert len(turns) == 4
    for place, span in enumerate(spans):
        if span.name != "turn":
            continue
        parts = [child for child in spans if child.parent == place]
        assert sum(child.end_s - child.begin_s for child in parts) == pytest.approx(
            span.end_s - span.begin_s, abs=0.01
        )
        assert all(child.name.startswith("wait ") for child in parts)
    assert all(span.begin_s <= span.end_s for span in spans)


def test_what_was_not_wanted_any_more_is_cancelled_and_no_error():
    spans = spans_of(CALL, story_of("transferred"))
    stopped = [span for span in named(spans, "say") if span.cancelled]
    assert [span.attributes["sav.state"] for span in stopped] == ["restart_phone"]
    unwanted = [span for span in spans if span.name == "groq reply"]
    assert [(span.cancelled, span.error) for span in unwanted] == [(True, "")]


def test_what_failed_is_an_error_and_not_cancelled():
    spans = spans_of(CALL, story_of("elevenlabs_500"))
    failed = [span for span in named(spans, "elevenlabs voice") if span.error == "refused"]
    assert failed
    assert not any(span.cancelled for span in failed)
    assert failed[0].attributes["sav.retries"] >= 1


def test_a_turn_without_an_answer_is_cancelled():
    said = (*WELL.said, Said("caller", 20.0, 22.0, "allô", "guide", 0.9, told_s=22.5))
    spans = spans_of(CALL, attrs.evolve(WELL, said=said))
    assert [(span.begin_s, span.end_s) for span in named(spans, "turn") if span.cancelled] == [(22.0, 40.0)]


def test_a_call_that_was_cut_ends_everything_where_it_was_cut():
    open_request = Request("ElevenLabs", "voice", 38.0, None)
    barge_in = BargeIn(38.5, 38.6, None, "")
    cut = attrs.evolve(WELL, end=None, is_over=False, requests=(open_request,), barge_ins=(barge_in,))
    spans = spans_of(CALL, cut)
    assert spans[0].error
    assert [(span.end_s, span.cancelled) for span in named(spans, "elevenlabs voice")] == [(40.0, True)]
    failed = attrs.evolve(WELL, end=End(40.0, "failed", "failed", "interrupted"))
    assert spans_of(CALL, failed)[0].error == "interrupted"


@pytest.mark.parametrize("name", sorted(path.stem for path in CALLS.glob("*.jsonl")))
def test_no_word_and_no_number_of_a_caller_is_in_a_span(name):
    story = story_of(name)
    told = repr(spans_of(CALL, story)).replace(CALL, "")
    for one in story.said:
        assert not one.text or one.text not in told
    assert "Bernard" not in told
    assert not re.search(r"0?639980003", told)


def test_headers_are_read_as_the_standard_has_them():
    assert headers_of("Authorization=Bearer a=b, x-scope = 7 ,") == {"authorization": "Bearer a=b", "x-scope": "7"}
    assert headers_of("") == {}

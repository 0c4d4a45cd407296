"""A flow drawn: every state is in the picture, every way is drawn or named, nothing stands on anything."""

from __future__ import annotations

import itertools
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sav_engine.flow.draw import svg
from sav_engine.flow.draw_boxes import sketch
from sav_engine.flow.draw_cards import picture
from sav_engine.flow.draw_layout import GAP_X, Size, forward, layout
from sav_engine.flow.draw_mermaid import mermaid
from sav_engine.flow.load import load_flow
from sav_engine.flow.model import Flow
from sav_engine.flow.traffic import traffic_of
from sav_engine.flow_files import read_flow
from tests.kit.dialogue import FLOWS, prompts
from tests.unit.test_replay import FLOW

SMALL = load_flow(FLOW, "essai.yaml")


def shipped() -> Flow:
    return read_flow(FLOWS / "sav.yaml")


def words_in(drawing: str) -> list[str]:
    """Raises ParseError when it is no XML."""
    return [element.text or "" for element in ElementTree.fromstring(drawing).iter() if element.tag.endswith("text")]


@pytest.mark.parametrize("unfold", [False, True])
def test_every_state_is_in_the_picture(unfold: bool) -> None:
    flow = shipped()
    words = words_in(svg(flow, prompts(), unfold=unfold))
    names = flow.states if unfold else {name.split(".")[0] for name in flow.states}
    assert set(names) <= set(words)


def test_every_way_is_a_line_or_a_name_in_the_box() -> None:
    for card in picture(sketch(shipped(), prompts())).cards.values():
        assert sorted([*card.named, *card.tabs], key=str) == sorted(card.box.ways, key=str)


def test_boxes_do_not_cover_each_other_and_lines_go_down() -> None:
    drawn = picture(sketch(shipped(), prompts(), unfold=True))
    for one, other in itertools.combinations(drawn.cards.values(), 2):
        here, there = drawn.spot(one.box.name), drawn.spot(other.box.name)
        apart = abs(here.x - there.x) >= (one.width + other.width) / 2
        assert apart or here.y + one.height < there.y or there.y + other.height < here.y, (one, other)
    for card in drawn.cards.values():
        for way, x, width in drawn.tab_places(card):
            heights = [y for _, y in drawn.line_points(card, way, x + width / 2)]
            assert heights == sorted(heights)


def test_a_way_is_told_in_the_words_of_a_supervisor() -> None:
    boxes = sketch(SMALL, prompts()).boxes
    assert [(way.target, way.label) for way in boxes["ask"].ways] == [
        ("fixed", "internet"),
        ("look", "mobile, pas compris"),
        ("bye", "silence"),
    ]
    assert [(way.target, way.label) for way in boxes["fixed"].ways][:2] == [
        ("solved", "oui"),
        ("look", "non, pas compris"),
    ]
    assert [(way.target, way.label) for way in boxes["look"].ways] == [("bye", "fait, échec")]
    assert boxes["solved"].status == "resolved" and boxes["hello"].words == prompts()["greet"]


def test_callers_are_counted_on_their_ways() -> None:
    drawing = sketch(SMALL, prompts(), {("", "hello"): 12, ("ask", "fixed"): 9, ("ask", "look"): 1})
    assert drawing.calls == 12
    assert [(way.target, way.callers) for way in drawing.boxes["ask"].ways] == [("fixed", 9), ("look", 1), ("bye", 0)]
    words = words_in(svg(SMALL, prompts(), {("", "hello"): 12, ("ask", "fixed"): 9}))
    assert "internet · 9" in words and any("12 appels" in word for word in words)


def test_words_of_an_operator_cannot_break_the_picture() -> None:
    nasty = {**prompts(), "greet": "<b>Bonjour & 'bienvenue' \"ici\"</b>"}
    assert any("<b>Bonjour" in word for word in words_in(svg(SMALL, nasty)))


def test_callers_are_counted_once_on_each_way_they_took() -> None:
    ways = {("ask", "check", "ask", "check", "bye"): 2, ("ask", "bye"): 3}
    assert traffic_of(ways) == {
        ("", "ask"): 5,
        ("ask", "check"): 2,
        ("check", "ask"): 2,
        ("check", "bye"): 2,
        ("ask", "bye"): 3,
    }


def test_mermaid_names_every_state_and_no_reserved_word() -> None:
    text = mermaid(SMALL)
    assert text.startswith("flowchart TD")
    for name in SMALL.states:
        assert f"s_{name}" in text
    assert '-->|"internet"| s_fixed' in text


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30))
def test_any_graph_has_a_layout(pairs: list[tuple[int, int]]) -> None:
    """Loops, states nothing leads to, several ways between the same two."""
    names = [str(number) for number in range(10)]
    ways = [(str(one), str(other)) for one, other in pairs]
    ahead = forward(names, ways, "0")
    places = layout(dict.fromkeys(names, Size(100, 50)), ways, ahead, "0")
    assert set(places.spots) == set(names)
    assert all(places.spots[one].layer < places.spots[other].layer for one, other in ahead)
    for one, other in itertools.combinations(places.spots.values(), 2):
        assert one.layer != other.layer or abs(one.x - other.x) >= 100 + GAP_X - 0.01

"""The worst case of a call, counted by hand on small flows."""

from __future__ import annotations

import pytest

from sav_engine.flow.load import load_flow
from sav_engine.flow.operator_files import load_llm
from sav_engine.flow.stage import SECONDS_PER_LETTER
from sav_engine.flow.worst import ANSWER_S, SLOT_LETTERS, Prices, WorstCase, worst_case
from tests.kit.dialogue import prompts, shipped_flow

TEXTS = {"ask": "a" * 100, "again": "b" * 50, "bye": "c" * 10}
PRICES = Prices(voice_per_1000_letters=0.11, llm_in_per_million=0.14, llm_out_per_million=0.56)
LLM = load_llm('empathy: {asks: "Une phrase.", words: 10, within: 2s}', "llm.yaml")
FLOW = """\
flow: small
starts_at: ask
limits: {call: 60min, go: bye}
states:
  ask:
    say: [ask]
    listen: affirm_deny
    when:
      affirm: {go: bye}
      deny: {go: bye}
    nomatch: {times: 2, say: [again], go: bye}
    noinput: {after: 30s, times: 1, say: [again], go: bye}
  bye:
    say: [bye]
    ends: hang_up
    status: open
"""


def worst(text: str) -> WorstCase:
    return worst_case(load_flow(text, "small.yaml"), TEXTS, LLM, PRICES)


def test_every_reminder_is_a_turn_and_so_is_the_answer() -> None:
    assert worst(FLOW).turns == 2 + 1 + 1


def test_seconds_are_words_and_waits() -> None:
    letters = 100 + 3 * 50 + 10
    assert worst(FLOW).seconds == pytest.approx(letters * SECONDS_PER_LETTER + 4 * 30, abs=0.1)


def test_short_question_lasts_as_long_as_an_answer_may() -> None:
    letters = 100 + 3 * 50 + 10
    found = worst(FLOW.replace("after: 30s", "after: 2s"))
    assert found.seconds == pytest.approx(letters * SECONDS_PER_LETTER + 4 * ANSWER_S, abs=0.1)


def test_time_limit_bounds_the_call_but_for_its_last_words() -> None:
    found = worst(FLOW.replace("call: 60min", "call: 1min"))
    assert 60 < found.seconds <= 60 + (100 + 10) * SECONDS_PER_LETTER + 0.1


def test_bounded_loop_is_gone_round_as_often_as_it_may() -> None:
    loop = FLOW.replace("deny: {go: bye}", "deny: {go: ask}").replace(
        "    say: [ask]\n", "    visits: {times: 3, go: bye}\n    say: [ask]\n"
    )
    assert worst(loop).turns == 3 * worst(FLOW).turns


def test_rows_that_stay_are_turns_too() -> None:
    stays = FLOW.replace("states:\n", "anywhere: {asked_to_repeat: {go: again, times: 2}}\nstates:\n", 1)
    assert worst(stays).turns == worst(FLOW).turns + 2


def test_variable_sentences_cost_the_voice_and_constant_ones_do_not() -> None:
    assert worst(FLOW).voice_eur == 0.0
    named = worst(FLOW.replace("say: [bye]", 'say: [bye, {text: "{caller_name} !"}]'))
    assert named.letters == len("{caller_name} !") + SLOT_LETTERS
    assert named.voice_eur == pytest.approx(named.letters / 1000 * PRICES.voice_per_1000_letters, abs=1e-4)


def test_written_sentence_costs_the_model_and_the_voice() -> None:
    found = worst(FLOW.replace("say: [bye]", "say: [{llm: empathy, fallback: bye}]"))
    assert found.llm_sentences == 1 and found.llm_eur > 0 and found.letters > 0


@pytest.mark.parametrize("name", ["sav", "nuit"])
def test_shipped_flows_keep_within_their_time(name: str) -> None:
    flow = shipped_flow(name)
    found = worst_case(flow, prompts(), LLM, PRICES)
    assert flow.limits.call_s < found.seconds < flow.limits.call_s + 60
    assert found.voice_eur < 1.0 and found.llm_eur < 0.01

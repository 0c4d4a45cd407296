"""What is worth preparing for an answer: nothing that will be said is missed, and most questions need nothing."""

from __future__ import annotations

import random

import pytest

from sav_engine.flow.events import (
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Composed,
    Do,
    FlowCommand,
    Say,
    Slot,
    Spoken,
)
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.load import load_flow
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import prompts, shipped_flow

SAID = (
    "oui", "non", "je n'ai plus internet", "mon téléphone ne marche pas", "je m'appelle Jean Dupont", "Martin",
    "jean point dupont arobase orange point fr", "la société Martin",
    "zéro six trente neuf quatre vingt dix huit zéro un deux",
    "bleu parapluie", "c'est nul vous êtes des voleurs", "un technicien", "trois", "depuis hier", "", "répétez",
)  # fmt: skip
CALLS, TURNS = 60, 40
FLOW = """
flow: small
starts_at: ask
limits: {call: 10min, go: over}
slots: {name: text}
states:
  ask: &ask
    say: [ask]
    listen: affirm_deny
    when:
      affirm: {ROW}
      deny: {go: over}
    nomatch: {times: 1, say: [again], go: over}
    noinput: {after: 7s, times: 1, say: [again], go: over}
  onward:
    say: [ask]
    skip: [{if: office_closed, go: told}]
    listen: affirm_deny
    when: {affirm: {go: over}, deny: {go: over}}
    nomatch: {times: 1, say: [again], go: over}
    noinput: {after: 7s, times: 1, say: [again], go: over}
  told: {say: [{text: "Bonjour {name}."}], ends: hang_up, status: resolved}
  over: {say: [bye], ends: hang_up, status: resolved}
"""


def made(commands: list[FlowCommand]) -> tuple[Spoken | Composed, ...]:
    parts = [part for command in commands if isinstance(command, Say) for part in command.parts]
    return tuple(part for part in parts if isinstance(part, Spoken | Composed))


def found(rng: random.Random) -> dict[str, Slot]:
    names = ("known_client", "has_open_ticket", "office_open", "technician_free", "is_recorded")
    known: dict[str, Slot] = {name: rng.random() < 0.5 for name in names}
    return known | {"caller_name": rng.choice([None, "Pierre Martin"]), "open_ticket_problem": "internet"}


@pytest.mark.parametrize("name", ["sav", "nuit"])
def test_whatever_is_said_in_a_call_what_has_to_be_made_then_was_foreseen(name: str) -> None:
    rng, answers, varied = random.Random(7), 0, 0
    for _ in range(CALLS):
        machine, at_s = Machine(shipped_flow(name), FRENCH, GUARDS, prompts()), 0.0
        commands = machine.handle(CallBegan({"always_open": True, "office_open": rng.random() < 0.8}), at_s)
        for _ in range(TURNS):
            at_s += 0.5
            do = next((command for command in commands if isinstance(command, Do)), None)
            said = next((command for command in commands if isinstance(command, Say)), None)
            if said is not None:
                commands = machine.handle(BotSpoke(said.saying), at_s) if do is None else []
            if do is not None:
                done = ActionDone(do.action, found(rng)) if rng.random() < 0.8 else ActionFailed(do.action, "away")
                commands = machine.handle(done, at_s)
                commands += machine.handle(BotSpoke(said.saying), at_s) if said is not None else []
                continue
            if rng.random() < 0.15:
                commands = machine.handle(rng.choice([CallerSilent(), CallerPressed("1")]), at_s)
                continue
            text = rng.choice(SAID)
            foreseen = machine.foresee_said(text, 0.9, at_s)
            commands = machine.handle(CallerSaid(text, 0.9), at_s)
            assert made(commands) == foreseen, f"{machine!r}, told {text!r}"
            answers, varied = answers + 1, varied + bool(foreseen)
    assert answers > CALLS and varied > 0, (answers, varied)


def test_most_questions_of_the_shipped_flow_are_followed_by_what_is_cached() -> None:
    flow = shipped_flow("sav")
    assert {"identify", "identify.check_name", "ask_number"} <= flow.varying
    assert not {"ask_problem", "ask_restarted", "offer_callback"} & flow.varying
    assert {"ask_reason", "verify"} <= flow.varying, "a model may write what follows"
    assert len(flow.varying) < 20


@pytest.mark.parametrize(
    ("row", "varies"),
    [
        ("{go: over}", False),
        ("{say: [bye], go: over}", False),
        ("{go: told}", True),
        ('{say: [{text: "Bonjour {name}."}], go: over}', True),
        ("{go: onward}", True),
        ('{say: [{text: "Bonjour {name}."}], go: here, times: 2}', True),
        ("[{if: office_closed, go: told}, {go: over}]", True),
    ],
)
def test_a_template_is_found_behind_a_row_and_behind_what_it_hands_on_to(row: str, varies: bool) -> None:
    flow = load_flow(FLOW.replace(" &ask", "").replace("{ROW}", row), "small.yaml")
    assert ("ask" in flow.varying) is varies


@pytest.mark.parametrize("place", ["anywhere", "limits", "nomatch", "doubt", "again"])
def test_a_template_is_found_wherever_an_answer_may_lead(place: str) -> None:
    text = FLOW.replace(" &ask", "").replace("{ROW}", "{go: over}")
    changed = {
        "anywhere": text.replace("states:", "anywhere: {asked_for_human: {go: told}}\nstates:"),
        "limits": text.replace("10min, go: over", "10min, go: told"),
        "nomatch": text.replace(
            "nomatch: {times: 1, say: [again]", 'nomatch: {times: 1, say: [{text: "Bonjour {name} ?"}]', 1
        ),
        "doubt": text.replace("    nomatch", "    doubt: {affirm: {go: told}}\n    nomatch", 1),
        "again": text.replace("say: [ask]", 'say: [{text: "Bonjour {name} ?"}]', 1).replace(
            "deny: {go: over}", "deny: {go: again, times: 1}", 1
        ),
    }[place]
    assert changed != text
    assert "ask" in load_flow(changed, "small.yaml").varying
    assert "ask" not in load_flow(text, "small.yaml").varying

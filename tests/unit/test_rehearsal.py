"""An operator talks to a flow by typing."""

from __future__ import annotations

import io

import pytest

from sav_engine.flow.events import End
from sav_engine.flow.load import load_flow
from sav_engine.flow.stage import Caller, World
from sav_engine.grammars.catalogue import FRENCH
from sav_engine.rehearsal import HELP, rehearse, typed_lines
from tests.kit.dialogue import prompts
from tests.unit.test_replay import FLOW

PIERRE = Caller(client="Pierre Martin")


def rehearsed(*lines: str, caller: Caller = PIERRE, world: World | None = None) -> tuple[End | None, list[str]]:
    shown: list[str] = []
    end = rehearse(load_flow(FLOW, "essai.yaml"), prompts(), FRENCH, lines, shown.append, caller, world or World())
    return end, shown


def holds(shown: list[str], what: str, text: str) -> bool:
    return any(what in line and text in line for line in shown)


def test_a_call_is_told_with_its_states_slots_and_guards() -> None:
    end, shown = rehearsed("je n'ai plus internet", "oui ça remarche")
    assert end is not None and (end.status, end.reason) == ("resolved", "solved")
    assert holds(shown, "robot", prompts()["greet"])
    assert holds(shown, "action", "lookup_client")
    assert holds(shown, "étape", "hello → ask") and holds(shown, "étape", "ask → fixed")
    assert holds(shown, "noté", "caller_name='Pierre Martin'") and holds(shown, "noté", "problem='internet'")
    assert holds(shown, "vrai", "known_client")
    assert holds(shown, "écoute", "ask (open) — pause 0.9 s, silence 7 s")
    assert holds(shown, "fin", "ticket « resolved »")


def test_silence_keys_and_waiting_are_commands() -> None:
    end, shown = rehearsed("/silence", "/silence")
    assert end is not None and end.status == "open"
    assert sum("7 s de silence" in line for line in shown) == 2
    _, shown = rehearsed("/touche 5", "/attend 30", "/key 5")
    assert holds(shown, "appelant", "touche 5") and holds(shown, "", "30 s ont passé")
    end, shown = rehearsed("/attend 700")
    assert end is not None and end.reason == "too_long", "the time allowed for a call runs here too"


def test_who_interrupts_does_not_wait_for_the_bot() -> None:
    _, patient = rehearsed("internet")
    _, hasty = rehearsed("/coupe internet")
    at = [float(next(line for line in shown if "« internet" in line).split(" s ")[0]) for shown in (patient, hasty)]
    assert at[1] < at[0]


def test_the_caller_may_hang_up_and_the_operator_may_stop() -> None:
    end, _ = rehearsed("/raccroche", "jamais dit")
    assert end is not None and end.reason == "caller_hung_up"
    end, shown = rehearsed("/fin", "jamais dit")
    assert end is None and not holds(shown, "appelant", "jamais")


@pytest.mark.parametrize("line", ["/aide", "/touche 12", "/attend demain", "/nimporte"])
def test_what_is_no_command_shows_the_commands(line: str) -> None:
    end, shown = rehearsed(line)
    assert HELP in shown and end is None


def test_what_is_noted_is_shown_when_asked_for() -> None:
    _, shown = rehearsed("", "/slots", "/gardes")
    assert holds(shown[-2:], "caller_number=", "") and holds(shown[-1:], "known_client", "")


def test_the_world_is_as_it_is_wanted() -> None:
    _, shown = rehearsed("/gardes", caller=Caller(), world=World(technician_free=False, office_open=False))
    assert "office_closed" in shown[-1] and "known_client" not in shown[-1]


def test_the_end_of_the_input_ends_the_rehearsal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("bonjour\noui\n"))
    assert list(typed_lines("")) == ["bonjour", "oui"]

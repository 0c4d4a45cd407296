"""Whatever happens in whatever order, the machine does not crash, and every call ends within its limits."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sav_engine.flow.events import (
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerHungUp,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Do,
    End,
    FlowEvent,
    Listen,
    Say,
    Slot,
    TimePassed,
)
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import prompts, shipped_flow

FLOW = shipped_flow("sav")
TEXTS = prompts()

TURNS_MAX = 60  # a caller who answers everything in the longest way; far above any sensible call

utterances = st.sampled_from(
    ["oui", "non", "internet", "mon téléphone", "un technicien", "c'est fait", "attendez", "pardon ?", "", "le chat",
     "ça marche", "ça ne marche pas", "c'est inadmissible", "je suis sur le fixe", "je ne sais pas", "impossible"]
) | st.text(max_size=30)  # fmt: skip
actions = st.sampled_from(["lookup_client", "check_technician", "transfer_call"])
slots = st.fixed_dictionaries(
    {},
    optional={
        "known_client": st.booleans(),
        "caller_name": st.none() | st.just("Pierre Martin"),
        "has_open_ticket": st.booleans(),
        "open_ticket_problem": st.sampled_from([None, "internet", "mobile"]),
        "office_open": st.booleans(),
        "technician_free": st.booleans(),
    },
)
caller_events: st.SearchStrategy[FlowEvent] = st.one_of(
    st.builds(CallerSaid, utterances, st.floats(0, 1)),
    st.builds(CallerPressed, st.sampled_from("0123456789*#ABCD")),
    st.builds(CallerSilent),
)
any_event: st.SearchStrategy[FlowEvent] = st.one_of(
    caller_events,
    st.builds(BotSpoke, st.integers(0, 20), st.booleans()),
    st.builds(ActionDone, actions, slots),
    st.builds(ActionFailed, actions, st.just("away")),
    st.builds(TimePassed),
    st.builds(CallerHungUp),
)


def a_machine() -> Machine:
    return Machine(FLOW, FRENCH, GUARDS, TEXTS)


@given(st.lists(st.tuples(any_event, st.floats(0, 30)), max_size=40))
@settings(max_examples=300, deadline=None)
def test_events_in_any_order_never_crash_and_nothing_follows_the_end(story: list[tuple[FlowEvent, float]]) -> None:
    machine, now = a_machine(), 50.0
    commands = machine.handle(CallBegan(), now)
    for event, later in story:
        over = any(isinstance(command, End) for command in commands)
        now += later
        more = machine.handle(event, now)
        assert not (over and more), f"{more} after the end"
        commands = commands + more
    sayings = [command.saying for command in commands if isinstance(command, Say)]
    assert sayings == list(range(len(sayings)))


@given(st.lists(caller_events, min_size=TURNS_MAX, max_size=TURNS_MAX), slots, st.booleans())
@settings(max_examples=200, deadline=None)
def test_every_caller_reaches_an_end(story: list[FlowEvent], found: dict[str, Slot], transfers: bool) -> None:
    """The world answers at once and the clock stands still: the bounds of the flow alone end the call."""
    machine, callers_turns = a_machine(), iter(story)
    waiting = machine.handle(CallBegan(), 0.0)
    while not any(isinstance(command, End) for command in waiting):
        commands = [*waiting]
        waiting = []
        for command in commands:
            match command:
                case Say(saying=saying):
                    waiting += machine.handle(BotSpoke(saying), 0.0)
                case Do(action=action):
                    works = transfers or action != "transfer_call"
                    outcome = ActionDone(action, found) if works else ActionFailed(action, "refused")
                    waiting += machine.handle(outcome, 0.0)
                case Listen():
                    waiting += machine.handle(next(callers_turns), 0.0)
                case _:
                    pass
        assert waiting, f"nothing is owed any more: {machine!r}"

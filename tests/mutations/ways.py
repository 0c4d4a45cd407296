"""Ways to break how a call goes: loops without a bound, dead ends, transfers that are none, slots nobody fills."""

from __future__ import annotations

from random import Random

from .tree import (
    STAYING,
    Draft,
    Fields,
    Inapplicable,
    after,
    changed,
    fills,
    graph,
    is_in_unbounded_loop,
    misspelt,
    one,
    row_lists,
    rows,
    says,
    slots_in,
    unbounded,
    ways,
)

TRANSFER = "transfer_call"  # the action that hands the caller over


# ---------------------------------------------------------------- loops


def reminder_points_at_itself(draft: Draft, random: Random) -> str:
    """When the reminders are over the same question begins anew, for ever."""
    name = one(random, [name for name, state in draft.of_kind("listen").items() if "visits" not in state])
    field = one(random, ["nomatch", "noinput"])
    retry = draft.states[name].get(field)
    if not isinstance(retry, dict):
        raise Inapplicable
    retry["go"] = name
    return f"{name}: {field} leads back to {name}"


def answer_points_at_itself(draft: Draft, random: Random) -> str:
    name = one(random, [name for name, state in draft.of_kind("listen").items() if "visits" not in state])
    way = one(random, ways(draft.states[name].get("when", {})))
    was, way["go"] = way["go"], name
    way.pop("times", None)
    return f"{name}: an answer leads back to {name}, not to {was}"


def failure_points_at_itself(draft: Draft, random: Random) -> str:
    name = one(random, [name for name, state in draft.of_kind("do").items() if "visits" not in state])
    for row in rows(draft.states[name], "failed"):
        row["go"] = name
    return f"{name}: tries again for ever"


def dropped_visits(draft: Draft, random: Random) -> str:
    """Only where nothing else ends the loop."""

    def is_needed(name: str) -> bool:
        return is_in_unbounded_loop(changed(draft, lambda it: it.states[name].pop("visits")), name)

    name = one(random, [name for name, state in draft.states.items() if "visits" in state and is_needed(name)])
    del draft.states[name]["visits"]
    return f"{name}: its visits are not counted any more"


def back_to_an_earlier_state(draft: Draft, random: Random) -> str:
    """A row that led on leads back, over states that count nothing."""
    edges = unbounded(draft)
    loops = [
        (way, earlier)
        for earlier in edges
        for later in after(edges, earlier) & set(edges)
        if later != earlier
        for way in ways(draft.states[later])
        if way["go"] not in STAYING
    ]
    way, earlier = one(random, loops)
    was, way["go"] = way["go"], earlier
    way.pop("times", None)
    return f"a row went to {was}, now back to {earlier}"


def dropped_times_of_staying_row(draft: Draft, random: Random) -> str:
    """`again` and `here` without a number: the caller is kept for as long as they say the same."""
    way = one(random, [way for way in ways(draft.flow) if way["go"] in STAYING])
    del way["times"]
    return f"go: {way['go']} without 'times'"


def bound_leads_back(draft: Draft, random: Random) -> str:
    name = one(random, [name for name, state in draft.states.items() if "visits" in state])
    draft.states[name]["visits"]["go"] = name
    return f"{name}: the way out of its bound is itself"


# ---------------------------------------------------------------- ends


def unreachable_state(draft: Draft, random: Random) -> str:
    """Every row that led to a state leads to another instead: nobody ever hears what it says."""
    always = (draft.flow["starts_at"], draft.flow.get("limits", {}).get("go"))
    name = one(random, [name for name in draft.states if name not in always])
    instead = one(random, [other for other in draft.states if other != name])
    for way in ways(draft.flow):
        if way["go"] == name:
            way["go"] = instead
    if name in after(graph(draft), draft.flow["starts_at"]):
        raise Inapplicable
    return f"{name}: nothing leads there any more"


def orphan_state(draft: Draft, random: Random) -> str:
    name = one(random, sorted(draft.of_kind("ends")))
    draft.states["orphan"] = dict(draft.states[name])
    return "a new state that nothing leads to"


def dead_end(draft: Draft, random: Random) -> str:
    """Two states that only lead to each other."""
    asked = sorted(draft.of_kind("listen"))
    name, other = random.sample(asked, 2) if len(asked) > 1 else (asked[0], asked[0])
    for here, there in ((name, other), (other, name)):
        for way in ways(draft.states[here]):
            way["go"] = there
            way.pop("times", None)
    draft.flow.pop("anywhere", None)
    return f"{name} and {other} only lead to each other"


def time_limit_does_not_end(draft: Draft, random: Random) -> str:
    limits = one(random, [draft.flow["limits"]] if "limits" in draft.flow else [])
    limits["go"] = one(random, [name for name, state in draft.states.items() if "ends" not in state])
    return f"after the time allowed the call goes to {draft.flow['limits']['go']}"


def no_end_at_all(draft: Draft, random: Random) -> str:
    name = one(random, sorted({way["go"] for way in ways(draft.flow["states"])} & set(draft.of_kind("ends"))))
    del draft.states[name]
    return f"{name} is gone, the rows that led there are not"


# ---------------------------------------------------------------- transfers


def transfer_without_action(draft: Draft, random: Random) -> str:
    """A row to the transfer's end from somewhere that has transferred nothing: the caller is hung up on."""
    end = one(random, [name for name, state in draft.of_kind("ends").items() if state["ends"] == "transfer"])
    elsewhere = [name for name, state in draft.states.items() if state.get("do") != TRANSFER and "ends" not in state]
    way = one(random, ways(draft.states[one(random, elsewhere)]))
    was, way["go"] = way["go"], end
    way.pop("times", None)
    return f"a row to {was} leads to {end}, and nothing was transferred"


def failed_transfer_counts(draft: Draft, random: Random) -> str:
    end = one(random, [name for name, state in draft.of_kind("ends").items() if state["ends"] == "transfer"])
    name = one(random, [name for name, state in draft.of_kind("do").items() if state["do"] == TRANSFER])
    for row in rows(draft.states[name], "failed"):
        row["go"] = end
    return f"{name}: a transfer that failed ends as one that worked"


def other_action_before_transfer(draft: Draft, random: Random) -> str:
    name = one(random, [name for name, state in draft.of_kind("do").items() if state["do"] == TRANSFER])
    draft.states[name]["do"] = "check_technician"
    return f"{name}: looks for a technician, and calls that a transfer"


def hang_up_called_transfer(draft: Draft, random: Random) -> str:
    """The ticket would say that somebody has the caller, and the supervisor would not call back."""
    name = one(random, [name for name, state in draft.of_kind("ends").items() if state["ends"] == "hang_up"])
    draft.states[name]["status"] = "transferred"
    return f"{name}: hangs up, with the ticket 'transferred'"


def transfer_called_otherwise(draft: Draft, random: Random) -> str:
    name = one(random, [name for name, state in draft.of_kind("ends").items() if state["ends"] == "transfer"])
    draft.states[name]["status"] = one(random, ["resolved", "closed", "abandoned", "failed"])
    return f"{name}: a transfer, with the ticket '{draft.states[name]['status']}'"


def transfer_ends_as_hang_up(draft: Draft, random: Random) -> str:
    """The caller is with the technician, and we hang up on both."""
    name = one(random, [name for name, state in draft.of_kind("ends").items() if state["ends"] == "transfer"])
    draft.states[name] |= {"ends": "hang_up", "say": ["goodbye"]}
    return f"{name}: hangs up after the transfer"


def transfer_does_not_close_line(draft: Draft, random: Random) -> str:
    """A transfer that works looks like a hang-up on the wire: without this mark it is taken for one."""
    name = one(random, [name for name, state in draft.of_kind("do").items() if state.get("closes_line")])
    del draft.states[name]["closes_line"]
    return f"{name}: does not say that its success closes the line"


def other_action_closes_line(draft: Draft, random: Random) -> str:
    """A caller who hangs up during a look-up would be waited for."""
    name = one(random, [name for name, state in draft.of_kind("do").items() if state["do"] != TRANSFER])
    draft.states[name]["closes_line"] = True
    return f"{name}: claims that {draft.states[name]['do']} closes the line"


# ---------------------------------------------------------------- slots and guards


def undeclared_slot(draft: Draft, random: Random) -> str:
    named = {slot for way in ways(draft.flow) for slot in way.get("set", {})}
    slot = one(random, sorted(named & set(draft.flow.get("slots", {}))))
    del draft.flow["slots"][slot]
    return f"the slot {slot} is set and not declared"


def wrong_slot_type(draft: Draft, random: Random) -> str:
    way = one(
        random,
        [way for way in ways(draft.flow) if any(isinstance(it, str | bool) for it in way.get("set", {}).values())],
    )
    slot = one(random, [slot for slot, value in way["set"].items() if isinstance(value, str | bool)])
    way["set"][slot] = 3.5
    return f"set: {slot}: {way['set'][slot]}"


def unknown_slot_type(draft: Draft, random: Random) -> str:
    slots = draft.flow.get("slots", {})
    slot = one(random, slots)
    slots[slot] = one(random, ["string", "bool", "entier", 5])
    return f"slots: {slot}: {slots[slot]}"


def nobody_fills_the_slot(draft: Draft, random: Random) -> str:
    """A sentence by name before anybody looked up who is calling: it is always left out."""
    name = one(random, [name for name, state in draft.of_kind("do").items() if state["do"] == "lookup_client"])
    if not any("caller_name" in slots_in(part) for say in says(draft.states) for part in say):
        raise Inapplicable
    if sum(state["do"] == "lookup_client" for state in draft.of_kind("do").values()) > 1:
        raise Inapplicable
    draft.states[name]["do"] = "check_technician"
    return f"{name}: looks nobody up, the rows still ask what is known of the caller"


def guard_before_its_action(draft: Draft, random: Random) -> str:
    """Asked where nothing has found it out yet: it never holds. Only at the very start is that certain."""
    first = draft.states[draft.flow["starts_at"]]
    if first.get("do") == "check_technician":
        raise Inapplicable
    found = rows(first, "then")
    if len(found) < 2:
        raise Inapplicable
    found[0]["if"] = "technician_free"
    return f"{draft.flow['starts_at']}: asks for a free technician before anybody looked"


def dropped_fill(draft: Draft, random: Random) -> str:
    """The answer is heard and thrown away, and a sentence is still to say it."""
    said = {slot for say in says(draft.flow) for part in say for slot in slots_in(part)}
    asking = [(name, state) for name, state in draft.of_kind("listen").items() if state.get("fill") in said]
    name, state = one(random, asking)
    slot = state.pop("fill")
    if slot in fills(draft.flow) | draft.filled_elsewhere:
        raise Inapplicable
    return f"{name}: its answer no longer fills {slot}"


def unknown_fill(draft: Draft, random: Random) -> str:
    name, state = one(random, [(name, state) for name, state in draft.of_kind("listen").items() if "fill" in state])
    state["fill"] = misspelt(state["fill"], random)
    return f"{name}: fill: {state['fill']}"


def fill_without_value(draft: Draft, random: Random) -> str:
    """A yes or no names nothing that could be kept."""
    asking = draft.of_kind("listen")
    name = one(random, [name for name, state in asking.items() if state["listen"] == "affirm_deny"])
    slot = one(
        random,
        sorted({state["fill"] for state in asking.values() if "fill" in state} | set(draft.flow.get("slots", {}))),
    )
    asking[name]["fill"] = slot
    return f"{name}: a yes or no fills {slot}"


def unknown_also(draft: Draft, random: Random) -> str:
    name, state = one(random, [(name, state) for name, state in draft.of_kind("listen").items() if state.get("also")])
    slot = one(random, state["also"])
    state["also"][slot] = misspelt(state["also"][slot], random)
    return f"{name}: also {slot} by {state['also'][slot]}"


# ---------------------------------------------------------------- parts


def unknown_part(draft: Draft, random: Random) -> str:
    name, state = one(random, draft.of_kind("use").items())
    state["use"] = misspelt(state["use"], random)
    return f"{name}: use: {state['use']}"


def dropped_exit(draft: Draft, random: Random) -> str:
    """A caller who leaves the part that way has nowhere to go."""
    name, state = one(random, draft.of_kind("use").items())
    left = one(random, state["exits"])
    del state["exits"][left]
    return f"{name}: no row for the exit '{left}'"


def misspelt_exit(draft: Draft, random: Random) -> str:
    name, state = one(random, draft.of_kind("use").items())
    left = one(random, state["exits"])
    state["exits"][misspelt(left, random)] = state["exits"].pop(left)
    return f"{name}: the exit '{left}' is misspelt"


def dropped_parameter(draft: Draft, random: Random) -> str:
    """The part has a hole where its question should be."""
    name, state = one(random, [(name, state) for name, state in draft.of_kind("use").items() if state.get("with")])
    gone = one(random, state["with"])
    del state["with"][gone]
    return f"{name}: does not give '{gone}'"


def undeclared_exit(draft: Draft, random: Random) -> str:
    """Its rows lead to an exit that the part does not say it has."""
    exits = one(random, [draft.flow["exits"]] if draft.flow.get("exits") else [])
    exits.remove(gone := one(random, exits))
    return f"the part no longer says that it may exit by '{gone}'"


def undeclared_parameter(draft: Draft, random: Random) -> str:
    takes = one(random, [draft.flow["takes"]] if draft.flow.get("takes") else [])
    takes.remove(gone := one(random, takes))
    return f"the part no longer says that it takes '{gone}'"


# ---------------------------------------------------------------- the LLM


def dropped_fallback(draft: Draft, random: Random) -> str:
    """Without an LLM nothing would be said."""
    part = one(random, _written(draft))
    del part["fallback"]
    return f"llm: {part['llm']} without a fallback"


def unknown_fallback(draft: Draft, random: Random) -> str:
    part = one(random, _written(draft))
    part["fallback"] = misspelt(part["fallback"], random)
    return f"fallback: {part['fallback']}"


def unknown_task(draft: Draft, random: Random) -> str:
    part = one(random, _written(draft))
    part["llm"] = misspelt(part["llm"], random)
    return f"llm: {part['llm']}"


def _written(draft: Draft) -> list[Fields]:
    return [part for say in says(draft.flow) for part in say if isinstance(part, dict) and "llm" in part]


def swapped_guards(draft: Draft, random: Random) -> str:
    """Two rows exchange their conditions: callers of the one kind hear what is meant for the other.

    The hardest kind: nothing is missing and nothing is misspelt.
    """
    guarded = [
        (name, one_row, other)
        for name, found in row_lists(draft)
        for one_row in found
        for other in found
        if one_row is not other and "if" in one_row and "if" in other and one_row["if"] < other["if"]
        if one_row["go"] != other["go"]
    ]
    name, one_row, other = one(random, guarded)
    one_row["if"], other["if"] = other["if"], one_row["if"]
    return f"{name}: '{one_row['if']}' and '{other['if']}' are swapped"


def dropped_row(draft: Draft, random: Random) -> str:
    """A row with a condition is gone, and it was the only way to a state: nobody ever gets there."""
    lonely = [
        (name, found, row)
        for name, found in row_lists(draft)
        for row in found
        if "if" in row and sum(way["go"] == row["go"] for way in ways(draft.flow)) == 1
    ]
    name, found, row = one(random, lonely)
    found.remove(row)
    return f"{name}: no row for '{row['if']}', the only one to {row['go']}"


WAYS = (
    reminder_points_at_itself, answer_points_at_itself, failure_points_at_itself, dropped_visits,
    back_to_an_earlier_state, dropped_times_of_staying_row, bound_leads_back,
    unreachable_state, orphan_state, dead_end, time_limit_does_not_end, no_end_at_all,
    transfer_without_action, failed_transfer_counts, other_action_before_transfer, hang_up_called_transfer,
    transfer_called_otherwise, transfer_ends_as_hang_up, transfer_does_not_close_line, other_action_closes_line,
    undeclared_slot, wrong_slot_type, unknown_slot_type, nobody_fills_the_slot, guard_before_its_action,
    dropped_fill, unknown_fill, fill_without_value, unknown_also,
    unknown_part, dropped_exit, misspelt_exit, dropped_parameter, undeclared_exit, undeclared_parameter,
    dropped_fallback, unknown_fallback, unknown_task, swapped_guards, dropped_row,
)  # fmt: skip

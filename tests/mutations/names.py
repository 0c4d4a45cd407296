"""Ways to break what a state says of itself: its kind, its names, its answers, its bounds, its words.

Each takes a draft and a source of chance, breaks the draft in one place, and says what it did. Why the result can
never be sound is said where it is not plain.
"""

from __future__ import annotations

from random import Random

from .tree import KINDS, Draft, Fields, Inapplicable, misspelt, one, row_lists, says, slots_in, ways


def _listening(draft: Draft, random: Random) -> tuple[str, Fields]:
    return one(random, draft.of_kind("listen").items())


def _doing(draft: Draft, random: Random) -> tuple[str, Fields]:
    return one(random, draft.of_kind("do").items())


# ---------------------------------------------------------------- kinds


def no_kind(draft: Draft, random: Random) -> str:
    name, state = one(random, draft.states.items())
    kind = next(kind for kind in KINDS if kind in state)
    del state[kind]
    return f"{name}: no longer says '{kind}'"


def two_kinds(draft: Draft, random: Random) -> str:
    name, state = one(random, draft.states.items())
    extra = one(random, [kind for kind in ("listen", "do", "ends") if kind not in state])
    state[extra] = {"listen": "affirm_deny", "do": "lookup_client", "ends": "hang_up"}[extra]
    return f"{name}: also has '{extra}'"


def wrong_kind(draft: Draft, random: Random) -> str:
    """A question becomes an action, or an action a question: the rows of the one mean nothing to the other."""
    name, state = one(random, {**draft.of_kind("listen"), **draft.of_kind("do")}.items())
    was, becomes = ("listen", "do") if "listen" in state else ("do", "listen")
    del state[was]
    state[becomes] = "lookup_client" if becomes == "do" else "affirm_deny"
    return f"{name}: '{was}' became '{becomes}'"


# ---------------------------------------------------------------- names


def misspelt_target(draft: Draft, random: Random) -> str:
    way = one(random, ways(draft.flow))
    was, way["go"] = way["go"], misspelt(way["go"], random)
    if way["go"] in (*draft.states, *draft.flow.get("exits", ()), "again", "here"):
        raise Inapplicable
    return f"go: {was} became go: {way['go']}"


def misspelt_state(draft: Draft, random: Random) -> str:
    """The state itself is renamed; the rows that lead to it are not."""
    name = one(random, {way["go"] for way in ways(draft.flow["states"])} & set(draft.states))
    draft.flow["states"] = {name + "_2" if key == name else key: state for key, state in draft.states.items()}
    return f"state {name} became {name}_2"


def unknown_grammar(draft: Draft, random: Random) -> str:
    name, state = _listening(draft, random)
    state["listen"] = misspelt(state["listen"], random)
    return f"{name}: listen: {state['listen']}"


def unknown_action(draft: Draft, random: Random) -> str:
    name, state = _doing(draft, random)
    state["do"] = misspelt(state["do"], random)
    return f"{name}: do: {state['do']}"


def unknown_guard(draft: Draft, random: Random) -> str:
    way = one(random, [way for way in ways(draft.flow) if "if" in way])
    way["if"] = misspelt(way["if"], random)
    return f"if: {way['if']}"


def unknown_prompt(draft: Draft, random: Random) -> str:
    say = one(random, [say for say in says(draft.flow) if any(isinstance(part, str) for part in say)])
    at = one(random, [at for at, part in enumerate(say) if isinstance(part, str)])
    say[at] = misspelt(say[at], random)
    if say[at] in draft.prompts:
        raise Inapplicable
    return f"say: {say[at]}"


def unknown_filler(draft: Draft, random: Random) -> str:
    state = one(random, [state for state in draft.of_kind("do").values() if isinstance(state.get("meanwhile"), str)])
    state["meanwhile"] = misspelt(state["meanwhile"], random)
    return f"meanwhile: {state['meanwhile']}"


def deleted_prompt(draft: Draft, random: Random) -> str:
    """From the file of sentences, while the flow still says it."""
    said = {part for say in says(draft.flow) for part in say if isinstance(part, str)}
    gone = one(random, sorted(said & draft.prompts))
    draft.prompts.remove(gone)
    return f"the sentence {gone} no longer exists"


def unknown_slot_in_text(draft: Draft, random: Random) -> str:
    part = one(random, [part for say in says(draft.flow) for part in say if slots_in(part)])
    slot = one(random, sorted(slots_in(part)))
    part["text"] = part["text"].replace(f"{{{slot}}}", f"{{{misspelt(slot, random)}}}")
    return f"text: {part['text']}"


def misspelt_start(draft: Draft, random: Random) -> str:
    draft.flow["starts_at"] = misspelt(draft.flow["starts_at"], random)
    return f"starts_at: {draft.flow['starts_at']}"


def anywhere_never_happens(draft: Draft, random: Random) -> str:
    rows_anywhere = draft.flow.get("anywhere", {})
    name = one(random, rows_anywhere)
    rows_anywhere[misspelt(name, random)] = rows_anywhere.pop(name)
    return f"anywhere: {name} is misspelt"


# ---------------------------------------------------------------- answers


def dropped_answer(draft: Draft, random: Random) -> str:
    """A sound flow lists only answers that are given, so one without a row is a caller without a reply."""
    name, state = one(random, [(name, state) for name, state in draft.of_kind("listen").items() if state.get("when")])
    answer = one(random, state["when"])
    del state["when"][answer]
    return f"{name}: no row for '{answer}'"


def misspelt_answer(draft: Draft, random: Random) -> str:
    name, state = one(random, [(name, state) for name, state in draft.of_kind("listen").items() if state.get("when")])
    answer = one(random, state["when"])
    state["when"][misspelt(str(answer), random)] = state["when"].pop(answer)
    return f"{name}: the row for '{answer}' is misspelt"


def wrong_grammar(draft: Draft, random: Random) -> str:
    """Answers of one question, grammar of another that gives other answers."""
    asked = draft.of_kind("listen")
    name, state = _listening(draft, random)
    mine = set(state.get("when", {}))
    others = {other["listen"] for other in asked.values() if not set(other.get("when", {})) & mine}
    state["listen"] = one(random, sorted(others))
    return f"{name}: listens with '{state['listen']}', keeps its own answers"


def key_without_row(draft: Draft, random: Random) -> str:
    name, state = one(random, [(name, state) for name, state in draft.of_kind("listen").items() if state.get("keys")])
    key = one(random, state["keys"])
    state["keys"][key] = misspelt(str(state["keys"][key]), random)
    return f"{name}: key {key} answers '{state['keys'][key]}'"


def impossible_key(draft: Draft, random: Random) -> str:
    """0 is the technician everywhere; the others are on no telephone."""
    name, state = one(random, [(name, state) for name, state in draft.of_kind("listen").items() if state.get("keys")])
    key = one(random, state["keys"])
    becomes = one(random, ["0", "12", "x", "oui"])
    state["keys"][becomes] = state["keys"].pop(key)
    return f"{name}: key {key} became '{becomes}'"


def doubt_without_answer(draft: Draft, random: Random) -> str:
    name, state = one(
        random, [(name, state) for name, state in draft.of_kind("listen").items() if state.get("doubt")]
    )
    answer = one(random, state["doubt"])
    state["doubt"][misspelt(str(answer), random)] = state["doubt"].pop(answer)
    return f"{name}: doubt about '{answer}' is misspelt"


# ---------------------------------------------------------------- rows


def dropped_last_row(draft: Draft, random: Random) -> str:
    """The one without a condition: now there may be no row that fits."""
    name, found = one(random, [(name, found) for name, found in row_lists(draft) if "if" in found[-2]])
    del found[-1]
    return f"{name}: lost its row without a condition"


def guarded_last_row(draft: Draft, random: Random) -> str:
    guards = sorted({way["if"] for way in ways(draft.flow) if "if" in way})
    name, found = one(random, row_lists(draft))
    found[-1]["if"] = one(random, [guard for guard in guards if guard != found[-1].get("if")])
    return f"{name}: its last row has a condition"


def unguarded_first_row(draft: Draft, random: Random) -> str:
    """Every row below it is dead."""
    name, found = one(random, row_lists(draft))
    guard = found[0].pop("if", None)
    if guard is None:
        raise Inapplicable
    return f"{name}: its first row lost its condition '{guard}'"


def swapped_with_last_row(draft: Draft, random: Random) -> str:
    name, found = one(random, row_lists(draft))
    at = random.randrange(len(found) - 1)
    found[at], found[-1] = found[-1], found[at]
    return f"{name}: rows {at + 1} and {len(found)} are swapped"


def repeated_guard(draft: Draft, random: Random) -> str:
    """The same condition twice in a row list: the second is never asked."""
    name, found = one(random, [(name, found) for name, found in row_lists(draft) if len(found) > 2])
    found[1]["if"] = found[0]["if"]
    return f"{name}: asks '{found[0]['if']}' twice"


def dropped_rows(draft: Draft, random: Random) -> str:
    name, state = _doing(draft, random)
    field = one(random, ["then", "failed"])
    state[field] = one(random, [[], None])
    return f"{name}: '{field}' is empty"


def dropped_failed(draft: Draft, random: Random) -> str:
    name, state = _doing(draft, random)
    del state["failed"]
    return f"{name}: no 'failed'"


def dropped_then(draft: Draft, random: Random) -> str:
    name, state = _doing(draft, random)
    del state["then"]
    return f"{name}: no 'then'"


def dropped_go(draft: Draft, random: Random) -> str:
    way = one(random, ways(draft.flow["states"]))
    was = way.pop("go")
    return f"a row no longer says 'go: {was}'"


# ---------------------------------------------------------------- bounds and words


def dropped_within(draft: Draft, random: Random) -> str:
    name, state = _doing(draft, random)
    del state["within"]
    return f"{name}: no 'within'"


def dropped_retry(draft: Draft, random: Random) -> str:
    name, state = _listening(draft, random)
    field = one(random, ["nomatch", "noinput"])
    del state[field]
    return f"{name}: no '{field}'"


def dropped_bound(draft: Draft, random: Random) -> str:
    name, state = _listening(draft, random)
    field, bound = one(random, [("nomatch", "times"), ("noinput", "times"), ("noinput", "after")])
    if not isinstance(state.get(field), dict) or state[field].pop(bound, None) is None:
        raise Inapplicable
    return f"{name}: '{field}' without '{bound}'"


def absurd_times(draft: Draft, random: Random) -> str:
    """Nobody answers at the hundredth asking. No reminder at all (0) may be meant."""
    name, state = _listening(draft, random)
    field = one(random, ["nomatch", "noinput"])
    if not isinstance(state.get(field), dict):
        raise Inapplicable
    state[field]["times"] = one(random, [-1, 100, 2.5, "deux", True])
    return f"{name}: {field} {state[field]['times']} times"


def absurd_duration(draft: Draft, random: Random) -> str:
    """No time at all, longer than any call, or no duration."""
    name, state = one(random, {**draft.of_kind("listen"), **draft.of_kind("do")}.items())
    owner, field = (state, "within") if "do" in state else (state.get("noinput"), "after")
    if not isinstance(owner, dict):
        raise Inapplicable
    owner[field] = one(random, ["0s", "2h", "90min", 7, "bientôt", "-3s"])
    return f"{name}: {field}: {owner[field]}"


def dropped_limits(draft: Draft, random: Random) -> str:
    if "limits" not in draft.flow:
        raise Inapplicable
    what = one(random, ["limits", "call", "go"])
    del (draft.flow if what == "limits" else draft.flow["limits"])[what]
    return f"no '{what}'"


def silent_question(draft: Draft, random: Random) -> str:
    """The caller does not know that it is their turn. Only where a row leads there without words of its own."""
    said_before = {way["go"] for way in ways(draft.flow) if not way.get("say")}
    name = one(random, sorted(said_before & set(draft.of_kind("listen"))))
    draft.states[name].pop("say", None)
    return f"{name}: asks nothing"


def silent_reminder(draft: Draft, random: Random) -> str:
    name, state = _listening(draft, random)
    field = one(random, ["nomatch", "noinput"])
    if not isinstance(state.get(field), dict) or state[field].pop("say", None) is None:
        raise Inapplicable
    return f"{name}: {field} says nothing"


def silent_goodbye(draft: Draft, random: Random) -> str:
    endings = [(name, state) for name, state in draft.of_kind("ends").items() if state["ends"] == "hang_up"]
    name, state = one(random, endings)
    state["say"] = []
    return f"{name}: hangs up without a word"


def dropped_status(draft: Draft, random: Random) -> str:
    name, state = one(random, draft.of_kind("ends").items())
    del state["status"]
    return f"{name}: no status for the ticket"


def unknown_status(draft: Draft, random: Random) -> str:
    name, state = one(random, draft.of_kind("ends").items())
    state["status"] = misspelt(state["status"], random)
    return f"{name}: status: {state['status']}"


def unknown_choice(draft: Draft, random: Random) -> str:
    """A word that is none of the choices."""
    name, state = one(random, draft.of_kind("listen").items())
    field = one(random, ["endpointing", "barge_in"])
    state[field] = one(random, ["rapide", "parfois", 3, True])
    return f"{name}: {field}: {state[field]}"


NAMES = (
    no_kind, two_kinds, wrong_kind,
    misspelt_target, misspelt_state, unknown_grammar, unknown_action, unknown_guard, unknown_prompt, unknown_filler,
    deleted_prompt, unknown_slot_in_text, misspelt_start, anywhere_never_happens,
    dropped_answer, misspelt_answer, wrong_grammar, key_without_row, impossible_key, doubt_without_answer,
    dropped_last_row, guarded_last_row, unguarded_first_row, swapped_with_last_row, repeated_guard, dropped_rows,
    dropped_failed, dropped_then, dropped_go,
    dropped_within, dropped_retry, dropped_bound, absurd_times, absurd_duration, dropped_limits,
    silent_question, silent_reminder, silent_goodbye, dropped_status, unknown_status, unknown_choice,
)  # fmt: skip

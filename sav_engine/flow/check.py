"""Proves a flow sound before any caller meets it.

Each rule is one function from a flow to its findings; none needs the others to have passed. Names are proved against
what is handed in (`Known`), so that nothing here knows a grammar or an action by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from ..errors import Faults
from .finding import Finding, Known
from .load import NO_PARTS, load_flow
from .model import Flow
from .parts import Source
from .rules_guards import last_rows_always_fit, rows_are_taken, skips_have_guards
from .rules_names import (
    actions_exist,
    answers_have_rows,
    anywhere_rows_happen,
    grammars_exist,
    guards_exist,
    llm_tasks_exist,
    prompts_exist,
    something_is_said,
    targets_exist,
)
from .rules_sense import (
    closed_is_for_closed_hours,
    durations_make_sense,
    tickets_tell_the_end,
    transfers_close_the_line,
    transfers_let_go,
)
from .rules_slots import (
    answers_fill_slots,
    slots_are_declared,
    slots_are_filled,
    slots_are_of_use,
    slots_have_one_type,
)
from .rules_ways import (
    loops_are_bounded,
    time_limit_ends,
    transfers_are_real,
    ways_lead_to_an_end,
)

Rule = Callable[[Flow, Known], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    targets_exist,
    prompts_exist,
    llm_tasks_exist,
    grammars_exist,
    actions_exist,
    guards_exist,
    anywhere_rows_happen,
    answers_have_rows,
    last_rows_always_fit,
    skips_have_guards,
    rows_are_taken,
    something_is_said,
    slots_are_declared,
    slots_have_one_type,
    slots_are_of_use,
    answers_fill_slots,
    slots_are_filled,
    ways_lead_to_an_end,
    loops_are_bounded,
    time_limit_ends,
    transfers_are_real,
    transfers_let_go,
    transfers_close_the_line,
    tickets_tell_the_end,
    closed_is_for_closed_hours,
    durations_make_sense,
)


def check_flow(text: str, file: str, known: Known, parts: Mapping[str, Source] = NO_PARTS) -> list[Finding]:
    """Everything wrong with the text of a flow file, in the order of its lines; [] when it is sound.

    A file that cannot be loaded gives the loader's faults alone: what it names cannot be judged.
    """
    try:
        flow = load_flow(text, file, parts)
    except Faults as unsound:
        return [_from_loader(str(fault.where), fault.what, fault.fix) for fault in unsound.faults]
    return check(flow, known)


def check(flow: Flow, known: Known) -> list[Finding]:
    findings = {finding for rule in RULES for finding in rule(flow, known)}
    return sorted(_once(findings), key=lambda one: (one.file != flow.file, one.file, one.line, one.fault))


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """What is written once is told once, though every use of a part has its own copy of the state."""
    longest_first = sorted(findings, key=lambda finding: (-len(finding.state), finding.state))
    return {(one.file, one.line, one.fault): one for one in longest_first}.values()


def printable(findings: Iterable[Finding]) -> str:
    """The findings as an operator reads them, one block each."""
    blocks = [str(finding) for finding in findings]
    return "\n\n".join(blocks) if blocks else "Le flux est sain."


def _from_loader(where: str, what: str, fix: str) -> Finding:
    place, _, state = where.partition(", état ")
    file, _, line = place.rpartition(":")
    return Finding(file, int(line), state.strip("'"), what, fix)

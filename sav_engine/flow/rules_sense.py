"""Rules: what is well-formed and still cannot be meant: faults that a caller or a supervisor would have met."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Finding, Known, find
from .graph import reachable
from .model import DoState, EndState, Flow, ListenState, rows_of
from .verbs import TRANSFERS

CLOSED = "office_closed"  # the guard by which a flow knows that nobody is there

# A question: shorter cuts people off who look for their words; the longest wait we ask for is that of a box that
# restarts. An action: 0.1 s is a look-up on the same machine; after 30 s of an empty line callers hang up.
AFTER_S = (1.0, 120.0)
WITHIN_S = (0.1, 30.0)
CALL_S = (30.0, 3600.0)  # shorter answers nobody, longer is a line that somebody forgot


def tickets_tell_the_end(flow: Flow, known: Known) -> Iterator[Finding]:
    """A ticket that says 'transferred' of a caller nobody has is a caller nobody calls back."""
    for state in _ends(flow):
        if (state.ends == "transfer") != (state.status == "transferred"):
            fault = f"termine par '{state.ends}', mais le ticket dira '{state.status}'"
            yield find(
                state.at, state.name, fault, "`status: transferred` va avec `ends: transfer`, et seulement avec"
            )


def transfers_let_go(flow: Flow, known: Known) -> Iterator[Finding]:
    """Once the technician has the caller, nothing may follow but the end: our words would reach nobody."""
    ends = {state.name for state in _ends(flow) if state.ends == "transfer"}
    for state in _transfers(flow):
        for row in state.then:
            if row.go in flow.states and row.go not in ends:
                cure = "donnez à `then` un état avec `ends: transfer`"
                yield find(row.at, state.name, f"après un transfert réussi, va à '{row.go}'", cure)


def transfers_close_the_line(flow: Flow, known: Known) -> Iterator[Finding]:
    """On the wire a transfer that works and a caller who hangs up look the same; this mark tells which we expect."""
    for state in flow.states.values():
        if not isinstance(state, DoState) or state.action not in known.actions:
            continue
        if state.action in TRANSFERS and not state.closes_line:
            yield find(state.at, state.name, "un transfert réussi passerait pour un abandon", "`closes_line: true`")
        if state.action not in TRANSFERS and state.closes_line:
            fault = f"'{state.action}' ne ferme pas la ligne"
            yield find(state.at, state.name, fault, "ôtez `closes_line` : il ne vaut que pour un transfert")


def closed_is_for_closed_hours(flow: Flow, known: Known) -> Iterator[Finding]:
    """Where a flow asks whether the office is closed, only that may lead callers to the end that says so."""
    rows = {state.name: list(rows_of(state)) for state in flow.states.values()}
    if not any(row.guard == CLOSED for own in rows.values() for row in own):
        return
    open_ways = {name: {row.go for row in own if row.guard != CLOSED} for name, own in rows.items()}
    met = reachable(open_ways, [flow.starts_at, flow.limits.go, *(row.go for row in flow.anywhere.values())])
    for state in _ends(flow):
        if state.status == "closed" and state.name in met:
            cure = f"n'y allez que par des lignes `if: {CLOSED}`"
            yield find(state.at, state.name, "dit que c'est fermé, aussi aux heures d'ouverture", cure)


def durations_make_sense(flow: Flow, known: Known) -> Iterator[Finding]:
    if not _within(flow.limits.call_s, CALL_S):
        yield find(flow.limits.at, "", _fault("call", flow.limits.call_s), _cure(CALL_S))
    for state in flow.states.values():
        match state:
            case ListenState() if not _within(state.noinput.after_s, AFTER_S):
                yield find(state.noinput.at, state.name, _fault("after", state.noinput.after_s), _cure(AFTER_S))
            case DoState() if not _within(state.within_s, WITHIN_S):
                yield find(state.at, state.name, _fault("within", state.within_s), _cure(WITHIN_S))
            case _:
                pass


def _within(seconds: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= seconds <= bounds[1]


def _fault(name: str, seconds: float) -> str:
    return f"'{name}' vaut {seconds:g} s, ce qui ne se peut pas au téléphone"


def _cure(bounds: tuple[float, float]) -> str:
    return f"donnez de {bounds[0]:g} à {bounds[1]:g} s"


def _ends(flow: Flow) -> Iterator[EndState]:
    return (state for state in flow.states.values() if isinstance(state, EndState))


def _transfers(flow: Flow) -> Iterator[DoState]:
    states = flow.states.values()
    return (state for state in states if isinstance(state, DoState) and state.action in TRANSFERS)

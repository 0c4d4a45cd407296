"""Rules: every name exists, every answer has a row, something is always said."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Finding, Known, every_row, find, meant
from .model import STAYING, DoState, EndState, Flow, ListenState, PromptPart, Row, TemplatePart, parts_of


def targets_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, row in every_row(flow):
        if row.go and row.go not in flow.states and row.go not in STAYING:
            cure = meant(row.go, flow.states, "créez cet état, ou corrigez `go`")
            yield find(row.at, state, f"va à '{row.go}', qui n'existe pas", cure)
    for name, at in ((flow.starts_at, flow.at), (flow.limits.go, flow.limits.at)):
        if name not in flow.states:
            cure = meant(name, flow.states, "donnez le nom d'un état")
            yield find(at, "", f"l'état '{name}' n'existe pas", cure)


def prompts_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, part in _parts(flow):
        if isinstance(part, PromptPart) and part.prompt_id not in known.prompts:
            cure = meant(part.prompt_id, known.prompts, "ajoutez-la à prompts.yaml")
            yield find(part.at, state, f"la phrase '{part.prompt_id}' n'existe pas", cure)


def _parts(flow: Flow) -> Iterator[tuple[str, PromptPart | TemplatePart]]:
    for name, row in flow.anywhere.items():
        yield from ((f"anywhere: {name}", part) for part in row.say)
    for state in flow.states.values():
        yield from ((state.name, part) for part in parts_of(state))


def grammars_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state in flow.states.values():
        if isinstance(state, ListenState) and state.grammar not in known.ears.grammars:
            cure = meant(state.grammar, known.ears.grammars, f"choisissez parmi : {', '.join(known.ears.grammars)}")
            yield find(state.at, state.name, f"la grammaire '{state.grammar}' n'existe pas", cure)


def actions_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state in flow.states.values():
        if isinstance(state, DoState) and state.action not in known.actions:
            cure = meant(state.action, known.actions, f"choisissez parmi : {', '.join(known.actions)}")
            yield find(state.at, state.name, f"l'action '{state.action}' n'existe pas", cure)


def guards_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, row in every_row(flow):
        if row.guard is not None and row.guard not in known.guards:
            cure = meant(row.guard, known.guards, f"choisissez parmi : {', '.join(known.guards)}")
            yield find(row.at, state, f"la condition '{row.guard}' n'existe pas", cure)


def anywhere_rows_happen(flow: Flow, known: Known) -> Iterator[Finding]:
    for name, row in flow.anywhere.items():
        if name not in known.anywhere:
            cure = meant(name, known.anywhere, f"choisissez parmi : {', '.join(sorted(known.anywhere))}")
            yield find(row.at, f"anywhere: {name}", f"'{name}' n'arrive jamais", cure)


# ---------------------------------------------------------------- every answer has a row


def answers_have_rows(flow: Flow, known: Known) -> Iterator[Finding]:
    for state in flow.states.values():
        if isinstance(state, ListenState) and state.grammar in known.ears.grammars:
            yield from _answers_of(state, known.ears.grammars[state.grammar].answers)


def _answers_of(state: ListenState, answers: frozenset[str]) -> Iterator[Finding]:
    for answer in sorted(answers - set(state.when)):
        fault = f"la réponse '{answer}' n'a pas de ligne"
        yield find(state.at, state.name, fault, f"ajoutez `{answer}: {{go: ...}}` sous `when`")
    for answer in (*state.when, *state.doubt, *state.keys.values()):
        if answer not in answers:
            cure = meant(answer, answers, f"réponses possibles : {', '.join(sorted(answers))}")
            yield find(state.at, state.name, f"la grammaire '{state.grammar}' ne répond jamais '{answer}'", cure)


def last_rows_always_fit(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, rows in _row_lists(flow):
        if rows and rows[-1].guard is not None:
            yield find(
                rows[-1].at, state, "la dernière ligne a une condition", "ajoutez une ligne sans `if` à la fin"
            )
        for earlier, row in enumerate(rows):
            before = {one.guard for one in rows[:earlier]}
            if None in before or row.guard in before - {None}:
                yield find(row.at, state, "cette ligne n'est jamais atteinte", "ôtez-la, ou placez-la plus haut")


def _row_lists(flow: Flow) -> Iterator[tuple[str, tuple[Row, ...]]]:
    for state in flow.states.values():
        if isinstance(state, ListenState):
            yield from ((state.name, rows) for rows in state.when.values())
        if isinstance(state, DoState):
            yield from ((state.name, rows) for rows in (state.then, state.failed))


def something_is_said(flow: Flow, known: Known) -> Iterator[Finding]:
    """A question nobody asked, a reminder without words, a silent hang-up: the caller hears nothing and waits."""
    for state in flow.states.values():
        if isinstance(state, ListenState):
            for words, name in ((state.say, "say"), (state.nomatch.say, "nomatch"), (state.noinput.say, "noinput")):
                if not any(isinstance(part, PromptPart) for part in words):
                    yield find(
                        state.at, state.name, f"'{name}' ne dit rien de sûr", "ajoutez une phrase de prompts.yaml"
                    )
        if isinstance(state, EndState) and state.ends == "hang_up" and not state.say:
            yield find(state.at, state.name, "raccroche sans un mot", "ajoutez `say: [goodbye]`")

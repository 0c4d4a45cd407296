"""Rules: every name exists, every answer has a row, something is always said."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Finding, Known, every_row, find, meant
from .model import STAYING, DoState, EndState, Flow, ListenState, Part, PromptPart, WrittenPart, parts_of


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
    for state, part in every_part(flow):
        prompt = part.fallback if isinstance(part, WrittenPart) else part
        if isinstance(prompt, PromptPart) and prompt.prompt_id not in known.prompts:
            cure = meant(prompt.prompt_id, known.prompts, "ajoutez-la à prompts.yaml")
            yield find(prompt.at, state, f"la phrase '{prompt.prompt_id}' n'existe pas", cure)


def llm_tasks_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, part in every_part(flow):
        if isinstance(part, WrittenPart) and part.task not in known.llm_tasks:
            cure = meant(part.task, known.llm_tasks, "ajoutez-la à llm.yaml")
            yield find(part.at, state, f"la tâche '{part.task}' n'existe pas", cure)


def every_part(flow: Flow) -> Iterator[tuple[str, Part]]:
    for name, row in flow.anywhere.items():
        yield from ((f"anywhere: {name}", part) for part in row.say)
    for state in flow.states.values():
        yield from ((state.name, part) for part in parts_of(state))


def grammars_exist(flow: Flow, known: Known) -> Iterator[Finding]:
    for state in flow.states.values():
        if isinstance(state, ListenState):
            for grammar in {state.grammar, *state.also.values()} - set(known.ears.grammars):
                cure = meant(grammar, known.ears.grammars, f"choisissez parmi : {', '.join(known.ears.grammars)}")
                yield find(state.at, state.name, f"la grammaire '{grammar}' n'existe pas", cure)


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


def something_is_said(flow: Flow, known: Known) -> Iterator[Finding]:
    """A question nobody asked, a reminder without words, a silent hang-up: the caller hears nothing and waits."""
    for state in flow.states.values():
        if isinstance(state, ListenState):
            for name, words in _owed_words(state):
                if not any(isinstance(part, PromptPart | WrittenPart) for part in words):
                    cure = "ajoutez une phrase de prompts.yaml"
                    yield find(state.at, state.name, f"'{name}' ne dit rien de sûr", cure)
        if isinstance(state, EndState) and state.ends == "hang_up" and not state.say:
            yield find(state.at, state.name, "raccroche sans un mot", "ajoutez `say: [goodbye]`")


def _owed_words(state: ListenState) -> Iterator[tuple[str, tuple[Part, ...]]]:
    yield "say", state.say
    for name, retry in (("nomatch", state.nomatch), ("noinput", state.noinput)):
        if retry.times:
            yield name, retry.say

"""The parts states are made of: rows, reminders, sentences, keys."""

from __future__ import annotations

import re

from .events import Slot
from .model import STAYING, Part, PromptPart, Retry, Row, TemplatePart, Visits, WrittenPart
from .strict_yaml import Fields, Items, Leaf, Node
from .table import Table

SLOT_IN_TEXT = re.compile(r"{(\w*)}")


def one_row(table: Table, *, guards: bool) -> Row:
    table.only(("if", "set", "say", "go", "times") if guards else ("set", "say", "go", "times"))
    go = table.text("go", needed="autre_état")
    if "times" in table.node.fields and go not in STAYING:
        table.fault(table.at("times"), "'times' n'a de sens que pour `go: again` ou `go: here`", "enlevez-le")
    return Row(
        go=go,
        at=table.at("go"),
        say=parts_in(table, "say"),
        guard=table.text("if") or None,
        sets=sets_in(table),
        times=table.times() if go in STAYING else None,
    )


def rows_in(table: Table, name: str) -> tuple[Row, ...]:
    """One row, or a list of rows of which the first whose guard holds is taken."""
    match table.get(name, needed="{go: ...}"):
        case Fields() as node:
            return (one_row(Table(node, table.state, table.faults), guards=True),)
        case Items(items=items, at=at) if items:
            rows = [item for item in items if isinstance(item, Fields)]
            if len(rows) < len(items):
                table.fault(
                    at, f"'{name}' contient autre chose que des lignes", "une ligne s'écrit {if: ..., go: ...}"
                )
            return tuple(one_row(Table(node, table.state, table.faults), guards=True) for node in rows)
        case None:
            return ()
        case node:
            table.fault(node.at, f"'{name}' doit être une ligne ou une liste de lignes", "écrivez {go: ...}")
            return ()


def when_in(table: Table) -> dict[str, tuple[Row, ...]]:
    answers = table.inner("when")
    return {} if answers is None else {answer: rows_in(answers, answer) for answer in answers.node.fields}


def retry_in(table: Table, name: str, needed: str) -> Retry:
    inside = table.inner(name, needed=needed)
    if inside is None:
        return Retry(times=1, say=(), say_again=(), row=Row(go="", at=table.node.at), at=table.node.at)
    silence = name == "noinput"
    inside.only(("after" if silence else "keep", "times", "say", "say_again", "set", "last_say", "go"))
    times = inside.times(least=0)
    inside.get("say", needed="[clarify_unclear]" if times else "")
    last = Row(
        go=inside.text("go", needed="autre_état"),
        at=inside.at("go"),
        say=parts_in(inside, "last_say"),
        sets=sets_in(inside),
    )
    say = parts_in(inside, "say")
    return Retry(
        times=times,
        say=say,
        say_again=parts_in(inside, "say_again") or say,
        row=last,
        at=table.at(name),
        after_s=inside.seconds("after", needed="7s") if silence else 0.0,
        keeps=not silence and inside.flag("keep"),
    )


def visits_in(table: Table) -> Visits | None:
    inside = table.inner("visits")
    if inside is None:
        return None
    inside.only(("times", "set", "say", "go"))
    last = Row(
        inside.text("go", needed="autre_état"), inside.at("go"), say=parts_in(inside, "say"), sets=sets_in(inside)
    )
    return Visits(times=inside.times(), row=last)


def skip_in(table: Table) -> tuple[Row, ...]:
    return rows_in(table, "skip") if "skip" in table.node.fields else ()


def parts_in(table: Table, name: str) -> tuple[Part, ...]:
    match table.get(name):
        case None:
            return ()
        case Items(items=items):
            parts = (_part(table, name, item) for item in items)
            return tuple(part for part in parts if part is not None)
        case node:
            table.fault(node.at, f"'{name}' doit être une liste", f"écrivez `{name}: [identifiant]`")
            return ()


def _part(table: Table, name: str, node: Node) -> Part | None:
    match node:
        case Leaf(value=str(value), at=at) if value:
            return PromptPart(value, at)
        case Fields(fields={"text": Leaf(value=str(value))}, at=at) if len(node.fields) == 1:
            return TemplatePart(value, tuple(SLOT_IN_TEXT.findall(value)), at)
        case Fields(fields={"llm": Leaf(value=str(task)), "fallback": Leaf(value=str(prompt), at=at)}) if (
            len(node.fields) == 2
        ):
            return WrittenPart(task, PromptPart(prompt, at), node.at)
        case _:
            table.fault(
                node.at,
                f"'{name}' contient autre chose qu'une phrase",
                'écrivez un identifiant, {text: "Bonjour {caller_name}."} ou {llm: tâche, fallback: identifiant}',
            )
            return None


def sets_in(table: Table, field: str = "set") -> dict[str, Slot]:
    inside = table.inner(field)
    if inside is None:
        return {}
    sets: dict[str, Slot] = {}
    for name, node in inside.node.fields.items():
        if isinstance(node, Leaf):
            sets[name] = node.value
        else:
            inside.fault(
                node.at,
                f"'{name}' reçoit une liste ou un tableau",
                "un slot contient un mot, un nombre, true ou false",
            )
    return sets


def keys_in(table: Table) -> dict[str, str]:
    keys = table.words("keys")
    for key in keys:
        if len(key) != 1 or key not in "123456789*#":
            cure = "utilisez 1 à 9, * ou # (0 : technicien)"
            table.fault(table.at("keys"), f"'{key}' n'est pas une touche de réponse", cure)
    return keys

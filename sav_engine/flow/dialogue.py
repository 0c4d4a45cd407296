"""A call as a supervisor tells it: who calls, what each side says, how it ends and what must be noted.

A dialogue is one YAML file of flows/dialogues (flows/README.md shows one); playing it is done in dialogue_play.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

import attrs

from ..errors import Faults, SavError
from .events import Slot
from .load_rows import sets_in
from .model import STATUSES, Place
from .stage import NEVER_S, Caller, World
from .strict_yaml import Fields, Items, Leaf, Node, parse
from .table import Table

Does = Literal["says", "interrupts", "presses", "waits", "silent", "hangs_up"]

_DURATION = re.compile(r"(\d+(?:\.\d+)?) ?s")


@attrs.frozen
class BotSays:
    """said: prompt ids, and the words of templates."""

    said: tuple[str, ...]
    at: Place


@attrs.frozen
class CallerDoes:
    """words: what is said, or the key. confidence: 0..1, of the transcriber. seconds: how long nothing is said."""

    does: Does
    at: Place
    words: str = ""
    confidence: float = 1.0
    seconds: float = 0.0


Step = BotSays | CallerDoes


@attrs.frozen
class Dialogue:
    """how: 'hang_up' or 'transfer'. noted: slots and their values at the end; None: never filled."""

    file: str
    situation: str
    flow: str
    caller: Caller
    world: World
    steps: tuple[Step, ...]
    status: str
    how: str
    noted: Mapping[str, Slot]


def load_dialogue(text: str, file: str) -> Dialogue:
    """Raises Faults, each with file:line: a misspelt 'fermé' must not be an open office."""
    faults: list[SavError] = []
    root = parse(text, file, faults)
    top = Table(root if isinstance(root, Fields) else Fields({}, {}, root.at), "", faults)
    dialogue = _dialogue(top, file)
    if faults:
        raise Faults(tuple(faults))
    return dialogue


_FIELDS = (
    "situation", "flux", "client", "société", "email", "numéro", "historique", "dossier", "bureau", "enregistrement",
    "fiches", "technicien", "transfert", "appel", "fin", "retenu",
)  # fmt: skip


def _dialogue(top: Table, file: str) -> Dialogue:
    top.only(_FIELDS)
    end = top.inner("fin", needed="{statut: resolved}")
    status, how = ("", "") if end is None else _end(end)
    return Dialogue(
        file=file,
        situation=top.text("situation", needed='"Ce qui se passe."'),
        flow=top.text("flux") or "sav",
        caller=_caller(top),
        world=_world(top),
        steps=_steps(top),
        status=status,
        how=how,
        noted=sets_in(top, "retenu"),
    )


def _end(end: Table) -> tuple[str, str]:
    end.only(("statut", "comment"))
    statuses: Mapping[str, str] = {status: status for status in STATUSES}
    hows = {"hang_up": "hang_up", "transfer": "transfer"}
    return end.one_of("statut", statuses, "", needed="resolved"), end.one_of("comment", hows, "hang_up")


def _caller(top: Table) -> Caller:
    return Caller(
        client=top.text("client") or None,
        number=top.one_of("numéro", {"visible": "+33612345678", "masqué": None}, "+33612345678"),
        has_history=top.flag("historique"),
        company=top.text("société") or None,
        email=top.text("email") or None,
    )


def _world(top: Table) -> World:
    technicians = {
        "libre": (True, True, True),
        "occupé": (False, True, True),
        "inconnu": (False, False, True),
        "absent": (True, True, False),  # free, by all that is known, and does not pick up
    }
    is_free, is_known, picks_up = top.one_of("technicien", technicians, (True, True, True))
    records = {"là": (True, 0.1), "en panne": (False, 0.1), "lentes": (True, 1.9), "muettes": (True, NEVER_S)}
    works, seconds = top.one_of("fiches", records, (True, 0.1))
    transfers = {"marche": (True, 0.1), "échoue": (False, 0.1), "lent": (True, NEVER_S)}
    moves, moves_s = top.one_of("transfert", transfers, (True, 0.1))
    return World(
        office_open=top.one_of("bureau", {"ouvert": True, "fermé": False}, True),
        is_recorded=top.one_of("enregistrement", {"oui": True, "non": False}, True),
        open_ticket=top.one_of("dossier", {"internet": "internet", "mobile": "mobile"}, None),
        technician_free=is_free,
        technician_known=is_known,
        technician_picks_up=picks_up,
        transfer_works=moves,
        transfer_s=moves_s,
        lookup_works=works,
        lookup_s=seconds,
    )


def _steps(top: Table) -> tuple[Step, ...]:
    match top.get("appel", needed="[{robot: [greet]}, {appelant: ...}]"):
        case Items(items=items):
            steps = (_step(item, top) for item in items)
            return tuple(step for step in steps if step is not None)
        case _:
            return ()


def _step(node: Node, top: Table) -> Step | None:
    table = Table(node if isinstance(node, Fields) else Fields({}, {}, node.at), "", top.faults)
    kinds = [kind for kind in _STEPS if kind in table.node.fields]
    if len(kinds) != 1:
        table.fault(node.at, "ce n'est pas une étape d'un dialogue", f"écrivez une de : {', '.join(_STEPS)}")
        return None
    kind = kinds[0]
    table.only((kind, "certitude") if kind in ("appelant", "coupe_la_parole") else (kind,))
    if kind == "robot":
        return BotSays(table.word_list("robot"), node.at)
    return _caller_step(kind, table)


_STEPS: Mapping[str, Does | None] = {
    "robot": None,
    "appelant": "says",
    "coupe_la_parole": "interrupts",
    "touche": "presses",
    "silence": "silent",
    "attend": "waits",
    "raccroche": "hangs_up",
}


def _caller_step(kind: str, table: Table) -> CallerDoes | None:
    does, at = _STEPS[kind], table.node.at
    match does:
        case "silent" | "waits":
            return CallerDoes(does, at, seconds=table.seconds(kind, needed="7s"))
        case "hangs_up":
            table.flag(kind)
            return CallerDoes(does, at)
        case "says" | "interrupts" | "presses":
            words = table.node.fields[kind]
            text = words.value if isinstance(words, Leaf) and isinstance(words.value, str) else None
            if text is None:
                table.fault(words.at, f"'{kind}' est du texte", f'écrivez `{kind}: "…"` entre guillemets')
            return CallerDoes(does, at, words=text or "", confidence=_confidence(table))
        case None:
            return None


def _confidence(table: Table) -> float:
    match table.get("certitude"):
        case None:
            return 1.0
        case Leaf(value=float(value)) if 0.0 <= value <= 1.0:
            return value
        case node:
            table.fault(node.at, "'certitude' est entre 0 et 1", "écrivez par exemple `certitude: 0.3`")
            return 1.0

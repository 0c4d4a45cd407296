"""Plays dialogues over a flow, and shows where a flow goes another way: the two conversations side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import assert_never

import attrs

from .dialogue import BotSays, CallerDoes, Dialogue
from .events import CallerHungUp, CallerPressed, CallerSaid
from .machine import Machine
from .model import Place
from .stage import Stage

COLUMN = 62  # characters; two columns and a margin fit a terminal of 132


@attrs.frozen
class Line:
    """One thing of a conversation, as it is shown."""

    who: str
    what: str


@attrs.frozen
class Played:
    """told, played: the conversation as the file tells it, and as it went; equal when the dialogue holds.

    trail: where the rows stand that were taken.
    """

    dialogue: Dialogue
    told: tuple[Line, ...]
    played: tuple[Line, ...]
    trail: tuple[Place, ...]

    @property
    def holds(self) -> bool:
        return self.told == self.played


def play(dialogue: Dialogue, machine: Machine) -> Played:
    """To the end of the dialogue, also when the flow goes another way: the rest shows where that leads."""
    stage = Stage(machine, dialogue.caller, dialogue.world)
    told, played = list[Line](), list[Line]()
    for step in dialogue.steps:
        match step:
            case BotSays(said=said):
                told.append(_bot(said))
                played.append(_bot(stage.heard()))
            case CallerDoes():
                told.append(_caller(step))
                played.append(_did(step, stage))
            case _:
                assert_never(step)
    _add_end(dialogue, stage, told, played)
    return Played(dialogue, tuple(told), tuple(played), machine.trail)


def _bot(said: Iterable[str]) -> Line:
    return Line("robot", " · ".join(said))


def _caller(step: CallerDoes) -> Line:
    match step.does:
        case "says":
            return Line("appelant", f"« {step.words} »")
        case "interrupts":
            return Line("appelant", f"« {step.words} » (coupe la parole)")
        case "presses":
            return Line("appelant", f"touche {step.words}")
        case "silent":
            return Line("appelant", f"silence {step.seconds:g} s")
        case "waits":
            return Line("appelant", f"attend {step.seconds:g} s")
        case "hangs_up":
            return Line("appelant", "raccroche")
        case _:
            assert_never(step.does)


def _did(step: CallerDoes, stage: Stage) -> Line:
    """What became of it on the stage: the same, unless the call is over, or silence lasts another time there."""
    if stage.end is not None and step.does != "hangs_up":
        return Line("appelant", "(l'appel est terminé)")
    if step.does == "silent":
        patience = stage.patience()
        if patience is None:
            return Line("appelant", "(personne n'attend de réponse)")
        stage.silence()
        return Line("appelant", f"silence {patience:g} s")
    _act(step, stage)
    return _caller(step)


def _act(step: CallerDoes, stage: Stage) -> None:
    match step.does:
        case "says":
            stage.run(until_silent=True)
            stage.tell(CallerSaid(step.words, step.confidence))
        case "interrupts":
            stage.tell(CallerSaid(step.words, step.confidence))
        case "presses":
            stage.run(until_silent=True)
            stage.tell(CallerPressed(step.words))
        case "waits":
            stage.wait(step.seconds)
        case _:
            stage.tell(CallerHungUp())


def _add_end(dialogue: Dialogue, stage: Stage, told: list[Line], played: list[Line]) -> None:
    if rest := stage.heard():
        told.append(Line("robot", ""))
        played.append(_bot(rest))
    told.append(Line("fin", f"{dialogue.how} {dialogue.status}"))
    played.append(Line("fin", f"{stage.end.how} {stage.end.status}" if stage.end else "l'appel n'est pas fini"))
    for slot, value in dialogue.noted.items():
        told.append(Line("retenu", f"{slot} : {value}"))
        played.append(Line("retenu", f"{slot} : {stage.machine.slots.get(slot)}"))


# ---------------------------------------------------------------- shown


def side_by_side(played: Played) -> str:
    """Both conversations, line by line; `≠` where they part."""
    title = f"{played.dialogue.file} : {played.dialogue.situation}"
    head = f"  {'':9}{'dans le dialogue':{COLUMN}}  dans le flux"
    rows = [_row(told, done) for told, done in zip(played.told, played.played, strict=True)]
    return "\n".join([title, head, *(line for row in rows for line in row)])


def _row(told: Line, done: Line) -> list[str]:
    mark = " " if told == done else "≠"
    left, right = _wrapped(told.what), _wrapped(done.what)
    height = max(len(left), len(right))
    left, right = left + [""] * (height - len(left)), right + [""] * (height - len(right))
    whos = [told.who] + [""] * (height - 1)
    return [f"{mark} {who:9}{a:{COLUMN}}  {b}".rstrip() for who, a, b in zip(whos, left, right, strict=True)]


def _wrapped(text: str) -> list[str]:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= COLUMN:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def play_all(dialogues: Sequence[Dialogue], new_machine: Callable[[str], Machine]) -> list[Played]:
    """new_machine: a machine on the flow of this name. Raises KeyError for a flow that is not there."""
    return [play(dialogue, new_machine(dialogue.flow)) for dialogue in dialogues]

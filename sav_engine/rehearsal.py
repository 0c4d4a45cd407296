"""I/O (terminal). `sav rehearse`: talk to a flow by typing, and see what it thinks: states, slots, guards, timers.

Time is the flow's own: what the bot says takes as long as it would, and nobody waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import assert_never

import attrs

from .flow.ears import Ears
from .flow.events import (
    Abandon,
    CallerHungUp,
    CallerPressed,
    CallerSaid,
    Do,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Say,
    Slots,
)
from .flow.guards import GUARDS
from .flow.machine import Machine
from .flow.model import Flow
from .flow.stage import BEGINS_S, Caller, Stage, World

HELP = """\
  (une phrase)        l'appelant la dit, quand le robot a fini
  /coupe PHRASE       l'appelant parle pendant que le robot parle
  /touche 1           une touche du téléphone            (/key)
  /silence            rien, aussi longtemps que la question l'admet
  /attend 30          30 secondes passent                (/wait)
  /slots  /gardes     tout ce qui est noté ; les conditions vraies
  /raccroche          l'appelant raccroche               (/hangup)
  /fin                fin de la répétition               (/quit)"""

Show = Callable[[str], None]


class Watched(Machine):
    """A machine that shows what it asks for."""

    watcher: Callable[[Sequence[FlowCommand], float], None] | None = None

    def handle(self, event: FlowEvent, now: float) -> list[FlowCommand]:
        commands = super().handle(event, now)
        if self.watcher is not None:
            self.watcher(commands, now)
        return commands


@attrs.define
class Rehearsal:
    """One call with somebody who types. show: prints one line."""

    machine: Watched
    show: Show
    seen_slots: Slots = attrs.field(factory=dict)
    seen_guards: frozenset[str] = frozenset()
    seen_state: str = ""

    def watch(self, commands: Sequence[FlowCommand], now: float) -> None:
        """What has changed in the machine, then what it asks for."""
        self._changes(now)
        for command in commands:
            self._command(command, now)

    def _command(self, command: FlowCommand, now: float) -> None:
        match command:
            case Say(parts=parts, barge_in=barge_in):
                uncut = "" if barge_in not in ("off", "overhear") else "   [ne se laisse pas couper]"
                self._line(now, "robot", " ".join(part.text for part in parts) + uncut)
            case Listen():
                self._line(now, "écoute", listening(command))
            case Do(action=action):
                self._line(now, "action", action)
            case Abandon(action=action):
                self._line(now, "action", f"{action} : abandonnée, trop lente")
            case End(how=how, status=status, reason=reason):
                ways = {"transfer": "transféré au technicien", "hang_up": "raccroché"}
                self._line(now, "fin", f"{ways[how]}, ticket « {status} » ({reason})")
            case _:
                assert_never(command)

    def _changes(self, now: float) -> None:
        if self.machine.state != self.seen_state:
            self._line(now, "étape", f"{self.seen_state or 'début'} → {self.machine.state}")
        slots, guards = dict(self.machine.slots), true_guards(self.machine.slots)
        new = {name: value for name, value in slots.items() if self.seen_slots.get(name, ...) != value}
        if new:
            self._line(now, "noté", slots_text(new))
        if guards != self.seen_guards:
            self._line(now, "vrai", ", ".join(sorted(guards)) or "(aucune condition)")
        self.seen_state, self.seen_slots, self.seen_guards = self.machine.state, slots, guards

    def _line(self, now: float, what: str, text: str) -> None:
        self.show(f"{now - BEGINS_S:6.1f} s  {what:<9} {text}")

    # ------------------------------------------------------------ what is typed

    def typed(self, line: str, stage: Stage) -> bool:
        """Do it. False: no more is wanted."""
        word, _, rest = line.strip().partition(" ")
        match word.removeprefix("/") if word.startswith("/") else None:
            case None:
                stage.run(until_silent=True)
                self._caller(stage, CallerSaid(line.strip()), f"« {line.strip()} »")
            case "coupe" | "interrupt":
                self._caller(stage, CallerSaid(rest), f"« {rest} » (coupe le robot)")
            case "touche" | "key" if rest in tuple("0123456789*#"):
                stage.run(until_silent=True)
                self._caller(stage, CallerPressed(rest), f"touche {rest}")
            case "silence":
                patience = stage.patience()
                self._line(stage.now, "appelant", f"… {patience or 0:g} s de silence")
                stage.silence()
            case "attend" | "wait" if rest.isdecimal():
                stage.wait(float(rest))
                self._line(stage.now, "", f"{rest} s ont passé")
            case "slots":
                self.show(slots_text(self.machine.slots) or "rien n'est noté")
            case "gardes" | "guards":
                self.show(", ".join(sorted(true_guards(self.machine.slots))) or "aucune condition n'est vraie")
            case "raccroche" | "hangup":
                self._caller(stage, CallerHungUp(), "[raccroche]")
            case "fin" | "quit":
                return False
            case _:
                self.show(HELP)
        return stage.end is None

    def _caller(self, stage: Stage, event: FlowEvent, text: str) -> None:
        self._line(stage.now, "appelant", text)
        stage.tell(event)


def rehearse(
    flow: Flow,
    texts: Mapping[str, str],
    ears: Ears,
    lines: Iterable[str],
    show: Show,
    caller: Caller,
    world: World,
) -> End | None:
    """Until the flow ends or the lines do; how it ended. lines: typed, or given beforehand.

    Raises FlowError when the flow has no row for what happened, which `sav check` would have found.
    """
    machine = Watched(flow, ears, GUARDS, texts)
    rehearsal = Rehearsal(machine, show)
    machine.watcher = rehearsal.watch
    stage = Stage(machine, caller, world)
    stage.run()
    for line in lines:
        if stage.end is not None or (line.strip() and not rehearsal.typed(line, stage)):
            break
        stage.run()
    return stage.end


def typed_lines(prompt: str) -> Iterator[str]:
    """What is typed, until the end of the input."""
    while True:
        try:
            yield input(prompt)
        except (EOFError, KeyboardInterrupt):
            return


# ---------------------------------------------------------------- as text


def listening(question: Listen) -> str:
    cut = {"off": "ne se laisse pas couper", "words": "se laisse couper", "speech": "se laisse couper tout de suite"}
    return (
        f"{question.state} ({question.expects}) — pause {question.endpointing_s:g} s, "
        f"silence {question.noinput_s:g} s, {cut[question.barge_in]}"
    )


def true_guards(slots: Slots) -> frozenset[str]:
    return frozenset(name for name, guard in GUARDS.items() if guard.holds(slots))


def slots_text(slots: Slots) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in slots.items() if value is not None)

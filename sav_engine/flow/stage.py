"""A flow on a stage: one call in virtual time, in a world that answers as it is told to.

Here dialogues are played: what the bot says takes time, actions take the time they are given, and nobody waits.
"""

from __future__ import annotations

import heapq
from typing import assert_never

import attrs

from .events import (
    Abandon,
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerSilent,
    Do,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Say,
    Slot,
    Slots,
    Spoken,
    TimePassed,
)
from .machine import Machine

SECONDS_PER_LETTER = 0.06  # spoken French, about 15 letters a second
NEVER_S = 1e9
BEGINS_S = 100.0  # a monotonic clock does not start at nought


@attrs.frozen
class Caller:
    """client: the name in the records, None for who is no client. number: None when it is withheld."""

    client: str | None = None
    number: str | None = "+33612345678"
    has_history: bool = False
    company: str | None = None
    email: str | None = None


@attrs.frozen
class World:
    """What actions find. A delay of NEVER_S: no outcome ever comes."""

    office_open: bool = True
    is_recorded: bool = True
    open_ticket: str | None = None
    technician_free: bool = True
    technician_known: bool = True
    technician_picks_up: bool = True
    transfer_works: bool = True
    lookup_works: bool = True
    lookup_s: float = 0.1
    technician_s: float = 0.1
    transfer_s: float = 0.1


class Stage:
    """One call. said: what the bot has said since it was last looked at: prompt ids, and the words of templates."""

    def __init__(self, machine: Machine, caller: Caller, world: World, *, always_open: bool = False) -> None:
        self.machine = machine
        self.who = caller
        self.world = world
        self.now = BEGINS_S
        self.said: list[str] = []
        self.end: End | None = None
        self.listen: Listen | None = None
        self._coming: list[tuple[float, int, FlowEvent]] = []
        self._order = 0
        self.tell(
            CallBegan(
                {"always_open": always_open, "office_open": world.office_open, "is_recorded": world.is_recorded}
            )
        )

    # ------------------------------------------------------------ what is done on it

    def tell(self, event: FlowEvent) -> None:
        """This happens now, also while the bot speaks."""
        for command in self.machine.handle(event, self.now):
            assert self.end is None, f"{command} after the end"
            self._obey(command)

    def run(self, *, until_silent: bool = False) -> None:
        """Let happen what is coming, until the bot waits for the caller (and, until_silent, has finished speaking).

        While somebody listens, time is the caller's: only `wait` and `silence` let it pass.
        """
        while self.end is None and (self.listen is None or until_silent):
            if not self._step(NEVER_S, time_counts=self.listen is None):
                break

    def wait(self, seconds: float) -> None:
        """Time passes; what falls due in it happens."""
        until_s = self.now + seconds
        while self.end is None and self._step(until_s, time_counts=True):
            pass
        self.now = max(self.now, until_s)

    def patience(self) -> float | None:
        """Seconds of silence, after the bot's words, that the present question allows; None when nobody asks."""
        self.run(until_silent=True)
        return None if self.listen is None else self.listen.noinput_s

    def silence(self) -> None:
        """The caller says nothing for as long as the question allows."""
        self.now += self.patience() or 0.0
        self.tell(CallerSilent())

    def heard(self) -> list[str]:
        """What the bot has said since the last time."""
        self.run()
        said, self.said = self.said, []
        return said

    # ------------------------------------------------------------ what the machine asks for

    def _obey(self, command: FlowCommand) -> None:
        match command:
            case Say(saying=saying, parts=parts):
                self.said += [part.text if isinstance(part, Spoken) else part.prompt_id for part in parts]
                letters = sum(len(part.text) for part in parts)
                self._later(letters * SECONDS_PER_LETTER, BotSpoke(saying))
            case Listen():
                self.listen = command
            case Do(action=action):
                self.listen = None
                self._do(action)
            case Abandon(action=action):
                self._coming = [one for one in self._coming if getattr(one[2], "action", None) != action]
                heapq.heapify(self._coming)
            case End():
                self.end, self.listen = command, None
            case _:
                assert_never(command)

    def _do(self, action: str) -> None:
        """An action this world does not know never has an outcome."""
        world = self.world
        outcomes: dict[str, tuple[float, bool, Slots]] = {
            "lookup_client": (world.lookup_s, world.lookup_works, self._client()),
            "check_technician": (
                world.technician_s,
                world.technician_known,
                {"technician_free": world.technician_free},
            ),
            "call_technician": (world.technician_s, world.technician_picks_up, {"technician_line": None}),
            "transfer_call": (world.transfer_s, world.transfer_works, {}),
        }
        seconds, works, found = outcomes.get(action, (NEVER_S, False, {}))
        self._later(seconds, ActionDone(action, found) if works else ActionFailed(action, "so it is in this world"))

    def _client(self) -> Slots:
        caller, world = self.who, self.world
        found: dict[str, Slot] = {
            "known_client": caller.client is not None,
            "caller_name": caller.client,
            "caller_number": caller.number,
            "has_open_ticket": world.open_ticket is not None,
            "has_history": caller.has_history or world.open_ticket is not None,
            "open_ticket_problem": world.open_ticket,
            "office_open": world.office_open,
        }
        known = {"company": caller.company, "client_email": caller.email}
        return found | {name: value for name, value in known.items() if value is not None}

    def _later(self, seconds: float, event: FlowEvent) -> None:
        self._order += 1
        heapq.heappush(self._coming, (self.now + seconds, self._order, event))

    def _step(self, until_s: float, *, time_counts: bool) -> bool:
        """The next thing to happen; False when there is none before until_s."""
        deadline = self.machine.next_deadline() if time_counts else None
        coming_s = self._coming[0][0] if self._coming else NEVER_S
        at = min(coming_s, NEVER_S if deadline is None else deadline)
        if at >= until_s:
            return False
        self.now = max(self.now, at)
        self.tell(heapq.heappop(self._coming)[2] if coming_s <= at else TimePassed())
        return True

"""A call told as a dialogue, over the real flow machine and grammars, in virtual time.

    call = Dialogue("sav", client=PIERRE, open_ticket="internet")
    call.bot("greet", "Pierre Martin, merci de nous rappeler.", "returning_client_pending_internet")
    call.caller("non, c'est pour autre chose")
    call.bot("ticket_not_related", "ask_problem")
    call.silence()
    call.bot("still_there_gentle")

The bot's words are checked when `bot` is called; what it says takes time, and actions take the time they are given.
"""

from __future__ import annotations

import heapq
from pathlib import Path

import attrs
import yaml

from sav_engine.flow import events as flow_events
from sav_engine.flow.events import (
    Abandon,
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerHungUp,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Do,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Prompted,
    Say,
    TimePassed,
)
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.load import load_flow
from sav_engine.flow.machine import Machine
from sav_engine.flow.model import Flow
from sav_engine.grammars.catalogue import FRENCH

FLOWS = Path(__file__).parents[2] / "flows"
SECONDS_PER_LETTER = 0.06  # spoken French, about 15 letters a second
NEVER_S = 1e9


@attrs.frozen
class Caller:
    """client: the name in the records, None for an unknown number."""

    client: str | None = None
    number: str | None = "+33612345678"


PIERRE = Caller(client="Pierre Martin")
STRANGER = Caller()


@attrs.frozen
class World:
    """What actions find. A delay of NEVER_S: no outcome ever comes."""

    office_open: bool = True
    open_ticket: str | None = None
    technician_free: bool = True
    technician_known: bool = True
    transfer_works: bool = True
    lookup_works: bool = True
    lookup_s: float = 0.1
    transfer_s: float = 0.1


def prompts() -> dict[str, str]:
    texts: dict[str, str] = yaml.safe_load((FLOWS / "prompts.yaml").read_text(encoding="utf-8"))
    return texts


def shipped_flow(name: str) -> Flow:
    path = FLOWS / f"{name}.yaml"
    return load_flow(path.read_text(encoding="utf-8"), f"flows/{path.name}")


class Dialogue:
    def __init__(
        self,
        flow: str | Flow,
        *,
        client: Caller = STRANGER,
        world: World | None = None,
        open_ticket: str | None = None,
        always_open: bool = False,
    ) -> None:
        self.flow = shipped_flow(flow) if isinstance(flow, str) else flow
        self.client = client
        self.world = world or World(open_ticket=open_ticket)
        self.machine = Machine(self.flow, FRENCH, GUARDS, prompts())
        self.now = 100.0  # a monotonic clock does not start at nought
        self.said: list[str] = []
        self.log: list[str] = []
        self.end: End | None = None
        self.listen: Listen | None = None
        self._coming: list[tuple[float, int, FlowEvent]] = []
        self._order = 0
        self._handle(CallBegan({"always_open": always_open}))

    # ------------------------------------------------------------ what a test says

    def bot(self, *expected: str) -> None:
        """The bot has said exactly these since the last time: prompt ids, or the words of a template."""
        self._run()
        said, self.said = self.said, []
        assert said == list(expected), self._story(f"the bot said {said}, not {list(expected)}")

    def caller(self, text: str, confidence: float = 1.0) -> None:
        """The caller speaks once the bot has finished."""
        self._run(until_silent=True)
        self._hear(CallerSaid(text, confidence))

    def interrupts(self, text: str, confidence: float = 1.0) -> None:
        """The caller speaks while the bot does."""
        self._hear(CallerSaid(text, confidence))

    def key(self, key: str) -> None:
        self._run(until_silent=True)
        self._hear(CallerPressed(key))

    def patience(self) -> float:
        """Seconds of silence, after the bot's words, that the present question allows."""
        self._run(until_silent=True)
        assert self.listen is not None, self._story("nobody is listening")
        return self.listen.noinput_s

    def silence(self) -> None:
        """The caller says nothing for as long as the question allows."""
        self.now += self.patience()
        self._hear(CallerSilent())

    def hangs_up(self) -> None:
        self._hear(CallerHungUp())

    def waits(self, seconds: float) -> None:
        """Time passes; what falls due in it happens."""
        until_s = self.now + seconds
        while self.end is None and self._step(until_s, time_counts=True):
            pass
        self.now = max(self.now, until_s)

    def ends(self, status: str, how: str = "hang_up") -> None:
        self._run()
        assert self.end is not None, self._story("the call is not over")
        assert (self.end.status, self.end.how) == (status, how), self._story(f"ended {self.end}")
        assert not self.said, self._story(f"the bot also said {self.said}")

    # ------------------------------------------------------------ the world

    def _hear(self, event: FlowEvent) -> None:
        self.log.append(f"{self.now - 100:6.1f} s  appelant : {event}")
        self._handle(event)

    def _handle(self, event: FlowEvent) -> None:
        for command in self.machine.handle(event, self.now):
            assert self.end is None, self._story(f"{command} after the end")
            self._obey(command)

    def _obey(self, command: FlowCommand) -> None:
        match command:
            case Say(saying=saying, parts=parts):
                words = [part.prompt_id if isinstance(part, Prompted) else part.text for part in parts]
                self.said += words
                self.log.append(f"{self.now - 100:6.1f} s  robot : {' '.join(words)}")
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

    def _do(self, action: str) -> None:
        world, failed = self.world, ActionFailed(action, "as the test wants it")
        match action:
            case "lookup_client":
                self._later(world.lookup_s, ActionDone(action, self._found()) if world.lookup_works else failed)
            case "check_technician":
                done = ActionDone(action, {"technician_free": world.technician_free})
                self._later(0.1, done if world.technician_known else failed)
            case "transfer_call":
                self._later(world.transfer_s, ActionDone(action) if world.transfer_works else failed)
            case _:
                raise AssertionError(f"no such action in this world: {action}")

    def _found(self) -> flow_events.Slots:
        return {
            "known_client": self.client.client is not None,
            "caller_name": self.client.client,
            "caller_number": self.client.number,
            "has_open_ticket": self.world.open_ticket is not None,
            "open_ticket_problem": self.world.open_ticket,
            "office_open": self.world.office_open,
        }

    def _later(self, seconds: float, event: FlowEvent) -> None:
        self._order += 1
        heapq.heappush(self._coming, (self.now + seconds, self._order, event))

    def _run(self, *, until_silent: bool = False) -> None:
        """Let happen what is coming, until the bot waits for the caller (and, until_silent, has finished speaking).

        While somebody listens, time is the caller's: only `silence` and `waits` let it pass.
        """
        while self.end is None and (self.listen is None or until_silent):
            if not self._step(NEVER_S, time_counts=self.listen is None):
                break

    def _step(self, until_s: float, *, time_counts: bool) -> bool:
        """The next thing to happen; False when there is none before until_s."""
        deadline = self.machine.next_deadline() if time_counts else None
        coming_s = self._coming[0][0] if self._coming else NEVER_S
        at = min(coming_s, NEVER_S if deadline is None else deadline)
        if at >= until_s:
            return False
        self.now = max(self.now, at)
        self._handle(heapq.heappop(self._coming)[2] if coming_s <= at else TimePassed())
        return True

    def _story(self, fault: str) -> str:
        return "\n".join([fault, *self.log, repr(self.machine)])

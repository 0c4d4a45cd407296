"""A call told as a dialogue, over the real flow machine and grammars, in virtual time.

    call = Dialogue("sav", client=SOPHIE, open_ticket="mobile")
    call.bot("greet", "Sophie Dubois, merci de nous rappeler.", "recording_brief", "returning_client_pending_mobile")
    call.caller("non, c'est pour autre chose")
    call.bot("ticket_not_related", "ask_problem")
    call.silence()
    call.bot("still_there_gentle")

The bot's words are checked when `bot` is called; what it says takes time, and actions take the time they are given.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import yaml

from sav_engine.flow.events import CallerHungUp, CallerPressed, CallerSaid, FlowEvent
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.flow.model import Flow
from sav_engine.flow.stage import BEGINS_S, NEVER_S, Caller, Stage, World
from sav_engine.flow_files import read_flow
from sav_engine.grammars.catalogue import Catalogue, french
from sav_engine.providers.sentence_encoder import when_asked

__all__ = ["FLOWS", "NEVER_S", "PIERRE", "SOPHIE", "STRANGER"]
__all__ += ["Caller", "Dialogue", "World", "prompts", "shipped_flow"]

FLOWS = Path(__file__).parents[2] / "flows"
PIERRE = Caller(client="Pierre Martin")
SOPHIE = Caller(client="Sophie Dubois")
STRANGER = Caller()


@cache
def prompts() -> Mapping[str, str]:
    """Read once for all tests, as each flow is: nothing can change them."""
    texts: dict[str, str] = yaml.safe_load((FLOWS / "prompts.yaml").read_text(encoding="utf-8"))
    return MappingProxyType(texts)


@cache
def ears() -> Catalogue:
    """As in a call: what is unsure is read by the encoder."""
    return french(encode=when_asked(None))


@cache
def shipped_flow(name: str) -> Flow:
    return read_flow(FLOWS / f"{name}.yaml")


class Dialogue(Stage):
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
        self.log: list[str] = []
        machine = Machine(self.flow, ears(), GUARDS, prompts())
        super().__init__(machine, client, world or World(open_ticket=open_ticket), always_open=always_open)

    # ------------------------------------------------------------ what a test says

    def bot(self, *expected: str) -> None:
        """The bot has said exactly these since the last time: prompt ids, or the words of a template."""
        said = self.heard()
        self.log.append(f"{self.now - BEGINS_S:6.1f} s  robot : {' '.join(said)}")
        assert said == list(expected), self._story(f"the bot said {said}, not {list(expected)}")

    def caller(self, text: str, confidence: float = 1.0) -> None:
        """The caller speaks once the bot has finished."""
        self.run(until_silent=True)
        self._hear(CallerSaid(text, confidence))

    def interrupts(self, text: str, confidence: float = 1.0) -> None:
        """The caller speaks while the bot does."""
        self._hear(CallerSaid(text, confidence))

    def key(self, key: str) -> None:
        self.run(until_silent=True)
        self._hear(CallerPressed(key))

    def silence(self) -> None:
        assert self.patience() is not None, self._story("nobody is listening")
        super().silence()

    def hangs_up(self) -> None:
        self._hear(CallerHungUp())

    def waits(self, seconds: float) -> None:
        self.wait(seconds)

    def ends(self, status: str, how: str = "hang_up") -> None:
        self.run()
        assert self.end is not None, self._story("the call is not over")
        assert (self.end.status, self.end.how) == (status, how), self._story(f"ended {self.end}")
        assert not self.said, self._story(f"the bot also said {self.said}")

    def _hear(self, event: FlowEvent) -> None:
        self.log.append(f"{self.now - BEGINS_S:6.1f} s  appelant : {event}")
        self.tell(event)

    def _story(self, fault: str) -> str:
        return "\n".join([fault, *self.log, repr(self.machine)])

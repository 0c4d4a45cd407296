"""I/O. A technician of the virtual Asterisk: his telephone rings, he picks up, listens, and is joined to the caller.

What the documented dialplan does is done here: `sav-accompagne` opens an AudioSocket line to the engine, and
`sav-rejoindre` bridges him with the channel named in SAV_CALLER, which takes that caller out of his own line.
"""

from __future__ import annotations

from uuid import UUID

import attrs
import trio

from .asterisk_line import Line
from .dial import Engine, connect
from .exchange import Channel, Exchange

JOIN = "sav-rejoindre"


@attrs.define
class Technician:
    """Rings after `run` was started. picks_up_after_s: None: never. bridges: False: joining him fails.

    line: his line to the engine, once he has picked up. joined_to: the channel of his caller.
    """

    exchange: Exchange
    engine: Engine
    picks_up_after_s: float | None = 2.0
    refuses: bool = False
    bridges: bool = True
    rung: list[dict[str, str]] = attrs.field(factory=list)
    line: Line | None = None
    joined_to: str | None = None
    stopped: trio.Event = attrs.field(factory=trio.Event)

    async def run(self, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        async with trio.open_nursery() as nursery:

            def ring(telephone: str, channel_id: str, variables: dict[str, str]) -> None:
                self.rung.append({"telephone": telephone, **variables})
                if not self.refuses:
                    nursery.start_soon(self.rings, channel_id, variables)

            self.exchange.ring = ring
            task_status.started()
            await trio.sleep_forever()

    async def rings(self, channel_id: str, variables: dict[str, str]) -> None:
        """His telephone, from the first ring to the end of his line. Raises CallError: the engine does not answer."""
        with trio.CancelScope() as telephone:
            channel = self._channel(channel_id, variables, telephone)
            async with self.exchange.holds(channel):
                await trio.sleep(float("inf") if self.picks_up_after_s is None else self.picks_up_after_s)
                self.line = Line(await connect(self.engine), UUID(variables["SAV_BRIEFING"]))
                await self.line.run()
        self.stopped.set()

    def _channel(self, channel_id: str, variables: dict[str, str], telephone: trio.CancelScope) -> Channel:
        def redirect(context: str, exten: str) -> None:
            caller = self.exchange.find(variables["SAV_CALLER"])
            if context == JOIN and self.bridges and caller is not None:
                self.joined_to = caller.name
                caller.variables["BRIDGEPEER"] = channel_id
                caller.redirect(context, exten)
            if self.line is not None:
                self.line.redirect(exists=True)

        return Channel(
            call_id=UUID(variables["SAV_BRIEFING"]),
            number="",
            caller_name="",
            name=self.exchange.next_name(),
            unique_id=channel_id,
            engine=f"{self.engine.host}:{self.engine.port}",
            redirect=redirect,
            variables=dict(variables),
            hang_up=telephone.cancel,
        )

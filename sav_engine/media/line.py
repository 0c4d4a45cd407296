"""I/O. One line of the pump: what is kept of it, and what its call sees. The pump itself sends and receives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from ..turns.events import AudioBatch, LineEvent
from .ear import Ear
from .inbox import Inbox
from .mouth import Mouth
from .world import World

Conn = TypeVar("Conn")


class PumpLine(Mouth, Generic[Conn]):
    """One line as the pump keeps it, and as its call sees it (api.Line).

    It is its own mouth, and has none: of what is looked at 50 times a second on every line, each object more is cold.
    """

    __slots__ = (
        "_inbox", "_send_hang_up", "conn", "due", "ear", "is_gone", "is_waiting", "look", "number", "peer", "place",
        "receive_dated", "receive_some", "send_fault", "send_some", "since_s", "tell_late", "unsent",
    )  # fmt: skip

    def __init__(
        self,
        conn: Conn,
        world: World[Conn],
        inbox: Inbox,
        ear: Ear,
        send_hang_up: Callable[[PumpLine[Conn]], None],
    ) -> None:
        super().__init__(ear.said)
        self.peer = world.name(conn)
        self.conn = conn
        self.receive_some = world.receiver(conn)
        self.receive_dated = world.dated_receiver(conn)
        self.send_some = world.sender(conn)
        self.ear = ear
        self.number = -1  # of the world's watch
        self.place = 0  # among those that came: neighbours have different turns
        self.is_waiting = False  # gets no frame now, because of one of the following
        self.unsent = b""  # rest of a frame the socket did not take
        self.send_fault = ""
        self.is_gone = False
        self.since_s = 0.0  # when the socket stopped taking bytes, or the hang-up was sent
        self.due = 0  # of a stray: tick of its next frame, by the absolute schedule,
        self.look = 0  # and the tick when it is looked at
        self.tell_late: Callable[[float], None] | None = None
        self._send_hang_up = send_hang_up
        self._inbox = inbox

    def __repr__(self) -> str:
        return f"<PumpLine {self.peer} {super().__repr__()} {self.ear!r}>"

    async def receive(self) -> LineEvent:
        return await self._inbox.get()

    def hand_sound_to(self, sink: Callable[[AudioBatch], None]) -> None:
        self._inbox.hand_sound_to(sink)

    def hand_events_to(self, offer: Callable[[LineEvent], bool]) -> None:
        self._inbox.hand_events_to(offer)

    def hand_spoken_to(self, sink: Callable[[bytes], None]) -> None:
        self.hand_to(sink)

    def hand_lateness_to(self, sink: Callable[[float], None]) -> None:
        self.tell_late = sink

    @property
    def has_echo(self) -> bool:
        return self.ear.has_echo

    def hang_up(self) -> None:
        if not self.is_shut:
            self.shut()
            self.note_waiting()
            self._send_hang_up(self)

    def note_waiting(self) -> None:
        """Something of what makes a line wait has changed."""
        self.is_waiting = bool(self.unsent or self.send_fault or self.is_shut or self.ear.is_over)

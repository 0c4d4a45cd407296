"""I/O. One open page: one call at a time through the engine's own AudioSocket port, sound both ways, events one way.

From the page: binary, the microphone (blocks of 20 ms, s16le mono 8 kHz); text, what the person does, as JSON with a
"do". To the page: binary, one byte that tells whose sound it is, then sound as above; text, JSON with an "is".
A page that is closed has hung up.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import UUID

import attrs
import trio
from trio_websocket import ConnectionClosed, WebSocketConnection

from .. import __version__
from ..errors import SavError
from ..sandbox.asterisk_line import Line
from ..sandbox.call import random_call_id
from ..sandbox.dial import TRACE_END_S, CallError, Engine, connect
from ..sandbox.exchange import Channel, Exchange
from ..sandbox.trace import Trace
from .callers import CALLERS, SENTENCES
from .microphone import Microphone
from .told import Told, ended_told, event_told, fault_told, ticket_told

BOT, SELF = b"\0", b"\1"
POLL_S = 0.05  # of the trace: sooner than an eye sees
TICKET_S = 15.0  # written within ten seconds of the call's end
TICKET_POLL_S = 0.5
TO_PAGE = 500  # messages: 10 s of sound; a browser that takes none for so long is not there
SAID_CHARS_MAX = 300  # a sentence, not a book: each costs a second of a core
NUMBER_CHARS_MAX = 20
KEYS = frozenset("0123456789*#")
AWAY = CallError(
    where="page", what="le moteur ne répond plus", fix="relancez « sav talk », et ouvrez l'adresse qu'il écrit"
)

Json = Mapping[str, Any]


@attrs.frozen
class House:
    """What all pages share.

    voice: the sound of a sentence as the caller says it, s16le mono 8 kHz; blocking. ticket: as the database has it.
    has_asterisk: the engine asks our virtual one who is calling, and has it transfer.
    """

    engine: Engine
    exchange: Exchange
    voice: Callable[[str], bytes]
    ticket: Callable[[UUID], Awaitable[Json | None]]
    has_asterisk: bool = True
    speaking: trio.CapacityLimiter = attrs.field(factory=lambda: trio.CapacityLimiter(1))


class Page:
    """The way to one browser. Never waits: sound a slow one does not take is dropped, and at last it is let go."""

    def __init__(self) -> None:
        self._in, self.out = trio.open_memory_channel[bytes | str](TO_PAGE)

    def tell(self, told: Told) -> None:
        """Raises trio.WouldBlock when the browser takes nothing any more."""
        self._in.send_nowait(json.dumps(told, ensure_ascii=False))

    def play(self, whose: bytes, pcm: bytes) -> None:
        if self._in.statistics().current_buffer_used < TO_PAGE // 2:
            self._in.send_nowait(whose + pcm)


async def converse(socket: WebSocketConnection, house: House) -> None:
    """Until the page is closed."""
    page = Page()
    page.tell(hello(house))
    try:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(to_browser, socket, page)
            await obey_page(socket, house, page, nursery)
            nursery.cancel_scope.cancel()
    except* (ConnectionClosed, trio.WouldBlock):
        pass  # the browser is gone, or as good as gone


def hello(house: House) -> Told:
    return {
        "is": "hello",
        "version": __version__,
        "engine": f"{house.engine.host}:{house.engine.port}",
        "is_ours": house.engine.traces is not None,
        "has_asterisk": house.has_asterisk,
        "callers": [attrs.asdict(caller) for caller in CALLERS],
        "sentences": SENTENCES,
    }


async def to_browser(socket: WebSocketConnection, page: Page) -> None:
    async for message in page.out:
        await socket.send_message(message)


async def obey_page(socket: WebSocketConnection, house: House, page: Page, nursery: trio.Nursery) -> None:
    call: Call | None = None
    while True:
        message = await socket.get_message()
        is_free = call is None or call.line is None
        match message if isinstance(message, bytes) else read(message):
            case bytes(sound):
                if call is not None:
                    call.microphone.add(sound)
            case {"do": "dial", "number": str(number)} if is_free:
                call = Call(house, page, number[:NUMBER_CHARS_MAX])
                await nursery.start(call.run)
            case {"do": "say", "text": str(text)} if call is not None and text.strip():
                nursery.start_soon(call.say, text.strip()[:SAID_CHARS_MAX])
            case {"do": "key", "key": str(key)} if call is not None and key in KEYS:
                call.press(key)
            case {"do": "hang_up"} if call is not None:
                call.hang_up()
            case _:
                pass  # a key after the end, a second click: there is nothing to do


def read(message: str) -> object:
    try:
        return json.loads(message)
    except ValueError:
        return None


class Call:
    """One call of one page. line: None before it is dialled and after it has ended."""

    def __init__(self, house: House, page: Page, number: str) -> None:
        self.house = house
        self.page = page
        self.call_id = random_call_id()
        self.number = number
        self.microphone = Microphone()
        self.line: Line | None = None

    def __repr__(self) -> str:
        return f"<Call {self.line!r}>"

    async def run(self, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """From dialling to the ticket. Faults are told to the page."""
        try:
            stream = await connect(self.house.engine)
        except CallError:
            task_status.started()
            self.page.tell(fault_told(AWAY))
            return
        line = self.line = Line(stream, self.call_id, self.microphone.take, lambda pcm: self.page.play(BOT, pcm))
        task_status.started()
        self.page.tell({"is": "dialled", "call": str(self.call_id)})
        async with trio.open_nursery() as nursery:
            nursery.start_soon(self._follow)
            await self._live(line)
            nursery.cancel_scope.deadline = trio.current_time() + TRACE_END_S
        if self.house.engine.traces is not None:
            self._tell(ticket_told(await self._ticket()))

    async def _live(self, line: Line) -> None:
        channel = channel_of(line, self.number, self.house)
        try:
            async with self.house.exchange.holds(channel):
                await line.run()
        finally:
            self.line = None
        assert line.ended is not None, "the line has run to its end"
        self._tell(ended_told(line.ended, has_spoken=line.bot_last_audible_s > 0))

    async def _follow(self) -> None:
        """The engine's side, until its last line is there."""
        if self.house.engine.traces is None:
            return
        trace = Trace(self.house.engine.traces / f"{self.call_id}.jsonl")
        while trace.end is None:
            await trio.sleep(POLL_S)
            for event in trace.poll():
                if (told := event_told(event)) is not None:
                    self._tell(told)

    def _tell(self, told: Told) -> None:
        """The page may be in another call by now: it is told which one this is about."""
        self.page.tell({**told, "call": str(self.call_id)})

    async def _ticket(self) -> Json | None:
        with trio.move_on_after(TICKET_S):
            while (ticket := await self.house.ticket(self.call_id)) is None:  # noqa: ASYNC110 -- it is in a database
                await trio.sleep(TICKET_POLL_S)
            return ticket
        return None

    # ------------------------------------------------------------ what the person does

    def press(self, key: str) -> None:
        if self.line is not None:
            self.line.press(key)

    def hang_up(self) -> None:
        if self.line is not None:
            self.line.hang_up()

    async def say(self, text: str) -> None:
        """Say a sentence as the caller; the page hears it too. The voice takes a moment for one it has never said."""
        try:
            pcm = await trio.to_thread.run_sync(self.house.voice, text, limiter=self.house.speaking)
        except SavError as fault:
            self.page.tell(fault_told(fault))
            return
        if self.line is not None:
            self.line.speak(pcm)
            self._tell({"is": "said", "at": self.line.now_s, "text": text})
            self.page.play(SELF, pcm)


def channel_of(line: Line, number: str, house: House) -> Channel:
    """The call as the virtual Asterisk knows it: the engine asks it who is calling, and has it transferred."""
    exchange = house.exchange
    return Channel(
        call_id=line.call_id,
        number=number,
        caller_name="",
        name=exchange.next_name(),
        unique_id=f"{time.time():.3f}",
        engine=f"{house.engine.host}:{house.engine.port}",
        redirect=lambda context, exten: line.redirect((context, exten) in exchange.places),
        hang_up=line.hang_up,
    )

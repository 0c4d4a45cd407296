"""The page of `sav talk` as it is served, and a WebSocket that does what the page in a browser does."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import trio
from trio_websocket import WebSocketConnection, open_websocket

from sav_engine.errors import ModelError
from sav_engine.sandbox.dial import Engine
from sav_engine.sandbox.exchange import DEFAULT_PLACES, Exchange
from sav_engine.talk.doors import Doors
from sav_engine.talk.session import House
from tests.kit.scripted_engine import Bot, ScriptedEngine, tone

TICKET = {"status": "resolved", "client_name": "Sophie", "duration_seconds": 12.34, "steps_tried": ["a", "b"]}


@attrs.define
class Open:
    """A page that is served, with an engine by script behind it."""

    doors: Doors
    port: int
    engine: ScriptedEngine
    house: House

    async def get(self, path: str, *, host: str = "127.0.0.1", method: str = "GET") -> tuple[int, str, str]:
        """(status, headers, body)"""
        stream = await trio.open_tcp_stream("127.0.0.1", self.port)
        async with stream:
            await stream.send_all(f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            answer = b"".join([chunk async for chunk in stream]).decode()
        head, _, body = answer.partition("\r\n\r\n")
        return int(head.split()[1]), head, body

    @asynccontextmanager
    async def page(
        self, path: str = "", origin: str | None = None, host: str | None = None
    ) -> AsyncIterator[WebSocketConnection]:
        headers = [(b"Origin", (origin or f"http://127.0.0.1:{self.port}").encode())]
        resource = path or f"/{self.doors.token}/socket"
        opened = open_websocket(host or "127.0.0.1", self.port, resource, use_ssl=False, extra_headers=headers)
        async with opened as socket:
            yield socket


def a_sentence(text: str) -> bytes:
    if text == "sans voix":
        raise ModelError(where="voix", what="aucune voix n'est installée", fix="make dev")
    return tone(0.2)


@asynccontextmanager
async def a_page(tmp_path: Path, *script: Bot, ticket: dict[str, Any] | None = TICKET) -> AsyncIterator[Open]:
    async def read(call_id: UUID) -> dict[str, Any] | None:
        return ticket

    engine = ScriptedEngine(list(script), tmp_path)
    async with trio.open_nursery() as nursery:
        listeners = await nursery.start(trio.serve_tcp, engine.serve, 0)
        address = Engine("127.0.0.1", listeners[0].socket.getsockname()[1], tmp_path)
        house = House(address, Exchange(DEFAULT_PLACES), a_sentence, read)
        doors = Doors("jeton", house)
        yield Open(doors, await nursery.start(doors.serve, 0), engine, house)
        nursery.cancel_scope.cancel()


@attrs.define
class Heard:
    """What a page was told: messages by kind, and sound by whose it is."""

    socket: WebSocketConnection
    told: list[dict[str, Any]] = attrs.field(factory=list)
    sound: dict[int, bytes] = attrs.field(factory=dict)

    async def until(self, kind: str, *, within_s: float = 10.0, **fields: object) -> dict[str, Any]:
        """The next message of this kind, with these fields."""
        with trio.fail_after(within_s):
            while True:
                message = await self.socket.get_message()
                if isinstance(message, bytes):
                    self.sound[message[0]] = self.sound.get(message[0], b"") + message[1:]
                    continue
                self.told.append(json.loads(message))
                if self.told[-1]["is"] == kind and fields.items() <= self.told[-1].items():
                    return self.told[-1]

    async def do(self, what: str, **fields: str) -> None:
        await self.socket.send_message(json.dumps({"do": what, **fields}))

    @property
    def kinds(self) -> list[str]:
        return [message["is"] for message in self.told]

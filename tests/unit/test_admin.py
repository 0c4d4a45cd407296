"""Scrapers, balancers and scanners at the admin port."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import attrs
import pytest
import trio
from prometheus_client import CollectorRegistry, Counter

from sav_engine import admin
from sav_engine.errors import ListenError


@attrs.define
class Served:
    port: int
    answer: tuple[bool, str] = (True, "")

    async def ask(self, request: bytes) -> bytes:
        """Send these bytes and read until the server closes."""
        stream = await trio.open_tcp_stream("127.0.0.1", self.port)
        async with stream:
            await stream.send_all(request)
            return b"".join([chunk async for chunk in stream])

    async def get(self, path: str, method: str = "GET") -> tuple[int, str]:
        answer = await self.ask(f"{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        head, _, body = answer.decode().partition("\r\n\r\n")
        return int(head.split()[1]), body


@asynccontextmanager
async def serving(registry: CollectorRegistry | None = None) -> AsyncIterator[Served]:
    served = Served(0)
    async with trio.open_nursery() as nursery:
        start = (admin.serve, "127.0.0.1", 0, registry or CollectorRegistry(), lambda: served.answer)
        _, served.port = await nursery.start(*start)
        yield served
        nursery.cancel_scope.cancel()


# ---------------------------------------------------------------- things go wrong


async def test_a_busy_port_names_the_cure() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ListenError, match="PROMETHEUS_PORT") as caught:
            await admin.serve("127.0.0.1", port, CollectorRegistry(), lambda: (True, ""))
    assert str(port) in caught.value.where


async def test_an_address_this_machine_does_not_have() -> None:
    with pytest.raises(ListenError, match="PROMETHEUS_HOST"):
        await admin.serve("192.0.2.1", 0, CollectorRegistry(), lambda: (True, ""))


async def test_not_ready_says_why_and_a_balancer_understands() -> None:
    async with serving() as served:
        served.answer = (False, "arrêt en cours : 3 appels finissent")
        status, body = await served.get("/readyz")
        assert status == 503
        assert json.loads(body) == {"ready": False, "reason": "arrêt en cours : 3 appels finissent"}
        assert (await served.get("/healthz"))[0] == 200, "alive all the same"


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000, b"405"),
        (b"GET /../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", b"404"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nCookie: " + b"a" * 100_000 + b"\r\n\r\n", b"431"),
        (b"\x01\x00\x10" + b"\r\n\r\n", b"400"),
        (b"GET /metrics HTTP/1.1\r\n\r\n", b"400"),
    ],
)
async def test_what_is_no_question_of_ours_gets_a_short_answer(request_bytes: bytes, status: bytes) -> None:
    async with serving() as served:
        assert (await served.ask(request_bytes)).startswith(b"HTTP/1.1 " + status)
        assert (await served.get("/healthz"))[0] == 200


async def test_silent_peers_are_shown_out_and_others_served_meanwhile(autojump_clock: trio.testing.MockClock) -> None:
    async with serving() as served:
        silent = [await trio.open_tcp_stream("127.0.0.1", served.port) for _ in range(admin.CONNECTIONS_MAX - 1)]
        began_s = trio.current_time()
        assert (await served.get("/healthz"))[0] == 200
        assert trio.current_time() - began_s < admin.REQUEST_S
        for stream in silent:
            assert await stream.receive_some(1) == b""
            await stream.aclose()


async def test_a_flood_of_silent_peers_delays_and_does_not_lock_out(autojump_clock: trio.testing.MockClock) -> None:
    async with serving() as served:
        flood = [await trio.open_tcp_stream("127.0.0.1", served.port) for _ in range(admin.CONNECTIONS_MAX + 5)]
        assert (await served.get("/healthz"))[0] == 200
        for stream in flood:
            await stream.aclose()


async def test_peers_that_leave_at_once_or_with_a_reset_leave_nothing() -> None:
    async with serving() as served:
        for _ in range(admin.BACKLOG // 2):  # fewer than the backlog: connecting blocks this thread
            with socket.create_connection(("127.0.0.1", served.port)) as gone:
                gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                gone.sendall(b"GET /metr")
        assert (await served.get("/healthz"))[0] == 200


# ---------------------------------------------------------------- things go right


async def test_the_page_of_figures_is_rendered_off_the_loop() -> None:
    registry = CollectorRegistry()
    Counter("voicebot_calls_total", "Calls", registry=registry).inc()
    threads: list[int] = []

    class Watch:
        def collect(self) -> list[object]:
            threads.append(threading.get_ident())
            return []

    registry.register(Watch())  # collect is all that a registry asks for
    threads.clear()
    async with serving(registry) as served:
        status, body = await served.get("/metrics?from=test")
    assert status == 200
    assert "voicebot_calls_total 1.0" in body
    assert threads
    assert threading.get_ident() not in threads


async def test_head_has_the_length_and_no_body() -> None:
    async with serving() as served:
        answer = await served.ask(b"HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"Content-Length: 3" in answer
        assert answer.endswith(b"\r\n\r\n")


async def test_a_request_that_comes_in_crumbs_is_answered() -> None:
    async with serving() as served:
        stream = await trio.open_tcp_stream("127.0.0.1", served.port)
        for byte in b"GET /healthz HTTP/1.0\r\n\r\n":
            await stream.send_all(bytes([byte]))
        assert (await stream.receive_some(9999)).startswith(b"HTTP/1.1 200")
        await stream.aclose()


async def test_ready_is_ready() -> None:
    async with serving() as served:
        assert await served.get("/readyz") == (200, '{"ready": true, "reason": ""}\n')


async def test_readyz_says_what_else_is_known() -> None:
    async with trio.open_nursery() as nursery:
        facts = {"degraded": True, "spool": {"tickets": 3}}
        start = (admin.serve, "127.0.0.1", 0, CollectorRegistry(), lambda: (True, "ready"), lambda: facts)
        _, port = await nursery.start(*start)
        status, body = await Served(port).get("/readyz")
        nursery.cancel_scope.cancel()
    assert (status, json.loads(body)) == (200, {"ready": True, "reason": "ready", **facts})


# ---------------------------------------------------------------- the calls in the air


async def ask_calls(headers: bytes, host: str = "127.0.0.1") -> bytes:
    async with trio.open_nursery() as nursery:
        told = partial(dict, calls=[{"state": "verify"}])
        start = (admin.serve, host, 0, CollectorRegistry(), lambda: (True, "ready"), dict, told)
        _, port = await nursery.start(*start)
        answer = await Served(port).ask(
            b"GET /calls HTTP/1.1\r\n" + headers.replace(b"PORT", b"%d" % port) + b"\r\n\r\n"
        )
        nursery.cancel_scope.cancel()
    return answer


@pytest.mark.parametrize("host", [b"127.0.0.1:PORT", b"localhost:PORT", b"localhost", b"[::1]:PORT"])
async def test_who_is_on_this_machine_is_told_of_the_calls(host: bytes) -> None:
    answer = await ask_calls(b"Host: " + host)
    assert json.loads(answer.partition(b"\r\n\r\n")[2]) == {
        "ready": True,
        "reason": "ready",
        "calls": [{"state": "verify"}],
    }


@pytest.mark.parametrize("host", [b"attaquant.example:PORT", b"127.0.0.1.attaquant.example", b"localhost.evil:1"])
async def test_a_browser_lured_to_a_name_that_points_here_is_told_nothing(host: bytes) -> None:
    answer = await ask_calls(b"Host: " + host)
    assert answer.startswith(b"HTTP/1.1 403")
    assert b"verify" not in answer


async def test_a_peer_elsewhere_is_told_nothing_of_the_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admin, "_is_near", lambda peer: False)
    answer = await ask_calls(b"Host: 127.0.0.1")
    assert answer.startswith(b"HTTP/1.1 403")
    assert b"sav top" in answer


NEAR = (
    ("127.0.0.9", True),
    ("::1", True),
    ("::ffff:127.0.0.1", True),
    ("192.0.2.7", False),
    ("2001:db8::1", False),
    ("192.0.2.1", True),
)


@pytest.mark.parametrize(("peer", "is_near"), NEAR)
def test_near_is_this_machine_by_whichever_of_its_addresses(peer: str, is_near: bool) -> None:
    class Peer:
        def getpeername(self) -> tuple[str, int]:
            return peer, 40_000

        def getsockname(self) -> tuple[str, int]:
            return "192.0.2.1", 9091

    assert admin._is_near(Peer()) is is_near  # its two ends are all that is asked of it

"""The real world under the pump: ports that cannot be had, the kernel's timer, sockets that are full."""

from __future__ import annotations

import errno
import select
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import trio
from trio.testing import wait_all_tasks_blocked

from sav_engine.errors import ListenError
from sav_engine.media import choice, ticker
from sav_engine.media.choice import best_media
from sav_engine.media.counters import Counters
from sav_engine.media.direct import Direct
from sav_engine.media.playback import Playback
from sav_engine.media.pump import Pump
from sav_engine.media.sockets import Sockets, accept, listen
from sav_engine.media.ticker import Ticker
from sav_engine.wire import writer
from sav_engine.wire.frames import AudioFrame, HangupFrame
from tests.kit.detectors import NO_VOICE
from tests.kit.rigs import CALL, SocketEnd, frames_of_engine
from tests.kit.waiting import until

# ---------------------------------------------------------------- listening


def test_a_busy_port_is_named_with_its_cure() -> None:
    with listen("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(ListenError) as caught:
            listen("127.0.0.1", port)
    assert str(port) in caught.value.what and "déjà pris" in caught.value.what
    assert f"ss -ltnp | grep :{port}" in caught.value.fix


@pytest.mark.parametrize(
    ("host", "words"),
    [("pas.un.hote.invalid", "inconnue"), ("192.0.2.1", "n'est pas de cette machine")],
)
def test_an_address_that_is_not_ours_is_named(host: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_resolver(name: str, *_: object, **__: object) -> list[object]:
        if name.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, 9_090))]

    monkeypatch.setattr(socket, "getaddrinfo", no_resolver)  # tests ask no name server
    with pytest.raises(ListenError, match=words):
        listen(host, 9_090)


@pytest.mark.parametrize(
    ("code", "words"), [(errno.EACCES, "réservé à root"), (errno.EPROTONOSUPPORT, "impossible d'écouter")]
)
def test_any_other_refusal_is_told_in_words(code: int, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, "refused by the test")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(ListenError, match=words):
        listen("127.0.0.1", 80)


async def test_an_accepted_connection_sends_small_packets_at_once() -> None:
    with listen("127.0.0.1", 0) as door, socket.create_connection(door.getsockname()), await accept(door) as conn:
        assert conn.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert not conn.getblocking()


async def test_a_connection_that_we_lose_is_no_good_bye_to_asterisk() -> None:
    """What the kernel does for a killed engine: an end of stream would be taken for the end of the call."""
    with listen("127.0.0.1", 0) as door, socket.create_connection(door.getsockname()) as asterisk:
        (await accept(door)).close()
        with pytest.raises(ConnectionResetError):
            asterisk.recv(1)


async def test_without_descriptors_accepting_waits_and_goes_on(
    autojump_clock: trio.testing.MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [OSError(errno.EMFILE, "too many open files"), ConnectionAbortedError(), None]
    really_accept = socket.socket.accept

    def scarce(listener: socket.socket) -> tuple[socket.socket, object]:
        refusal = refusals.pop(0)
        if refusal is not None:
            raise refusal
        return really_accept(listener)

    monkeypatch.setattr(socket.socket, "accept", scarce)
    with listen("127.0.0.1", 0) as door, socket.create_connection(door.getsockname()), await accept(door):
        assert not refusals


# ---------------------------------------------------------------- the kernel's timer


@pytest.fixture
async def fast_ticker() -> AsyncIterator[Ticker]:
    ticking = Ticker(0.002)
    yield ticking
    ticking.close()


async def test_ticks_come_while_armed_and_those_slept_through_are_counted(fast_ticker: Ticker) -> None:
    fast_ticker.arm()
    with trio.fail_after(5):
        first = await fast_ticker.wait()
        await trio.sleep(0.05)
        assert first + await fast_ticker.wait() >= 25


async def test_a_disarmed_ticker_is_silent_and_owes_nothing_when_armed_again(fast_ticker: Ticker) -> None:
    fast_ticker.arm()
    await trio.sleep(0.02)
    fast_ticker.disarm()
    with trio.move_on_after(0.03) as patience:
        await fast_ticker.wait()
    assert patience.cancelled_caught
    fast_ticker.arm()
    with trio.fail_after(5):
        assert await fast_ticker.wait() >= 1


@pytest.fixture
async def slow_ticker() -> AsyncIterator[Ticker]:
    ticking = Ticker(0.1)
    yield ticking
    ticking.close()


async def test_a_moment_between_two_ticks_is_told_and_leaves_the_ticks_as_they_were(slow_ticker: Ticker) -> None:
    slow_ticker.arm()
    armed_s = trio.current_time()
    with trio.fail_after(5):
        assert await slow_ticker.wait(2, armed_s + 0.11) == 0
        assert armed_s + 0.11 <= trio.current_time() < armed_s + 0.2, "a tick nobody asked for lies before it"
        assert await slow_ticker.wait(2, armed_s + 0.9) == 2
        assert await slow_ticker.wait(1) == 1
        assert armed_s + 0.3 <= trio.current_time() < armed_s + 0.4
        assert await slow_ticker.wait(1, armed_s) == 0, "a moment that has passed is told at once"
        await trio.sleep_until(armed_s + 0.41)
        assert await slow_ticker.wait(1, trio.current_time()) == 1, "and after a tick that was slept through, that"


async def test_a_ticker_armed_afresh_while_a_moment_is_waited_for_tells_of_its_own_ticks(slow_ticker: Ticker) -> None:
    slow_ticker.arm()
    told: list[int] = []
    with trio.fail_after(5):
        async with trio.open_nursery() as nursery:

            async def tell() -> None:
                told.append(await slow_ticker.wait(1, trio.current_time() + 0.03))

            nursery.start_soon(tell)
            await wait_all_tasks_blocked()
            slow_ticker.disarm()
            slow_ticker.arm()
    assert told == [1]


async def test_the_timer_is_the_same_through_the_c_library(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("timerfd_create", "timerfd_settime_ns"):
        monkeypatch.delattr(ticker.os, name, raising=False)  # as before Python 3.13
    ticking = Ticker(0.002)
    ticking.arm()
    with trio.fail_after(5):
        assert await ticking.wait(1_000, trio.current_time() + 0.003) == 0
        assert await ticking.wait() >= 1
    ticking.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        ticking.disarm()


# ---------------------------------------------------------------- full sockets


@asynccontextmanager
async def deaf_call() -> AsyncIterator[tuple[Pump[socket.socket], socket.socket, socket.socket]]:
    """A pump and a connection whose buffers hold almost nothing: (pump, engine's end, Asterisk's end)."""
    world = Sockets()
    pump = Pump(world, NO_VOICE)
    with listen("127.0.0.1", 0) as listener, socket.socket() as far:
        far.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
        far.connect(listener.getsockname())
        conn = await accept(listener)
        conn.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2_048)
        far.sendall(writer.uuid(CALL))
        async with trio.open_nursery() as nursery:
            await nursery.start(pump.run)
            yield pump, conn, far
            nursery.cancel_scope.cancel()
    world.stop()


async def test_a_kernel_that_takes_half_a_frame_gets_the_other_half() -> None:
    sound, playback = b"".join(bytes([at % 250 + 1]) * 320 for at in range(60)), Playback()
    playback.add(sound)
    playback.finish()
    async with deaf_call() as (pump, conn, far), pump.line(conn) as line, trio.open_nursery() as nursery:
        line.play(playback)
        end = SocketEnd(trio.SocketStream(trio.socket.from_stdlib_socket(far.dup())))
        with trio.fail_after(10):
            await until(lambda: pump.counters.short_writes, 0.02)
            nursery.start_soon(end.read_all)
            await playback.wait_done()
            line.hang_up()
            await until(lambda: frames_of_engine(end.stream())[-1] == HangupFrame(), 0.02)
        nursery.cancel_scope.cancel()
    blocks = [f.payload for f in frames_of_engine(end.stream()) if isinstance(f, AudioFrame) and any(f.payload)]
    assert b"".join(blocks) == sound


# ---------------------------------------------------------------- which plane


async def test_a_peer_that_leaves_is_told_of_once_and_a_full_one_when_there_is_room() -> None:
    world = Sockets()
    with listen("127.0.0.1", 0) as listener, socket.socket() as far:
        far.connect(listener.getsockname())
        conn = await accept(listener)
        number = world.watch(conn)
        with trio.fail_after(5):
            far.sendall(writer.SILENCE_FRAME)
            with trio.move_on_after(0.02) as nothing:
                await world.wait_news()
            assert nothing.cancelled_caught, "sound is no news"
            world.watch_room(number)
            assert await world.wait_news() == [(number, False)]
            far.shutdown(socket.SHUT_WR)
            assert await world.wait_news() == [(number, True)]
            with trio.move_on_after(0.02) as nothing:
                await world.wait_news()
            assert nothing.cancelled_caught
            world.watch_room(number)
            assert await world.wait_news() == [(number, True)], "there is room, and the peer has still left"
        world.close(conn)
    world.stop()


def test_the_pump_is_taken_where_it_can_run_and_the_direct_line_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    pump = best_media("pump", NO_VOICE, Counters())
    assert isinstance(pump, Pump) and pump.name == "pump"
    assert isinstance(best_media("direct", NO_VOICE, Counters()), Direct)
    monkeypatch.delattr(select, "epoll")
    assert not choice.has_pump()
    assert best_media("pump", NO_VOICE, Counters()).name == "direct"


# ---------------------------------------------------------------- when it came


@asynccontextmanager
async def both_ends() -> AsyncIterator[tuple[socket.socket, socket.socket]]:
    """(the caller's, ours)."""
    with (
        listen("127.0.0.1", 0) as listener,
        socket.create_connection(listener.getsockname()) as theirs,
        await accept(listener) as ours,
    ):
        yield theirs, ours


async def test_bytes_that_waited_are_dated_by_when_they_came() -> None:
    world = Sockets()
    async with both_ends() as (theirs, ours):
        receive = world.dated_receiver(ours)
        with pytest.raises(BlockingIOError):
            receive(100)
        theirs.send(b"first")  # dates begin a moment after they are asked for
        await trio.sleep(0.02)
        receive(100)
        theirs.send(b"hello")
        sent_s = trio.current_time()
        await trio.sleep(0.05)
        data, came_s = receive(100)
        assert data == b"hello"
        assert came_s == pytest.approx(sent_s, abs=0.02)
        theirs.shutdown(socket.SHUT_WR)
        await trio.sleep(0.01)
        assert receive(100)[0] == b""
    world.stop()


@pytest.mark.parametrize("set_by_s", [-3_600.0, 3_600.0])
async def test_a_clock_that_is_set_meanwhile_dates_nothing(set_by_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    real_ns = time.time_ns
    world = Sockets()
    async with both_ends() as (theirs, ours):
        receive = world.dated_receiver(ours)
        theirs.send(b"hello")
        await trio.sleep(0.01)
        monkeypatch.setattr(time, "time_ns", lambda: real_ns() + round(set_by_s * 1e9))
        before_s = trio.current_time()
        assert before_s <= receive(100)[1] <= trio.current_time()
    world.stop()

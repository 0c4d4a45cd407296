"""A player that was busy does not take its own lateness for the engine's."""

from __future__ import annotations

import gc
import time

import pytest
import trio
from trio.testing import memory_stream_pair

from sav_engine.sandbox.arrivals import ONE_FRAME_BYTES, Arrivals, age_s
from sav_engine.sandbox.punctual import punctual

BUSY_S = 0.2
WAIT_S = 10.0


async def test_what_came_while_the_player_was_busy_has_the_time_it_came():
    listeners = await trio.open_tcp_listeners(0, host="127.0.0.1")
    address = listeners[0].socket.getsockname()
    async with listeners[0], await trio.open_tcp_stream(*address) as ours, await listeners[0].accept() as theirs:
        arrivals = Arrivals(ours)
        await wait_stamped(arrivals, theirs)
        await theirs.send_all(bytes(2 * ONE_FRAME_BYTES))
        sent = trio.current_time()
        time.sleep(BUSY_S)  # noqa: ASYNC251 -- being busy is what is tried
        found = [await arrivals.receive() for _ in range(2)]
    assert [len(data) for data, _ in found] == [ONE_FRAME_BYTES, ONE_FRAME_BYTES]
    assert all(at < sent + BUSY_S / 2 for _, at in found)


async def wait_stamped(arrivals: Arrivals, theirs: trio.SocketStream) -> None:
    """The kernel begins to stamp a moment after it was asked to, when nobody else had asked before."""
    with trio.fail_after(WAIT_S):
        while True:
            await theirs.send_all(bytes(ONE_FRAME_BYTES))
            received = trio.current_time()
            _, at = await arrivals.receive()
            if at < received:
                return
            await trio.sleep(0.001)


async def test_a_connection_that_breaks_is_told_as_trio_does():
    listeners = await trio.open_tcp_listeners(0, host="127.0.0.1")
    async with listeners[0], await trio.open_tcp_stream(*listeners[0].socket.getsockname()) as ours:
        theirs = await listeners[0].accept()
        theirs.setsockopt(trio.socket.SOL_SOCKET, trio.socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        await theirs.aclose()  # RST
        with pytest.raises(trio.BrokenResourceError):
            await Arrivals(ours).receive()


async def test_a_stream_without_a_socket_has_the_time_it_is_read(autojump_clock):
    ours, theirs = memory_stream_pair()
    await theirs.send_all(b"x")
    assert await Arrivals(ours).receive() == (b"x", trio.current_time())
    await theirs.aclose()
    assert await Arrivals(ours).receive() == (b"", trio.current_time())


def test_without_a_stamp_it_came_now():
    assert age_s([(0, 0, b"")]) == 0.0


def test_nothing_is_collected_while_callers_are_played_and_all_is_as_before_afterwards():
    with pytest.raises(ZeroDivisionError), punctual():
        assert not gc.isenabled()
        raise ZeroDivisionError
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

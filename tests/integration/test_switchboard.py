"""One virtual Asterisk for several people who play callers at once: each call is the caller its own player named."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

import attrs
import pytest
import trio

from sav_engine.ports import Briefing, CallerId
from sav_engine.providers.asterisk_ami import AsteriskAmi
from sav_engine.providers.asterisk_ami_questions import Target
from sav_engine.providers.asterisk_ami_session import Credentials
from sav_engine.sandbox.dial import CallError
from sav_engine.sandbox.exchange import Channel
from sav_engine.sandbox.switchboard import LINE_BYTES_MAX, PlayedElsewhere, played_asterisk
from sav_engine.state_dir import Address
from tests.kit.waiting import until

TECHNICIANS = ("sav-technicien", "s")
USUAL = Target()
KNOWN = {"0639980001": "Pierre", "0639980002": "Sophie", "0639980003": "Marc"}


@attrs.frozen
class Shared:
    """The virtual Asterisk of one engine: the engine's way in, and that of the callers' players."""

    ami: AsteriskAmi
    callers: Address

    def player(self) -> PlayedElsewhere:
        return PlayedElsewhere(self.callers, frozenset({TECHNICIANS}))


@asynccontextmanager
async def shared(target: Target = USUAL) -> AsyncIterator[Shared]:
    async with played_asterisk(TECHNICIANS) as access, trio.open_nursery() as nursery:
        assert access.callers is not None
        ami = AsteriskAmi(access.host, access.port, Credentials(access.username, access.secret, "md5"), target)
        await nursery.start(ami.run)
        with trio.fail_after(5):
            await until(lambda: ami.connected)
        yield Shared(ami, access.callers)
        nursery.cancel_scope.cancel()


def channel(number: str, redirected: list[tuple[str, str]], engine: str = "127.0.0.1:9") -> Channel:
    return Channel(uuid4(), number, KNOWN.get(number, ""), "", "", engine, lambda *place: redirected.append(place))


# ---------------------------------------------------------------- what goes wrong


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HTTP/1.1\r\n\r\n",
        b"[1]\n",
        b'{"number": 1}\n',
        b"\xff\n",
        b"x" * (LINE_BYTES_MAX + 10),
        b"[" * (LINE_BYTES_MAX - 1) + b"\n",
        b'{"call_id": "d2b5f9b6-4a55-4b0e-9c57-7e1e3f4f8a01", "number": "1", "caller_name": "", "engine": "here"}\n',
    ],
)
async def test_who_does_not_speak_like_a_player_of_callers_is_sent_away_and_harms_nobody(sent):
    async with shared() as asterisk:
        calling = channel("0639980001", [])
        async with asterisk.player().holds(calling):
            stream = await trio.open_tcp_stream(asterisk.callers.host, asterisk.callers.port)
            async with stream:
                await stream.send_all(sent)
                await stream.send_eof()
                with trio.fail_after(5):
                    assert await stream.receive_some() == b""
            assert (await asterisk.ami.caller(calling.call_id)).number == "0639980001"


async def test_a_caller_who_is_sent_away_is_told_so_and_not_called_as_a_stranger():
    async with shared() as asterisk:
        with pytest.raises(CallError, match="ne répond pas"):
            async with asterisk.player().holds(channel("0" * LINE_BYTES_MAX, [])):
                raise AssertionError("a call that nobody knows of was placed")


async def test_the_channel_of_a_player_who_was_killed_is_gone():
    async with shared() as asterisk:
        calling = channel("0639980001", [])
        with trio.CancelScope() as player:
            async with asterisk.player().holds(calling):
                player.cancel()
                await trio.sleep_forever()
        with trio.fail_after(5):
            while await asterisk.ami.caller(calling.call_id) is not None:  # noqa: ASYNC110 -- as an engine asks
                await trio.sleep(0.01)


async def test_an_engine_that_stops_during_a_call_does_not_disturb_who_plays_the_caller():
    async with trio.open_nursery() as nursery, shared() as asterisk:
        holding, gone = trio.Event(), trio.Event()

        async def play() -> None:
            async with asterisk.player().holds(channel("0639980001", [])):
                holding.set()
                await gone.wait()
                await trio.sleep(0.05)

        nursery.start_soon(play)
        await holding.wait()
        nursery.start_soon(gone.wait)
        gone.set()


async def test_a_call_at_the_moment_the_engine_is_ready_is_put_through_when_it_has_logged_in():
    async with played_asterisk(TECHNICIANS) as access, trio.open_nursery() as nursery:
        assert access.callers is not None
        ami = AsteriskAmi(access.host, access.port, Credentials(access.username, access.secret), Target())
        calling = channel("0639980001", [])
        nursery.start_soon(later, 0.1, nursery, ami.run)
        async with PlayedElsewhere(access.callers, frozenset({TECHNICIANS})).holds(calling):
            assert (await ami.caller(calling.call_id)).number == "0639980001"
        nursery.cancel_scope.cancel()


async def later(seconds: float, nursery: trio.Nursery, run) -> None:
    await trio.sleep(seconds)
    await nursery.start(run)


# ---------------------------------------------------------------- several at once


async def test_each_of_several_calls_at_once_is_the_caller_its_player_named():
    async with shared() as asterisk, trio.open_nursery() as nursery:
        calls = {number: channel(number, []) for number in KNOWN}
        for calling in calls.values():
            nursery.start_soon(hold_for_ever, asterisk.player(), calling)
        for number, calling in calls.items():
            assert (await known(asterisk.ami, calling.call_id)).number == number
        nursery.cancel_scope.cancel()


async def test_the_transferred_caller_is_the_one_who_asked_and_his_line_closes_before_asterisk_answers():
    async with shared() as asterisk, trio.open_nursery() as nursery:
        moved: dict[str, list[tuple[str, str]]] = {number: [] for number in KNOWN}
        calls = {number: channel(number, moved[number]) for number in KNOWN}
        for calling in calls.values():
            nursery.start_soon(hold_until_moved, asterisk.player(), calling, moved[calling.number])
        for calling in calls.values():
            await known(asterisk.ami, calling.call_id)
        await asterisk.ami.transfer(calls["0639980002"].call_id, None)
        assert moved == {"0639980001": [], "0639980002": [TECHNICIANS], "0639980003": []}
        nursery.cancel_scope.cancel()


async def test_the_technician_who_is_rung_for_a_caller_picks_up_at_the_engine_of_that_caller():
    said: list[bytes] = []

    async def engine(stream: trio.abc.Stream) -> None:
        said.append(bytes(await stream.receive_some()))
        await stream.aclose()

    async with shared(Target(technician="PJSIP/600")) as asterisk, trio.open_nursery() as nursery:
        listeners = await nursery.start(trio.serve_tcp, engine, 0)
        calling = channel("0639980001", [], f"127.0.0.1:{listeners[0].socket.getsockname()[1]}")
        nursery.start_soon(hold_for_ever, asterisk.player(), calling)
        await known(asterisk.ami, calling.call_id)
        line_id = uuid4()
        assert await asterisk.ami.ring(line_id, calling.call_id, None, Briefing("1", "x")) is None
        with trio.fail_after(5):
            await until(lambda: said, 0.05)
        assert line_id.bytes in said[0]
        nursery.cancel_scope.cancel()


async def known(ami: AsteriskAmi, call_id: UUID) -> CallerId:
    with trio.fail_after(5):
        while (caller := await ami.caller(call_id)) is None:  # noqa: ASYNC110 -- as an engine asks
            await trio.sleep(0.01)
    return caller


async def hold_for_ever(player: PlayedElsewhere, calling: Channel) -> None:
    async with player.holds(calling):
        await trio.sleep_forever()


async def hold_until_moved(player: PlayedElsewhere, calling: Channel, moved: list[tuple[str, str]]) -> None:
    async with player.holds(calling):
        await until(lambda: moved, 0.005)

"""A caller and a technician, from the key to the bridge: real sockets, pump, flow, AMI client; Asterisk is played."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from uuid import UUID, uuid4

import attrs
import pytest
import trio

from sav_engine import server
from sav_engine.actions.answer import Office
from sav_engine.audio.hold import hold_music
from sav_engine.call.admission import Admission
from sav_engine.call.house import House
from sav_engine.call.technician import Desk
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import FRENCH
from sav_engine.media.counters import Counters
from sav_engine.media.pump import Pump
from sav_engine.media.sockets import Sockets, accept, listen
from sav_engine.metrics import Metrics
from sav_engine.ports import Ports
from sav_engine.providers.asterisk_ami import AsteriskAmi
from sav_engine.providers.asterisk_ami_questions import Target
from sav_engine.providers.asterisk_ami_session import Credentials
from sav_engine.sandbox.asterisk_ami import MORE_THAN_NEEDED, AmiStandIn
from sav_engine.sandbox.asterisk_line import Line
from sav_engine.sandbox.dial import Engine, connect
from sav_engine.sandbox.exchange import Channel, Exchange
from sav_engine.sandbox.sound import is_audible
from sav_engine.sandbox.technician import Technician
from tests.end_to_end.test_whole_calls import FLOW, TEXTS
from tests.kit.calls import FakePrompts, FakeRecords, FakeVoice, ports
from tests.kit.detectors import LOUD_IS_SPEECH
from tests.kit.waiting import until

CALL = UUID("7701d1e5-1b82-4ab5-b834-a0646400c589")
LOUD = b"\0\x20\0\xe0" * 2000  # half a second


class LoudVoice(FakeVoice):
    async def speak(self, text: str) -> AsyncIterator[bytes]:
        self.spoken.append(text)
        yield LOUD


@attrs.define
class Played:
    """What happened: the caller's line, the technician's side, the engine's records and counters."""

    line: Line
    technician: Technician
    records: FakeRecords
    metrics: Metrics
    voice: LoudVoice
    server: AmiStandIn
    variables: dict[str, str]

    @property
    def status(self) -> str:
        return self.records.written[0].status


def music_heard(line: Line) -> float:
    """Seconds of sound the caller heard: the prompts of these tests are too soft to be heard, the music is not."""
    return sum(len(sound.pcm) for sound in line.record.bot if is_audible(sound.pcm)) / 16_000


def house_of(outside: Ports, metrics: Metrics, desk: Desk | None) -> House:
    return House(
        ports=attrs.evolve(outside, technicians=desk),
        office=Office(always_open=True),
        new_flow=lambda: Machine(FLOW, FRENCH, GUARDS, TEXTS),
        metrics=metrics,
        trace=lambda call_id, line: None,
        admission=Admission(1),  # the technician's line takes no place of a caller
        desk=desk,
        music=hold_music(2),
    )


def channel_of(line: Line, exchange: Exchange) -> Channel:
    """The caller's, in Asterisk: who redirects it moves his line, where there is such a place."""

    def redirect(context: str, exten: str) -> None:
        line.redirect((context, exten) in exchange.places)

    return Channel(CALL, "0639980001", "Jean", exchange.next_name(), "1.1", "x", redirect=redirect)


@asynccontextmanager
async def a_call(
    target: Target,
    *,
    warm: bool = False,
    places: frozenset[tuple[str, str]] | None = None,
    **technician: object,
) -> AsyncIterator[Played]:
    """A caller has pressed 0 and is on his way to a technician."""
    exchange = Exchange() if places is None else Exchange(places)
    ami_server = AmiStandIn(exchange, "sav", "secret", forbidden=MORE_THAN_NEEDED)
    records, metrics, voice = FakeRecords(), Metrics("test"), LoudVoice()
    listener = listen("127.0.0.1", 0)
    engine = Engine("127.0.0.1", listener.getsockname()[1])
    human = Technician(exchange, engine, **technician)
    with listener:
        async with trio.open_nursery() as nursery:
            listeners = await nursery.start(trio.serve_tcp, ami_server.serve, 0)
            ami_port = listeners[0].socket.getsockname()[1]
            ami = AsteriskAmi("127.0.0.1", ami_port, Credentials("sav", "secret", "md5"), target, metrics=metrics)
            await nursery.start(ami.run)
            await ami_server.wait_login()
            await nursery.start(human.run)
            outside = attrs.evolve(ports(records=records, voice=voice, prompts=FakePrompts()), telephony=ami)
            house = house_of(outside, metrics, Desk(voice, uuid4) if warm else None)
            pump = Pump(Sockets(), LOUD_IS_SPEECH, Counters())
            await nursery.start(pump.run)
            nursery.start_soon(server.answer, partial(accept, listener), pump, lambda: house)
            line = Line(await connect(engine), CALL)
            channel = channel_of(line, exchange)
            exchange.add(channel)
            nursery.start_soon(line.run)
            with trio.fail_after(40):
                await trio.sleep(1.0)
                line.press("0")
                yield Played(line, human, records, metrics, voice, ami_server, channel.variables)
                await line.wait_ended()
                await until(lambda: records.written, 0.02)
            nursery.cancel_scope.cancel()


@pytest.mark.parametrize("by", ["redirect", "dialplan"])
async def test_a_caller_who_presses_0_is_transferred_with_his_summary(by):
    async with a_call(Target(by=by)) as call:
        ended = await call.line.wait_ended()
    assert ended.how == ("transfer" if by == "redirect" else "hang_up")
    assert call.status == "transferred"
    assert call.variables["SAV_TICKET"] == str(CALL)
    assert call.variables.get("SAV_NEXT") == (None if by == "redirect" else "transfer")
    assert call.metrics.registry.get_sample_value("voicebot_transfers_total", {"outcome": "transferred"}) == 1


async def test_a_transfer_to_nowhere_brings_the_caller_back_into_the_flow():
    async with a_call(Target(), places=frozenset()) as call:
        with trio.move_on_after(8):
            await call.line.wait_ended()
        assert call.line.ended is None, "the caller is offered a call-back"
        call.line.hang_up()
    assert call.status == "open"


async def test_a_technician_hears_two_sentences_and_then_has_the_caller():
    target = Target(technician="PJSIP/600", dashboard="http://127.0.0.1:8501")
    async with a_call(target, warm=True, picks_up_after_s=1.0) as call:
        ended = await call.line.wait_ended()
    assert ended.how == "transfer"
    assert call.status == "transferred"
    (rung,) = call.technician.rung
    assert (rung["telephone"], rung["SAV_TICKET"]) == ("PJSIP/600", str(CALL))
    assert rung["SAV_CALLER"] == call.technician.joined_to
    assert rung["SAV_TICKET_URL"] == f"http://127.0.0.1:8501/?ticket={CALL}"
    assert len(call.voice.spoken) == 2
    assert call.technician.line is not None
    told_s = sum(len(sound.pcm) for sound in call.technician.line.record.bot if is_audible(sound.pcm)) / 16_000
    assert told_s == pytest.approx(0.5, abs=0.1) or told_s == pytest.approx(1.0, abs=0.1)
    assert music_heard(call.line) > 1.0, "never nothing while the technician is told"


async def test_a_technician_who_does_not_pick_up_is_not_rung_for_ever():
    target = Target(technician="PJSIP/600")
    async with a_call(target, warm=True, refuses=True) as call:
        with trio.move_on_after(8):
            await call.line.wait_ended()
        assert call.line.ended is None, "the caller is offered a call-back"
        call.line.hang_up()
    assert call.status == "open"
    assert call.technician.line is None


async def test_a_caller_who_hangs_up_meanwhile_leaves_no_telephone_ringing():
    target = Target(technician="PJSIP/600")
    async with a_call(target, warm=True, picks_up_after_s=None) as call:
        await until(lambda: call.technician.rung, 0.02)
        await trio.sleep(0.3)
        call.line.hang_up()
        await call.technician.stopped.wait()
    assert call.status == "abandoned"


async def test_a_bridge_that_fails_frees_the_technician_and_keeps_the_caller():
    target = Target(technician="PJSIP/600")
    async with a_call(target, warm=True, picks_up_after_s=0.2, bridges=False) as call:
        with trio.move_on_after(10):
            await call.line.wait_ended()
        assert call.line.ended is None
        assert call.technician.line is not None
        assert call.technician.line.ended is not None
        call.line.hang_up()
    assert call.status == "open"

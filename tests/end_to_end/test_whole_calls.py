"""Whole calls: real pump, real floor, real flow and grammars; only the network, the models and the clock are not."""

from __future__ import annotations

import io
import json
import socket
import tempfile
import threading
from contextlib import AbstractAsyncContextManager
from itertools import pairwise
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import structlog
import trio
import yaml
from trio.testing import MockClock

from sav_engine import logs, server
from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.house import House
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.flow_files import read_flow
from sav_engine.grammars.catalogue import FRENCH
from sav_engine.media.counters import Counters
from sav_engine.media.pump import Pump
from sav_engine.media.sockets import Sockets, accept, listen
from sav_engine.metrics import Metrics
from sav_engine.ports import CallerId, Client, Ports, Transferred
from sav_engine.wire import writer
from sav_engine.wire.frames import AudioFrame, HangupFrame
from tests.kit.calls import FakePrompts, FakeRecords, FakeTelephony, FakeTranscriber, ports
from tests.kit.detectors import LOUD_IS_SPEECH
from tests.kit.lines import MemoryWorld, Peer
from tests.kit.waiting import until

FLOWS = Path(__file__).parents[2] / "flows"
TEXTS = yaml.safe_load((FLOWS / "prompts.yaml").read_text(encoding="utf8"))
FLOW = read_flow(FLOWS / "sav.yaml")
SILENCE, VOICE = writer.audio(b"\0\0" * 160), writer.audio(b"\0\x20" * 160)
WIFI_IS_SOLVED = (
    "je n'ai plus de wifi depuis ce matin",
    "non pas encore",
    "oui je suis sur mon portable",
    "c'est fait",
    "oui ça remarche",
)
NUMBER = "+33639980002"


def a_clients_records() -> FakeRecords:
    """A client who tells the fault at once; whom we do not know is asked for a name first."""
    return FakeRecords({NUMBER: Client(NUMBER, "Sophie", "Dubois", None, None, None)})


def a_clients_phone() -> FakeTelephony:
    return FakeTelephony(CallerId("0639980002", None, "PJSIP/a-1"))


def house(outside: Ports, *, calls_max: int = 50) -> House:
    return House(
        ports=outside,
        office=Office(always_open=True),
        new_flow=lambda: Machine(FLOW, FRENCH, GUARDS, TEXTS),
        metrics=Metrics("test"),
        trace=lambda call_id, line: None,
        admission=Admission(calls_max),
    )


async def speak_when_asked(peer: Peer, turns: int, *, seconds: float = 1.5) -> None:
    """Asterisk's end: a frame every 20 ms; the caller answers once the bot has been silent for two seconds."""
    quiet_blocks = said = 0
    speech_left = 0
    heard = 0
    while not peer.is_closed:
        peer.send(VOICE if speech_left else SILENCE)
        speech_left = max(0, speech_left - 1)
        await trio.sleep(0.02)
        sent = peer.received[heard:]
        heard += len(sent)
        spoken = any(any(data[3:]) for _, data in sent)
        quiet_blocks = 0 if spoken or speech_left else quiet_blocks + 1
        if quiet_blocks == 100 and said < turns:
            said += 1
            speech_left = round(seconds / 0.02)
        if any(data.endswith(writer.HANGUP_FRAME) and len(data) == 3 for _, data in sent):
            peer.finish()
            return


class HearsWifiIsSolved(FakeTranscriber):
    """Each call hears its own script."""

    def open(self, call_id: UUID) -> AbstractAsyncContextManager[FakeTranscriber]:
        return FakeTranscriber(*WIFI_IS_SOLVED, delay_s=0.3).open(call_id)


async def engine(world: MemoryWorld, the_house: House, *, task_status: trio.TaskStatus[None]) -> None:
    pump = Pump(world, LOUD_IS_SPEECH)
    async with trio.open_nursery() as nursery:
        await nursery.start(pump.run)
        nursery.start_soon(server.answer, world.accept, pump, lambda: the_house)
        task_status.started()


async def test_a_wifi_fault_is_solved_in_a_whole_call(autojump_clock: MockClock):
    records = a_clients_records()
    heard = FakeTranscriber(*WIFI_IS_SOLVED)
    the_house = house(ports(records=records, telephony=a_clients_phone(), transcriber=heard))
    world = MemoryWorld()
    async with trio.open_nursery() as nursery:
        await nursery.start(engine, world, the_house)
        peer = world.connect()
        peer.identify(uuid4())
        await speak_when_asked(peer, turns=len(WIFI_IS_SOLVED))
        await peer.wait_closed()
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    (ticket,) = records.written
    assert (ticket.status, ticket.problem_type) == ("resolved", "internet"), "\n".join(map(str, ticket.transcript))
    assert ticket.steps_tried == ("redémarrage de la box",)
    counted = the_house.metrics.registry.get_sample_value
    assert counted("voicebot_problem_detection_score_count") == 1
    assert counted("voicebot_nomatch_total") == 0
    frames = peer.frames()
    assert isinstance(frames[-1], HangupFrame), "nothing follows the hang-up"
    assert all(isinstance(frame, AudioFrame) for frame in frames[:-1])
    assert max(b - a for a, b in pairwise(peer.times())) < 0.0201, "a hole in the caller's sound"


@pytest.mark.parametrize("caller_words", [False, True])
async def test_the_log_tells_of_a_call_and_of_its_caller_only_when_asked_to(
    caller_words: bool, autojump_clock: MockClock
):
    number = "+33612345678"
    outside = ports(
        transcriber=FakeTranscriber(WIFI_IS_SOLVED[0]),
        telephony=FakeTelephony(caller_id=CallerId(number, "Sophie", "SIP/1")),
    )
    world, written, call_id = MemoryWorld(), io.StringIO(), uuid4()
    logs.configure(json=True, caller_words=caller_words, stream=written)
    try:
        async with trio.open_nursery() as nursery:
            await nursery.start(engine, world, house(outside))
            peer = world.connect()
            peer.identify(call_id)
            with trio.move_on_after(30):
                await speak_when_asked(peer, turns=1)
            peer.finish()
            await peer.wait_closed()
            await trio.sleep(1.0)
            nursery.cancel_scope.cancel()
    finally:
        structlog.reset_defaults()
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert {line["event"] for line in lines} >= {"caller_said", "call_ended"}
    assert {line["call_id"] for line in lines} == {str(call_id)}
    assert (WIFI_IS_SOLVED[0] in written.getvalue()) is caller_words
    assert (number in written.getvalue()) is caller_words


async def test_a_telephony_fault_that_stays_is_transferred(autojump_clock: MockClock):
    records = a_clients_records()
    world = MemoryWorld()

    class Redirects(FakeTelephony):
        async def transfer(self, call_id, channel, briefing=None, technician=None):
            peer.finish()  # Asterisk closes before it answers
            return Transferred()

    heard = FakeTranscriber("mon téléphone fixe n'a plus de tonalité", "non", "c'est fait", "non toujours rien")
    outside = ports(
        records=records, telephony=Redirects(CallerId("0639980002", None, "PJSIP/a-1")), transcriber=heard
    )
    async with trio.open_nursery() as nursery:
        await nursery.start(engine, world, house(outside))
        peer = world.connect()
        peer.identify(uuid4())
        nursery.start_soon(speak_when_asked, peer, 4)
        await peer.wait_closed()
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    (ticket,) = records.written
    assert (ticket.status, ticket.problem_type, ticket.phone_number) == ("transferred", "mobile", "+33639980002")


async def test_twenty_callers_at_once_are_all_served_to_the_end(autojump_clock: MockClock):
    records = a_clients_records()
    outside = ports(records=records, telephony=a_clients_phone(), transcriber=HearsWifiIsSolved())
    world = MemoryWorld()
    peers = []
    async with trio.open_nursery() as nursery:
        await nursery.start(engine, world, house(outside))
        async with trio.open_nursery() as callers:
            for _ in range(20):
                peer = world.connect()
                peer.identify(uuid4())
                peers.append(peer)
                callers.start_soon(speak_when_asked, peer, len(WIFI_IS_SOLVED))
        await trio.sleep(2.0)
        nursery.cancel_scope.cancel()
    assert [ticket.status for ticket in records.written] == ["resolved"] * 20
    assert len({ticket.call_uuid for ticket in records.written}) == 20
    assert max(b - a for peer in peers for a, b in pairwise(peer.times())) < 0.0201


async def test_the_engines_stop_ends_calls_properly_and_loses_no_ticket(autojump_clock: MockClock):
    records = FakeRecords({"+33639980001": Client("+33639980001", "Pierre", "Martin", None, None, None)})
    world = MemoryWorld()
    async with trio.open_nursery() as nursery:
        await nursery.start(engine, world, house(ports(records=records)))
        peer = world.connect()
        peer.identify(uuid4())
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    assert [ticket.status for ticket in records.written] == ["failed"]
    assert peer.is_closed
    assert isinstance(peer.frames()[-1], HangupFrame), "the dialplan goes on; the caller is not cut off"


async def test_a_crashing_call_is_one_log_line_and_the_others_live(autojump_clock: MockClock):
    records = a_clients_records()
    the_house = house(ports(records=records, telephony=a_clients_phone(), transcriber=HearsWifiIsSolved()))

    class Crashes(FakePrompts):
        def pcm(self, prompt_id: str) -> bytes | None:
            if the_house.admission.calls == 2 and not records.written:
                raise ZeroDivisionError("a fault of ours, in the second call")
            return super().pcm(prompt_id)

    object.__setattr__(the_house.ports, "prompts", Crashes())
    world = MemoryWorld()
    async with trio.open_nursery() as nursery:
        await nursery.start(engine, world, the_house)
        first = world.connect()
        first.identify(uuid4())
        nursery.start_soon(speak_when_asked, first, len(WIFI_IS_SOLVED))
        await trio.sleep(0.1)
        second = world.connect()
        second.identify(uuid4())
        await second.wait_closed()
        await first.wait_closed()
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    assert [ticket.status for ticket in records.written] == ["failed", "resolved"]


async def test_over_real_sockets_nothing_of_a_call_survives_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Tasks, threads, descriptors and temporary files are as before, after calls that end in every way."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    records = FakeRecords()
    the_house = house(ports(records=records))
    world, counters = Sockets(), Counters()
    pump = Pump(world, LOUD_IS_SPEECH, counters)
    with listen("127.0.0.1", 0) as listener:
        address = listener.getsockname()
        async with trio.open_nursery() as nursery:
            await nursery.start(pump.run)

            async def accepted() -> socket.socket:
                return await accept(listener)

            nursery.start_soon(server.answer, accepted, pump, lambda: the_house)
            await ring(address, writer.uuid(uuid4()), frames=3)
            await settled(the_house, records, 1)
            before = living()
            for first in (writer.uuid(uuid4()), b"GET / HTTP/1.1\r\n\r\n", b"", writer.uuid(uuid4())[:7]):
                await ring(address, first, frames=10 if len(first) == 19 else 0)
            await settled(the_house, records, 2)
            tasks, threads, descriptors = living()
            assert (tasks, descriptors) == (before[0], before[2])
            assert threads <= before[1], "idle worker threads of other tests may have gone meanwhile"
            nursery.cancel_scope.cancel()
    world.stop()
    assert not left_behind(tmp_path)
    assert counters.lines_open == 0
    assert [ticket.status for ticket in records.written] == ["abandoned", "abandoned"]


async def ring(address: tuple[str, int], first: bytes, *, frames: int) -> None:
    stream = await trio.open_tcp_stream(*address)
    async with stream:
        if first:
            await stream.send_all(first)
        for _ in range(frames):
            await stream.send_all(SILENCE)
            await trio.sleep(0.02)


async def settled(the_house: House, records: FakeRecords, tickets: int) -> None:
    """Wait until no call is in the air and its ticket is there; the deadline is a failure."""
    with trio.fail_after(5):
        await until(lambda: not (the_house.admission.calls or len(records.written) < tickets or threads_busy()))
    await trio.sleep(0.1)


def threads_busy() -> bool:
    return trio.to_thread.current_default_thread_limiter().borrowed_tokens > 0


def living() -> tuple[int, int, int]:
    """Tasks, threads, descriptors."""
    statistics = trio.lowlevel.current_statistics()
    return statistics.tasks_living, threading.active_count(), sum(1 for _ in Path("/proc/self/fd").iterdir())


def left_behind(folder: Path) -> list[Path]:
    return list(folder.iterdir())

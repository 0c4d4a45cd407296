"""I/O. Calls to a whole engine whose services are played here: each fault in turn, twenty calls at once, waits.

The engine is a process of its own, started as an operator would. Callers are known by their sound, so that a turn
that is lost was lost by the engine, and nothing is spent on recognising speech; but when the transcriber is given up,
the embedded one listens for real.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import httpx2 as httpx
import trio

from .asterisk_ami import AmiStandIn
from .beside import VOICE, Beside, services_beside
from .call import random_call_id
from .caller import Sounds
from .caller_lines import SHIPPED_SOUNDS, sounds_for
from .deepgram import DeepgramStandIn
from .demo import asterisk
from .dial import Engine, place_call
from .elevenlabs import VoiceStandIn
from .engine_process import EngineProcess, engine_process
from .exchange import Exchange
from .groq import PREFIX, GroqStandIn
from .incident_row import Row, row_of
from .incidents import Case
from .outcome import Outcome
from .punctual import punctual
from .scenario import Scenario
from .scenario_file import find, load
from .services import HOST, STAND_IN_KEY, known_callers, scripted_ear, voice_of
from .show import Terminal

INCIDENT_SCENARIO = "telephony_transferred"  # a name to say, an interruption, a transfer: 40 s
LOAD_SCENARIO = "wifi_restart"
LOGIN_S = 6.0
DIALLED_APART_S = 0.05  # calls do not come in the same millisecond, and the phase of their frames differs


@attrs.frozen
class Stage:
    """What every call here has. sounds: of constant prompts, by text. terminal: for progress."""

    sounds: Mapping[str, bytes]
    terminal: Terminal
    quiet: Terminal


# ---------------------------------------------------------------- each fault in turn


async def play_incidents(chosen: Sequence[Case], lanes: int, stage: Stage) -> list[Row]:
    """One call a case, so many at a time, each with an engine of its own: what one leaves must not help the next."""
    rows: dict[str, Row] = {}
    to_lanes, waiting = trio.open_memory_channel[Case](len(chosen))
    for case in chosen:
        to_lanes.send_nowait(case)
    to_lanes.close()
    async with trio.open_nursery() as playing:
        for _ in range(lanes):
            playing.start_soon(_lane, waiting.clone(), rows, stage)
        waiting.close()
    return [rows[case.name] for case in chosen]


async def _lane(waiting: trio.MemoryReceiveChannel[Case], rows: dict[str, Row], stage: Stage) -> None:
    async for case in waiting:
        state_dir = Path(tempfile.mkdtemp(prefix="sav-incident-"))  # tickets and kept sounds change the next call
        try:
            rows[case.name] = await play_incident(case, state_dir, stage)
            stage.terminal.say(" | ".join(rows[case.name].cells()))
        finally:
            await forget(state_dir)


async def forget(folder: Path) -> None:
    """In a thread: a database has a thousand files, and the callers of the other lanes speak meanwhile."""
    with trio.CancelScope(shield=True):
        await trio.to_thread.run_sync(partial(shutil.rmtree, folder, ignore_errors=True))


async def play_incident(case: Case, state_dir: Path, stage: Stage) -> Row:
    scenario = load(find(INCIDENT_SCENARIO))
    async with AsyncExitStack() as stack:
        services, strike = await stack.enter_async_context(stand_ins(case, stage.sounds))
        ami, settings = await stack.enter_async_context(asterisk())
        wanted = {**services, **settings, **dict(case.settings)}
        engine = await stack.enter_async_context(engine_process(state_dir, state_dir / "engine.log", wanted))
        await logged_in(ami)
        strike()
        outcome = await call(scenario, engine, ami.exchange, state_dir, stage)
        ticket = await engine.read_ticket(outcome.call_id)
        return row_of(case.name, outcome, ticket, await metrics_page(engine))


@asynccontextmanager
async def stand_ins(
    case: Case, sounds: Mapping[str, bytes]
) -> AsyncIterator[tuple[dict[str, str], Callable[[], None]]]:
    """The three services, the settings by which an engine finds them, and what strikes them with the case's faults.

    They are well while the engine starts and asks them who they are: the call is what meets the fault.
    """
    known = known_callers()
    deepgram = DeepgramStandIn(recogniser=scripted_ear(known), guesser=known.words)
    groq = GroqStandIn()
    voice = VoiceStandIn(speech=voice_of(None, sounds))

    def strike() -> None:
        deepgram.strike(case.faults.deepgram)
        groq.faults, voice.faults = case.faults.groq, case.faults.elevenlabs
        deepgram.latency, groq.latency = case.latencies.deepgram, case.latencies.groq
        voice.latency = case.latencies.elevenlabs

    async with trio.open_nursery() as serving:
        at_deepgram: int = await serving.start(deepgram.serve, 0)
        at_groq: int = await serving.start(groq.serve)
        at_voice: int = await serving.start(voice.serve)
        settings = {
            "DEEPGRAM_URL": f"ws://{HOST}:{at_deepgram}",
            "GROQ_BASE_URL": f"http://{HOST}:{at_groq}{PREFIX}",
            "ELEVENLABS_BASE_URL": f"http://{HOST}:{at_voice}",
            "ELEVENLABS_VOICE_ID": VOICE,
            **dict.fromkeys(("DEEPGRAM_API_KEY", "GROQ_API_KEY", "ELEVENLABS_API_KEY"), STAND_IN_KEY),
        }
        yield settings, strike
        serving.cancel_scope.cancel()


# ---------------------------------------------------------------- many at once, and waits


@attrs.frozen
class Played:
    outcomes: tuple[Outcome, ...]
    tickets: tuple[dict[str, Any] | None, ...]


async def play_together(calls: int, latency: Path | None, stage: Stage, *, times: int = 1) -> Played:
    """So many whole dialogues at the same time, `times` over, with services as slow as the file says."""
    scenario, state_dir = load(find(LOAD_SCENARIO)), Path(tempfile.mkdtemp(prefix="sav-load-"))
    outcomes: list[Outcome] = []
    try:
        async with AsyncExitStack() as stack:
            services = await stack.enter_async_context(services_beside(Beside(latency=latency, scripted=True)))
            ami, settings = await stack.enter_async_context(asterisk())
            wanted = {**services, **settings, "MAX_CONCURRENT_CALLS": str(calls + 5), "ELEVENLABS_CONCURRENT": "30"}
            engine = await stack.enter_async_context(engine_process(state_dir, state_dir / "engine.log", wanted))
            await logged_in(ami)
            for _ in range(times):
                with punctual():
                    async with trio.open_nursery() as dialling:
                        for number in range(calls):
                            delay_s = number * DIALLED_APART_S
                            dialling.start_soon(
                                _call_after, delay_s, scenario, engine, ami.exchange, state_dir, stage, outcomes
                            )
            tickets = [await engine.read_ticket(outcome.call_id) for outcome in outcomes]
        return Played(tuple(outcomes), tuple(tickets))
    finally:
        await forget(state_dir)


async def _call_after(
    delay_s: float,
    scenario: Scenario,
    engine: EngineProcess,
    exchange: Exchange,
    state_dir: Path,
    stage: Stage,
    outcomes: list[Outcome],
) -> None:
    await trio.sleep(delay_s)
    outcomes.append(await call(scenario, engine, exchange, state_dir, stage))


# ---------------------------------------------------------------- one call


async def call(
    scenario: Scenario, engine: EngineProcess, exchange: Exchange, state_dir: Path, stage: Stage
) -> Outcome:
    address = Engine(engine.record.audiosocket.host, engine.record.audiosocket.port, state_dir / "calls")
    return await place_call(scenario, shipped_sounds(scenario), address, exchange, random_call_id(), stage.quiet)


def shipped_sounds(scenario: Scenario) -> Sounds:
    """The scenarios played here come with their sounds: nothing is synthesised."""

    def none(text: str) -> bytes:
        raise AssertionError(f"no sound was shipped for « {text} »")

    return sounds_for(scenario.lines(), SHIPPED_SOUNDS, none)


async def logged_in(ami: AmiStandIn) -> None:
    with trio.move_on_after(LOGIN_S):
        await ami.wait_login()


async def metrics_page(engine: EngineProcess) -> str:
    at = engine.record.admin
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.get(f"http://{at.host}:{at.port}/metrics")).text


def waits_of(outcome: Outcome) -> list[dict[str, Any]]:
    """Each answer of a call: what the bot said, how long the caller waited for it, and where the wait went, in ms."""
    found: list[dict[str, Any]] = []
    said = ""
    for event in outcome.events:
        if event.what == "bot":
            said = event.text("text")
        elif event.what == "response":
            found.append({"said": said, "seconds": event.fields["seconds"], "ms": event.fields["ms"]})
    return found


def as_json_lines(rows: Sequence[Row]) -> str:
    return "".join(json.dumps(attrs.asdict(row), ensure_ascii=False) + "\n" for row in rows)

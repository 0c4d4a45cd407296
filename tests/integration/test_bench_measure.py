"""The benchmark at work, small: real programs on the loopback, and what it says when something is missing."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import attrs
import numpy as np
import pytest
import trio
from websockets.exceptions import ConnectionClosedOK
from websockets.sync.client import ClientConnection, connect

from sav_engine.bench import compiled
from sav_engine.bench.command import bench_command
from sav_engine.bench.compiled import BenchError, Programs, compile_programs
from sav_engine.bench.contenders import contender, present
from sav_engine.bench.measure import Load, measure, server
from sav_engine.bench.modes import MODES, Wanted, transcriber
from sav_engine.bench.peers.tone import DESCRIPTION
from sav_engine.bench.proc import own_memory_kb, used
from sav_engine.bench.sound import BEGAN, ENDED, marks_of, write_caller
from sav_engine.providers.deepgram_messages import CLOSE_STREAM, FINALIZE, KEEP_ALIVE, Results, parse

WANTED = Wanted((3,), 0.2, 1, (), 1)
needs_compiler = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler on this machine")


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Programs:
    return compile_programs(tmp_path_factory.mktemp("programs"))


def small_load(folder: Path) -> Load:
    caller = write_caller("noise", folder)
    return Load(calls=3, sound=caller.sound, marks=caller.marks, ramp_ms=50, warm_ms=100, window_ms=300, tail_ms=100)


@needs_compiler
@pytest.mark.parametrize("name", ["floor", "engine", "trio-naive", "asyncio-streams"])
async def test_every_server_answers_all_callers_and_falls_silent_at_a_key(
    name: str, programs: Programs, tmp_path: Path
) -> None:
    load = small_load(tmp_path)
    measured = await measure(name, contender(name, programs.floor).command, programs.load, load, tmp_path / "events")
    arrivals = measured.arrivals
    assert (measured.calls, arrivals.calls, arrivals.lost_calls) == (3, 3, 0)
    assert arrivals.first_audible.n == 3 and arrivals.cut.n == 3
    assert measured.cpu.ran_ns > 0 and measured.descriptors_left == 0


@needs_compiler
@pytest.mark.parametrize("name", ["whole-engine", "asyncio-engine", "uvloop-engine"])
async def test_every_engine_answers_by_what_its_transcriber_says(
    name: str, programs: Programs, tmp_path: Path
) -> None:
    caller = write_caller("question", tmp_path, pause_s=1.8)
    load = Load(
        3,
        caller.sound,
        caller.marks,
        2_500,
        50,
        1_200,
        100,
        presses_key=False,
        answer_mark=ENDED,
        answer_within_ms=700.0,
    )
    async with transcriber(MODES["turn"], programs, tmp_path) as options:
        command = contender(name, programs.floor, *options).command
        measured = await measure(name, command, programs.load, load, tmp_path / "events")
    assert (measured.arrivals.calls, measured.arrivals.lost_calls) == (3, 0)
    assert measured.answers_ms, "nobody heard the transcriber's words"
    assert measured.descriptors_left == 0


@needs_compiler
async def test_a_story_is_answered_by_what_the_language_model_wrote(programs: Programs, tmp_path: Path) -> None:
    mode = MODES["turn-story"]
    caller = write_caller("description", tmp_path, pause_s=2.5)
    load = Load(2, caller.sound, caller.marks, 8_000, 50, 500, 100, presses_key=False, answer_mark=ENDED)
    async with transcriber(mode, programs, tmp_path) as options:
        command = contender(mode.engine, programs.floor, *mode.own_options, *options).command
        measured = await measure(
            mode.engine, command, programs.load, attrs.evolve(load, answer_within_ms=2_400.0), tmp_path / "events"
        )
    assert measured.arrivals.lost_calls == 0
    assert measured.answers_ms and min(measured.answers_ms) > 700, "a story is waited for until its teller is silent"
    assert [what.count("composed") > 0 for what in all_that_happened(tmp_path)] == [True, True]


def all_that_happened(folder: Path) -> list[list[str]]:
    """Of each call that the whole engine left a trace of: the kinds of its lines."""
    traces = folder.glob("sav-bench-*/*.jsonl")
    return [[json.loads(line)["what"] for line in trace.read_text(encoding="utf8").splitlines()] for trace in traces]


@needs_compiler
async def test_the_transcriber_says_the_words_it_was_given_each_with_its_time(
    programs: Programs, tmp_path: Path
) -> None:
    with contextlib.ExitStack() as closing:
        command = [str(programs.transcriber), "words_ms=5", f"says={DESCRIPTION}"]
        async with server("transcriber", command, tmp_path / "log") as (_, port):
            socket = closing.enter_context(connect(f"ws://127.0.0.1:{port}/v1/listen", compression=None))
            _, second, _ = await trio.to_thread.run_sync(all_it_says, socket)
    heard = parse(json.dumps(second))
    assert isinstance(heard, Results)
    said = second["channel"]["alternatives"][0]
    assert said["transcript"] == " ".join(word["word"] for word in said["words"]) == DESCRIPTION
    times = [at for word in said["words"] for at in (word["start"], word["end"])]
    assert (
        times == sorted(times) and second["start"] <= times[0] and times[-1] <= second["start"] + second["duration"]
    )


@needs_compiler
async def test_the_transcriber_answers_each_request_with_the_sound_since_the_last(
    programs: Programs, tmp_path: Path
) -> None:
    with contextlib.ExitStack() as closing:
        async with server("transcriber", [str(programs.transcriber), "words_ms=5"], tmp_path / "log") as (
            _,
            port,
            *_,
        ):
            socket = closing.enter_context(connect(f"ws://127.0.0.1:{port}/v1/listen", compression=None))
            told = await trio.to_thread.run_sync(all_it_says, socket)
    first, second, metadata = told
    assert (first["start"], first["duration"]) == (0.0, 0.3) and first["from_finalize"] and first["is_final"]
    assert first["channel"]["alternatives"][0]["transcript"] == "oui"
    assert (second["start"], second["duration"]) == (0.3, 5.0)
    assert (metadata["type"], metadata["duration"]) == ("Metadata", 5.3)
    assert socket.close_code == 1000


def all_it_says(socket: ClientConnection) -> list[dict[str, Any]]:
    """Messages with all three lengths of a frame: under 126 bytes, under 65,536 and above."""
    for sound in (bytes(80), bytes(4_720)):
        socket.send(sound)
    socket.send(FINALIZE)
    told = [socket.recv(2.0)]
    for message in (bytes(80_000), KEEP_ALIVE, FINALIZE):
        socket.send(message)
    assert socket.ping().wait(2.0), "a ping goes unanswered"
    told.append(socket.recv(2.0))
    socket.send(CLOSE_STREAM)
    told.append(socket.recv(2.0))
    with pytest.raises(ConnectionClosedOK):
        socket.recv(2.0)
    return [json.loads(message) for message in told]


@needs_compiler
async def test_it_says_each_second_that_it_has_heard_nothing_where_that_is_wanted(
    programs: Programs, tmp_path: Path
) -> None:
    with contextlib.ExitStack() as closing:
        async with transcriber(MODES["engine-interims"], programs, tmp_path) as (_, port, *_):
            socket = closing.enter_context(connect(f"ws://127.0.0.1:{port}/v1/listen", compression=None))
            told = await trio.to_thread.run_sync(what_it_says_by_itself, socket)
    assert [parse(message) for message in told] == [
        Results(0.0, end_s, "", (), 0.0, is_final=False, speech_final=False, from_finalize=False)
        for end_s in (1.0, 2.0, 3.5)
    ]


def what_it_says_by_itself(socket: ClientConnection) -> list[str | bytes]:
    for sound in (bytes(15_998), bytes(2), bytes(16_000), bytes(24_000)):
        socket.send(sound)
    told = [socket.recv(2.0) for _ in range(3)]
    with pytest.raises(TimeoutError):
        socket.recv(0.05)
    return told


@needs_compiler
async def test_callers_that_hang_up_and_ring_again_leave_nothing_open(programs: Programs, tmp_path: Path) -> None:
    load = small_load(tmp_path)
    churning = Load(3, load.sound, load.marks, 300, 50, 100, 100, hold_ms=80, presses_key=False)
    measured = await measure(
        "engine", contender("engine", programs.floor).command, programs.load, churning, tmp_path / "e"
    )
    assert measured.arrivals.first_frame.n > 3 and measured.descriptors_left == 0


@needs_compiler
async def test_a_server_that_does_not_start_is_told_with_its_last_words(programs: Programs, tmp_path: Path) -> None:
    broken = [sys.executable, "-c", "raise SystemExit('pas de chance')"]
    with pytest.raises(BenchError, match="ne démarre pas") as told:
        await measure("broken", broken, programs.load, small_load(tmp_path), tmp_path / "events")
    assert "pas de chance" in told.value.fix


@needs_compiler
async def test_a_server_nobody_can_reach_is_no_crash_of_the_load(programs: Programs, tmp_path: Path) -> None:
    deaf = [sys.executable, "-c", "import time; print('port 1', flush=True); time.sleep(30)"]
    measured = await measure("deaf", deaf, programs.load, small_load(tmp_path), tmp_path / "events")
    assert (measured.arrivals.calls, measured.arrivals.lost_calls) == (0, 3)


@needs_compiler
@pytest.mark.parametrize(("ending", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_benchmark_that_is_ended_leaves_no_folder_and_no_server(
    ending: signal.Signals, status: int, tmp_path: Path
) -> None:
    """In the middle of a measurement, when the server has begun to write the traces of its calls."""
    words = ["engine", "--calls", "2", "--seconds", "30", "--blocks", "1", "--against", "floor"]
    command = [sys.executable, "-m", "sav_engine", "bench", *words, "--seed", "2", "--out", str(tmp_path / "out")]
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    with subprocess.Popen(command, env={**os.environ, "TMPDIR": str(temporary)}, stderr=subprocess.DEVNULL) as bench:
        wait_until(lambda: any(temporary.glob("sav-bench-*/engine-2/sav-bench-*/*.jsonl")))
        bench.send_signal(ending)
        assert bench.wait(20) == status
    assert not list(temporary.iterdir())
    assert not [entry for entry in Path("/proc").glob("[0-9]*/environ") if str(temporary) in environment_of(entry)]


def wait_until(is_so: Callable[[], bool], within_s: float = 30.0) -> None:
    until_s = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < until_s, "it never happened"
        time.sleep(0.05)


def environment_of(entry: Path) -> str:
    try:
        return entry.read_text(errors="replace")
    except OSError:
        return ""  # gone, or somebody else's


def test_without_a_compiler_the_cure_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(compiled.shutil, "which", lambda name: None)
    with pytest.raises(BenchError, match="compilateur C") as told:
        compile_programs(tmp_path)
    assert "apt install gcc" in told.value.fix


@needs_compiler
def test_a_compiler_without_headers_is_told_with_its_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(compiled, "FLAGS", ("-include", "no-such-header.h"))
    with pytest.raises(BenchError, match=r"no-such-header\.h"):
        compile_programs(tmp_path)


async def test_a_mode_nobody_has_is_told_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="Les modes sont"):
        await bench_command(["medai"], WANTED, ["floor"], tmp_path)


def test_a_contender_nobody_has_is_told() -> None:
    with pytest.raises(BenchError, match="asyncio-streams"):
        contender("go", Path("floor"))


def test_a_peer_that_is_not_installed_is_left_out_with_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sav_engine.bench.contenders.find_spec", lambda name: None)
    names, told = present(["floor", "asyncio-streams", "uvloop", "asyncio-engine", "uvloop-engine"])
    assert names == ["asyncio-streams"]
    assert [line.split(" : ")[0] for line in told] == ["uvloop", "asyncio-engine", "uvloop-engine"]


def test_cpu_is_summed_over_threads_and_a_thread_that_ended_is_passed_over(tmp_path: Path) -> None:
    for thread, text in (("7", "100 20 3\n"), ("8", "50 5 1\n")):
        (tmp_path / "7/task" / thread).mkdir(parents=True)
        (tmp_path / "7/task" / thread / "schedstat").write_text(text)
    (tmp_path / "7/task/9").mkdir()
    assert (used(7, tmp_path).ran_ns, used(7, tmp_path).waited_ns) == (150, 25)


def test_memory_is_that_of_the_process_alone(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7/smaps_rollup").write_text("00-ff\nRss: 900 kB\nPrivate_Clean: 4 kB\nPrivate_Dirty: 96 kB\n")
    assert own_memory_kb(7, tmp_path) == 100


def test_a_sentence_is_marked_where_it_begins_and_ends_and_not_at_its_pauses() -> None:
    loud, quiet = np.full(160 * 10, 5_000, np.int16), np.zeros(160 * 10, np.int16)
    marks = marks_of(np.concatenate([quiet, loud, quiet, loud, quiet, quiet, quiet]))
    assert {at: mark for at, mark in enumerate(marks) if mark} == {10: BEGAN, 39: ENDED}


@pytest.mark.parametrize("kind", ["question", "description"])
def test_a_question_is_one_sentence_and_a_silence_for_the_answer(
    kind: Literal["question", "description"], tmp_path: Path
) -> None:
    caller = write_caller(kind, tmp_path, pause_s=4.0)
    marks = caller.marks.read_bytes()
    assert marks.count(ENDED) == 1 and len(marks) - marks.index(ENDED) > 4.0 * 50
    assert caller.sound.stat().st_size == len(marks) * 320

"""`sav call` against a scripted engine on loopback: what it prints, keeps, and exits with."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import numpy as np
import pytest
import soundfile
import trio

from sav_engine.providers.asterisk_ami import AsteriskAmi, Target
from sav_engine.providers.asterisk_ami_session import Credentials
from sav_engine.sandbox import call as call_module
from sav_engine.sandbox import caller as caller_module
from sav_engine.sandbox.call import AS_EXPECTED, NOT_PLACED, OTHERWISE, Wanted, call_command
from sav_engine.sandbox.caller_lines import SHIPPED_SOUNDS, read_sound, shipped_texts, sound_name, sounds_for
from sav_engine.sandbox.scenario import Recorded, Words
from sav_engine.sandbox.scenario_file import ScenarioError
from sav_engine.sandbox.switchboard import played_asterisk
from sav_engine.state_dir import Address, Record, owned
from tests.kit.scripted_engine import Bot, ScriptedEngine, tone
from tests.kit.waiting import until

CALL = UUID("77632586-8764-4145-a589-898291957903")
SCENARIO = """
name: essai
number: "0639980001"
expected: {ended: ENDED, status: resolved, problem: internet}
steps:
  - say: "Allô, bonjour !"
"""


@pytest.fixture(autouse=True)
def quick_voice(monkeypatch):
    """A tone instead of the embedded voice: these tests are about the call."""
    monkeypatch.setattr(call_module, "embedded_voice", lambda model_dir: lambda text: tone(0.3))
    monkeypatch.setattr(caller_module, "QUIET_S", 0.2)  # over real sockets, on the real clock: impatient people
    monkeypatch.setattr(caller_module, "LAST_LISTEN_S", 0.7)


@asynccontextmanager
async def serving(serve: Callable[[trio.abc.Stream], Awaitable[None]]) -> AsyncIterator[int]:
    async with trio.open_nursery() as nursery:
        listeners = await nursery.start(partial(trio.serve_tcp, serve, 0, host="127.0.0.1"))
        yield listeners[0].socket.getsockname()[1]
        nursery.cancel_scope.cancel()


@asynccontextmanager
async def running(state_dir: Path, engine: ScriptedEngine, callers: Address | None = None) -> AsyncIterator[None]:
    """An engine that owns its state directory, as `sav call` finds one."""
    (state_dir / "calls").mkdir(parents=True)
    engine.traces = state_dir / "calls"
    async with serving(engine.serve) as port:
        with owned(state_dir, free_bytes_min=0) as owner:
            owner.write_record(Record(1, Address("0.0.0.0", port), Address("127.0.0.1", 1), callers, "0", "now"))
            yield


def wanted(tmp_path: Path, ended: str = "hang_up", **more: object) -> Wanted:
    path = tmp_path / "essai.yaml"
    path.write_text(SCENARIO.replace("ENDED", ended))
    asked = {"scenario": str(path), "out": tmp_path / "out", "call_id": CALL, **more}
    return Wanted(tmp_path / "state", **asked)


def talk(status: str = "resolved", problem: str = "internet", reason: str = "over") -> ScriptedEngine:
    bot = [Bot("greet", 0.3), Bot("bye", 0.2, listens=False)]
    return ScriptedEngine(bot, status=status, problem=problem, reason=reason)


# ---------------------------------------------------------------- it cannot be placed


async def test_no_engine_runs(tmp_path, capsys):
    async with serving(lambda stream: stream.aclose()) as port:
        pass
    assert await call_command(wanted(tmp_path, port=port)) == NOT_PLACED
    told = capsys.readouterr().err
    assert "make run" in told
    assert f"127.0.0.1:{port}" in told
    assert len(told.splitlines()) == 1


async def test_the_scenario_is_faulty(tmp_path, capsys):
    asked = wanted(tmp_path, "raccroche")
    assert await call_command(asked) == NOT_PLACED
    assert "essai.yaml:4" in capsys.readouterr().err


async def test_a_scenario_and_single_lines_as_well_is_one_too_many(tmp_path, capsys):
    assert await call_command(wanted(tmp_path, say=["Bonjour."])) == NOT_PLACED
    assert "--say" in capsys.readouterr().err


async def test_a_folder_for_the_recording_that_cannot_be_written_is_told_before_the_call(tmp_path, capsys):
    (tmp_path / "out").write_text("a file")
    async with running(tmp_path / "state", talk()):
        assert await call_command(wanted(tmp_path)) == NOT_PLACED
    shown = capsys.readouterr()
    assert "il existe déjà" in shown.err and "--out" in shown.err
    assert "robot" not in shown.out


# ---------------------------------------------------------------- the engine fails


async def close_at_once(stream: trio.abc.Stream) -> None:
    await stream.aclose()


async def talk_garbage(stream: trio.abc.Stream) -> None:
    await stream.send_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    await trio.sleep(0.1)


@pytest.mark.parametrize("serve", [close_at_once, talk_garbage])
async def test_a_call_that_is_cut_is_not_as_expected(serve, tmp_path, capsys):
    async with serving(serve) as port:
        assert await call_command(wanted(tmp_path, port=port)) == OTHERWISE
    assert "coupé" in capsys.readouterr().out
    assert (tmp_path / "out" / "call.wav").is_file()


async def test_who_dials_a_port_of_something_else_is_told_that_it_is_no_engine(tmp_path, capsys):
    async with serving(talk_garbage) as port:
        assert await call_command(wanted(tmp_path, port=port)) == OTHERWISE
    assert "n'est pas un moteur sav" in capsys.readouterr().out


async def test_an_engine_that_is_stopped_during_the_call_is_told_as_that(tmp_path, capsys):
    async with running(tmp_path / "state", talk(status="failed", reason="interrupted")):
        assert await call_command(wanted(tmp_path)) == OTHERWISE
    shown = capsys.readouterr().out
    assert "✗ le moteur s'est arrêté pendant l'appel" in shown
    assert "on attendait « resolved »" not in shown


async def test_a_line_given_back_without_a_word_is_no_call_as_expected(tmp_path, capsys):
    """What an engine does whose places are all taken."""

    async def turn_away(stream: trio.abc.Stream) -> None:
        await stream.send_all(b"\0\0\0")
        with suppress(trio.BrokenResourceError):  # a reset is as good an end
            while await stream.receive_some():
                pass

    async with serving(turn_away) as port:
        assert await call_command(wanted(tmp_path, port=port)) == OTHERWISE
    assert "complet" in capsys.readouterr().out


async def test_the_call_ends_otherwise_than_the_scenario_said(tmp_path, capsys):
    async with running(tmp_path / "state", talk()):
        assert await call_command(wanted(tmp_path, "transfer")) == OTHERWISE
    assert "on attendait : l'appelant a été transféré" in capsys.readouterr().out


async def test_the_ticket_gets_another_status_than_the_scenario_said(tmp_path, capsys):
    async with running(tmp_path / "state", talk(status="open")):
        assert await call_command(wanted(tmp_path)) == OTHERWISE
    assert "statut « open »" in capsys.readouterr().out


async def test_a_call_that_ends_well_about_the_wrong_problem_did_not_go_as_the_scenario_said(tmp_path, capsys):
    async with running(tmp_path / "state", talk(problem="mobile")):
        assert await call_command(wanted(tmp_path)) == OTHERWISE
    assert "problème « mobile », on attendait « internet »" in capsys.readouterr().out


# ---------------------------------------------------------------- as it should be


async def test_a_call_as_expected_leaves_a_recording_and_the_figures(tmp_path, capsys):
    async with running(tmp_path / "state", talk()):
        assert await call_command(wanted(tmp_path)) == AS_EXPECTED
    shown = capsys.readouterr().out
    assert "robot     <greet>" in shown
    assert "appelant  Allô, bonjour !" in shown
    assert "« answer 0 » (sûr à 90 %)" in shown
    samples, rate = soundfile.read(tmp_path / "out" / "call.wav", dtype="int16")
    assert rate == 8000
    assert samples[:, 0].any() and samples[:, 1].any()
    figures = json.loads((tmp_path / "out" / "figures.json").read_text())
    assert list(figures) == [
        "first_audible_ms",
        "worst_burst_frames",
        "realtime_ratio",
        "worst_gap_ms",
        "barge_in_cut_ms",
        "barge_in_wasted_ms",
    ]
    assert figures["first_audible_ms"] is not None


async def test_json_is_one_object_on_stdout_and_the_dialogue_goes_to_stderr(tmp_path, capsys):
    async with running(tmp_path / "state", talk()):
        await call_command(wanted(tmp_path, json=True))
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert told["call_uuid"] == str(CALL)
    assert (told["ended"], told["status"], told["faults"]) == ("hang_up", "resolved", [])
    assert [turn["who"] for turn in told["dialogue"]] == ["bot", "caller", "engine", "bot"]
    assert "robot" in err


async def test_an_engine_that_cannot_write_what_it_understands_is_told(tmp_path, capsys):
    """Its disk is full: the call goes on all the same."""
    engine = talk()
    async with running(tmp_path / "state", engine):
        engine.traces = None
        await call_command(wanted(tmp_path))
    assert "n'a rien écrit de cet appel" in capsys.readouterr().out


async def test_a_foreign_engine_only_its_sound_is_known(tmp_path, capsys):
    async with serving(talk().serve) as port:
        assert await call_command(wanted(tmp_path, host="127.0.0.1", port=port)) == AS_EXPECTED
    shown = capsys.readouterr().out
    assert "Moteur distant : seul le son est connu" in shown
    assert "(parle 0,3 s)" in shown


async def test_an_engine_that_is_not_the_one_of_the_state_directory_is_not_taken_for_it(
    tmp_path, capsys, monkeypatch
):
    async with serving(talk().serve) as port:
        monkeypatch.setattr(call_module, "DEFAULT_PORT", port)
        assert await call_command(wanted(tmp_path)) == AS_EXPECTED
    assert f"Aucun moteur ne tourne sur {tmp_path / 'state'}, mais un autre répond" in capsys.readouterr().out


async def test_single_lines_and_a_human_recording(tmp_path, capsys):
    sound = tmp_path / "merci.wav"
    soundfile.write(sound, np.sin(np.arange(22_050 // 2) * 0.3) * 0.3, 22_050)
    engine = ScriptedEngine([Bot("greet", 0.3), Bot("b", 0.3), Bot("bye", 0.2, listens=False)])
    async with running(tmp_path / "state", engine):
        asked = wanted(tmp_path, scenario=None, say=["Allô, bonjour !"], audio=[sound])
        assert await call_command(asked) == AS_EXPECTED
    assert "[merci.wav]" in capsys.readouterr().out
    assert len(engine.speech_starts) >= 2


@asynccontextmanager
async def an_asterisk() -> AsyncIterator[tuple[AsteriskAmi, Address]]:
    """The one `sav run` plays in try-out mode: the engine's way in, and where callers are announced."""
    async with played_asterisk(("sav-technicien", "s")) as access, trio.open_nursery() as nursery:
        credentials = Credentials(access.username, access.secret)
        ami = AsteriskAmi(access.host, access.port, credentials, Target())
        await nursery.start(ami.run)
        assert access.callers is not None
        yield ami, access.callers
        nursery.cancel_scope.cancel()


async def test_the_engine_gets_the_number_and_transfers_over_the_played_ami(tmp_path):
    async with an_asterisk() as (ami, callers):

        async def transfer(stream: trio.abc.Stream) -> None:
            engine.heard.append((await ami.caller(CALL)).number)
            await ami.transfer(CALL, None)
            await trio.sleep(0.2)

        engine = ScriptedEngine([Bot("greet", 0.3)], last=transfer, problem="internet")
        async with running(tmp_path / "state", engine, callers):
            assert await call_command(wanted(tmp_path, "transfer")) == AS_EXPECTED
    assert "0639980001" in engine.heard


async def test_an_engine_that_is_still_starting_is_waited_for(tmp_path, capsys):
    """Two terminals, two commands, one right after the other: that is how it is tried."""
    state_dir = tmp_path / "state"
    (state_dir / "calls").mkdir(parents=True)
    engine = talk()
    engine.traces = state_dir / "calls"
    async with serving(engine.serve) as port, trio.open_nursery() as nursery:
        with owned(state_dir, free_bytes_min=0) as owner:

            async def be_ready() -> None:
                await trio.sleep(0.3)
                owner.write_record(Record(1, Address("127.0.0.1", port), Address("127.0.0.1", 1), None, "0", "now"))

            nursery.start_soon(be_ready)
            assert await call_command(wanted(tmp_path)) == AS_EXPECTED
    assert "Le moteur démarre" in capsys.readouterr().out


async def test_each_of_three_sav_call_at_once_is_the_caller_that_was_asked_for(tmp_path):
    """Their players are processes of their own: each is given its number, and only its own line is transferred."""
    numbers = {"0639980001": uuid4(), "0639980002": uuid4(), "0639980003": uuid4()}
    heard: dict[str, str] = {}
    async with an_asterisk() as (ami, callers), trio.open_nursery() as players:

        async def play(number: str, call_id: UUID) -> None:
            async def ask(stream: trio.abc.Stream) -> None:
                heard[number] = (await ami.caller(call_id)).number
                await ami.transfer(call_id, None)
                await trio.sleep(0.2)

            folder = tmp_path / number
            engine = ScriptedEngine([Bot("greet", 0.3)], last=ask, problem="internet")
            async with running(folder / "state", engine, callers):
                asked = wanted(folder, "transfer", number=number, call_id=call_id)
                assert await call_command(asked) == AS_EXPECTED

        for number, call_id in numbers.items():
            (tmp_path / number).mkdir()
            players.start_soon(play, number, call_id)
        with trio.fail_after(20):
            await until(lambda: len(heard) >= len(numbers), 0.05)
    assert heard == {number: number for number in numbers}


async def test_an_engine_whose_asterisk_is_gone_is_told(tmp_path, capsys):
    async with serving(close_at_once) as gone:
        pass
    async with running(tmp_path / "state", talk(), Address("127.0.0.1", gone)):
        assert await call_command(wanted(tmp_path)) == NOT_PLACED
    told = capsys.readouterr().err
    assert f"127.0.0.1:{gone}" in told
    assert "elancez le moteur" in told


# ---------------------------------------------------------------- the caller's sounds


def test_a_line_is_synthesised_once_and_kept(tmp_path):
    asked: list[str] = []

    def synthesise(text: str) -> bytes:
        asked.append(text)
        return tone(0.1)

    for _ in range(2):
        sounds = sounds_for([Words("Allô, bonjour !")], tmp_path / "kept", synthesise)
    assert sounds == {Words("Allô, bonjour !"): tone(0.1)}
    assert asked == ["Allô, bonjour !"]


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path):
    (tmp_path / "kept").write_text("a file")
    assert sounds_for([Words("a")], tmp_path / "kept", lambda text: b"\1\0") == {Words("a"): b"\1\0"}


def test_a_file_that_is_no_sound(tmp_path):
    (tmp_path / "x.wav").write_text("not a sound")
    with pytest.raises(ScenarioError, match=r"x\.wav"):
        sounds_for([Recorded(tmp_path / "x.wav")], tmp_path, lambda text: b"")


def test_a_sound_that_is_not_there(tmp_path):
    with pytest.raises(ScenarioError, match="il n'existe pas"):
        sounds_for([Recorded(tmp_path / "x.wav")], tmp_path, lambda text: b"")


def test_a_recording_at_another_rate_in_stereo(tmp_path):
    soundfile.write(tmp_path / "x.ogg", np.full((44_100, 2), 0.25), 44_100)
    pcm = read_sound(tmp_path / "x.ogg")
    assert abs(len(pcm) - 16_000) <= 4


def test_the_shipped_scenarios_come_with_the_sound_of_every_line_and_no_other():
    """If not: python -m sav_engine.sandbox.caller_lines"""
    assert {path.name for path in SHIPPED_SOUNDS.iterdir()} == set(map(sound_name, shipped_texts()))

"""The demo's engine process, verdicts and page; small programs play the engine, made-up calls fill the page."""

import os
import re
import signal
import sys
from pathlib import Path
from uuid import UUID

import attrs
import numpy as np
import pytest

from sav_engine.config import SETTINGS, Config, load
from sav_engine.sandbox import engine_process as module
from sav_engine.sandbox.engine_process import EngineError, engine_process
from sav_engine.sandbox.outcome import Outcome, Said, as_json, faults_of, ticket_faults
from sav_engine.sandbox.page import page_of
from sav_engine.sandbox.record import EndHow, LineEnded, Record, Sound
from sav_engine.sandbox.scenario import Expected, Scenario
from sav_engine.sandbox.sound import pcm_of
from sav_engine.sandbox.trace import Event, Trace

CALL = UUID("77632586-8764-4145-a589-898291957903")

ENGINE = """
import os, signal, sys, time
from pathlib import Path
from sav_engine.state_dir import Address, Record, owned
if sys.argv[1] == "tickets":
    print('[{"call_uuid": "%s", "status": "resolved"}]' % sys.argv[-1])
    sys.exit(0)
assert os.environ["DB_TICKETS_DSN"] == "" and os.environ["DEEPGRAM_API_KEY"] == "", "the operator's own"
def stop(number, frame):
    sys.exit(STATUS)
signal.signal(signal.SIGINT, STOP)
with owned(Path(os.environ["SAV_STATE_DIR"]), free_bytes_min=0) as state:
    state.write_record(Record(os.getpid(), Address("127.0.0.1", 9), Address("127.0.0.1", 9), None, "0", "now"))
    while True:
        time.sleep(0.05)
"""


def program(tmp_path: Path, text: str = ENGINE, *, status: int = 0, stop: str = "stop") -> list[str]:
    path = tmp_path / "engine.py"
    path.write_text(text.replace("STATUS", str(status)).replace("STOP", stop))
    return [sys.executable, str(path)]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    """The operator's own settings must not reach a demo; what the programs import is this checkout."""
    monkeypatch.setenv("DB_TICKETS_DSN", "postgresql://production")
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


# ---------------------------------------------------------------- the engine process


async def test_an_engine_that_does_not_start_shows_the_end_of_its_log(tmp_path):
    broken = program(tmp_path, "print('✗ base : le disque est plein'); raise SystemExit(2)")
    with pytest.raises(EngineError, match="le disque est plein"):
        async with engine_process(tmp_path / "state", tmp_path / "log", {}, program=broken):
            pass


async def test_an_engine_that_never_gets_ready_is_given_up_and_killed(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "START_S", 0.5)
    monkeypatch.setattr(module, "STOP_S", 0.3)
    text = "import os, signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    text += "print(os.getpid(), flush=True)\ntime.sleep(60)"
    with pytest.raises(EngineError, match="ne démarre pas"):
        async with engine_process(tmp_path / "state", tmp_path / "log", {}, program=program(tmp_path, text)):
            pass
    assert not is_alive(int((tmp_path / "log").read_text()))


async def test_an_engine_that_stops_with_a_fault_is_told(tmp_path):
    async with engine_process(
        tmp_path / "state", tmp_path / "log", {}, program=program(tmp_path, status=3)
    ) as engine:
        with pytest.raises(EngineError, match="statut 3"):
            await engine.stop()


async def test_an_engine_that_does_not_stop_is_told_and_killed(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "STOP_S", 0.3)
    deaf = program(tmp_path, stop="signal.SIG_IGN")
    async with engine_process(tmp_path / "state", tmp_path / "log", {}, program=deaf) as engine:
        with pytest.raises(EngineError, match="arrêté proprement"):
            await engine.stop()
    assert engine.process.returncode == -signal.SIGKILL


async def test_a_fault_in_the_demo_leaves_no_engine_behind(tmp_path):
    with pytest.raises(ZeroDivisionError):
        async with engine_process(tmp_path / "state", tmp_path / "log", {}, program=program(tmp_path)) as engine:
            raise ZeroDivisionError
    assert not is_alive(engine.process.pid)


async def test_an_engine_is_found_asked_for_a_ticket_and_stopped(tmp_path):
    async with engine_process(tmp_path / "state", tmp_path / "log", {}, program=program(tmp_path)) as engine:
        assert engine.record.pid == engine.process.pid
        assert await engine.read_ticket(CALL) == {"call_uuid": str(CALL), "status": "resolved"}
        await engine.stop()
    assert engine.process.returncode == 0


def test_nothing_of_the_operators_reaches_the_engine_of_a_demo(tmp_path):
    """Not by `.env` and not by secret files either: its demo clients would be written into his databases."""
    (tmp_path / "secret").write_text("secret")
    his = "\n".join(f"{row.env}_FILE=secret" for row in SETTINGS if row.is_secret)
    his += "\nAMI_HOST=pbx\nAMI_USERNAME=u\nSAV_STT=deepgram\nMAX_CONCURRENT_CALLS=1\n"
    (tmp_path / ".env").write_text(his)
    environment = {"AMI_SECRET_FILE": str(tmp_path / "secret"), **module.OURS_ONLY}
    config = load(environment, tmp_path / ".env")
    assert config.secrets() == ()
    assert config.try_out and config.embeds_postgres
    assert config.max_concurrent_calls == Config().max_concurrent_calls


async def test_a_ticket_that_never_comes(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "TICKET_S", 0.5)
    none = program(tmp_path, ENGINE.replace("print('[", "print('no json ["))
    async with engine_process(tmp_path / "state", tmp_path / "log", {}, program=none) as engine:
        assert await engine.read_ticket(CALL) is None


# ---------------------------------------------------------------- verdict and page


def outcome(
    how: EndHow = "transfer", status: str = "transferred", text: str = "Oui.", problem: str | None = "internet"
) -> Outcome:
    voice = pcm_of(8000 * np.sin(np.arange(160) * 0.4))
    record = Record(
        caller=[Sound(n * 0.02, voice if n > 50 else bytes(320)) for n in range(100)],
        bot=[Sound(n * 0.02, voice if n < 50 else bytes(320)) for n in range(100)],
    )
    events = (
        Event(0.1, "bot", {"text": "Bonjour.", "prompts": ["greet"]}),
        Event(1.9, "caller", {"text": text, "confidence": 0.84}),
        Event(2.0, "end", {"how": how, "status": status, "problem": problem}),
    )
    scenario = Scenario("essai", "Un essai", "", "", Expected("transfer", "transferred", "internet"), ())
    return Outcome(scenario, CALL, LineEnded(how, 2.0), record, (Said(1.0, text),), events)


GOOD_TICKET = {"call_uuid": str(CALL), "status": "transferred", "problem_type": "internet", "summary": "Un résumé."}


def test_what_went_otherwise_is_told():
    assert faults_of(outcome()) == ()
    assert ticket_faults(outcome(), GOOD_TICKET) == ()
    assert "on attendait" in faults_of(outcome("hang_up"))[0]
    assert "statut « open »" in faults_of(outcome(status="open"))[0]
    assert "coupé" in faults_of(outcome("cut"))[0]
    assert ticket_faults(outcome(), None) == ("aucun ticket en base",)
    assert "problem_type" in ticket_faults(outcome(), GOOD_TICKET | {"problem_type": "mobile"})[0]


def test_the_right_end_of_the_wrong_problem_is_told():
    assert faults_of(outcome(problem="mobile")) == ("problème « mobile », on attendait « internet »",)
    assert faults_of(outcome(problem=None)) == ("problème « unknown », on attendait « internet »",)
    unjudged = Scenario("essai", "Un essai", "", "", Expected("transfer", "transferred"), ())
    assert faults_of(attrs.evolve(outcome(problem="mobile"), scenario=unjudged)) == ()


def test_a_call_its_engine_did_not_see_to_the_end_is_told():
    """As when the engine is stopped in mid-call: the line ends properly, and the caller was not done."""
    events = tuple(event for event in outcome().events if event.what != "end")
    assert "mené l'appel à sa fin" in faults_of(attrs.evolve(outcome(), events=events))[0]
    assert faults_of(attrs.evolve(outcome(), events=())) == (), "of an engine elsewhere only the sound is known"


def test_the_json_of_a_call_has_what_is_promised():
    told = as_json(outcome(), "essai/call.wav", GOOD_TICKET)
    assert {"scenario", "expected", "ended", "ticket", "recording", "figures"} <= told.keys()
    assert told["faults"] == []
    assert [turn["who"] for turn in told["dialogue"]] == ["bot", "caller", "engine"]


def test_the_page_needs_nothing_else_and_shows_both_sides():
    page = page_of([(outcome(), GOOD_TICKET, ()), (outcome("cut"), None, ("coupé",))])
    assert page.count("<audio") == 4
    assert page.count("data:audio/wav;base64,") == 4
    assert page.count('<svg class="timeline"') == 2
    assert not re.search(r'(src|href)="(?!data:)', page)
    assert "Un résumé." in page and "sûr à 84 %" in page
    assert "Aucun ticket en base." in page
    assert "{{" not in page


def test_what_a_caller_says_cannot_run_in_the_page():
    evil = '<script>alert("x")</script>'
    page = page_of([(outcome(text=evil), GOOD_TICKET | {"summary": evil, "client_name": evil}, (evil,))])
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;") >= 4


# ---------------------------------------------------------------- the live trace


def test_a_trace_is_read_while_it_grows_and_half_a_line_waits(tmp_path):
    path = tmp_path / "x.jsonl"
    trace = Trace(path)
    assert trace.poll() == []
    path.write_bytes(b'{"at": 1, "what": "bot", "prompts": ["greet"]}\n{"at": 2, "wh')
    assert [event.prompts for event in trace.poll()] == [("greet",)]
    with path.open("ab") as file:
        file.write(b'at": "end", "status": "open"}\nnot json\n[1]\n{"at": "x", "what": "y"}\n')
    assert [event.what for event in trace.poll()] == ["end"]
    assert trace.end is not None and trace.end.text("status") == "open"

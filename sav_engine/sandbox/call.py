"""I/O. `sav call`: play all of Asterisk for one call, show both sides, leave a recording and the figures."""

from __future__ import annotations

import errno
import json
import os
import secrets
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import attrs
import trio

from ..errors import SavError, reason_of
from ..state_dir import Address, is_starting, read_record
from .caller_lines import embedded_voice, sounds_for
from .dial import Engine, connect, place_call
from .exchange import DEFAULT_PLACES, Exchange
from .outcome import Outcome, as_json, faults_of
from .recording import stereo, write_wav
from .scenario import Scenario, of_lines
from .scenario_file import find, load
from .show import Terminal, told
from .switchboard import PlayedElsewhere

DEFAULT_SCENARIO = "wifi_restart"  # the most of the product in one minute
DEFAULT_PORT = 9090
START_S, POLL_S = 60.0, 0.1  # of an engine: 5 s, and the first time on a busy machine ten times that
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # listened on -> dialled

AS_EXPECTED, OTHERWISE, NOT_PLACED = 0, 1, 2


@attrs.frozen
class Wanted:
    """What was asked on the command line. scenario: a file or the name of a shipped one; None with say or audio.

    host, port: of a foreign engine; None: the one of state_dir. out: folder for the recording.
    technicians: context and extension the played dialplan has for transfers (AMI_TRANSFER_CONTEXT, _EXTEN).
    """

    state_dir: Path
    scenario: str | None = None
    say: Sequence[str] = ()
    audio: Sequence[Path] = ()
    host: str | None = None
    port: int | None = None
    call_id: UUID | None = None
    number: str | None = None
    out: Path | None = None
    json: bool = False
    model_dir: Path | None = None
    technicians: tuple[str, str] = ("sav-technicien", "s")


async def call_command(wanted: Wanted) -> int:
    """Exit status: 0 the call ended as the scenario said, 1 it did not, 2 it could not be placed."""
    terminal = Terminal(sys.stderr if wanted.json else sys.stdout)
    status = NOT_PLACED
    try:
        status = await _call(wanted, terminal)
    except* SavError as faults:
        print(told(faults), file=sys.stderr)
    return status


async def _call(wanted: Wanted, terminal: Terminal) -> int:
    scenario = _scenario(wanted)
    if wanted.host is None and wanted.port is None:
        await wait_started(wanted.state_dir, terminal)
    engine, callers = find_engine(wanted)
    call_id = wanted.call_id or random_call_id()
    out = wanted.out or Path("calls") / str(call_id)
    terminal.say(f"Scénario : {scenario.name}{' : ' if scenario.about else ''}{scenario.about}")
    await _check_answers(engine)
    _make_folder(out)  # told now, and not after a call of a minute
    sounds = await trio.to_thread.run_sync(
        sounds_for, scenario.lines(), wanted.state_dir / "caller-lines", embedded_voice(wanted.model_dir)
    )
    if engine.traces is None:
        terminal.say(f"{_whose(wanted)} : seul le son est connu, pas ce que le moteur comprend.")
    exchange = exchange_of(callers, wanted.technicians, terminal)
    terminal.say(f"Appel {call_id} vers {engine.host}:{engine.port}")
    outcome = await place_call(scenario, sounds, engine, exchange, call_id, terminal)
    terminal.outcome(outcome)
    recording = keep(outcome, out)
    terminal.say(f"Enregistrement : {recording}")
    if wanted.json:
        print(json.dumps(as_json(outcome, str(recording), None), ensure_ascii=False, indent=1))
    return OTHERWISE if faults_of(outcome) else AS_EXPECTED


def random_call_id() -> UUID:
    """As the dialplan makes one: all 128 bits random, version bits unchecked by Asterisk."""
    return UUID(bytes=secrets.token_bytes(16))


def keep(outcome: Outcome, out: Path) -> Path:
    """Write `call.wav` and `figures.json` into the folder; returns the recording. Raises SavError."""
    _make_folder(out)
    with _told_of(out):
        write_wav(out / "call.wav", stereo(outcome.record))
        figures = json.dumps(attrs.asdict(outcome.figures), indent=1)
        (out / "figures.json").write_text(figures + "\n", encoding="utf-8")
    return out / "call.wav"


def _make_folder(out: Path) -> None:
    with _told_of(out):
        out.mkdir(parents=True, exist_ok=True)
        if not os.access(out, os.W_OK):
            raise PermissionError(errno.EACCES, "not writable")


@contextmanager
def _told_of(out: Path) -> Iterator[None]:
    """Raises SavError when the folder takes nothing."""
    try:
        yield
    except OSError as fault:
        raise SavError(
            where=str(out),
            what=f"impossible d'y écrire l'enregistrement ({reason_of(fault)})",
            fix="donnez un autre dossier par --out",
        ) from fault


def _scenario(wanted: Wanted) -> Scenario:
    """Raises SavError: no such file, faults in it; a scenario and single lines as well."""
    if wanted.scenario is not None and (wanted.say or wanted.audio):
        raise SavError(
            where=wanted.scenario,
            what="un scénario dit déjà tout ce que dit l'appelant",
            fix="retirez --say et --audio, ou le scénario",
        )
    if wanted.say or wanted.audio:
        return of_lines(wanted.say, wanted.audio, wanted.number or "")
    scenario = load(find(wanted.scenario or DEFAULT_SCENARIO))
    return scenario if wanted.number is None else attrs.evolve(scenario, number=wanted.number)


async def wait_started(state_dir: Path, terminal: Terminal) -> None:
    """An engine that was started a moment ago is what is meant, and not one that happens to be on the usual port."""
    if not is_starting(state_dir):
        return
    terminal.say("Le moteur démarre : on attend qu'il soit prêt.")
    with trio.move_on_after(START_S):
        while is_starting(state_dir):  # noqa: ASYNC110 -- another process
            await trio.sleep(POLL_S)


def _whose(wanted: Wanted) -> str:
    """Of an engine without traces here: asked for, or found where the one of the state directory was looked for."""
    if wanted.host is None and wanted.port is None:
        return f"Aucun moteur ne tourne sur {wanted.state_dir}, mais un autre répond"
    return "Moteur distant"


def find_engine(wanted: Wanted) -> tuple[Engine, Address | None]:
    """Where to dial, and where to announce callers. An engine given by --host or --port is taken as foreign,
    unless it is the very one of the state directory.

    Raises StateDirError when the state directory belongs to somebody else.
    """
    record = read_record(wanted.state_dir)
    local = _dialled(record.audiosocket) if record else None
    host = wanted.host or (local.host if local else "127.0.0.1")
    port = wanted.port or (local.port if local and wanted.host is None else DEFAULT_PORT)
    dialled = Engine(host, port)
    if record is None or dialled != local:
        return dialled, None
    return attrs.evolve(dialled, traces=wanted.state_dir / "calls"), record.callers


def _dialled(listened: Address) -> Engine:
    return Engine(ANYWHERE.get(listened.host, listened.host), listened.port)


async def _check_answers(engine: Engine) -> None:
    """Raises CallError before any time is spent on synthesis. The engine drops a silent connection quietly."""
    await (await connect(engine)).aclose()


def exchange_of(callers: Address | None, technicians: tuple[str, str], terminal: Terminal) -> Exchange:
    """The virtual Asterisk of the engine; of one that has a real Asterisk, or is foreign, nobody asks ours."""
    places = DEFAULT_PLACES | {technicians}
    if callers is not None:
        return PlayedElsewhere(callers, places)
    terminal.say("Pas d'AMI à jouer pour ce moteur : numéro et transfert dépendent du sien.")
    return Exchange(places)

"""I/O. Hot reload: flow and prompts are read and proved anew on SIGHUP; new calls get them, calls in the air do not.

An unsound file changes nothing: the reasons are printed and written to `<state_dir>/reload.json`, where `sav reload`
reads them. The proof runs in a worker thread: callers hear nothing of it.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import attrs
import cattrs
import trio
from cattrs.errors import BaseValidationError

from .assemble_script import Said, load_said, saying
from .call.house import House
from .config import Config
from .errors import SavError, StateDirError
from .logs import get_logger
from .state_dir import read_record, write_atomically

OUTCOME_NAME = "reload.json"
WAIT_S = 30.0  # a proof takes a tenth of a second; on a machine that is busy with calls, some seconds
LOOK_S = 0.05

log = get_logger(__name__)


@attrs.define
class Current:
    """The house that calls are answered in from now on. reloads: how many were asked for.

    take: tell those who speak and listen for all calls what has changed for them; raises SavError unless it did.
    """

    house: House
    said: Said
    take: Callable[[Said], None] = lambda said: None
    reloads: int = 0

    def __call__(self) -> House:
        return self.house


@attrs.frozen
class Outcome:
    """What became of one reload. number: counted from 1 in the life of process `pid`. text: for the operator."""

    pid: int
    number: int
    is_taken: bool
    text: str


# ---------------------------------------------------------------- the engine


async def on_signal(
    config: Config,
    current: Current,
    state_dir: Path,
    say: Callable[[str], None],
    *,
    task_status: trio.TaskStatus[None],
) -> None:
    """Reload at each SIGHUP until cancelled."""
    had_terminal = has_terminal()
    with trio.open_signal_receiver(signal.SIGHUP) as signals:
        task_status.started()
        async for _ in signals:
            if had_terminal and not has_terminal():
                # The window it ran in was closed: that means stop. The kernel says so twice, so go on listening.
                os.kill(os.getpid(), signal.SIGTERM)
                continue
            outcome = await reload(config, current)
            say(outcome.text)
            leave(outcome, state_dir)


def has_terminal() -> bool:
    """Whether this process belongs to a terminal that is still there."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


async def reload(config: Config, current: Current) -> Outcome:
    """Take what the files say now, or refuse it and change nothing."""
    current.reloads += 1
    try:
        before = current.said
        said = await trio.to_thread.run_sync(load_said, config, before.prompts.voice, before.encode)
        current.take(said)
    except SavError as refused:
        log.warning("reload_refused", reason=str(refused))
        return Outcome(os.getpid(), current.reloads, False, refused_text(refused))
    text = "\n".join([taken_text(current, said), *without_sound(config, said)])
    current.house, current.said = saying(current.house, said), said
    current.house.metrics.cache_phrases_loaded.set(said.prompts.loaded)
    log.info("reloaded", script=said.script.mark)
    return Outcome(os.getpid(), current.reloads, True, text)


def taken_text(current: Current, said: Said) -> str:
    calls = current.house.admission.calls
    kept = f" ; {calls} appel(s) en cours gardent le déroulé de leur début" if calls else ""
    if attrs.evolve(said, prompts=current.said.prompts, ears=current.said.ears) == current.said:
        return f"✓ Rechargé, sans changement du déroulé ni des textes : {said}"
    return f"✓ Rechargé pour les prochains appels : {said}{kept}"


def without_sound(config: Config, said: Said) -> list[str]:
    """The line that says so when prompts would be spoken during calls by a voice that is slow; or none."""
    missing = len(said.prompts.missing)
    if not missing or config.speaks_with_elevenlabs:
        return []
    return [f"  ! {missing} phrase(s) sans leur son : lancez « sav prompts build »"]


def refused_text(refused: SavError) -> str:
    return f"✗ Rechargement refusé, l'ancien déroulé reste en service :\n{refused}"


def leave(outcome: Outcome, state_dir: Path) -> None:
    """For `sav reload`; a full disk is no reason to stop answering."""
    try:
        write_atomically(state_dir / OUTCOME_NAME, json.dumps(attrs.asdict(outcome), ensure_ascii=False).encode())
    except OSError as fault:
        log.warning("reload_outcome_not_written", reason=str(fault))


# ---------------------------------------------------------------- who asks for it


async def ask(state_dir: Path) -> Outcome:
    """Have the engine of this state directory reload, and wait for what becomes of it.

    Raises StateDirError: no engine runs there, it is not ours to signal, or it does not answer.
    """
    record = read_record(state_dir)
    if record is None:
        raise StateDirError(where=str(state_dir), what="aucun moteur n'y tourne", fix="démarrez-le avec `sav run`")
    before = last_outcome(state_dir)
    try:
        os.kill(record.pid, signal.SIGHUP)
    except OSError as fault:
        raise _unanswered(state_dir, record.pid, "ne se laisse pas appeler") from fault
    with trio.move_on_after(WAIT_S):
        while True:
            await trio.sleep(LOOK_S)
            outcome = last_outcome(state_dir)
            if outcome is not None and outcome != before and outcome.pid == record.pid:
                return outcome
    raise _unanswered(state_dir, record.pid, f"n'a pas répondu en {WAIT_S:.0f} s")


def last_outcome(state_dir: Path) -> Outcome | None:
    try:
        return cattrs.structure(json.loads((state_dir / OUTCOME_NAME).read_bytes()), Outcome)
    except (OSError, ValueError, BaseValidationError):
        return None  # none yet, or of another version


def _unanswered(state_dir: Path, pid: int, what: str) -> StateDirError:
    return StateDirError(
        where=str(state_dir), what=f"le moteur (processus {pid}) {what}", fix="regardez son journal, ou relancez-le"
    )

"""I/O. `sav bench`: compile, measure block by block, print the table, leave JSON and pictures in a folder."""

from __future__ import annotations

import os
import platform
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import trio

from .. import __version__
from .compiled import BenchError, compile_programs
from .contenders import present
from .modes import MODES, Outcome, Wanted, run_mode
from .pictures import write_pictures
from .report import as_json, summary

OK, MISSED, ENDED = 0, 1, 128 + signal.SIGTERM


async def bench_command(modes: Sequence[str], wanted: Wanted, against: Sequence[str], out: Path | None) -> int:
    """0 when every mode got its valid blocks; 1 when the machine was too busy for some; 143 when it was ended from
    outside. Raises BenchError."""
    _check(modes)
    peers, told = present(against)
    folder = out or Path("bench-" + datetime.now().astimezone().strftime("%Y%m%d-%H%M%S"))
    wanted = Wanted(wanted.calls, wanted.seconds, wanted.blocks, tuple(peers), wanted.seed)
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory(prefix="sav-bench-") as scratch, ended_from_outside() as ending:
        programs = compile_programs(Path(scratch))
        folder.mkdir(parents=True, exist_ok=True)
        for name in modes:
            for calls in wanted.calls:
                raw = Path(scratch) / f"{name}-{calls}"
                outcomes.append(await run_mode(MODES[name], calls, wanted, programs, raw, _say))
                _write(outcomes, told, folder)  # after each, so that an interrupted run leaves what it has
    if ending.cancelled_caught:
        return ENDED
    print(summary(outcomes, told))
    print(f"\nGraine {wanted.seed} ; résultats dans {folder}/")
    return OK if all(len(outcome.blocks) >= wanted.blocks for outcome in outcomes) else MISSED


@contextmanager
def ended_from_outside() -> Iterator[trio.CancelScope]:
    """A scope that `kill` and a closed terminal end as Ctrl-C does: with its servers, and what they wrote."""
    token = trio.lowlevel.current_trio_token()
    with trio.CancelScope() as scope:
        before = {
            number: signal.signal(number, lambda *_: token.run_sync_soon(scope.cancel))
            for number in (signal.SIGTERM, signal.SIGHUP)
        }
        try:
            yield scope
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _write(outcomes: Sequence[Outcome], told: Sequence[str], folder: Path) -> None:
    (folder / "results.json").write_text(as_json(outcomes, machine()), encoding="utf8")
    (folder / "table.txt").write_text(summary(outcomes, told) + "\n", encoding="utf8")
    write_pictures(outcomes, folder)


def _check(modes: Sequence[str]) -> None:
    if unknown := [mode for mode in modes if mode not in MODES]:
        raise BenchError(
            where=f"sav bench {' '.join(unknown)}",
            what="ce mode n'existe pas",
            fix=f"les modes sont : {', '.join(MODES)}",
        )
    if not sys.platform.startswith("linux"):
        raise BenchError(where="sav bench", what="il lit /proc et epoll", fix="lancez-le sous Linux")


def machine() -> dict[str, str]:
    """What an absolute figure must be quoted with."""
    return {
        "cpus": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "sav": __version__,
        "at": datetime.now().astimezone().isoformat(timespec="seconds"),
    }


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)

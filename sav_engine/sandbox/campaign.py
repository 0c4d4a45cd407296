"""I/O. `sav campaign`: everything is broken while calls run, and each ticket is looked for afterwards.

    kills      the engine dies by kill -9 at random moments, again and again, with one spool and one database
    restarts   PostgreSQL dies by kill -9 while tickets are being written, and is started again
    away       no database for a whole run of calls; it comes back afterwards
    full disk  no file of the engine can grow; the database is there

A ticket is expected of each call that was answered and whose UUID the engine had for START_RECORD_S or more; of a
younger one there may be one. Every moment comes from one seed.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from uuid import UUID

import attrs
import trio

from ..config import ROOT
from ..errors import SavError
from ..metrics import Metrics
from ..records import embedded
from ..records.migrate import migrate
from ..records.postgres import open_pools
from ..records.presence import read_pid_file
from ..records.spool import Spool
from ..supervisor import supervise
from ..wire import writer
from .campaign_engine import NO_DISK

START_RECORD_S = 0.2  # from the UUID to a durable record
START_S = 60.0  # of an engine: one second, on a machine that does nothing else
DRAIN_S = 90.0  # the longest pause between two attempts is 30 s
CALLERS = 8  # at once
STAY_MAX_S = 3.0  # the engine itself ends a call after 2.8 s
KILL_AFTER_S = (0.02, 1.5)  # from the first call on
RESTART_AFTER_S = (0.3, 2.0)  # from one death of the database to the next
FRAME_S = 0.02
SILENCE = bytes(320)

Say = Callable[[str], None]


class CampaignError(SavError):
    """The campaign itself could not be carried out."""


@attrs.define
class Rung:
    """One call. sent_at: when its UUID went out; over_at: when its line ended."""

    call_id: UUID
    sent_at: float | None = None
    was_answered: bool = False
    over_at: float | None = None

    @property
    def is_due(self) -> bool:
        """Whether it must leave a ticket."""
        if self.sent_at is None or self.over_at is None or not self.was_answered:
            return False
        return self.over_at - self.sent_at >= START_RECORD_S


@attrs.frozen
class Row:
    """One line of the table. moments: how often something was broken. young: calls that may have a ticket or none."""

    name: str
    moments: int
    calls: int
    expected: int
    found: int
    lost: int
    doubled: int
    young: int

    @property
    def holds(self) -> bool:
        return self.lost == 0 and self.doubled == 0 and self.expected > 0


@attrs.frozen
class Field:
    """Where it takes place. rng: of this campaign's seed."""

    folder: Path
    server: embedded.Server
    rng: random.Random
    say: Say


async def campaign(kills: int, seed: int, say: Say) -> tuple[Row, ...]:
    """Raises SavError when an engine or the database cannot be started at all."""
    with tempfile.TemporaryDirectory(prefix="sav-campaign-") as folder:
        async with embedded.running(Path(folder) / "pg") as server:
            await migrate(server.clients_dsn, ROOT / "sql/clients", name="DB_CLIENTS_DSN")
            await migrate(server.tickets_dsn, ROOT / "sql/tickets", name="DB_TICKETS_DSN")
            rows = []
            for name, part in (("kills", killed), ("restarts", restarted), ("away", away), ("full disk", full_disk)):
                place = Path(folder) / name.replace(" ", "-")
                place.mkdir()
                rows.append(await part(Field(place, server, random.Random(f"{seed} {name}"), say), kills))
                say(f"  {name} : {rows[-1].calls} appels, {rows[-1].lost} perdus, {rows[-1].doubled} en double")
            return tuple(rows)


# ---------------------------------------------------------------- what is broken


async def killed(field: Field, kills: int) -> Row:
    """One engine after the other on one spool, each killed in the middle of calls."""
    rung: list[Rung] = []
    for number in range(kills):
        async with engine(field) as (process, port), trio.open_nursery() as calls:
            calls.start_soon(keep_calling, port, field.rng, rung)
            await trio.sleep(field.rng.uniform(*KILL_AFTER_S))
            process.kill()
            await process.wait()
            calls.cancel_scope.cancel()
        if (number + 1) % 10 == 0:
            field.say(f"  {number + 1}/{kills} arrêts brutaux, {len(rung)} appels")
    return await table_row("kill -9 du moteur", kills, field, rung)


async def restarted(field: Field, kills: int) -> Row:
    deaths, rung = max(2, kills // 10), list[Rung]()
    async with engine(field) as (_, port), trio.open_nursery() as around:
        around.start_soon(supervise, "postgresql", field.server.keep_up, Metrics("campaign"))
        around.start_soon(keep_calling, port, field.rng, rung)
        for _ in range(deaths):
            await trio.sleep(field.rng.uniform(*RESTART_AFTER_S))
            kill_database(field)
            await wait_database(field)
        around.cancel_scope.cancel()
    return await table_row("kill -9 de PostgreSQL", deaths, field, rung)


async def away(field: Field, kills: int) -> Row:
    rung: list[Rung] = []
    kill_database(field)
    async with engine(field) as (_, port), trio.open_nursery() as calls:
        calls.start_soon(keep_calling, port, field.rng, rung)
        await trio.sleep(max(3.0, kills / 10))
        calls.cancel_scope.cancel()
    async with trio.open_nursery() as around:
        around.start_soon(supervise, "postgresql", field.server.keep_up, Metrics("campaign"))
        await wait_database(field)
        around.cancel_scope.cancel()
    return await table_row("base absente pendant les appels", 1, field, rung)


async def full_disk(field: Field, kills: int) -> Row:
    rung: list[Rung] = []
    Spool(field.folder / "spool")  # its folder was there before the disk was full
    async with engine(field, NO_DISK) as (_, port):
        await some_calls(port, field.rng, rung, max(CALLERS, kills // 5))
        await trio.sleep(1.0)  # the last tickets are written after their calls
    return await table_row("disque plein", 1, field, rung)


# ---------------------------------------------------------------- the engine and the database


@asynccontextmanager
async def engine(field: Field, *flags: str) -> AsyncIterator[tuple[trio.Process, int]]:
    """An engine and its port; killed at the end of the block, if it was not before."""
    server = field.server
    command = [sys.executable, "-m", "sav_engine.sandbox.campaign_engine", str(field.folder)]
    with (field.folder / "engine.log").open("ab") as log:
        process = await trio.lowlevel.open_process(
            [*command, server.clients_dsn, server.tickets_dsn, *flags],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            cwd=ROOT,
            start_new_session=True,
        )
    try:
        yield process, await _port(process, field)
    finally:
        process.kill()
        with trio.CancelScope(shield=True):
            await process.wait()


async def _port(process: trio.Process, field: Field) -> int:
    assert process.stdout is not None, "opened with a pipe"
    line = b""
    with trio.move_on_after(START_S):
        while not line.endswith(b"\n") and (more := await process.stdout.receive_some()):
            line += more
    if not line.startswith(b"port "):
        raise CampaignError(
            where="moteur de la campagne", what="il ne démarre pas", fix=f"lisez {field.folder / 'engine.log'}"
        )
    return int(line.split()[1])


def kill_database(field: Field) -> None:
    found = read_pid_file(field.server.held.cluster.data)
    if found is not None:
        with suppress(ProcessLookupError):
            os.kill(found.pid, signal.SIGKILL)


async def wait_database(field: Field) -> None:
    """Until it answers again. Raises CampaignError."""
    with trio.move_on_after(START_S):
        async with open_pools(field.server.clients_dsn, field.server.tickets_dsn) as (_, tickets):
            while True:
                with suppress(SavError):
                    await tickets.pool.ping()
                    return
    raise CampaignError(where="PostgreSQL", what="il ne revient pas", fix="lisez son server.log")


# ---------------------------------------------------------------- the callers


async def keep_calling(port: int, rng: random.Random, rung: list[Rung]) -> None:
    """CALLERS callers ring, one call after the other, until cancelled."""
    async with trio.open_nursery() as callers:
        for _ in range(CALLERS):
            callers.start_soon(_rings_again, port, random.Random(rng.random()), rung)


async def some_calls(port: int, rng: random.Random, rung: list[Rung], calls: int) -> None:
    async with trio.open_nursery() as callers:
        for _ in range(calls):
            callers.start_soon(ring, port, rng.uniform(0.3, STAY_MAX_S), rung, random_id(rng))


async def _rings_again(port: int, rng: random.Random, rung: list[Rung]) -> None:
    await trio.sleep(rng.uniform(0, 0.3))
    while True:
        await ring(port, rng.uniform(0.05, STAY_MAX_S), rung, random_id(rng))


def random_id(rng: random.Random) -> UUID:
    return UUID(int=rng.getrandbits(128))


async def ring(port: int, stay_s: float, rung: list[Rung], call_id: UUID) -> None:
    """One call: silence for so long, then the caller hangs up, unless the engine does, or dies."""
    call = Rung(call_id)
    rung.append(call)
    try:
        async with await trio.open_tcp_stream("127.0.0.1", port) as line:
            await line.send_all(writer.uuid(call_id))
            call.sent_at = trio.current_time()
            async with trio.open_nursery() as both:
                both.start_soon(_listen, line, call, both.cancel_scope)
                with trio.move_on_after(stay_s):
                    while True:
                        await trio.sleep(FRAME_S)
                        await line.send_all(writer.audio(SILENCE))
                both.cancel_scope.cancel()
    except* (trio.BrokenResourceError, OSError):
        await trio.sleep(0.1)  # the engine is gone, and so is this call
    finally:
        call.over_at = trio.current_time()


async def _listen(line: trio.SocketStream, call: Rung, scope: trio.CancelScope) -> None:
    while await line.receive_some():
        call.was_answered = True
    scope.cancel()


# ---------------------------------------------------------------- what is left


async def table_row(name: str, moments: int, field: Field, rung: Sequence[Rung]) -> Row:
    """Let what waits in the spool reach the database, then count."""
    if not await drained(field):
        field.say("  la réserve ne s'est pas vidée à temps : ce qui y reste compte comme perdu")
    async with open_pools(field.server.clients_dsn, field.server.tickets_dsn) as (_, tickets):
        times = Counter(row.call_uuid for row in await tickets.list_tickets())
    due = [call.call_id for call in rung if call.is_due]
    young = [call for call in rung if call.sent_at is not None and not call.is_due]
    lost = [call_id for call_id in due if not times[call_id]]
    for call_id in lost:
        field.say(f"  perdu : {call_id}")
    doubled = sum(times[call.call_id] > 1 for call in rung)
    return Row(name, moments, len(rung), len(due), len(due) - len(lost), len(lost), doubled, len(young))


async def drained(field: Field) -> bool:
    """A last engine, as an operator would start it, until nothing waits any more."""
    async with engine(field):
        until = time.monotonic() + DRAIN_S
        while time.monotonic() < until:
            standing = await trio.to_thread.run_sync(lambda: Spool(field.folder / "spool").standing())
            if standing.tickets + standing.drafts == 0:
                return True
            await trio.sleep(0.2)
    return False


def as_table(rows: Sequence[Row]) -> str:
    """In Markdown, so that it can be put into a document as it is."""
    lines = ["| Panne | moments | appels | tickets attendus | trouvés | perdus | en double | trop jeunes |"]
    lines.append("|---|---|---|---|---|---|---|---|")
    for row in rows:
        figures = (row.moments, row.calls, row.expected, row.found, row.lost, row.doubled, row.young)
        lines.append(f"| {row.name} | {' | '.join(map(str, figures))} |")
    return "\n".join(lines)

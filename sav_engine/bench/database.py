"""I/O. `sav bench-database`: the databases of ten years, what each statement of a call costs there, and a report.

On a server of its own, in a temporary folder: nothing of the operator's is touched.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import attrs
import trio

from ..config import ROOT
from ..errors import ConfigError
from ..records import bulk, embedded
from ..records.measured import Plan, Took, measure, plans
from ..records.migrate import migrate
from ..records.postgres import open_pools

BAR_WIDTH = 40
SAMPLE = 5000  # numbers that call during the measurement: more than the cache of a connection holds


@attrs.frozen
class Wanted:
    clients: int
    tickets: int
    calls: int
    seconds: float
    seed: int


async def bench_database(wanted: Wanted) -> int:
    """Exit status 1 when a statement reads a whole table.

    Raises ConfigError on sizes that leave a caller without a past ticket.
    """
    refuse_too_small(wanted)
    with tempfile.TemporaryDirectory(prefix="sav-bench-db-") as folder:
        async with embedded.running(Path(folder) / "pg") as server:
            await migrate(server.clients_dsn, ROOT / "sql/clients", name="DB_CLIENTS_DSN")
            await migrate(server.tickets_dsn, ROOT / "sql/tickets", name="DB_TICKETS_DSN")
            began = time.monotonic()
            fill = (server.clients_dsn, server.tickets_dsn, wanted.clients, wanted.tickets, Bar().rows)
            await trio.to_thread.run_sync(bulk.fill, *fill)
            filled_s = time.monotonic() - began
            print(f"\n{wanted.clients} clients et {wanted.tickets} tickets en {filled_s:.0f} s", file=sys.stderr)
            async with open_pools(server.clients_dsn, server.tickets_dsn) as (clients, tickets):
                numbers = [f"+3300{number:07d}" for number in range(1, min(wanted.clients, SAMPLE) + 1)]
                known = (await tickets.past(numbers[0]))[0].call_uuid
                found = await plans(clients, tickets, numbers[0], known)
                took = await measure(clients, tickets, numbers, wanted.calls, wanted.seconds, wanted.seed)
    text = report(wanted, found, took, filled_s)
    print(text)
    return 1 if any(plan.scans_all for plan in found) else 0


def refuse_too_small(wanted: Wanted) -> None:
    """Tickets go round the clients in turn: with fewer of them, the caller whose past is looked up has none."""
    if wanted.clients < 1:
        raise ConfigError(
            where="sav bench-database --clients",
            what=f"{wanted.clients} client(s) : il en faut au moins un pour qu'un appel soit mesuré",
            fix="donnez --clients 1 ou plus",
        )
    if wanted.tickets < wanted.clients:
        raise ConfigError(
            where="sav bench-database --tickets",
            what=f"{wanted.tickets} ticket(s) pour {wanted.clients} clients : il en faut au moins un par client",
            fix=f"donnez --tickets {wanted.clients} ou plus, ou --clients {max(wanted.tickets, 1)} ou moins",
        )


def report(wanted: Wanted, found: Sequence[Plan], took: Sequence[Took], filled_s: float) -> str:
    """Markdown, as docs/database.md has it."""
    lines = [
        f"{wanted.clients:,} clients, {wanted.tickets:,} tickets ({filled_s:.0f} s to make); {wanted.calls} callers"
        f" at once for {wanted.seconds:.0f} s, each ringing every two seconds; seed {wanted.seed}.",
        "",
        "| statement | times | p50 ms | p99 ms | slowest ms |",
        "|---|---|---|---|---|",
        *(f"| {one.name} | {one.times} | {one.p50_ms:.1f} | {one.p99_ms:.1f} | {one.max_ms:.1f} |" for one in took),
        "",
    ]
    for plan in found:
        lines += [f"### {plan.name}", "", "```", plan.text, "```", ""]
    return "\n".join(lines)


class Bar:
    """On a terminal a line that renews itself; elsewhere a line at each tenth."""

    def __init__(self) -> None:
        self._told = ""

    def rows(self, table: str, done: int, in_all: int) -> None:
        tenths = 10 * done // max(in_all, 1)
        if sys.stderr.isatty():
            full = BAR_WIDTH * done // max(in_all, 1)
            bar = "█" * full + "·" * (BAR_WIDTH - full)
            print(f"\r  {table:<8} {bar} {done:>9,} / {in_all:,}", end="", file=sys.stderr, flush=True)
        elif (told := f"  {table} {tenths}0 %") != self._told:
            print(told, file=sys.stderr, flush=True)
            self._told = told

"""Taking over from the earlier program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import trio

from ..config import Config
from .base import OK, app
from .desk import quietly_configured, ready_dsns

if TYPE_CHECKING:
    from ..records.adopt import TableReport

ZONE = "Europe/Paris"


@app.command
def adopt(
    *, clients: str, tickets: str, dry_run: bool = False, zone: str = ZONE, state_dir: Path | None = None
) -> int:
    """Reprend les deux bases de l'ancien programme, sans rien en perdre ni y changer ; peut se refaire.

    Parameters
    ----------
    clients
        adresse de l'ancienne base des clients (postgresql://…)
    tickets
        adresse de l'ancienne base des tickets
    dry_run
        dit ce qui serait repris, et ne change rien
    zone
        fuseau des dates de l'ancien programme, qui n'en ont pas (UTC s'il tournait dans un conteneur sans réglage)
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = quietly_configured(state_dir)
    zoned = checked_zone(zone)
    reports = trio.run(adopting, config, (clients, tickets), zoned, dry_run)
    for report in reports:
        print("\n".join(lines_of(report)))
    print("Essai seulement, rien n'a été changé." if dry_run else "Repris ; les anciennes bases sont intactes.")
    return OK


async def adopting(config: Config, earlier: tuple[str, str], zone: ZoneInfo, dry_run: bool) -> list[TableReport]:
    """Both databases in one go: when the second cannot be taken over, the first is as it was. Raises RecordsError."""
    from ..records.desk import Undone, in_both, reading

    def work(ours: Any) -> list[TableReport]:
        from ..records.adopt import Source, adopt_clients, adopt_tickets

        with reading(earlier[0], "--clients") as clients, reading(earlier[1], "--tickets") as tickets:
            reports = adopt_clients(Source(clients, "--clients", zone, told), ours.clients)
            reports += adopt_tickets(Source(tickets, "--tickets", zone, told), ours.tickets)
        if dry_run:
            raise Undone(reports)
        return reports

    async with ready_dsns(config) as dsns:
        try:
            return await in_both(dsns, work)
        except Undone as undone:
            return list(undone.result)


def told(table: str, count: int) -> None:
    print(f"… {table} : {count} lignes", file=sys.stderr)


def lines_of(report: TableReport) -> list[str]:
    from ..records.adopt import EXAMPLES

    of = report.outcomes
    counts = f"{of['taken']} reprise(s), {of['merged']} réunie(s) à une autre, {of['aside']} gardée(s) à part"
    lines = [f"{report.table} : {report.rows} ligne(s) ; {counts}, {report.known} déjà reprise(s)."]
    for note, keys in report.notes.items():
        more = "…" if len(keys) > EXAMPLES else ""
        lines.append(f"  {len(keys):>6}  {note} : {', '.join(keys[:EXAMPLES])}{more}")
    return lines


def checked_zone(name: str) -> ZoneInfo:
    """Raises TableError."""
    from ..errors import TableError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as fault:
        raise TableError(
            where="--zone", what=f"le fuseau « {name} » n'existe pas", fix="écrivez Europe/Paris, ou UTC"
        ) from fault

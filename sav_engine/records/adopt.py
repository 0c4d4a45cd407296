"""I/O. Taking over the two databases of an earlier program: every row, once, and again when it has changed there.

Each of its rows is kept whole in `adopted_rows`, with what became of it: `taken`; `merged` with another of ours; or
`aside`, when our tables cannot hold it. The earlier databases are only read. What our tables have already, they keep:
a row from there fills what is empty and overwrites nothing, but for a ticket it has made itself.
Blocking: for a worker thread.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Literal, LiteralString
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from ..errors import RecordsError
from . import earlier
from .names import normalized_company
from .people import company_id_of

Connection = psycopg.Connection[Any]
Outcome = Literal["taken", "merged", "aside"]
Progress = Callable[[str, int], None]

BATCH_ROWS = 500
TOLD_EVERY_ROWS = 10_000
EXAMPLES = 5  # keys shown for a reason; all of them are in adopted_rows

FILL_CLIENT: LiteralString = """
INSERT INTO clients AS kept
    (phone_number, first_name, last_name, company_id, box_model, email, created_at, updated_at)
VALUES (%(phone_number)s, %(first_name)s, %(last_name)s, %(company_id)s, %(box_model)s, %(email)s,
        coalesce(%(created_at)s, now()), coalesce(%(updated_at)s, now()))
ON CONFLICT (phone_number) DO UPDATE SET
    first_name = coalesce(kept.first_name, excluded.first_name),
    last_name = coalesce(kept.last_name, excluded.last_name),
    company_id = coalesce(kept.company_id, excluded.company_id),
    box_model = coalesce(kept.box_model, excluded.box_model),
    email = coalesce(kept.email, excluded.email),
    created_at = least(kept.created_at, excluded.created_at)
RETURNING xmax = 0
"""
FILL_COMPANY: LiteralString = """
UPDATE companies SET
    contact_email = coalesce(contact_email, %(contact_email)s),
    phone_number = coalesce(phone_number, %(phone_number)s)
WHERE id = %(id)s
"""
REMEMBER: LiteralString = """
INSERT INTO adopted_rows (source, key, row, outcome, note, phone_number)
VALUES (%(source)s, %(key)s, %(row)s, %(outcome)s, %(note)s, %(phone_number)s)
ON CONFLICT (source, key) DO UPDATE SET
    row = excluded.row, outcome = excluded.outcome, note = excluded.note, phone_number = excluded.phone_number
"""


@attrs.define
class TableReport:
    """What became of one table's rows. known: taken over earlier and unchanged since. notes: reason -> keys."""

    table: str
    rows: int = 0
    known: int = 0
    outcomes: Counter[str] = attrs.field(factory=Counter)
    notes: dict[str, list[str]] = attrs.field(factory=dict)

    def count(self, outcome: Outcome, note: str, key: str) -> None:
        self.outcomes[outcome] += 1
        if note:
            self.notes.setdefault(note, []).append(key)


@attrs.frozen
class Source:
    """An earlier database. name: of the option it was given by. progress: told of each some thousand rows."""

    connection: Connection
    name: str
    zone: ZoneInfo
    progress: Progress


def adopt_clients(source: Source, ours: Connection) -> list[TableReport]:
    """Companies, then clients. Raises RecordsError."""
    _refuse_our_own(source)
    companies = TableReport("companies")
    ids: dict[str, int] = {}
    for row in _rows(source, "companies"):
        _adopt_company(ours, row, companies, ids)
    clients = TableReport("clients")
    for row in _rows(source, "clients"):
        _adopt_client(ours, row, clients, ids, source.zone)
    return [companies, clients]


def adopt_tickets(source: Source, ours: Connection) -> list[TableReport]:
    """Raises RecordsError."""
    _refuse_our_own(source)
    report = TableReport("tickets")
    for row in _rows(source, "tickets"):
        _adopt_ticket(ours, row, report, source.zone)
    return [report]


# ---------------------------------------------------------------- one row


def _adopt_company(ours: Connection, row: earlier.Row, report: TableReport, ids: dict[str, int]) -> None:
    key, name = str(row.get("id")), earlier.text(row, "name") or ""
    is_known = _is_known(ours, report, key, row)
    existed = _has_company(ours, name)
    company_id = company_id_of(ours, name, is_verified=True)
    if company_id is not None:
        ids[key] = company_id
    if is_known:
        return
    if company_id is None:
        _remember(ours, report, key, row, "aside", "société sans nom")
        return
    values = {"id": company_id, "contact_email": earlier.email(row, "contact_email")}
    ours.execute(FILL_COMPANY, values | {"phone_number": earlier.number(row)})
    if not existed and row.get("is_active") is False:
        ours.execute("UPDATE companies SET is_active = false WHERE id = %s", (company_id,))
    if existed:
        _remember(ours, report, key, row, "merged", "même société qu'une autre, écrite autrement ou déjà là")
    else:
        _remember(ours, report, key, row, "taken", "")


def _has_company(ours: Connection, name: str) -> bool:
    query = "SELECT FROM companies WHERE normalized_name = %s"
    return ours.execute(query, (normalized_company(name),)).fetchone() is not None


def _adopt_client(
    ours: Connection, row: earlier.Row, report: TableReport, ids: dict[str, int], zone: ZoneInfo
) -> None:
    key, number = str(row.get("phone_number")), earlier.number(row)
    if _is_known(ours, report, key, row):
        return
    if number is None:
        _remember(ours, report, key, row, "aside", "ce qui sert de numéro n'en est pas un")
        return
    values = {name: earlier.text(row, name) for name in ("first_name", "last_name", "box_model")}
    times = {name: earlier.moment(row.get(name), zone) for name in ("created_at", "updated_at")}
    linked = {"company_id": ids.get(str(row.get("company_id"))), "email": earlier.email(row, "email")}
    done = ours.execute(FILL_CLIENT, values | times | linked | {"phone_number": number}).fetchone()
    is_new = done is not None and done[0]
    note = "" if is_new else "même numéro qu'un autre client, écrit autrement ou déjà là"
    _remember(ours, report, key, row, "taken" if is_new else "merged", note, number)


def _adopt_ticket(ours: Connection, row: earlier.Row, report: TableReport, zone: ZoneInfo) -> None:
    key = str(next((row[name] for name in ("id", "call_uuid") if row.get(name)), _digest(row)))
    if _is_known(ours, report, key, row):
        return
    values = earlier.ticket_columns(row, zone)
    if values is None:
        _remember(ours, report, key, row, "aside", "aucune date d'appel")
        return
    call_uuid, note = _call_id(ours, row, key, report.table)
    _write_ticket(ours, values | {"call_uuid": call_uuid})
    note = note or ("" if earlier.knows_status(row) else "statut inconnu, pris pour « à rappeler »")
    note = note or ("" if values["phone_number"] or not row.get("phone_number") else "numéro illisible, gardé à part")
    _remember(ours, report, key, row, "taken", note, values["phone_number"], call_uuid)


def _call_id(ours: Connection, row: earlier.Row, key: str, table: str) -> tuple[UUID, str]:
    """Its own where it is free or already this ticket's; else one made from the ticket's key."""
    earlier_run = ours.execute(
        "SELECT call_uuid FROM adopted_rows WHERE source = %s AND key = %s AND call_uuid IS NOT NULL", (table, key)
    ).fetchone()
    if earlier_run is not None:
        return earlier_run[0], ""
    own = earlier.own_call_id(row, key)
    if own == earlier.made_call_id(key):
        return own, "identifiant d'appel illisible, remplacé"
    if ours.execute("SELECT FROM tickets WHERE call_uuid = %s", (own,)).fetchone() is None:
        return own, ""
    return earlier.made_call_id(key), "identifiant d'appel déjà pris, remplacé"


def _write_ticket(ours: Connection, values: dict[str, Any]) -> None:
    """Written as by the engine (written_at moves), so that what a person has changed here since stays."""
    query = sql.SQL(
        "INSERT INTO tickets ({names}) VALUES ({values}) ON CONFLICT (call_uuid) DO UPDATE"
        " SET {news}, written_at = clock_timestamp()"
    ).format(
        names=sql.SQL(", ").join(map(sql.Identifier, values)),
        values=sql.SQL(", ").join(map(sql.Placeholder, values)),
        news=sql.SQL(", ").join(sql.SQL("{0} = excluded.{0}").format(sql.Identifier(name)) for name in values),
    )
    ours.execute(query, values)


# ---------------------------------------------------------------- what was taken over already


def _is_known(ours: Connection, report: TableReport, key: str, row: earlier.Row) -> bool:
    """The same row was taken over earlier, and it is as it was."""
    report.rows += 1
    found = ours.execute(
        "SELECT row = %s::jsonb FROM adopted_rows WHERE source = %s AND key = %s", (_as_json(row), report.table, key)
    ).fetchone()
    is_known = found is not None and bool(found[0])
    report.known += is_known
    return is_known


def _remember(
    ours: Connection,
    report: TableReport,
    key: str,
    row: earlier.Row,
    outcome: Outcome,
    note: str,
    number: str | None = None,
    call_uuid: UUID | None = None,
) -> None:
    report.count(outcome, note, key)
    values = {"source": report.table, "key": key, "row": _as_json(row), "outcome": outcome, "note": note}
    ours.execute(REMEMBER, values | {"phone_number": number or earlier.number(row)})
    if call_uuid is not None:
        ours.execute(
            "UPDATE adopted_rows SET call_uuid = %s WHERE source = %s AND key = %s", (call_uuid, report.table, key)
        )


def _digest(row: earlier.Row) -> str:
    """A key for a row that has none."""
    return hashlib.sha256(_as_json(row).encode()).hexdigest()[:16]


def _as_json(row: earlier.Row) -> str:
    """All of it; what JSON has no word for as text. A zero is no character for a database."""
    return json.dumps(row, ensure_ascii=False, default=_plain).replace("\\u0000", "")


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


# ---------------------------------------------------------------- the earlier database


def _rows(source: Source, table: Literal["companies", "clients", "tickets"]) -> Iterator[earlier.Row]:
    """All columns there are, the last changed first, so that of two writings of a client the newer one counts."""
    columns = _columns(source, table)
    newest = [name for name in ("updated_at", "created_at", "id") if name in columns]
    order = sql.SQL(", ").join(sql.SQL("{} DESC NULLS LAST").format(sql.Identifier(name)) for name in newest)
    query = sql.SQL("SELECT * FROM {}").format(sql.Identifier(table))
    query = query + sql.SQL(" ORDER BY ") + order if newest and table == "clients" else query
    with source.connection.cursor(name=f"adopt_{table}", row_factory=dict_row) as cursor:
        cursor.itersize = BATCH_ROWS
        cursor.execute(query)
        for count, row in enumerate(cursor, start=1):
            if count % TOLD_EVERY_ROWS == 0:
                source.progress(table, count)
            yield row


def _columns(source: Source, table: str) -> frozenset[str]:
    found = source.connection.execute(
        "SELECT column_name FROM information_schema.columns"
        " WHERE table_schema = current_schema() AND table_name = %s",
        (table,),
    ).fetchall()
    if not found:
        raise RecordsError(
            where=source.name,
            what=f"cette base n'a pas de table {table}",
            fix="donnez à --clients et à --tickets les deux bases de l'ancien programme",
        )
    return frozenset(name for (name,) in found)


def _refuse_our_own(source: Source) -> None:
    found = source.connection.execute("SELECT to_regclass('adopted_rows')").fetchone()
    if found is not None and found[0] is not None:
        raise RecordsError(
            where=source.name,
            what="c'est une base de ce moteur, pas celle de l'ancien programme",
            fix="donnez l'adresse de l'ancienne base ; la nouvelle est celle de DB_CLIENTS_DSN et DB_TICKETS_DSN",
        )

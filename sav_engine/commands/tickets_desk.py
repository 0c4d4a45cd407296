"""Tickets for supervisors and technicians: search, read, export, resolve, open again, count."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import attrs

from .base import FAILED, OK
from .desk import checked, checked_number, on_tickets, quietly_configured
from .misuse import MisuseError
from .tickets import tickets, tickets_app

Status = Literal["resolved", "transferred", "open", "abandoned", "closed", "failed"]
Problem = Literal["internet", "mobile", "unknown"]
Severity = Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"]

DAYS = re.compile(r"(\d{1,4}) ?j(?:ours?)?")
WRITTEN = ("%Y-%m-%d", "%d/%m/%Y")


tickets_app.command(tickets, name="list")  # what `sav tickets` alone does, for those who look for the word


@tickets_app.command(name="search")
def tickets_search(
    *words: str,
    status: Status | None = None,
    problem: Problem | None = None,
    severity: Severity | None = None,
    tag: str | None = None,
    number: str | None = None,
    since: str | None = None,
    until: str | None = None,
    json: bool = False,
    state_dir: Path | None = None,
) -> int:
    """Cherche des tickets par mots et par critères ; sans mot, tous ceux des critères.

    Parameters
    ----------
    words
        mots du résumé, du dialogue, du nom, de la société, ou chiffres du numéro ; tous, sans les accents
    status
        suite donnée : open (à rappeler), resolved, transferred, abandoned, closed, failed
    problem
        internet, mobile (téléphonie) ou unknown
    severity
        gravité
    tag
        un tag, par exemple WIFI_FAIBLE
    number
        numéro de l'appelant, écrit comme on veut
    since
        premier jour : 2026-11-20, 20/11/2026, hier, ou 7j (les sept derniers jours)
    until
        dernier jour, écrit de même
    json
        un tableau JSON, toutes les colonnes
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.show import as_json, as_table
    from ..records.ticket_desk import Wanted, each_ticket

    wanted = Wanted(
        " ".join(words),
        status,
        problem,
        severity,
        tag and tag.upper(),
        number and checked_number(number),
        day_of(since) if since else None,
        day_of(until) if until else None,
    )
    rows = on_tickets(quietly_configured(state_dir), lambda connection: list(each_ticket(connection, wanted)))
    print(as_json(rows) if json else as_table(rows))
    return OK


@tickets_app.command(name="show")
def tickets_show(reference: str, *, json: bool = False, state_dir: Path | None = None) -> int:
    """Un ticket en entier, avec le dialogue.

    Parameters
    ----------
    reference
        son numéro, l'identifiant de l'appel, ou le début de celui-ci
    json
        un objet JSON, toutes les colonnes
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.show import as_json
    from ..records.show_tickets import ticket_card
    from ..records.ticket_desk import tickets_named

    found = on_tickets(quietly_configured(state_dir), lambda connection: tickets_named(connection, reference))
    if len(found) != 1:
        return not_one(reference, len(found))
    print(as_json(found) if json else ticket_card(found[0]))
    return OK


@tickets_app.command(name="export")
def tickets_export(
    *,
    format: Literal["csv", "json"] = "csv",
    out: Path | None = None,
    status: Status | None = None,
    since: str | None = None,
    until: str | None = None,
    state_dir: Path | None = None,
) -> int:
    """Écrit les tickets pour un tableur ou un programme, sans limite de nombre.

    Parameters
    ----------
    format
        csv pour un tableur, json pour un programme
    out
        fichier à écrire, lisible de vous seul ; sinon la sortie standard
    status
        seulement ceux de cette suite donnée
    since
        premier jour : 2026-11-20, 20/11/2026, hier, ou 7j
    until
        dernier jour, écrit de même
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.show_tickets import csv_pieces, json_pieces
    from ..records.ticket_desk import Wanted, each_ticket

    first, last = (day_of(text) if text else None for text in (since, until))
    wanted = Wanted(status=status, since=first, until=last)
    pieces = csv_pieces if format == "csv" else json_pieces
    config = quietly_configured(state_dir)

    def work(connection: Any) -> int:
        tickets = Counted(each_ticket(connection, wanted))
        write_pieces(pieces(tickets), out)
        return tickets.count

    count = on_tickets(config, work)
    if out is not None:
        print(f"{out} : {count} ticket(s).")
    return OK


@tickets_app.command(name="resolve")
def tickets_resolve(*references: str, note: str = "", state_dir: Path | None = None) -> int:
    """Dit qu'un ticket est réglé ; il n'est plus proposé à l'appelant.

    Parameters
    ----------
    references
        numéros de tickets, ou identifiants d'appels
    note
        ce qu'il faut en savoir, ajouté à la note du ticket
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    return set_each(references, "resolved", note, state_dir)


@tickets_app.command(name="reopen")
def tickets_reopen(*references: str, note: str = "", state_dir: Path | None = None) -> int:
    """Rouvre un ticket : l'appelant est à rappeler.

    Parameters
    ----------
    references
        numéros de tickets, ou identifiants d'appels
    note
        ce qu'il faut en savoir, ajouté à la note du ticket
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    return set_each(references, "open", note, state_dir)


@tickets_app.command(name="stats")
def tickets_stats(
    day: str = "aujourd'hui", *, until: str | None = None, json: bool = False, state_dir: Path | None = None
) -> int:
    """Les chiffres d'un jour, ou d'un jour à un autre.

    Parameters
    ----------
    day
        le jour, ou le premier : aujourd'hui, hier, 2026-11-20, 20/11/2026, ou 7j (les sept derniers jours)
    until
        le dernier jour ; avec 7j : aujourd'hui, sinon le même jour
    json
        un objet JSON
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.show_tickets import figures_json, figures_page
    from ..records.ticket_desk import figures

    since = day_of(day)
    last = day_of(until) if until else today() if DAYS.fullmatch(day.strip()) else since
    of = on_tickets(quietly_configured(state_dir), lambda connection: figures(connection, since, last))
    print(figures_json(of) if json else figures_page(of))
    return OK


# ---------------------------------------------------------------- parts


def set_each(
    references: tuple[str, ...], status: Literal["resolved", "open"], note: str, state_dir: Path | None
) -> int:
    """All of them, or none when one is not found."""
    from ..records.show import STATUS_WORDS
    from ..records.ticket_desk import set_status, tickets_named

    if not references:
        command = "resolve" if status == "resolved" else "reopen"
        fix = "donnez son numéro, ou le début de son identifiant d'appel ; « sav tickets search » les montre"
        raise MisuseError(where=f"sav tickets {command}", what="il manque le ticket", fix=fix)
    line = f"{datetime.now(ZoneInfo('Europe/Paris')):%d/%m/%Y %H:%M} : {' '.join(note.split())}" if note else ""

    def work(connection: Any) -> tuple[list[tuple[str, int]], list[Any]]:
        found = [(reference, tickets_named(connection, reference)) for reference in references]
        wrong = [(reference, len(rows)) for reference, rows in found if len(rows) != 1]
        tickets = [] if wrong else [rows[0] for _, rows in found]
        for ticket in tickets:
            set_status(connection, ticket.id, status, line)
        return wrong, tickets

    wrong, tickets = on_tickets(quietly_configured(state_dir), work)
    for reference, count in wrong:
        not_one(reference, count)
    for ticket in tickets:
        print(f"Ticket {ticket.id} : {STATUS_WORDS[ticket.status]} → {STATUS_WORDS[status]}.")
    return FAILED if wrong else OK


def not_one(reference: str, count: int) -> int:
    many = "Plusieurs tickets commencent" if count else "Aucun ticket ne commence"
    print(f"✗ {many} par « {reference} ». « sav tickets search » les montre.", file=sys.stderr)
    return FAILED


def today() -> date:
    return datetime.now(ZoneInfo("Europe/Paris")).date()


def day_of(text: str) -> date:
    """A day of Paris as people write it. Raises TableError."""
    return checked(text, lambda: read_day(text.strip().lower(), today()))


def read_day(text: str, now: date) -> date:
    """Raises ValueError(what, fix)."""
    if text in ("aujourd'hui", "aujourd’hui", "auj"):
        return now
    if text == "hier":
        return now - timedelta(days=1)
    if found := DAYS.fullmatch(text):
        return now - timedelta(days=max(0, int(found[1]) - 1))
    for written in WRITTEN:
        try:
            return datetime.strptime(text, written).date()
        except ValueError:
            continue
    raise ValueError(f"« {text} » n'est pas un jour", "écrivez 2026-11-20, 20/11/2026, hier ou 7j")


@attrs.define
class Counted:
    """Rows as they go by, and how many there were."""

    rows: Iterator[Any]
    count: int = 0

    def __iter__(self) -> Iterator[Any]:
        for row in self.rows:
            self.count += 1
            yield row


def write_pieces(pieces: Iterator[str], out: Path | None) -> None:
    """To the terminal, or to a private file that is there whole or not at all. Raises OutputError."""
    from ..errors import OutputError, reason_of
    from ..state_dir import private_file

    if out is None:
        sys.stdout.writelines(pieces)
        return
    try:
        with private_file(out) as file:
            for piece in pieces:
                file.write(piece.encode())
    except OSError as fault:
        raise OutputError(where=str(out), what=f"ne s'écrit pas ({reason_of(fault)})", fix="changez --out") from fault

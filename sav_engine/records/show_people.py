"""Pure. Clients and companies for people (a table, a card), for programs (JSON) and for spreadsheets (CSV)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import attrs

from .people import CompanyRow, PersonRow
from .show import columns_text

PARIS = ZoneInfo("Europe/Paris")
CLIENT_COLUMNS = ("Numéro", "Nom", "Prénom", "Société", "E-mail", "Box", "Remarque")
COMPANY_COLUMNS = ("N°", "Société", "E-mail", "Téléphone", "Clients", "Remarque")
# Headings that `sav clients import` reads back.
CLIENT_CSV = ("Téléphone", "Nom", "Prénom", "Société", "E-mail", "Box")
COMPANY_CSV = ("Société", "E-mail", "Téléphone")
BOM = "\ufeff"  # without it spreadsheets take UTF-8 for something else
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run instead of showing it


def written_number(number: str | None) -> str:
    """As it is dialled in France; other countries as in E.164."""
    if number is None or not number.startswith("+33") or len(number) != 12:
        return number or ""
    national = f"0{number[3:]}"
    return " ".join(national[at : at + 2] for at in range(0, 10, 2))


def moment(at: datetime) -> str:
    """In Paris, whatever the zone of the server."""
    return f"{at.astimezone(PARIS):%d/%m/%Y %H:%M}"


def remark(row: PersonRow | CompanyRow) -> str:
    words = ["démo"] if row.is_demo else []
    words += [] if row.is_verified else ["à vérifier"]
    words += ["inactive"] if isinstance(row, CompanyRow) and not row.is_active else []
    return ", ".join(words)


def clients_table(rows: Sequence[PersonRow]) -> str:
    if not rows:
        return "Aucun client."
    return f"{columns_text(CLIENT_COLUMNS, [_client_line(row) for row in rows])}\n{len(rows)} client(s)."


def companies_table(rows: Sequence[CompanyRow]) -> str:
    if not rows:
        return "Aucune société."
    return f"{columns_text(COMPANY_COLUMNS, [_company_line(row) for row in rows])}\n{len(rows)} société(s)."


def card(pairs: Iterable[tuple[str, str | None]]) -> str:
    """One thing a line, what is empty left out."""
    filled = [(name, value) for name, value in pairs if value]
    width = max((len(name) for name, _ in filled), default=0)
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in filled)


def client_card(row: PersonRow) -> str:
    return card(
        [
            ("Numéro", written_number(row.phone_number)),
            ("Nom", row.last_name),
            ("Prénom", row.first_name),
            ("Société", row.company),
            ("E-mail", row.email),
            ("Box", row.box_model),
            ("Remarque", remark(row)),
            ("Créé", moment(row.created_at)),
            ("Modifié", moment(row.updated_at)),
        ]
    )


def company_card(row: CompanyRow) -> str:
    return card(
        [
            ("N°", str(row.id)),
            ("Société", row.name),
            ("E-mail", row.contact_email),
            ("Téléphone", written_number(row.phone_number)),
            ("Clients", str(row.clients)),
            ("Remarque", remark(row)),
            ("Créée", moment(row.created_at)),
            ("Modifiée", moment(row.updated_at)),
        ]
    )


def as_json(rows: Iterable[PersonRow | CompanyRow]) -> str:
    """One JSON array, the names of the columns; times are ISO 8601 with their offset."""
    return json.dumps([attrs.asdict(row) for row in rows], ensure_ascii=False, indent=1, default=datetime.isoformat)


def clients_csv(rows: Iterable[PersonRow]) -> str:
    return csv_text(
        CLIENT_CSV,
        (
            (written_number(row.phone_number), row.last_name, row.first_name, row.company, row.email, row.box_model)
            for row in rows
        ),
    )


def companies_csv(rows: Iterable[CompanyRow]) -> str:
    return csv_text(COMPANY_CSV, ((row.name, row.contact_email, written_number(row.phone_number)) for row in rows))


def csv_text(headings: Sequence[str], lines: Iterable[Sequence[str | None]]) -> str:
    """As French spreadsheets open it: ";", UTF-8 with its mark, CRLF."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([harmless(cell) for cell in line] for line in lines)
    return BOM + out.getvalue()


def harmless(cell: str | None) -> str:
    """A cell that a spreadsheet shows and never runs: callers say what is in it, and it is opened in an office.

    A number in E.164 begins with "+" and is none of that.
    """
    text = cell or ""
    is_number = text[:1] == "+" and text[1:].isdigit()
    return f"'{text}" if text.startswith(FORMULA) and not is_number else text


def _client_line(row: PersonRow) -> tuple[str, ...]:
    return (
        written_number(row.phone_number),
        row.last_name or "",
        row.first_name or "",
        row.company or "",
        row.email or "",
        row.box_model or "",
        remark(row),
    )


def _company_line(row: CompanyRow) -> tuple[str, ...]:
    contact = (row.contact_email or "", written_number(row.phone_number))
    return (str(row.id), row.name, *contact, str(row.clients), remark(row))

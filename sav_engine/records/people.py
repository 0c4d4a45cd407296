"""I/O. What people do with clients and companies: keep, look for, count, remove. Blocking: for a worker thread.

Each verb works on a connection it is given; whoever opened it decides where a transaction begins and ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal, LiteralString

import attrs
import psycopg
from psycopg.rows import class_row

from ..ports import Newcomer
from .names import normalized_company, plain

Connection = psycopg.Connection[Any]
Change = Literal["new", "changed", "same"]

SELECT_CLIENTS: LiteralString = """
SELECT clients.phone_number, first_name, last_name, companies.name AS company, box_model, email,
       clients.is_verified, clients.is_demo, clients.created_at, clients.updated_at
FROM clients LEFT JOIN companies ON companies.id = clients.company_id
"""
IN_ORDER: LiteralString = " ORDER BY lower(last_name), lower(first_name), clients.phone_number"
SELECT_COMPANIES: LiteralString = """
SELECT companies.id, name, normalized_name, contact_email, companies.phone_number, is_active, companies.is_verified,
       companies.is_demo, companies.created_at, companies.updated_at, count(clients.phone_number) AS clients
FROM companies LEFT JOIN clients ON clients.company_id = companies.id
"""
GROUPED: LiteralString = " GROUP BY companies.id ORDER BY normalized_name"
# What a file does not say is kept; xmax is 0 for a row that was inserted just now.
PUT_CLIENT: LiteralString = """
INSERT INTO clients AS kept (phone_number, first_name, last_name, company_id, box_model, email)
VALUES (%(phone_number)s, %(first_name)s, %(last_name)s, %(company_id)s, %(box_model)s, %(email)s)
ON CONFLICT (phone_number) DO UPDATE SET
    first_name = coalesce(excluded.first_name, kept.first_name),
    last_name = coalesce(excluded.last_name, kept.last_name),
    company_id = coalesce(excluded.company_id, kept.company_id),
    box_model = coalesce(excluded.box_model, kept.box_model),
    email = coalesce(excluded.email, kept.email),
    is_verified = true, is_demo = false, updated_at = now()
WHERE (kept.first_name, kept.last_name, kept.company_id, kept.box_model, kept.email, kept.is_verified, kept.is_demo)
    IS DISTINCT FROM
      (coalesce(excluded.first_name, kept.first_name), coalesce(excluded.last_name, kept.last_name),
       coalesce(excluded.company_id, kept.company_id), coalesce(excluded.box_model, kept.box_model),
       coalesce(excluded.email, kept.email), true, false)
RETURNING xmax = 0
"""
PUT_COMPANY: LiteralString = """
INSERT INTO companies AS kept (name, normalized_name, contact_email, phone_number)
VALUES (%(name)s, %(normalized_name)s, %(contact_email)s, %(phone_number)s)
ON CONFLICT (normalized_name) DO UPDATE SET
    name = excluded.name,
    contact_email = coalesce(excluded.contact_email, kept.contact_email),
    phone_number = coalesce(excluded.phone_number, kept.phone_number),
    is_active = true, is_verified = true, is_demo = false, updated_at = now()
WHERE (kept.name, kept.contact_email, kept.phone_number, kept.is_active, kept.is_verified, kept.is_demo)
    IS DISTINCT FROM
      (excluded.name, coalesce(excluded.contact_email, kept.contact_email),
       coalesce(excluded.phone_number, kept.phone_number), true, true, false)
RETURNING xmax = 0
"""
NAMED_COMPANY: LiteralString = "SELECT id FROM companies WHERE normalized_name = %s"
ADD_COMPANY: LiteralString = """
INSERT INTO companies (name, normalized_name, is_verified) VALUES (%s, %s, %s)
ON CONFLICT (normalized_name) DO UPDATE SET name = companies.name
RETURNING id
"""


@attrs.frozen
class PersonRow:
    """One client as people see him. phone_number: E.164. is_verified: a person has looked at the row."""

    phone_number: str
    first_name: str | None
    last_name: str | None
    company: str | None
    box_model: str | None
    email: str | None
    is_verified: bool
    is_demo: bool
    created_at: datetime
    updated_at: datetime


@attrs.frozen
class CompanyRow:
    """One company. clients: how many belong to it."""

    id: int
    name: str
    normalized_name: str
    contact_email: str | None
    phone_number: str | None
    is_active: bool
    is_verified: bool
    is_demo: bool
    created_at: datetime
    updated_at: datetime
    clients: int


@attrs.frozen
class GivenClient:
    """What is to be stored of a client, checked: an E.164 number, an e-mail that is one. None: nothing is said."""

    phone_number: str
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    box_model: str | None = None
    email: str | None = None


@attrs.frozen
class GivenCompany:
    name: str
    contact_email: str | None = None
    phone_number: str | None = None


# ---------------------------------------------------------------- clients


def list_clients(connection: Connection, words: str = "", *, only_unverified: bool = False) -> list[PersonRow]:
    """Those in whom every word is found: in the number, a name, the company or the e-mail; accents do not matter."""
    with connection.cursor(row_factory=class_row(PersonRow)) as cursor:
        where: LiteralString = " WHERE NOT clients.is_verified" if only_unverified else ""
        found = cursor.execute(SELECT_CLIENTS + where + IN_ORDER)
        return [row for row in found if _has(words, client_text(row))]


def client_of(connection: Connection, number: str) -> PersonRow | None:
    with connection.cursor(row_factory=class_row(PersonRow)) as cursor:
        return cursor.execute(SELECT_CLIENTS + " WHERE clients.phone_number = %s", (number,)).fetchone()


def put_client(connection: Connection, given: GivenClient) -> Change:
    """Insert, or complete what is there; a person vouches for the row."""
    company_id = None if given.company is None else company_id_of(connection, given.company, is_verified=True)
    values = attrs.asdict(given) | {"company_id": company_id}
    return _change(connection.execute(PUT_CLIENT, values).fetchone())


def add_newcomer(connection: Connection, newcomer: Newcomer) -> None:
    """To be verified, and so is a company nobody has heard of; whoever is a client already is left as he is."""
    if client_of(connection, newcomer.phone_number) is not None:
        return
    company_id = newcomer.company and company_id_of(connection, newcomer.company, is_verified=False)
    connection.execute(
        "INSERT INTO clients (phone_number, first_name, last_name, company_id, email, is_verified)"
        " VALUES (%s, %s, %s, %s, %s, false) ON CONFLICT (phone_number) DO NOTHING",
        (newcomer.phone_number, newcomer.first_name, newcomer.last_name, company_id or None, newcomer.email),
    )


def verify_client(connection: Connection, number: str) -> bool:
    """A person vouches for the row, and so for the company in it. False: no such client."""
    found = connection.execute(
        "UPDATE clients SET is_verified = true, updated_at = now() WHERE phone_number = %s RETURNING company_id",
        (number,),
    ).fetchone()
    if found is not None:
        connection.execute("UPDATE companies SET is_verified = true WHERE id = %s", (found[0],))
    return found is not None


def remove_client(connection: Connection, number: str) -> bool:
    return connection.execute("DELETE FROM clients WHERE phone_number = %s", (number,)).rowcount > 0


# ---------------------------------------------------------------- companies


def list_companies(connection: Connection, words: str = "") -> list[CompanyRow]:
    with connection.cursor(row_factory=class_row(CompanyRow)) as cursor:
        found = cursor.execute(SELECT_COMPANIES + GROUPED)
        return [row for row in found if _has(words, company_text(row))]


def clients_of_company(connection: Connection, company_id: int) -> list[PersonRow]:
    with connection.cursor(row_factory=class_row(PersonRow)) as cursor:
        cursor.execute(SELECT_CLIENTS + " WHERE clients.company_id = %s" + IN_ORDER, (company_id,))
        return cursor.fetchall()


def company_named(connection: Connection, name: str) -> CompanyRow | None:
    """By its name however it is written, or by its number in the list."""
    with connection.cursor(row_factory=class_row(CompanyRow)) as cursor:
        query: LiteralString = SELECT_COMPANIES + " WHERE normalized_name = %s OR companies.id::text = %s" + GROUPED
        return cursor.execute(query, (normalized_company(name), name.strip())).fetchone()


def put_company(connection: Connection, given: GivenCompany) -> Change:
    values = attrs.asdict(given) | {"normalized_name": normalized_company(given.name)}
    return _change(connection.execute(PUT_COMPANY, values).fetchone())


def remove_company(connection: Connection, company_id: int) -> None:
    """Its clients stay, without a company."""
    connection.execute("DELETE FROM companies WHERE id = %s", (company_id,))


def company_id_of(connection: Connection, name: str, *, is_verified: bool) -> int | None:
    """The company of this name however it is written; a new one where there is none. None: the name is no name."""
    normalized = normalized_company(name)
    if not normalized:
        return None
    row = connection.execute(NAMED_COMPANY, (normalized,)).fetchone()
    row = row or connection.execute(ADD_COMPANY, (name, normalized, is_verified)).fetchone()
    assert row is not None, "inserting returns the row"
    return int(row[0])


# ---------------------------------------------------------------- looking for words


def client_text(row: PersonRow) -> str:
    national = row.phone_number.replace("+33", "0", 1)
    parts: Iterable[str | None] = (row.phone_number, national, row.first_name, row.last_name, row.company, row.email)
    return " ".join(part for part in parts if part)


def company_text(row: CompanyRow) -> str:
    return " ".join(part for part in (row.name, row.contact_email, row.phone_number) if part)


def _has(words: str, text: str) -> bool:
    """Numbers are looked for without their spaces: "06 39 98" finds +33639980001."""
    digits = "".join(sign for sign in words if sign.isdigit())
    if digits and not any(sign.isalpha() for sign in words):
        return digits.removeprefix("0033").lstrip("0") in text
    there = plain(text)
    return all(word in there for word in plain(words).split())


def _change(returned: Any) -> Change:
    """RETURNING gives no row when nothing was to be changed."""
    if returned is None:
        return "same"
    return "new" if returned[0] else "changed"

"""I/O. Clients and companies as the dashboard looks for them, among hundreds of thousands. Blocking.

By the beginning of a name or of a number, or of any word of a company. `people` reads whole lists, for commands.
"""

from __future__ import annotations

from typing import Any, LiteralString

import attrs
import psycopg
from psycopg.rows import class_row

from .names import bare, normalized_company

Connection = psycopg.Connection[Any]

EMPLOYEES: LiteralString = """
SELECT phone_number, first_name, last_name FROM clients WHERE company_id = %s
ORDER BY lower(last_name), lower(first_name), phone_number LIMIT %s
"""
COMPANY: LiteralString = """
SELECT id, name, contact_email, phone_number FROM companies WHERE normalized_name = %s
"""
# By the beginning of any word; an operator has thousands of companies, not millions.
COMPANIES: LiteralString = """
SELECT name FROM companies WHERE ' ' || normalized_name LIKE %s ORDER BY normalized_name LIMIT %s
"""
PEOPLE: LiteralString = """
SELECT clients.phone_number, first_name, last_name, companies.name AS company
FROM clients LEFT JOIN companies ON companies.id = clients.company_id
WHERE name_as_sought(last_name) LIKE %(start)s OR name_as_sought(first_name) LIKE %(start)s
   OR clients.phone_number LIKE %(number)s
ORDER BY lower(last_name), lower(first_name), clients.phone_number LIMIT %(most)s
"""
DIGITS_MIN = 4


@attrs.frozen
class Employee:
    """phone_number: E.164."""

    phone_number: str
    first_name: str | None
    last_name: str | None


@attrs.frozen
class Found:
    """A client as a list of findings shows him."""

    phone_number: str
    first_name: str | None
    last_name: str | None
    company: str | None


@attrs.frozen
class Company:
    id: int
    name: str
    contact_email: str | None
    phone_number: str | None


def company_named(connection: Connection, name: str) -> Company | None:
    """However its name is written."""
    with connection.cursor(row_factory=class_row(Company)) as cursor:
        return cursor.execute(COMPANY, (normalized_company(name),)).fetchone()


def employees(connection: Connection, company_id: int, most: int) -> tuple[Employee, ...]:
    with connection.cursor(row_factory=class_row(Employee)) as cursor:
        return tuple(cursor.execute(EMPLOYEES, (company_id, most)))


def companies_like(connection: Connection, text: str, most: int) -> tuple[str, ...]:
    """Their names; none when the text has no letter or digit."""
    beginning = normalized_company(text)
    if not beginning:
        return ()
    return tuple(name for (name,) in connection.execute(COMPANIES, (f"% {beginning}%", most)))


def people_like(connection: Connection, text: str, most: int) -> tuple[Found, ...]:
    """By the beginning of a name, accents do not matter, or of a number as it is dialled or kept."""
    digits = "".join(sign for sign in text if sign.isdecimal())
    is_number = len(digits) >= DIGITS_MIN and not any(sign.isalpha() for sign in text)
    values = {
        "start": f"{escaped(bare(text))}%" if not is_number else "",
        "number": f"+{international(digits)}%" if is_number else "",
        "most": most,
    }
    with connection.cursor(row_factory=class_row(Found)) as cursor:
        return tuple(cursor.execute(PEOPLE, values))


def international(digits: str) -> str:
    """The beginning of a number as it is dialled in France, as E.164 begins."""
    if digits.startswith("00"):
        return digits[2:]
    return f"33{digits[1:]}" if digits.startswith("0") else digits


def escaped(text: str) -> str:
    """What LIKE would take for more than a sign stands for itself."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

"""Pure. Lists of clients and of companies, from the rows of a table to what may be stored; every fault with its line.

All faults of a file are found together, and nothing of a file with a fault is stored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from ..errors import TableError
from ..phone import to_e164
from .names import is_email, normalized_company, tidy
from .people import GivenClient, GivenCompany
from .table_file import Table, TableRow

FAULTS_SHOWN = 50  # a file with more has one cause, and the first lines tell it
CLIENT_HEADINGS = {
    "phone_number": (
        *("telephone", "tel", "numero", "numero de telephone", "no de telephone", "n de telephone", "num tel"),
        *("phone", "phone number", "mobile", "portable", "ligne", "tel mobile", "telephone mobile"),
    ),
    "first_name": ("prenom", "first name", "firstname", "given name"),
    "last_name": ("nom", "nom de famille", "last name", "lastname", "surname", "family name"),
    "company": ("societe", "entreprise", "raison sociale", "company", "organisation", "organization", "compte"),
    "box_model": ("box", "modele de box", "modele", "box model", "equipement", "materiel"),
    "email": ("email", "e mail", "mail", "courriel", "adresse e mail", "adresse email", "adresse mail", "mel"),
}
COMPANY_HEADINGS = {
    "name": ("nom", "societe", "entreprise", "raison sociale", "name", "company", "nom de la societe"),
    "contact_email": CLIENT_HEADINGS["email"] + ("contact", "contact email", "e mail de contact", "email de contact"),
    "phone_number": CLIENT_HEADINGS["phone_number"] + ("standard",),
}
LOST_ZERO = re.compile(r"[1-9][0-9]{8}")  # a spreadsheet took the number for a sum, and its first 0 is gone
ROUNDED = re.compile(r"[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]+")

T = TypeVar("T", GivenClient, GivenCompany)


def clients_of(table: Table, *, where: str) -> tuple[list[GivenClient], list[TableError]]:
    """What the rows say, and what is wrong with them."""
    return _checked(table, where, client_of_row, lambda given: given.phone_number, "le numéro")


def companies_of(table: Table, *, where: str) -> tuple[list[GivenCompany], list[TableError]]:
    return _checked(table, where, company_of_row, lambda given: normalized_company(given.name), "la société")


def client_of_row(row: TableRow) -> GivenClient:
    """Raises ValueError(what, fix)."""
    return given_client(**row.cells)


def given_client(
    phone_number: str | None = None,
    first_name: str | None = None,
    last_name: str | None = None,
    company: str | None = None,
    box_model: str | None = None,
    email: str | None = None,
) -> GivenClient:
    """What a person or a file says of a client, checked. Raises ValueError(what, fix)."""
    company = tidy(company)
    if company and not normalized_company(company):
        raise ValueError(f"« {company} » n'est pas un nom de société", "écrivez-le avec des lettres, ou laissez vide")
    return GivenClient(
        number_of(phone_number), tidy(first_name), tidy(last_name), company, tidy(box_model), email_of(email)
    )


def company_of_row(row: TableRow) -> GivenCompany:
    """Raises ValueError(what, fix)."""
    return given_company(**row.cells)


def given_company(
    name: str | None = None, contact_email: str | None = None, phone_number: str | None = None
) -> GivenCompany:
    """Raises ValueError(what, fix)."""
    name = tidy(name)
    if not name or not normalized_company(name):
        raise ValueError("le nom de la société manque", "donnez-lui un nom, avec des lettres")
    return GivenCompany(name, email_of(contact_email), number_of(phone_number) if tidy(phone_number) else None)


def number_of(text: str | None) -> str:
    """In E.164. Raises ValueError(what, fix)."""
    written = tidy(text)
    if not written:
        raise ValueError("le numéro de téléphone manque", "chaque client a le sien : complétez la ligne")
    if ROUNDED.fullmatch(written):
        raise ValueError(
            f"« {written} » est un numéro arrondi par le tableur",
            "donnez à cette colonne le format Texte, remettez les numéros, et exportez de nouveau",
        )
    digits = re.sub(r"[\s.]", "", written)
    number = to_e164(f"0{digits}" if LOST_ZERO.fullmatch(digits) else written)
    if number is None:
        raise ValueError(f"« {written} » n'est pas un numéro", "écrivez-le 06 39 98 00 01 ou +33639980001")
    return number


def email_of(text: str | None) -> str | None:
    """Raises ValueError(what, fix)."""
    written = tidy(text)
    if written and not is_email(written):
        raise ValueError(f"« {written} » n'est pas une adresse e-mail", "corrigez-la, ou laissez la case vide")
    return written


def _checked(
    table: Table, where: str, read: Callable[[TableRow], T], key: Callable[[T], str], named: str
) -> tuple[list[T], list[TableError]]:
    given: list[T] = []
    faults: list[TableError] = []
    first_line: dict[str, int] = {}
    for row in table.rows:
        try:
            one = read(row)
        except ValueError as fault:
            what, fix = fault.args
            faults.append(TableError(where=f"{where}:{row.line}", what=what, fix=fix))
            continue
        before = first_line.setdefault(key(one), row.line)
        if before != row.line:
            what = f"{named} {key(one)} est déjà à la ligne {before}"
            faults.append(TableError(where=f"{where}:{row.line}", what=what, fix="gardez une seule des deux lignes"))
        given.append(one)
    return given, faults


def shown(faults: Iterable[TableError]) -> list[str]:
    """The faults as lines for the operator, the first ones of many."""
    lines = [f"✗ {fault}" for fault in faults]
    more = len(lines) - FAULTS_SHOWN
    return [*lines[:FAULTS_SHOWN], *([f"  … et {more} autres lignes"] if more > 0 else [])]

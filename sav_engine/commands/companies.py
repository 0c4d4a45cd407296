"""Companies, for the people of the support line. Their names are compared without case, accents or legal form."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from cyclopts import App

from .base import FAILED, OK, app
from .desk import agreed, checked, give, imported, on_clients, quietly_configured, read_given

companies_app = App(name="companies", help="Les sociétés des clients.")
app.command(companies_app)


@companies_app.default
def companies(*, json: bool = False, state_dir: Path | None = None) -> int:
    """Toutes les sociétés, par nom.

    Parameters
    ----------
    json
        un tableau JSON, toutes les colonnes
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    return show_companies("", json=json, state_dir=state_dir)


@companies_app.command(name="search")
def companies_search(*words: str, json: bool = False, state_dir: Path | None = None) -> int:
    """Cherche dans les noms, adresses et numéros des sociétés ; tous les mots, sans les accents.

    Parameters
    ----------
    words
        ce qu'on cherche
    json
        un tableau JSON, toutes les colonnes
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    return show_companies(" ".join(words), json=json, state_dir=state_dir)


def show_companies(words: str, *, json: bool, state_dir: Path | None) -> int:
    from ..records.people import list_companies
    from ..records.show_people import as_json, companies_table

    rows = on_clients(quietly_configured(state_dir), lambda connection: list_companies(connection, words))
    print(as_json(rows) if json else companies_table(rows))
    return OK


@companies_app.command(name="show")
def companies_show(name: str, *, state_dir: Path | None = None) -> int:
    """La fiche d'une société, et ses clients.

    Parameters
    ----------
    name
        son nom, écrit comme on veut, ou son numéro dans la liste
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import clients_of_company, company_named
    from ..records.show_people import clients_table, company_card

    def work(connection: Any) -> Any:
        row = company_named(connection, name)
        return row, row and clients_of_company(connection, row.id)

    row, members = on_clients(quietly_configured(state_dir), work)
    if row is None:
        return no_company(name)
    print(f"{company_card(row)}\n\n{clients_table(members)}")
    return OK


@companies_app.command(name="add")
def companies_add(
    name: str, *, email: str | None = None, phone: str | None = None, state_dir: Path | None = None
) -> int:
    """Ajoute une société, ou complète sa fiche ; ce qui n'est pas donné reste comme il est.

    Parameters
    ----------
    name
        son nom ; « SARL Dupont & Fils » et « Dupont et fils » sont la même
    email
        adresse e-mail de son contact
    phone
        son numéro
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import company_named, put_company
    from ..records.people_file import given_company
    from ..records.show_people import company_card

    given = checked(name, lambda: given_company(name, email, phone))
    change, row = on_clients(
        quietly_configured(state_dir),
        lambda connection: (put_company(connection, given), company_named(connection, given.name)),
    )
    assert row is not None, "it was stored in the same transaction"
    print({"new": "Société ajoutée.", "changed": "Fiche complétée.", "same": "Rien à changer."}[change])
    print(company_card(row))
    return OK


@companies_app.command(name="erase")
def companies_erase(name: str, *, yes: bool = False, state_dir: Path | None = None) -> int:
    """Efface une société ; ses clients restent, sans société.

    Parameters
    ----------
    name
        son nom, écrit comme on veut, ou son numéro dans la liste
    yes
        sans demander
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import company_named, remove_company
    from ..records.show_people import company_card

    config = quietly_configured(state_dir)
    row = on_clients(config, lambda connection: company_named(connection, name))
    if row is None:
        return no_company(name)
    print(company_card(row))
    if not agreed("Effacer cette société ?", yes=yes):
        return FAILED
    on_clients(config, lambda connection: remove_company(connection, row.id))
    print("Société effacée.")
    return OK


@companies_app.command(name="import")
def companies_import(file: Path, *, dry_run: bool = False, encoding: str = "", state_dir: Path | None = None) -> int:
    """Reprend une liste de sociétés en CSV : tout le fichier, ou rien s'il a une faute.

    Parameters
    ----------
    file
        fichier CSV ; sa première ligne nomme les colonnes (Société, E-mail, Téléphone)
    dry_run
        dit ce qui serait fait, et ne change rien
    encoding
        codage du fichier, s'il est mal deviné (cp1252, cp850…)
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import put_company
    from ..records.people_file import COMPANY_HEADINGS, companies_of
    from ..records.table_file import read_table

    table = read_table(read_given(file), COMPANY_HEADINGS, where=str(file), encoding=encoding)
    given, faults = companies_of(table, where=str(file))
    config = quietly_configured(state_dir)
    return imported(config, table, given, faults, put_company, dry_run=dry_run)


@companies_app.command(name="export")
def companies_export(*, out: Path | None = None, state_dir: Path | None = None) -> int:
    """Écrit toutes les sociétés en CSV, comme « sav companies import » les relit.

    Parameters
    ----------
    out
        fichier à écrire, lisible de vous seul ; sinon la sortie standard
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import list_companies
    from ..records.show_people import companies_csv

    give(companies_csv(on_clients(quietly_configured(state_dir), list_companies)), out)
    return OK


def no_company(name: str) -> int:
    print(f"✗ Aucune société « {name} ». « sav companies » les montre toutes.", file=sys.stderr)
    return FAILED

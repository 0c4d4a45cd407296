"""Clients, for the people of the support line."""

from __future__ import annotations

import sys
from pathlib import Path

from cyclopts import App

from .base import FAILED, OK, app
from .desk import agreed, checked, checked_number, give, imported, on_clients, quietly_configured, read_given

clients_app = App(name="clients", help="Les clients : qui appelle, de quelle société, avec quelle box.")
app.command(clients_app)


@clients_app.default
def clients(*, unverified: bool = False, json: bool = False, state_dir: Path | None = None) -> int:
    """Tous les clients, par nom.

    Parameters
    ----------
    unverified
        seulement ceux que le moteur a notés lui-même et que personne n'a vérifiés
    json
        un tableau JSON, toutes les colonnes
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    return show_clients("", unverified=unverified, json=json, state_dir=state_dir)


@clients_app.command(name="search")
def clients_search(*words: str, json: bool = False, state_dir: Path | None = None) -> int:
    """Cherche dans les noms, numéros, sociétés et adresses ; tous les mots, sans les accents.

    Parameters
    ----------
    words
        ce qu'on cherche : un nom, le début d'un numéro, une société
    json
        un tableau JSON, toutes les colonnes
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    return show_clients(" ".join(words), unverified=False, json=json, state_dir=state_dir)


def show_clients(words: str, *, unverified: bool, json: bool, state_dir: Path | None) -> int:
    from ..records.people import list_clients
    from ..records.show_people import as_json, clients_table

    config = quietly_configured(state_dir)
    rows = on_clients(config, lambda connection: list_clients(connection, words, only_unverified=unverified))
    print(as_json(rows) if json else clients_table(rows))
    return OK


@clients_app.command(name="show")
def clients_show(number: str, *, json: bool = False, state_dir: Path | None = None) -> int:
    """La fiche d'un client.

    Parameters
    ----------
    number
        son numéro, écrit comme on veut
    json
        un tableau JSON d'une fiche
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import client_of
    from ..records.show_people import as_json, client_card

    wanted = checked_number(number)
    row = on_clients(quietly_configured(state_dir), lambda connection: client_of(connection, wanted))
    if row is None:
        return nobody(number)
    print(as_json([row]) if json else client_card(row))
    return OK


@clients_app.command(name="add")
def clients_add(
    number: str,
    *,
    last_name: str | None = None,
    first_name: str | None = None,
    company: str | None = None,
    email: str | None = None,
    box: str | None = None,
    state_dir: Path | None = None,
) -> int:
    """Ajoute un client, ou complète sa fiche ; ce qui n'est pas donné reste comme il est.

    Parameters
    ----------
    number
        son numéro, écrit comme on veut
    last_name
        son nom
    first_name
        son prénom
    company
        sa société ; retrouvée quelle que soit l'écriture de son nom, créée s'il le faut
    email
        son adresse e-mail
    box
        son modèle de box
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import client_of, put_client
    from ..records.people_file import given_client
    from ..records.show_people import client_card

    given = checked(number, lambda: given_client(number, first_name, last_name, company, box, email))
    change, row = on_clients(
        quietly_configured(state_dir),
        lambda connection: (put_client(connection, given), client_of(connection, given.phone_number)),
    )
    assert row is not None, "it was stored in the same transaction"
    print({"new": "Client ajouté.", "changed": "Fiche complétée.", "same": "Rien à changer."}[change])
    print(client_card(row))
    return OK


@clients_app.command(name="verify")
def clients_verify(number: str, *, state_dir: Path | None = None) -> int:
    """Dit qu'une fiche notée par le moteur est juste.

    Parameters
    ----------
    number
        le numéro du client
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import verify_client

    wanted = checked_number(number)
    if not on_clients(quietly_configured(state_dir), lambda connection: verify_client(connection, wanted)):
        return nobody(number)
    print("Fiche vérifiée.")
    return OK


@clients_app.command(name="erase")
def clients_erase(number: str, *, yes: bool = False, state_dir: Path | None = None) -> int:
    """Efface la fiche d'un client ; ses tickets restent (tout effacer : sav erase).

    Parameters
    ----------
    number
        le numéro du client
    yes
        sans demander
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import client_of, remove_client
    from ..records.show_people import client_card

    wanted, config = checked_number(number), quietly_configured(state_dir)
    row = on_clients(config, lambda connection: client_of(connection, wanted))
    if row is None:
        return nobody(number)
    print(client_card(row))
    if not agreed("Effacer cette fiche ?", yes=yes):
        return FAILED
    on_clients(config, lambda connection: remove_client(connection, wanted))
    print("Fiche effacée. Les tickets de ce numéro restent ; « sav erase » efface tout ce qui le concerne.")
    return OK


@clients_app.command(name="import")
def clients_import(file: Path, *, dry_run: bool = False, encoding: str = "", state_dir: Path | None = None) -> int:
    """Reprend une liste de clients en CSV : tout le fichier, ou rien s'il a une faute.

    Parameters
    ----------
    file
        fichier CSV ; sa première ligne nomme les colonnes (Téléphone, Nom, Prénom, Société, E-mail, Box)
    dry_run
        dit ce qui serait fait, et ne change rien
    encoding
        codage du fichier, s'il est mal deviné (cp1252, cp850…)
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import put_client
    from ..records.people_file import CLIENT_HEADINGS, clients_of
    from ..records.table_file import read_table

    table = read_table(read_given(file), CLIENT_HEADINGS, where=str(file), encoding=encoding)
    given, faults = clients_of(table, where=str(file))
    config = quietly_configured(state_dir)
    return imported(config, table, given, faults, put_client, dry_run=dry_run)


@clients_app.command(name="export")
def clients_export(*, out: Path | None = None, state_dir: Path | None = None) -> int:
    """Écrit tous les clients en CSV, comme « sav clients import » les relit.

    Parameters
    ----------
    out
        fichier à écrire, lisible de vous seul ; sinon la sortie standard
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.people import list_clients
    from ..records.show_people import clients_csv

    give(clients_csv(on_clients(quietly_configured(state_dir), list_clients)), out)
    return OK


def nobody(number: str) -> int:
    print(f"✗ Aucun client au {number}. « sav clients search » cherche par nom.", file=sys.stderr)
    return FAILED

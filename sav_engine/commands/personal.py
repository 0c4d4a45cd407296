"""Personal data: forgetting what is old, and a person's right to a copy and to erasure."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import trio

from ..config import Config
from .base import FAILED, OK, app
from .desk import agreed, checked_number, quietly_configured, ready_dsns

if TYPE_CHECKING:
    from ..records.desk import Both
    from ..records.person import Found, Places
    from ..records.retention import Forgotten

T = TypeVar("T")

KIND_WORDS = {
    "recordings": ("Enregistrements", "SAV_KEEP_RECORDINGS_DAYS"),
    "traces": ("Traces", "SAV_KEEP_TRACES_DAYS"),
    "transcripts": ("Dialogues", "SAV_KEEP_TRANSCRIPTS_DAYS"),
    "tickets": ("Tickets", "SAV_KEEP_TICKETS_DAYS"),
}


@app.command
def purge(*, dry_run: bool = False, state_dir: Path | None = None) -> int:
    """Efface ce qui a dépassé sa durée de garde ; « sav run » le fait de lui-même quatre fois par jour.

    Parameters
    ----------
    dry_run
        dit ce qui serait effacé, et ne change rien
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..keeping import purge as purged
    from ..records.show import columns_text

    async def work() -> list[tuple[str, ...]]:
        async with ready_dsns(config) as dsns:
            return [line_of(gone) for gone in await purged(config, dsns, only_count=dry_run)]

    config = quietly_configured(state_dir)
    headings = ("Données", "Gardées depuis", "Fichiers", "Lignes", "Réglage")
    print(columns_text(headings, trio.run(work)))
    print("Essai seulement, rien n'a été effacé." if dry_run else "Effacé.")
    return OK


def line_of(gone: Forgotten) -> tuple[str, ...]:
    words, setting = KIND_WORDS[gone.kind]
    since = "sans limite" if gone.before is None else f"{gone.before:%d/%m/%Y}"
    return words, since, str(gone.files), str(gone.rows), setting


@app.command
def erase(number: str, *, yes: bool = False, state_dir: Path | None = None) -> int:
    """Efface tout ce qui concerne un numéro (RGPD, droit à l'effacement), bases et fichiers.

    Parameters
    ----------
    number
        le numéro de la personne, écrit comme on veut
    yes
        sans demander
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..keeping import places_of
    from ..records import person
    from ..records.show_people import written_number

    config, wanted = quietly_configured(state_dir), checked_number(number)
    places = places_of(config)
    found = in_both(config, lambda both: person.find(both, places, wanted))
    if found.is_nothing:
        print(f"Rien sur le {written_number(wanted)}.")
        return OK
    print("\n".join(lines_of(found)))
    if not agreed("Tout effacer ? C'est définitif.", yes=yes):
        return FAILED

    def work(both: Both) -> dict[str, int]:
        person.erase(both, places, found)
        return person.rows_left(both, found)

    left = in_both(config, work)
    print("Effacé. Les tickets restent comptés, sans rien de personnel.")
    return told_of_rest(places, found, left)


def told_of_rest(places: Places, found: Found, rows: Mapping[str, int]) -> int:
    """What could not be erased, and what is elsewhere."""
    from ..records.person import mentions_left

    left = mentions_left(places, found)
    for table, count in rows.items():
        print(f"! encore dans la table {table} : {count} ligne(s)", file=sys.stderr)
    for path in left:
        print(f"! encore dans {path}", file=sys.stderr)
    if found.in_the_air:
        print("! un appel de ce numéro est en cours : recommencez quand il sera fini", file=sys.stderr)
    print("À faire à la main : les sauvegardes (sav backup), les exports, et les services en ligne, s'il y en a.")
    return FAILED if left or rows or found.in_the_air else OK


@app.command
def export(number: str, *, out: Path | None = None, state_dir: Path | None = None) -> int:
    """Copie tout ce qui concerne un numéro (RGPD, droit d'accès) dans un fichier ZIP lisible de vous seul.

    Parameters
    ----------
    number
        le numéro de la personne, écrit comme on veut
    out
        fichier à écrire ; par défaut donnees-NUMÉRO.zip
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..errors import OutputError, reason_of
    from ..keeping import places_of
    from ..records import person
    from ..records.show_people import written_number
    from ..state_dir import private_file

    config, wanted = quietly_configured(state_dir), checked_number(number)
    found = in_both(config, lambda both: person.find(both, places_of(config), wanted))
    if found.is_nothing:
        print(f"Rien sur le {written_number(wanted)}.")
        return OK
    path = out or Path(f"donnees-{wanted.removeprefix('+')}.zip")
    try:
        with private_file(path) as file:
            person.write_copy(found, file)
    except OSError as fault:
        raise OutputError(
            where=str(path), what=f"ne s'écrit pas ({reason_of(fault)})", fix="changez --out"
        ) from fault
    print("\n".join([*lines_of(found), f"Copié dans {path}."]))
    return OK


def lines_of(found: Found) -> list[str]:
    """What there is, counted."""
    from ..records.show_people import written_number

    counts = (
        ("fiche de client", int(found.client is not None)),
        ("ticket(s)", len(found.tickets)),
        ("ligne(s) reprise(s) de l'ancien programme", len(found.adopted)),
        ("ticket(s) en attente sur le disque", len(found.waiting)),
        ("nouvel appelant en attente", len(found.newcomers)),
        ("trace(s) d'appel", len(found.traces)),
        ("enregistrement(s)", len(found.recordings)),
    )
    return [f"Sur le {written_number(found.number)} :", *(f"  {count} {what}" for what, count in counts if count)]


def in_both(config: Config, work: Callable[..., T]) -> T:
    """With a transaction in each database. Raises RecordsError."""
    return trio.run(partial(_in_both, config, work))


async def _in_both(config: Config, work: Callable[..., T]) -> T:
    from ..records.desk import in_both

    async with ready_dsns(config) as dsns:
        return await in_both(dsns, work)

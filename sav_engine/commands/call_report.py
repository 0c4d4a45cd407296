"""One call understood, from what is left of it: a page to send, a picture, a diagnosis."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import trio

from ..config import Config
from ..errors import OutputError, RecordsError, SavError, TraceError
from .base import OK, app
from .desk import give, quietly_configured, ready_dsns, write_private

if TYPE_CHECKING:  # rooms are imported inside the commands
    from ..call_report.facts import Facts, TicketFacts
    from ..records.rows import TicketRow

SOUND_MAX_BYTES = 20_000_000  # in a page: ten minutes of WAV; a mail takes no more
DATABASE_S = 20.0  # the embedded one may have to be started
MEDIA = {".wav": "audio/wav", ".opus": "audio/ogg"}
Sound = Literal["none", "embed", "link"]


@app.command(name="call-report")
def call_report(
    call: str | None = None,
    *,
    last: bool = False,
    svg: bool = False,
    json: bool = False,
    text: bool = False,
    anonymous: bool = False,
    sound: Sound = "none",
    out: Path | None = None,
    state_dir: Path | None = None,
) -> int:
    """Un appel compris : ce qui n'a pas été, et son déroulé en image, dans une page à envoyer à un collègue.

    Parameters
    ----------
    call
        identifiant de l'appel, ou son début
    last
        le dernier appel
    svg
        l'image seule
    json
        les données et le diagnostic, pour un programme
    text
        le diagnostic seul, dans le terminal
    anonymous
        sans paroles, noms ni numéros : ce qui peut sortir de la maison
    sound
        embed met l'enregistrement dans la page, link y met un lien vers le fichier
    out
        fichier à écrire ; par défaut appel-XXXXXXXX.html (ou .svg), et le terminal pour --json et --text
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..call_report.hidden import hidden
    from ..call_report.page import page
    from ..call_report.picture import picture
    from ..call_report.written import as_json, as_text

    config = quietly_configured(state_dir)
    demand_sense(call, last=last, anonymous=anonymous, sound=sound)
    known = facts_of(config, call)
    facts = hidden(known) if anonymous else known
    if json or text:
        give(as_json(facts) if json else as_text(facts), out)
        return OK
    if svg:
        made, suffix = picture(facts), "svg"
    else:
        made, suffix = page(facts, address_of(config, facts.call_id, sound)), "html"
    path = out or Path(f"appel-{facts.call_id[:8]}.{suffix}")
    write_private(path, made.encode())
    print(as_text(facts))
    print(f"{path} : {len(made.encode()) // 1000} ko.")
    return OK


def demand_sense(call: str | None, *, last: bool, anonymous: bool, sound: Sound) -> None:
    """Raises TraceError for options that do not go together."""
    if (call is None) == (not last):
        raise TraceError(
            where="sav call-report", what="quel appel ?", fix="donnez le début de son identifiant, ou --last"
        )
    if anonymous and sound != "none":
        raise TraceError(
            where="--sound", what="un enregistrement n'est pas anonyme", fix="retirez --sound ou --anonymous"
        )


def facts_of(config: Config, word: str | None) -> Facts:
    """Of the call so named; of the last one without a name. Raises TraceError when nothing is known of it."""
    from ..call_report.gather import Folders, call_named, gather, last_call
    from ..keeping import RECORDINGS, TRACES
    from ..state_dir import read_record

    folders = Folders(config.state_dir / TRACES, config.state_dir / RECORDINGS)
    call_id = last_call(folders) if word is None else call_named(folders, word)
    ticket, away = ticket_of(config, call_id or word or "")
    if call_id is None and ticket is None:
        raise TraceError(
            where=word or str(config.state_dir),
            what="aucun appel de ce nom : ni trace, ni enregistrement, ni ticket" + (f" ({away})" if away else ""),
            fix=f"donnez le début d'un identifiant de {folders.traces}, ou un autre --state-dir",
        )
    whole, found = ticket if ticket else (call_id or "", None)
    return gather(
        folders, whole, ticket=found, engine_runs=read_record(config.state_dir) is not None, away=away.rstrip(".")
    )


def ticket_of(config: Config, reference: str) -> tuple[tuple[str, TicketFacts] | None, str]:
    """The ticket with the call's whole id, from the database or the disk; and why the database was no help."""
    away = ""
    try:
        rows = trio.run(_named, config, reference)
    except SavError as fault:
        rows, away = [], fault.what
    if len(rows) > 1:
        raise TraceError(
            where=reference, what=f"{len(rows)} tickets commencent ainsi", fix="donnez plus de caractères"
        )
    if rows:
        from ..call_report.tickets import facts_of_row

        return (str(rows[0].call_uuid), facts_of_row(rows[0])), away
    return waiting_on_disk(config, reference), away


def waiting_on_disk(config: Config, reference: str) -> tuple[str, TicketFacts] | None:
    from ..call_report.tickets import facts_waiting
    from ..keeping import SPOOL

    return facts_waiting(config.state_dir / SPOOL, reference)


async def _named(config: Config, reference: str) -> list[TicketRow]:
    from ..records.desk import in_one_transaction
    from ..records.ticket_desk import tickets_named

    with trio.move_on_after(DATABASE_S):  # the rest of the report needs no database
        async with ready_dsns(config) as dsns:
            return await in_one_transaction(
                dsns[1], "DB_TICKETS_DSN", lambda connection: tickets_named(connection, reference)
            )
    raise RecordsError(where="DB_TICKETS_DSN", what="ne répond pas", fix="le rapport se fait sans elle")


def address_of(config: Config, call_id: str, sound: Sound) -> str:
    """Of the recording, for the page; "" when it is not wanted or not there. Raises OutputError for one too big."""
    from ..call_report.gather import recording_in
    from ..keeping import RECORDINGS

    path = recording_in(config.state_dir / RECORDINGS, call_id)
    if sound == "none" or path is None or path.suffix not in MEDIA:
        return ""
    if sound == "link":
        return path.resolve().as_uri()
    if path.stat().st_size > SOUND_MAX_BYTES:
        raise OutputError(where=str(path), what="trop gros pour être mis dans la page", fix="--sound link")
    return f"data:{MEDIA[path.suffix]};base64,{base64.b64encode(path.read_bytes()).decode()}"

"""What the engine does when services fail, are slow, or are asked much at once: played here, for nothing."""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import trio
from cyclopts import App

from .base import FAILED, OK, app, configured, log_to_stderr, to_json, write_text
from .misuse import MisuseError

if TYPE_CHECKING:  # rooms are imported inside the commands
    from ..sandbox.rehearsals import Stage

services = App(name="services", help="Répète les pannes et les lenteurs des services de production, sans clé.")
app.command(services)


@services.command
def incidents(*only: str, lanes: int = 3, out: Path | None = None) -> int:
    """Un appel entier par panne : ce que le moteur en fait, et ce que l'appelant en entend.

    Parameters
    ----------
    only
        seulement les pannes dont le nom contient un de ces mots (deepgram, groq, elevenlabs, WebSocket, 429…)
    lanes
        appels à la fois, chacun avec son moteur
    out
        fichier où écrire le tableau, en Markdown
    """
    from ..sandbox.incident_row import as_markdown
    from ..sandbox.incidents import cases
    from ..sandbox.rehearsals import play_incidents

    chosen = [case for case in cases() if not only or any(word.lower() in case.name.lower() for word in only)]
    if not chosen:
        fix = "essayez deepgram, groq, elevenlabs, WebSocket ou 429 ; sans mot, toutes sont jouées"
        raise MisuseError(
            where="sav services incidents", what=f"aucune panne ne contient « {' '.join(only)} »", fix=fix
        )
    stage = the_stage()
    rows = trio.run(play_incidents, chosen, lanes, stage)
    if out is not None:
        write_text(out, as_markdown(rows))
    wrong = [row for row in rows if row.faults]
    print(f"{len(rows) - len(wrong)} appels sur {len(rows)} menés comme prévu.")
    return FAILED if wrong else OK


@services.command
def load(*, calls: int = 20, latency: Path | None = None, json: bool = False) -> int:
    """Des dialogues entiers à la fois, avec des services lents : combien finissent, et leur plus long trou.

    Parameters
    ----------
    calls
        dialogues simultanés
    latency
        fichier YAML des délais ; par défaut tous les services lents
    json
        un objet JSON sur la sortie standard
    """
    from ..sandbox.outcome import faults_of, ticket_faults
    from ..sandbox.rehearsals import play_together
    from ..sandbox.services_file import SLOW, as_file

    with as_file(SLOW, latency) as path:
        played = trio.run(play_together, calls, path, the_stage())
    pairs = list(zip(played.outcomes, played.tickets, strict=True))
    finished = sum(not faults_of(outcome) for outcome, _ in pairs)
    tickets = sum(not ticket_faults(outcome, ticket) for outcome, ticket in pairs)
    gaps = sorted(outcome.figures.worst_gap_ms or 0.0 for outcome, _ in pairs)
    figures = {"calls": calls, "finished": finished, "tickets": tickets, "worst_gap_ms": gaps}
    for outcome, _ in pairs:
        for fault in faults_of(outcome):
            print(f"✗ {outcome.call_id} : {fault}", file=sys.stderr)
    told = f"{finished}/{calls} dialogues finis, {tickets}/{calls} tickets, plus long trou {gaps[-1]:.0f} ms"
    print(to_json(figures) if json else told)
    return OK if finished == tickets == calls else FAILED


@services.command
def waits(*, latency: Path | None = None, times: int = 2, json: bool = False) -> int:
    """Où passe le temps entre la fin d'une phrase de l'appelant et le premier son du robot.

    Parameters
    ----------
    latency
        fichier YAML des délais ; par défaut 300 ms (final), 350 ms (premier jeton), 200 ms (premier son)
    times
        appels de suite ; à partir du deuxième, les phrases constantes sont déjà gardées
    json
        un objet JSON sur la sortie standard
    """
    from ..sandbox.rehearsals import play_together, waits_of
    from ..sandbox.services_file import USUAL, as_file

    with as_file(USUAL, latency) as path:
        played = trio.run(lambda: play_together(1, path, the_stage(), times=times))
    found = [waits_of(outcome) for outcome in played.outcomes]
    if json:
        print(to_json({"calls": found}))
        return OK
    for number, answers in enumerate(found, start=1):
        print(f"Appel {number}")
        for answer in answers:
            parts = " + ".join(f"{cause} {ms}" for cause, ms in answer["ms"].items() if ms)
            print(f"  {1000 * answer['seconds']:5.0f} ms = {parts}   « {answer['said'][:60]} »")
    return OK


def the_stage() -> Stage:
    from ..assemble_services import sounds_there_are
    from ..providers.local_voice import KOKORO
    from ..sandbox.rehearsals import Stage
    from ..sandbox.show import Terminal

    config = configured()
    log_to_stderr(config, json=False)
    return Stage(sounds_there_are(config, KOKORO), Terminal(sys.stdout), Terminal(StringIO()))

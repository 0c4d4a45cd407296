"""What is said on a call: prove it, draw it, rehearse it, understand it, replay it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Literal

import trio

from ..config import Config
from .base import FAILED, OK, app, configured, to_json, write_text


@app.command
def check(flow: Path | None = None, *, dialogues: bool = False, json: bool = False) -> int:
    """Vérifie tout ce qui s'édite (flux, phrases, fichiers voisins) ; dit ce qui ne va pas, avec le remède.

    Parameters
    ----------
    flow
        déroulé de l'appel (SAV_FLOW)
    dialogues
        joue aussi les dialogues, et montre les deux conversations côte à côte quand elles diffèrent
    json
        un objet JSON sur la sortie standard
    """
    from ..assemble_script import check_report, sounds_report
    from ..checking import as_json, as_text

    config = configured(SAV_FLOW=flow)
    report = check_report(config, dialogues=dialogues)
    lines, fresh = sounds_report(config) if report.texts_are_read else ([], False)
    if json:
        print(to_json({**as_json(report), "sounds": {"fresh": fresh, "lines": lines}}))
    else:
        print("\n".join([as_text(report), *lines]))
    return OK if report.is_sound and fresh else FAILED


@app.command
def draw(
    flow: Path | None = None,
    *,
    out: Path | None = None,
    mermaid: bool = False,
    traffic: bool = False,
    unfold: bool = False,
    state_dir: Path | None = None,
) -> int:
    """Dessine le déroulé : qui demande quoi, où mène chaque réponse, comment finissent les appels.

    Parameters
    ----------
    flow
        déroulé de l'appel (SAV_FLOW)
    out
        fichier à écrire ; par défaut le nom du déroulé, en .svg (ou .mmd)
    mermaid
        du texte Mermaid, pour un README
    traffic
        combien d'appelants ont pris chaque chemin, d'après la base des tickets
    unfold
        les états des parties un par un
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..flow.draw import svg
    from ..flow.draw_mermaid import mermaid as as_mermaid
    from ..flow.traffic import traffic_of
    from ..flow_files import read_flow
    from ..prompts.sounds import texts_of

    config = configured(SAV_FLOW=flow, SAV_STATE_DIR=state_dir)
    drawn = read_flow(config.flow)
    counted = traffic_of(trio.run(ways_of, config, drawn.name)) if traffic else None
    text = as_mermaid(drawn, unfold=unfold) if mermaid else svg(drawn, texts_of(config), counted, unfold=unfold)
    path = out or Path(drawn.name).with_suffix(".mmd" if mermaid else ".svg")
    write_text(path, text)
    callers = (
        "" if counted is None else f" {sum(n for (before, _), n in counted.items() if not before)} appels comptés."
    )
    print(f"{path} : {len(drawn.states)} états dessinés.{callers}")
    return OK


async def ways_of(config: Config, flow: str) -> Mapping[tuple[str, ...], int]:
    """How callers went through this flow, from the tickets."""
    from ..records.postgres import open_pools
    from .tickets import dsns_of

    async with dsns_of(config) as dsns, open_pools(*dsns) as (_, tickets):
        return await tickets.ways(flow)


@app.command
def rehearse(
    flow: Path | None = None,
    *,
    say: list[str] | None = None,
    client: str | None = None,
    number: str | None = "+33612345678",
    ticket: Literal["internet", "mobile"] | None = None,
    closed: bool = False,
    busy: bool = False,
    transfer_fails: bool = False,
) -> int:
    """Parle avec le déroulé en tapant : ce que dit le robot, et ce qu'il pense ; /aide pour les commandes.

    Parameters
    ----------
    flow
        déroulé de l'appel (SAV_FLOW)
    say
        ce que dit l'appelant, dans l'ordre, au lieu de taper ; aussi /silence, /touche 1, /raccroche
    client
        nom de l'appelant, s'il est connu
    number
        son numéro
    ticket
        il a un dossier ouvert
    closed
        hors des heures d'ouverture
    busy
        aucun technicien n'est libre
    transfer_fails
        le transfert ne se fait pas
    """
    from ..flow.stage import Caller, World
    from ..flow_files import read_flow
    from ..prompts.sounds import texts_of
    from ..providers.sentence_encoder import when_asked
    from ..rehearsal import HELP, rehearse, typed_lines
    from ..understanding import read_ears

    config = configured(SAV_FLOW=flow)
    if say is None:
        print(HELP)
    rehearse(
        read_flow(config.flow),
        texts_of(config),
        read_ears(config.flow, encode=when_asked(config.model_dir)),
        typed_lines("> ") if say is None else say,
        print,
        Caller(client=client, number=number),
        World(
            office_open=not closed, open_ticket=ticket, technician_free=not busy, transfer_works=not transfer_fails
        ),
    )
    return OK


@app.command
def understand(
    slot: str | None = None, text: str | None = None, *, jsonl: bool = False, flow: Path | None = None
) -> int:
    """Dit ce que le moteur comprend d'une phrase : `sav understand problem "j'ai plus internet"`.

    Parameters
    ----------
    slot
        ce qui est demandé : problem, affirm_deny, solved, wants_human, angry, email, phone_number, count, ...
    text
        ce que dit l'appelant
    jsonl
        lit des lignes {"slot": ..., "text": ...} sur l'entrée standard et répond ligne par ligne
    flow
        déroulé dont le dossier peut avoir son words.yaml (SAV_FLOW)
    """
    from ..providers.sentence_encoder import when_asked
    from ..understanding import answer_lines, as_line, read_ears

    config = configured(SAV_FLOW=flow)
    ears = read_ears(config.flow, encode=when_asked(config.model_dir))
    if jsonl:
        return answer_lines(sys.stdin.buffer, partial(print, flush=True), ears)
    return answer_lines([as_line(slot, text)], print, ears)


@app.command
def replay(*traces: str, flow: Path | None = None, state_dir: Path | None = None) -> int:
    """Rejoue des appels d'après leurs traces : mêmes commandes ? Avec --flow : où iraient-ils autrement ?

    Parameters
    ----------
    traces
        fichiers .jsonl, dossiers, ou débuts d'identifiants d'appels ; sans rien, tous les appels gardés
    flow
        un déroulé modifié, comparé à ce qui s'est passé
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from .. import replays
    from ..assemble_script import proved, read_script
    from ..keeping import TRACES
    from ..prompts.sounds import texts_of
    from ..providers.sentence_encoder import when_asked

    config = configured(SAV_FLOW=flow, SAV_STATE_DIR=state_dir)
    script, encode = read_script(config.flow, texts_of(config)), when_asked(config.model_dir)
    paths = replays.find_traces(traces, config.state_dir / TRACES)
    if flow is None:
        told = replays.replay_all(paths, script, encode)
    else:
        proved(script)
        told = replays.compare_all(paths, script, encode)
    print(told.text)
    return OK if told.is_same or flow is not None else FAILED

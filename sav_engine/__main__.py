"""The command line, thin: each command reads its words, loads what it needs, and says how it ended.

Rooms are imported inside the commands: `sav --help` must not load speech models.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

import trio
from cyclopts import App, Parameter

from . import __version__
from .config import Config, load
from .errors import SavError

if TYPE_CHECKING:
    from .providers.local_voice import PromptVoice

OK, FAILED, CANNOT_START = 0, 1, 2

app = App(
    name="sav", version=__version__, help="Moteur vocal pour Asterisk : répond au téléphone d'un support technique."
)
prompts = App(name="prompts", help="Les phrases constantes et leurs sons.")
app.command(prompts)

Flag = Annotated[str | None, Parameter(show_default=False)]


def main() -> None:
    """Entry point: an error of ours is one clear message on stderr, and exit status 2."""
    try:
        status = app()
    except SavError as fault:
        print(f"✗ {fault}", file=sys.stderr)
        status = CANNOT_START
    except BaseExceptionGroup as group:
        status = only_ours(group)
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)


def only_ours(group: BaseExceptionGroup[Any]) -> int:
    """Errors of ours that came through a nursery; anything else in the group is raised as it is."""
    ours, others = group.split(SavError)
    if others is not None or ours is None:
        raise group
    for fault in leaves(ours):
        print(f"✗ {fault}", file=sys.stderr)
    return CANNOT_START


def leaves(group: BaseExceptionGroup[Any]) -> list[BaseException]:
    return [
        leaf
        for fault in group.exceptions
        for leaf in (leaves(fault) if isinstance(fault, BaseExceptionGroup) else [fault])
    ]


def configured(**flags: str | int | Path | None) -> Config:
    """The configuration, with the flags of the command line over it; names are those of the settings."""
    given = {name: str(value) for name, value in flags.items() if value is not None}
    return load(os.environ, Path(".env"), flags=given)


def log_to_stderr(config: Config, *, json: bool) -> None:
    from . import logs

    logs.configure(json=json, level=config.log_level, caller_words=config.log_caller_words, secrets=config.secrets())


# ---------------------------------------------------------------- the engine


@app.command
def run(
    *,
    host: Flag = None,
    port: int | None = None,
    metrics_host: Flag = None,
    metrics_port: int | None = None,
    state_dir: Path | None = None,
    flow: Path | None = None,
    media: Flag = None,
    log_level: Flag = None,
    json_logs: bool = False,
) -> int:
    """Répond aux appels jusqu'à Ctrl-C.

    Parameters
    ----------
    host: adresse AudioSocket (AUDIOSOCKET_HOST)
    port: port AudioSocket, 0 pour un port libre (AUDIOSOCKET_PORT)
    metrics_host: adresse des pages /metrics, /healthz, /readyz (PROMETHEUS_HOST)
    metrics_port: leur port (PROMETHEUS_PORT)
    state_dir: dossier d'état (SAV_STATE_DIR)
    flow: déroulé de l'appel (SAV_FLOW)
    media: pump ou direct (SAV_MEDIA)
    log_level: DEBUG, INFO, WARNING ou ERROR (LOG_LEVEL)
    json_logs: journal en JSON, une ligne par événement
    """
    from . import startup
    from .stages import Stages

    config = configured(
        AUDIOSOCKET_HOST=host,
        AUDIOSOCKET_PORT=port,
        PROMETHEUS_HOST=metrics_host,
        PROMETHEUS_PORT=metrics_port,
        SAV_STATE_DIR=state_dir,
        SAV_FLOW=flow,
        SAV_MEDIA=media,
        LOG_LEVEL=log_level,
    )
    log_to_stderr(config, json=json_logs)
    trio.run(startup.run, config, Stages(sys.stdout))
    return OK


@app.command
def check(flow: Path | None = None, *, dialogues: bool = False, json: bool = False) -> int:
    """Vérifie tout ce qui s'édite (flux, phrases, fichiers voisins) ; dit ce qui ne va pas, avec le remède.

    Parameters
    ----------
    flow: déroulé de l'appel (SAV_FLOW)
    dialogues: joue aussi les dialogues, et montre les deux conversations côte à côte quand elles diffèrent
    json: un objet JSON sur la sortie standard
    """
    from .assemble import check_report, sounds_report
    from .checking import as_json, as_text

    config = configured(SAV_FLOW=flow)
    report = check_report(config, dialogues=dialogues)
    lines, fresh = sounds_report(config) if report.texts_are_read else ([], False)
    if json:
        print(to_json({**as_json(report), "sounds": {"fresh": fresh, "lines": lines}}))
    else:
        print("\n".join([as_text(report), *lines]))
    return OK if report.is_sound and fresh else FAILED


def to_json(value: dict[str, Any]) -> str:
    from json import dumps

    return dumps(value, ensure_ascii=False, indent=1)


@app.command
def reload(*, state_dir: Path | None = None) -> int:
    """Fait relire le déroulé et les phrases au moteur qui tourne ; refusé s'ils ne sont pas sains.

    Parameters
    ----------
    state_dir: dossier d'état du moteur (SAV_STATE_DIR)
    """
    from . import reload as reloading

    outcome = trio.run(reloading.ask, configured(SAV_STATE_DIR=state_dir).state_dir)
    print(outcome.text, file=sys.stdout if outcome.is_taken else sys.stderr)
    return OK if outcome.is_taken else FAILED


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
    flow: déroulé de l'appel (SAV_FLOW)
    out: fichier à écrire ; par défaut le nom du déroulé, en .svg (ou .mmd)
    mermaid: du texte Mermaid, pour un README
    traffic: combien d'appelants ont pris chaque chemin, d'après les traces du dossier d'état
    unfold: les états des parties un par un
    state_dir: dossier d'état du moteur (SAV_STATE_DIR)
    """
    from . import assemble, replays
    from .flow.draw import svg
    from .flow.draw_mermaid import mermaid as as_mermaid
    from .flow_files import read_flow
    from .prompts.sounds import texts_of

    config = configured(SAV_FLOW=flow, SAV_STATE_DIR=state_dir)
    drawn = read_flow(config.flow)
    counted = replays.traffic_of(replays.find_traces([], config.state_dir / assemble.TRACES)) if traffic else None
    text = as_mermaid(drawn, unfold=unfold) if mermaid else svg(drawn, texts_of(config), counted, unfold=unfold)
    path = out or Path(drawn.name).with_suffix(".mmd" if mermaid else ".svg")
    write_text(path, text)
    print(f"{path} : {len(drawn.states)} états dessinés.")
    return OK


def write_text(path: Path, text: str) -> None:
    """Raises OutputError when it cannot be written."""
    from .errors import OutputError

    try:
        path.write_text(text, encoding="utf8")
    except OSError as fault:
        raise OutputError(where=str(path), what=f"ne s'écrit pas ({fault.strerror})", fix="changez --out") from fault


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
    flow: déroulé de l'appel (SAV_FLOW)
    say: ce que dit l'appelant, dans l'ordre, au lieu de taper ; aussi /silence, /touche 1, /raccroche
    client: nom de l'appelant, s'il est connu
    number: son numéro
    ticket: il a un dossier ouvert
    closed: hors des heures d'ouverture
    busy: aucun technicien n'est libre
    transfer_fails: le transfert ne se fait pas
    """
    from .flow.stage import Caller, World
    from .flow_files import read_flow
    from .prompts.sounds import texts_of
    from .rehearsal import HELP, rehearse, typed_lines

    config = configured(SAV_FLOW=flow)
    if say is None:
        print(HELP)
    rehearse(
        read_flow(config.flow),
        texts_of(config),
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
    slot: ce qui est demandé : problem, affirm_deny, solved, wants_human, angry, email, phone_number, count, ...
    text: ce que dit l'appelant
    jsonl: lit des lignes {"slot": ..., "text": ...} sur l'entrée standard et répond ligne par ligne
    flow: déroulé dont le dossier peut avoir son words.yaml (SAV_FLOW)
    """
    from .understanding import answer_lines, as_line, read_ears

    ears = read_ears(configured(SAV_FLOW=flow).flow)
    if jsonl:
        return answer_lines(sys.stdin.buffer, partial(print, flush=True), ears)
    return answer_lines([as_line(slot, text)], print, ears)


# ---------------------------------------------------------------- try it


@app.command
def call(
    scenario: str | None = None,
    *,
    say: list[str] | None = None,
    audio: list[Path] | None = None,
    host: str | None = None,
    port: int | None = None,
    uuid: UUID | None = None,
    number: str | None = None,
    out: Path | None = None,
    json: bool = False,
    state_dir: Path | None = None,
) -> int:
    """Joue Asterisk et l'appelant : appelle le moteur, montre le dialogue, laisse un enregistrement.

    Parameters
    ----------
    scenario: fichier YAML, ou nom d'un scénario fourni
    say: phrases dites par l'appelant, dans l'ordre
    audio: enregistrements joués à la place, dans l'ordre
    host: adresse du moteur ; par défaut celui du dossier d'état
    port: son port AudioSocket
    uuid: identifiant de l'appel
    number: numéro de l'appelant
    out: dossier de l'enregistrement et des mesures
    json: le résultat en JSON sur la sortie standard
    state_dir: dossier d'état du moteur (SAV_STATE_DIR)
    """
    from .sandbox.call import Wanted, call_command

    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(config, json=False)
    wanted = Wanted(
        state_dir=config.state_dir,
        scenario=scenario,
        say=say or (),
        audio=audio or (),
        host=host,
        port=port,
        call_id=uuid,
        number=number,
        out=out,
        json=json,
        model_dir=config.model_dir,
    )
    return trio.run(call_command, wanted)


@app.command
def demo(*, json: bool = False, out: Path | None = None) -> int:
    """Démarre un moteur, lui passe trois appels parlés, puis les trois à la fois, et montre les tickets.

    Parameters
    ----------
    json: un objet JSON sur la sortie standard, le reste sur la sortie d'erreur
    out: dossier des enregistrements et de demo.html
    """
    from .sandbox.demo import demo_command

    return trio.run(partial(demo_command, json_out=json, out=out))


@app.command
def replay(*traces: str, flow: Path | None = None, state_dir: Path | None = None) -> int:
    """Rejoue des appels d'après leurs traces : mêmes commandes ? Avec --flow : où iraient-ils autrement ?

    Parameters
    ----------
    traces: fichiers .jsonl, dossiers, ou débuts d'identifiants d'appels ; sans rien, tous les appels gardés
    flow: un déroulé modifié, comparé à ce qui s'est passé
    state_dir: dossier d'état du moteur (SAV_STATE_DIR)
    """
    from . import assemble, replays
    from .prompts.sounds import texts_of

    config = configured(SAV_FLOW=flow, SAV_STATE_DIR=state_dir)
    script = assemble.read_script(config.flow, texts_of(config))
    paths = replays.find_traces(traces, config.state_dir / assemble.TRACES)
    if flow is None:
        told = replays.replay_all(paths, script)
    else:
        assemble.proved(script)
        told = replays.compare_all(paths, script)
    print(told.text)
    return OK if told.is_same or flow is not None else FAILED


# ---------------------------------------------------------------- prompts


@prompts.command(name="check")
def prompts_check() -> int:
    """Dit quelles phrases n'ont pas leur son, ou plus le bon."""
    from .prompts import prompts_check

    config = configured()
    voice = embedded_voice(config)
    return OK if prompts_check(config, voice=voice.name, settings=voice.settings) else FAILED


@prompts.command(name="build")
def prompts_build(*imports: Path) -> int:
    """Fabrique les sons qui manquent ou ne sont plus à jour, et reprend des enregistrements humains.

    Parameters
    ----------
    imports: enregistrements WAV, MP3 ou OGG nommés comme leur phrase (greet.wav), repris à la place de la synthèse
    """
    from .prompts import prompts_build, prompts_import

    config = configured()
    voice = embedded_voice(config)
    for recording in imports:
        prompts_import(config, recording.stem, recording, voice=voice.name)
    prompts_build(config, voice)
    return OK


def embedded_voice(config: Config) -> PromptVoice:
    from .providers import local_voice

    return local_voice.PromptVoice(local_voice.installed(config.model_dir), config.model_dir)


# ---------------------------------------------------------------- tickets


@app.command
def tickets(*, json: bool = False, uuid: UUID | None = None, state_dir: Path | None = None) -> int:
    """Les tickets, du plus récent au plus ancien.

    Parameters
    ----------
    json: un tableau JSON, toutes les colonnes, sans limite
    uuid: seulement le ticket de cet appel
    state_dir: dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(config, json=False)
    print(trio.run(partial(read_tickets, config, json=json, uuid=uuid)))
    return OK


async def read_tickets(config: Config, *, json: bool, uuid: UUID | None) -> str:
    from .records.show import as_json, as_table

    return await with_tickets(config, uuid, as_json if json else as_table)


async def with_tickets(config: Config, uuid: UUID | None, show: Callable[[Any], str]) -> str:
    """From the configured servers, or the embedded one: found by its record, started for the moment otherwise."""
    from .records import embedded
    from .records.migrate import migrate
    from .records.postgres import open_pools

    if config.db_clients_dsn is not None and config.db_tickets_dsn is not None:
        async with open_pools(config.db_clients_dsn, config.db_tickets_dsn) as (_, tickets):
            return show(await tickets.list_tickets(uuid))
    async with embedded.borrowed(config.state_dir) as server:
        # Before the first start there is no schema yet; "no ticket" is then the right answer.
        await migrate(server.tickets_dsn, config.root / "sql/tickets", name="DB_TICKETS_DSN")
        async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
            return show(await tickets.list_tickets(uuid))


if __name__ == "__main__":
    main()

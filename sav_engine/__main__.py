"""The command line, thin: each command reads its words, loads what it needs, and says how it ended.

Rooms are imported inside the commands: `sav --help` must not load speech models.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar
from uuid import UUID

import attrs
import trio
from cyclopts import App, Parameter

from . import __version__
from .config import ROOT, Config, load
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

T = TypeVar("T")
Several = Annotated[
    list[T] | None, Parameter(consume_multiple=True, negative="")
]  # `--say A B` and `--say A --say B`


def main() -> None:
    """Entry point: an error of ours is one clear message on stderr, and exit status 2."""
    try:
        status = app()
    except SavError as fault:
        print(f"✗ {fault}", file=sys.stderr)
        status = CANNOT_START
    except BaseExceptionGroup as group:
        status = only_ours(group)
    except OSError as fault:
        if fault.errno != errno.ENOSPC:
            raise
        print("✗ le disque est plein, rien n'a pu y être écrit. Libérez de la place, et relancez", file=sys.stderr)
        status = CANNOT_START
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
    # From cron or a unit file one is elsewhere: state and flow are those of the project, and so are settings.
    dotenv = next((path for path in (Path(".env"), ROOT / ".env") if path.exists()), None)
    return load(os.environ, dotenv, flags=given)


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
    host
        adresse AudioSocket (AUDIOSOCKET_HOST)
    port
        port AudioSocket, 0 pour un port libre (AUDIOSOCKET_PORT)
    metrics_host
        adresse des pages /metrics, /healthz, /readyz (PROMETHEUS_HOST)
    metrics_port
        leur port (PROMETHEUS_PORT)
    state_dir
        dossier d'état (SAV_STATE_DIR)
    flow
        déroulé de l'appel (SAV_FLOW)
    media
        pump ou direct (SAV_MEDIA)
    log_level
        DEBUG, INFO, WARNING ou ERROR (LOG_LEVEL)
    json_logs
        journal en JSON, une ligne par événement
    """
    with suppress(KeyboardInterrupt):  # pressed before the engine listens for it: nothing has begun yet
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
    flow
        déroulé de l'appel (SAV_FLOW)
    dialogues
        joue aussi les dialogues, et montre les deux conversations côte à côte quand elles diffèrent
    json
        un objet JSON sur la sortie standard
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
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
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
    flow
        déroulé de l'appel (SAV_FLOW)
    out
        fichier à écrire ; par défaut le nom du déroulé, en .svg (ou .mmd)
    mermaid
        du texte Mermaid, pour un README
    traffic
        combien d'appelants ont pris chaque chemin, d'après les traces du dossier d'état
    unfold
        les états des parties un par un
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
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
    slot
        ce qui est demandé : problem, affirm_deny, solved, wants_human, angry, email, phone_number, count, ...
    text
        ce que dit l'appelant
    jsonl
        lit des lignes {"slot": ..., "text": ...} sur l'entrée standard et répond ligne par ligne
    flow
        déroulé dont le dossier peut avoir son words.yaml (SAV_FLOW)
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
    say: Several[str] = None,
    audio: Several[Path] = None,
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
    scenario
        fichier YAML, ou nom d'un scénario fourni
    say
        phrases dites par l'appelant, dans l'ordre
    audio
        enregistrements joués à la place, dans l'ordre
    host
        adresse du moteur ; par défaut celui du dossier d'état
    port
        son port AudioSocket
    uuid
        identifiant de l'appel
    number
        numéro de l'appelant
    out
        dossier de l'enregistrement et des mesures
    json
        le résultat en JSON sur la sortie standard
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
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
        technicians=(config.ami_transfer_context, config.ami_transfer_exten),
    )
    return trio.run(call_command, wanted)


@app.command
def demo(*, json: bool = False, out: Path | None = None) -> int:
    """Démarre un moteur, lui passe trois appels parlés à la fois, et montre les dialogues et les tickets.

    Parameters
    ----------
    json
        un objet JSON sur la sortie standard, le reste sur la sortie d'erreur
    out
        dossier des enregistrements et de demo.html
    """
    from .sandbox.demo import demo_command

    return trio.run(partial(demo_command, json_out=json, out=out))


@app.command
def bench(
    *modes: str,
    calls: str = "50,100,300",
    seconds: float = 4.0,
    blocks: int = 5,
    against: str = "floor,asyncio-streams,uvloop,trio-naive",
    seed: int = 1,
    out: Path | None = None,
) -> int:
    """Mesure ce que coûte un appel et sa ponctualité, à côté d'un plancher en C (Linux, compilateur C).

    Parameters
    ----------
    modes
        media, engine, churn, memory, turn ou turn-300 ; media par défaut
    calls
        nombres d'appels simultanés, séparés par des virgules
    seconds
        durée d'une mesure
    blocks
        blocs valables voulus ; ceux où la machine était occupée sont refaits
    against
        concurrents du mode media, séparés par des virgules
    seed
        ordre des mesures et phases des appels
    out
        dossier des résultats
    """
    from .bench.command import bench_command
    from .bench.modes import Wanted

    wanted = Wanted(tuple(int(number) for number in calls.split(",")), seconds, blocks, (), seed)
    return trio.run(bench_command, modes or ("media",), wanted, against.split(","), out)


@app.command
def sandbox(
    *,
    deepgram: bool = False,
    groq: bool = False,
    elevenlabs: bool = False,
    ami: bool = False,
    latency: Path | None = None,
    faults: Path | None = None,
    scripted: bool = False,
    json: bool = False,
) -> int:
    """Joue les services de production et l'AMI sur cette machine, jusqu'à Ctrl-C ; tous, sauf si vous en nommez.

    Parameters
    ----------
    deepgram
        la transcription
    groq
        le modèle de langage
    elevenlabs
        la voix
    ami
        l'interface de gestion d'Asterisk
    latency
        fichier YAML des délais de chacun
    faults
        fichier YAML des pannes de chacun
    scripted
        parole de théâtre même si les modèles embarqués sont installés
    json
        une ligne JSON avec les adresses quand tout est prêt
    """
    from .sandbox.services import NAMES, Wanted, sandbox_command

    chosen = {"deepgram": deepgram, "groq": groq, "elevenlabs": elevenlabs, "ami": ami}
    config = configured()
    log_to_stderr(config, json=False)
    wanted = Wanted(
        names=tuple(name for name in NAMES if chosen[name]) or NAMES,
        latency=latency,
        faults=faults,
        json=json,
        scripted=scripted,
        model_dir=config.model_dir,
        ami=(config.ami_username, config.ami_secret) if config.ami_username and config.ami_secret else None,
    )
    return trio.run(sandbox_command, wanted)


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
def prompts_build(*imports: Path, voice: Literal["local", "elevenlabs"] = "local", yes: bool = False) -> int:
    """Fabrique les sons qui manquent ou ne sont plus à jour, et reprend des enregistrements humains.

    Parameters
    ----------
    imports
        enregistrements WAV, MP3 ou OGG nommés comme leur phrase (greet.wav), repris à la place de la synthèse
    voice
        la voix embarquée, ou celle d'ElevenLabs, payante : le prix est dit d'abord
    yes
        ne demande pas l'accord avant de dépenser
    """
    from .prompts import prompts_build, prompts_import

    config = configured()
    log_to_stderr(config, json=False)
    if voice == "elevenlabs":
        return build_paid_prompts(config, is_agreed=yes)
    embedded = embedded_voice(config)
    for recording in imports:
        prompts_import(config, recording.stem, recording, voice=embedded.name)
    prompts_build(config, embedded)
    return OK


def build_paid_prompts(config: Config, *, is_agreed: bool) -> int:
    """The price first, then the sounds, bought one by one: what was bought before a failure stays."""
    from .assemble_services import paid_prompt_voice
    from .prompts import prompts_build
    from .prompts.build import find
    from .prompts.sounds import packs_of, texts_of

    paid = paid_prompt_voice(config)
    texts = texts_of(config)
    wanted = [texts[finding.prompt_id] for finding in find(texts, packs_of(config, paid.name), paid.settings)]
    characters = sum(map(len, wanted))
    price_eur = paid.purse.prices.voice(characters)
    print(
        f"{len(wanted)} phrases, {characters} caractères : environ {price_eur:.2f} EUR ({paid.name})".replace(
            ".", ","
        )
    )
    if wanted and not is_agreed and input("Continuer ? (oui/non) ").strip().lower() not in ("o", "oui"):
        return FAILED
    try:
        prompts_build(config, paid)
    finally:
        paid.purse.keep()
    return OK


def embedded_voice(config: Config) -> PromptVoice:
    from .providers import local_voice

    return local_voice.PromptVoice(local_voice.installed(config.model_dir), config.model_dir)


# ---------------------------------------------------------------- tickets


tickets_app = App(name="tickets", help="Les tickets, du plus ancien au plus récent.")
app.command(tickets_app)


@tickets_app.command(name="spool")
def tickets_spool(*, state_dir: Path | None = None) -> int:
    """Les tickets gardés sur le disque jusqu'à ce que la base les ait.

    Parameters
    ----------
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from .assemble import SPOOL
    from .records.show import spool_lines
    from .records.spool import Spool, each_ticket

    config = configured(SAV_STATE_DIR=state_dir)
    spool = Spool(config.state_dir / SPOOL)
    for line in spool_lines(each_ticket(spool), spool.aside()):
        print(line)
    return OK


@tickets_app.default
def tickets(*, json: bool = False, uuid: UUID | None = None, state_dir: Path | None = None) -> int:
    """Les tickets, du plus ancien au plus récent.

    Parameters
    ----------
    json
        un tableau JSON, toutes les colonnes, sans limite
    uuid
        seulement le ticket de cet appel
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = configured(SAV_STATE_DIR=state_dir)
    # One clear message is ours, at the end; before it the pool would warn of each of its attempts to connect.
    log_to_stderr(attrs.evolve(config, log_level="ERROR"), json=False)
    print(trio.run(partial(read_tickets, config, json=json, uuid=uuid)))
    return OK


@app.command
def migrate(*, status: bool = False, state_dir: Path | None = None) -> int:
    """Met le schéma des deux bases à jour ; « sav run » le fait de lui-même.

    Parameters
    ----------
    status
        montre seulement ce qui est appliqué et ce qui manque
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(config, json=False)
    trio.run(partial(migrate_both, config, only_status=status))
    return OK


async def migrate_both(config: Config, *, only_status: bool) -> None:
    from .records import migrate

    async with dsns_of(config) as (clients, tickets):
        for name, dsn, folder in (("DB_CLIENTS_DSN", clients, "clients"), ("DB_TICKETS_DSN", tickets, "tickets")):
            directory = config.root / "sql" / folder
            applied = () if only_status else await migrate.migrate(dsn, directory, name=name)
            for step in await migrate.status(dsn, directory, name=name):
                news = "  (à l'instant)" if step.number in {done.number for done in applied} else ""
                when = f"appliqué le {step.applied_at:%d/%m/%Y %H:%M}" if step.applied_at else "à appliquer"
                print(f"{folder:<8} {step.name:<32} {when}{news}")


@asynccontextmanager
async def dsns_of(config: Config) -> AsyncIterator[tuple[str, str]]:
    """The configured servers, or the embedded one: found by its record, started for the moment otherwise."""
    from .records import embedded

    if config.db_clients_dsn is not None and config.db_tickets_dsn is not None:
        yield config.db_clients_dsn, config.db_tickets_dsn
        return
    async with embedded.borrowed(config.state_dir) as server:
        yield server.clients_dsn, server.tickets_dsn


async def read_tickets(config: Config, *, json: bool, uuid: UUID | None) -> str:
    from .records.show import as_json, as_table

    return await with_tickets(config, uuid, as_json if json else as_table)


async def with_tickets(config: Config, uuid: UUID | None, show: Callable[[Any], str]) -> str:
    from .records.migrate import migrate
    from .records.postgres import open_pools

    async with dsns_of(config) as dsns:
        if config.embeds_postgres:  # before the first start there is no schema yet; "no ticket" is the right answer
            await migrate(dsns[1], config.root / "sql/tickets", name="DB_TICKETS_DSN")
        async with open_pools(*dsns) as (_, tickets):
            return show(await tickets.list_tickets(uuid))


if __name__ == "__main__":
    main()

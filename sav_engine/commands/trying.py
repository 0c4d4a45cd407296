"""The outside, played: calls, the demonstration, the services, the benchmark."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

import trio

from .base import Several, app, configured, log_to_stderr
from .misuse import MisuseError, checked_port


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
    from ..sandbox.call import Wanted, call_command

    checked_port("sav call", port)
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
    from ..sandbox.demo import demo_command

    return trio.run(partial(demo_command, json_out=json, out=out))


@app.command
def bench(
    *modes: str,
    calls: str = "50,100,300",
    seconds: float = 4.0,
    blocks: int = 5,
    against: str = "floor,asyncio-streams,uvloop,trio-naive,asyncio-engine,uvloop-engine",
    seed: int = 1,
    each: int = 100,
    embedded: bool = False,
    out: Path | None = None,
) -> int:
    """Mesure ce que coûte un appel et sa ponctualité, à côté d'un plancher en C (Linux, compilateur C).

    « barge-in » et « pauses » mesurent les tours de parole, sans plancher ni compilateur.

    Parameters
    ----------
    modes
        media, engine, engine-interims, engine-dialogues, churn, memory, turn, turn-300, turn-story, barge-in, pauses
        (media par défaut)
    calls
        nombres d'appels simultanés, séparés par des virgules
    seconds
        durée d'une mesure
    blocks
        blocs valables voulus ; ceux où la machine était occupée sont refaits
    against
        concurrents des modes media et engine, séparés par des virgules
    seed
        ordre des mesures et phases des appels
    each
        barge-in : combien d'interruptions, et combien d'autres sons
    embedded
        barge-in : les mots sont ceux de la transcription embarquée, et non ceux qui ont été dits
    out
        dossier des résultats
    """
    from ..bench.command import bench_command
    from ..bench.contenders import checked_names
    from ..bench.modes import Wanted
    from ..bench.turns import MODES as OF_TURNS
    from ..bench.turns import turns_command

    wanted = Wanted(counts_of(calls), seconds, blocks, (), seed)
    peers = checked_names(against.split(","))
    of_turns = [mode for mode in modes if mode in OF_TURNS]
    status = turns_command(of_turns, each, seed, embedded, configured().model_dir, out) if of_turns else 0
    others = [mode for mode in modes or ("media",) if mode not in OF_TURNS]
    return (trio.run(bench_command, others, wanted, peers, out) if others else 0) or status


def counts_of(calls: str) -> tuple[int, ...]:
    """Raises MisuseError."""
    counts = tuple(int(word) if word.strip().isdecimal() else 0 for word in calls.split(","))
    if 0 in counts:
        fix = "écrivez des nombres d'appels, comme 50,100,300"
        raise MisuseError(where="sav bench", what=f"--calls vaut « {calls} »", fix=fix)
    return counts


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
    until_stdin_ends: bool = False,
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
        parole de théâtre même si les modèles embarqués sont installés : elle ne coûte rien
    json
        une ligne JSON avec les adresses quand tout est prêt
    until_stdin_ends
        s'arrête aussi quand son entrée standard est fermée : avec le programme qui le lance
    """
    from ..assemble_services import sounds_there_are
    from ..providers.local_voice import KOKORO
    from ..sandbox.services import NAMES, Wanted, sandbox_command

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
        sounds=sounds_there_are(config, KOKORO),
        until_stdin_ends=until_stdin_ends,
    )
    return trio.run(sandbox_command, wanted)

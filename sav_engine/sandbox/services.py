"""I/O. `sav sandbox`: the outside world of the engine on this machine, until interrupted.

Speech is real where the embedded models are installed, unless `scripted`: then the voice hums what has no sound yet,
and the transcriber knows the callers of our scenarios by their sound, and of others says the same sentences in turn.
That costs no processor and suits load tests.
"""

from __future__ import annotations

import itertools
import json
import os
import secrets
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import trio

from ..errors import ModelError, ProviderError
from ..providers.local_speech import LocalSpeech
from ..providers.speech_frames import Recognise, Recognised
from ..providers.speech_queue import Outcome
from .asterisk_ami import AmiStandIn
from .caller_lines import SHIPPED_SOUNDS, shipped_texts, sound_name
from .deepgram import serve_deepgram
from .deepgram_socket import Recogniser
from .elevenlabs import Speech, VoiceStandIn
from .elevenlabs_sound import tone
from .exchange import Exchange
from .groq import PREFIX, GroqStandIn
from .known_lines import KnownLines
from .services_file import Latencies, ServiceFaults, read_file

NAMES = ("deepgram", "groq", "elevenlabs", "ami")
HOST = "127.0.0.1"
STAND_IN_KEY = "bac-a-sable"  # the stand-ins take any
REMEMBERED = 300  # sentences of some 50 kB; a flow has 65 and some names
SCRIPT = ("Bonjour, je n'ai plus de wifi.", "Oui.", "Non, pas encore.", "Trois appareils.", "Oui, ça marche, merci.")


@attrs.frozen
class Wanted:
    """What the command line asked for. names: of NAMES. ami: account and secret; made up when None."""

    names: tuple[str, ...] = NAMES
    latency: Path | None = None
    faults: Path | None = None
    json: bool = False
    scripted: bool = False
    model_dir: Path | None = None
    ami: tuple[str, str] | None = None
    sounds: Mapping[str, bytes] = attrs.field(factory=dict)  # of texts that need no synthesis: the constant prompts
    until_stdin_ends: bool = False  # whoever started it holds the other end, and lets go of it however he ends


async def sandbox_command(wanted: Wanted) -> int:
    """Serve until SIGINT or SIGTERM, or the end of stdin if wanted. Returns the exit status. Raises SandboxError."""
    with trio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async with trio.open_nursery() as whole:
            whole.start_soon(serve, wanted)
            if wanted.until_stdin_ends:
                whole.start_soon(end_with_stdin, whole.cancel_scope)
            async for _ in signals:
                whole.cancel_scope.cancel()
                break
    return 0


async def end_with_stdin(scope: trio.CancelScope) -> None:
    async with trio.lowlevel.FdStream(os.dup(sys.stdin.fileno())) as stdin:
        while await stdin.receive_some():
            pass  # nothing is said here
    scope.cancel()


async def serve(wanted: Wanted) -> None:
    """Start what is wanted, tell where it is, and keep it up until cancelled."""
    latencies, faults = read_file(wanted.latency, Latencies), read_file(wanted.faults, ServiceFaults)
    ami = wanted.ami or ("sav", secrets.token_hex(16))
    async with AsyncExitStack() as stack:
        speech = None if wanted.scripted else await stack.enter_async_context(real_speech(wanted.model_dir))
        nursery = await stack.enter_async_context(trio.open_nursery())
        known = known_callers()
        starters: Mapping[str, Any] = {
            "deepgram": partial(
                serve_deepgram,
                recogniser=partial(words_of, speech) if speech else scripted_ear(known),
                guesser=None if speech else known.words,
                faults=faults.deepgram,
                latency=latencies.deepgram,
            ),
            "groq": GroqStandIn(latency=latencies.groq, faults=faults.groq).serve,
            "elevenlabs": VoiceStandIn(
                speech=voice_of(speech, wanted.sounds), latency=latencies.elevenlabs, faults=faults.elevenlabs
            ).serve,
            "ami": partial(serve_ami, *ami),
        }
        ports = {name: await nursery.start(starters[name]) for name in NAMES if name in wanted.names}
        tell(addresses(ports), wanted, ami, "parole réelle" if speech else "parole de théâtre")
        await trio.sleep_forever()


async def serve_ami(
    username: str, secret: str, *, task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED
) -> None:
    server = AmiStandIn(Exchange(), username, secret)
    listeners = await trio.open_tcp_listeners(0, host=HOST)
    task_status.started(listeners[0].socket.getsockname()[1])
    await trio.serve_listeners(server.serve, listeners)


def addresses(ports: Mapping[str, int]) -> dict[str, str]:
    """As the engine's settings want them."""
    shapes = {"deepgram": "ws://{}", "groq": f"http://{{}}{PREFIX}", "elevenlabs": "http://{}", "ami": "{}"}
    return {name: shapes[name].format(f"{HOST}:{port}") for name, port in ports.items()}


def tell(found: Mapping[str, str], wanted: Wanted, ami: tuple[str, str], speech: str) -> None:
    """One JSON line for programs; for people, what to put in `.env`, on stderr when there is JSON."""
    if wanted.json:
        print(json.dumps(found), flush=True)
    out = sys.stderr if wanted.json else sys.stdout
    print(f"Bac à sable prêt ({speech}) ; Ctrl-C pour arrêter. Réglages du moteur :", file=out)
    for name, address in found.items():
        for line in settings_for(name, address, ami):
            print(f"  {line}", file=out, flush=True)


def settings_for(name: str, address: str, ami: tuple[str, str]) -> list[str]:
    match name:
        case "deepgram":
            return [f"DEEPGRAM_URL={address}", f"DEEPGRAM_API_KEY={STAND_IN_KEY}"]
        case "groq":
            return [f"GROQ_BASE_URL={address}", f"GROQ_API_KEY={STAND_IN_KEY}"]
        case "elevenlabs":
            return [f"ELEVENLABS_BASE_URL={address}", f"ELEVENLABS_API_KEY={STAND_IN_KEY}"]
        case _:
            host, _, port = address.rpartition(":")
            return [f"AMI_HOST={host}", f"AMI_PORT={port}", f"AMI_USERNAME={ami[0]}", f"AMI_SECRET={ami[1]}"]


# ---------------------------------------------------------------- real speech


@asynccontextmanager
async def real_speech(model_dir: Path | None) -> AsyncIterator[LocalSpeech | None]:
    """The embedded speech for as long as the block; None where it is not installed."""
    try:
        speech = LocalSpeech(model_dir=model_dir)
    except ModelError:
        yield None
        return
    async with trio.open_nursery() as nursery:
        await nursery.start(speech.run)
        yield speech
        nursery.cancel_scope.cancel()


def known_callers() -> KnownLines:
    lines = {text: (SHIPPED_SOUNDS / sound_name(text)) for text in sorted(shipped_texts())}
    return KnownLines({text: path.read_bytes() for text, path in lines.items() if path.exists()})


def scripted_ear(known: KnownLines) -> Recogniser:
    """The words of our own callers by their sound; of anybody else the next sentence of the script, with no end."""
    script = itertools.cycle(SCRIPT)

    async def hear(pcm: bytes) -> str:
        await trio.lowlevel.checkpoint()
        return known.words(pcm) or next(script)

    return hear


def voice_of(speech: LocalSpeech | None, sounds: Mapping[str, bytes]) -> Speech:
    """sounds: of texts that are not to be synthesised."""
    made = tone if speech is None else embedded_voice_of(speech)

    async def say(text: str) -> bytes:
        await trio.lowlevel.checkpoint()
        return sounds.get(text) or await made(text)

    return say


def embedded_voice_of(speech: LocalSpeech) -> Speech:
    synthesiser, said = speech.synthesiser, dict[str, bytes]()

    async def say(text: str) -> bytes:
        """The embedded voice, once for each sentence; the hum where it has no time left."""
        if text not in said:
            try:
                pcm = b"".join([pcm async for pcm in synthesiser.speak(text)])
            except ProviderError:
                return await tone(text)
            if len(said) >= REMEMBERED:
                said.clear()
            said[text] = pcm
        await trio.lowlevel.checkpoint()
        return said[text]

    return say


async def words_of(speech: LocalSpeech, pcm: bytes) -> str:
    """What the embedded recogniser hears; nothing where it has no time left. pcm: s16le mono 8 kHz."""
    answered, outcomes = trio.Event(), list[Outcome]()

    def done(outcome: Outcome) -> None:
        outcomes.append(outcome)
        answered.set()

    owner = object()
    if not speech.submit(owner, partial(Recognise, expects="", pcm=pcm), done):
        return ""
    try:
        await answered.wait()
    finally:
        speech.forget(owner)
    match outcomes[0]:
        case Recognised(text=text):
            return text
        case _:
            return ""

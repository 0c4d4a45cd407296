"""The paid services of one engine, from its configuration: transcriber, voice, language model, and their purse.

Part of `assemble`, which is the only one to call it. Builds, does not run and asks nobody: `startup` has the checks
made before the first caller. A service that refuses is set aside, and the embedded one answers.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Literal, cast
from zoneinfo import ZoneInfo

import attrs
import trio

from .config import Config
from .errors import ConfigError, ProviderError
from .flow.operator_files import Keyterms
from .flow_files import read_keyterms, read_pronunciation
from .metrics import Metrics
from .ports import Clock, Synthesiser, Transcriber, Writer
from .prompts import PromptPack, open_prompts
from .providers import http
from .providers.breaker import Breaker
from .providers.cost import Prices, Purse
from .providers.deepgram import DeepgramTranscriber
from .providers.deepgram_keyterms import keyterms_for
from .providers.deepgram_live import Vendor
from .providers.deepgram_request import Listen
from .providers.elevenlabs import Deadlines, ElevenLabs
from .providers.elevenlabs_cache import SoundCache
from .providers.elevenlabs_contexts import SocketAt
from .providers.elevenlabs_multi import Sockets
from .providers.elevenlabs_wire import VoiceOf, VoiceSettings
from .providers.fallback_transcriber import FallbackTranscriber
from .providers.fallback_voice import FallbackSynthesiser
from .providers.fallbacks import Fallbacks
from .providers.groq import CONNECTIONS_MAX, GroqWriter
from .providers.written_out import WrittenOut
from .spoken.speller import Speller
from .supervisor import Service

SPENDING = "spending.json"
SANDBOX = "sandbox"
SOUNDS = "sounds"
PROMPT_S = 20.0  # nobody waits on the telephone while prompts are built


@attrs.frozen
class Check:
    """What is asked of a service before the first caller. ask: returns what to say of it, raises ProviderError."""

    service: str
    breaker: Breaker
    ask: Callable[[], Awaitable[str]]

    async def told(self) -> str:
        """One line for the operator. A service that refuses is set aside from the start."""
        try:
            return await self.ask()
        except ProviderError as fault:
            self.breaker.failed(fault)
            return f"! {fault}"


@attrs.frozen
class Paid:
    """What the calls get of the paid services. prompts: in the voice of the calls.

    expect: tell the transcriber other terms to expect, from the next call on; raises Faults when they are too many.
    """

    transcriber: Transcriber
    synthesiser: Synthesiser
    writer: Writer | None
    prompts: PromptPack
    purse: Purse
    services: Mapping[str, Service]
    checks: tuple[Check, ...]
    expect: Callable[[Keyterms], None]


def paid_services(
    config: Config, metrics: Metrics, clock: Clock, embedded: Synthesiser, embedded_ear: Transcriber, spell: Speller
) -> Paid:
    """Raises PromptError, FlowError, Faults."""
    purse = purse_of(config, metrics, lambda: clock.now().date())
    pack = open_prompts(config, embedded.name, spell)
    spoken: Synthesiser = WrittenOut(embedded, spell)
    services: dict[str, Service] = {"purse": purse.run}
    checks: list[Check] = []
    expect = no_terms
    transcriber, synthesiser, writer = embedded_ear, spoken, None
    if config.hears_with_deepgram:
        deepgram = deepgram_of(config, metrics, purse)
        lost = Fallbacks("deepgram", metrics)
        transcriber = FallbackTranscriber([deepgram, embedded_ear], partial(fell_back, lost, deepgram.name))
        expect = partial(expect_terms, deepgram, config.deepgram_model)
        services["deepgram"] = deepgram.run
        checks.append(Check("Deepgram", deepgram.breaker, deepgram.check))
    if config.speaks_with_elevenlabs:
        over_sockets = config.elevenlabs_transport == "websocket"
        voice = elevenlabs_of(config, metrics, purse, spell, pack.texts, over_sockets=over_sockets)
        spare = {pack.texts[prompt_id]: pcm for prompt_id, pcm in pack.sounds.items()}
        synthesiser = FallbackSynthesiser(voice, spoken, provider="elevenlabs", metrics=metrics, spare=spare.get)
        pack = open_prompts(config, voice.name, spell)
        services["elevenlabs"] = voice.run
        checks.append(
            Check("ElevenLabs", voice.breaker, lambda: voice_check(voice, pack, in_sandbox=config.in_sandbox))
        )
    if config.writes_with_groq:
        writer = groq_of(config, metrics, purse)
        services["groq"] = writer.run
        checks.append(Check("Groq", writer.breaker, lambda: writer_check(writer)))
    return Paid(transcriber, synthesiser, writer, pack, purse, services, tuple(checks), expect)


def service_checks(config: Config) -> tuple[Check, ...]:
    """Of the services this configuration uses, without an engine. Raises PromptError, FlowError, Faults."""
    metrics = Metrics("0")
    purse, spell, checks = Purse(metrics), say_of(config), list[Check]()
    if config.hears_with_deepgram:
        deepgram = deepgram_of(config, metrics, purse)
        checks.append(Check("Deepgram", deepgram.breaker, deepgram.check))
    if config.speaks_with_elevenlabs:
        voice = elevenlabs_of(config, metrics, purse, spell, {})
        pack = open_prompts(config, voice.name, spell)
        checks.append(
            Check("ElevenLabs", voice.breaker, partial(voice_check, voice, pack, in_sandbox=config.in_sandbox))
        )
    if config.writes_with_groq:
        writer = groq_of(config, metrics, purse)
        checks.append(Check("Groq", writer.breaker, partial(writer_check, writer)))
    return tuple(checks)


def spent_today_eur(config: Config) -> float:
    """As the engine has noted it, which it does every few seconds."""
    return purse_of(config, Metrics("0"), today_in_paris).spent_eur


async def voice_check(voice: ElevenLabs, pack: PromptPack, *, in_sandbox: bool) -> str:
    await voice.check()
    if not pack.missing or in_sandbox:  # nobody buys prompts of a stand-in
        return f"voix {voice.name}"
    return f"! voix {voice.name} : {len(pack.missing)} phrases sans son, « sav prompts build --voice elevenlabs »"


async def writer_check(writer: GroqWriter) -> str:
    gone = await writer.check()
    return f"! modèles disparus : {', '.join(gone)} (GROQ_MODELS)" if gone else f"modèle {writer.name}"


def purse_of(config: Config, metrics: Metrics, today: Callable[[], date]) -> Purse:
    prices = Prices(
        voice_per_1000_chars=config.price_voice,
        transcriber_per_hour=config.price_transcriber,
        model_in_per_million=config.price_model_in,
        model_cached_in_per_million=config.price_model_cached,
        model_out_per_million=config.price_model_out,
    )
    return Purse(metrics, config.daily_budget_eur, today, kept(config) / SPENDING, prices)


def kept(config: Config) -> Path:
    """Where sums and sounds of the paid services are kept; what stand-ins cost and say is kept apart."""
    return config.state_dir / SANDBOX if config.in_sandbox else config.state_dir


def deepgram_of(config: Config, metrics: Metrics, purse: Purse) -> DeepgramTranscriber:
    """Raises Faults for a list of words that the model would refuse."""
    listen = Listen(
        config.deepgram_url,
        config.deepgram_api_key or "",
        config.deepgram_model,
        keyterms=keyterms_for(config.deepgram_model, read_keyterms(config.flow).of_a_call),
        mip_opt_out=config.deepgram_mip_opt_out,
    )
    return DeepgramTranscriber(Vendor(listen, metrics, Breaker("Deepgram", "transcriber", metrics), purse))


def no_terms(keyterms: Keyterms) -> None:
    """The embedded transcriber has its own prompt, of the field: other words in it replace what was said."""


def expect_terms(deepgram: DeepgramTranscriber, model: str, keyterms: Keyterms) -> None:
    deepgram.expect(keyterms_for(model, keyterms.of_a_call))


def fell_back(fallbacks: Fallbacks, paid: str, name: str, reason: str) -> None:
    """The embedded transcriber is nobody's to replace."""
    if name == paid:
        fallbacks.fell_back(reason)


def voice_of(config: Config) -> VoiceOf:
    settings = VoiceSettings(
        stability=config.elevenlabs_stability,
        similarity=config.elevenlabs_similarity,
        style=config.elevenlabs_style,
        speed=config.elevenlabs_speed,
    )
    output_format = cast(Literal["pcm_8000", "ulaw_8000"], config.elevenlabs_format)
    return VoiceOf(config.elevenlabs_voice_id, config.elevenlabs_model, output_format, settings)


def elevenlabs_of(
    config: Config,
    metrics: Metrics,
    purse: Purse,
    spell: Callable[[str], str],
    texts: Mapping[str, str],
    deadlines: Deadlines | None = None,
    *,
    over_sockets: bool = False,
) -> ElevenLabs:
    """spell: what is done to a text before it is said.

    texts: of the constant prompts; only these, which are about nobody, are kept on the disk.
    over_sockets: they are carried by its `run`, which must go on beside the calls.
    """
    # The clients are never closed: they live as long as the process, which closes their sockets.
    client = http.open_client(
        config.elevenlabs_base_url,
        {"xi-api-key": config.elevenlabs_api_key or ""},
        connections_max=config.elevenlabs_concurrent,
    )
    return ElevenLabs(
        client,
        voice_of(config),
        metrics=metrics,
        purse=purse,
        write_out=spell,
        cache=SoundCache(kept(config) / SOUNDS, frozenset(texts.values()).__contains__),
        deadlines=deadlines,
        concurrent=config.elevenlabs_concurrent,
        sockets=sockets_of(config) if over_sockets else None,
        hedges=config.hedges,
    )


def sockets_of(config: Config) -> Sockets:
    return Sockets(SocketAt(config.elevenlabs_base_url, config.elevenlabs_api_key or "", voice_of(config)))


def say_of(config: Config) -> Speller:
    """What every voice is given: the operator's own words said as his file says, then all that is not words.

    Raises FlowError, Faults.
    """
    return Speller(read_pronunciation(config.flow))


def sounds_there_are(config: Config, voice: str) -> Mapping[str, bytes]:
    """The constant prompts as this voice says them, by the text a paid voice would be asked for.

    Raises PromptError, FlowError, Faults.
    """
    say = say_of(config)
    pack = open_prompts(config, voice, say)
    return {say(pack.texts[prompt_id]): pcm for prompt_id, pcm in pack.sounds.items()}


@attrs.frozen
class PaidPromptVoice:
    """The paid voice for building prompts (prompts.Renderer)."""

    config: Config
    metrics: Metrics
    purse: Purse

    @property
    def name(self) -> str:
        return voice_of(self.config).name

    @property
    def settings(self) -> str:
        return voice_of(self.config).described

    def pcm(self, text: str) -> bytes:
        """s16le mono 8 kHz, whole or not at all; spelt already. Blocking, and bought. Raises ProviderError."""
        return trio.run(self._bought, text)

    async def _bought(self, text: str) -> bytes:
        voice = elevenlabs_of(self.config, self.metrics, self.purse, str, {}, Deadlines(PROMPT_S, PROMPT_S))
        return b"".join([pcm async for pcm in voice.speak(text)])


def paid_prompt_voice(config: Config) -> PaidPromptVoice:
    """Raises ConfigError without a key."""
    if not config.elevenlabs_api_key:
        raise ConfigError(where="ELEVENLABS_API_KEY", what="la clé manque", fix="donnez-la, ou --voice local")
    metrics = Metrics("0")
    return PaidPromptVoice(config, metrics, purse_of(config, metrics, today_in_paris))


def today_in_paris() -> date:
    return datetime.now(ZoneInfo("Europe/Paris")).date()


def groq_of(config: Config, metrics: Metrics, purse: Purse) -> GroqWriter:
    headers = {"Authorization": f"Bearer {config.groq_api_key}"}
    client = http.open_client(config.groq_base_url, headers, connections_max=CONNECTIONS_MAX)
    return GroqWriter(client, config.groq_models, metrics=metrics, purse=purse, hedges=config.hedges)

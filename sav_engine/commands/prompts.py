"""The constant prompts and their sounds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cyclopts import App

from ..config import Config
from .base import FAILED, OK, app, configured, log_to_stderr
from .desk import agreed

if TYPE_CHECKING:
    from ..providers.local_voice import PromptVoice


prompts = App(name="prompts", help="Les phrases constantes et leurs sons.")
app.command(prompts)


@prompts.command(name="check")
def prompts_check() -> int:
    """Dit quelles phrases n'ont pas leur son, ou plus le bon."""
    from ..assemble_services import say_of
    from ..prompts import prompts_check

    config = configured()
    voice = embedded_voice(config)
    return OK if prompts_check(config, voice=voice.name, settings=voice.settings, spell=say_of(config)) else FAILED


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
    from ..assemble_services import say_of
    from ..prompts import prompts_build, prompts_import

    config = configured()
    log_to_stderr(config, json=False)
    if voice == "elevenlabs":
        return build_paid_prompts(config, is_agreed=yes)
    embedded = embedded_voice(config)
    for recording in imports:
        prompts_import(config, recording.stem, recording, voice=embedded.name)
    prompts_build(config, embedded, spell=say_of(config))
    return OK


def build_paid_prompts(config: Config, *, is_agreed: bool) -> int:
    """The price first, then the sounds, bought one by one: what was bought before a failure stays."""
    from ..assemble_services import paid_prompt_voice, say_of
    from ..prompts import prompts_build
    from ..prompts.build import find
    from ..prompts.sounds import packs_of, texts_of

    paid = paid_prompt_voice(config)
    texts, spell = texts_of(config), say_of(config)
    found = find(texts, packs_of(config, paid.name), paid.settings, spell)
    wanted = [spell(texts[finding.prompt_id]) for finding in found]
    characters = sum(map(len, wanted))
    price_eur = paid.purse.prices.voice(characters)
    print(
        f"{len(wanted)} phrases, {characters} caractères : environ {price_eur:.2f} EUR ({paid.name})".replace(
            ".", ","
        )
    )
    if wanted and not agreed("Continuer ?", yes=is_agreed):
        return FAILED
    try:
        prompts_build(config, paid, spell=spell)
    finally:
        paid.purse.keep()
    return OK


def embedded_voice(config: Config) -> PromptVoice:
    from ..providers import local_voice

    return local_voice.PromptVoice(local_voice.installed(config.model_dir), config.model_dir)

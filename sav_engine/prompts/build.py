"""I/O (files). `sav prompts build`, `check` and `import`: French lines for the operator, one per prompt touched."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

import attrs
import numpy as np
import soundfile
import soxr

from ..audio import loudness
from ..errors import PromptError
from ..opening import USUAL_HOURS, hours_in_words
from .pack import BYTES_PER_S, Pack, Spell, entry_of, with_sound, without
from .sounds import PromptPlaces, packs_of, texts_of

RATE_HZ = 8_000
USUAL_NAMES = ("le support technique", "Eko", USUAL_HOURS)  # SAV_COMPANY_NAME, SAV_BOT_NAME, flows/hours.yaml
RECORDING_MAX_S = 60.0  # a caller stops listening long before
RECORDING_SETTINGS = "recording, trimmed, -20 dBFS"
WHAT_FR = {"missing": "manque", "stale": "périmé", "broken": "abîmé"}

Line = Callable[[str], None]


class Renderer(Protocol):
    """A voice for building. settings: whatever else but the text changes the sound; pcm is s16le mono 8 kHz.

    It is given texts as they are to be said.
    """

    @property
    def name(self) -> str: ...
    @property
    def settings(self) -> str: ...
    def pcm(self, text: str) -> bytes: ...


@attrs.frozen
class Finding:
    """A prompt without a good sound. stale: its text or the voice's settings have changed."""

    prompt_id: str
    what: Literal["missing", "stale", "broken"]


def find(texts: dict[str, str], packs: tuple[Pack, Pack], settings: str, spell: Spell) -> tuple[Finding, ...]:
    """What `build` would render. A recording is good as long as its text is unchanged."""
    found = ((prompt_id, _judge(prompt_id, text, packs, settings, spell)) for prompt_id, text in texts.items())
    return tuple(Finding(prompt_id, what) for prompt_id, what in found if what)


def _judge(
    prompt_id: str, text: str, packs: tuple[Pack, Pack], settings: str, spell: Spell
) -> Literal["missing", "stale", "broken"] | None:
    worst: Literal["missing", "stale", "broken"] = "missing"
    for pack in packs:
        if prompt_id not in pack.entries:
            continue
        entry = pack.matches(prompt_id, text, spell)
        if entry is None or (entry.source == "synthesis" and entry.settings != settings):
            worst = "stale"
        elif pack.sound(entry) is None:
            worst = "broken"
        else:
            return None
    return worst


def prompts_check(places: PromptPlaces, *, voice: str, settings: str, spell: Spell = str, say: Line = print) -> bool:
    """Whether every prompt has its sound in this voice; says what is wrong. Raises PromptError or Faults."""
    texts, packs = texts_of(places), packs_of(places, voice)
    findings = find(texts, packs, settings, spell)
    for finding in findings:
        say(f"{finding.prompt_id} : {WHAT_FR[finding.what]}")
    good = len(texts) - len(findings)
    say(f"{good} phrases sur {len(texts)} prêtes dans la voix {voice}.")
    if findings:
        say("Lancez `sav prompts build`. Sans cela, ces phrases sont synthétisées pendant l'appel.")
    return not findings


def prompts_build(places: PromptPlaces, renderer: Renderer, *, spell: Spell = str, say: Line = print) -> int:
    """Render what is missing or stale into the pack of `target_of`; how many were. spell: as before any voice.

    Raises PromptError (texts, disk), ModelError (from the voice).
    """
    texts, packs = texts_of(places), packs_of(places, renderer.name)
    findings = find(texts, packs, renderer.settings, spell)
    target = target_of(places, packs)
    for number, finding in enumerate(findings, start=1):
        text = texts[finding.prompt_id]
        said = spell(text)
        pcm = renderer.pcm(said)
        entry = entry_of(finding.prompt_id, text, said, renderer.name, renderer.settings, "synthesis", pcm)
        target = with_sound(target, entry, pcm)
        say(f"[{number}/{len(findings)}] {finding.prompt_id} ({WHAT_FR[finding.what]}) : {entry.duration_s:.1f} s")
    gone = set(target.entries) - set(texts)
    without(target, gone)
    if gone:
        say(f"Retirées, car elles n'ont plus de texte : {', '.join(sorted(gone))}.")
    say(f"{len(findings)} phrases fabriquées, {len(texts)} prêtes dans {target.folder}.")
    return len(findings)


def target_of(places: PromptPlaces, packs: tuple[Pack, Pack]) -> Pack:
    """Where new sounds go: cache_audio/ for voice, names and hours as shipped, else the operator's own pack.

    Other names must not change what the checkout holds, and an installed package may not be writable.
    """
    own, shipped = packs
    has_usual_names = (places.company_name, places.bot_name, hours_in_words(places.flow)) == USUAL_NAMES
    is_writable = os.access(shipped.folder, os.W_OK)
    return shipped if shipped.is_there and has_usual_names and is_writable else own


def prompts_import(places: PromptPlaces, prompt_id: str, recording: Path, *, voice: str, say: Line = print) -> None:
    """Take a human recording (WAV, MP3, OGG, any rate) for a prompt, until its text changes.

    Raises PromptError: an unknown prompt, a file that is no sound, silence, a recording that is too long.
    """
    texts, packs = texts_of(places), packs_of(places, voice)
    if prompt_id not in texts:
        known = ", ".join(sorted(texts))
        raise PromptError(
            where=str(recording), what=f"la phrase « {prompt_id} » n'existe pas", fix=f"choisissez : {known}"
        )
    pcm = _read_recording(recording)
    text = texts[prompt_id]
    entry = entry_of(prompt_id, text, text, voice, RECORDING_SETTINGS, "recording", pcm)
    with_sound(packs[0], entry, pcm)
    say(f"{prompt_id} : {len(pcm) / BYTES_PER_S:.1f} s, niveau {entry.level_dbfs} dBFS, pour : {text}")


def _read_recording(path: Path) -> bytes:
    """Any sound file -> trimmed, levelled, s16le mono 8 kHz. Raises PromptError."""
    try:
        samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.SoundFileError) as error:
        raise PromptError(
            where=str(path),
            what=f"ce fichier n'est pas un son lisible ({error})",
            fix="donnez un fichier WAV, MP3 ou OGG",
        ) from error
    if len(samples) > RECORDING_MAX_S * rate_hz:
        raise PromptError(
            where=str(path), what=f"l'enregistrement dure plus de {RECORDING_MAX_S:.0f} s", fix="coupez-le"
        )
    mono = np.asarray(samples.mean(axis=1), np.float32)
    phone = np.asarray(soxr.resample(mono, rate_hz, RATE_HZ, "HQ"), np.float32)
    heard = loudness.trimmed(phone, RATE_HZ)
    if not heard.size:
        raise PromptError(where=str(path), what="on n'y entend rien", fix="vérifiez l'enregistrement")
    return loudness.to_pcm(loudness.levelled(heard, RATE_HZ))

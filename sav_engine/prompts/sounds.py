"""I/O (files, at the start). What a call asks of its prompts: see ports.PromptSounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

import attrs

from ..errors import PromptError
from ..opening import hours_in_words
from .pack import Pack, Spell, read_pack
from .texts import load_texts

CACHE = "cache_audio"
VOICES = "voices"
PROMPTS_FILE = "prompts.yaml"


class PromptPlaces(Protocol):
    """What prompts need to know of the configuration."""

    @property
    def root(self) -> Path: ...
    @property
    def state_dir(self) -> Path: ...
    @property
    def flow(self) -> Path: ...
    @property
    def company_name(self) -> str: ...
    @property
    def bot_name(self) -> str: ...


@attrs.frozen(repr=False)
class PromptPack:
    """Implements ports.PromptSounds. texts: all prompts. sounds: those that are rendered in this voice."""

    voice: str
    texts: Mapping[str, str]
    sounds: Mapping[str, bytes]
    recorded: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"<PromptPack {self.voice} {self.loaded}/{len(self.texts)}>"

    @property
    def loaded(self) -> int:
        return len(self.sounds)

    @property
    def missing(self) -> tuple[str, ...]:
        """Ids that will be synthesised during the call."""
        return tuple(prompt_id for prompt_id in self.texts if prompt_id not in self.sounds)

    def text(self, prompt_id: str) -> str:
        """Raises PromptError for an unknown id."""
        if prompt_id not in self.texts:
            raise PromptError(
                where=PROMPTS_FILE, what=f"la phrase « {prompt_id} » n'existe pas", fix="ajoutez-la, avec son texte"
            )
        return self.texts[prompt_id]

    def pcm(self, prompt_id: str) -> bytes | None:
        """s16le mono 8 kHz; None when it is not rendered. Raises PromptError for an unknown id."""
        self.text(prompt_id)
        return self.sounds.get(prompt_id)


def open_prompts(places: PromptPlaces, voice: str, spell: Spell = str) -> PromptPack:
    """The prompts of the calls, read once. spell: as before any voice. Raises PromptError or Faults."""
    texts = texts_of(places)
    packs = packs_of(places, voice)
    found = {prompt_id: in_packs(packs, prompt_id, text, spell) for prompt_id, text in texts.items()}
    return PromptPack(
        voice=voice,
        texts=texts,
        sounds={prompt_id: sound[1] for prompt_id, sound in found.items() if sound},
        recorded=frozenset(prompt_id for prompt_id, sound in found.items() if sound and sound[0]),
    )


def texts_of(places: PromptPlaces) -> dict[str, str]:
    """The texts beside the flow in use; the ones we ship when that folder has none. See load_texts."""
    beside = places.flow.parent / PROMPTS_FILE
    path = beside if beside.exists() else places.root / "flows" / PROMPTS_FILE
    return load_texts(path, company=places.company_name, bot=places.bot_name, hours=hours_in_words(places.flow))


def packs_of(places: PromptPlaces, voice: str) -> tuple[Pack, Pack]:
    """Where sounds of this voice may be, in the order they are preferred: the operator's own, then ours."""
    own = places.state_dir / VOICES / voice
    return read_pack(own, voice), read_pack(places.root / CACHE, voice)


def in_packs(packs: Iterable[Pack], prompt_id: str, text: str, spell: Spell) -> tuple[bool, bytes] | None:
    """(is a recording, sound) of the first pack that says this text and whose file is sound."""
    for pack in packs:
        entry = pack.matches(prompt_id, text, spell)
        if entry and (pcm := pack.sound(entry)):
            return entry.source == "recording", pcm
    return None

"""Pure. What is asked of the voice on the wire, how a refusal is to be taken, and its bytes as telephone sound.

Source: ElevenLabs' API reference of autumn 2026; what its official client sends (tests/fixtures/elevenlabs).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal

import attrs

from ..audio.g711 import from_ulaw

DEFAULT_MODEL = "eleven_flash_v2_5"  # 75 ms to its first sound; multilingual_v2 says numbers better, and late
LANGUAGE = "fr"  # short words would otherwise come out in English
SPEAKS_ONE_LANGUAGE = ("eleven_flash_v2_5", "eleven_turbo_v2_5")  # others refuse or ignore language_code
MODELS = "v1/models"

OutputFormat = Literal["pcm_8000", "ulaw_8000"]
Verdict = Literal["again", "back_off", "give_up"]


@attrs.frozen
class VoiceSettings:
    """How the voice speaks. 0..1 each; speed 0.7..1.2. style and speaker boost cost time to the first sound."""

    stability: float = 0.5
    similarity: float = 0.8
    style: float = 0.0
    speed: float = 1.0

    def body(self) -> dict[str, Any]:
        return {
            "stability": self.stability,
            "use_speaker_boost": False,
            "similarity_boost": self.similarity,
            "style": self.style,
            "speed": self.speed,
        }

    def __str__(self) -> str:
        return (
            f"stability={self.stability:g} similarity={self.similarity:g} style={self.style:g} speed={self.speed:g}"
        )


@attrs.frozen
class VoiceOf:
    """Which voice, and how it speaks. Whatever changes the sound of a text is here."""

    voice_id: str
    model: str = DEFAULT_MODEL
    output_format: OutputFormat = "pcm_8000"
    settings: VoiceSettings = attrs.field(factory=VoiceSettings)

    @property
    def name(self) -> str:
        """Of the voice, also as a folder of prompts."""
        return "-".join(re.sub(r"[^A-Za-z0-9_]+", "_", part) for part in ("elevenlabs", self.voice_id, self.model))

    @property
    def described(self) -> str:
        return f"{self.settings} say=1"

    def target(self) -> str:
        return f"v1/text-to-speech/{self.voice_id}/stream?output_format={self.output_format}"

    def body(self, text: str) -> bytes:
        """The JSON body; text: as it is to be said, numbers written out."""
        fields: dict[str, Any] = {"text": text, "model_id": self.model}
        if self.model in SPEAKS_ONE_LANGUAGE:
            fields["language_code"] = LANGUAGE
        fields["voice_settings"] = self.settings.body()
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


# ---------------------------------------------------------------- answers


def verdict(status: int, code: str) -> Verdict:
    """again: once. back_off: a short pause, others are being served. give_up: asking again does not help."""
    match status, code:
        case 429, _:
            return "back_off"
        case ((408 | 500 | 502 | 503 | 504), _):
            return "again"
        case _:
            return "give_up"


def is_only_a_narrow_key(status: int, code: str) -> bool:
    """A key that may speak and may not list models: it works all the same."""
    return status in (401, 403) and code == "missing_permissions"


def characters_billed(headers: Mapping[str, str], text: str) -> int:
    """As the answer says; by the text where it does not."""
    told = headers.get("character-cost", "")
    return int(told) if re.fullmatch(r"[0-9]{1,9}", told) else len(text)


class Sound:
    """Bytes of the answer as s16le mono 8 kHz. The network cuts anywhere: an odd byte waits for its other half."""

    def __init__(self, output_format: OutputFormat) -> None:
        self._is_ulaw = output_format == "ulaw_8000"
        self._odd = b""

    def feed(self, data: bytes) -> bytes:
        if self._is_ulaw:
            return from_ulaw(data)
        data = self._odd + data
        even = len(data) - len(data) % 2
        self._odd = data[even:]
        return data[:even]

    @property
    def is_whole(self) -> bool:
        """No half sample is left: a body of an odd length was cut."""
        return not self._odd

"""Pure. What the engine and its speech worker say to each other, and how it is written on the pipes.

One message: two big-endian 32-bit lengths, a JSON head of the first length, sound of the second. No pickle: a crash
there would take the engine with it.
"""

from __future__ import annotations

import json
import struct
from typing import Any

import attrs

LENGTHS = struct.Struct(">II")
MESSAGE_MAX_BYTES = 4_000_000  # 120 s of sound are 1.9 MB; more is a broken pipe, not a message


@attrs.frozen
class Recognise:
    """pcm: one utterance, s16le mono 8 kHz. expects: what kind of answer the question wants."""

    job: int
    expects: str
    pcm: bytes


@attrs.frozen
class Speak:
    """One clause. pause: end it with the silence its punctuation asks for."""

    job: int
    text: str
    pause: bool


@attrs.frozen
class Ready:
    """The models are loaded and warm. Times in seconds since the worker started."""

    voice: str
    recogniser_s: float
    voice_s: float


@attrs.frozen
class Refused:
    """The worker cannot start: the three parts of a ModelError."""

    where: str
    what: str
    fix: str


@attrs.frozen
class Recognised:
    """text: empty when there are no words to be sure of. took_s: time of the work itself."""

    job: int
    text: str
    confidence: float
    score: float
    took_s: float


@attrs.frozen
class Spoken:
    """pcm: s16le mono 8 kHz, perhaps empty (a clause without a word in it)."""

    job: int
    pcm: bytes
    took_s: float


Request = Recognise | Speak
Reply = Ready | Refused | Recognised | Spoken
Message = Request | Reply

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (Recognise, Speak, Ready, Refused, Recognised, Spoken)
}


def encode(message: Message) -> bytes:
    """One message as bytes."""
    fields = attrs.asdict(message)
    sound = fields.pop("pcm", b"")
    head = json.dumps({"kind": type(message).__name__, **fields}).encode()
    return b"".join((LENGTHS.pack(len(head), len(sound)), head, sound))


class Decoder:
    """Bytes in any pieces -> messages."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, data: bytes) -> list[Message]:
        """The messages now complete. Raises ValueError on what cannot be a message."""
        self._waiting += data
        messages = []
        while (message := self._take()) is not None:
            messages.append(message)
        return messages

    def _take(self) -> Message | None:
        if len(self._waiting) < LENGTHS.size:
            return None
        head_size, sound_size = LENGTHS.unpack_from(self._waiting)
        if head_size + sound_size > MESSAGE_MAX_BYTES:
            raise ValueError(f"a message of {head_size + sound_size} bytes")
        end = LENGTHS.size + head_size + sound_size
        if len(self._waiting) < end:
            return None
        head = bytes(self._waiting[LENGTHS.size : LENGTHS.size + head_size])
        sound = bytes(self._waiting[LENGTHS.size + head_size : end])
        del self._waiting[:end]
        return _message(head, sound)


def _message(head: bytes, sound: bytes) -> Message:
    fields = json.loads(head)
    kind = _KINDS.get(fields.pop("kind", ""))
    if kind is None:
        raise ValueError("a message of unknown kind")
    if "pcm" in (field.name for field in attrs.fields(kind)):
        fields["pcm"] = sound
    message: Message = kind(**fields)
    return message

"""I/O (reads a file). How slow the stand-ins are, and what goes wrong with them, as YAML for `sav sandbox`.

--latency FILE                          --faults FILE
groq: {first_token_s: 0.35}             groq: {refuse: 429, refuse_times: 20}
elevenlabs: {first_audio_s: 0.2}        elevenlabs: {cut_after: 4000, odd_chunks: true}
deepgram: {final_s: 0.3}                deepgram: {duplicate_finals: true}

Names and types are those of the classes below; a name nobody knows is an error, not a fault that never happens.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import attrs
import cattrs
import yaml

from ..errors import SavError, reason_of
from .deepgram_socket import DeepgramFaults, DeepgramLatency
from .elevenlabs import VoiceFaults, VoiceLatency
from .groq import GroqFaults, GroqLatency


class SandboxError(SavError):
    """A file of delays or faults cannot be read."""


@attrs.frozen
class Latencies:
    """Seconds, of each service."""

    deepgram: DeepgramLatency = attrs.field(factory=DeepgramLatency)
    groq: GroqLatency = attrs.field(factory=GroqLatency)
    elevenlabs: VoiceLatency = attrs.field(factory=VoiceLatency)


@attrs.frozen
class ServiceFaults:
    """What goes wrong with each service; by default nothing."""

    deepgram: DeepgramFaults = attrs.field(factory=DeepgramFaults)
    groq: GroqFaults = attrs.field(factory=GroqFaults)
    elevenlabs: VoiceFaults = attrs.field(factory=VoiceFaults)


USUAL = Latencies(  # a vendor on an ordinary day
    deepgram=DeepgramLatency(interim_s=0.2, final_s=0.3),
    groq=GroqLatency(first_token_s=0.35),
    elevenlabs=VoiceLatency(first_audio_s=0.2),
)
SLOW = Latencies(  # and on a bad one
    deepgram=DeepgramLatency(handshake_s=1.0, interim_s=0.6, final_s=0.9),
    groq=GroqLatency(first_token_s=2.0, token_s=0.05),
    elevenlabs=VoiceLatency(first_audio_s=0.8, speed=1.5),
)

T = TypeVar("T", Latencies, ServiceFaults)

_converter = cattrs.Converter(forbid_extra_keys=True)


def read_file(path: Path | None, kind: type[T]) -> T:
    """The file as a T; the defaults without one. Raises SandboxError."""
    if path is None:
        return kind()
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        if not isinstance(data, dict) or not all(isinstance(part, dict) for part in data.values()):
            raise wrong(path, "ce ne sont pas des services et leurs réglages")
        return _converter.structure(data, kind)
    except (OSError, UnicodeDecodeError) as fault:
        reason = reason_of(fault) if isinstance(fault, OSError) else "ce n'est pas de l'UTF-8"
        raise wrong(path, f"illisible ({reason})") from fault
    except yaml.YAMLError as fault:
        raise wrong(path, f"ce n'est pas du YAML ({str(fault).splitlines()[0]})") from fault
    except cattrs.BaseValidationError as fault:
        raise wrong(path, "; ".join(cattrs.transform_error(fault))) from fault


@contextmanager
def as_file(usual: Latencies, given: Path | None) -> Iterator[Path]:
    """The file that was given, or one that says the usual."""
    if given is not None:
        yield given
        return
    with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as file:
        yaml.safe_dump(attrs.asdict(usual), file)
        file.flush()
        yield Path(file.name)


def wrong(path: Path, what: str) -> SandboxError:
    return SandboxError(
        where=str(path), what=what, fix="voyez les noms possibles en tête de sandbox/services_file.py"
    )

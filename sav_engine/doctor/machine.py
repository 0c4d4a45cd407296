"""I/O. The machine itself: cores, memory, disk and clock, for the number of calls that is wanted."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from ..config import Config
from ..errors import reason_of
from ..state_dir import FREE_BYTES_MIN
from . import Finding, fail, ok, warn

PYTHONS = range(11, 14)  # 3.11 to 3.13, which the lock file and the suites cover
# Calls one core carries. The engine is one process, so further cores serve the database and the embedded speech.
# `sav bench engine` measured 0.32 % of a core for a call (docs/benchmark.md); a third of what that would allow, for
# the transcriber's sockets, recordings, and whatever else the machine does.
CALLS_PER_ENGINE = 100
EMBEDDED_CALLS_PER_CORE = 5  # Whisper and Kokoro: a sentence takes 0.3 s of two threads
BASE_BYTES = 250e6  # engine and embedded database
EMBEDDED_SPEECH_BYTES = 700e6  # the models, once for all calls
CALL_BYTES = 1e6  # line, buffers, recording in hand; most of it the sound of the last sentences
LOW_DISK_BYTES = 5e9
SOUND_BYTES_PER_S: Mapping[str, int] = {"wav": 32_000, "opus": 5_000, "off": 0}  # stereo, 8 kHz, 16 bits
UNSYNCHRONISED = 5  # TIME_ERROR of adjtimex(2)


@attrs.frozen
class Machine:
    """What this process may use. cores: of its affinity and its cgroup's quota. memory_bytes: free for the asking."""

    cores: float
    memory_bytes: float
    is_clock_kept: bool | None  # None: the kernel does not say
    python: tuple[int, int] = sys.version_info[:2]


async def machine_checks(config: Config) -> Sequence[Finding]:
    here = Machine(cores(), free_memory(), is_clock_kept())
    return [*of_machine(here, config), *disk(config), *hours(here)]


def of_machine(here: Machine, config: Config) -> Sequence[Finding]:
    return [python(here), processor(here, config), memory(here, config)]


def python(here: Machine) -> Finding:
    told = f"{here.python[0]}.{here.python[1]}"
    if here.python[1] in PYTHONS:
        return ok("Python", told)
    return warn("Python", f"{told} : jamais essayé avec ce moteur", "prenez Python 3.11, 3.12 ou 3.13")


def processor(here: Machine, config: Config) -> Finding:
    """Whether MAX_CONCURRENT_CALLS is within what was measured."""
    wanted, can = config.max_concurrent_calls, calls_of(here, config)
    told = f"{here.cores:g} cœur(s) pour {wanted} appels à la fois"
    if wanted <= can:
        return ok("processeur", told)
    if speaks_itself(config):
        cure = f"MAX_CONCURRENT_CALLS={can}, plus de cœurs, ou les services de parole en ligne"
        return warn(
            "processeur", f"{told} : la parole embarquée en tient environ {can}, au-delà elle est lente", cure
        )
    cure = f"MAX_CONCURRENT_CALLS={can}, ou un second moteur ; « sav bench engine » mesure cette machine"
    return warn("processeur", f"{told} : environ {can} d'après nos mesures", cure)


def calls_of(here: Machine, config: Config) -> int:
    if speaks_itself(config):
        return max(1, int(EMBEDDED_CALLS_PER_CORE * here.cores))
    return max(1, int(CALLS_PER_ENGINE * min(1.0, here.cores)))


def speaks_itself(config: Config) -> bool:
    return not (config.hears_with_deepgram and config.speaks_with_elevenlabs)


def memory(here: Machine, config: Config) -> Finding:
    speech = EMBEDDED_SPEECH_BYTES if speaks_itself(config) else 0.0
    needed = BASE_BYTES + speech + CALL_BYTES * config.max_concurrent_calls
    told = f"{here.memory_bytes / 1e9:.1f} Go libres, il en faut environ {needed / 1e9:.1f}".replace(".", ",")
    if here.memory_bytes < needed:
        return warn("mémoire", told, "libérez de la mémoire, ou réduisez MAX_CONCURRENT_CALLS")
    return ok("mémoire", told)


# ---------------------------------------------------------------- disk and time


def disk(config: Config) -> Sequence[Finding]:
    where = nearest_folder(config.state_dir)
    try:
        free = shutil.disk_usage(where).free
    except OSError as fault:
        return [fail(str(where), f"illisible ({reason_of(fault)})", "donnez un autre dossier par SAV_STATE_DIR")]
    return [of_disk(str(config.state_dir), free, config.recording)]


def of_disk(where: str, free: float, recording: str) -> Finding:
    per_s = SOUND_BYTES_PER_S[recording]
    room = f", de quoi enregistrer {free / per_s / 3600:.0f} h d'appels" if per_s else ""
    told = f"{free / 1e9:.1f} Go libres{room}".replace(".", ",")
    if free < FREE_BYTES_MIN:
        what = f"{told} : le moteur ne démarrera pas"
        return fail(where, what, "libérez de la place, ou donnez un autre dossier par SAV_STATE_DIR")
    if free < LOW_DISK_BYTES:
        return warn(where, told, "libérez de la place, SAV_RECORDING=opus, ou réduisez SAV_KEEP_RECORDINGS_DAYS")
    return ok(where, told)


def hours(here: Machine) -> Sequence[Finding]:
    """Opening hours and the times of tickets depend on it."""
    try:
        ZoneInfo("Europe/Paris")
    except ZoneInfoNotFoundError:
        return [fail("horloge", "le fuseau Europe/Paris est inconnu ici", "installez tzdata")]
    if here.is_clock_kept is False:
        what = "non synchronisée : les horaires d'ouverture et l'heure des tickets suivront sa dérive"
        return [
            warn("horloge", what, "apt install systemd-timesyncd (ou chrony), sur la machine hôte d'un conteneur")
        ]
    return [ok("horloge", "synchronisée" if here.is_clock_kept else "le noyau ne dit pas si elle est synchronisée")]


# ---------------------------------------------------------------- what the kernel says


def nearest_folder(path: Path) -> Path:
    """The folder itself, or the first one above it that exists: where it would be made."""
    return next(each for each in (path, *path.parents) if each.exists())


def cores() -> float:
    return min(float(len(os.sched_getaffinity(0))), quota(Path("/sys/fs/cgroup/cpu.max")))


def quota(file: Path) -> float:
    """Cores of a container's quota (`200000 100000`: two); infinite without one. Source: cgroup v2, cpu.max."""
    try:
        allowed, period = file.read_text().split()
        return int(allowed) / int(period)
    except (OSError, ValueError):  # no cgroup v2 here, or "max"
        return float("inf")


def free_memory(file: Path = Path("/proc/meminfo")) -> float:
    """Bytes that can be had without swapping; infinite where the kernel does not say."""
    try:
        lines = dict(line.split(":", 1) for line in file.read_text().splitlines())
        return int(lines["MemAvailable"].split()[0]) * 1024.0
    except (OSError, KeyError, ValueError):
        return float("inf")


def is_clock_kept() -> bool | None:
    """Whether the kernel's clock is kept by somebody (NTP). Source: adjtimex(2), with no mode set it only reads."""
    try:
        state = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(256))  # struct timex has 208 bytes
    except (OSError, AttributeError):  # not Linux
        return None
    return None if state < 0 else state != UNSYNCHRONISED

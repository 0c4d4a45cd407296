"""I/O (looks for what is installed). Who is measured: name -> the command of a server, or why there is none."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import attrs

from .block import FLOOR
from .compiled import BenchError

ENGINE: Final = "engine"
WHOLE: Final = "whole-engine"
UVLOOP: Final = "uvloop"
ASYNCIO_ENGINE: Final = "asyncio-engine"
UVLOOP_ENGINE: Final = "uvloop-engine"
MEDIA_PEERS: Final = ("asyncio-streams", UVLOOP, "trio-naive")
ENGINE_PEERS: Final = (ASYNCIO_ENGINE, UVLOOP_ENGINE)
PEERS: Final = (*MEDIA_PEERS, *ENGINE_PEERS)  # what --against may name besides the floor; each in its mode
NEEDS: Final = {UVLOOP: ("uvloop",), ASYNCIO_ENGINE: ("websockets",), UVLOOP_ENGINE: ("uvloop", "websockets")}


@attrs.frozen
class Contender:
    """A server the benchmark can start."""

    name: str
    command: Sequence[str]


def contender(name: str, floor: Path, *options: str) -> Contender:
    """options: further arguments of the server. Raises BenchError for a name nobody has."""
    makers: dict[str, Callable[[], Sequence[str]]] = {
        FLOOR: lambda: [str(floor)],
        ENGINE: lambda: python("media_plane", "pump", *options),
        "trio-naive": lambda: python("media_plane", "direct"),
        "asyncio-streams": lambda: python("asyncio_streams"),
        UVLOOP: lambda: python("uvloop_protocol"),
        WHOLE: lambda: python("whole_engine", *options),
        ASYNCIO_ENGINE: lambda: python("asyncio_engine", *options),
        UVLOOP_ENGINE: lambda: python("uvloop_engine", *options),
    }
    if name not in makers:
        raise _unknown(name)
    return Contender(name, makers[name]())


def checked_names(names: Sequence[str]) -> Sequence[str]:
    """As they were given. Raises BenchError: before the first minute is measured, and not after it."""
    for name in names:
        if name not in (FLOOR, *PEERS):
            raise _unknown(name)
    return names


def _unknown(name: str) -> BenchError:
    return BenchError(
        where=f"--against {name}",
        what="ce concurrent n'existe pas",
        fix=f"les concurrents sont : {', '.join((FLOOR, *PEERS))}",
    )


def python(module: str, *arguments: str) -> list[str]:
    """As this very Python would run it."""
    return [sys.executable, "-m", f"{__package__}.peers.{module}", *arguments]


def present(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """(the peers that can run here, one French line for each that cannot)."""
    missing = [name for name in names if any(find_spec(module) is None for module in NEEDS.get(name, ()))]
    told = [f"{name} : pas installé (« make dev » l'installe), laissé de côté" for name in missing]
    return [name for name in names if name not in missing and name != FLOOR], told

"""What the dashboard's process is told at its start, and all that it is told: on its standard input, as JSON.

Not by its environment, which other programs of this user can read, and which would carry the engine's keys along.
"""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import cattrs

_convert = cattrs.Converter()
_convert.register_unstructure_hook(Path, str)
_convert.register_structure_hook(Path, lambda value, _: Path(value))


@attrs.frozen
class Setup:
    """tls_cert, tls_key: both or none. behind_https: somebody in front of us speaks HTTPS, so cookies are marked so.

    url: what people type, when it is not the address we listen on; requests from its pages are taken for ours.
    """

    host: str
    port: int
    users: Path
    clients_dsn: str = attrs.field(repr=lambda _: "***")
    tickets_dsn: str = attrs.field(repr=lambda _: "***")
    recordings: Path
    traces: Path = Path("/nonexistent")  # without it tickets are shown without the course of their call
    session_hours: int = 10
    tls_cert: Path | None = None
    tls_key: Path | None = None
    behind_https: bool = False
    url: str | None = None

    @property
    def is_https(self) -> bool:
        return self.tls_cert is not None or self.behind_https


def written(setup: Setup) -> str:
    return json.dumps(_convert.unstructure(setup))


def read(text: str) -> Setup:
    return _convert.structure(json.loads(text), Setup)

"""I/O. Asks a running engine for its calls (`/calls` on the admin port). Blocking."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from ..errors import SavError, reason_of
from ..state_dir import read_record

ANSWER_S = 2.0  # the engine looks at what it knows; a machine so busy that this is late has other troubles
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # listened on -> asked

Told = Mapping[str, Any]


class NoAnswer(SavError):
    """The engine did not tell of its calls."""


@attrs.frozen
class Where:
    """state_dir: of the engine. port: of its admin port, where the state directory is not ours to read."""

    state_dir: Path
    port: int | None = None

    def address(self) -> tuple[str, int]:
        """Asked anew each time: an engine that was restarted may have another. Raises NoAnswer, StateDirError."""
        if self.port is not None:
            return "127.0.0.1", self.port
        record = read_record(self.state_dir)
        if record is None:
            raise NoAnswer(
                where=str(self.state_dir),
                what="aucun moteur ne tourne sur ce dossier d'état",
                fix="lancez-le (make run), ou donnez son dossier par --state-dir",
            )
        return ANYWHERE.get(record.admin.host, record.admin.host), record.admin.port


def look(where: Where) -> Told:
    """What `/calls` tells (see `overview`). Raises NoAnswer, StateDirError."""
    host, port = where.address()
    connection = http.client.HTTPConnection(host, port, timeout=ANSWER_S)
    try:
        connection.request("GET", "/calls", headers={"Host": "localhost"})
        answer = connection.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException) as fault:
        reason = reason_of(fault) if isinstance(fault, OSError) else str(fault)
        raise _no_answer(f"{host}:{port}", f"le moteur ne répond pas ({reason})") from fault
    finally:
        connection.close()
    if answer.status != http.client.OK:
        raise _no_answer(f"{host}:{port}", f"la page /calls répond {answer.status}")
    told: Told = json.loads(body)
    return told


def _no_answer(where: str, what: str) -> NoAnswer:
    return NoAnswer(where=where, what=what, fix="lancez sav top sur la machine du moteur, de la même version que lui")

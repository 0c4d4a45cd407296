"""I/O (files). The scripts of calls: flow and texts, kept beside the traces under a mark of their content.

A trace names the mark of its script; so a call can be replayed when the operator has changed the flow since.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

import attrs
import cattrs
from cattrs.errors import BaseValidationError

from ..errors import TraceError
from ..flow.parts import Source

FOLDER = "scripts"  # inside the folder of the traces
MARK_LETTERS = 16  # of a SHA-256: two scripts with one mark are not to be expected on one machine


@attrs.frozen
class Script:
    """file: name of the flow file, for messages. flow: its text. prompts: each sentence by id. parts: sub-flows.

    words: text of words.yaml, which decides what is understood; empty: the words we ship.
    """

    file: str
    flow: str
    prompts: Mapping[str, str]
    parts: Mapping[str, Source] = attrs.field(factory=dict)
    words: str = ""

    @property
    def mark(self) -> str:
        return hashlib.sha256(self._json().encode()).hexdigest()[:MARK_LETTERS]

    def _json(self) -> str:
        return json.dumps(cattrs.unstructure(self), ensure_ascii=False, sort_keys=True)


def keep(traces: Path, script: Script) -> bool:
    """Keep it, unless it is there. False when the disk does not want it: calls are answered all the same."""
    path = _path(traces, script.mark)
    try:
        for folder in (traces, path.parent):  # each by itself: parents made on the way get no mode
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            partial = path.with_suffix(".partial")
            with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf8") as file:
                file.write(script._json())
            partial.replace(path)
    except OSError:
        return False
    return True


def find(traces: Path, mark: str) -> Script | None:
    """None when it was not kept, or the trace was moved without it. Raises TraceError when it is damaged."""
    path = _path(traces, mark)
    if not mark or not path.exists():
        return None
    try:
        return cattrs.structure(json.loads(path.read_text(encoding="utf8")), Script)
    except (OSError, ValueError, BaseValidationError) as fault:
        raise TraceError(
            where=str(path),
            what="le déroulé gardé avec cet appel ne se lit plus",
            fix="supprimez ce fichier, et donnez le déroulé avec --flow",
        ) from fault


def _path(traces: Path, mark: str) -> Path:
    return traces / FOLDER / f"{Path(mark).name}.json"

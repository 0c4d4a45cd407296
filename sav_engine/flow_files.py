"""I/O (files, at the start and on reload). A flow and the parts it may use, from the folder they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .errors import FlowError, reason_of
from .flow.choice import NO_CHOICE, Choice, load_choice
from .flow.load import load_flow
from .flow.model import Flow
from .flow.operator_files import RESERVED, Keyterms, LlmTask, load_keyterms, load_llm, load_pronunciation
from .flow.parts import Source

PARTS = "parts"
LLM, PRONUNCIATION, KEYTERMS, LINES = "llm.yaml", "pronunciation.yaml", "keyterms.yaml", "lines.yaml"
WORDS, HOURS = "words.yaml", "hours.yaml"
SHIPPED = Path(__file__).resolve().parent.parent / "flows"


def read_text(path: Path) -> str:
    """Raises FlowError for a file that cannot be read."""
    try:
        return path.read_text(encoding="utf8")
    except (OSError, UnicodeDecodeError) as fault:
        why = reason_of(fault) if isinstance(fault, OSError) else "ce n'est pas de l'UTF-8"
        raise FlowError(
            where=str(path), what=f"le déroulé de l'appel est illisible ({why})", fix="corrigez SAV_FLOW"
        ) from fault


def shown(path: Path) -> str:
    """As short as an operator can click on: from the folder they stand in, when the file is below it."""
    here = Path.cwd()
    return str(path.resolve().relative_to(here)) if path.resolve().is_relative_to(here) else str(path)


def read_parts(flow: Path) -> Mapping[str, Source]:
    """The parts beside this flow, by name; the ones we ship when its folder has none. Raises FlowError."""
    beside = sorted((flow.parent / PARTS).glob("*.yaml"))
    files = beside or sorted((SHIPPED / PARTS).glob("*.yaml"))
    return {path.stem: Source(read_text(path), shown(path)) for path in files}


def read_llm(flow: Path) -> Mapping[str, LlmTask]:
    """All an LLM may be asked for: beside the flow, or as we ship it; what every call asks for is always there.

    Raises FlowError, Faults.
    """
    path, ours = beside(flow, LLM), SHIPPED / LLM
    shipped = load_llm(read_text(ours), shown(ours))
    needed = {name: task for name, task in shipped.items() if name in RESERVED}
    return needed | dict(load_llm(read_text(path), shown(path)))


def read_pronunciation(flow: Path) -> Mapping[str, str]:
    """Written word -> how it is said: beside the flow, or the ones we ship. Raises FlowError, Faults."""
    path = beside(flow, PRONUNCIATION)
    return load_pronunciation(read_text(path), shown(path))


def read_keyterms(flow: Path) -> Keyterms:
    """What the transcriber should expect: beside the flow, or the ones we ship. Raises FlowError, Faults."""
    path = beside(flow, KEYTERMS)
    return load_keyterms(read_text(path), shown(path))


def read_choice(flow: Path) -> Choice:
    """Which calls get another flow of this folder; none without the file. Raises FlowError, Faults."""
    path = flow.parent / LINES
    return load_choice(read_text(path), shown(path)) if path.exists() else NO_CHOICE


def beside(flow: Path, name: str) -> Path:
    """A file of the operator beside this flow; the one we ship when there is none."""
    own = flow.parent / name
    return own if own.exists() else SHIPPED / name


def read_flow(path: Path) -> Flow:
    """The flow of this file, not yet proved. Raises FlowError, or Faults with all that keeps it from being read."""
    return load_flow(read_text(path), shown(path), read_parts(path))

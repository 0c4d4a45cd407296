"""I/O. The files of one call as facts: its trace, its recording, its ticket where it waits on the disk.

Each of them may be missing; then that is said, and the rest is shown. Nothing here asks a database.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import attrs
import soundfile

from ..errors import TraceError
from .facts import Facts, TicketFacts
from .sound import Levels, levels
from .story import Story
from .trace import read_story

COLUMNS_PER_S = 50.0  # one for each block of 20 ms
SOUNDS = (".wav", ".opus", ".part")
PREFIX_MIN = 4  # signs of a call's UUID
TRACE_BYTES_MAX = 64_000_000  # a call of ten minutes has half a megabyte

Waiting = Callable[[str], TicketFacts | None]


@attrs.frozen
class Folders:
    traces: Path
    recordings: Path


def call_named(folders: Folders, word: str) -> str | None:
    """The whole id of the one call whose files begin so. None: no file. Raises TraceError when there are several."""
    beginning = word.lower()
    if len(beginning) < PREFIX_MIN or not re.fullmatch(r"[0-9a-f-]+", beginning):
        return None
    found = sorted({path.stem for path in _files(folders) if path.stem.startswith(beginning)})
    if len(found) > 1:
        raise TraceError(where=word, what=f"{len(found)} appels commencent ainsi", fix="donnez plus de caractères")
    return found[0] if found else None


def last_call(folders: Folders) -> str | None:
    """The call whose trace was written last; without traces, that of the last recording."""
    for paths in (list(folders.traces.glob("*.jsonl")), _files(folders)):
        if paths:
            return max(paths, key=_written_at).stem
    return None


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # purged this moment
        return 0.0


def _files(folders: Folders) -> list[Path]:
    sounds = [path for path in folders.recordings.glob("*") if path.suffix in SOUNDS]
    return [*folders.traces.glob("*.jsonl"), *sounds]


WITHOUT_TRACE = (
    "La trace n'est pas là : effacée avec l'âge (SAV_KEEP_TRACES_DAYS), ou jamais écrite (disque plein ?). "
    "Ce qui n'a pas été ne peut pas être dit."
)


def gather(
    folders: Folders,
    call_id: str,
    *,
    ticket: TicketFacts | None,
    engine_runs: bool,
    away: str = "",
    hears: bool = True,
) -> Facts:
    """What the files tell. ticket: as whoever asked the database has it. away: why the database had no answer.

    hears: look for the recording under the call's id; False: the asker does that himself, or may not.
    """
    story = story_in(folders.traces / f"{call_id}.jsonl")
    heard = levels_in(recording_in(folders.recordings, call_id)) if hears else None
    is_running = engine_runs and story is not None and not story.is_over
    missing = [
        *([] if story else [WITHOUT_TRACE]),
        *([] if heard or not hears else [without_sound(story, ticket)]),
        *([f"La base des tickets n'a pas pu être lue : {away}."] if away else []),
        *([] if ticket or is_running or away else ["Le ticket n'est ni en base ni en attente sur le disque."]),
        *([cut_text(story)] if story and not story.is_over and not is_running else []),
        *([f"{story.lost_lines} lignes de la trace manquent."] if story and story.lost_lines else []),
    ]
    return Facts(call_id, story, ticket, heard, tuple(missing), is_running)


def story_in(path: Path) -> Story | None:
    try:
        with path.open("rb") as file:
            return read_story(file.read(TRACE_BYTES_MAX).decode("utf8", "replace"))
    except OSError:
        return None


def recording_in(folder: Path, call_id: str) -> Path | None:
    return next((path for suffix in SOUNDS if (path := folder / f"{call_id}{suffix}").is_file()), None)


def levels_in(path: Path | None) -> Levels | None:
    if path is None:
        return None
    try:
        return levels(path, columns_per_s=COLUMNS_PER_S)
    except (OSError, soundfile.LibsndfileError):
        return None


def without_sound(story: Story | None, ticket: TicketFacts | None) -> str:
    if (ticket and ticket.recording_refused) or (story and story.marked("recording_refused")):
        return "Pas d'enregistrement : l'appelant l'a refusé."
    if story and story.is_over and not story.marked("recording_announced"):
        return "Pas d'enregistrement : coupé (SAV_RECORDING), ou l'appelant n'a pas entendu l'annonce jusqu'au bout."
    return "Pas d'enregistrement : ils sont coupés (SAV_RECORDING), ou celui-ci est effacé."


def cut_text(story: Story) -> str:
    return (
        f"La trace s'arrête à {story.seconds:.1f} s".replace(".", ",") + " sans fin d'appel : moteur tué, ou coupé."
    )

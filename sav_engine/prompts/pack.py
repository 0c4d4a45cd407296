"""I/O (files). A pack: a folder with the sounds of the prompts in one voice, and a manifest of what they are.

manifest.json: {"voice": name, "prompts": [entry, ...]}, sorted by id. Sounds: raw s16le mono 8 kHz, `<id>.sln`, the
format Asterisk plays too. Each file is written beside its place and renamed, the sound before its manifest: a build
that is killed leaves a pack whose worst fault is one sound the manifest does not vouch for, which is then rebuilt.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal

import attrs

from ..audio import loudness
from ..errors import PromptError, reason_of

MANIFEST = "manifest.json"
BYTES_PER_S = 16_000
Source = Literal["synthesis", "recording"]
Spell = Callable[[str], str]  # a text as voices are given it


@attrs.frozen
class Entry:
    """One sound. sha: of what was said, voice and settings, so that a change of any makes it stale.

    settings: of the voice; of a recording, how it was treated. sound_sha: of the file, so that damage is seen.
    """

    id: str
    sha: str
    text: str
    source: Source
    settings: str
    duration_s: float
    peak_dbfs: float
    level_dbfs: float
    file: str
    sound_sha: str


@attrs.frozen
class Pack:
    """A folder and what its manifest says. Entries by prompt id. is_there: it has a manifest, and of this voice."""

    folder: Path
    voice: str
    entries: Mapping[str, Entry]
    is_there: bool = True

    def matches(self, prompt_id: str, text: str, spell: Spell) -> Entry | None:
        """The entry of this prompt, if it still says this text. A person who reads it aloud needs no spelling."""
        entry = self.entries.get(prompt_id)
        if entry is None:
            return None
        said = text if entry.source == "recording" else spell(text)
        return entry if entry.sha == sha_of(said, self.voice, entry.settings) else None

    def sound(self, entry: Entry) -> bytes | None:
        """The sound, or None when the file is gone or is not the one the manifest vouches for."""
        try:
            pcm = (self.folder / entry.file).read_bytes()
        except OSError:
            return None  # `check` reports it; the call synthesises the sentence
        return pcm if hashlib.sha256(pcm).hexdigest() == entry.sound_sha else None


def sha_of(said: str, voice: str, settings: str) -> str:
    """What a sound depends on, as one hash."""
    return hashlib.sha256("\n".join((said, voice, settings)).encode()).hexdigest()


def read_pack(folder: Path, voice: str) -> Pack:
    """The pack of this voice in this folder; empty when there is none. Raises PromptError on a damaged manifest."""
    path = folder / MANIFEST
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["voice"] != voice:
            return Pack(folder, voice, {}, is_there=False)
        return Pack(folder, voice, {row["id"]: Entry(**row) for row in data["prompts"]})
    except FileNotFoundError:
        return Pack(folder, voice, {}, is_there=False)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PromptError(
            where=str(path),
            what=f"le manifeste des phrases est illisible ({type(error).__name__}: {error})",
            fix="supprimez-le, puis lancez `sav prompts build`",
        ) from error


def entry_of(prompt_id: str, text: str, said: str, voice: str, settings: str, source: Source, pcm: bytes) -> Entry:
    """What the manifest says of this sound. said: the text as the voice was given it."""
    samples = loudness.from_pcm(pcm)
    return Entry(
        id=prompt_id,
        sha=sha_of(said, voice, settings),
        text=text,
        source=source,
        settings=settings,
        duration_s=round(len(pcm) / BYTES_PER_S, 3),
        peak_dbfs=round(loudness.peak_dbfs(samples), 1),
        level_dbfs=round(loudness.speech_dbfs(samples, BYTES_PER_S // 2), 1),
        file=f"{prompt_id}.sln",
        sound_sha=hashlib.sha256(pcm).hexdigest(),
    )


def with_sound(pack: Pack, entry: Entry, pcm: bytes) -> Pack:
    """Write a sound and the manifest that vouches for it. Raises PromptError (disk full, not writable)."""
    changed = attrs.evolve(pack, entries={**pack.entries, entry.id: entry})
    _write(pack.folder / entry.file, pcm)
    write_manifest(changed)
    return changed


def without(pack: Pack, prompt_ids: Iterable[str]) -> Pack:
    """Forget these prompts and delete their files. Raises PromptError."""
    gone = {prompt_id for prompt_id in prompt_ids if prompt_id in pack.entries}
    if not gone:
        return pack
    kept = attrs.evolve(pack, entries={key: entry for key, entry in pack.entries.items() if key not in gone})
    write_manifest(kept)
    for prompt_id in gone:
        (pack.folder / pack.entries[prompt_id].file).unlink(missing_ok=True)
    return kept


def write_manifest(pack: Pack) -> None:
    """Raises PromptError."""
    rows = [attrs.asdict(pack.entries[prompt_id]) for prompt_id in sorted(pack.entries)]
    text = json.dumps({"voice": pack.voice, "prompts": rows}, ensure_ascii=False, indent=1)
    _write(pack.folder / MANIFEST, f"{text}\n".encode())


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all."""
    partial = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            partial = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(0o644)
        partial.replace(path)
    except OSError as error:
        if partial is not None:
            partial.unlink(missing_ok=True)
        raise PromptError(
            where=str(path),
            what=f"le son ne peut pas être écrit ({reason_of(error)})",
            fix="libérez de la place ou rendez ce dossier accessible en écriture, puis relancez",
        ) from error

"""I/O (files). `sav replay`: calls run again from their traces, one by one or summed over many.

A trace that cannot be replayed is told and passed over: nothing is lost, and the others are still replayed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from .call.encoded_then import encoded_then
from .call.forks import Fork, Kind, forks
from .call.replay import Difference, replay
from .call.scripts import Script, find
from .call.tape import Tape, read_tape
from .errors import SavError, TraceError, reason_of
from .flow.events import CallerPressed, CallerSaid, CallerSilent, FlowEvent
from .flow.guards import GUARDS
from .flow.load import load_flow
from .flow.machine import Machine
from .grammars.encoded import Encode, not_encoded
from .understanding import ears_of

KINDS: Mapping[Kind, str] = {
    "way": "autre chemin",
    "listening": "autre écoute",
    "notes": "autres informations",
    "words": "autres mots",
}
FORKS_MAX = 40  # of the table; who changes more than that at once reads the first ones


def find_traces(words: Sequence[str], traces: Path) -> list[Path]:
    """Files, folders of files, or beginnings of call ids in `traces`; all of `traces` when nothing is given.

    Raises TraceError for a word that is none of these.
    """
    return [path for word in words for path in _found(word, traces)] if words else _in_folder(traces)


def _found(word: str, traces: Path) -> list[Path]:
    path = Path(word)
    found = _in_folder(path) if path.is_dir() else [path] if path.is_file() else sorted(traces.glob(f"{word}*.jsonl"))
    if not found:
        raise TraceError(
            where=word,
            what="aucune trace de ce nom",
            fix=f"donnez un fichier .jsonl, ou le début d'un appel de {traces}",
        )
    return found


def _in_folder(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))


def read(path: Path) -> Tape:
    """Raises TraceError."""
    try:
        return read_tape(path.stem, path.read_text(encoding="utf8", errors="replace"))
    except OSError as fault:
        raise TraceError(
            where=str(path), what=f"illisible ({reason_of(fault)})", fix="vérifiez ses droits"
        ) from fault


def machine_of(script: Script, encode: Encode = not_encoded) -> Machine:
    """As the call had it. Raises Faults: the flow language has changed since."""
    ears = ears_of(script.words, f"les mots de {script.file}", encode=encode)
    return Machine(load_flow(script.flow, script.file, script.parts), ears, GUARDS, script.prompts)


# ---------------------------------------------------------------- the same flow


@attrs.frozen
class Told:
    """What is printed, and whether all is as it was."""

    text: str
    is_same: bool


def replay_all(paths: Iterable[Path], otherwise: Script, encode: Encode = not_encoded) -> Told:
    """Each call with its own script. otherwise: for a trace whose script is not there; that is said."""
    told = [_replay_one(path, otherwise, encode) for path in paths]
    return Told("\n".join(one.text for one in told) or "Aucune trace.", all(one.is_same for one in told))


def _replay_one(path: Path, otherwise: Script, encode: Encode) -> Told:
    try:
        tape = read(path)
        script = find(path.parent, tape.script)
        then = encoded_then(tape, encode)
        difference = replay(tape, machine_of(script or otherwise, then), then.come_to)
    except SavError as fault:
        return Told(f"! {fault}", is_same=False)
    with_other = "" if script else f" — son déroulé n'a pas été gardé : rejoué avec {otherwise.file}"
    if difference is not None:
        return Told(f"✗ {tape.name} {_difference_text(difference)}{with_other}", is_same=False)
    return Told(f"✓ {tape.name} {_same_text(tape)}{with_other}", is_same=True)


def _same_text(tape: Tape) -> str:
    steps = (
        f"{len(tape.floor)} événements de parole et {len(tape.flow)} du déroulé : les mêmes commandes, bit pour bit"
    )
    if tape.whole:
        return f"{steps} (fin : {tape.ends})"
    return f"{steps}, jusqu'à {tape.seconds:.1f} s ; la suite de la trace manque"


def _difference_text(difference: Difference) -> str:
    machine = {"floor": "la parole", "flow": "le déroulé"}[difference.machine]
    now = difference.now if isinstance(difference.now, str) else list(difference.now)
    return (
        f"à {difference.at_s:.1f} s, {machine} (pas {difference.step}) décide autrement"
        f"\n    reçu       {difference.event}\n    alors      {list(difference.recorded)}\n    maintenant {now}"
    )


# ---------------------------------------------------------------- another flow


def compare_all(paths: Iterable[Path], changed: Script, encode: Encode = not_encoded) -> Told:
    """Where calls would have gone another way with the changed script, summed over all of them."""
    found: list[tuple[Tape, tuple[Fork, ...]]] = []
    unread: list[str] = []
    for path in paths:
        try:
            tape = read(path)
        except TraceError as fault:
            unread.append(f"! {fault}")
        else:
            then = encoded_then(tape, encode, reads_more=True)
            found.append((tape, forks(tape, machine_of(changed, then), then.come_to)))
    is_same = not any(parted for _, parted in found)
    return Told("\n".join([_total(found, changed), *_table(found), *unread]), is_same)


def _total(found: Sequence[tuple[Tape, tuple[Fork, ...]]], changed: Script) -> str:
    kinds = Counter(_worst(parted) for _, parted in found)
    parts = [f"{kinds[None]} comme avant", *(f"{kinds[kind]} {text}" for kind, text in KINDS.items() if kinds[kind])]
    return f"{len(found)} appel(s) avec {changed.file} : {', '.join(parts)}."


def _worst(parted: Sequence[Fork]) -> Kind | None:
    kinds = {fork.kind for fork in parted}
    return next((kind for kind in KINDS if kind in kinds), None)


def _table(found: Sequence[tuple[Tape, tuple[Fork, ...]]]) -> Iterator[str]:
    """The most frequent first; each with the first call it was seen in."""
    sums: Counter[tuple[Kind, str, str, str]] = Counter()
    example: dict[tuple[Kind, str, str, str], str] = {}
    for tape, parted in found:
        for fork in parted:
            key = (fork.kind, fork.state, fork.before, fork.now)
            sums[key] += 1
            example.setdefault(key, f"{tape.name[:8]}, tour {fork.turn}, {fork.at_s:.1f} s{_said(fork.event)}")
    order = sorted(sums, key=lambda key: (list(KINDS).index(key[0]), -sums[key], key))
    for key in order[:FORKS_MAX]:
        kind, state, before, now = key
        yield f"\n{sums[key]:>5} × {KINDS[kind]}, depuis '{state or 'le début'}'   ({example[key]})"
        yield f"        alors      {before or '(rien)'}\n        maintenant {now or '(rien)'}"
    if len(order) > FORKS_MAX:
        yield f"\n… et {len(order) - FORKS_MAX} autres différences."


def _said(event: FlowEvent) -> str:
    match event:
        case CallerSaid(text=text):
            return f", « {text} »"
        case CallerPressed(key=key):
            return f", touche {key}"
        case CallerSilent():
            return ", silence"
        case _:
            return ""

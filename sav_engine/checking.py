"""I/O (files). Everything an operator can edit, proved together: flows, parts, prompts, and the files beside them.

`sav check` prints what comes of it, as text or as JSON. Callers' words are not needed for it, nor is a voice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import attrs

from .errors import Faults, SavError
from .flow.check import check
from .flow.choice import NO_CHOICE
from .flow.coverage import Coverage, covered, findings
from .flow.dialogue import Dialogue, load_dialogue
from .flow.dialogue_play import Played, play, side_by_side
from .flow.ears import Ears
from .flow.finding import Finding, Known, find
from .flow.guards import GUARDS
from .flow.load import load_flow
from .flow.machine import Machine
from .flow.model import Flow
from .flow.operator_files import RESERVED
from .flow.parts import Source
from .flow.rules_promises import promised_in_vain
from .flow.rules_unused import never_said
from .flow.worst import Prices, WorstCase, worst_case
from .flow_files import read_choice, read_keyterms, read_llm, read_parts, read_pronunciation, read_text, shown
from .grammars.catalogue import FRENCH
from .opening import read_hours
from .understanding import read_ears

DIALOGUES = "dialogues"
PROMPTS = "prompts.yaml"

_FLOW = re.compile(r"^flow:", re.MULTILINE)
_PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+)(?:, état '(?P<state>.*)')?")
T = TypeVar("T")


@attrs.frozen
class Rehearsed:
    """What became of the dialogues. coverage: of the rows of all flows."""

    played: tuple[Played, ...]
    coverage: Coverage

    @property
    def failed(self) -> tuple[Played, ...]:
        return tuple(one for one in self.played if not one.holds)


@attrs.frozen
class Report:
    """worst: by the name of the flow; only of sound flows. dialogues: None when they were not asked for.

    texts_are_read: the prompts and how they are said could be read, so that their sounds can be looked at.
    """

    findings: tuple[Finding, ...]
    worst: Mapping[str, WorstCase]
    dialogues: Rehearsed | None = None
    texts_are_read: bool = True

    @property
    def is_sound(self) -> bool:
        return not self.findings and (self.dialogues is None or not self.dialogues.failed)


def examine(
    flow: Path,
    read_texts: Callable[[], Mapping[str, str]],
    prices: Prices,
    *,
    dialogues: bool = False,
    sends_letters: bool = True,
) -> Report:
    """The flow, and the others in its folder. read_texts: of the prompts, by id; may raise SavError.

    sends_letters: mail or a webhook is configured, so that what is promised to callers can go out.
    """
    found: list[Finding] = []
    texts = _tried(read_texts, found) or {}
    llm = _tried(lambda: read_llm(flow), found) or {}
    _tried(lambda: read_keyterms(flow), found)
    _tried(lambda: read_hours(flow), found)
    is_spelt = _tried(lambda: read_pronunciation(flow), found) is not None
    ears = _tried(lambda: read_ears(flow), found) or FRENCH
    flows = _flows(flow, found)
    found += _lines(flow, {each.name for each in flows}, found)
    found = list(dict.fromkeys(found))  # the prompts tell the hours: what is wrong with these was met twice
    if not found:  # what cannot be read cannot be judged
        known = Known(ears, frozenset(texts), llm_tasks=frozenset(llm) - set(RESERVED))
        found += [one for each in flows for one in check(each, known)]
        found += [] if sends_letters else promised_in_vain(flows, texts)
    if found:  # nor can what is unsound be played
        return Report(tuple(found), {}, texts_are_read=bool(texts) and is_spelt)
    worst = {each.name: worst_case(each, texts, llm, prices) for each in flows}
    rehearsed = _rehearse(flow.parent, flows, texts, ears, found) if dialogues else None
    prompts = flow.parent / PROMPTS
    if prompts.exists():
        found += never_said(flows, read_text(prompts), shown(prompts))
    return Report(tuple(found), worst, rehearsed)


def _flows(flow: Path, found: list[Finding]) -> list[Flow]:
    """This flow first, then its neighbours; what cannot be loaded is told, and left out."""
    others = [path for path in sorted(flow.parent.glob("*.yaml")) if path.resolve() != flow.resolve()]
    paths = [flow, *(path for path in others if _FLOW.search(read_text(path)))]
    parts = read_parts(flow)
    loaded = (_tried(partial(_flow, path, parts), found) for path in paths)
    return [each for each in loaded if each is not None]


def _flow(path: Path, parts: Mapping[str, Source]) -> Flow:
    return load_flow(read_text(path), shown(path), parts)


def _lines(flow: Path, names: set[str], found: list[Finding]) -> list[Finding]:
    """A flow that lines.yaml names must be one of this folder."""
    choice = _tried(lambda: read_choice(flow), found) or NO_CHOICE
    cure = f"flux de ce dossier : {', '.join(sorted(names))}"
    missing = sorted(choice.names - names)
    return [find(choice.at[name], "", f"le flux '{name}' n'existe pas", cure) for name in missing]


def _rehearse(
    folder: Path, flows: Sequence[Flow], texts: Mapping[str, str], ears: Ears, found: list[Finding]
) -> Rehearsed:
    by_name = {flow.name: flow for flow in flows}
    played = []
    for dialogue in _dialogues(folder, found):
        if dialogue.flow in by_name:
            played.append(play(dialogue, Machine(by_name[dialogue.flow], ears, GUARDS, texts)))
        else:
            cure = f"flux de ce dossier : {', '.join(by_name)}"
            found.append(Finding(dialogue.file, 1, "", f"le flux '{dialogue.flow}' n'existe pas", cure))
    coverage = covered(flows, (one.trail for one in played))
    found += findings(coverage)
    return Rehearsed(tuple(played), coverage)


def _dialogues(folder: Path, found: list[Finding]) -> Iterator[Dialogue]:
    for path in sorted((folder / DIALOGUES).glob("*.yaml")):
        dialogue = _tried(partial(_dialogue, path), found)
        if dialogue is not None:
            yield dialogue


def _dialogue(path: Path) -> Dialogue:
    return load_dialogue(read_text(path), shown(path))


def _tried(load: Callable[[], T], found: list[Finding]) -> T | None:
    try:
        return load()
    except SavError as unsound:
        faults = unsound.faults if isinstance(unsound, Faults) else (unsound,)
        found += [_finding(fault) for fault in faults]
        return None


def _finding(fault: SavError) -> Finding:
    place = _PLACE.fullmatch(str(fault.where))
    if place is None:
        return Finding(str(fault.where), 1, "", fault.what, fault.fix)
    return Finding(place["file"], int(place["line"]), place["state"] or "", fault.what, fault.fix)


# ---------------------------------------------------------------- shown


def as_text(report: Report) -> str:
    blocks = [str(finding) for finding in report.findings]
    if not blocks:
        blocks.append("Le flux est sain." if len(report.worst) == 1 else "Les flux sont sains.")
    blocks += [_worst_line(name, worst) for name, worst in report.worst.items()]
    if report.dialogues is not None:
        blocks += [side_by_side(played) for played in report.dialogues.failed]
        blocks.append(_dialogues_line(report.dialogues))
    return "\n\n".join(blocks)


def _worst_line(name: str, worst: WorstCase) -> str:
    voice = f"voix {worst.letters} lettres, {worst.voice_eur:.2f} EUR"
    llm = f"modèle de langage {worst.llm_sentences} phrase(s), {worst.llm_eur:.4f} EUR"
    return f"{name} : au pire {worst.turns} tours et {worst.seconds:.0f} s ; {voice} ; {llm}."


def _dialogues_line(rehearsed: Rehearsed) -> str:
    held = len(rehearsed.played) - len(rehearsed.failed)
    rows = rehearsed.coverage
    return (
        f"{held} dialogues sur {len(rehearsed.played)} tiennent ; "
        f"{rows.taken} lignes des tables sur {rows.rows} sont prises ({rows.percent:.1f} %)."
    )


def as_json(report: Report) -> dict[str, Any]:
    """What JSON can hold of it."""
    told: dict[str, Any] = {
        "sound": report.is_sound,
        "findings": [attrs.asdict(finding) for finding in report.findings],
        "worst": {name: attrs.asdict(worst) for name, worst in report.worst.items()},
    }
    if report.dialogues is not None:
        told["dialogues"] = _dialogues_json(report.dialogues)
    return told


def _dialogues_json(rehearsed: Rehearsed) -> dict[str, Any]:
    return {
        "played": len(rehearsed.played),
        "failed": [_failed_json(played) for played in rehearsed.failed],
        "rows": rehearsed.coverage.rows,
        "rows_taken": rehearsed.coverage.taken,
    }


def _failed_json(played: Played) -> dict[str, Any]:
    lines: Iterable[tuple[str, Any]] = (("told", played.told), ("played", played.played))
    return {"file": played.dialogue.file, **{name: [attrs.asdict(line) for line in each] for name, each in lines}}

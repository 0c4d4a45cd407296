"""I/O. `sav bench barge-in`: does the bot stop for who interrupts it, and for nobody else?

Every clip of `clips` is played over a prompt on a line of its own (`virtual_line`), under each policy. What the
transcriber makes of a stretch is what was really said in it, or with `embedded` what the embedded one hears in the
sound that the engine passed on. An echo alone counts as the bot's own words: a detector that falls for it is caught.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final

import attrs
import numpy as np

from ..providers.local_whisper import Recogniser
from ..providers.silero_vad import best_detectors
from ..turns.policy import BargeIn
from .clips import Clip, Kind, clips, has_recordings
from .timeline import timeline
from .virtual_line import Hear, Story, VirtualLine

PROMPTS: Final = ("recording_notice", "ask_problem_or_modif", "box_restart")  # 17 s: nobody is done listening by then
ONSETS_S: Final = (1.5, 2.1, 2.9, 3.4)  # of the clips within the prompt: over vowels, consonants and pauses
WORDS_S: Final = 0.3  # of the transcriber
KINDS: Final[tuple[Kind, ...]] = ("interruption", "backchannel", "noise", "echo")
IN_FRENCH: Final = {
    "interruption": "interruption",
    "backchannel": "acquiescement",
    "noise": "bruit",
    "echo": "écho seul",
}
OUTCOMES: Final = ("stopped", "resumed", "unnoticed")
ECHO_WORDS: Final = "la voix du robot qui revient"


@attrs.frozen
class Tried:
    """One clip under one policy."""

    policy: BargeIn
    story: Story

    @property
    def outcome(self) -> str:
        if self.story.is_stopped:
            return "stopped"
        return "resumed" if self.story.was_paused else "unnoticed"

    @property
    def is_right(self) -> bool:
        return self.story.is_stopped == (self.story.clip.kind == "interruption")


def oracle(pcm: bytes, clip: Clip) -> str:
    """A transcriber that makes no mistakes, and hears the bot in the bot's echo."""
    return ECHO_WORDS if clip.kind == "echo" else clip.text


def embedded(model_dir: Path | None) -> Hear:
    recogniser = Recogniser(model_dir, threads=1)
    return lambda pcm, clip: recogniser.recognise(pcm, "open").text


def run(
    policies: Sequence[BargeIn], each: int, seed: int, hear: Hear, cache_audio: Path, say: Callable[[str], None]
) -> list[Tried]:
    """Blocking; half a second a clip on an idle machine."""
    prompt = b"".join((cache_audio / f"{name}.sln").read_bytes() for name in PROMPTS)
    detectors, tried = best_detectors(None), list[Tried]()
    made = clips(each, seed)
    for policy in policies:
        for number, clip in enumerate(made):
            onset_s = ONSETS_S[number % len(ONSETS_S)]
            line = VirtualLine(clip, prompt, onset_s, policy, detectors, hear, WORDS_S, seed + number)
            story = line.run()
            tried.append(Tried(policy, story))
            if number % 50 == 49:
                say(f"  {policy} : {number + 1}/{len(made)}")
    return tried


# ---------------------------------------------------------------- what came of it


def confusion(tried: Iterable[Tried]) -> Mapping[str, Mapping[str, int]]:
    """kind -> outcome -> how many."""
    counted = Counter((one.story.clip.kind, one.outcome) for one in tried)
    return {kind: {outcome: counted[kind, outcome] for outcome in OUTCOMES} for kind in KINDS}


def figures(tried: Sequence[Tried]) -> Mapping[str, Any]:
    """Of one policy. Times in ms; rates 0..1."""
    meant = [one for one in tried if one.story.clip.kind == "interruption"]
    others = [one for one in tried if one.story.clip.kind != "interruption"]
    stopped = [one for one in meant if one.story.is_stopped]
    silent = [(one.story.silent_after_s or 0.0) * 1000 for one in stopped]
    clear = [ms for one, ms in zip(stopped, silent, strict=True) if not one.story.clip.echo]
    return {
        "interruptions": len(meant),
        "of_recorded_people": sum(one.story.clip.is_human for one in meant),
        "over_an_echo": sum(one.story.clip.echo is not None for one in meant),
        "missed": rate(not one.is_right for one in meant),
        "others": len(others),
        "false_interruptions": rate(not one.is_right for one in others),
        "needlessly_paused": rate(one.outcome == "resumed" for one in others),
        "pause_ms_p50": round(
            median([one.story.paused_s * 1000 for one in others if one.outcome == "resumed"] or [0])
        ),
        "silent_ms": percentiles(silent),
        "silent_ms_without_echo": percentiles(clear),
        "resumed": sum(one.story.resumed for one in tried),
        "wrong_blocks_after_resume": sum(one.story.wrong for one in tried),
        "confusion": confusion(tried),
    }


def rate(found: Iterable[bool]) -> float:
    all_found = list(found)
    return round(sum(all_found) / len(all_found), 4) if all_found else 0.0


def percentiles(values: Sequence[float]) -> Mapping[str, float]:
    if not values:
        return {}
    return {f"p{p}": round(float(np.percentile(values, p))) for p in (50, 95, 99)}


def table(policy: str, found: Mapping[str, Any]) -> str:
    lines = [f"\nbarge_in: {policy}", f"{'':<16}{'arrêté':>9}{'repris':>9}{'ignoré':>9}"]
    for kind, row in found["confusion"].items():
        lines.append(f"{IN_FRENCH[kind]:<16}" + "".join(f"{row[outcome]:>9}" for outcome in OUTCOMES))
    silent, clear = found["silent_ms"], found["silent_ms_without_echo"]
    lines += [
        f"interruptions manquées : {found['missed']:.1%} de {found['interruptions']}"
        f" (dont {found['of_recorded_people']} voix enregistrées, {found['over_an_echo']} sur un écho)",
        f"fausses interruptions : {found['false_interruptions']:.1%} de {found['others']} ;"
        f" pauses pour rien : {found['needlessly_paused']:.1%}, {found['pause_ms_p50']} ms (médiane)",
        f"premier son de l'appelant -> silence du robot : {_spread(silent)} ms ; sans écho : {_spread(clear)} ms",
        f"reprises : {found['resumed']}, blocs au mauvais échantillon : {found['wrong_blocks_after_resume']}",
    ]
    return "\n".join(lines)


def _spread(found: Mapping[str, float]) -> str:
    return " ".join(f"{name} {value:.0f}" for name, value in found.items()) or "—"


def barge_in_command(
    policies: Sequence[BargeIn],
    each: int,
    seed: int,
    hear: Hear,
    cache_audio: Path,
    out: Path,
    say: Callable[[str], None],
) -> int:
    """Measure, print the tables, leave barge-in.json, barge-in.txt and pictures. 0 when nothing went wrong at all."""
    out.mkdir(parents=True, exist_ok=True)
    if not has_recordings():
        say("  sans voix enregistrées : installez le paquet Debian asterisk-core-sounds-fr-wav")
    tried = run(policies, each, seed, hear, cache_audio, say)
    by_policy = {policy: figures([one for one in tried if one.policy == policy]) for policy in policies}
    wrong = [_told(one) for one in tried if not one.is_right]
    (out / "barge-in.json").write_text(json.dumps({"seed": seed, "policies": by_policy, "wrong": wrong}, indent=1))
    text = "\n".join(table(policy, found) for policy, found in by_policy.items())
    (out / "barge-in.txt").write_text(text + "\n", encoding="utf8")
    for name, story in pictures_of(tried).items():
        (out / f"ligne-{name}.svg").write_text(timeline(story), encoding="utf8")
    print(f"{text}\n\nGraine {seed} ; résultats dans {out}/")
    return 1 if wrong else 0


def pictures_of(tried: Sequence[Tried]) -> Mapping[str, Story]:
    """One line of each kind that shows something, and what went wrong first."""
    shown: dict[str, Story] = {}
    for one in tried:
        clip = one.story.clip
        name = f"{clip.kind}{'-echo' if clip.echo and clip.kind != 'echo' else ''}"
        if one.is_right and (one.outcome != "unnoticed" or clip.kind == "echo"):
            shown.setdefault(name, one.story)
        if not one.is_right:
            shown.setdefault("erreur", one.story)
    return shown


def _told(one: Tried) -> Mapping[str, Any]:
    clip = one.story.clip
    back = attrs.asdict(clip.echo) if clip.echo else None
    return {"policy": one.policy, "kind": clip.kind, "clip": clip.name, "echo": back, "outcome": one.outcome}

"""Pure. `demo.html`: one page that needs nothing else, to hear, see and read the calls of a demo."""

from __future__ import annotations

import base64
import html
import struct
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np

from ..records.show import PROBLEM_WORDS, SEVERITY_WORDS, STATUS_WORDS
from .outcome import ENDED_IN_FRENCH, Outcome, dialogue
from .recording import place
from .show import figures_line, in_french
from .sound import RATE_HZ, Samples, pcm_of

Call = tuple[Outcome, dict[str, Any] | None, tuple[str, ...]]

WIDTH = 1000  # of the timeline, in units of its own; it is scaled to the page
LANE = 56
HEIGHT = 2 * LANE + 22
FULL_SCALE = 12_000  # speech peaks here; louder is cut in the picture only
TICK_S = 10

TICKET_LABELS = {
    "client_name": "Client",
    "company": "Société",
    "phone_number": "Téléphone",
    "problem_type": "Problème",
    "status": "Statut",
    "severity": "Gravité",
    "sentiment": "Ressenti",
    "tag": "Étiquette",
    "summary": "Résumé",
    "duration_seconds": "Durée (s)",
    "call_uuid": "Appel",
}
IN_FRENCH = {
    **{**PROBLEM_WORDS, **STATUS_WORDS, **SEVERITY_WORDS},
    "UNKNOWN": "inconnue",  # of the tag; the others are the codes technicians know
    "positive": "positif",
    "neutral": "neutre",
    "negative": "négatif",
}


def page_of(calls: Sequence[Call]) -> str:
    """The whole page. Everything a caller said or a database holds is escaped."""
    template = files(__package__).joinpath("page.html").read_text(encoding="utf-8")
    sections = "\n".join(_section(number, *call) for number, call in enumerate(calls))
    return template.replace("{{calls}}", sections)


def _section(number: int, outcome: Outcome, ticket: dict[str, Any] | None, faults: tuple[str, ...]) -> str:
    caller, bot = place(outcome.record.caller), place(outcome.record.bot)
    duration_s = max(len(caller), len(bot), 1) / RATE_HZ
    verdict = "".join(f'<li class="bad">{html.escape(fault)}</li>' for fault in faults)
    verdict = verdict or '<li class="good">terminé comme prévu</li>'
    return f"""
<section class="call" data-seconds="{duration_s:.2f}">
<h2>{html.escape(outcome.scenario.name)}</h2>
<p class="about">{html.escape(outcome.scenario.about)}</p>
<ul class="verdict"><li>{ENDED_IN_FRENCH[outcome.ended.how]}</li>{verdict}</ul>
<div class="players"><button type="button" class="both">▶ Écouter les deux</button>
<label>Appelant <audio controls preload="metadata" src="{_wav(caller)}"></audio></label>
<label>Robot <audio controls preload="metadata" src="{_wav(bot)}"></audio></label></div>
{_timeline(number, caller, bot, duration_s, outcome)}
<p class="figures">{html.escape(figures_line(outcome))}</p>
<div class="columns"><div><h3>Dialogue</h3>{_transcript(outcome)}</div>
<div><h3>Ticket, relu en base</h3>{_ticket(ticket)}</div></div>
</section>"""


def _wav(samples: Samples) -> str:
    """A mono 16-bit WAV as a data address. Source: RIFF/WAVE, 44-byte header of PCM."""
    pcm = pcm_of(samples)
    form = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        36 + len(pcm),
        b"WAVE",
        b"fmt ",
        16,
        1,
        1,
        RATE_HZ,
        2 * RATE_HZ,
        2,
        16,
        b"data",
        len(pcm),
    )
    return "data:audio/wav;base64," + base64.b64encode(form + pcm).decode()


def _timeline(number: int, caller: Samples, bot: Samples, duration_s: float, outcome: Outcome) -> str:
    heard = [event for event in outcome.events if event.what == "caller"]
    dots = "".join(_dot(event.at_s / duration_s * WIDTH, event.text("text")) for event in heard)
    ticks = "".join(_tick(at_s / duration_s * WIDTH, at_s) for at_s in range(0, int(duration_s) + 1, TICK_S))
    return f"""<svg class="timeline" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t{number}">
<title id="t{number}">Chronologie : appelant en haut, robot en bas</title>
<g class="ticks">{ticks}</g>
<path class="caller" d="{_wave(caller, duration_s, LANE / 2)}"/>
<path class="bot" d="{_wave(bot, duration_s, 1.5 * LANE)}"/>
<g class="heard">{dots}</g><line class="cursor" x1="0" y1="0" x2="0" y2="{2 * LANE}"/></svg>"""


def _tick(x: float, at_s: int) -> str:
    line = f'<line x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{2 * LANE}"/>'
    return f'{line}<text x="{x + 3:.1f}" y="{HEIGHT - 6}">{at_s} s</text>'


def _dot(x: float, text: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{LANE}" r="3"><title>{html.escape(text)}</title></circle>'


def _wave(samples: Samples, duration_s: float, middle: float) -> str:
    """The envelope of one side as vertical strokes; silence leaves nothing."""
    step = max(1, round(duration_s * RATE_HZ / WIDTH))
    padded = np.zeros(-(-len(samples) // step) * step, dtype=np.int32)
    padded[: len(samples)] = samples
    peaks = np.abs(padded).reshape(-1, step).max(axis=1) if len(padded) else np.zeros(0, dtype=np.int32)
    halves = np.minimum(peaks / FULL_SCALE, 1.0) * (LANE / 2 - 2)
    return "".join(f"M{x} {middle - h:.1f}V{middle + h:.1f}" for x, h in enumerate(halves.tolist()) if h >= 0.5)


def _transcript(outcome: Outcome) -> str:
    rows = []
    for turn in dialogue(outcome):
        confidence = turn.get("confidence")
        sure = (
            f' <span class="sure">sûr à {100 * confidence:.0f} %</span>'
            if isinstance(confidence, int | float)
            else ""
        )
        text = html.escape(str(turn.get("said") or turn.get("heard") or "(rien de compréhensible)"))
        who = {"bot": "Robot", "caller": "Appelant", "engine": "entendu"}[turn["who"]]
        at = in_french(f"{turn['at']:.1f} s")
        rows.append(f'<tr class="{turn["who"]}"><td>{at}</td><th>{who}</th><td>{text}{sure}</td></tr>')
    return f"<table>{''.join(rows)}</table>"


def _worded(value: object) -> str:
    return in_french(str(value)) if isinstance(value, float) else IN_FRENCH.get(str(value), str(value))


def _ticket(ticket: dict[str, Any] | None) -> str:
    if ticket is None:
        return '<p class="bad">Aucun ticket en base.</p>'
    rows = (
        f"<tr><th>{label}</th><td>{html.escape(_worded(ticket[column]))}</td></tr>"
        for column, label in TICKET_LABELS.items()
        if ticket.get(column) not in (None, "")
    )
    return f"<table>{''.join(rows)}</table>"

"""Pure. One call as one HTML page that needs nothing else: the diagnosis, the picture, what was said, the figures.

No script. Its style may be named by a policy (`STYLE`); sound stands in it, or is linked, when that is wanted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

import attrs

from . import words
from .facts import Facts
from .finding import Finding
from .picture import picture
from .rules import diagnosis, figures, is_well
from .strokes import clock

STYLE = """
:root { color-scheme: light; font: 15px/1.45 "DejaVu Sans", Verdana, system-ui, sans-serif; color: #1d2733; }
body { margin: 0 auto; max-width: 1200px; padding: 12px; background: #fff; }
h1 { font-size: 1.25rem; margin: 0 0 2px; } h2 { font-size: 1.02rem; margin: 18px 0 6px; }
.sub, .none { color: #4a5765; margin: 0 0 8px; } .missing { color: #a3241c; margin: 0 0 4px; }
.scroll { overflow-x: auto; border: 1px solid #dfe5ea; border-radius: 6px; } svg { display: block; }
ol.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
ol.findings li { border-left: 5px solid #8b97a3; background: #f5f7f9; padding: 7px 11px; border-radius: 0 6px 6px 0; }
li.grave { border-color: #c0271f !important; } li.gene { border-color: #d98c00 !important; }
li p { margin: 2px 0; } li .at { color: #4a5765; font-weight: normal; } li .why { color: #33404d; }
.well { border-left: 5px solid #3f8f6b; background: #eef6f1; padding: 8px 11px; margin: 0; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(235px, 1fr)); gap: 6px 16px; margin: 0; }
dt { color: #4a5765; font-size: .85rem; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } td { vertical-align: top; padding: 2px 8px 2px 0; }
td:first-child { white-space: nowrap; color: #4a5765; } td.caller { color: #a8324b; } td.bot { color: #1f6385; }
audio { width: 100%; } a { color: #1b5f8a; }
@media print { .scroll { overflow: visible; border: 0; } svg { width: 100%; height: auto; } }
"""


def page(facts: Facts, sound: str = "") -> str:
    """The whole document. sound: an address for the player, data: or a file's; "" for none."""
    body = "".join(parts(facts, sound))
    return (
        f'<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Appel {escape(facts.call_id)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head>\n'
        f"<body>{body}</body></html>\n"
    )


def parts(facts: Facts, sound: str) -> Iterator[str]:
    yield f"<h1>Déroulé de l’appel {escape(facts.call_id[:8])}</h1>"
    about = (words.moment(facts), clock(facts.seconds), words.ending(facts), *who(facts))
    yield f'<p class="sub">{escape(" · ".join(filter(None, about)))}</p>'
    yield from (f'<p class="missing">{escape(sentence)}</p>' for sentence in facts.missing)
    yield f"<h2>Ce qui s’est passé</h2>{told(diagnosis(facts), facts)}"
    if sound:
        yield f'<h2>Enregistrement</h2><audio controls preload="metadata" src="{escape(sound)}"></audio>'
    yield f'<h2>Déroulé</h2><div class="scroll">{picture(attrs.evolve(facts, missing=()))}</div>'
    yield f"<h2>Chiffres</h2>{pairs(figures(facts))}"
    yield f"<h2>Dialogue</h2>{dialogue(facts)}"


def who(facts: Facts) -> Sequence[str]:
    ticket = facts.ticket
    return (ticket.client_name or "", ticket.company or "", ticket.phone_number or "") if ticket else ()


def told(findings: Sequence[Finding], facts: Facts) -> str:
    items = "".join(item(finding) for finding in findings)
    well = ""
    if is_well(facts, findings):
        shown = ", ".join(f"{name} : {value}" for name, value in figures(facts))
        well = f'<p class="well"><b>Rien d’anormal.</b> {escape(shown)}.</p>'
    return well + (f'<ol class="findings">{items}</ol>' if items else "")


def item(finding: Finding) -> str:
    at = "" if finding.at_s is None else f' <span class="at">à {clock(finding.at_s)}</span>'
    kind = {"grave": "grave", "gêne": "gene", "note": "note"}[finding.weight]
    more = f" Voir {escape(finding.link)}." if finding.link else ""  # the page goes where no file of ours is
    return (
        f'<li class="{kind}"><p><b>{escape(finding.title)}</b>{at} — {finding.weight}</p>'
        f"<p>{escape(finding.evidence)}</p>"
        f'<p class="why">Cause probable : {coded(finding.cause)}. Remède : {coded(finding.cure)}.{more}</p></li>'
    )


def coded(text: str) -> str:
    """What stands between back ticks is a command or a name of ours."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def pairs(found: Iterable[tuple[str, str]]) -> str:
    rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in found)
    return f"<dl>{rows}</dl>"


def dialogue(facts: Facts) -> str:
    names = {"caller": "Appelant", "bot": "Assistant"}
    rows = "".join(
        f'<tr><td>{clock(one.begin_s)}</td><td class="{one.who}">{names[one.who]}</td>'
        f"<td>{escape(one.text) or '<i>sans mots</i>'}</td></tr>"
        for one in facts.said
    )
    return f"<table>{rows}</table>" if rows else '<p class="none">Rien n’a été transcrit.</p>'

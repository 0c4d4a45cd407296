"""Pure. Pieces of pages. Everything a caller, a technician or a model has written passes `text` before it is HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote
from uuid import UUID

from ..records.board import Line
from . import words
from .rights import may

COLUMNS = ("Date", "Client", "Problème", "Suite donnée", "Gravité", "Humeur", "Durée", "Résumé")


def text(value: object) -> str:
    return escape(str(value), quote=True)


def name(first: str | None, last: str | None) -> str:
    return text(" ".join(filter(None, (first, last))))


def ticket_link(call_uuid: UUID, label: str) -> str:
    """In this window: browsers open a link in another when asked to."""
    return f'<a href="/?ticket={call_uuid}" target="_self">{text(label)}</a>'


def number_link(number: str | None) -> str:
    if number is None:
        return "masqué"
    return f'<a href="/client?numero={quote(number)}" target="_self">{text(words.number_words(number))}</a>'


def company_link(name: str | None) -> str:
    return f'<a href="/societe?nom={quote(name, safe="")}" target="_self">{text(name)}</a>' if name else ""


def status_badge(status: str) -> str:
    return f'<span class="sav-badge sav-{text(status)}">{text(words.STATUS_WORDS.get(status, status))}</span>'


def severity_badge(severity: str) -> str:
    shown = words.SEVERITY_WORDS.get(severity, severity)
    return f'<span class="sav-severity sav-{text(severity.lower())}">{text(shown)}</span>'


def sentiment(value: str) -> str:
    return f'<span class="sav-{text(value)}">{text(words.SENTIMENT_WORDS.get(value, value))}</span>'


def figure(label: str, value: str, beside: Sequence[str] = ()) -> str:
    """One figure with its comparisons below."""
    below = "".join(f"<span>{text(line)}</span>" for line in beside)
    return f'<div class="sav-figure"><dt>{text(label)}</dt><dd>{text(value)}</dd><p>{below}</p></div>'


def figures(found: Iterable[str]) -> str:
    return f'<dl class="sav-figures">{"".join(found)}</dl>'


def facts(pairs: Iterable[tuple[str, str | None]]) -> str:
    """What is known, one thing a line; values are HTML, what is empty is left out."""
    rows = "".join(f"<div><dt>{text(name)}</dt><dd>{value}</dd></div>" for name, value in pairs if value)
    return f'<dl class="sav-facts">{rows}</dl>'


def tickets_table(lines: Sequence[Line], *, caption: str) -> str:
    """One ticket a line; on a narrow screen one card each. The date opens the ticket."""
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    body = "".join(f"<tr>{_cells(line)}</tr>" for line in lines)
    return (
        f'<table class="sav-table"><caption class="sav-hidden">{text(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cells(line: Line) -> str:
    client = " · ".join(filter(None, (text(line.client_name or ""), company_link(line.company))))
    back = ' <span class="sav-note">rappelé</span>' if line.called_back_at and line.status == "open" else ""
    demo = ' <span class="sav-note">démo</span>' if line.is_demo else ""
    cells = (
        ticket_link(line.call_uuid, words.moment(line.started_at)) + demo,
        f"{number_link(line.phone_number)}<br>{client or 'inconnu'}",
        f"{text(words.PROBLEM_WORDS[line.problem_type])}<br><small>{text(words.tag_words(line.tag))}</small>",
        status_badge(line.status) + back,
        severity_badge(line.severity),
        sentiment(line.sentiment),
        text(words.lasting(line.duration_seconds)),
        text(words.shortened(line.summary, 140)),
    )
    return labelled(COLUMNS, cells)


def labelled(names: Sequence[str], cells: Sequence[str]) -> str:
    """Cells of one line, each with the name of its column for narrow screens, where there is no head."""
    return "".join(
        f'<td data-label="{label}"><div>{cell}</div></td>' for label, cell in zip(names, cells, strict=True)
    )


def bars(counts: Iterable[tuple[str, int]], *, caption: str) -> str:
    """Horizontal bars with their figures, in the order given: a table, so that it can be read out."""
    rows = list(counts)
    most, total = max((count for _, count in rows), default=0), sum(count for _, count in rows)
    body = "".join(
        f'<tr><th scope="row">{text(name)}</th><td class="sav-bar"><span style="width:{100 * count / most:.1f}%">'
        f"</span></td><td>{words.whole(count)}</td><td>{words.share(count / total)}</td></tr>"
        for name, count in rows
        if most
    )
    return f'<table class="sav-bars"><caption>{text(caption)}</caption><tbody>{body}</tbody></table>'


def dialogue(turns: Iterable[tuple[str, str, str]]) -> str:
    """(time, "caller" or "bot", words), in the order they were said."""
    names = {"caller": "Appelant", "bot": "Assistant"}
    rows = "".join(
        f'<li class="sav-{text(who)}"><time>{text(at)}</time><b>{names.get(who, "")}</b><p>{text(said)}</p></li>'
        for at, who, said in turns
    )
    return f'<ol class="sav-dialogue">{rows}</ol>'


def cost_of(role: str, value: float) -> str | None:
    """Costs are for supervisors."""
    return words.euros(value, 4) if may(role, "cost") else None

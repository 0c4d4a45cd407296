"""Pure. One ticket as a card with its dialogue, tickets as CSV line by line, the figures of a day as a page."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from ..ports import Turn
from .rows import TicketRow
from .show import PROBLEM_WORDS, SEVERITY_WORDS, STATUS_WORDS, as_json
from .show_people import BOM, card, harmless, moment, written_number
from .ticket_desk import DayFigures

SENTIMENT_WORDS = {"positive": "content", "neutral": "neutre", "negative": "mécontent"}
BAR_WIDTH = 30  # characters of the longest bar
CSV_HEADINGS = (
    *("N°", "Appel", "Date", "Heure", "Téléphone", "Client", "E-mail", "Société", "Problème", "Suite donnée"),
    *(
        "Gravité",
        "Humeur",
        "À rappeler au",
        "Depuis",
        "Modification",
        "Tag",
        "Durée (s)",
        "Coût (EUR)",
        "Appareils",
        "Essayé",
        "Résumé",
        "Motif",
        "Note",
    ),
    *("Enregistrement", "Dialogue"),
)


def ticket_card(row: TicketRow) -> str:
    """Everything a technician needs before calling back; the dialogue below."""
    facts = card(
        [
            ("Ticket", f"{row.id}  (appel {row.call_uuid})"),
            ("Date", moment(row.started_at)),
            ("Numéro", written_number(row.phone_number) or "masqué"),
            ("Client", row.client_name or "inconnu"),
            ("À rappeler au", written_number(row.callback_number)),
            ("Société", row.company),
            ("E-mail", row.client_email),
            ("Problème", f"{PROBLEM_WORDS[row.problem_type]} ({row.tag})"),
            (
                "Suite donnée",
                STATUS_WORDS[row.status] + (" (noté par une personne)" if "status" in row.edited else ""),
            ),
            ("Gravité", SEVERITY_WORDS[row.severity]),
            ("Humeur", SENTIMENT_WORDS[row.sentiment]),
            ("Durée", f"{int(row.duration_seconds) // 60} min {int(row.duration_seconds) % 60:02d} s"),
            ("Depuis", row.since),
            ("Modification", row.change_wanted),
            ("Déjà redémarré", {True: "oui", False: "non", None: None}[row.already_restarted]),
            ("Appareils", None if row.equipment_count is None else str(row.equipment_count)),
            ("Essayé", ", ".join(row.steps_tried)),
            ("Motif", row.outcome_reason),
            ("Coût", f"{row.cost_eur:.4f} EUR".replace(".", ",") if row.cost_eur else None),
            ("Enregistrement", row.recording),
            ("Résolu", None if row.resolved_at is None else moment(row.resolved_at)),
            ("Remarque", "démo" if row.is_demo else None),
        ]
    )
    parts = [facts, f"Résumé\n  {' '.join(row.summary.split())}"]
    parts += [f"Note\n{indented(row.note)}"] if row.note else []
    parts += [f"Dialogue\n{indented(dialogue(row.transcript))}"] if row.transcript else []
    return "\n\n".join(parts)


def dialogue(turns: Iterable[Turn]) -> str:
    names = {"caller": "appelant", "bot": "robot"}
    return "\n".join(f"{_clock(turn.at_s)} {names[turn.who]:<8} : {turn.text}" for turn in turns)


def indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


# ---------------------------------------------------------------- exports, a piece at a time


def csv_pieces(rows: Iterable[TicketRow]) -> Iterator[str]:
    """As French spreadsheets open it: ";", UTF-8 with its mark, CRLF. One piece a ticket."""
    yield BOM + _csv_line(CSV_HEADINGS)
    for row in rows:
        yield _csv_line([harmless(cell) for cell in _cells(row)])


def json_pieces(rows: Iterable[TicketRow]) -> Iterator[str]:
    """One array, as `sav tickets --json` writes it. One piece a ticket."""
    opening = "["
    for row in rows:
        yield opening + as_json([row]).removeprefix("[").removesuffix("\n]")
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def _csv_line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerow(cells)
    return out.getvalue()


def _cells(row: TicketRow) -> tuple[str, ...]:
    return (
        str(row.id),
        str(row.call_uuid),
        f"{row.call_date:%d/%m/%Y}",
        f"{row.call_time:%H:%M:%S}",
        written_number(row.phone_number),
        row.client_name or "",
        row.client_email or "",
        row.company or "",
        PROBLEM_WORDS[row.problem_type],
        STATUS_WORDS[row.status],
        SEVERITY_WORDS[row.severity],
        SENTIMENT_WORDS[row.sentiment],
        written_number(row.callback_number),
        row.since or "",
        row.change_wanted or "",
        row.tag,
        f"{row.duration_seconds:.0f}",
        f"{row.cost_eur:.4f}".replace(".", ","),
        "" if row.equipment_count is None else str(row.equipment_count),
        ", ".join(row.steps_tried),
        row.summary,
        row.outcome_reason,
        row.note,
        row.recording or "",
        dialogue(row.transcript),
    )


# ---------------------------------------------------------------- figures


def figures_json(of: DayFigures) -> str:
    return json.dumps(attrs.asdict(of), ensure_ascii=False, indent=1, default=date.isoformat)


def figures_page(of: DayFigures) -> str:
    """For the terminal."""
    days = f"{of.since:%d/%m/%Y}" if of.since == of.until else f"du {of.since:%d/%m/%Y} au {of.until:%d/%m/%Y}"
    if not of.calls:
        return f"{days} : aucun appel."
    answered = of.calls - of.by_status.get("closed", 0)
    rate = f"{100 * of.by_status.get('resolved', 0) / answered:.0f} %" if answered else "sans objet"
    facts = [
        ("Appels", str(of.calls)),
        ("Résolus sans technicien", f"{rate} des appels reçus aux heures d'ouverture"),
        ("Durée moyenne", f"{int(of.mean_duration_s) // 60} min {int(of.mean_duration_s) % 60:02d} s"),
        ("Coût", f"{of.cost_eur:.2f} EUR".replace(".", ",")),
        ("À suivre", f"{of.still_open} ticket(s) à rappeler ou transférés"),
    ]
    sections = [
        bars("Suite donnée", of.by_status, STATUS_WORDS),
        bars("Problème", of.by_problem, PROBLEM_WORDS),
        bars("Gravité", of.by_severity, SEVERITY_WORDS),
        bars("Humeur", of.by_sentiment, SENTIMENT_WORDS),
        bars("Tag", of.by_tag, {}),
        bars("Heure", dict(sorted(of.by_hour.items())), {hour: f"{hour} h" for hour in of.by_hour}),
    ]
    return "\n\n".join([days, card(facts), *sections])


def bars(title: str, counts: Mapping[str, int], words: Mapping[str, str]) -> str:
    longest, most = max(len(words.get(name, name)) for name in counts), max(counts.values())
    lines = [
        f"  {words.get(name, name).ljust(longest)}  {count:>5}  {'█' * max(1, count * BAR_WIDTH // most)}"
        for name, count in counts.items()
    ]
    return "\n".join([title, *lines])

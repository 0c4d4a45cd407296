"""Pure. What the engine told, as lines of a terminal: of any width, most important first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

Colour = Literal["", "bold", "dim", "good", "warn", "bad"]
Span = tuple[str, Colour]
Line = Sequence[Span]
Told = Mapping[str, Any]

CODES: Mapping[Colour, str] = {"bold": "1", "dim": "2", "good": "32", "warn": "33", "bad": "31"}
FLOORS: Mapping[str, Span] = {
    "idle": ("personne", "dim"),
    "bot": ("robot", ""),
    "doubt": ("interrompt ?", "warn"),
    "burst": ("interrompt ?", "warn"),
    "weighed": ("interrompt ?", "warn"),
    "overhearing": ("robot", ""),
    "overheard": ("réfléchit", "dim"),
    "open": ("attend", "dim"),
    "caller": ("appelant", "good"),
    "pause": ("pause", "dim"),
    "deciding": ("transcrit", "dim"),
    "over": ("raccroché", "dim"),
}
REFUSES = {
    "full": "complet",
    "late": "machine surchargée",
    "draining": "arrêt en cours",
    "unkept": "rien ne se garde",
}
HEADS = ("APPEL", "DURÉE", "APPELANT", "ÉTAPE", "PAROLE", "RÉPONSE", "ENTEND · PARLE")
WIDTHS = (8, 6, 13, 20, 12, 8)  # of all columns but the last, which takes what is left
RIGHT = frozenset({1, 5})
SLOW_S = 1.3  # the goal for the 95th percentile of an answer to a description
VERY_SLOW_S = 3.0
LATE_MS = 20.0  # a frame later than it lasts is a hole


def screen(told: Told, now: datetime, height: int) -> list[Line]:
    """At most `height` lines. now: with its offset."""
    head: list[Line] = [_state(told, now), _sound(told), _records(told), _services(told), [("", "")], _heads()]
    calls: Sequence[Told] = told["calls"]
    room = max(1, height - len(head))
    shown = calls if len(calls) <= room else calls[: room - 1]
    rows: list[Line] = [_call(call, now) for call in shown]
    if more := len(calls) - len(shown):
        rows.append([(f"… et {more} autres : agrandissez la fenêtre", "dim")])
    if not calls:
        rows.append([("aucun appel en cours", "dim")])
    return [*head, *rows][:height]


def fault_screen(fault: str, now: datetime) -> list[Line]:
    return [[(f"sav top · {now:%H:%M:%S}", "bold")], [(fault, "bad")], [("nouvel essai chaque seconde", "dim")]]


def drawn(line: Line, width: int, *, coloured: bool) -> str:
    """Cut to the width, then painted."""
    parts, left = [], width
    for text, colour in line:
        cut = text[:left]
        left -= len(cut)
        parts.append(f"\x1b[{CODES[colour]}m{cut}\x1b[0m" if coloured and colour and cut else cut)
    return "".join(parts)


# ---------------------------------------------------------------- the head


def _state(told: Told, now: datetime) -> Line:
    calls = len(told["calls"])
    refuses = told["refuses"]
    if not told["ready"]:
        state: Span = (f"pas prêt : {told['reason']}", "bad")
    elif refuses:
        state = (f"refuse les appels : {REFUSES.get(refuses, refuses)}", "bad")
    else:
        state = ("prêt", "good")
    return [
        (f"sav {told['version']}", "bold"),
        (" · ", "dim"),
        state,
        (f" · {now:%H:%M:%S} · ", "dim"),
        (f"{calls} appel{'s' if calls > 1 else ''} sur {told['calls_max']}", "bold"),
    ]


def _sound(told: Told) -> Line:
    p99_ms = told["frames_late_p99_ms"]
    if not told["frames"]:
        return [("Son       ", "dim"), ("aucune trame depuis 5 s", "dim")]
    if p99_ms is None:
        late: Span = ("retard p99 de plus de 100 ms", "bad")
    else:
        late = (
            f"retard p99 ≤ {p99_ms:g} ms",
            "good" if p99_ms <= LATE_MS / 2 else "warn" if p99_ms <= LATE_MS else "bad",
        )
    return [("Son       ", "dim"), late, (f" · {told['frames'] / 5:.0f} trames par seconde", "dim")]


def _records(told: Told) -> Line:
    spool = told.get("spool", {})
    databases = told.get("databases", {})
    away = [name for name, standing in databases.items() if standing != "ok"]
    there: Span = (f"absentes : {', '.join(away)}", "bad") if away else ("là", "good")
    waiting, aside = spool.get("tickets", 0), spool.get("aside", 0)
    line: list[Span] = [
        ("Bases     ", "dim"),
        there,
        (f" · {waiting} ticket(s) sur le disque", "warn" if waiting else "dim"),
    ]
    if spool.get("refusing"):
        line.append((" · le disque les refuse : est-il plein ?", "bad"))
    if held := spool.get("held", 0):
        line.append((f" · {held} en mémoire seulement", "bad"))
    return [*line, (f" · {aside} mis à part", "bad")] if aside else line


def _services(told: Told) -> Line:
    services: Sequence[Told] = told["services"]
    if not services:
        return [("Services  ", "dim"), ("parole embarquée, aucun service payant", "dim")]
    spans: list[Span] = [("Services  ", "dim")]
    for number, service in enumerate(services):
        spans += [(" · ", "dim")] if number else []
        spans.append(_service(service))
    return spans


def _service(service: Told) -> Span:
    name, incidents = service["name"], service["incidents"]
    past = f" ({incidents} incident{'s' if incidents > 1 else ''})" if incidents else ""
    match service["standing"]:
        case "open":
            return f"{name} mis de côté : {service['reason']}", "bad"
        case "trial":
            return f"{name} à l'essai{past}", "warn"
        case _:
            return f"{name} répond{past}", "good"


# ---------------------------------------------------------------- the calls


def _heads() -> Line:
    return [(" ".join(_padded(HEADS)), "bold")]


def _call(call: Told, now: datetime) -> Line:
    floor, colour = FLOORS.get(call["floor"], (call["floor"], ""))
    caller = call["caller"] or "inconnu"
    ears = f"{call['hears']} · {call['speaks']}"
    texts = (call["call_uuid"], _lasting(call, now), caller, call["state"], floor, _latency(call), ears)
    colours: tuple[Colour, ...] = ("dim", "", "", "bold", colour, _how_slow(call["latency_s"]), "dim")
    spans: list[Span] = []
    for text, painted in zip(_padded(texts), colours, strict=True):
        spans += [(" ", ""), (text, painted)] if spans else [(text, painted)]
    return spans


def _padded(texts: Sequence[str]) -> Iterator[str]:
    *columns, last = texts
    for number, (text, width) in enumerate(zip(columns, WIDTHS, strict=True)):
        cut = text if len(text) <= width or not number else text[: width - 1] + "…"
        yield cut[:width].rjust(width) if number in RIGHT else cut[:width].ljust(width)
    yield last


def _lasting(call: Told, now: datetime) -> str:
    seconds = max(0, round((now - datetime.fromisoformat(call["since"])).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def _latency(call: Told) -> str:
    seconds = call["latency_s"]
    return "—" if seconds is None else f"{seconds:.2f} s".replace(".", ",")


def _how_slow(seconds: float | None) -> Colour:
    if seconds is None:
        return "dim"
    return "good" if seconds <= SLOW_S else "warn" if seconds <= VERY_SLOW_S else "bad"

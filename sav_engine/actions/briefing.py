"""Pure. What a technician is told of a caller before the caller is there: one line to read, two sentences to hear."""

from __future__ import annotations

from uuid import UUID

from ..ports import Briefing
from .answer import Slots

FAULTS = {"internet": "panne d'internet", "mobile": "panne de téléphone"}
STEPS = {
    "box_restarted": "box redémarrée",
    "phone_restarted": "téléphone redémarré",
    "already_restarted": "déjà redémarré",
}
STEPS_SPOKEN = {
    "box_restarted": "la box a été redémarrée",
    "phone_restarted": "le téléphone a été redémarré",
    "already_restarted": "le matériel avait déjà été redémarré",
}


def briefing_of(call_id: UUID, slots: Slots) -> Briefing:
    """ticket: the call's id, by which the records find it (`sav tickets --uuid`)."""
    parts = [caller_of(slots), fault_of(slots), since_of(slots), *tried(slots, STEPS)]
    return Briefing(ticket=str(call_id), summary=", ".join(part for part in parts if part))


def spoken_briefing(slots: Slots) -> tuple[str, str]:
    """Two sentences: who it is, and what is wrong."""
    who = caller_of(slots)
    first = f"Je vous passe {who}." if who else "Je vous passe un appelant qui n'a pas donné son nom."
    what = " ".join(part for part in (fault_of(slots), since_of(slots)) if part)
    steps = tried(slots, STEPS_SPOKEN)
    if not what:
        return first, "Il demande un technicien."
    return first, f"{what[:1].upper()}{what[1:]}{', ' + steps[0] if steps else ''}."


def caller_of(slots: Slots) -> str:
    """'Pierre Martin, Garage Dupont', as much of it as is known."""
    name = text(slots, "client_name") or text(slots, "caller_name")
    given = " ".join(part for part in (text(slots, "first_name"), text(slots, "last_name")) if part)
    return ", ".join(part for part in (name or given, text(slots, "company")) if part)


def fault_of(slots: Slots) -> str:
    if text(slots, "change_wanted"):
        return "demande de modification"
    return FAULTS.get(text(slots, "problem"), "")


def since_of(slots: Slots) -> str:
    since = text(slots, "since")
    return f"depuis {since}" if since else ""


def tried(slots: Slots, names: dict[str, str]) -> list[str]:
    return [name for slot, name in names.items() if slots.get(slot) is True]


def text(slots: Slots, name: str) -> str:
    value = slots.get(name)
    return value if isinstance(value, str) else ""

"""Pure. What the pages call things, in French, and how they write figures, dates and times."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from ..records.show import PROBLEM_WORDS, SEVERITY_WORDS, STATUS_WORDS
from ..records.show_people import written_number
from ..records.show_tickets import SENTIMENT_WORDS

__all__ = ["PROBLEM_WORDS", "SENTIMENT_WORDS", "SEVERITY_WORDS", "STATUS_WORDS", "TAG_WORDS", "number_words"]

PARIS = ZoneInfo("Europe/Paris")
THIN = "\u202f"  # the narrow space before a unit or inside a number, which does not break
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
TAG_WORDS = {
    "FIBRE_SYNCHRO": "fibre : pas de synchronisation",
    "FIBRE_DEBIT": "fibre : débit faible",
    "WIFI_FAIBLE": "Wi-Fi faible",
    "BOX_ETEINTE": "box éteinte",
    "CONNEXION_INSTABLE": "connexion instable",
    "DNS_PROBLEME": "DNS",
    "MOBILE_RESEAU": "téléphonie : réseau",
    "MOBILE_DATA": "téléphonie : données",
    "MOBILE_APPELS": "téléphonie : appels",
    "MOBILE_SMS": "téléphonie : SMS",
    "CARTE_SIM": "carte SIM",
    "UNKNOWN": "non classé",
}


def tag_words(tag: str) -> str:
    return TAG_WORDS.get(tag, tag)


def number_words(number: str | None) -> str:
    return written_number(number) or "masqué"


def count_words(count: int, one: str, many: str = "") -> str:
    """ "1 appel", "12 appels", "1 200 appels"."""
    return f"{whole(count)} {one if abs(count) < 2 else many or one + 's'}"


def whole(count: int) -> str:
    return f"{count:,}".replace(",", THIN)


def share(value: float | None) -> str:
    """0..1 as per cent."""
    return "–" if value is None else f"{100 * value:.0f}{THIN}%"


def euros(value: float | None, digits: int = 2) -> str:
    return "–" if value is None else f"{value:,.{digits}f}".replace(",", THIN).replace(".", ",") + f"{THIN}€"


def lasting(seconds: float | None) -> str:
    """A call's length: "2 min 05 s"."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}{THIN}min {rest:02d}{THIN}s" if minutes else f"{rest}{THIN}s"


def clock(seconds: float) -> str:
    """A place in a call: "1:05"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def day_words(day: date) -> str:
    first = "1er" if day.day == 1 else str(day.day)
    return f"{DAYS[day.weekday()]} {first} {MONTHS[day.month - 1]} {day.year}"


def moment(at: datetime) -> str:
    return f"{at.astimezone(PARIS):%d/%m/%Y %H:%M}"


def hour(at: datetime) -> str:
    return f"{at.astimezone(PARIS):%H:%M:%S}"


def shortened(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"

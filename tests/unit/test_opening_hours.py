"""When people are there: the operator's week, his closed days, the nights and the two nights the clocks change."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from trio.testing import MockClock

from sav_engine import assemble_script, reload
from sav_engine.actions.answer import Office
from sav_engine.actions.office_hours import USUAL, easter, is_holiday
from sav_engine.call.admission import Admission
from sav_engine.call.house import House
from sav_engine.call.run import run_call
from sav_engine.config import Config, load
from sav_engine.doctor.conversation import opening_hours
from sav_engine.errors import Faults
from sav_engine.metrics import Metrics
from sav_engine.opening import in_words, load_hours, now_in_words, read_hours
from sav_engine.prompts.sounds import texts_of
from sav_engine.reload import Current
from tests.kit.calls import FakeLine, FakeMedia, FakeRecords, FixedClock, ports
from tests.kit.dialogue import FLOWS

PARIS = ZoneInfo("Europe/Paris")
NIGHTS = "week: {samedi: [22h-6h]}"  # those of the two nights on which the clocks change
OFFICE = "week: {lundi: [9h-12h, 14h-18h], mardi: [9h-12h], dimanche: [10h-12h]}\n"


def at(text: str, zone: str = "Europe/Paris") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


# ---------------------------------------------------------------- what is wrong is told with its cure


@pytest.mark.parametrize(
    ("written", "what", "fix"),
    [
        ("", "il manque 'week'", "lundi: [9h-12h"),
        ("week: {}", "aucun jour n'est ouvert", "SAV_ALWAYS_OPEN=1"),
        ("week: {lundy: [9h-12h]}", "'lundy' n'existe pas", "'lundi'"),
        ("week: {lundi: 9h-12h}", "'lundi' doit être une liste", "[9h-12h"),
        ("week: {lundi: [[9h-12h]]}", "'lundi' doit être une liste", "[9h-12h"),
        ("week: {lundi: [9h-25h]}", "'9h-25h' n'est pas une plage", "22h-6h"),
        ("week: {lundi: [9h75-12h]}", "'9h75-12h' n'est pas une plage", "8h30-18h"),
        ("week: {lundi: [24h-2h]}", "'24h-2h' n'est pas une plage", "0h-24h"),
        ("week: {lundi: [matin]}", "'matin' n'est pas une plage", "9h-12h"),
        ("week: {lundi: [9h-9h]}", "'9h-9h' ne dure rien", "0h-24h"),
        ("week: {lundi: [14h-18h, 9h-14h30]}", "deux plages de 'lundi' se recouvrent", "séparez-les"),
        (OFFICE + "zone: Europe/Pari", "le fuseau 'Europe/Pari' n'existe pas", "Europe/Paris"),
        (OFFICE + "zone: ../../etc/passwd", "n'existe pas", "Europe/Paris"),
        (OFFICE + "holidays: belgique", "valeur de 'holidays' inconnue", "alsace-moselle"),
        (OFFICE + "closed: 24/12", "'closed' doit être une liste", "24/12"),
        (OFFICE + "closed: [31/02]", "'31/02' n'est ni un jour", "24/12/2026"),
        (OFFICE + "closed: [2026-12-24]", "'2026-12-24' n'est ni un jour", "24/12/2026"),
        (OFFICE + "closed: [24/12-02/01/2027]", "n'est ni un jour, ni une suite", "03/08/2026-14/08/2026"),
        (OFFICE + "closed: [14/08/2026-03/08/2026]", "finit avant de commencer", "premier jour d'abord"),
        (OFFICE + "special: {31/12: 9h-12h}", "'31/12' doit être une liste", "31/12"),
        (OFFICE + "special: {noël: [9h-12h]}", "'noël' n'est ni un jour", "24/12"),
        ("closd: []\nweek: {lundi: [9h-12h]}", "'closd' n'existe pas ici", "'closed'"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_its_cure(written: str, what: str, fix: str):
    with pytest.raises(Faults) as found:
        load_hours(written, "flows/hours.yaml")
    assert len(found.value.faults) == 1, found.value
    [fault] = found.value.faults
    assert fault.where.startswith("flows/hours.yaml:") and what in fault.what and fix in fault.fix


def test_all_mistakes_are_told_at_once_each_where_it_is():
    written = "zone: Nulle/Part\nweek:\n  lundi: [9h-12h,\n    13h-99h]\nclosed: [32/13]\n"
    with pytest.raises(Faults) as found:
        load_hours(written, "h.yaml")
    assert sorted(fault.where for fault in found.value.faults) == ["h.yaml:1", "h.yaml:4", "h.yaml:5"]


# ---------------------------------------------------------------- open, or not


@pytest.mark.parametrize(
    ("when", "is_it"),
    [
        ("2026-11-23 09:00", True),
        ("2026-11-23 08:59:59", False),
        ("2026-11-23 12:00", False),
        ("2026-11-23 14:00", True),
        ("2026-11-27 17:30", False),  # Friday
        ("2026-11-28 10:00", False),  # Saturday
        ("2026-12-25 10:00", False),
    ],
)
def test_the_hours_as_shipped(when: str, is_it: bool):
    assert read_hours(FLOWS / "sav.yaml") == USUAL
    assert USUAL.is_open(at(when)) is is_it


def test_a_call_from_another_zone_is_judged_by_the_clock_of_the_office():
    island = load_hours("zone: Indian/Reunion\nweek: {lundi: [8h-9h]}", "h.yaml")
    assert island.is_open(at("2026-11-23 04:30", "UTC")) and island.is_open(at("2026-11-23 05:30"))
    assert not island.is_open(at("2026-11-23 08:30"))


@pytest.mark.parametrize(
    ("when", "is_it"),
    [
        ("2026-11-28 21:59", False),
        ("2026-11-28 23:59", True),
        ("2026-11-29 00:00", True),  # Sunday, by Saturday's night
        ("2026-11-29 05:59", True),
        ("2026-11-29 06:00", False),
        ("2026-11-28 05:00", False),  # Friday's night: not given
    ],
)
def test_a_night_belongs_to_the_evening_it_begins_on(when: str, is_it: bool):
    assert load_hours(NIGHTS, "h.yaml").is_open(at(when)) is is_it


def test_midnight_is_no_hole_in_a_day_and_night_service():
    always = load_hours("week: {" + ", ".join(f"{day}: [0h-24h]" for day in DAYS) + "}\nholidays: none", "h.yaml")
    moments = [at(f"2026-12-{day} {time}") for day in (24, 25, 26) for time in ("00:00", "23:59:59", "12:00")]
    assert all(always.is_open(moment) for moment in moments)
    assert always.changes(moments[0]) is None and "plus d'un an" in now_in_words(always, moments[0])


DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


@pytest.mark.parametrize(
    ("utc", "is_it"),
    [
        ("2027-03-28 00:59", True),  # 1:59, then 3:00
        ("2027-03-28 01:00", True),
        ("2027-03-28 03:59", True),  # 5:59: the night is an hour shorter
        ("2027-03-28 04:00", False),
        ("2026-10-25 00:30", True),  # 2:30, the first
        ("2026-10-25 01:30", True),  # and the second
        ("2026-10-25 04:59", True),
        ("2026-10-25 05:00", False),
    ],
)
def test_the_nights_on_which_the_clocks_change(utc: str, is_it: bool):
    hours = load_hours(NIGHTS, "h.yaml")
    moment = at(utc, "UTC")
    assert hours.is_open(moment) is is_it
    end = hours.changes(moment) if is_it else None
    assert end is None or (end.hour, end.minute) == (6, 0), "it closes at six by the clock on the wall"


def test_an_opening_at_a_time_that_is_skipped_in_spring_is_when_the_clocks_are_there():
    early = load_hours("week: {dimanche: [2h30-12h]}", "h.yaml")
    opens = early.changes(at("2027-03-28 00:00"))
    assert opens is not None and opens.astimezone(UTC) == at("2027-03-28 01:30", "UTC") and early.is_open(opens)


# ---------------------------------------------------------------- closed days


def test_closed_days_and_hours_of_one_day():
    hours = load_hours(
        OFFICE + "closed: [30/11/2026-02/12/2026, 24/12-02/01]\nspecial: {28/12/2026: [9h-10h], 01/11: [10h-11h]}",
        "h.yaml",
    )
    open_at = {when for when in MOMENTS if hours.is_open(at(when))}
    assert open_at == {"2026-11-23 09:30", "2026-12-28 09:30", "2027-01-04 09:30", "2026-11-01 10:30"}


MOMENTS = (
    "2026-11-23 09:30",
    "2026-11-30 09:30",  # in the days that are closed
    "2026-12-01 09:30",
    "2026-12-28 09:30",  # closed each year, but open this day
    "2026-12-29 09:30",
    "2027-01-04 09:30",
    "2029-01-01 09:30",  # a Monday, in the days of every year, and a holiday
    "2026-11-01 10:30",  # All Saints' is a Sunday, and has hours of its own
)


def test_public_holidays_as_the_operator_has_them():
    good_friday = "2027-03-26 10:00"
    answers = {
        kind: load_hours(f"week: {{vendredi: [9h-12h], samedi: [9h-12h]}}\nholidays: {kind}", "h.yaml")
        for kind in ("france", "alsace-moselle", "none")
    }
    assert {kind: hours.is_open(at(good_friday)) for kind, hours in answers.items()} == {
        "france": True,
        "alsace-moselle": False,
        "none": True,
    }
    assert {kind: hours.is_open(at("2026-12-25 10:00")) for kind, hours in answers.items()} == {
        "france": False,
        "alsace-moselle": False,
        "none": True,
    }
    assert not answers["alsace-moselle"].is_open(at("2026-12-26 10:00"))


def test_movable_holidays():
    # Easter Sundays as published in the calendars of these years.
    assert [easter(year) for year in (2024, 2025, 2026, 2027)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
    ]
    assert is_holiday(date(2026, 5, 14))  # Ascension
    assert is_holiday(date(2026, 5, 25))  # Whit Monday
    assert not is_holiday(date(2026, 5, 26))


# ---------------------------------------------------------------- told to people


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("2026-11-23 09:30", "ouvert maintenant, jusqu'à 12:00"),
        ("2026-11-23 12:30", "fermé maintenant, ouvre à 14:00"),
        ("2026-11-27 17:00", "fermé maintenant, ouvre lundi 30/11 à 9:00"),
        ("2026-12-24 18:00", "fermé maintenant, ouvre lundi 28/12 à 9:00"),  # over Christmas
    ],
)
def test_the_doctor_tells_whether_it_is_open_and_until_when(when: str, told: str):
    assert now_in_words(USUAL, at(when)) == told
    assert opening_hours(config_of(FLOWS), at(when)).what == f"{told} (Europe/Paris)"
    always = opening_hours(config_of(FLOWS, SAV_ALWAYS_OPEN="1"), at(when)).what
    assert always == f"répond à toute heure (SAV_ALWAYS_OPEN=1) ; sinon {told} (Europe/Paris)"


@pytest.mark.parametrize(
    ("week", "told"),
    [
        ("{lundi: [9h-12h], mercredi: [9h-12h]}", "le lundi et le mercredi, de neuf heures à midi"),
        ("{lundi: [9h-12h, 14h-18h]}", "le lundi, de neuf heures à midi et de quatorze heures à dix-huit heures"),
        ("{samedi: [0h-1h30]}", "le samedi, de minuit à une heure trente"),
        ("{lundi: [0h-24h]}", "le lundi, jour et nuit"),
        ("{" + ", ".join(f"{day}: [8h-20h]" for day in DAYS) + "}", "tous les jours, de huit heures à vingt heures"),
    ],
)
def test_callers_are_told_the_hours_there_are(week: str, told: str):
    assert in_words(load_hours(f"week: {week}", "h.yaml")) == told


def config_of(folder: Path, **more: str) -> Config:
    settings = {"SAV_FLOW": str(folder / "sav.yaml"), "SAV_ALWAYS_OPEN": "0", **more}
    return load(settings, folder / "no.env", flags={})


# ---------------------------------------------------------------- a call, and a reload


async def test_calls_follow_new_hours_after_a_reload_and_a_mistake_changes_nothing(
    tmp_path: Path, autojump_clock: MockClock
):
    flows = Path(shutil.copytree(FLOWS, tmp_path / "flows"))
    config = config_of(flows, SAV_STATE_DIR=str(tmp_path / "state"))
    said = assemble_script.load_said(config, "a voice")
    records, sunday = FakeRecords(), FixedClock(at("2026-11-29 10:30"))
    house = House(
        ports=ports(records=records, clock=sunday),
        office=Office(),
        new_flow=said.new_flow,
        metrics=Metrics("test"),
        trace=lambda call_id, line: None,
        admission=Admission(5),
    )
    current = Current(assemble_script.saying(house, said), said)
    await run_call(FakeMedia(FakeLine()), object(), current())
    (flows / "hours.yaml").write_text("week: {dimanche: [10h-99h]}", encoding="utf8")
    refused = await reload.reload(config, current)
    await run_call(FakeMedia(FakeLine()), object(), current())
    (flows / "hours.yaml").write_text("week: {dimanche: [10h-11h]}", encoding="utf8")
    taken = await reload.reload(config, current)
    await run_call(FakeMedia(FakeLine()), object(), current())
    assert not refused.is_taken and "hours.yaml:1" in refused.text and taken.is_taken
    assert [str(ticket.status) for ticket in records.written] == ["closed", "closed", "abandoned"]
    assert "le dimanche, de dix heures à onze heures" in texts_of(config)["closed_hours"]

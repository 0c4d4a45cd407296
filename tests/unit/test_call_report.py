"""One call as a picture and a page: legible, whole whatever is missing, and empty of what is personal when asked."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import attrs
import numpy as np
import pytest
import soundfile

from sav_engine.call_report import strokes
from sav_engine.call_report.facts import Facts
from sav_engine.call_report.gather import Folders, call_named, gather, last_call
from sav_engine.call_report.hidden import hidden
from sav_engine.call_report.page import page
from sav_engine.call_report.picture import HEAD, picture
from sav_engine.call_report.rules import diagnosis
from sav_engine.call_report.sound import levels
from sav_engine.call_report.story import Story, Stretch
from sav_engine.call_report.strip import windows
from sav_engine.call_report.tickets import facts_waiting
from sav_engine.call_report.trace import read_story
from sav_engine.call_report.written import as_json, as_text
from sav_engine.errors import TraceError
from sav_engine.records.spool import Spool
from tests.unit.test_call_report_rules import CALLS, SAID_AGAIN, TICKET, WELL, story_of, with_
from tests.unit.test_spool import ticket as a_ticket

NS = "{http://www.w3.org/2000/svg}"
CALL = "e3757c26-f2d4-8a4a-7a3b-634819b0af26"


def shifted(value: object, by_s: float) -> object:
    """The same, later: every field that is a time of the call."""
    times = {
        f.name: getattr(value, f.name) + by_s
        for f in attrs.fields(type(value))
        if f.name in TIMES and getattr(value, f.name) is not None
    }
    return attrs.evolve(value, **times)


TIMES = {"begin_s", "end_s", "at_s", "began_s", "first_s", "told_s", "paused_s", "decided_s"}
ROWS = ("said", "speech", "floors", "states", "barge_ins", "requests", "responses", "marks")


def long_story(times: int) -> Story:
    """So many calls one after the other: ten minutes of a busy one."""
    story = story_of("elevenlabs_500")
    rows = {
        row: tuple(shifted(one, n * story.seconds) for n in range(times) for one in getattr(story, row))
        for row in ROWS
    }
    return attrs.evolve(story, seconds=story.seconds * times, **rows)


# ---------------------------------------------------------------- the picture


@attrs.frozen
class Text:
    x0: float
    x1: float
    top: float
    bottom: float
    words: str


def texts(svg: str) -> Iterator[Text]:
    """Every text with the room it takes, by the measure for the widest fonts."""

    def walk(element: ElementTree.Element, y: float) -> Iterator[Text]:
        moved = re.fullmatch(r"translate\(0 ([\d.]+)\)", element.get("transform", ""))
        y += float(moved[1]) if moved else 0.0
        if element.tag == f"{NS}text":
            size, x, words = float(element.get("font-size", "0")), float(element.get("x", "0")), element.text or ""
            width = strokes.width_of(words, size)
            left = {"end": x - width, "middle": x - width / 2}.get(element.get("text-anchor", ""), x)
            at = y + float(element.get("y", "0"))
            yield Text(left, left + width, at - size * 0.75, at, words)
        for child in element:
            yield from walk(child, y)

    yield from walk(ElementTree.fromstring(svg), 0.0)


@pytest.mark.parametrize(
    "story", [story_of("transferred"), story_of("muddled"), long_story(15)], ids=["35s", "muddled", "10min"]
)
def test_no_text_covers_another_and_none_leaves_the_paper(story):
    found = [one for one in texts(picture(Facts(CALL, story))) if one.words and one.top > HEAD]
    assert len(found) > 40
    assert all(one.x0 >= 0 and one.x1 <= 1200 for one in found), [one for one in found if one.x1 > 1200]
    rows = sorted(found, key=lambda one: one.top)
    for number, one in enumerate(rows):
        for other in rows[number + 1 :]:
            if other.top >= one.bottom:
                break
            assert one.x1 <= other.x0 or other.x1 <= one.x0, (one, other)


def test_a_short_call_is_one_strip_and_a_long_one_has_35_units_a_second_and_more():
    assert [(one.begin_s, one.end_s) for one in windows(19.4)] == [(0, 20)]
    assert [(one.begin_s, one.end_s) for one in windows(41.0)] == [(0, 21), (21, 42)]
    ten_minutes = list(windows(600.0))
    assert len(ten_minutes) == 20
    assert all(one.per_s > 35 for one in ten_minutes)
    assert ten_minutes[-1].is_last


def test_what_a_caller_says_is_never_markup():
    story = story_of("transferred")
    said = tuple(attrs.evolve(one, text='<script>alert("x")</script>&') for one in story.said)
    made = page(Facts(CALL, attrs.evolve(story, said=said), attrs.evolve(TICKET, client_name="<b>Eve")))
    assert "<script" not in made
    assert "<b>Eve" not in made
    assert made.count("&lt;script&gt;") >= len(said)
    ElementTree.fromstring(picture(Facts(CALL, attrs.evolve(story, said=said))))


def test_the_page_needs_nothing_else():
    made = page(Facts(CALL, story_of("elevenlabs_500"), TICKET))
    assert not re.findall(r"""(?:src|href)=["'][^"']*""", made)
    assert "style=" not in made.replace("<style>", ""), "a policy by hash allows no style attribute"
    assert "<script" not in made


# ---------------------------------------------------------------- what is missing


@pytest.fixture
def folders(tmp_path) -> Folders:
    made = Folders(tmp_path / "calls", tmp_path / "recordings")
    made.traces.mkdir()
    made.recordings.mkdir()
    return made


def put_trace(folders: Folders, name: str, lines: int | None = None, call: str = CALL) -> None:
    text = (CALLS / f"{name}.jsonl").read_text(encoding="utf8")
    kept = "".join(text.splitlines(keepends=True)[:lines])
    (folders.traces / f"{call}.jsonl").write_text(kept, encoding="utf8")


def put_sound(folders: Folders, name: str) -> Path:
    stereo = np.zeros((16_000, 2), dtype=np.int16)
    stereo[4_000:8_000, 0], stereo[8_000:, 1] = 8_000, 4_000
    path = folders.recordings / name
    soundfile.write(path, stereo, 8_000, format="WAV")
    return path


def test_a_call_without_trace_is_drawn_from_its_ticket_and_its_sound(folders, tmp_path):
    put_sound(folders, f"{CALL}.wav")
    spool = Spool(tmp_path / "spool")
    spool.put(a_ticket(UUID(CALL)), "ticket")
    call_id, ticket = facts_waiting(tmp_path / "spool", CALL[:8])
    assert ticket.waits
    facts = gather(folders, call_id, ticket=ticket, engine_runs=False)
    assert len(facts.missing) == 1
    assert facts.missing[0].startswith("La trace n'est pas là")
    assert "polygon" in picture(facts)
    assert "Le ticket est arrivé tard en base" in as_text(facts)


def test_a_call_with_nothing_but_a_trace_says_so_and_draws_it(folders):
    put_trace(folders, "transferred")
    facts = gather(folders, CALL, ticket=None, engine_runs=False, away="elle ne répond pas")
    assert len(facts.missing) == 2
    assert any("elle ne répond pas" in sentence for sentence in facts.missing)
    assert "restart_phone" in picture(facts)


def test_a_call_whose_engine_was_killed_is_told_from_one_that_goes_on(folders):
    put_trace(folders, "transferred", lines=60)
    goes_on = gather(folders, CALL, ticket=None, engine_runs=True)
    assert goes_on.is_running
    assert "l'appel est en cours" in as_text(goes_on)
    assert "broken" not in as_json(goes_on)
    killed = gather(folders, CALL, ticket=None, engine_runs=False)
    assert any("sans fin d'appel" in sentence for sentence in killed.missing)
    assert "coupé par l'arrêt du moteur" in as_text(killed)
    picture(goes_on), picture(killed)


def test_a_trace_cut_at_any_byte_is_read_as_far_as_it_goes():
    whole = (CALLS / "muddled.jsonl").read_bytes()
    for size in range(0, len(whole), 997):
        story = read_story(whole[:size].decode("utf8", "replace"))
        if story is not None:
            assert story.seconds >= 0
            picture(Facts(CALL, story))


def test_lines_that_make_no_sense_are_passed_over():
    assert read_story("") is None
    assert read_story("[]\nnull\n{}\n") is None
    story = read_story('{"at": 1.0, "what": "new_kind"}\n{"at": 2.0, "what": "state", "state": "ask"}\n')
    assert story is not None
    assert [change.name for change in story.states] == ["ask"]


def test_lost_lines_of_the_tape_are_counted(folders):
    put_trace(folders, "transferred")
    path = folders.traces / f"{CALL}.jsonl"
    lines = path.read_text(encoding="utf8").splitlines()
    path.write_text("\n".join(line for n, line in enumerate(lines) if n % 7 or "floor" not in line), encoding="utf8")
    facts = gather(folders, CALL, ticket=None, engine_runs=False)
    assert any("lignes de la trace manquent" in sentence for sentence in facts.missing)


def test_sound_that_is_still_being_written_and_sound_that_is_none(folders):
    part = put_sound(folders, f"{CALL}.wav").rename(folders.recordings / f"{CALL}.part")
    heard = levels(part, columns_per_s=10)
    assert heard is not None
    assert heard.seconds == 2.0
    assert max(heard.caller) == pytest.approx(8_000 / 32_768, abs=1e-3)
    part.write_bytes(b"RIFF nonsense")
    assert levels(part) is None
    (folders.recordings / f"{CALL}.wav").write_bytes(b"no sound at all")
    assert gather(folders, CALL, ticket=None, engine_runs=False).levels is None


# ---------------------------------------------------------------- which call


def test_a_call_is_named_by_the_beginning_of_its_id_when_there_is_one(folders):
    put_trace(folders, "transferred")
    put_trace(folders, "mute", call="e3759999-0000-0000-0000-000000000000")
    assert call_named(folders, "e3757") == CALL
    assert call_named(folders, "ffff") is None
    assert call_named(folders, "../../etc") is None
    with pytest.raises(TraceError, match="2 appels"):
        call_named(folders, "e375")


def test_the_last_call_is_the_one_written_last(folders):
    assert last_call(folders) is None
    put_trace(folders, "transferred")
    put_trace(folders, "mute", call="e3759999-0000-0000-0000-000000000000")

    os.utime(folders.traces / f"{CALL}.jsonl", (2e9, 2e9))
    assert last_call(folders) == CALL


# ---------------------------------------------------------------- for people outside


def test_what_leaves_the_house_has_no_words_no_names_and_no_numbers(folders):
    ticket = attrs.evolve(TICKET, client_name="Nicolas Bernard", company="Dupont SARL", phone_number="+33639980003")
    for name in ("transferred", "muddled", "nobody"):
        story = story_of(name)
        made = hidden(Facts(CALL, story, attrs.evolve(ticket, summary=story.said[1].text)))
        shown = page(made) + as_json(made) + as_text(made)
        for secret in ("Nicolas", "Bernard", "Dupont", "0639980003", "639980003"):
            assert secret not in shown
        for one in story.said:
            assert not one.text or one.text not in shown
        assert not re.search(r"touche \d", shown)
        assert "[" in shown
        assert ElementTree.fromstring(picture(made)) is not None


@pytest.mark.parametrize("name", sorted(path.stem for path in CALLS.glob("*.jsonl")))
def test_hiding_the_words_hides_no_fault(name):
    facts = Facts(CALL, story_of(name), TICKET)
    assert [one.rule for one in diagnosis(hidden(facts))] == [one.rule for one in diagnosis(facts)]


def test_a_repetition_is_still_one_when_its_words_are_hidden():
    facts = attrs.evolve(with_(), story=attrs.evolve(WELL, said=SAID_AGAIN, speech=(Stretch(6.8, 8.5),)))
    (found,) = [one for one in diagnosis(hidden(facts)) if one.rule == "repeated"]
    assert "internet" not in found.evidence


def test_programs_get_the_data_and_the_diagnosis():
    told = json.loads(as_json(Facts(CALL, story_of("elevenlabs_500"), TICKET)))
    assert {finding["rule"] for finding in told["findings"]} >= {"refused", "set_aside"}
    assert told["story"]["requests"][0].keys() >= {"service", "task", "begin_s", "first_s", "outcome"}
    assert told["figures"]["durée"]

"""An operator changes the flow while people are on the phone."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import trio
from trio.testing import MockClock

from sav_engine import assemble_script, reload
from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.house import House
from sav_engine.call.run import run_call
from sav_engine.call.scripts import find
from sav_engine.config import Config, load
from sav_engine.errors import ConfigError, Faults, StateDirError
from sav_engine.keeping import TRACES
from sav_engine.metrics import Metrics
from sav_engine.reload import Current, Outcome
from tests.kit.calls import FakeLine, FakeMedia, FakeRecords, FakeVoice, ports

FLOW = """
flow: essai
starts_at: hello
limits: {call: 10min, go: bye}
states:
  hello:
    say: [greet]
    listen: affirm_deny
    when: {affirm: {go: bye}, deny: {go: bye}}
    nomatch: {times: 1, say: [clarify], go: bye}
    noinput: {after: 7s, times: 1, say: [clarify], go: bye}
  bye: {say: [goodbye], ends: hang_up, status: open}
"""
PROMPTS = 'greet: "Bonjour."\nclarify: "Pardon ?"\ngoodbye: "Au revoir."\n'


@pytest.fixture
def config(tmp_path: Path) -> Config:
    (tmp_path / "sav.yaml").write_text(FLOW, encoding="utf8")
    (tmp_path / "prompts.yaml").write_text(PROMPTS, encoding="utf8")
    settings = {"SAV_FLOW": str(tmp_path / "sav.yaml"), "SAV_STATE_DIR": str(tmp_path / "state")}
    return load(settings, tmp_path / "no.env", flags={})


def edit(config: Config, old: str, new: str, *, file: str = "sav.yaml") -> None:
    path = config.flow.parent / file
    text = path.read_text(encoding="utf8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf8")


def current_of(config: Config, records: FakeRecords | None = None) -> Current:
    said = assemble_script.load_said(config, "a voice")
    house = House(
        ports=ports(records=records, voice=FakeVoice()),
        office=Office(always_open=True),
        new_flow=said.new_flow,
        metrics=Metrics("test"),
        trace=lambda call_id, line: None,
        admission=Admission(5),
    )
    return Current(assemble_script.saying(house, said), said)


async def call_with(house: House, meanwhile: Callable[[], object] = lambda: None) -> None:
    """A caller who says nothing at all; `meanwhile` happens while the bot greets."""
    async with trio.open_nursery() as nursery:

        async def edits() -> None:
            await trio.sleep(0.2)
            meanwhile()

        nursery.start_soon(edits)
        await run_call(FakeMedia(FakeLine()), object(), house)


def words_of(records: FakeRecords) -> list[list[str]]:
    return [[turn.text for turn in ticket.transcript] for ticket in records.written]


async def test_a_call_keeps_the_flow_and_the_texts_it_began_with(config: Config, autojump_clock: MockClock) -> None:
    records = FakeRecords()
    current = current_of(config, records)
    edit(config, "Au revoir", "Bonne journée", file="prompts.yaml")
    edit(config, "  bye: {say: [goodbye]", "  bye: {say: [thanks, goodbye]")
    edit(config, "greet:", 'thanks: "Merci."\ngreet:', file="prompts.yaml")
    changed = assemble_script.load_said(config, "a voice")

    def swap() -> None:
        current.house, current.said = assemble_script.saying(current.house, changed), changed

    await call_with(current(), swap)
    await call_with(current())
    assert words_of(records) == [
        ["Bonjour.", "Pardon ?", "Au revoir."],
        ["Bonjour.", "Pardon ?", "Merci. Bonne journée."],
    ]


async def test_what_is_sound_is_taken_and_named_in_the_next_traces(config: Config) -> None:
    current = current_of(config)
    before = current()
    edit(config, "after: 7s", "after: 9s")
    outcome = await reload.reload(config, current)
    assert (outcome.pid, outcome.number, outcome.is_taken) == (os.getpid(), 1, True)
    assert "2 états" in outcome.text
    assert outcome.text.endswith("! 3 phrase(s) sans leur son : lancez « sav prompts build »")
    assert current().script != before.script and current().admission is before.admission
    for house in (before, current()):
        script = find(config.state_dir / TRACES, house.script)
        assert script is not None and script.flow.startswith("\nflow: essai")


async def test_nothing_has_changed_is_said_too(config: Config) -> None:
    assert "sans changement" in (await reload.reload(config, current_of(config))).text


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("sav.yaml", "go: bye}, deny", "go: by}, deny", "vouliez-vous écrire 'bye'"),
        ("sav.yaml", "flow: essai", "flow: [essai", "YAML"),
        ("sav.yaml", "goodbye]", "good_bye]", "good_bye"),
        ("prompts.yaml", 'goodbye: "Au revoir."', "", "goodbye"),
        ("prompts.yaml", "Bonjour.", "{nobody}", "nobody"),
    ],
)
async def test_what_is_unsound_is_refused_with_its_reasons(
    config: Config, file: str, old: str, new: str, told: str
) -> None:
    current = current_of(config)
    house = current()
    edit(config, old, new, file=file)
    outcome = await reload.reload(config, current)
    assert not outcome.is_taken and told.lower() in outcome.text.lower(), outcome.text
    assert current() is house, "the engine goes on with what it had"
    edit(config, new, old, file=file) if new else (config.flow.parent / file).write_text(PROMPTS, encoding="utf8")
    assert (await reload.reload(config, current)).is_taken


async def test_words_pronunciation_and_terms_are_taken_too(config: Config) -> None:
    current, taken = current_of(config), list[assemble_script.Said]()
    current.take = taken.append
    folder = config.flow.parent
    (folder / "words.yaml").write_text('masking: {zut: "***"}\n', encoding="utf8")
    (folder / "pronunciation.yaml").write_text('SFR: "esse effe erre"\n', encoding="utf8")
    terms = "groups:\n  box: {boost: 3, terms: [Livebox]}\nfor:\n  open: [box]\n"
    (folder / "keyterms.yaml").write_text(terms, encoding="utf8")
    before = current()
    assert "prochains appels" in (await reload.reload(config, current)).text
    assert (before.ears.mask("zut"), current().ears.mask("zut")) == ("zut", "***")
    assert taken[0].pronunciation == {"SFR": "esse effe erre"} and taken[0].keyterms.of_a_call == {"Livebox": 3}
    for name in ("words.yaml", "pronunciation.yaml", "keyterms.yaml"):
        (folder / name).write_text("- [", encoding="utf8")
        outcome = await reload.reload(config, current)
        assert not outcome.is_taken and name in outcome.text
        (folder / name).unlink()


async def test_terms_the_transcriber_refuses_leave_everything_as_it_was(config: Config) -> None:
    current = current_of(config)

    def refuses(said: assemble_script.Said) -> None:
        raise Faults((ConfigError(where="keyterms.yaml", what="trop", fix="moins"),))

    current.take, house = refuses, current()
    edit(config, "after: 7s", "after: 9s")
    assert not (await reload.reload(config, current)).is_taken and current() is house


async def test_a_file_that_is_gone_for_a_moment_is_refused(config: Config) -> None:
    current = current_of(config)
    config.flow.unlink()
    outcome = await reload.reload(config, current)
    assert not outcome.is_taken and "sav.yaml" in outcome.text


async def test_asking_where_no_engine_runs_says_so(tmp_path: Path) -> None:
    with pytest.raises(StateDirError, match="aucun moteur"):
        await reload.ask(tmp_path)


def test_an_outcome_survives_its_file_and_half_a_file_is_none(tmp_path: Path) -> None:
    outcome = Outcome(12, 3, False, "✗ refusé")
    reload.leave(outcome, tmp_path)
    assert reload.last_outcome(tmp_path) == outcome
    (tmp_path / reload.OUTCOME_NAME).write_text('{"pid": 1')
    assert reload.last_outcome(tmp_path) is None
    reload.leave(outcome, tmp_path / "gone")

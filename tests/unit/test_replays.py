"""`sav replay`: what an operator reads of calls that are run again."""

from __future__ import annotations

from pathlib import Path

import pytest
from trio.testing import MockClock

from sav_engine.call.scripts import Script, keep
from sav_engine.errors import TraceError
from sav_engine.grammars.encoded import Encoded
from sav_engine.replays import compare_all, find_traces, replay_all
from tests.kit.dialogue import prompts
from tests.unit.test_replay import FLOW, UNSURE, Encoder, held, takes_all_for_internet

SCRIPT = Script("essai.yaml", FLOW, prompts())
OTHER = Script("nouveau.yaml", FLOW.replace("go: fixed}", "go: look}"), prompts())


async def calls(folder: Path) -> Path:
    """Three calls with their script: two about internet, one by somebody who says nothing."""
    keep(folder, SCRIPT)
    for number, said in enumerate((("plus de wifi", "oui c'est bon"), ("internet est coupé", "non"), ())):
        trace = (await held(*said)).replace('"script": "mark"', f'"script": "{SCRIPT.mark}"')
        (folder / f"{number}0000000-call.jsonl").write_text(trace, encoding="utf8")
    return folder


async def test_calls_run_again_ask_for_the_same(tmp_path: Path, autojump_clock: MockClock) -> None:
    told = replay_all(find_traces([], await calls(tmp_path)), OTHER)
    assert told.is_same and told.text.count("bit pour bit") == 3, told.text
    assert "rejoué avec" not in told.text, "each call has its own script"


async def test_a_changed_flow_is_summed_over_many_calls(tmp_path: Path, autojump_clock: MockClock) -> None:
    told = compare_all(find_traces([], await calls(tmp_path)), OTHER)
    assert not told.is_same
    assert "3 appel(s) avec nouveau.yaml : 1 comme avant, 2 autre chemin." in told.text
    assert "2 × autre chemin, depuis 'ask'   (00000000, tour 1" in told.text and "« plus de wifi »" in told.text
    assert "alors      fixed" in told.text and "maintenant look" in told.text


async def test_a_trace_without_its_script_is_replayed_with_the_present_one(
    tmp_path: Path, autojump_clock: MockClock
) -> None:
    folder = await calls(tmp_path)
    (folder / "scripts" / f"{SCRIPT.mark}.json").unlink()
    told = replay_all(find_traces(["0"], folder), SCRIPT)
    assert told.is_same and "rejoué avec essai.yaml" in told.text
    told = replay_all(find_traces(["0"], folder), OTHER)
    assert not told.is_same and "le déroulé" in told.text and "plus de wifi" in told.text


async def test_what_cannot_be_replayed_does_not_hide_the_others(tmp_path: Path, autojump_clock: MockClock) -> None:
    folder = await calls(tmp_path)
    (folder / "9-old.jsonl").write_text('{"at": 0.0, "what": "bot", "text": "Bonjour"}\n', encoding="utf8")
    (folder / "8-damaged.jsonl").write_bytes(b"\xff\xfe\x00")
    cut = folder / "10000000-call.jsonl"
    cut.write_text(cut.read_text(encoding="utf8")[:4000], encoding="utf8")
    told = replay_all(find_traces([str(folder)], tmp_path), SCRIPT)
    assert told.text.count("bit pour bit") == 3 and told.text.count("\n! ") + told.text.startswith("! ") == 2
    assert "la suite de la trace manque" in told.text
    assert "1 autre chemin" in compare_all(find_traces([str(folder)], tmp_path), OTHER).text


def test_a_call_nobody_knows_is_told(tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="aucune trace"):
        find_traces(["7701"], tmp_path)
    assert replay_all(find_traces([], tmp_path), SCRIPT).text == "Aucune trace."


async def test_what_an_encoder_was_asked_in_the_call_it_is_asked_again(
    tmp_path: Path, autojump_clock: MockClock
) -> None:
    keep(tmp_path, SCRIPT)
    for name, encoder in (("read", Encoder()), ("late", Encoder(late=9)), ("none", None)):
        trace = (await held(UNSURE, encoder=encoder)).replace('"script": "mark"', f'"script": "{SCRIPT.mark}"')
        (tmp_path / f"{name}.jsonl").write_text(trace, encoding="utf8")
        asked: set[str] = set()

        def encode(text: str, asked: set[str] = asked) -> Encoded:
            asked.add(text)
            return takes_all_for_internet(text)

        assert replay_all([tmp_path / f"{name}.jsonl"], SCRIPT, encode).is_same
        assert compare_all([tmp_path / f"{name}.jsonl"], SCRIPT, encode).is_same
        assert asked == ({UNSURE} if name == "read" else set())


async def test_a_trace_that_tells_nothing_of_an_encoder_is_read_with_the_one_there_is(
    tmp_path: Path, autojump_clock: MockClock
) -> None:
    trace = await calls(tmp_path) / "00000000-call.jsonl"
    older = trace.read_text(encoding="utf8").replace(', "encoder": false', "").replace("plus de wifi", UNSURE)
    trace.write_text(older, encoding="utf8")
    asked: set[str] = set()
    replay_all([trace], SCRIPT, asked.add)
    assert asked == {UNSURE}
    compare_all([trace], OTHER, (again := set[str]()).add)
    assert again == {UNSURE}

"""A line of the trace that cannot be written is told, and takes no other along."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

from sav_engine.call.diary import Line, append_lines

CALL = UUID(int=7)


def test_a_line_that_is_no_json_says_so_in_its_place_and_its_neighbours_are_written(tmp_path: Path) -> None:
    lines = [
        Line(1.0, "before", lambda: {"n": 1}),
        Line(2.0, "broken", lambda: {"n": object()}),
        Line(3.0, "after", lambda: {"n": 3}),
    ]
    assert append_lines(tmp_path, [(CALL, line) for line in lines]) == 0
    first, broken, last = [json.loads(text) for text in (tmp_path / f"{CALL}.jsonl").read_text("utf8").splitlines()]
    assert (first["n"], last["n"]) == (1, 3)
    assert (broken["at"], broken["what"], broken["line"]) == (2.0, "unwritten", "broken")
    assert "object" in broken["why"]

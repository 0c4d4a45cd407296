"""Nineteen calls of a real Asterisk 22.10.1, byte for byte, through the parser."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sav_engine.wire.frames import KIND_OF_RATE, AudioFrame, DtmfFrame, Frame, UuidFrame
from sav_engine.wire.parser import Parser

CAPTURES = sorted((Path(__file__).parents[1] / "fixtures" / "audiosocket").glob("*.json"))


def label(frame: Frame) -> str:
    """As the notes of a capture count frames: kind and length of payload."""
    match frame:
        case UuidFrame():
            return "0x01/16"
        case DtmfFrame():
            return "0x03/1"
        case AudioFrame(rate_hz=rate_hz, payload=payload):
            return f"0x{KIND_OF_RATE[rate_hz]:02x}/{len(payload)}"
    raise AssertionError(f"a real Asterisk never sent {frame}")


def pieces(raw: bytes, sizes: list[int]) -> list[bytes]:
    at, found = 0, []
    for size in sizes:
        found.append(raw[at : at + size])
        at += size
    return found


def test_all_captures_are_here() -> None:
    assert len(CAPTURES) == 19


@pytest.mark.parametrize("notes_file", CAPTURES, ids=lambda path: path.stem)
def test_a_captured_call_is_read_as_its_notes_say(notes_file: Path) -> None:
    notes: dict[str, Any] = json.loads(notes_file.read_text(encoding="utf-8"))
    raw = notes_file.with_suffix(".bin").read_bytes()
    parser = Parser("from_asterisk")
    as_it_came = [frame for piece in pieces(raw, [n for _, n in notes["recv"]]) for frame in parser.feed(piece)]
    assert as_it_came[0] == UuidFrame(UUID(notes["uuid"]))
    assert Counter(map(label, as_it_came)) == notes["frames"]
    assert parser.pending_bytes == notes["trailing_bytes"]
    assert Parser("from_asterisk").feed(raw) == as_it_came


@pytest.mark.parametrize("notes_file", CAPTURES, ids=lambda path: path.stem)
def test_a_captured_call_in_pieces_of_seven_bytes_is_the_same(notes_file: Path) -> None:
    raw = notes_file.with_suffix(".bin").read_bytes()
    parser = Parser("from_asterisk")
    in_crumbs = [frame for at in range(0, len(raw), 7) for frame in parser.feed(raw[at : at + 7])]
    assert in_crumbs == Parser("from_asterisk").feed(raw)

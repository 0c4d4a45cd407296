"""Every library that is locked stands in the page of licences: whoever adds one looks at its licence first."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKED = re.compile(r"^([A-Za-z0-9][\w.-]*)==", re.MULTILINE)


@pytest.mark.parametrize("lock", sorted(path.name for path in (ROOT / "locks").glob("*.txt")))
def test_every_locked_library_has_its_licence(lock: str) -> None:
    listed = set(re.findall(r"[\w.-]+", (ROOT / "docs/licences.md").read_text("utf-8").lower()))
    names = LOCKED.findall((ROOT / "locks" / lock).read_text("utf-8"))
    assert names, f"nothing is locked in {lock}"
    assert [name for name in names if name.lower() not in listed] == []

"""Each thing an Asterisk does that surprises its clients, and what the engine must do then."""

from __future__ import annotations

import pytest

from sav_engine.sandbox.ami_traps import TRAPS, Trap, spring, table


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.does)
def test_the_engine_does_what_it_must(trap: Trap):
    assert spring(trap).did == trap.must


def test_the_printed_table_has_every_row_and_says_that_all_hold():
    text, is_sound = table()
    assert is_sound
    assert all(trap.does in text for trap in TRAPS)
    assert text.startswith(f"Pièges de l'AMI : {len(TRAPS)} sur {len(TRAPS)} tenus.")

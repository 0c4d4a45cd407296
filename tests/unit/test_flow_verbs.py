"""What flows are checked against is what there is."""

from __future__ import annotations

from sav_engine.actions.table import ACTION_NAMES
from sav_engine.flow.finding import Known
from sav_engine.flow.verbs import ACTIONS, TRANSFERS
from sav_engine.grammars.catalogue import FRENCH


def test_every_action_a_flow_may_name_is_implemented() -> None:
    assert set(ACTIONS) == ACTION_NAMES
    assert set(ACTIONS) >= TRANSFERS


def test_what_is_heard_anywhere_can_happen() -> None:
    assert Known(FRENCH, frozenset()).anywhere >= set(FRENCH.anywhere)

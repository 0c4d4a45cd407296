"""Which flow answers a call."""

from __future__ import annotations

import pytest

from sav_engine.errors import Faults
from sav_engine.flow.choice import NO_CHOICE, load_choice

LINES = 'flows: [nuit]\nnumbers: {"09 80 00 00 02": nuit, "+33980000003": jour}\n'


def test_the_dialplan_counts_more_than_the_number() -> None:
    choice = load_choice(LINES, "lines.yaml")
    assert choice.of("0980000003", "nuit") == "nuit"
    assert choice.of("0980000003", None) == "jour"
    assert choice.of("0033980000002", None) == "nuit"


def test_what_is_not_listed_is_the_usual_flow() -> None:
    choice = load_choice(LINES, "lines.yaml")
    assert choice.of("0639980001", None) is None
    assert choice.of(None, None) is None
    assert choice.of(None, "../secret") is None, "a dialplan may only ask for what the operator lists"
    assert NO_CHOICE.of("0980000003", "nuit") is None


def test_every_flow_a_call_may_get_is_known() -> None:
    assert load_choice(LINES, "lines.yaml").names == {"nuit", "jour"}


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (("+33980000003", "1234"), "n'est pas un numéro"),
        (("+33980000003", "0980000002"), "écrit deux fois"),
        (("flows: [nuit]", "flows: nuit"), "doit être une liste"),
        (("numbers:", "number:"), "vouliez-vous écrire 'numbers'"),
        (('"+33980000003"', "0612345670"), "serait lu comme un autre nombre"),
    ],
)
def test_broken_lines_are_refused_with_their_place(change: tuple[str, str], what: str) -> None:
    with pytest.raises(Faults) as raised:
        load_choice(LINES.replace(*change), "lines.yaml")
    assert what.lower() in str(raised.value).lower()
    assert str(raised.value).startswith("lines.yaml:")

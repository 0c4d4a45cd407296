"""A flow that is well-formed and cannot be meant: each such fault, in the flow we ship."""

from __future__ import annotations

import pytest

from sav_engine.flow.check import check_flow
from sav_engine.flow.finding import Known
from sav_engine.flow_files import read_parts
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import FLOWS, prompts

KNOWN = Known(FRENCH, frozenset(prompts()), llm_tasks=frozenset({"empathy", "problem_line"}))
SHIPPED = (FLOWS / "sav.yaml").read_text(encoding="utf-8")
PARTS = read_parts(FLOWS / "sav.yaml")

# (what an operator did to the shipped flow, state of the finding, part of its text)
BROKEN = [
    (("status: abandoned", "status: transferred"), "silent", "le ticket dira 'transferred'"),
    (("ends: transfer\n    status: transferred", "ends: transfer\n    status: open"), "transferred", "dira 'open'"),
    (("    closes_line: true\n", ""), "transferring", "passerait pour un abandon"),
    (("meanwhile: filler_one_moment", "closes_line: true"), "welcome", "ne ferme pas la ligne"),
    (("if: office_closed,        go: closed", "if: known_client,        go: closed"), "closed", "heures d'ouverture"),
    (("noinput: {after: 10s", "noinput: {after: 0s"), "verify", "'after' vaut 0 s"),
    (("within: 5s", "within: 90min"), "transferring", "'within' vaut 5400 s"),
    (("call: 10min", "call: 1s"), "", "'call' vaut 1 s"),
]


@pytest.mark.parametrize(("change", "state", "fault"), BROKEN, ids=[fault for _, _, fault in BROKEN])
def test_what_cannot_be_meant_is_found(change: tuple[str, str], state: str, fault: str) -> None:
    assert change[0] in SHIPPED, "the shipped flow has changed: choose another line to break"
    findings = check_flow(SHIPPED.replace(*change, 1), "sav.yaml", KNOWN, PARTS)
    assert any(found.state == state and fault in found.fault for found in findings), findings


def test_a_transfer_that_worked_is_the_end_of_the_call() -> None:
    broken = SHIPPED.replace("then:   {go: transferred}", "then:   {go: solved}")
    assert broken != SHIPPED
    faults = [found.fault for found in check_flow(broken, "sav.yaml", KNOWN, PARTS)]
    assert "après un transfert réussi, va à 'solved'" in faults


def test_closed_hours_need_not_be_asked_for_by_every_flow() -> None:
    """A night line is closed by nature: its end says so, and no row asks."""
    asked = SHIPPED.replace(
        "      - {if: office_closed, go: closed}\n      - {if: unrecorded,    go: identify, say: [welcome]}\n"
        "      - {say: [welcome], go: notice}",
        "      - {go: closed}",
    )
    asked = asked.replace("      - {if: office_closed,        go: closed}\n", "")
    assert "office_closed" not in asked
    assert not [found for found in check_flow(asked, "sav.yaml", KNOWN, PARTS) if "heures d'ouverture" in found.fault]

"""Each rule of the checker has a broken flow that shows it; the shipped flow has no finding."""

from __future__ import annotations

import pytest

from sav_engine.flow.check import check_flow, printable
from sav_engine.flow.finding import Finding, Known
from sav_engine.flow_files import read_parts
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import FLOWS, prompts

KNOWN = Known(FRENCH, frozenset(prompts()), llm_tasks=frozenset({"empathy", "problem_line"}))
SHIPPED = (FLOWS / "sav.yaml").read_text(encoding="utf-8")
PARTS = read_parts(FLOWS / "sav.yaml")


def findings_of(text: str) -> list[Finding]:
    return check_flow(text, "flows/sav.yaml", KNOWN, PARTS)


ORPHAN = "\n  lost:\n    say: [goodbye]\n    ends: hang_up\n    status: open\n"
TRAP = "\n  trap:\n    do: check_technician\n    within: 1s\n    then: {go: trap}\n    failed: {go: trap}\n"
FINS = "  # ------------------------------------------------------------ fins\n"
VISITS = "    visits: {times: 2, set: {status: open}, say: [busy], go: ask_number}\n"
RESOLVED = "    ends: hang_up\n    status: resolved"

# (what an operator did to the shipped flow, state of the finding, part of its text)
BROKEN = [
    (
        ("go: calling}\n      -", "go: caling}\n      -"),
        "prepare_transfer",
        "va à 'caling', qui n'existe pas",
    ),
    (("starts_at: welcome", "starts_at: welcom"), "", "l'état 'welcom' n'existe pas"),
    (("say: [did_it_work]", "say: [did_it_wrok]"), "verify", "la phrase 'did_it_wrok' n'existe pas"),
    (("listen: line", "listen: lines"), "ask_line", "la grammaire 'lines' n'existe pas"),
    (("do: lookup_client", "do: look_up"), "welcome", "l'action 'look_up' n'existe pas"),
    (("if: known_client", "if: known_caller"), "welcome", "la condition 'known_caller' n'existe pas"),
    (("  pressed_0: ", "  pressed_zero: "), "anywhere: pressed_zero", "n'arrive jamais"),
    (("      cannot:  {say: [filler_ok], go: prepare_transfer}\n", ""), "restart_box", "'cannot' n'a pas de ligne"),
    (("keys: {1: mobile, 2: fixed}", "keys: {1: mobile, 2: deny}"), "ask_line", "ne répond jamais 'deny'"),
    (
        ("      - {say: [welcome], go: notice}\n    failed", "    failed"),
        "welcome",
        "la dernière ligne a une condition",
    ),
    (("- {if: technician_free, go", "- {go"), "prepare_transfer", "jamais atteinte"),
    (("if: open_ticket_mobile, ", "if: open_ticket_internet,"), "welcome", "jamais atteinte"),
    (("say: [fixed_line_warning]", "say: []"), "ask_line", "'say' ne dit rien de sûr"),
    (("    say: [goodbye]\n" + RESOLVED, RESOLVED), "solved", "sans un mot"),
    (("set: {box_restarted: true}", "set: {box_restartd: true}"), "restart_box", "n'est pas déclaré"),
    (("set: {box_restarted: true}", "set: {box_restarted: oui}"), "restart_box", "(flag) reçoit 'oui'"),
    (
        ("{caller_name}, merci de votre", "{caller_nam}, merci de votre"),
        "",
        "le slot 'caller_nam' n'a jamais de valeur",
    ),
    (("do: check_technician", "do: transfer_call"), "prepare_transfer", "'technician_free' n'a jamais de valeur"),
    ((FINS, ORPHAN), "lost", "aucune ligne ne mène"),
    ((FINS, TRAP), "trap", "on n'en sort jamais"),
    ((VISITS, ""), "prepare_transfer", "tourne en rond sans limite"),
    ((VISITS, "    visits: {times: 2, go: prepare_transfer}\n"), "prepare_transfer", "ramène au même état"),
    (("  go: too_long", "  go: verify"), "", "qui ne termine pas"),
    (("failed: {go: calling}", "failed: {go: transferred}"), "prepare_transfer", "sans avoir transféré"),
]


@pytest.mark.parametrize(("change", "state", "fault"), BROKEN, ids=[fault for _, _, fault in BROKEN])
def test_each_rule_finds_its_fault(change: tuple[str, str], state: str, fault: str) -> None:
    before, after = change
    assert before in SHIPPED
    findings = findings_of(SHIPPED.replace(before, after, 1))
    found = [finding for finding in findings if fault in finding.fault and state in finding.state]
    assert found, printable(findings)
    assert all(finding.line > 1 and finding.cure for finding in found)


def test_shipped_flow_is_sound() -> None:
    assert findings_of(SHIPPED) == []


def test_misspelt_target_is_shown_with_line_state_and_cure() -> None:
    [finding, *_] = findings_of(SHIPPED.replace("go: ask_line}", "go: ask_lien}", 1))
    line = 1 + SHIPPED[: SHIPPED.index("go: ask_line}")].count("\n")
    assert str(finding) == (
        f"flows/sav.yaml:{line}, état 'ask_restarted'\n"
        "    va à 'ask_lien', qui n'existe pas\n"
        "    → vouliez-vous écrire 'ask_line' ?"
    )


def test_file_that_cannot_be_loaded_gives_the_loaders_faults() -> None:
    [finding] = findings_of(SHIPPED.replace("status: resolved", "status: solved"))
    assert finding.state == "solved" and "status" in finding.fault


def test_sound_flow_says_so() -> None:
    assert printable([]) == "Le flux est sain."

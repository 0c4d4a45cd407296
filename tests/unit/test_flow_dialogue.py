"""Dialogue files: what is misspelt is refused, what goes another way is shown, what nobody tells is named."""

from __future__ import annotations

import pytest

from sav_engine.errors import Faults
from sav_engine.flow.coverage import covered, findings, rows_in
from sav_engine.flow.dialogue import load_dialogue
from sav_engine.flow.dialogue_play import Played, play, side_by_side
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import prompts, shipped_flow

FLOW = shipped_flow("sav")
CLOSED = """\
situation: "C'est fermé."
bureau: fermé
appel:
  - robot: [greet, closed_hours]
fin: {statut: closed}
"""
TICKET = """\
situation: "Un dossier est en cours."
client: "Pierre Martin"
dossier: internet
appel:
  - robot: [greet, "Pierre Martin, merci de nous rappeler.", recording_brief, returning_client_pending_internet]
  - silence: 7s
  - robot: [still_there_gentle]
  - appelant: "oui"
    certitude: 0.9
  - robot: [ticket_transfer_ok, transfer]
fin: {comment: transfer, statut: transferred}
retenu: {problem: internet, since: null}
"""


def played(text: str) -> Played:
    return play(load_dialogue(text, "essai.yaml"), Machine(FLOW, FRENCH, GUARDS, prompts()))


def test_dialogues_that_hold() -> None:
    assert played(CLOSED).holds and played(TICKET).holds


# (dialogue, what a supervisor wrote, part of the message)
BROKEN = [
    (CLOSED, ("bureau: fermé", "bureau: ferme"), "valeur de 'bureau' inconnue"),
    (CLOSED, ("bureau: fermé", "bureaux: fermé"), "essai.yaml:2: 'bureaux' n'existe pas ici"),
    (CLOSED, ('situation: "C\'est fermé."\n', ""), "il manque 'situation'"),
    (CLOSED, ("fin: {statut: closed}\n", ""), "il manque 'fin'"),
    (CLOSED, ("statut: closed", "statut: fermé"), "valeur de 'statut' inconnue"),
    (CLOSED, ("  - robot:", "  - robots:"), "essai.yaml:4: ce n'est pas une étape"),
    (CLOSED, ("[greet, closed_hours]", "greet"), "'robot' doit être une liste"),
    (TICKET, ("silence: 7s", "silence: 7"), "'silence' doit être une durée"),
    (TICKET, ('appelant: "oui"', "appelant: 1"), "'appelant' est du texte"),
    (TICKET, ("certitude: 0.9", "certitude: 9"), "'certitude' est entre 0 et 1"),
    (TICKET, ("dossier: internet", "dossier: wifi"), "valeur de 'dossier' inconnue"),
]


@pytest.mark.parametrize(("text", "change", "what"), BROKEN, ids=[what for *_, what in BROKEN])
def test_misspelt_dialogue_is_refused(text: str, change: tuple[str, str], what: str) -> None:
    assert change[0] in text
    with pytest.raises(Faults) as raised:
        load_dialogue(text.replace(*change), "essai.yaml")
    assert what in str(raised.value)


# (dialogue, what it says else, what is shown at the line that differs)
OTHERWISE = [
    (CLOSED, ("[greet, closed_hours]", "[greet, goodbye]"), "≠ robot    greet · goodbye"),
    (CLOSED, ("statut: closed", "statut: open"), "≠ fin      hang_up open"),
    (TICKET, ("silence: 7s", "silence: 5s"), "≠ appelant silence 5 s"),
    (TICKET, ("problem: internet", "problem: mobile"), "≠ retenu   problem : mobile"),
    (TICKET, ("comment: transfer, ", ""), "≠ fin      hang_up transferred"),
    (TICKET, ('  - appelant: "oui"\n    certitude: 0.9\n', '  - appelant: "non"\n'), "≠ robot    ticket_transfer_ok"),
    (TICKET, ("dossier: internet\n", ""), "≠ robot    greet · Pierre Martin, merci de nous rappeler."),
]


@pytest.mark.parametrize(("text", "change", "shown"), OTHERWISE, ids=[shown for *_, shown in OTHERWISE])
def test_dialogue_that_goes_another_way_is_shown_side_by_side(text: str, change: tuple[str, str], shown: str) -> None:
    assert change[0] in text
    other = played(text.replace(*change))
    assert not other.holds
    assert shown in side_by_side(other)


def test_words_after_the_end_of_the_call_are_told() -> None:
    longer = CLOSED.replace("fin:", '  - appelant: "attendez"\nfin:')
    assert "(l'appel est terminé)" in side_by_side(played(longer))


def test_dialogue_that_stops_too_early_is_told() -> None:
    shorter = TICKET[: TICKET.index("  - silence")] + "fin: {statut: transferred}\n"
    assert "l'appel n'est pas fini" in side_by_side(played(shorter))


def test_rows_that_no_dialogue_takes_are_named_with_their_place() -> None:
    coverage = covered([FLOW], [played(CLOSED).trail])
    assert coverage.taken == 1 and coverage.rows == len(rows_in([FLOW]))
    named = findings(coverage)
    assert any(one.state == "verify" and one.line > 1 and "aucun dialogue" in one.fault for one in named)
    assert not any(one.state == "" for one in named)

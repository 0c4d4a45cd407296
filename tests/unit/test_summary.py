"""The ticket of a call by rules: what was said is in it, masked; what was not said is not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import attrs
import pytest

from sav_engine.call.conductor import Ended
from sav_engine.call.diary import Diary
from sav_engine.call.judgement import judged
from sav_engine.call.summary import ticket_of
from sav_engine.grammars.catalogue import FRENCH, Catalogue
from sav_engine.grammars.tag import INTERNET, MOBILE, tag
from sav_engine.metrics.labels import TAGS
from sav_engine.ports import Ticket
from sav_engine.understanding import ears_of

WORDS = 'masking: {saperlipopette: "***"}\nanger: {100: [saperlipopette]}\n'


def ticket(*said: str, ears: Catalogue = FRENCH, status: str = "open", **slots: Any) -> Ticket:
    diary = Diary(UUID(int=1), 0.0, lambda call_id, line: None)
    diary.bot_said("Que se passe-t-il ?", 1.0)
    for at, text in enumerate(said, start=2):
        diary.entered(f"state_{at}", at)
        diary.caller_said(text, at, 0.9)
    ended = Ended("hang_up", status, "end", slots)
    started_at = datetime(2026, 1, 1, tzinfo=UTC)
    return ticket_of(UUID(int=1), ended, diary, ears, flow="sav", started_at=started_at, duration_s=9.0)


def test_nothing_said_nothing_invented() -> None:
    silent = ticket(status="abandoned")
    assert silent.summary == "L'appelant n'a rien dit. L'appelant a raccroché avant une solution."
    assert (silent.tag, silent.severity, silent.sentiment) == ("UNKNOWN", "LOW", "neutral")
    assert (silent.since, silent.already_restarted, silent.change_wanted, silent.callback_number) == (None,) * 4


def test_what_the_caller_gave_is_on_the_ticket() -> None:
    left = ticket(
        "je m'appelle Paul Durand",
        "plus d'internet, la box n'a plus de voyant",
        problem="internet",
        client_name="Paul Durand",
        company="Garage Durand",
        client_email="paul@durand.fr",
        since="ce matin",
        equipment_count=3,
        already_restarted=True,
        callback_number="0612345678",
    )
    assert (left.client_name, left.company, left.client_email) == ("Paul Durand", "Garage Durand", "paul@durand.fr")
    assert (left.since, left.equipment_count, left.already_restarted) == ("ce matin", 3, True)
    assert left.callback_number == "+33612345678" and left.tag == "BOX_ETEINTE"
    assert left.flow == "sav" and left.way == ("state_2", "state_3")
    assert left.summary == (
        "Problème : connexion internet, depuis : ce matin, 3 appareil(s). "
        "Dit par l'appelant : « plus d'internet, la box n'a plus de voyant ». "
        "Redémarré avant l'appel, sans effet. À rappeler. Rappeler au +33612345678."
    )


def test_who_hung_up_in_mid_identity_is_not_nobody() -> None:
    assert ticket("Durand", last_name="Durand", status="abandoned").client_name == "Durand"


def test_change_and_refused_recording_are_told() -> None:
    left = ticket("je veux changer d'offre, putain", change_wanted="changer d'offre, putain", recording_refused=True)
    assert left.change_wanted == "changer d'offre, ***" and left.recording_refused
    assert "Modification demandée : « changer d'offre, *** »." in left.summary
    assert "Enregistrement refusé." in left.summary


@pytest.mark.parametrize("number", ["12", "06123", "n'importe"])
def test_number_that_is_none_does_not_lose_the_ticket(number: str) -> None:
    assert ticket("rappelez-moi", callback_number=number).callback_number is None


def test_insults_are_masked_everywhere_in_the_ticket_and_judged_before() -> None:
    left = ticket("putain de connexion, bande de connards", problem="internet")
    assert [turn.text for turn in left.transcript][-1] == "*** de connexion, bande de ***"
    assert "connards" not in left.summary and "connexion" in left.summary
    assert left.sentiment == "negative" and left.severity == "HIGH"


def test_operators_words_decide_what_is_masked_and_what_is_anger() -> None:
    ears = ears_of(WORDS, "words.yaml")
    left = ticket("saperlipopette, le wifi", ears=ears, problem="internet")
    assert left.transcript[-1].text == "***, le wifi" and left.sentiment == "negative"
    assert ticket("saperlipopette, le wifi", problem="internet").sentiment == "neutral"


def test_masking_is_off_where_the_operator_says_so() -> None:
    left = ticket("bande de connards", ears=ears_of("", "", masks=False))
    assert left.transcript[-1].text == "bande de connards" and "connards" in left.summary
    assert left.sentiment == "negative"


# ---------------------------------------------------------------- tag, severity, mood

TAGGED = [
    ("internet", "la box est éteinte, elle ne s'allume plus", "BOX_ETEINTE"),
    ("internet", "j'ai aucun voyant sur la box", "BOX_ETEINTE"),
    ("internet", "le débit est catastrophique, ça rame", "FIBRE_DEBIT"),
    ("internet", "internet est très lent depuis hier", "FIBRE_DEBIT"),
    ("internet", "ça coupe tout le temps", "CONNEXION_INSTABLE"),
    ("internet", "la connexion saute sans arrêt", "CONNEXION_INSTABLE"),
    ("internet", "le voyant de la fibre est rouge", "FIBRE_SYNCHRO"),
    ("internet", "la fibre est coupée dans la rue", "FIBRE_SYNCHRO"),
    ("internet", "je capte mal le wifi à l'étage", "WIFI_FAIBLE"),
    ("internet", "un message dit serveur DNS introuvable", "DNS_PROBLEME"),
    ("internet", "j'ai plus internet", None),
    ("mobile", "ma carte SIM n'est pas reconnue", "CARTE_SIM"),
    ("mobile", "je ne reçois plus les SMS", "MOBILE_SMS"),
    ("mobile", "je n'ai plus la 4G sur mon portable", "MOBILE_DATA"),
    ("mobile", "plus de réseau sur le mobile", "MOBILE_RESEAU"),
    ("mobile", "il n'y a plus de tonalité", "MOBILE_APPELS"),
    ("mobile", "on ne m'entend pas quand j'appelle", "MOBILE_APPELS"),
    ("unknown", "le wifi", None),
]


@pytest.mark.parametrize(("problem", "said", "expected"), TAGGED)
def test_tag_says_what_kind_of_fault(problem: Any, said: str, expected: str | None) -> None:
    assert tag(["bonjour", said], problem) == expected


def test_tags_are_those_of_the_closed_list() -> None:
    assert {name for name, _ in (*INTERNET, *MOBILE)} | {"UNKNOWN"} == set(TAGS)


@pytest.mark.parametrize(
    ("said", "status", "count", "expected"),
    [
        ("plus internet", "resolved", None, "LOW"),
        ("plus internet", "open", 1, "MEDIUM"),
        ("plus internet", "open", 12, "HIGH"),
        ("plus internet depuis trois jours", "transferred", None, "HIGH"),
        ("c'est inadmissible, plus internet", "open", None, "HIGH"),
        ("plus internet, le magasin est complètement bloqué", "open", None, "CRITICAL"),
        ("plus internet, rien d'urgent", "open", None, "MEDIUM"),
    ],
)
def test_severity_is_what_people_have_to_live_with(said: str, status: Any, count: int | None, expected: str) -> None:
    assert judged([said], FRENCH, "internet", status, count).severity == expected


@pytest.mark.parametrize(
    ("said", "status", "expected"),
    [
        ("oui ça remarche", "resolved", "positive"),
        ("merci beaucoup, vous êtes très gentil", "transferred", "positive"),
        ("non merci", "open", "neutral"),
        ("c'est honteux", "resolved", "negative"),
    ],
)
def test_mood_is_the_callers_own(said: str, status: Any, expected: str) -> None:
    assert judged([said], FRENCH, "internet", status, None).sentiment == expected


def test_long_words_are_cut_in_the_summary_only() -> None:
    left = ticket("plus internet " + "et encore " * 60, problem="internet")
    assert "…" in left.summary and len(left.summary) < 400
    assert attrs.asdict(left)["transcript"][-1]["text"].count("encore") == 60

"""Where an address begins behind a story, and what is told of its letters and signs that is no part of it."""

from __future__ import annotations

import pytest

from sav_engine.grammars.email import email
from sav_engine.grammars.email_asides import without_remarks
from sav_engine.grammars.email_confirmed import without_confirmed


@pytest.mark.parametrize(
    ("pieces", "kept"),
    [
        (
            "en ce moment c'est ma neuve c'est leo . d @ free . fr",
            "en ce moment c'est ma neuve c'est leo . d @ free . fr",
        ),
        ("mes soeurs c'est les . trois @ free . fr", "mes soeurs c'est les . trois @ free . fr"),
        ("leo c'est mon nom . roux @ free . fr", "leo . roux @ free . fr"),
        ("leo je vous previens c'est long . roux @ free . fr", "leo . roux @ free . fr"),
    ],
)
def test_what_introduces_the_address_is_no_remark_on_what_was_told_before(pieces: str, kept: str) -> None:
    assert without_remarks(pieces) == kept


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("m a r k avec un k à la fin point", "m a r k point"),
        ("a n n e deux n au milieu arobase", "a n n e arobase"),
        ("l e n a avec un seul n point", "l e n a point"),
        ("h e n r i avec i pas y arobase", "h e n r i arobase"),
        ("Hubert avec un h devant ubert", "Hubert"),
        ("julie avec un j et i e à la fin point", "julie point"),
        ("dupont c'est avec un t point", "dupont avec un t point"),
        ("el point amri e l et a m r i arobase", "el point amri arobase"),
        # It tells what was not said, or is spelled on.
        ("m a r c avec un k à la fin point", "m a r c avec un k à la fin point"),
        ("p e r deux r e t arobase", "p e r deux r e t arobase"),
        ("b o b un b arobase", "b o b un b arobase"),
    ],
)
def test_remarks_that_only_confirm_letters_are_left_out(said: str, left: str) -> None:
    assert without_confirmed(said) == left


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("léa point roux arobase euh léa point roux arobase je sais plus", None),
        ("mon nom point prénom arobase free point fr", None),
        ("il ne reste plus que arobase free point fr", None),
        ("double zéro sept arobase free point fr", "007@free.fr"),
        ("clara trois fois zéro arobase free point fr", "clara000@free.fr"),
        ("leo arobase voila point fr", "leo@voila.fr"),
        ("leo arobase mais l'arobase vous savez free point fr", "leo@free.fr"),
        (
            "le point roux arobase free point fr non sans le premier point leroux arobase free point fr",
            "leroux@free.fr",
        ),
        (
            "lou tiret ann arobase free point fr non c'est sans le tiret louann arobase free point fr",
            "louann@free.fr",
        ),
        ("marc point roux arobase free point fr pardon marcel point roux", "marcel.roux@free.fr"),
        ("leo point roux arobase free virgule fr", "leo.roux@free.fr"),
        ("c'est ancienne point école arobase free point fr", "ancienne.ecole@free.fr"),
    ],
)
def test_the_last_whole_address_counts_and_what_was_not_said_is_none(said: str, address: str | None) -> None:
    heard = email(said)
    assert (heard.captured if heard else None) == address

"""Who the caller is, where the rules and what was learned of names differ."""

from __future__ import annotations

import pytest

from ops.learn_names import Named, Tagged, fingerprint, learn, named, read, tagged
from sav_engine.grammars.name_features import FAMILY, FIRST, NOTHING
from sav_engine.grammars.name_tagged import likeliest, name_of, reconsidered, tags_of
from sav_engine.grammars.name_weights import LEARNED_FROM
from sav_engine.grammars.naming import words_in
from sav_engine.grammars.person_name import person_name


def test_weights_are_those_of_the_labelled_names() -> None:
    assert fingerprint(named()) == LEARNED_FROM, "run `python -m ops.learn_names` and commit what it writes"


def test_words_of_a_name_are_marked_wherever_they_were_said() -> None:
    words = words_in("jean pierre, jean pierre de la tour, oui tour")
    marked = tags_of(words, ["jean-pierre", "de", "la", "tour"])
    assert [word.flat for word, tag in zip(words, marked, strict=True) if tag == FIRST] == ["jean", "pierre"] * 2
    assert [word.flat for word, tag in zip(words, marked, strict=True) if tag == FAMILY] == ["de", "la", "tour"]
    assert [word.flat for word in name_of(words, marked)] == ["jean-pierre", "de", "la", "tour"]


def test_no_name_marks_nothing_and_of_nothing_there_is_no_name() -> None:
    words = words_in("je ne sais pas")
    assert tags_of(words, []) == [NOTHING] * 4 and name_of(words, [NOTHING] * 4) == []
    assert reconsidered([], set(), [], 0.0) is None


def test_a_label_that_was_not_said_teaches_nothing() -> None:
    assert tagged(Named("je m'appelle sophie", "Paul Durand", None, 0.0)) is None


def test_what_was_learned_is_told_again() -> None:
    said = [
        Named("nom zyx prénom abc", "Abc Zyx", None, 0.0),
        Named("le voisin zyx", None, "Zyx", 0.75),
        Named("la voisine wvu", None, "Wvu", 0.75),
    ]
    told: list[Tagged] = [one for one in map(tagged, said) if one is not None]
    model = learn(told * 3)
    assert [likeliest(one.clues, model) for one in told] == [list(one.tags) for one in told]


def test_letters_are_read_before_words_are_weighed() -> None:
    words, spelled = read("diarra, d i a deux r a, prénom awa")
    assert [word.said for word in words][-2:] == ["prénom", "awa"] and spelled == {"diarra"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("khaled, k h a l e d, nom jaziri", "Khaled Jaziri"),
        ("lebrun, mais je suis blonde haha, stéphanie lebrun", "Stéphanie Lebrun"),
        ("casanova, ouais comme l'autre, jean baptiste casanova", "Jean-Baptiste Casanova"),
        ("mohamed amine c'est mon prénom avec un tiret, nom cherki", "Mohamed-Amine Cherki"),
        ("j'appelle pour ma tante simone garrigues qui a quatre vingt dix ans", None),
        ("mon médecin le docteur astier dit que ça m'énerve trop tout ça", None),
        ("j'attends monsieur morel depuis huit heures, il devait réparer la fibre", None),
    ],
)
def test_a_name_is_found_in_its_story(said: str, name: str | None) -> None:
    answer = person_name(said)
    assert (None if answer is None else answer.captured) == name

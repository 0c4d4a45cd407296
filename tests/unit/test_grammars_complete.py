"""How long a silence is waited for depends on whether the words so far can be all."""

from __future__ import annotations

import pytest

from sav_engine.grammars.catalogue import FRENCH

WORDS = {
    "certain": {
        "affirm_deny": ["oui", "Oui.", "non merci", "oui oui ça marche"],
        "solved": ["non toujours pas", "oui c'est bon", "ça marche"],
        "email": ["jean point dupont arobase gmail point com", "jean.dupont@orange.fr"],
        "phone_number": ["06 12 34 56 78", "zéro six douze trente-quatre cinquante-six soixante-dix-huit"],
        "done": ["c'est fait"],
        "count": ["trois appareils"],
    },
    "unfinished": {
        "affirm_deny": ["je crois", "oui mais", "euh", "non parce que", "attendez je regarde"],
        "email": ["jean point dupont", "jean point dupont arobase", "jean arobase gmail point"],
        "phone_number": ["06 12", "zéro six douze"],
        "identity": ["Dupont d u p", "je m'appelle"],
        "request": ["j'ai un problème avec ma box et", "un message comme quoi ma ligne", "bonjour alors"],
        "since": ["depuis"],
    },
    "open": {
        "affirm_deny": ["", "non", "ah non"],  # an account of it often follows
        "identity": ["Jean Dupont"],
        "request": ["je n'ai plus internet depuis ce matin"],
        "phone_number": ["je ne sais pas"],
        "a grammar of tomorrow": ["oui"],
    },
}


@pytest.mark.parametrize(
    ("grammar", "words", "complete"),
    [(g, w, c) for c, by_grammar in WORDS.items() for g, said in by_grammar.items() for w in said],
)
def test_words_that_may_be_all(grammar: str, words: str, complete: str) -> None:
    assert FRENCH.completeness(grammar, words) == complete

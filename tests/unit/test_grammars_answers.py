"""What callers say, and what they mean. Transcriber mistakes are part of the input."""

from __future__ import annotations

import pytest

from sav_engine.grammars.catalogue import FRENCH

ALL = {**FRENCH.grammars, **FRENCH.anywhere}

# grammar: answer -> utterances; "None": not an answer to this question
UTTERANCES: dict[str, dict[str, list[str]]] = {
    "affirm_deny": {
        "deny": [
            "non c'est pas ça",
            "oui enfin non",
            "du tout",
            "Non, pas du tout.",
            "non, c'est pour autre chose",
            "ce n'est pas ça",
            "bien sûr que non",
            "pas tout à fait",
            "non merci",
            "pas vraiment non",
            "oui mais non",
            "je ne suis pas d'accord",
            "absolument pas",
            "non non non",
            "c'est faux",
            "je pense que non",
            "jamais de la vie",
            "no",
            "nom",
            "Non.",
            "non non c'est pas pour ça",
        ],
        "affirm": [
            "pas de problème oui",
            "si si",
            "Oui.",
            "Ouais",
            "oui c'est ça",
            "non enfin si oui",
            "bien sûr que oui",
            "tout à fait",
            "oui oui allez-y",
            "oui s'il vous plaît",
            "ah oui c'est exactement ça",
            "pourquoi pas",
            "d'accord",
            "absolument",
            "c'est bien ça oui",
            "oui bonjour oui c'est pour ça",
            "mais oui",
            "je pense que oui",
            "oui je vous appelle pour ça",
            "effectivement",
            "exact",
            "1",
            "wi",
            "Oui, tout à fait, oui.",
            "OUI OUI",
        ],
        "None": [
            "je ne sais pas",
            "euh",
            "il pleut",
            "connexion",
            "la connexion est annulée",
            "",
        ],
    },
    "solved": {
        "affirm": [
            "non non c'est bon, ça remarche",
            "oui",
            "Oui, ça remarche.",
            "ça marche mieux",
            "c'est bon j'ai internet",
            "plus aucun problème merci",
            "je n'ai plus de problème",
            "oui tout fonctionne",
            "nickel",
            "ça ne marchait pas mais maintenant oui",
            "c'est revenu",
            "impeccable merci beaucoup",
            "oui c'est bon merci",
            "Oui, ça fonctionne maintenant.",
            "oui la connexion est revenue",
        ],
        "deny": [
            "oui je l'ai fait mais ça ne marche toujours pas",
            "ça ne marche pas",
            "non",
            "Non, toujours pas.",
            "ça marche plus",
            "j'ai toujours pas internet",
            "pareil",
            "non c'est pareil",
            "rien du tout",
            "non le voyant est encore rouge",
            "ça change rien",
            "c'est pas revenu",
            "non ça ne fonctionne toujours pas",
            "non c'est exactement la même chose",
            "Non, ça n'a rien changé.",
            "il se passe rien",
            "toujours rien",
            "je ne suis pas sûr que ça marche, non",
            "ça a pas marché",
        ],
        "None": [
            "je sais pas",
            "attendez je regarde",
        ],
    },
    "problem": {
        "internet": [
            "mon téléphone ne se connecte pas au wifi",
            "j'appelle parce que la fibre est coupée",
            "Bonjour, je n'ai plus de wifi depuis ce matin.",
            "Bonjour, je n'ai plus de vie ci depuis ce matin.",
            "j'ai plus internet",
            "la boxe ne marche plus",
            "c'est pas le téléphone c'est internet",
            "le téléphone marche mais internet ne marche pas",
            "la connexion est très lente",
            "oui bonjour voilà je vous appelle parce que ma connexion coupe tout le temps",
            "Internet.",
            "le voyant de la livebox est rouge",
            "Je vous appelle avec mon portable parce que je n'ai plus internet.",
            "plus de oui fi à la maison",
            "je capte plus le wi-fi",
        ],
        "mobile": [
            "mon téléphone fixe n'a plus de tonalité",
            "je n'arrive plus à passer d'appels",
            "mon téléphone ne marche plus",
            "je n'ai plus de réseau sur mon portable",
            "ça grésille quand j'appelle",
            "on m'entend mal au téléphone",
            "ce n'est pas internet c'est le téléphone",
            "internet marche bien mais le téléphone ne marche pas",
            "mes appels coupent",
            "ma ligne téléphonique est en panne",
            "Le téléphone.",
            "ma carte sim ne passe pas",
            "Mon téléphone ne sonne plus quand on m'appelle.",
        ],
        "unclear": [
            "ça ne marche plus",
            "j'ai une panne",
            "plus rien ne marche ni internet ni le téléphone",
            "il y a un souci",
        ],
        "None": [
            "bonjour",
            "il fait beau",
            "oui",
            "",
        ],
    },
    "done": {
        "done": [
            "c'est fait",
            "ça y est",
            "Voilà, c'est rebranché.",
            "oui",
            "Oui, c'est bon.",
            "j'ai redémarré la box",
            "elle a redémarré",
            "Je l'ai éteint et rallumé.",
            "Voilà, je l'ai rallumé.",
        ],
        "not_yet": [
            "attendez",
            "pas encore",
            "ça redémarre pas encore",
            "Attendez, je suis en train de le faire.",
        ],
        "cannot": [
            "je ne peux pas",
            "c'est celui avec lequel je vous appelle",
            "ce n'est pas possible",
        ],
        "None": [
            "chéri tu peux couper la télé",
        ],
    },
    "line": {
        "mobile": [
            "oui",
            "oui depuis mon portable",
            "je vous appelle de mon portable",
            "non je suis sur le portable pas sur le fixe",
            "pas du fixe non",
            "oui oui un portable",
        ],
        "fixed": [
            "non",
            "non je suis sur le fixe",
            "c'est mon fixe",
            "je n'ai pas de portable",
        ],
        "None": [
            "oui je suis sur le fixe",
            "il pleut",
        ],
    },
    "asked_for_human": {
        "yes": [
            "je voudrais parler à un technicien",
            "Je voudrais parler à un technicien si vous plaît.",
            "passez-moi quelqu'un",
            "un conseiller s'il vous plaît",
            "je veux pas parler à un robot",
            "un humain",
            "est-ce que je peux avoir quelqu'un",
        ],
        "None": [
            "le technicien est passé hier",
            "je ne veux pas de technicien",
            "j'ai déjà eu un technicien la semaine dernière",
            "oui",
            "bonjour personne ne répond",
        ],
    },
    "asked_to_wait": {
        "yes": [
            "attendez",
            "deux secondes",
            "attendez je regarde",
            "oui un instant",
        ],
        "None": [
            "oui",
            "attendez c'est pour autre chose",
        ],
    },
    "asked_to_repeat": {
        "yes": [
            "pardon",
            "vous pouvez répéter",
            "comment",
            "j'ai pas compris",
        ],
        "None": [
            "oui",
            "pardon mais je n'ai plus internet",
        ],
    },
}
CASES = [
    (g, value, said) for g, values in UTTERANCES.items() for value, all_said in values.items() for said in all_said
]


@pytest.mark.parametrize(("grammar", "value", "said"), CASES, ids=[f"{g}: {said}" for g, _, said in CASES])
def test_utterance_is_understood(grammar: str, value: str, said: str) -> None:
    answer = ALL[grammar].understand(said)
    assert (answer.value if answer else "None") == value
    assert answer is None or (answer.value in ALL[grammar].answers and 0.0 < answer.confidence <= 1.0)


def test_denial_and_affirmation_together_are_a_doubtful_denial() -> None:
    answer = ALL["affirm_deny"].understand("oui mais non")
    assert answer is not None and answer.value == "deny" and answer.confidence < 0.3


def test_partly_working_is_a_doubtful_yes() -> None:
    answer = ALL["solved"].understand("oui un peu")
    assert answer is not None and answer.value == "affirm" and answer.confidence < 0.3

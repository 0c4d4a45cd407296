"""Who asks not to be recorded, and who only speaks of recording."""

from __future__ import annotations

import pytest

from sav_engine.grammars.recording import refuses_recording


@pytest.mark.parametrize(
    "said",
    [
        "Je ne veux pas être enregistré.",
        "je veux pas etre enregistrée",
        "je souhaite pas que vous m'enregistriez",
        "je refuse d'être enregistré",
        "ne m'enregistrez pas s'il vous plaît",
        "arrêtez l'enregistrement",
        "je m'oppose à cet enregistrement",
        "pas d'enregistrement merci",
        "je refuse que vous m'enregistriez",
        "sans enregistrement s'il vous plaît",
        "Touche étoile.",
    ],
)
def test_a_refusal_is_heard(said: str) -> None:
    assert refuses_recording(said) is not None


@pytest.mark.parametrize(
    "said",
    [
        "j'ai enregistré un message",
        "mon répondeur n'enregistre plus rien",
        "la box n'enregistre pas le mot de passe",
        "mon décodeur n'enregistre pas les films",
        "je n'arrive pas à enregistrer le code wifi",
        "ça s'éteint sans enregistrer les réglages",
        "Étoile",
        "appuyer sur la touche étoile ne fait rien",
        "non",
    ],
)
def test_a_fault_of_something_that_records_is_none(said: str) -> None:
    assert refuses_recording(said) is None

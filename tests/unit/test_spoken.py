"""What French says for what is written, before any voice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.assemble_services import say_of
from sav_engine.config import Config
from sav_engine.providers.written_out import WrittenOut
from sav_engine.spoken.numbers import MAX, in_words, ordinal, phone_number
from sav_engine.spoken.writing import write_out
from tests.kit.calls import FakeVoice


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"),
        (1, "un"),
        (16, "seize"),
        (17, "dix-sept"),
        (21, "vingt-et-un"),
        (70, "soixante-dix"),
        (71, "soixante-et-onze"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (91, "quatre-vingt-onze"),
        (99, "quatre-vingt-dix-neuf"),
        (100, "cent"),
        (101, "cent un"),
        (200, "deux cents"),
        (201, "deux cent un"),
        (1000, "mille"),
        (1980, "mille neuf cent quatre-vingts"),
        (2026, "deux mille vingt-six"),
        (80_000, "quatre-vingt mille"),
        (200_000, "deux cent mille"),
        (1_000_000, "un million"),
        (2_300_000, "deux millions trois cent mille"),
        (-5, "moins cinq"),
    ],
)
def test_numbers(number, words):
    assert in_words(number) == words


def test_numbers_that_are_feminine():
    assert in_words(1, feminine=True) == "une"
    assert in_words(21, feminine=True) == "vingt-et-une"
    assert in_words(11, feminine=True) == "onze"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "premier"),
        (2, "deuxième"),
        (4, "quatrième"),
        (5, "cinquième"),
        (9, "neuvième"),
        (21, "vingt-et-unième"),
        (80, "quatre-vingtième"),
        (100, "centième"),
        (1000, "millième"),
    ],
)
def test_ordinals(number, words):
    assert ordinal(number) == words


@given(st.integers(0, MAX))
def test_every_number_has_words_and_no_digits(number):
    words = in_words(number)
    assert words and not any(map(str.isdigit, words)) and "  " not in words


@given(st.lists(st.integers(0, 99_999), min_size=2, max_size=2, unique=True))
def test_two_numbers_never_sound_the_same(numbers):
    assert in_words(numbers[0]) != in_words(numbers[1])


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("0612345678", "zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit"),
        ("06 12 05 00 78", "zéro six, douze, zéro cinq, zéro zéro, soixante-dix-huit"),
        ("+33 6 12 34 56 78", "zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit"),
        ("+33612345678", "zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit"),
        ("+32470123456", "trois deux quatre, sept zéro un, deux trois quatre, cinq six"),
    ],
)
def test_telephone_numbers(written, said):
    assert phone_number(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "Rappelez le 06.12.34.56.78.",
            "Rappelez le zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit.",
        ),
        ("Cela coûte 2,50 €.", "Cela coûte deux euros cinquante."),
        ("Cela coûte 1 €.", "Cela coûte un euro."),
        ("1 250 euros", "mille deux cent cinquante euros"),
        ("À 9h, ou 14h30.", "À neuf heures, ou quatorze heures trente."),
        ("à 12h ou 12h15 ou 1h21", "à midi ou midi quinze ou une heure vingt-et-une"),
        ("à 08:30", "à huit heures trente"),
        ("le 01/03/2026", "le premier mars deux mille vingt-six"),
        ("le 14/07", "le quatorze juillet"),
        ("jean.dupont@free.fr", "jean point dupont arobase free point fr"),
        ("sur www.sav-box.fr.", "sur trois w point sav tiret box point fr."),
        ("M. Dupont et Mme Martin", "Monsieur Dupont et Madame Martin"),
        ("300 Mb/s", "trois cents mégabits par seconde"),
        ("1 Go", "un gigaoctet"),
        ("1 min", "une minute"),
        ("10 s", "dix secondes"),
        ("2,4 GHz", "deux virgule quatre gigahertz"),
        ("98 %", "quatre-vingt-dix-huit pour cent"),
        ("la 1re et la 2e fois", "la première et la deuxième fois"),
        ("3 appareils", "trois appareils"),
        ("75011 Paris", "sept cinq zéro un un Paris"),
        ("dossier AB-1207", "dossier A B un deux zéro sept"),
        ("n° 12", "numéro douze"),
        ("la 4G", "la quatre G"),
        ("1,05", "un virgule zéro cinq"),
        ("le 32/45", "le trente-deux sur quarante-cinq"),
        ("de 2 à 3 jours, 24h/24", "de deux à trois jours, vingt-quatre heures sur vingt-quatre"),
    ],
)
def test_what_is_written_is_said(written, said):
    assert write_out(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, vous êtes en ligne avec le support technique.",
        "Débranchez la box, attendez dix secondes.",
        "",
        "Oui.",
    ],
)
def test_what_is_already_said_stays(text):
    assert write_out(text) == text


@given(st.text(max_size=60))
def test_writing_out_twice_is_writing_out_once(text):
    once = write_out(text)
    assert write_out(once) == once or any(map(str.isdigit, once))


async def test_the_operators_pronunciation_reaches_every_voice(tmp_path):
    (tmp_path / "sav.yaml").write_text("")
    (tmp_path / "pronunciation.yaml").write_text('Acme: "aque mé"\n')
    say = say_of(Config(flow=tmp_path / "sav.yaml"))
    assert say("Acme, 3 %") == "aque mé, trois pour cent"
    voice = FakeVoice()
    [pcm async for pcm in WrittenOut(voice, say).speak("Acme")]
    assert voice.spoken == ["aque mé"]

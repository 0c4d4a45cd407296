"""Where an address begins, as it is learned; what is not known of it; signs told to stand between two words."""

from __future__ import annotations

from time import process_time

import pytest

from ops.learn_email import fingerprint, labelled, learn, lesson
from sav_engine.grammars.answer import LIKELY, SURE, Answer
from sav_engine.grammars.email import begun_elsewhere, email
from sav_engine.grammars.email_start import AT, LETTER, likely_starts, words_of
from sav_engine.grammars.email_start_weights import LEARNED_FROM
from sav_engine.grammars.email_told import with_signs_between
from sav_engine.grammars.email_unknown import is_unknown


def test_the_weights_are_of_the_utterances_we_have() -> None:
    assert fingerprint(labelled()) == LEARNED_FROM, "run: python -m ops.learn_email"


def test_words_are_told_apart_by_what_they_may_be() -> None:
    words = words_of("Double v, point chez Orange")
    assert words.said == ("double", "v", "point", "chez", "orange")
    assert words.kinds[:2] == (LETTER, LETTER) and words.kinds[words.last_at] == AT
    assert words.marked == (False, True, False, False, False)


def test_an_address_begins_behind_the_last_words_of_a_story() -> None:
    said = "c'est ma voisine qui m'a tout fait hein elle a mis papi robert en un mot arobase free point fr"
    start, share = likely_starts(said)[0]
    assert said.split()[start] == "papi" and share > 0.5


def test_an_address_begins_where_the_rules_hear_it_from_last() -> None:
    said = "bonjour alors c'est zoe point roux arobase free point fr"
    told = lesson(said, "zoe.roux@free.fr")
    assert told is not None and told.right == {3}
    assert lesson(said, "lea.roux@free.fr") is None
    assert learn([told] * 5)["w2c'est"] > 0


def test_only_a_much_likelier_beginning_outweighs_the_rules() -> None:
    rules = Answer("given", SURE, "jules.ferry@free.fr")
    words = ["ecole", "jules", "point", "ferry", "arobase", "free", "point", "fr"]
    assert begun_elsewhere(words, rules).captured == "jules.ferry@free.fr"
    junk = Answer("given", SURE, "sienneperla@free.fr")
    other = begun_elsewhere(
        ["c'est", "ma", "copine", "mettez", "la", "sienne", "perla", "arobase", "free", "point", "fr"], junk
    )
    assert other.captured == "perla@free.fr" and other.confidence >= LIKELY


@pytest.mark.parametrize(
    "said",
    [
        "marc tiret je sais plus quoi arobase free point fr",
        "léa avec un chiffre mais je sais plus si c'est le deux ou le trois arobase free point fr",
        "ça finit par tiret dix arobase free point fr mais le début m'échappe",
        "mon mail c'est mon nom de famille arobase free point fr",
        "léa arobase sfr ou neuf point fr je ne suis sûr de rien",
        "j'avais léa arobase free point fr mais j'en ai pas d'autre",
    ],
)
def test_an_address_of_which_a_part_is_not_known_is_none(said: str) -> None:
    assert is_unknown(said) or " ou " in said
    heard = email(said)
    assert heard is None or heard.captured is None


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("dupont c'est mon nom arobase free point fr", "dupont@free.fr"),
        ("je sais plus si c'est avec un tiret ah si lou tiret ann arobase free point fr", "lou-ann@free.fr"),
        ("léa tirer roux arobase free point fr", "lea-roux@free.fr"),
        ("léa tirédubas roux arobase oranche pointcom", "lea_roux@orange.com"),
        ("a l l a r d deux l arobase free point fr", "allard@free.fr"),
        ("r point dupont t à la fin arobase free point fr", "r.dupont@free.fr"),
        ("emma en deux m point t arobase free point fr", "emma.t@free.fr"),
        ("alors trois lettres l o u et deux chiffres un deux arobase free point fr", "lou12@free.fr"),
        ("huguette et le huit collé arobase free point fr", "huguette8@free.fr"),
        ("gilles point rey, j'épelle, r e y, arobase free point fr", "gilles.rey@free.fr"),
        ("d cohen, d point cohen, arobase free point fr", "d.cohen@free.fr"),
        ("marc point roux non sans le point, marcroux arobase free point fr", "marcroux@free.fr"),
        ("q u e n tiret non quentin arobase free point fr", "quentin@free.fr"),
        ("isa zéro quatre arobase free point fr non isa zéro cinq pardon", "isa05@free.fr"),
        ("léa arobase et là c'est important c'est evc point net", "lea@evc.net"),
        ("léa arobase orange point france euh orange point fr", "lea@orange.fr"),
        ("m point roux arobase unive tiret lyon point fr univ u n i v", "m.roux@univ-lyon.fr"),
        ("edgar point le début d'accord ensuite c'est pinto arobase free point fr", "edgar.pinto@free.fr"),
        ("anne lise point roux anne lise tout attaché arobase free point fr", "annelise.roux@free.fr"),
        ("léa point roux arobase attendez y a le chien qui aboie voilà arobase free point fr", "lea.roux@free.fr"),
        ("léa point roux arobase lib euh arobase free point fr", "lea.roux@free.fr"),
        ("le nom c'est delmas et le mail c'est le nom point jules arobase free point fr", "delmas.jules@free.fr"),
        ("je m'appelle sonia ferreira et c'est mon prénom arobase free point fr", "sonia@free.fr"),
        (
            "léa arobase lea tiret ongles point fr euh attendez je regarde oui c'est ça point com",
            "lea@lea-ongles.com",
        ),
        ("léa arobase garage tiret roux point fr non point com garage tiret roux point com", "lea@garage-roux.com"),
        ("léa arobase gé maille point com gmail", "lea@gmail.com"),
        ("léa arobase es ef er point fr", "lea@sfr.fr"),
        ("léa arobase y a hoo point fr", "lea@yahoo.fr"),
        ("léa arobase orauge point fr orange", "lea@orange.fr"),
        ("point com ou point fr c'est point com léa point bon arobase free point com", "lea.bon@free.com"),
        ("le bon coin fleuri tout attaché arobase free point fr", "leboncoinfleuri@free.fr"),
        ("m a r i o n deux n à la fin non un seul n point t arobase free point fr", "marion.t@free.fr"),
        ("t h i b a u l t à la fin l t arobase free point fr", "thibault@free.fr"),
        ("c'est claude tiret r mais attention r comme robert arobase free point fr", "claude-r@free.fr"),
        ("greg avec deux g à la fin gregg arobase free point fr", "gregg@free.fr"),
        ("karim point benzema enfin pas le joueur hein arobase free point fr", "karim.benzema@free.fr"),
        ("nadia point el idrissi en deux mots mais attachés arobase free point fr", "nadia.elidrissi@free.fr"),
        ("c'est mon numéro de département soixante quatre pelote arobase free point fr", "64pelote@free.fr"),
        ("p j comme pierre jean point moulin arobase free point fr", "pj.moulin@free.fr"),
        ("p tiret a point morin pierre alain arobase free point fr", "p-a.morin@free.fr"),
        ("lolo deux mais lolo ça s'écrit l o u l o u arobase free point fr", "loulou2@free.fr"),
        ("benoit point lucas mais benoit sans t à la fin arobase free point fr", "benoi.lucas@free.fr"),
        ("patrice le nom après donc guillou séparés par un point arobase free point fr", "patrice.guillou@free.fr"),
        ("armand gallet point entre les deux arobase free point fr", "armand.gallet@free.fr"),
        ("claire tiret du bas pas tiret normal hein tiret du bas roux arobase free point fr", "claire_roux@free.fr"),
        ("bea trois fois x arobase free point fr", "beaxxx@free.fr"),
        ("jf dubois jf en premier arobase free point fr", "jfdubois@free.fr"),
        ("p point marie euh p c'est pour pascale arobase free point fr", "p.marie@free.fr"),
        ("c tiret millet euh underscore c underscore millet arobase free point fr", "c_millet@free.fr"),
        ("léa point roux arobase roux arobase pardon free point fr", "lea.roux@free.fr"),
        ("léa arobase bouygues point fr euh bbox point fr", "lea@bbox.fr"),
        ("olivier point a ou attendez a b olivier point ab arobase free point fr", "olivier.ab@free.fr"),
        ("j'ai une orange donc euh orange point fr et le nom c'est léa point roux", "lea.roux@orange.fr"),
        ("cinq sur cinq tout attaché en lettres arobase free point fr", "cinqsurcinq@free.fr"),
        ("mon prénom samia et mon année quatre vingt douze arobase free point fr", "samia92@free.fr"),
        ("jessica point meyer e y arobase free point fr", "jessica.meyer@free.fr"),
        ("mettez un p un g et puis mon nom gaillard arobase free point fr", "pggaillard@free.fr"),
        ("léa point vincent deux prénoms oui vincent c'est le nom arobase free point fr", "lea.vincent@free.fr"),
        ("le nom de domaine c'est cigale point org et avant l'arobase c'est info", "info@cigale.org"),
        ("elle est restée en numericable point fr et devant c'est b point roux", "b.roux@numericable.fr"),
        ("il y a écrit e mail deux points cabinet arobase free point fr", "cabinet@free.fr"),
        ("léa arobase outlook point fr attendez je double oui c'est ça outlook point fr", "lea@outlook.fr"),
        ("jm et sylvie tout attaché avec le et en toutes lettres arobase free point fr", "jmetsylvie@free.fr"),
        ("léa arobase menuiserie gomez en deux mots séparés par un tiret point fr", "lea@menuiserie-gomez.fr"),
        ("sabine ledoux arobase free point fr, entre sabine et ledoux y a un tiret", "sabine-ledoux@free.fr"),
    ],
)
def test_what_is_told_of_a_part_of_an_address(said: str, address: str) -> None:
    heard = email(said)
    assert heard is not None and heard.captured == address


@pytest.mark.parametrize("said", ["vingt deux " * 95, "b c d e f " * 40, "donc le nom apres et puis " * 33])
def test_the_longest_utterance_is_read_in_no_time(said: str) -> None:
    started_s = process_time()
    email(f"{said} arobase free point fr")
    assert process_time() - started_s < 1.0  # some 0.05 s; a mistake in how often words are put together took 30


def test_a_sign_is_put_between_the_words_it_is_told_of() -> None:
    assert with_signs_between("lou ann arobase y a un tiret entre lou et ann") == "lou tiret ann arobase  "
    assert (
        with_signs_between("lou arobase y a un tiret entre lou et ann") == "lou arobase y a un tiret entre lou et ann"
    )

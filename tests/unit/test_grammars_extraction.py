"""Numbers of devices, addresses and names by mechanism: what is summed, set aside, told in passing, turned round.

What callers really say is in the labelled utterances; here is each means by itself, with what nearly is one.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.grammars.count import count
from sav_engine.grammars.email import email
from sav_engine.grammars.email_asides import clause_of, without_remarks
from sav_engine.grammars.email_pieces import once_each
from sav_engine.grammars.masking import mask
from sav_engine.grammars.person_name import person_name
from sav_engine.grammars.phone_number import phone_number
from sav_engine.grammars.understand import understand


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("un et deux trois", 3),  # worked out aloud
        ("dix appareils, peut-être quinze", 15),  # told anew, not one more
        ("deux pour moi, cinq pour les enfants", 7),
        ("ma femme en a deux, moi trois", 5),
        ("huit appareils mais on n'est que deux", 8),
        ("plutôt cinq que quatre", 5),
        ("moins de dix, neuf exactement", 9),
        ("quatre, ah non, ma fille est partie avec son ordi, trois", 3),
        ("j'en avais sept, maintenant y en a plus aucun", 0),
        ("l'imprimante Epson 2850 et la montre Garmin 255", 2),  # models
        ("la télé 55 pouces et la petite de 32 pouces", 2),
        ("il est 15 heures 30", None),
        ("un abonnement à 29 99", None),
        ("nos enfants ils ont 7 et 11 ans", None),
        ("quelqu'un m'a dit d'appeler", None),
        ("deux tablettes, un iPad et une Samsung", 2),
        ("nos deux iPhone, l'iPhone 11 et l'iPhone 15", 2),
        ("l'enceinte là, l'Alexa", 1),
        ("un appareil, le téléviseur", 1),
        ("deux trois", 3),  # a guess
        ("une télé deux téléphones trois", 3),
        ("une télé et trois", 4),
        ("cinq les deux miens et les trois de paul", 5),  # a figure, and the list that says which
        ("ma télé enfin trois quoi", 3),
        ("deux postes non trois y a celui du fond", 3),
        ("quatre la caméra est débranchée et la borne non plus quatre", 4),
        ("avant j'avais neuf postes maintenant j'en ai quatre", 4),
        ("j'avais neuf postes", 9),
        ("j'en avais six il m'en reste deux", 2),
        ("douze postes mais y en a que cinq de branchés", 5),
        ("j'en ai aucun", 0),
        ("aucune idée", None),
        ("zéro télé et un poste", 1),
        ("zéro car la télé est cassée", 0),
        ("pas zéro télé", 0),
        ("le friteuse connectée et la télé", 2),  # whatever it is
        ("une maison connectée", None),
        ("une télé et un zigouigoui", 2),
        ("une télé et un souci", 1),
        ("trois enfants un pc chacun", 3),
        ("la télé et rien que la télé", 1),
        ("la télé du bas et la télé du haut", 2),
        ("la prise de la box", 1),
        ("on regarde pas la télé", None),
        ("quatre dont deux en panne", 4),
        ("dont deux en panne j'en ai quatre", 4),
        ("six comme quatre cinq six", 6),
        ("une montre toute neuve", 1),
        ("un pc à neuf cent vingt euros", 1),
        ("un galaxy s dix", 1),
        ("vous comptez la box", None),
        ("la box je sais pas", None),
        ("à huit dans le bureau on a trois postes", 3),
        ("le pc un ma télé deux mon portable trois voilà trois", 3),  # counted up with what is pointed at
        ("500 mégas sur le papier et là j'en reçois 12", None),
        ("300 mégas et des appareils j'en ai quatre", 4),
        ("j'ai qu'une tablette un appareil quoi", 1),
        ("une box donc un équipement en fait", 1),
        ("une box et un appareil", 2),
        ("la caméra du fond celle de la cour deux caméras", 2),
        ("un plus deux trois plus le fax quatre machines", 4),
        ("deux télés et trois pc plus cinq appareils", 10),
        ("mon pc le fax et la télé ces trois-là", 3),
        ("la télé et l'ordi et les deux sont en panne", 2),
        ("les deux sont en panne", 2),
        ("mon fils a sa tablette moi je fais avec la mienne on n'a que ça deux tablettes", 2),
        ("une télé et une imprimante qui marche quand elle veut", 2),
        ("un pc et une télé qui marche quand même", 1),
        ("j'ai redémarré la box trois fois et rien", None),
        ("j'ai débranché la box j'ai deux postes", 2),
        ("je pensais que c'était la télé mais non", None),
        ("la box la télé je saurais pas vous dire combien", None),
        ("avant on avait que la radio maintenant c'est compliqué", None),
        ("quatre élèves chez moi mais c'est le seul appareil ici mon pc", 1),
        ("la play 4 et la tablette", 2),
        ("une télé et une imprimante qui marche une fois sur deux", 2),
        ("un pc et la télé voilà deux en gros", 2),
        ("une télé dans chaque chambre et on a trois chambres", 3),
        ("quatre ordinateurs deux par bureau", 4),
        ("deux ordinateurs par bureau et quatre bureaux", 8),
        ("deux postes et non trois", 2),
        ("j'en avais quatre aujourd'hui plus que deux", 2),
        ("deux box une pour le pro et une pour la maison", 2),
        ("j'ai rallumé le modem", None),
        ("mon fils pense que c'est la télé", None),
        ("je pense que c'est la télé", 1),
        ("la play trois téléphones et deux télés", 6),
    ],
)
def test_devices_are_counted(said: str, number: int | None) -> None:
    answer = count(said)
    assert (None if answer is None else answer.captured) == number


@pytest.mark.parametrize(
    ("pieces", "kept"),
    [
        ("paul 1930 c'est mon annee @ free . fr", "paul 1930 @ free . fr"),
        ("paul . roux comme un champignon @ free . fr", "paul . roux @ free . fr"),
        ("m a r c pas de q devant . roux @ free . fr", "m a r c . roux @ free . fr"),
        ("marc ca c'est lui . roux @ free . fr", "marc . roux @ free . fr"),
        ("c'est paul . roux @ free . fr", "c'est paul . roux @ free . fr"),
        ("le nom c'est roux . paul @ free . fr", "le nom c'est roux . paul @ free . fr"),
        ("jean . roux c'est r o u x @ free . fr", "jean . roux c'est r o u x @ free . fr"),
    ],
)
def test_a_remark_behind_a_part_of_an_address_is_no_part_of_it(pieces: str, kept: str) -> None:
    assert without_remarks(pieces) == kept


@pytest.mark.parametrize(
    ("said", "clause"),
    [
        ("ah oui, paul point roux arobase free point fr", " paul point roux arobase free point fr"),
        ("paul point, roux arobase free point fr", None),
        ("paul point roux, arobase free point fr", None),
        ("p, puis roux arobase free point fr", None),
        ("paul point roux arobase free point fr", None),
        ("oui, je n'en ai pas", None),
    ],
)
def test_an_address_is_read_by_its_own_sentence(said: str, clause: str | None) -> None:
    assert clause_of(said) == clause


def test_what_is_said_twice_between_two_signs_is_there_once() -> None:
    said = ["jean", ".", "d", "orge", "d", "orge"]
    assert once_each(said) == said[:4]
    said = ["m", "i", "m", "i", ".", "roux"]
    assert once_each(said) == said  # letters may be a name: mimi


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("a.b@free.fr non pardon a.c@free.fr", "a.c@free.fr"),
        ("a.b@free.fr et pas a.c@free.fr", "a.b@free.fr"),
        ("paul point roux arobase free point fr non attendez celle-là je l'ai fermée", None),
        ("paul point roux arobase free point fr ou point com je sais plus", None),
        ("paul et mon nom de famille arobase free point fr", None),
        ("chez free point fr et devant c'est paul point roux", "paul.roux@free.fr"),
        ("ajoutez un tiret donc anne tiret laure arobase gmail point com", "anne-laure@gmail.com"),
        ("dix-huit janvier tout attaché en lettres arobase free point fr", "dixhuitjanvier@free.fr"),
        ("pas de point entre les deux, annelise arobase free point fr", "annelise@free.fr"),
        ("martin au pluriel, martins, arobase free point fr", "martins@free.fr"),
        ("contact arobase salontifany point fr, t i f a n y", "contact@salontifany.fr"),
        ("mathieu point aubin m a t h i e u arobase free point fr", "mathieu.aubin@free.fr"),
    ],
)
def test_of_addresses_the_one_that_holds_is_taken(said: str, address: str | None) -> None:
    answer = email(said)
    assert (None if answer is None else answer.captured) == address


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("nom thomas prénom vincent", "Vincent Thomas"),  # told which is which
        ("da costa maria", "Maria Da Costa"),
        ("nguyen van an", "Van An Nguyen"),
        ("avant c'était madame roux maintenant madame morel", "Morel"),
        ("madame roux m'a rappelée hier", None),
        ("vincent, vincent hubert", "Vincent Hubert"),
        ("abadie joseph de tarbes", "Joseph Abadie"),
        ("je suis bernadette giraud et madame klein non plus", "Bernadette Giraud"),  # both names before a title
        ("madame vernet prénom lucette", "Lucette Vernet"),
        ("Nicolas Bonjour", "Nicolas Bonjour"),  # a word, written as a name behind a first name
        ("mon nom c'est Bonjour", "Bonjour"),
        ("bonjour monsieur", None),
        ("bonjour Caroline, enchanté", None),  # the one who answers
        ("je suis le boulanger du village", None),
        ("le docteur Lambert m'a dit d'appeler", None),
        ("je regarde Michel Drucker à la télé", None),
        ("je suis de Rouen", None),
        ("j'ai eu Jessica puis Mehdi", None),
        ("j'ai pu payer ma facture en ligne", None),  # announces nobody
        ("c'est la voisine à l'appareil", None),
        ("Sabine Weber au téléphone", "Sabine Weber"),
        ("au nom de Gilbert, c'est mon beau-père", None),
        ("monsieur Faure c'est l'ancien locataire", None),
        ("ici le lycée Victor Hugo, l'intendante à l'appareil", None),
        ("ici le lycée Victor Hugo, Martine Salles à l'appareil", "Martine Salles"),
        ("D E S C H A M P S, Deschamps comme Didier, mais moi c'est Roland", "Roland Deschamps"),
        ("Wei Zhang, W E I le prénom, Z H A N G le nom", "Wei Zhang"),  # a label behind what is spelled
        ("le nom c'est Blin, B L I N, B comme Berthe", "Blin"),
        ("Pascale Ri Rivoire", "Pascale Rivoire"),  # begun again
        ("jo joly", "Jo Joly"),
        ("Gautier pas Gauthier, prénom Lise", "Lise Gautier"),
        ("Evelyne Sauvage", "Évelyne Sauvage"),
        ("Corentin Le Floc'h, F L O C apostrophe H", "Corentin Le Floc'h"),
    ],
)
def test_a_name_is_read_in_its_order(said: str, name: str | None) -> None:
    answer = person_name(said)
    assert (None if answer is None else answer.captured) == name


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("06 12 34 56 78 enfin 79", "0612345679"),
        ("06 12 34 56 et enfin 78", "0612345678"),
        ("06 oui 12 34 56 78", "0612345678"),
        ("06 12 34 56 78 oui 34", "0612345678"),
    ],
)
def test_a_number_goes_on_or_is_taken_back(said: str, number: str) -> None:
    answer = phone_number(said)
    assert answer is not None and answer.captured == number


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("espèce de cloporte", "espèce de ***"),  # whatever stands there
        ("une espèce de bruit", "une espèce de bruit"),
        ("la bande de fréquences", "la bande de fréquences"),
        ("espèce de conard voilà", "espèce de *** voilà"),  # by two tables, and once
        ("nigaud tu m'écoutes", "*** tu m'écoutes"),
        ("les ordures ils ont tout coupé", "les *** ils ont tout coupé"),
        ("les ordures sont sur le câble", "les ordures sont sur le câble"),
        ("j'ai du fumier au jardin", "j'ai du fumier au jardin"),
        ("sale fumier viens dans mon jardin", "sale *** viens dans mon jardin"),
        ("la con la condition", "la con la condition"),
        ("un con un conseiller", "un con un conseiller"),
        ("le concert des enfoirés", "le concert des enfoirés"),
        ("ces enfoirés coupent tout", "ces *** coupent tout"),
        ("bande d'enfoirés je ratais le concert", "bande d'*** je ratais le concert"),
        ("vous traiter d'andouille", "vous traiter d'***"),
        ("on crie ordures", "on crie ***"),
        ("traiter les larves", "traiter les larves"),
        ("dis donc l'idiot réponds", "dis donc l'*** réponds"),
        ("c'est une dinde votre collègue", "c'est une *** votre collègue"),
        ("c'est une dinde pour votre noël", "c'est une dinde pour votre noël"),
        ("vous n'êtes qu'une ordure", "vous n'êtes qu'une ***"),
        ("le bac à ordures m'a coupé la route", "le bac à ordures m'a coupé la route"),
        ("espèce de sombre crétin", "espèce de sombre ***"),  # how, and what
        ("bande d'en foirés et de co nnasses", "bande d'*** et de ***"),  # written in two
        ("le village est en foire", "le village est en foire"),
        ("vous me prenez pour une truffe", "vous me prenez pour une ***"),
        ("mon fils a un doudou blaireau", "mon fils a un doudou blaireau"),  # nobody is spoken to
        ("vous avez un débit minable", "vous avez un débit minable"),
        ("tu n'as rien compris andouille", "tu n'as rien compris ***"),  # no article: called so
        ("on mange de l'andouille", "on mange de l'andouille"),
        ("mon con trat, le con seiller", "mon con trat, le con seiller"),
        ("quel con continuez", "quel *** continuez"),
        ("je m'appelle monsieur Crétin, donc monsieur Crétin", "je m'appelle monsieur Crétin, donc monsieur Crétin"),
        ("c'est Batard b a t a r d", "c'est Batard b a t a r d"),
        ("j'habite impasse du Couillon", "j'habite impasse du Couillon"),
        ("monsieur le connard", "monsieur le ***"),
        ("mon gros cochon a rongé le câble", "mon gros cochon a rongé le câble"),
        ("espèce de gros cochon", "espèce de gros ***"),
        ("poufiasses, connardes, abrutits", "***, ***, ***"),  # what is heard of them
        ("va te faire voir bouffon", "*** voir ***"),
    ],
)
def test_insults_are_masked_and_things_are_not(said: str, written: str) -> None:
    assert mask(said) == written


_SAID = st.lists(
    st.sampled_from(
        [
            "un",
            "deux",
            "zéro",
            "neuf",
            "non",
            "pas",
            "plus",
            "enfin",
            "donc",
            "et",
            "la",
            "le",
            "télé",
            "poste",
            "c'est",
            "comme",
            "arobase",
            "point",
            "free",
            "fr",
            "paul",
            "roux",
            "martin",
            "m",
            "a",
            ",",
            "?",
            "tout",
            "attaché",
            "avec",
            "sans",
            "chacun",
            "reste",
            "que",
            "monsieur",
            "mon",
            "nom",
            "prénom",
            "maintenant",
            "avant",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(_SAID)
def test_anything_said_is_answered_or_not(said: str) -> None:
    for slot, kind in (("count", int), ("email", str), ("person_name", str), ("phone_number", str)):
        found = understand(slot, said)
        assert found.value is None or isinstance(found.value, kind)
        assert 0.0 < found.confidence <= 1.0

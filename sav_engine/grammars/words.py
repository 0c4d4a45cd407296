"""Words an operator may change: insults and their replacements, words of anger, words for what is broken.

These are the defaults; `flows/words.yaml` replaces them list by list. Written plainly, as people write: case and
accents do not matter, words are matched whole, a plural in -s or -x is the same word for anger and concepts.
How a sentence is built around them ("pas de ...", "ce n'est pas ...") is the business of the grammars.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

import attrs

from .insults import CALLED, MASKED
from .text import normalise, phrases

STARS = "***"


class Words(Protocol):
    """masking: insult -> replacement. called: insults where somebody is called so. The others: words -> 0..1."""

    @property
    def masking(self) -> Mapping[str, str]: ...
    @property
    def called(self) -> tuple[str, ...]: ...
    @property
    def anger(self) -> Mapping[str, float]: ...
    @property
    def internet(self) -> Mapping[str, float]: ...
    @property
    def telephony(self) -> Mapping[str, float]: ...


@attrs.frozen
class WordLists:
    masking: Mapping[str, str]
    called: tuple[str, ...]
    anger: Mapping[str, float]
    internet: Mapping[str, float]
    telephony: Mapping[str, float]


def _listed(text: str) -> list[str]:
    return [" ".join(word.split()) for word in text.split(",")]


def _weighed(*weighed: tuple[float, str]) -> Mapping[str, float]:
    return {word: weight for weight, words in weighed for word in _listed(words)}


_SOFTENED = {
    "arnaque": "pratique contestable",
    "arnaques": "pratiques contestables",
    "arnaqueur": "pratique contestable",
    "arnaqueurs": "pratique contestable",
    **dict.fromkeys(_listed("voleur, voleurs, voleuse, voleuses"), "surfacturation"),
    **dict.fromkeys(_listed("incompétent, incompétents, incompétente, incompétentes"), "difficulté technique"),
    "nul": "insuffisant",
    "nuls": "insuffisants",
    "nulle": "insuffisante",
    "nulles": "insuffisantes",
    "pourri": "défaillant",
    "pourris": "défaillants",
    "pourrie": "défaillante",
    "pourries": "défaillantes",
}
DEFAULT = WordLists(
    masking={**dict.fromkeys(_listed(MASKED), STARS), **_SOFTENED},
    called=tuple(_listed(CALLED)),
    anger=_weighed(
        (
            1.0,
            "marre, ras le bol, plein le dos, plein les bottes, plein le cul, honteux, honteuse, scandale, "
            "scandaleux, "
            "scandaleuse, inadmissible, inacceptable, insupportable, intolérable, révoltant, révoltante, furieux, "
            "furieuse, "
            "furax, en colère, hors de moi, fou de rage, folle de rage, incompétent, incompétente, incapable de "
            "faire, "
            "escroc, escroquerie, arnaqueur, voleur, connard, conard, connasse, conasse, enculé, salope, salopard, "
            "salaud, "
            "enfoiré, abruti, crétin, dégoûtant, dégueulasse, je vais porter plainte, vais déposer plainte, mon "
            "avocat, "
            "ta gueule, va te faire, allez vous faire, fait chier, faites chier, incompétence, foutage de gueule, "
            "fous-toi, nique, répression des fraudes, bande de, bande d, bon à rien",
        ),
        (
            0.6,
            "énervé, énervée, agacé, agacée, agaçant, pénible, merde, putain, bordel, pourri, pourrie, exaspéré, "
            "exaspérée, "
            "exaspérant, ridicule, lamentable, minable, merdique, catastrophique, déplorable, pathétique, stop, "
            "chiant, "
            "lourd, con, honte, lamentablement, aberrant, hallucinant, me saoule, saoulé, saoulant, gonflé, ulcéré",
        ),
    ),
    internet=_weighed(
        (
            1.0,
            "internet, wifi, fibre, adsl, vdsl, ethernet, routeur, modem, navigateur, fai, rj45, répéteur wifi, wlan",
        ),
        (
            0.9,
            "box, débit, streaming, youtube, netflix, téléchargement, télécharger, télécharge, téléchargent, "
            "upload, download, "
            "ping, vpn, google, en ligne, mégas, mbits, bande passante, mega, mégabits, visioconférence, teams, zoom",
        ),
        (
            0.7,
            "connexion, connection, connecter, déconnecté, déconnectée, synchronisation, répéteur, déconnexion, "
            "reconnecter",
        ),
        (
            0.6,
            "site, site web, page, page web, mail, e-mail, messagerie électronique, ordinateur, ordi, pc, "
            "tablette, décodeur, "
            "télé, télévision, tv, visio, serveur, imprimante, console, terminal de paiement, tpe, cloud, réseau "
            "sans fil, "
            "replay, télétravail, caméra, réseau de la maison, naviguer, surfer, surf, facebook, vidéo, boîtier, "
            "alexa, web, chromecast, courriel, courriels, terminal, terminaux, terminaux de paiement, navigation, "
            "réseau social, "
            "instagram, tiktok, snapchat, spotify, deezer, disney, amazon, replay, jeux en ligne, playstation, "
            "ps5, xbox, "
            "fortnite, moteur de recherche, firefox, chrome, safari, drive, onedrive, sharepoint, logiciel en ligne, "
            "extranet, intranet, point d'accès, borne, pare-feu, dns, adresse ip, ip fixe, ftth, player, chaîne, "
            "pixelisé, pixelisée, synchro, prise réseau, domotique, objet connecté, enceinte connectée, "
            "vidéosurveillance",
        ),
    ),
    telephony=_weighed(
        (
            1.0,
            "tonalité, grésille, grésillement, grésillent, crachote, crachotement, friture, écho, sonnerie, sonne, "
            "sonnent, "
            "combiné, répondeur, sms, texto, mms, messagerie vocale, boîte vocale, carte sim, sim, esim, forfait, "
            "réseau mobile, "
            "4g, 5g, 3g, données mobiles, data mobile, data, téléphonie, standard, standard téléphonique, roaming, "
            "itinérance, "
            "téléphoner, sonner, sonnait, parasite, parasites, décroche, décrocher, raccroche tout seul, "
            "portabilité, dect, injoignable, joignable, appel en absence, haut-parleur, pabx, ipbx, softphone, "
            "fax, télécopie, vocaux, "
            "prépayée, antenne relais, hors forfait, appels d'urgence, numéro d'urgence, conférence téléphonique",
        ),
        (
            0.8,
            "téléphone fixe, ligne fixe, ligne téléphonique, ligne mobile, mobile, portable, smartphone, iphone, "
            "gsm, natel, cellulaire, poste téléphonique",
        ),
        (0.7, "téléphone, fixe, bigophone, messagerie"),
        (
            0.5,
            "ligne, voix, réseau, signal, barre, communication, appel, antenne, correspondant, interlocuteur, mon "
            "numéro, notre numéro, indicatif",
        ),
    ),
)


def completed(given: Words) -> WordLists:
    """These words; ours for every list that is empty."""
    return WordLists(
        masking=given.masking or DEFAULT.masking,
        called=given.called or DEFAULT.called,
        anger=given.anger or DEFAULT.anger,
        internet=given.internet or DEFAULT.internet,
        telephony=given.telephony or DEFAULT.telephony,
    )


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """One pattern of normalised whole words, longest first, with their plurals."""
    plain = sorted({normalise(word) for word in words} - {""}, key=len, reverse=True)
    return phrases(*(rf"{re.escape(word)}[sx]?" for word in plain)) if plain else re.compile(r"(?!)")


def by_weight(words: Mapping[str, float]) -> tuple[tuple[float, re.Pattern[str]], ...]:
    """The heaviest first."""
    weights = sorted(set(words.values()), reverse=True)
    return tuple((weight, any_of(word for word, one in words.items() if one == weight)) for weight in weights)

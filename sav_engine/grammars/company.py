"""The caller's company: introduced ("la société ..."), or said alone; or that there is none."""

from __future__ import annotations

import re

from .answer import LIKELY, SURE, Answer
from .known_names import NOT_NAMES
from .name_spelled import with_spelled
from .naming import Word, as_written, words_in
from .text import flat, normalise, phrases, word_set

WORDS_MAX = 6  # "Cabinet d'expertise comptable Durand et associés"; longer, and it is a story

_KIND = (
    r"(?:societe|entreprise|boite|compagnie|firme|maison|groupe|ets|etablissements?|sarl|sas|sa|eurl|sasu"
    r"|association|asso)"
)
_LED = re.compile(
    rf"\b(?:(?:pour |de |c'est |dans |chez )?(?:la|l'|une|ma|notre|mon|votre) ?(?:{_KIND})(?: (?:c'est|est"
    rf"|s'appelle|se nomme))?"
    rf"|{_KIND}(?: (?:c'est|est))?|je travaille (?:chez|pour|a|au|dans)|je suis (?:de chez|chez|avec|pour)|on est"
    rf"|nous sommes"
    r"|je (?:vous )?(?:appelle|represente) (?:de chez|pour|de la part de|de|du)|de chez|ca s'appelle|elle s'appelle"
    r"|c'est pour)[ ,:]+"
)
# Words of a trade that open a company's name and are part of it.
_TRADE = word_set(
    "garage boulangerie cabinet restaurant hotel mairie pharmacie ecole college lycee clinique agence salon "
    "atelier transports "
    "transport menuiserie plomberie imprimerie librairie brasserie cafe bar pizzeria institut centre auto-ecole "
    "boucherie etude "
    "syndic fleuriste opticien dentaire medical residence camping ferme domaine chateau espace groupe studio "
    "ambulances taxi taxis "
    "electricite peinture toitures construction batiment immobilier assurances banque credit coiffure pressing "
    "laverie epicerie"
)
_FILLERS = word_set(
    "oui alors euh heu donc voila c'est ben bah bonjour , : la le l' une un moi nous on est pour ah oh hein en "
    "fait appelle s'appelle chez"
)
_JOINING = word_set("et de du des la le les d fils freres frere soeurs associes en au aux a")
_STOPS = word_set(
    "je j'ai j'appelle qui mais parce car depuis et-je s'il merci voila . ! ? ; mon nous vous ca c'est on"
)
_NONE = phrases(
    "particuliere?s?|(?:titre|usage) (?:personnel|prive)|pas (?:de |d |une )(?:societe|entreprise|boite|compagnie)"
    "|aucune (?:societe|entreprise)"
    "|sans (?:societe|entreprise)|(?:c est )?(?:personnel|prive|perso)|chez moi|a (?:la maison|mon domicile)"
    "|retraitee?|a mon compte personnel"
    "|(?:prefere|veux|souhaite) pas|(?:suis|est) pas (?:une |un )?(?:societe|entreprise|pro|professionnel)|non"
    "|aucune|sais pas|mon compte a moi"
)


def company(utterance: str) -> Answer | None:
    """given: captured is the name as it is written. none: a private person, or not told."""
    if _NONE.search(normalise(utterance)) and not _LED_BY_KIND.search(normalise(utterance)):
        return Answer("none", LIKELY)
    said, spelled = with_spelled(utterance)
    led = _LED.search(flat(said))
    name = _name(words_in(said[led.end() if led else 0 :]))
    if not name or not (led or spelled or _looks_like_one(name)):
        return None
    return Answer("given", SURE if led or spelled else LIKELY, " ".join(map(_written, name)))


_LED_BY_KIND = phrases("(?:la|l|notre|ma) (?:societe|entreprise|boite) (?:c est|s appelle|se nomme) \\w+")


def _name(words: list[Word]) -> list[Word]:
    start = next((at for at, word in enumerate(words) if word.flat not in _FILLERS), len(words))
    end = next((at for at in range(start, len(words)) if words[at].flat in _STOPS), len(words))
    name = [word for word in words[start:end] if word.flat not in (",", ":")]
    return name if len(name) <= WORDS_MAX else []


def _looks_like_one(name: list[Word]) -> bool:
    """Without an introduction: a trade, a capital, or no word of everyday talk."""
    if name[0].flat in _TRADE or any(word.has_capital for word in name):
        return True
    return not any(word.flat in NOT_NAMES and word.flat not in _JOINING for word in name)


def _written(word: Word) -> str:
    """Short words in capitals are initials and stay; small words that join others stay small."""
    if word.flat in _JOINING - {"fils", "freres"}:
        return word.said.lower()
    return word.said if word.said.isupper() else as_written([word.said])

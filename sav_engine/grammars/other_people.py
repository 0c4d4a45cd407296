"""Names that callers tell of other people: whose daughter they are, whom they have spoken to, whom they ask for."""

from __future__ import annotations

import re

from .naming import collected, words_in
from .text import flat, word_set

# Who somebody is to a caller.
PEOPLE = word_set(
    "sœur belle-sœur mari femme epoux epouse fils fille mere pere maman papa frere soeur tante oncle neveu niece "
    "cousin cousine gendre bru belle-mere beau-pere belle-soeur beau-frere belle-fille grand-mere grand-pere "
    "mamie papi meme pepe compagnon compagne copain copine conjoint conjointe fiance fiancee voisin voisine ami "
    "amie collegue patron patronne chef cheffe directeur directrice responsable gerant gerante proprietaire "
    "locataire bailleur concierge gardien gardienne secretaire assistante assistant comptable avocat avocate "
    "notaire medecin docteur infirmiere infirmier kine dentiste veterinaire professeur prof conseiller "
    "conseillere technicien technicienne commercial commerciale vendeur vendeuse operateur operatrice "
    "interlocuteur interlocutrice plombier electricien tuteur tutrice curateur curatrice client cliente dame "
    "bonhomme parents enfants famille defunt feu installateur facteur maire cure syndic"
)
_NAME = r"[^\W\d_]+"
_TITLE = r"(?:monsieur|madame|mademoiselle)"
_NAME_OF = rf"(?:(?:{_TITLE}|mme|mlle|le docteur|docteur) )?(?:{_NAME}[-']?)+"
_NAMED_PLACE = (
    r"(?:quartier|lycee|college|ecole(?: primaire| maternelle| elementaire)?|hopital|clinique|rue|avenue|boulevard"
    r"|place|stade|gymnase)(?: (?:du|de la|des|de|general|docteur|marechal|president))*"
)
_RELATION = (
    r"(?:ancien(?:ne)? (?:locataire|proprietaire|titulaire)|(?:beau-|grand-)?(?:pere|frere)|(?:belle-|grand-)?(?:mere"
    r"|soeur)|mari|femme|epouse|fils|fille|gendre|voisine?|patronn?e?|collegue|locataire|proprietaire)\b"
)
_HELPING = (
    r"(?:fils|(?<!jeune )fille|femme(?: de menage)?|mari|epouse?|mere|pere|maman|papa|assistante?|secretaire|collegue"
    r"|amie?|soeur|frere|neveu|niece|voisine?|gendre|belle-fille|compagn?e|petit[- ]fils|petite[- ]fille"
    r"|aide (?:a domicile|menagere|soignante)|tut(?:eur|rice))"
)
_OF_THE_HOUSE = r"(?:collegue|conseiller|conseillere|technicien|technicienne|assistante?|interlocut(?:eur|rice))"
_OF_OTHERS = re.compile(
    "|".join(
        (
            # Whose child, wife, help or neighbour the caller is.
            rf"\b(?:(?:le|la|l'|sa|son|je suis|c'est) ?)?{_HELPING} "
            rf"(?:de (?!la |l'|son |mon |ma |notre )|d'){_NAME_OF}",
            # Who has told the caller something, or done or promised it.
            rf"\b(?:c'est|c'etait) (?:{_TITLE}|votre collegue|un certain|une certaine) {_NAME}(?: {_NAME})? "
            r"qui (?:m'|nous |a |avait |est |s'|devait |doit )",
            rf"\b(?:votre|vos|le|un|une|mon|ma|notre) {_OF_THE_HOUSE} {_NAME} (?=m'|a |nous |est |doit |devait )",
            rf"\b(?:{_TITLE}|(?:le |la )?(?:docteure?|maitre|professeur)) {_NAME}(?: {_NAME})? "
            r"(?:(?:du|de la|de chez) \w+(?: \w+)? )?(?:(?:m'|nous |l'|vous )(?:a|avait|avez)|devait|vient de"
            r"|(?:a|avait) (?:dit|appele|rappele|promis|repondu))\b",
            # What the caller is not called, and who somebody beside him is.
            rf"\bm'(?:avez )?appel(?:er|ee?|ez) {_TITLE} {_NAME}",
            rf"\b(?:lui|elle),? c'est (?:{_TITLE} )?{_NAME}(?: {_NAME})?",
            # Whom the caller has spoken to, or has beside him.
            rf"\bavec une? (?:monsieur|madame|dame) {_NAME}",
            rf"\b(?:j'ai|il y a|y a) {_TITLE} {_NAME} (?:a cote|avec moi|en ligne|devant)",
            rf"\b(?:a |de |avec )?une? certaine? {_NAME_OF}",
            rf"\bj'ai (?:deja )?eu (?!une? ){_NAME_OF}(?: (?:et|puis)(?: encore)? {_NAME_OF})*",
            r"\b(?:avoir|j'ai eu|avais) (?!le |la |les |un |une )[^\W\d_]{3,} (?:au telephone|au bout du fil)",
            # "Le lycée Victor Hugo".
            rf"\b{_NAMED_PLACE} {_NAME}(?:[- ]{_NAME})?(?=,| a | de | et |[ .]*$)",
            # "Gilbert, c'est mon beau-père".
            rf"\b(?:au nom de |monsieur |madame )?{_NAME}(?: {_NAME})?,? c'(?:est|etait) "
            rf"(?:mon |ma |notre |l'|le |la ){_RELATION}",
            # The one who answers: "bonjour Caroline, enchanté".
            r"\bbonjour (?!je )[^\W\d_]{3,},? (?:(?:oui |je vous |j')?(?:ecoute|entends)|enchantee?|merci"
            rf"|vous {_NAME}(?: bien {_NAME})?)",
        )
    )
)
# "Ma tante Simone Garrigues", "mon avocat maître Delorme", "un conseiller qui s'appelait Marc Dumas"; "je suis votre
# client Bernard" and "je m'appelle comme mon père, Henri Blot" are the caller's.
_SOMEBODY = "|".join(sorted(PEOPLE - {"client", "cliente", "chef", "famille"}))
_THEIRS = re.compile(
    r"(?<!je suis )(?<!suis )(?<!moi )(?<!comme )\b(?:(?:feu )?(?:mon|ma)|mes|notre|nos|votre|vos|une?) "
    r"(?:ex[ -]|belle |beau |grand |grande |petite? |ancienne? |chere?s? |vieille |vieux )*"
    rf"(?:{_SOMEBODY})s?(?: (?:qui )?s'appel(?:le|ait)| du nom de| nommee?| prenommee?)?,? "
    rf"(?:(?:{_TITLE}|mme|m|le docteur|docteur|maitre) )?(?P<named>[^\W\d_]{{3,}}(?:[ ,]+[^\W\d_]{{3,}})?)"
)
# Somebody else's name.
_OTHERS = re.compile(
    r"\b(?:(?:suis|est) pas (?:monsieur|madame|mademoiselle|mme)"
    r"|(?:parler|parle|eu|joindre|vu|voir|contacter|rappeler|transferer|passez|passer|repassez|repasser"
    r"|demander|demandez|travaille pour|attends|attendais|connaissez|cherche|demande)"
    r"(?:[- ]moi)? (?:[\w']+ ){0,3}?(?:monsieur|madame|mademoiselle|mme|docteur|avec|a(?! l'| la| propos| un))"
    r"|(?:c'est|appelle|telephone) pour (?:monsieur|madame|mademoiselle|mme)(?=.*\b(?:je suis|moi|je m'appelle)\b)"
    r"|(?:conseiller|conseillere|technicien|technicienne|collegue|mari|femme|fils|(?<!jeune )fille|voisine?"
    r"|patronn?e?|gerante?|direct(?:eur|rice)|chef|responsable|proprietaire)"
    r" (?:c'est|s'appelle|est)"
    r"|(?:technicien|conseiller|conseillere|mari|femme|fils|fille|collegue|patron|patronne) (?:monsieur|madame)) "
)
_TO_US = re.compile(r"\bvous (?:parlez|etes) (?:en \w+ )?(?:avec|a) $")  # "vous parlez avec Béatrice Vial"
_TITLES = word_set("et monsieur madame mademoiselle mme mlle mr docteur dr maitre le la un une")


def without_others(utterance: str) -> str:
    """Without the names of other people, each in a sentence's end of its own: "la fille de madame Bernard" -> "."."""
    for found in reversed(list(_OF_OTHERS.finditer(flat(utterance)))):
        utterance = f"{utterance[: found.start()]} . {utterance[found.end() :]}"
    for found in reversed(list(_THEIRS.finditer(flat(utterance)))):
        named = collected(words_in(utterance[found.start("named") :]))
        if named and any(word.is_known or word.has_capital for word in named):
            behind = utterance[found.start("named") :]
            behind = behind[behind.find(named[-1].said) + len(named[-1].said) :]
            utterance = f"{utterance[: found.start()]} . {behind}"
    other = _OTHERS.search(flat(utterance))
    if other is None or _TO_US.search(flat(utterance)[: other.end()]):
        return utterance
    rest = utterance[other.end() :]
    named = collected([word for word in words_in(rest) if word.flat not in _TITLES])
    behind = rest[rest.find(named[-1].said) + len(named[-1].said) :] if named else rest
    return f"{utterance[: other.start()]} . {behind}"

"""Words made comparable, once, for all grammars."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")

# What the transcriber writes for what was said, as whole words. Whisper base hears 'wifi' over a telephone as any
# of these; 'vais' and 'vie' alone are ordinary words and stay.
_HEARD_AS = (
    (r"(?:wi|vie|vi|vit|oui|we|why|ouai|huit|ui|wee|louis|houi) ?(?:fi|fie|phi|fy|filles?|phie|fit|fis)", "wifi"),
    (r"(?:wi|vie|vi) ci|wify|viphi|huifi", "wifi"),
    (r"(?:way|wai|vai|ouai|ouail|ouaille?|vaille|wail|whail) ?(?:fai|faille?|fail|faye|file|fie)", "wifi"),
    (r"(?:la|ma|votre|une|cette) (?:boxe|bocks|bok|boxes|bosc)", "la box"),
    (r"live box|livebox|free box|freebox|b box|bbox|boxe|boxes", "box"),
    (r"inter net|internette", "internet"),
    (r"que dalle|queue dalle|que d alle|peau de balle|wallou|walou|nada", "rien"),
    (r"(mon|ton|son|le|un|ce|notre) (?:tel|telephon|bigo|bigophone|tph)", r"\1 telephone"),
    (r"ouai|ouais|ouaip|ouep|mouais|wi|ui|oue|ouii+", "oui"),
    (r"nan|naan|nonon|nom non|non nom", "non"),
    (r"re (marche|fonctionne|demarre)", r"re\1"),
    (r"in primantes?|imprim ante", "imprimante"),
    (r"pantoute|pan toute", "pas du tout"),
    (r"(?:la|une|ma) teve", "la tele"),
    (r"etinte?s?", "eteinte"),
    (r"(?:pas sez|passe et|passer) (?=moi )", "passez "),
    (r"(?:le|mon|un) (?:cell|cellulaire)", "mon cellulaire"),
    (r"(?<=\w )pis(?= \w)", "et"),
    (r"(y a|as|peux|veux|va|vas|est ce|vous pouvez) tu(?= (?:moyen|pas|un|une|quelqu|que))", r"\1"),
    (r"(?:peux|peut) pus", "peux plus"),
    # Words run together or shortened, as in a text message: "chuis", "jpeux", "jai", "yapu", "c bon".
    (r"chui?s?|jsuis|jsui|chu", "je suis"),
    (r"j(peux|veux|vais|sais|comprends|crois|pense|voudrais|vois|capte)", r"je \1"),
    (r"j(arrive|entends|aimerais|appelle|attends)", r"j \1"),
    (r"jai|g(?= (?:plus|pas|deja|tout|bien|un|une|de|essaye|redemarre|rien|toujours|internet|eu))", "j ai"),
    (r"(?:y a|ya|yna) ?(?:pu|pus|plu)", "y a plus"),
    (r"ya", "y a"),
    (
        r"c(?= (?:bon|pas|mort|nul|ca|ok|regle|fini|toujours|pour|la|le|quoi|encore|coupe|lent|urgent|un|une"
        r"|trop)\b)",
        "c est",
    ),
    (
        r"(?:cest|ces|ses|sait|s est|cet)(?= (?:bon|ca|sa|pas|ok|regle|repare|revenu|coupe|parfait|nickel|mort)\b)",
        "c est",
    ),
    (
        r"sa(?= (?:re)?(?:marche|fonctionne|coupe|capte|va|y|rame|bug|charge|passe|gresille|repart|revient"
        r"|clignote)\b)",
        "ca",
    ),
    (
        r"(?:c est|s est|est ce|cet|ces) sa(?! (?:tablette|box|tele|montre|console|machine|mere|soeur|fille|femme"
        r"|ligne|maison|carte|voix|faute)\b)",
        "c est ca",
    ),
    (r"(marche|fonctionne|capte|passe|repond|sonne|charge|demarre|va) (?:pu|pus|plu)", r"\1 plus"),
    (
        r"(j ai|on a|ai|a) (?:pu|pus|plu)(?= (?:internet|wifi|rien|de|d|du|la|le|l|reseau|aucun|un|mon|ma)\b)",
        r"\1 plus",
    ),
    (
        r"(marche|fonctionne|capte|c est|passe|repond|sonne|charge|demarre|va|sais|j ai|peux|veux|suis|ai) (?:pa"
        r"|pah|po|pô)",
        r"\1 pas",
    ),
    (r"(?:svp|stp|sil vous plait|s il vou plait|sivouple|si vous plait)", "s il vous plait"),
    (r"(?:dak|dac|daccord|d accor|dacor|d ac)", "d accord"),
    (r"(?:okay|oke|okey|okai|oki|okai)", "ok"),
)
# Long words that a transcriber splits in two: "in primante", "con nard", "télé phone".
_SPLIT = (
    "imprimante imprimantes ordinateur ordinateurs tablette tablettes telephone telephones connexion internet "
    "entendu entendre technicien conseiller conseillere operateur connard connasse humain fonctionne redemarre "
    "debranche rebranche television portable arobase probleme toujours maintenant personne reseau tonalite message "
    "messagerie impossible impeccable marche remarche capte serveur routeur decodeur"
)
_HEARD_AS_RE = tuple((re.compile(rf"\b(?:{pattern})\b"), written) for pattern, written in _HEARD_AS)
_PARTS = {f"{word[:at]} {word[at:]}": word for word in _SPLIT.split() for at in range(2, len(word) - 1)}
_PARTS_RE = re.compile(rf"\b(?:{'|'.join(_PARTS)})\b")


# One utterance is read by some ten grammars, and again for each draft of the ticket: 40 µs each time.
REMEMBERED = 1024


@lru_cache(REMEMBERED)
def normalise(utterance: str) -> str:
    """Lower case, no accents, punctuation and elisions as single spaces: "C'est ÇA, l'été !" -> "c est ca l ete".

    Idempotent. Common mistakes of the transcriber are written as what was said: "la vie ci" -> "la wifi".
    """
    decomposed = unicodedata.normalize("NFKD", utterance.lower().replace("œ", "oe"))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = _NOT_A_WORD.sub(" ", letters).strip()
    words = _PARTS_RE.sub(lambda found: _PARTS[found[0]], words)
    for pattern, written in _HEARD_AS_RE:
        words = pattern.sub(written, words)
    return words


def phrases(*patterns: str) -> re.Pattern[str]:
    """One pattern of whole words: `phrases("pas du tout", "non")`. Regular expressions over normalised words."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


def words_of(text: str) -> list[str]:
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """A table of words, written as a text."""
    return frozenset(text.split())


def is_only(text: str, allowed: Iterable[str]) -> bool:
    """Whether normalised text has words, and no others than these."""
    words = words_of(text)
    return bool(words) and set(words) <= set(allowed)


@lru_cache(REMEMBERED)
def flat(utterance: str) -> str:
    """Lower case without accents, letter for letter: places in it are places in the utterance."""
    return "".join(map(_flat_letter, utterance))


def _flat_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter.lower())[:1]
    return "'" if plain in "\u2019\u02bc`" else plain or letter

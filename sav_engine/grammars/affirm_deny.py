"""Yes or no.

Idioms first, longest first ("pas de problème" is a yes, "bien sûr que non" a no); each becomes a mark. What follows
the last correction ("enfin", "pardon", "en fait") counts alone; then denial wins over affirmation, because
doing a thing the caller has refused costs more than asking again. A "pas" that denies something else ("oui, c'est la
box qui ne marche pas") is a weak denial: it counts only when nothing clearer was said.
"""

from __future__ import annotations

import re

from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .text import normalise, phrases

_BROKEN_THINGS = (
    "marche|marchait|fonctionne|fonctionnait|capte|connecte|arrive|demarre|s allume|repond|passe|sonne|charge"
)
# No answer, and no denial either: told of the fault, of not knowing, of not having understood.
_NEITHER = phrases(
    "(?:je |j en )?(?:ne |n en )?(?:l )?(?:sais|savais) (?:vraiment |meme |toujours |trop |absolument )?(?:pas|plus"
    "|rien|trop)"
    "(?: trop| du tout| vraiment| encore| moi)*",
    "(?:aucune|pas la moindre|pas d|pas une) idee",
    "(?:attendez|patientez|(?:un|une|deux) (?:petite? )?(?:instant|moment|secondes?|minutes?)|repetez|pardon"
    "|comment) s il (?:vous|te) plait",
    "oui et non|oui ou non|si vous (?:pouvez|pourriez)",
    "ni oui ni non",
    "d accord (?:avec|pour|sur|de) (?:quoi|qui)|(?:pour|de|sur) quoi(?: faire)?$",
    r"(?:un|une|deux) (?:petite? )?(?:instant|moment|secondes?|minutes?)(?: (?!oui|non)\w+)+$",
    "peut etre(?: bien)?(?: que (?:oui|non))?(?: pas)?(?: peut etre que (?:oui|non))?",
    "p t(?:et| etre)",
    "(?:ca|cela) depend",
    "c est pas (?:grave|clair|evident|simple|facile)|pas (?:sure?|certaine?|convaincue?)(?: du tout)?|pas mal",
    "(?<!avez )(?:pas|rien|mal) (?:bien |tout |tout a fait |vraiment )?(?:compris|entendu|saisi|suivi)",
    "(?:comprends?|vois|saisis|entends?) (?:vraiment |rien |tres |tout )?(?:pas|rien|mal)(?: bien| tout| trop)?",
    "(?:me |m en )?(?:souviens|rappelle) (?:pas|plus)",
    "pas (?:devant|sur place|a cote|chez moi)|(?:suis|est|sommes) pas la(?! (?:maison|peine|meme|bonne))",
    "(?:pouvez|peux|pourriez) (?:vous |tu )?(?:me |m )?(?:repeter|redire|expliquer|reformuler|parler)",
    "(?:si|comment|pourquoi|ou) (?:je|j|ca|c|on|il|elle|vous dites|possible|jamais|le|la|les|mon|ma|c est)",
    rf"(?:ne |n )?(?:{_BROKEN_THINGS}) (?:\w+ ){{0,2}}(?:pas|plus|jamais|rien|mal)",
    "(?:peux|saurais|pourrais|sais) pas (?:vous |te )?(?:dire|repondre|l affirmer|le dire)",
    "(?:plus|pas|aucune?) (?:de |d |du |la |le |l |acces a )*(?:acces|debit|image|tele|internet|wifi|connexion"
    "|reseau|tonalite|ligne|telephone|signal|son|fibre)",
    "bien entendu parler|entendu parler",
)
# The affirming idioms that contain a denial must be read before the denials.
_YES_LONG = phrases(
    "(?:je )?(?:ne )?(?:dis|dirais|dirai) pas non|(?:c est )?pas de refus",
    "pourquoi pas|(?:dis|dirai|dirais) pas le contraire",
    "(?:c est |ce n est )?pas faux|pas (?:contre|oppose|hostile)|pas d (?:objection|inconvenient)s?",
    "(?:non )*(?:(?:il |je |j )?(?:n )?(?:y )?(?:a |ai )?|vois )(?:pas|aucun|plus|zero|sans)(?: du tout)? (?:de |d )?"
    "(?:probleme|souci|pb|inconvenient|mal|objection)s?(?: du tout)?",
    "(?:non )*(?:ca |cela )(?:ne )?(?:me |m |nous )?(?:derange|gene|embete|ennuie) pas(?: du tout)?",
    "(?:bien sur|evidemment|mais|je (?:crois|pense|dirais)|il me semble|bien evidemment|ben|pardi) que (?:oui|si)",
    "non (?:non )*(?:mais )?(?:si|oui)(?: (?:si|oui))*|(?:mais|ah|oh|ben|bah|non) si",
    "non (?:non )*(?:mais )?c est (?:bien |tout a fait |exactement )?(?:ca|cela|exact|juste|pour ca|le cas|correct)",
    "non (?:non )*(?:mais )?(?:allez y|faites|je veux bien|vous avez raison|volontiers)",
    "(?:il |y )?(?:n )?(?:y )?a pas de doute|sans (?:aucun )?doute|sans (?:aucun )?(?:probleme|souci)|aucun doute",
    r"^(?:euh |ah |oh )?non (?:non )*(?:(?!pas|plus|c )\w+ ){0,3}(?:oui|si)(?: oui| si)*$"
    r"|sauf erreur(?: de ma part)?",
    "(?:il )?(?:n )?y a (?:pas|aucune) (?:d )?erreur|aucune erreur|(?:lui|elle|moi) meme|et comment$",
    "(?:je )?(?:n )?y manquerai pas|je ne demande pas mieux|pas trop tot",
)
_YES = phrases(
    "plutot oui|ca joue|sans faute",
    "c est (?:bien |exactement |justement |toujours |encore )?(?:pour|a propos de|au sujet de|concernant) (?:ca"
    "|cela|la)",
    "(?:je )?(?:vous )?(?:le )?confirme|ca (?:me|nous) (?:va|convient)|tout juste|c est confirme",
    "(?:c est|c etait|(?<!monde )est) (?:bien |tout a fait |exactement |toujours |encore |tres )?"
    "(?:ca|cela|exact|juste|correct|le cas|vrai|moi|possible|le meme|la meme|entendu|d accord|parti|fait)",
    "tout a fait",
    "bien sur",
    "bien entendu",
    "exactement|exact|effectivement|absolument|parfaitement|evidemment|certainement|volontiers|justement|pardi"
    "|assurement",
    "affirmatif|affirmative|positif|correct|vrai",
    "en effet",
    "d accord|d acc|dac",
    "avec (?:grand )?(?:plaisir|joie)",
    "je (?:le )?(?:veux|voudrais|souhaite) (?:bien|oui)|j aimerais (?:bien|mieux oui)?|j accepte|je suis pour"
    "|je suis partante?",
    "vous avez raison|c est vous qui|(?:je|on) (?:l |les )(?:ai|a|avons) (?:deja |bien |tout )?(?:fait|essaye"
    "|tente|(?:re)?(?:de)?marree?|(?:re|de)\\w*ee?|eteinte?|allumee?|changee?|testee?)",
    "(?:je|j) (?:viens|venais) de (?:le |la )?faire|j ai (?:deja |bien |tout |aussi )*(?:fait|redemarre|essaye"
    "|debranche|eteint)",
    "(?<!ai )(?<!bien )(?<!mal )entendu",
    "oui|si si|si(?= *$)|^si|okay|ok|yes|yep|parfait|ca marche|ca roule|allez y|vas y|carrement|moui"
    "|(?<!vous )faites|oki"
    "|oui oui",
    "certes|c est (?:bien )?ce que (?:je dis|j ai dit|je disais)|(?:avez )?bien compris|^je veux$|c est sur"
    "|pas de doute|on est d accord|moi meme|"
    "voui|vi|da|deja fait|on (?:y va|fait comme ca)|top|c est note|impec|bien recu",
    "tres bien|super|nickel|impeccable|genial|c est parti|bien volontiers|pour sur|bonne idee|grave|tu m etonnes"
    "|tope la|adjuge",
)
# Weaker ways; they count when nothing clearer was said.
_YES_WEAK = phrases(
    "^(?:si|je veux bien|ah)? ?s il (?:vous|te) plait(?: (?:madame|monsieur|merci))?$|voila|c est bon"
    "|je (?:le )?(?:crois|pense|suppose|dirais)(?: bien)?|il me semble"
    "|(?:tres )?probablement"
    "|surement",
    "si vous (?:voulez|le dites|y tenez)|comme vous (?:voulez|dites)|toujours|mm+h* m+h*|mhm|hum hum|si possible"
    "|j imagine|apparemment",
)
_NO = phrases(
    "(?:bien sur|evidemment|mais|oh|ah|je (?:crois|pense|dirais)|il me semble|bien evidemment|ben|bah"
    "|eh ben) (?:que )?non",
    "(?:absolument|surement|vraiment|certainement|evidemment|malheureusement|toujours|surtout|meme|justement"
    "|sans doute|plutot)"
    " (?:pas|non)",
    r"pas (?:\w+ )?(?:exact|exactement|correct|juste|d accord|le cas|ca|cela|tout a fait|volontiers|pour ca"
    "|pour cela|vrai|moi|possible)",
    "pas (?:du tout|vraiment|forcement|question|la peine|besoin|encore|trop|specialement|particulierement|envie"
    "|interesse)",
    "pas (?:pour|a propos|celui|celle|le meme|la meme|le bon|la bonne|maintenant|tout de suite|cette fois"
    "|necessaire|utile)",
    "du tout|aucunement|nullement|nenni|que nenni|niet|nada|no way",
    "avez (?:mal|pas|rien) (?:bien )?compris|plutot non|(?:ca|cela) me (?:derange|gene|embete)",
    "(?:je |j )?(?:ne |n )?(?:pense|crois|prefere|prefererais|aimerais mieux|souhaite|veux|voudrais|l ai|les ai"
    "|peux) pas",
    "plus (?:maintenant|besoin|la peine|du tout)|hors de question|sans facon|negatif|negative|jamais de la vie"
    "|jamais",
    "m en (?:passerai?s?|passer)|(?:une autre fois|plus tard)(?= |$)",
    "non merci|^(?:non )?(?:ca|c est) (?:va aller|ira)|(?:laisse|laissez) (?:tomber|faire)|inutile|pas la peine"
    "|c est inutile"
    "|je refuse",
    "c est (?:totalement |completement )?(?:faux|inexact|incorrect|errone|une erreur)|^(?:tout )?faux"
    "|(?:vous )?(?:faites erreur|vous trompez)",
    "(?:il )?y a (?:une |)erreur|erreur|inexact|incorrect|errone",
    r"(?:c est|pour|ai|suis|concerne|j appelle|d) (?:\w+ ){0,2}(?:autre chose|un autre|une autre|un nouveau"
    "|une nouvelle|d autre)",
    "autre (?:chose|probleme|souci|sujet|panne|question|raison)|different(?:e|s)?",
    "rien a voir|ni l un ni l autre|ni l une ni l autre|(?:au|le|l) (?:contraire|inverse)|pas le moins du monde"
    "|loin de la",
    "non|no|nann?|pas question",
)
_NO_WEAK = phrases(r"(?:ne|n) \w+ (?:\w+ )?(?:pas|rien|jamais)|pas|aucune?|rien")
# The clause that decides, after a story or after politeness: "non non je vous écoute et oui", "mais là c'est non".
_YES_AFTER_ALL = phrases(r"(?<=\w )(?:et|mais|donc|alors|bref|la) (?:c est |je dis )?oui")
_NO_AFTER_ALL = phrases(r"(?<=\w )(?:mais|donc|alors|bref|la) (?:la )?(?:c est|je dis) non")
_CORRECTION = phrases(
    "(?:euh )?(?:non )?enfin(?: bref)?",
    "(?:ah |euh |oh )?(?:non )?pardon",
    "je veux dire",
    "(?:ou|euh) plutot",
    "au temps pour moi|autant pour moi",
    "je me (?:suis )?trompee?",
    "attendez|en fait|finalement|au final|tout compte fait|apres reflexion|reflexion faite|quoique|excusez moi",
)
# The whole utterance only: what an embedded transcriber writes for one short syllable. Never sure.
_WEAK = {"1": "affirm", "un": "affirm", "hun": "affirm", "we": "affirm", "oh oui": "affirm", "nom": "deny"}
# A plain yes, and something more that it is a yes for as well: "oui, et mon téléphone aussi".
_PLAIN_YES = (
    "(?:oui|ouais|si|exact|exactement|tout a fait|effectivement|absolument|en effet|voila|bien sur"
    "|c est (?:bien |tout a fait )?(?:ca|cela|exact))"
)
_A_THING = r"(?:le|la|les|l|mon|ma|mes|notre|nos|votre|un|une|des) \w+"
_ALSO = "(?:aussi|egalement|pareil|non plus)"
_AND_MORE = re.compile(
    rf"^(?:(?:euh|ah|ben|bah|alors) )*{_PLAIN_YES}(?: {_PLAIN_YES})*(?: (?:madame|monsieur))? (?P<more>"
    rf"(?:et (?:puis |meme |surtout )?|mais |puis |meme )?{_A_THING}(?: \w+){{0,8}}? {_ALSO}"
    rf"|(?:(?:et |mais )?(?:aussi|egalement)|et (?:puis|meme|surtout)|ainsi que) {_A_THING}(?: \w+){{0,3}}"
    rf"|(?:et|mais) {_A_THING} (?:\w+ )?{_ALSO}(?: \w+){{1,6}}"
    r"|et en plus (?:\w+ ){0,9}\w+)$"
)
_ALSO_NOT = re.compile(r"\b(?:pas )?non plus\b")
_NEVER = re.compile(r"(?!)")


def affirm_deny(utterance: str) -> Answer | None:
    """affirm or deny; None when it is neither, both, or "je ne sais pas"."""
    return Answer("affirm", SURE) if affirms_with_more(utterance) else by_idioms(utterance)


def by_idioms(utterance: str) -> Answer | None:
    """The same, whatever is added to a yes: where the question is whether it works again, that may take it back."""
    text = normalise(utterance)
    return Answer(_WEAK[text], LIKELY) if text in _WEAK else read_marks(marks(text))


def affirms_with_more(utterance: str) -> bool:
    """ "Oui, et mon téléphone aussi": a yes by its form, unless the addition takes it back."""
    found = _AND_MORE.search(normalise(utterance))
    return found is not None and not set("NC") & set(marks(_ALSO_NOT.sub("", found["more"])))


def says_neither(utterance: str) -> bool:
    """ "Je ne sais pas", "pardon ?": told that there is no answer yet."""
    return set(marks(normalise(utterance))) == {"?"}


def marks(text: str, *, yes: re.Pattern[str] = _NEVER, no: re.Pattern[str] = _NEVER) -> str:
    """Normalised text as a string of marks in the order said: ? neither, Y yes, N no, C correction; y, n weak ones.

    yes, no: what else counts as such for this question, tried before the general idioms.
    """
    for mark, pattern in (
        ("C Y", _YES_AFTER_ALL),
        ("C N", _NO_AFTER_ALL),
        ("N", no),
        ("Y", yes),
        ("Y", _YES_LONG),
        ("?", _NEITHER),
        ("N", _NO),
        ("Y", _YES),
        ("C", _CORRECTION),
        ("y", _YES_WEAK),
        ("n", _NO_WEAK),
    ):
        text = pattern.sub(f" {mark} ", text)
    return "".join(word for word in text.split() if word in _MARKS)


_MARKS = frozenset("?YNCyn")


def read_marks(said: str) -> Answer | None:
    """What a string of marks means."""
    corrected = said.rpartition("C")[2]
    if set(corrected) & set("YNyn"):
        said, best = corrected, SURE if "C" not in said else LIKELY
    else:
        best = SURE
    affirms, denies = "Y" in said, "N" in said
    if affirms and denies:
        if "?" in said:
            return None
        return Answer("deny", LIKELY if said.startswith("N") else DOUBTFUL)
    if affirms or denies:
        return Answer("affirm" if affirms else "deny", DOUBTFUL if "?" in said else best)
    return None if "?" in said else _read_weak(said)


def _read_weak(said: str) -> Answer | None:
    if "n" in said:
        return Answer("deny", LIKELY)
    return Answer("affirm", LIKELY) if "y" in said else None

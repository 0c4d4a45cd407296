"""Does it work again?

People tell the story first ("oui je l'ai fait, mais ...") and the outcome last, and say "non non" for "don't worry".
So the outcome is looked for: what is said of the thing itself becomes a mark (G it works, B it does not, W not known
yet), and a bare yes or no counts only when there is none. Good news in the words of bad news ("plus aucun problème")
is read first. What is broken in one part is broken, unless "maintenant" tells that it was.
"""

from __future__ import annotations

import re

from .affirm_deny import by_idioms
from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .text import normalise, phrases

_WORKS = (
    r"(?:re)?march(?:e|ent|er|era)|(?:re)?fonctionn(?:e|ent|er|el|elle)|repart(?:i|ie|is|ies)?|revenu(?:e|s|es)?"
    r"|revient"
    r"|revenir|retabli(?:e|s)?|regle(?:e|s)?|resolue?s?|repare(?:e|s)?|reconnecte(?:e|s)?|connecte(?:e|s|nt|r)?"
    r"|arrange(?:e)?"
    r"|rentree?s? dans l ordre|s (?:affiche|ouvre|lance|charge)(?:nt)?|capte(?:nt)?|passe(?:nt)?|tient|tenir"
    r"|stable"
    r"|demarre bien|reussi|remis(?:e)?|fluide|(?:re)?trouve le reseau|sonne|charge(?:nt)? bien|accessible"
    r"|operationnel(?:le)?"
)
_FAULTS = (
    r"(?:re)?coup(?:e|ent|er|ait)|gresill\w+|bloqu(?:e|ent)|rame(?:nt)?|saute(?:nt)?|plante(?:nt)?|clignote(?:nt)?"
    r"|bugu?e?(?:nt)?|deconn\w+|crachot\w+|mouline|tourne|lag(?:ue|gue)?|dec?roche|disparait|persiste"
)
_FAULT_NOUNS = (
    r"(?:probleme|souci|pb|panne|coupure|gresillement|friture|echo|parasite|bug|bruit|erreur|lenteur"
    r"|message d erreur"
    r"|deconnexion|voyant rouge|lumiere rouge|voyant orange|crachotement|interference|micro coupure|perturbation)s?"
)
_THINGS = (
    r"(?:internet|wifi|reseau|connexion|tonalite|signal|ligne|telephone|box|fibre|son|image|debit|tele|chaines?"
    r"|mails?|acces"
    r"|youtube|netflix|courant|4 ?g|appels?)"
)
_NOT = r"(?:pas|plus|jamais|rien|guere|aucunement)"

# Told of before, or of what was done: "ça ne marchait plus mais maintenant oui", "la box a redémarré".
_PAST = phrases(
    rf"(?:ne |n )?(?:marchait|fonctionnait|captait|etait|avait|avais|coupait|gresillait) (?:\w+ )?(?:{_NOT}|mort"
    rf"|coupee?"
    r"|en panne)?(?: (?:tout a l heure|avant|hier|ce matin))?",
    r"mots? de passe|touche (?:plus|pas) a rien",
    r"comme (?:vous|tu) (?:m )?(?:avez|as) dit|tout ce que vous (?:m )?avez (?:dit|demande)",
    r"(?:^|(?:voir|savoir|verifie[rz]?|regarde[rz]?|teste[rz]?|dire|dirai|demande|sais pas|quand|que) )si (?:ca"
    r"|elle|il|internet)"
    r" (?:re)?(?:marche|fonctionne|repart)(?= \w)|quand (?:ca|elle|il) (?:marche|fonctionne)",
)
_WAITS = phrases(
    r"(?:laissez|donnez|attendez)(?: moi)? (?:\w+ ){0,3}(?:secondes?|minutes?|instants?|temps)|le temps (?:que|de|d)",
    r"(?:tourne|mouline|clignot\w+)(?= .*\b(?:attendre|attendez|patiente\w*|savoir)\b)",
    r"clignot\w+(?: encore| toujours)? (?:en )?(?:verte?s?|bleue?s?|blanche?s?|blancs?)",
    r"clignot\w+(?: encore| toujours)? (?:\w+ ){0,2}?(?:ca|elle|il) (?:re)?(?:demarre|charge|s initialise|s allume)",
    r"(?:je |j )?(?:vais )?(?:regarder?|verifier?|teste?r?|essa(?:ie|ye)r?|voir)(?: (?:\w+ )?(?:voir|tout de suite"
    r"|ca|si))?$",
    r"attend(?:ez|s|ons|re)?|patientez|en train de|en cours|(?:une|deux|cinq) (?:petites? )?(?:secondes?|minutes?)"
    r"|un instant"
    r"|un moment|je (?:monte|descends|vais|reviens|regarde|teste|verifie|l allume|relance|me connecte|retente"
    r"|reessaye)",
    r"(?:faut|il faut|combien|comment|est ce que|qu est ce) (?:\w+ )*",
    r"(?:elle |ca |il )(?:redemarre|s allume|s initialise|charge|clignote|demarre|tourne|se rallume)(?: encore"
    r"| toujours| la)?$",
    r"(?:sais|saurais|peux) (?:pas|plus)(?: encore| trop| vraiment)?(?: (?:vous |te )?(?:dire|le dire))?|aucune idee",
    r"pas (?:devant|sur place|chez moi|a cote)|pas (?:encore )?(?:teste|verifie|essaye|regarde)|peut etre|(?:est"
    r"|suis) pas sure?(?! que)",
    r"pas (?:entendu|compris)|allo",
)
_UNKNOWN = phrases(r"(?:sais|saurais|vois|savoir) (?:pas|plus) (?:\w+ )?si(?! ca (?:marche|fonctionne) pas)")
# Good news in the words of bad news.
_NO_FAULT = phrases(
    r"rien (?:a|de) (?:dire|redire|signaler|plus)|ras",
    rf"(?:(?:je |on |il |j )?(?:n )?(?:y )?(?:en )?(?:ai|a|entends|vois|avons)? ?)(?<!toujours )(?:plus|pas|aucune?"
    rf"|zero|sans)(?: du tout)? "
    rf"(?:aucune? |de |d |le |la |ce |ces )?(?:petit |meme |moindre )?{_FAULT_NOUNS}(?: du tout)?",
    rf"(?:ne |n )?(?:{_FAULTS}) (?:plus|pas)(?: du tout)?|plus rien (?:ne |n |qui )?(?:{_FAULTS})",
    r"(?:plus|pas) (?:rouge|orange|eteint)",
    rf"{_FAULT_NOUNS} (?:n |ne )?(?:est |sont |y est |apparait )?plus(?: la| present)?",
    r"(?:probleme|souci|panne) (?:(?!pas|plus|jamais|toujours|encore|non|guere)\w+ )?(?:regle|resolu|reglee"
    r"|resolue|termine|disparu|fini)e?",
    rf"{_FAULT_NOUNS} (?:\w+ )?(?:disparu|parti|passe|termine|fini|eteint)e?s?",
)
# It came back, and went again.
_RELAPSED = phrases(
    rf"(?:{_WORKS}) (?:\w+ ){{0,4}}?(?:puis|et|mais|avant de|apres) (?:\w+ ){{0,3}}?(?:repartie?s?|retomb\w+"
    rf"|disparu\w*"
    r"|plus rien|recoup\w+|plus)$",
)
_BROKEN = phrases(
    r"(?:que|seulement|juste) (?:la moitie|une partie|par moments?)",
    rf"(?:y a|c est) (?:juste |seulement )?(?:que|qu) (?:\w+ ){{1,3}}qui (?:\w+ )?(?:{_WORKS})",
    rf"(?:{_WORKS}) (?:un coup|une fois|un jour) (?:sur|oui)",
    rf"(?:{_WORKS}) (?:qu|que) (?:a moitie|un peu|par|sur|quand|de temps|a|avec|pour)",
    r"(?:pas|aucune?|zero|sans|peu) (?:vraiment )?(?:de |d )?(?:ameliorations?|changements?|differences?|evolution"
    r"|progres|resultats?|effet|mieux|reaction)",
    r"absente?s?|introuvables?|aux abonnes absents|down|ko|kaput|nazes?|nases?|cassee?s?|en vrac|grillee?s?|cuite?s?",
    rf"(?:ne |n )?(?:\w+ )?(?:{_WORKS}) (?:(?:du |vraiment |encore |tout |toujours |meme |\w+ment ){{0,2}})(?:pas"
    rf"|jamais|rien|mal|que dalle|moins)"
    r"(?: du tout| encore| mieux)?",
    rf"(?:{_WORKS}) plus(?! (?:vite|rapide|rapidement|ou moins))",
    rf"(?:pas|jamais|rien|plus|sans) (?:qui |\w+ ){{0,2}}(?:{_WORKS})(?! mieux)",
    rf"(?:dire|croire|impression|air) (?:que |de |d )(?:\w+ )?(?:pas|plus)|(?:peux?|peut|dirai[st]?|crois|pense"
    rf"|impression) pas (?:\w+ ){{0,4}}(?:{_WORKS})",
    r"(?:toujours|encore) (?:pas|rien|en panne|le meme|la meme|pareil|coupee?|hors service|aussi|autant|muet"
    r"|bloquee?|rouge|orange"
    r"|eteinte?|le (?:voyant|probleme|souci|bruit)|un (?:probleme|souci)|des (?:problemes|soucis|coupures)|la panne"
    r"|mort|lent|present|la$|hs)",
    rf"(?:{_FAULTS}) (?:encore|toujours|autant|pareil|a nouveau|tout le temps)|(?:encore|toujours) (?:{_FAULTS})",
    r"re(?:coupe|plante|saute|tombe|commence|bloque|gresille)\w*",
    r"(?:rien|pas) (?:\w+ )?(?:change|du tout|mieux|encore|bouge|fait)|(?:change|changer|bouge|donne"
    r"|fait) (?:absolument )?(?:rien|pas|que dalle)",
    r"rien (?:ne |n )?(?:marche|se passe|du tout|a faire|y fait|de mieux|de rien)|(?:se |s )?passe (?:toujours "
    r"|absolument )?rien",
    r"pareil(?:le)?|kif kif|idem|identique|(?:le |la |au )?meme (?:probleme|chose|panne|souci|point|message"
    r"|resultat|topo|bruit)|inchange",
    rf"(?:plus|pas|aucune?|sans|perdu) (?:du tout )?(?:d |de |du |la |le |l )?{_THINGS}",
    r"aucune? (?:changement|amelioration|resultat|effet|difference|evolution|progres|mieux)",
    r"(?:voyants?|lumieres?|leds?|box|boitier) (?:\w+ ){0,2}(?:rouges?|oranges?|eteinte?s?|clignotent?)",
    r"en boucle|(?:tenu|dure|marche|fonctionne|revenu) (?:\w+ ){0,2}(?:secondes?|minutes?)(?! plus)|en rade"
    r"|en carafe|aucune? (?:lumiere|voyant|led|signal|reponse|page)",
    r"en panne|hors service|hs|morte?|pire|bloquee?s?|muette?s?|inaccessible|hors ligne|deconnectee?s?|impossible"
    r"|dans le vide|foutue?",
    r"(?<!a )coupee?s?(?! du)",
    r"pas (?:bon|regle|resolu|ca|gagne|terrible|du tout|mieux|concluant|top|le cas|genial|brillant|encore"
    r"|grand chose|exactement)",
    r"(?:le |mon |ce )?(?:probleme|souci) (?:est |reste |y est )?(?:la|toujours|persiste|continue|demeure|revient"
    r"|subsiste|present|entier)",
    r"(?:passee?|est|reste\w*|toujours|encore|tout|devenue?|vire|redevenue?) (?:au |a l |en )?(?:rouges?|oranges?)",
    r"(?:y a|reste) (?:toujours|encore) (?:la|le|l|un|une|ce|cette|des) ",
    r"rebelote|persiste|perdure|subsiste|negatif|rien|que dalle|nada|niet|walou|zero|nul|echec|echoue|rate|que non"
    r"|ca veut pas|veut rien savoir",
    r"(?:peux|peut|arrive|arrivons|reussis|parviens|pouvons|pu) (?:toujours |meme |vraiment )?(?:pas|plus)"
    r"|y arrive pas",
    rf"(?:ca|qui|il|elle|image|son|page|wifi|internet|telephone) (?:re|se )?(?:{_FAULTS})",
    r"message d erreur|erreur|page blanche|ecran noir|malheureusement|helas|ca bouge pas|bof",
    r"pas (?:sure?|certaine?|convaincue?)|(?:demarre|redemarre|s allume|repond|reagit)(?:nt)? (?:meme )?(?:plus|pas"
    r"|rien)|ca continue",
    rf"{_FAULT_NOUNS}|vient de (?:se )?(?:{_FAULTS})",
)
_FIXED = phrases(
    rf"(?:{_WORKS})",
    r"c est (?:tout |deja |enfin |ok |vraiment )?(?:bon|ok|parfait|top|super|genial|nickel|gagne|reparti)|ca y est"
    r"|ca va(?: mieux| tres bien)?"
    r"|tout va(?: tres)? bien|tout (?:est )?(?:bon|ok|revenu|vert|nickel|roule|y est)|ca (?:roule|gaze|baigne)"
    r"|c est dans la poche",
    r"impeccable|nickel|parfait|super|genial|formidable|niquel|impec|au top|top|magnifique|merveilleux|miracle"
    r"|bravo|yes|hourra|ouf"
    r"|excellent|du tonnerre|comme en 40|comme neuf",
    rf"(?:j ai|on a|nous avons|y a|ai|avons|il a|elle a) (?:de nouveau |a nouveau |bien |enfin |retrouve "
    rf"|recupere |tout "
    rf"|toutes? )*"
    rf"(?:la |le |du |l |ma |mon |de la |les |mes |une )?(?:bon |bonne )?{_THINGS}",
    r"retrouve|recupere|de retour|meilleure?s?|(?:recois|recevons|capte|entends) (?:bien|tres bien|cinq sur cinq"
    r"|nickel|parfaitement)|remarche\w*|(?:voyants?|lumieres?|leds?) (?:\w+ ){0,3}(?:vertes?|verts?|au vert"
    r"|stables?|blanche?s?|bleue?s?|fixes?)",
    r"(?:est |tout |tous |bien |passee? )(?:au )?verts?|vert fixe|(?:nettement |beaucoup |bien |carrement )?mieux"
    r"|(?<!offre )plus (?:rapide|vite)|a l air",
    r"peux (?:enfin|de nouveau|a nouveau) \w+|on est bons?|au poil|rentree? dans l ordre|good"
    r"|redevenue?s? (?:\w+ )?(?:vert|normal|bon|stable)\w*",
    r"(?:tele|internet|wifi|tout|connexion|telephone) s est (?:rallumee?|remise?|retablie?|reveillee?)",
    r"abouti\w*|j y arrive|(?:j |je l |je vous |m |on m |vous m )(?:entends?|entend) (?:bien|tres bien|la tonalite"
    r"|une tonalite|de nouveau|clairement|mieux|parfaitement|nickel)",
    r"(?:la|une) tonalite|entends (?:la|une)|(?:arrive|reussi|peux) a (?:me connecter|telephoner|appeler|surfer"
    r"|naviguer)|peux (?:de nouveau |a nouveau |enfin )?(?:appeler|telephoner|naviguer|surfer)"
    r"|(?:mails?|messages?|appels?|sms) (?:\w+ )?(?:arrive|passe|part)(?:nt|s|e|es)?",
)
_NOW = phrases(
    "donc|bref|resultat|maintenant|la|enfin|finalement|de nouveau|desormais|a present|ca y est|depuis|du coup|puis"
    "|ensuite|apres"
)
_HEDGES = phrases(
    "un (?:petit )?peu|parfois|par moments?|de temps en temps|presque|a moitie|en partie|plus ou moins|moyen"
    "|moyennement",
    "pas completement|pas partout|pas sur tous?|sauf|lente?s?|lentement|faible|une barre",
)
_NOT_WHOLLY = phrases(_HEDGES.pattern, "mais(?! (?:la|maintenant|oui|c est bon|si))")


def solved(utterance: str) -> Answer | None:
    """affirm: the fault is gone; deny: it is not; None when nothing was said about it."""
    text = _PAST.sub(" ", normalise(utterance))
    if _UNKNOWN.search(text):
        return None
    told = _marks(text)
    if "B" in told and not ("G" in told and _is_now_good(told)):
        return Answer("deny", SURE if "G" not in told else LIKELY)
    if "G" in told:
        return Answer("affirm", DOUBTFUL if _is_hedged(_NO_FAULT.sub(" ", text)) else SURE)
    return None if "W" in told else _bare(text)


def cannot_tell(utterance: str) -> bool:
    """ "Attendez, elle redémarre": told that it is not known yet."""
    text = normalise(utterance)
    return _UNKNOWN.search(text) is not None or set(_marks(text)) == {"W"}


def _marks(text: str) -> str:
    for mark, pattern in (
        ("B", _RELAPSED),
        ("W", _WAITS),
        ("G", _NO_FAULT),
        ("B", _BROKEN),
        ("G", _FIXED),
        ("T", _NOW),
    ):
        text = pattern.sub(f" {mark} ", text)
    return "".join(word for word in text.split() if word in ("G", "B", "W", "T"))


def _is_now_good(told: str) -> bool:
    """Broken first, then "maintenant", then good."""
    return re.search(r"B[^G]*T[^B]*G[^B]*$", told) is not None


def _is_hedged(text: str) -> bool:
    """ "C'est revenu mais ..." is good news only when what follows is: "c'était long, mais c'est revenu"."""
    _, but, after = text.rpartition(" mais ")
    return _NOT_WHOLLY.search(text) is not None and not (but and "G" in _marks(after) and not _HEDGES.search(after))


def _bare(text: str) -> Answer | None:
    answer = by_idioms(text)
    if answer is None or not _NOT_WHOLLY.search(text):
        return answer
    return Answer(answer.value, min(answer.confidence, DOUBTFUL))

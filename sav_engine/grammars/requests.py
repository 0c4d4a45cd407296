"""What a caller may ask at any moment: a human, one moment, to hear it again."""

from __future__ import annotations

import re

from .answer import LIKELY, SURE, Answer
from .text import is_only, normalise, phrases, word_set, words_of

# A person of ours who could take the call.
_WHO = (
    r"(?:technicienn?e?s?|tech|conseill[ei]e?re?s?|conseillers?|humaine?s?|operat(?:eur|rice)s?|quelqu une?"
    r"|personnes?|collegues?"
    r"|responsables?|agents?|superviseurs?|superieure?s?|chefs?|managers?|directeurs?|charges? de clientele"
    r"|service (?:client\w*|technique|apres vente|commercial|support)"
    r"|sav|support(?: technique)?|etres? humains?|standardiste|standard|secretariat|interlocut(?:eur|rice)s?|gars"
    r"|mec|type|monsieur|madame|dame|nana"
    r"|homme|femme|specialiste|expert|assistante?|assistance|hotline|accueil|hote(?:sse)?|teleconseill\w+"
    r"|vrais? gens|gens|patron"
    r"|correspondant|representant|commercial|ingenieur|informaticien|depanneur|teleoperat\w+|employe|salarie|vivant)"
)
_ARTICLE = (
    r"(?:(?:un|une|le|la|l|les|votre|vos|des|d|de|du|avec|a|au|aux|en|vrai|vraie|vrais|autre|etre|bon|bonne"
    r"|premier|seul|simple|de vos|chez vous) )*"
)
_SOMEBODY = rf"{_ARTICLE}{_WHO}"
_REACH = (
    r"(?:laissez|parler|parle|passer|passez|passe|joindre|avoir|transferer|transferez|transfere|discuter|basculer"
    r"|basculez"
    r"|mettre|mettez|mets"
    r"|communiquer|entretenir|echanger|contacter|donnez|donner|causer|dialoguer|orienter|orientez|diriger|dirigez"
    r"|rediriger|redirigez|connecter"
    r"|connectez|appelez|trouvez|trouver|rappeler|rappelle|rappelez|envoyez|repondre|reponde|aide|aider)"
)
_WANT = (
    r"(?:veux|voudrais|voudrait|souhaite|souhaiterais|souhaitons|prefere|prefererais|faudrait|faut|besoin|aimerais"
    r"|exige|demande|reclame|voulais|"
    r"voulons|aimerions|cherche|desire)"
)
_MACHINE = (
    r"(?:robots?|machines?|ordinateurs?|repondeurs?|boites? vocales?|bots?|automates?|serveurs? vocal"
    r"|voix (?:synthetique|automatique|de synthese|enregistree)|intelligence artificielle|ia|disque|logiciel"
    r"|programme)"
)
_ASKS = phrases(
    rf"{_REACH}(?: (?:moi|nous|lui|me|mon appel|l appel|cet appel|la communication))?(?: vite| directement| plutot"
    rf"| immediatement| tout de suite)? (?:en (?:relation|contact|communication|ligne|rapport) )?(?:avec |a |vers "
    rf"|sur |de )?{_SOMEBODY}",
    rf"{_REACH} (?:\w+ )?(?:avec |a |vers )?(?:mon|ma|notre) (?:responsable|conseillere?|chargee?|commerciale?"
    rf"|technicien(?:ne)?"
    r"|interlocut(?:eur|rice)|gestionnaire|referente?)",
    rf"(?:parle\w*|repond\w*|discute\w*|explique\w*) (?:plus )?(?:qu|que) (?:a |avec ){_SOMEBODY}",
    r"(?:vous avez|vous auriez|avez vous|auriez vous) (?:pas )?quelqu un d autre|mais quelqu un$",
    rf"dites (?:a |au )(?:\w+ ){{0,2}}{_WHO} (?:de |d |qu )|vrai monde|service a la clientele"
    rf"|(?:aurais?|auriez|avez|as) pas (?:plutot )?{_SOMEBODY}(?! (?:qui|de|dans|chez)\b)",
    rf"{_WANT} (?:pas (?:un|une) {_MACHINE} (?:mais )?)?(?:\w+ ){{0,3}}?{_SOMEBODY}(?! (?:soit|est|a|ait|vienne"
    rf"|passe|ici))",
    rf"(?:mis|mise|mettre|mettez)(?: moi)? en (?:relation|contact|communication) (?:avec )?{_SOMEBODY}?",
    rf"en attente (?:pour|d|de) {_SOMEBODY}|(?:etre|soit|sois) (?:rappelee?|contactee?|aidee?|mise?|transferee?"
    rf"|appelee?|recontactee?) (?:\w+ )?(?:par|avec|a|vers) {_SOMEBODY}",
    rf"{_MACHINE} (?:(?!ou)\w+ )?(?!ou){_SOMEBODY}$|{_SOMEBODY} (?:je vous (?:en )?prie|pitie|par pitie|merci)$",
    r"faites (?:moi|nous) (?:\w+ )?(?:rappeler|appeler|contacter)|(?:etre|me faire|sois) (?:transferee?|redirigee?"
    r"|mise? en (?:relation|contact|ligne|communication)|basculee?|oriente?e?|bascule?r?)|personne d humain"
    r"|aucun humain|(?:joindre|avoir|trouver) (?:\w+ )?(?:quelqu un|d humain)",
    r"transferez moi|(?:me|nous) transferer|transferer (?:mon|l) appel|(?:passez|transferez|basculez|passe) (?:le "
    r"|la |moi |mon )*(?:appel|communication|ligne)",
    rf"(?:parle\w*|discute\w*|cause\w*|repon\w*|affaire|adresse\w*|tombe\w*) (?:\w+ ){{0,3}}?(?:aux?|avec|sur|contre)"
    rf" (?:\w+ ){{0,2}}?{_MACHINE}",
    rf"(?:que j|que je|qu on|que l on) (?:aie|ai|parle|puisse (?:parler|avoir|joindre)|me passe|trouve)(?: (?:a"
    rf"|avec))?"
    rf" {_SOMEBODY}",
    rf"(?:pas|plus|marre|assez|saoule\w*|stop|arretez|ras le bol|deteste"
    rf"|supporte) (?:(?!si)\w+ ){{0,5}}{_MACHINE}",
    rf"(?:est ce qu il y a|y a t il|il y a|y a|vous avez|vous auriez|y aurait il|aurait|pas moyen d avoir"
    rf"|moyen d avoir|possible d avoir|possible de parler a) (?:pas )?(?:moyen d avoir |possible d avoir )?"
    rf"(?:{_ARTICLE})(?:{_WHO}) (?:\w+ ){{0,2}}(?:parler|disponible|libre|en vrai|reel|vivant|la|qui peut|m aider"
    rf"|pour m|au bout|en ligne|repondre|au telephone|physique|competent|de)",
    r"quelqu une? (?:peut|pourrait|va|pouvait) (?:\w+ )?(?:m|me|nous|repondre) ?(?:\w+ )?(?:repondre|aider|rappeler"
    r"|parler|prendre|expliquer)?|quelqu une? (?:a qui (?:je |parler)|qui (?:pourrait|peut|puisse|sait|comprend))",
    r"(?:est ce qu il y a|y a t il|y a pas|il y a pas) (?:un |une )?(?:vrai |vraie )?(?:humain|technicien"
    r"|conseiller|operateur|personne|etre humain)",
    rf"(?:moyen|possible|possibilite) d (?:avoir|etre mis|etre transfere|joindre|obtenir) (?:\w+ )*?(?:{_WHO}"
    rf"|transferee?)",
    r"(?:vrai|vraie|vrais|veritable) (?:personne|humain|conseillere?|technicien|gens|interlocuteur|etre humain"
    r"|quelqu un)|en chair et en os|personne (?:physique|reelle|humaine)",
    rf"(?:c est|est ce|c est pas|serait il|ce serait) (?:\w+ )?possible (?:\w+ ){{0,4}}{_SOMEBODY}|(?:puis je"
    rf"|pourrais je|peux je|je peux"
    rf"|je pourrais|pouvez vous|pourriez vous|vous pouvez) (?:\w+ ){{0,3}}(?:avoir|parler|joindre|passer|transferer"
    rf"|mettre|obtenir|contacter|entretenir) (?:\w+ ){{0,4}}?{_SOMEBODY}",
    rf"(?:qu|que) {_SOMEBODY} (?:me |m |nous )(?:\w+ )?(?:parle|rappelle|appelle|reponde|aide|contacte|explique"
    rf"|prenne)",
    rf"{_SOMEBODY} (?:tout de suite|maintenant|immediatement|vite|au plus vite|direct|directement|svp|s il (?:vous"
    rf"|te) plait)",
)
# Told of, or not wanted.
_REFUSED = phrases(
    rf"comme (?:un |une |de |des )?(?:vraie?s? )?{_WHO}",
    rf"(?:fois|hier|deja|avant)(?: \w+){{0,4}} demande (?:\w+ ){{0,2}}{_WHO}",
    rf"(?:derange|gene|embete|ennuie) pas (?:\w+ ){{0,4}}?{_MACHINE}|(?:chang\w+|quitt\w+) (?:d |de |mon |l )+{_WHO}",
    r"(?:passez|transferez|mettez|passer)(?: moi)? (?:surtout )?personne(?! d)",
    rf"(?:pas|plus|sans|aucune?|inutile|eviter) (?:(?!(?:{_MACHINE}|mais|que|temps|compris|entendu|grave|ca|possible"
    rf"|moyen)\b)\w+ ){{0,3}}?(?:besoin |parler "
    rf"|passer |envie |attendre )?"
    rf"(?:de |d |avec |a |moi |un |une |le |la )*{_WHO}(?! (?:vivant|en vrai|de vivant|humain|qui comprend"
    rf"|qui pourrait|qui peut|a qui))",
    r"(?:me|moi) (?:\w+ )?(?:passez|passer|transferez|transferer) (?:surtout )?pas|(?:ne )?(?:me )?(?:passez"
    r"|transferez)(?: moi)? (?:surtout )?pas|pas (?:besoin|envie) (?:d |de )(?:parler|etre)(?! (?:a|avec) (?:un "
    r"|une |votre |des |cette |ce |vos )?(?:robot|machine|boite|repondeur|ordinateur|ia|automate))"
    r"|besoin de personne|(?:pas la peine|inutile|pas necessaire|pas utile) (?:de |d )(?:me |nous )?(?:transferer"
    r"|passer|mettre|etre|faire)",
    rf"{_SOMEBODY} (?:(?!pour|qui puisse|qui peut)\w+ ){{0,3}}(?:est |sont |a |ont |m |n |devait |doit |etait "
    rf"|avait |nous |vient |va |passe |m a |s appelle|ne |dit )(?:\w+ ){{0,2}}"
    rf"(?:passe|venu|dit|rappele|vient|passer|venir|appele|deja|repond|repondu|pas|jamais|promis|change|installe"
    rf"|fait|explique|conseille|confirme|debranche|coupe|essaye|appelle|demande|raccroche|plus|probleme|aussi|meme"
    rf"|regarde|repare|mis|parti|venue)",
    rf"(?:deja|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|matin|derniere|dernier) (?:\w+ ){{0,3}}(?:parle|eu"
    rf"|vu) (?:\w+ ){{0,2}}{_SOMEBODY}",
    rf"(?:demande|veux|souhaite|cherche|exige) pas (?:(?!(?:{_MACHINE})\b)\w+ ){{0,5}}?{_WHO}",
    rf"(?:ai|avons|avait|avais|a|ont|avez) (?:\w+ )?(?:parle|eu|vu|appele|discute|contacte|eu affaire"
    rf"|rencontre) (?:\w+ ){{0,2}}{_SOMEBODY}",
    rf"(?:suis|est|sommes|etais|travaille comme|c est) (?:(?!possible)\w+ ){{0,2}}?(?:un |une |le |la |l "
    rf"|moi meme )(?:\w+ )?{_WHO} (?:age|agee|qui habite|du|de la|de l|ici|informatique|handicap)",
    rf"(?:je suis|il est|elle est|on est|mari est|femme est|fils est|fille est|moi meme|pere est|mere est"
    rf"|nous sommes) (?:\w+ ){{0,2}}?{_SOMEBODY}(?! (?:pour|a la))",
    rf"(?:visite|passage|intervention|depuis le|venue|rendez vous|rdv|numero|nom|mail|message|appel) (?:avec |d "
    rf"|du |de |de la |de l |par |chez )*{_SOMEBODY}",
    rf"(?:mon|ma|mes|notre|nos|deux|trois|quatre|cinq|plusieurs|autres|les) {_WHO} (?:\w+ ){{0,3}}(?:a|ont|est|sont"
    rf"|n|ne|m|s|qui|utilise\w*|travaille\w*|peut|peuvent|aussi|veut|sur|bancaire|arrive\w*)",
    r"(?:joindre|vu|trouve|eu|avoir) personne|(?:personne|quelqu un) (?:ne |n |m |d autre|a (?!qui)|avait|est "
    r"|qui a|a du|au bureau|dans|chez moi|a la maison|d entre|sur place|vient|va|doit)",
    r"(?:parle|parler) (?:a|avec) (?:mon|ma|mes|quelqu un) (?:\w+ )*(?:entend|coupe|visio|au telephone (?:ca|il))"
    r"|quand (?:je|on) (?:parle|appelle)|(?:en|par|a) personne|grande personne|\d personnes|par personne",
    r"qu est ce (?:qu|que) (?:un|le) technicien|le numero (?:du|de la)|merci (?:monsieur|madame)"
    r"|bonjour (?:monsieur|madame)",
)
_NOT_WANTED = phrases(r"(?:veux|souhaite|besoin|passez|transferez)(?: moi)? (?:surtout )?pas (?:de |d |un |le )")
_STILL_WANTED = phrases(
    rf"(?:peux|peut|pourrais|pourrait|pouvez) (?:je |on |vous )?pas (?:juste |plutot |simplement )?(?:me )?{_REACH}"
    rf" (?:a |avec )?{_SOMEBODY}",
    rf"si (?:je |j |on )(?:n |ne )?(?:\w+ )?(?:ai|parle|trouve|peux|a) pas (?:\w+ ){{0,3}}?{_WHO}",
    rf"(?:aurais?|auriez|avez|as|peux|pouvez) pas (?:plutot |me passer |me donner )?{_SOMEBODY}(?: (?:a me|a qui"
    rf"|pour m|svp|s il|la|sous)|$)",
    rf"tant que (?:\w+ ){{0,5}}(?:passe|mis|transfere|donne)\w* (?:\w+ )?{_WHO}",
    rf"(?:mais|alors|donc|maintenant|je|cette fois|cette fois ci) (?:je )?(?:veux|voudrais|prefere|souhaite"
    rf"|aimerais|exige|demande) (?:\w+ ){{0,3}}{_SOMEBODY}|(?:passez|transferez|redonnez|repassez|mettez) (?:moi"
    rf"|nous) (?:\w+ ){{0,4}}{_SOMEBODY}",
)
_BARE = phrases(
    "technicien(?:ne)?|conseill(?:er|ere)|humain|operat(?:eur|rice)|(?:un |une )responsable|un agent|superviseur"
    "|service client\\w*|service technique"
    "|etre humain|une personne|le standard|l accueil|la hotline|assistance|standardiste|interlocuteur"
    "|support technique|teleconseill\\w+"
)
WORDS_MAX = 120  # the last minute of a long story; the patterns would take too long over more
BARE_WORDS_MAX = 5  # longer, and the technician may be one who came yesterday
_BARE_END = re.compile(
    r"\b(?:un|une|votre|le) (?:technicien|conseill(?:er|ere)|humain|operat(?:eur|rice)|responsable|agent"
    r"|superviseur)$"
)
_TOLD = word_set("c est suis ai a attends attend y avec par pas sans chez es sommes")
_BARE_AROUND = word_set(
    "un une le la l votre oui non ok alors bon ah oh euh hein s il vous te plait merci voila d accord donc et moi "
    "c est pour veux voudrais je un vrai vraie technicien technicienne conseiller conseillere humain operateur "
    "operatrice responsable agent superviseur service client clients technique etre personne assistance "
    "standardiste interlocuteur support vite bonjour madame monsieur svp direct directement maintenant tout de "
    "suite allo teleconseiller teleconseillere du avec parler a standard accueil la hotline"
)

_POLITE = "oui non ok alors bon ah oh euh hein s il vous te plait merci voila d accord donc et"
_WAIT_WORDS = (
    f"{_POLITE} attendez attends attend patientez un une deux trois cinq "
    "petit petite petites instant moment seconde secondes minute minutes "
    "ne quittez pas je regarde vais voir reviens j arrive restez la"
).split()
_WAIT = phrases(
    "attendez|attends|patientez",
    "(?:un|une|deux|cinq) (?:petite?s? )?(?:instant|moment|secondes?|minutes?)|ne quittez pas",
    "je reviens",
)
_REPEAT = phrases(
    "repet(?:er|ez|e)|redi(?:re|tes)|comment|pardon|vous dites|vous avez dit(?: quoi)?|quoi|c est a dire",
    "(?:pas|mal|rien) (?:bien |tout )?(?:compris|entendu)",
    "(?:ai|avais) (?:rien|pas) (?:\\w+ )?(?:compris|entendu)",
)
_REPEAT_WORDS_MAX = 9
_REPEAT_BARE = (f"{_POLITE} pardon comment quoi hein vous avez dit dites c est ca excusez moi").split()
_REPEAT_CLEAR = phrases(
    "(?:pouvez vous |vous pouvez |tu peux |peux tu )?(?:me )?(?:repeter|repetez|redire|redites)",
    "pas (?:bien |tout )?(?:compris|entendu)|mal (?:compris|entendu)|rien (?:compris|entendu)",
)


def wants_human(utterance: str) -> Answer | None:
    """A technician was asked for now: not one who came yesterday, nor one who is not wanted."""
    text = " ".join(words_of(normalise(utterance))[-WORDS_MAX:])
    told = _REFUSED.search(text)
    rest = _REFUSED.sub(" . ", text) if told else text
    if _ASKS.search(rest) or (told and _STILL_WANTED.search(text) and not _NOT_WANTED.search(text)):
        return Answer("yes", SURE if told is None else LIKELY)
    return Answer("yes", LIKELY) if told is None and _is_bare(text) else None


def tells_of_somebody(utterance: str) -> bool:
    """Of one who came yesterday, or who is not wanted: then no other opinion is needed."""
    return _REFUSED.search(normalise(utterance)) is not None


def _is_bare(text: str) -> bool:
    """ "Un conseiller s'il vous plaît", "allez hop un technicien": nothing is told of them."""
    if is_only(text, _BARE_AROUND) and _BARE.search(text):
        return True
    words = words_of(text)
    return len(words) <= BARE_WORDS_MAX and not _TOLD & set(words) and _BARE_END.search(text) is not None


def asks_to_wait(utterance: str) -> Answer | None:
    """ "Attendez, je regarde": nothing but that was said."""
    text = normalise(utterance)
    return Answer("yes", SURE) if is_only(text, _WAIT_WORDS) and _WAIT.search(text) else None


def asks_to_repeat(utterance: str) -> Answer | None:
    """The question was not heard, or not understood."""
    text = normalise(utterance)
    if len(words_of(text)) <= _REPEAT_WORDS_MAX and _REPEAT_CLEAR.search(text):
        return Answer("yes", SURE)
    return Answer("yes", LIKELY) if is_only(text, _REPEAT_BARE) and _REPEAT.search(text) else None

"""What is told of an address and is no part of it: each way of telling it, and what takes its place. One table.

The rows apply one after the other, each to what those above it have left: so it is one table and longer than other
files, and a new row stands where its turn is. What of it needs more than a pattern is in `email_told_ways`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .email_told_ways import (
    NUMBER,
    Found,
    confirmed,
    figures_again,
    figures_told,
    joined_again,
    once,
    once_in_figures,
    point_apart,
    said_before,
    spelled_again,
    spelled_word,
    times,
    without_denied,
    without_doubled,
    without_reference,
)
from .email_words import JOINED_TOLD

_ONE_SIGN = r"(point|tiret(?: bas| d[ue] \w+)?|trait d'union|underscore)"
_SIGN = r"(?:arobase|a robase|@|\.|-|_|point|tiret|underscore|chez)"
_COUNTED = (
    r"(?:deux|trois|quatre|cinq|six|[2-6]) (?:petite?s? |premiere?s? |derniere?s? )*(?:lettres|chiffres|initiales)"
)
_IN_FIGURES = r"(?:[a-z0-9-]+ ){1,3}(?:est |s'ecrit )?en (?:chiffre|lettre|toutes)"
_OF_MINE = r"(?: (?:de|du|d') ?(?:mon|ma|mes|notre|nos) (?:nom de famille|[a-z]+)(?: et (?:de )?(?:mon|ma) [a-z]+)?)?"

TOLD: tuple[tuple[re.Pattern[str], str | Callable[[Found], str]], ...] = (
    # ---------------------------------------------------------------- of signs, and of what the words stand for
    # "ajoutez un tiret, donc anne tiret laure": what was wrong before
    (
        re.compile(
            r"\b(?:enlevez|retirez|supprimez|ajoutez|rajoutez|otez) (?:le |la |les |un |une )?"
            r"(?:points?|tirets?|underscore|espaces?)(?: (?:bas|du bas|du six|du huit))?,?"
            r" (?:donc|alors|ca (?:fait|donne)|c'est) "
        ),
        " ",
    ),
    # "vandamme tout attaché sans point sans rien"
    (re.compile(r"\bsans (?:point|tiret)s? (?:ni (?:point|tiret)s? )?(?:sans |ni )rien\b"), " "),
    # "sans le deuxième point", and the address anew
    (re.compile(r"\b(?:c'est )?sans (?:le|la) (?:premier|deuxieme|second|dernier)e? (?:point|tiret)\b"), " "),
    # "julie c'est le prénom de ma femme"
    (
        re.compile(
            r"(?<= )c'est (?:le|la|les) (?:pre)?nom (?:de|des) (?:mon|ma|mes|notre|nos|son|sa) [a-z]+"
            r"(?= (?:point|tiret|underscore|arobase)\b)"
        ),
        " ",
    ),
    # "tony, c'est le surnom d'antoine, point"
    (
        re.compile(
            r"(?<=[a-z]{2} )c'est (?:le|un|son) (?:petit )?(?:surnom|diminutif|nom|prenom) (?:de |d')(?:mon |ma )?"
            r"[a-z]+(?= (?:point|tiret|underscore|arobase)\b)"
        ),
        " ",
    ),
    # "benzema, enfin pas le joueur hein"
    (
        re.compile(
            r"\b(?:enfin|mais|et|alors) pas (?:le|la|les|l'|un|une|celui|celle|comme (?:le|la)?) ?[a-z]+(?: hein)?"
            r"(?= (?!en\b))"
        ),
        " ",
    ),
    # "il y a écrit e mail deux points cabinet"
    (re.compile(r"\b(mail|mel|adresse|ecrit|marque|note)(?: c'est)?,? deux points\b"), r"\1 c'est"),
    # "tiret du bas, pas tiret normal hein"
    (
        re.compile(
            r"\b(point|tiret(?: bas| d[ue] \w+)?|underscore) (?:et )?pas (?:de |un |le )?(?:point|tiret|underscore)"
            r"(?: (?:normal|simple|haut|bas|d[ue] \w+))?(?: hein)?\b"
        ),
        r"\1",
    ),
    # "armand gallet, point entre les deux"
    (
        re.compile(
            rf"\b([a-z0-9]+) (?!(?:avec|sans|une?|le|mettez|a|de) )([a-z0-9]+) (?:le |un )?{_ONE_SIGN}"
            r" (?:entre(?: les (?:deux|mots))?|au milieu)(?= arobase)"
        ),
        r"\1 \3 \2",
    ),
    # "après le tiret du bas"
    (re.compile(r"\b(?:apres|puis|ensuite|et) (?:le|du|l'|d'un) ?(?=(?:point|tiret|underscore)\b)"), " "),
    # "patrice, le nom après donc guillou, séparés par un point"
    (
        re.compile(
            r"\b([a-z0-9]{2,})"
            r"(?: (?:donc|le nom|le prenom|apres|ensuite|d'abord|et|puis|comme (?:l'|la |le )?[a-z]+))*"
            r" ([a-z0-9]{2,})(?: comme (?:l'|la |le )?[a-z]+)?(?: en deux mots)?"
            r" (?:separee?s? par|reliee?s? par|avec) (?:un|le) (point|tiret(?: bas| d[ue] \w+)?|underscore)"
            r"(?: (?:entre(?: les deux)?|au milieu))?(?= (?:arobase|point))"
        ),
        r"\1 \3 \2",
    ),
    # "le nom de notre gîte lesglycines"
    (
        re.compile(
            r"\ble nom (?:de (?:mon|ma|notre|nos)|du|de la) (?!famille|jeune)[a-z]+"
            r"(?= (?!point|tiret|arobase|underscore|avec|tout|donc|sans|comme|suivi|mais|puis|qui|plus)[a-z]{4,})"
        ),
        "c'est",
    ),
    # "pas de point pas de tiret c'est"
    (re.compile(r"\b(?:et |ni )?pas de (?:points?|tirets?)(?= (?:pas|ni|et|c'est|donc|tout|rien)\b)"), " "),
    # "il y a deux tirets"
    (re.compile(r"\b(?:il )?y a (?:deux|trois|quatre) (?:points|tirets)(?: dedans)?\b"), " "),
    # "club internet avec un tiret entre club et internet", "jean-paul avec le tiret au milieu"
    (re.compile(r"\b([a-z0-9]+) ([a-z0-9]+) avec (?:un|le) (point|tiret) entre \1 et \2\b"), r"\1 \3 \2"),
    (
        re.compile(
            r"(?<=[a-z])-([a-z]+) avec (?:un |le )(tiret)(?: (?:du six|du milieu))? (?:au milieu|entre les deux)\b"
        ),
        r" \2 \1",
    ),
    # ---------------------------------------------------------------- of single letters and figures
    # "a l l a r d deux l arobase"
    (re.compile(rf"\b((?:[a-z] )+[a-z]) (?:avec )?(?:les )?(?:deux|double) ([a-z])(?= {_SIGN})"), without_doubled),
    # "k, k comme kilo"
    (re.compile(r"(?<!deux )\b([a-z]) \1 (?=comme [a-z]{2,})"), r"\1 "),
    # "le w c'est w comme wagon"
    (re.compile(r"\b(?:le|la) ([a-z]) c'est \1 comme [a-z-]+"), " "),
    # "l deux l"
    (re.compile(r"\b([a-z]) deux \1\b(?!')"), r"\1 \1"),
    # "r mais attention r comme robert", "le w c'est w comme wagon"
    (
        re.compile(
            r"\b(?:le |la )?([a-z]) (?:(?:mais|et|alors|attention|hein|bien|je precise|c'est|oui|donc|euh) )+"
            r"\1 (?=comme [a-z])"
        ),
        r"\1 ",
    ),
    # "d underscore d comme dominique"
    (re.compile(r"\b([a-z]) (point|tiret(?: bas| d[ue] \w+)?|underscore) \1 comme [a-z-]{2,}"), r"\1 \2"),
    # "k comme kilo seulement"
    (re.compile(rf"\b(?:seulement|uniquement) (?={_SIGN})"), ""),
    # "et deux chiffres un deux", "c'est les trois premières lettres de mon prénom a l i"
    (
        re.compile(rf"\b(?:(?:et|avec|puis|c'est|alors|juste|les|mes|des|ces) )*{_COUNTED}{_OF_MINE}(?= [a-z0-9])"),
        " ",
    ),
    # "c'est juste mes initiales o d k"
    (re.compile(rf"\b(?:juste |seulement )?(?:mes|les|nos|ses) initiales{_OF_MINE}(?= (?:c'est )?[a-z] )"), " "),
    # "mon numéro de département soixante quatre"
    (
        re.compile(
            r"\b(?:(?:c'est|avec|et) )?(?:(?:mon|ma|notre|le|la|l') ?)?"
            r"(?:numero|annee|date|code postal|departement|age)"
            rf"(?: (?:(?:de la|de ma|de mon|de|du) |d')?(?!(?:{NUMBER})\b)[a-z]+){{0,2}} (?=(?:{NUMBER}|\d+)\b)"
        ),
        " ",
    ),
    # "avec le chiffre quatre collé à saisons"
    (
        re.compile(
            rf"\bavec (?:le |les |un |des )?(?:chiffres?|numero) ((?:{NUMBER}|\d+)(?: (?:{NUMBER}|\d+))*)\b"
            r"(?: (?:collee?s?|attachee?s?) (?:a|au) [a-z]+)?"
        ),
        figures_told,
    ),
    # "c'est l'initiale de mon prénom donc m"
    (
        re.compile(
            r"\b(?:c'est |avec )?(?:juste )?l'initiale(?: (?:de|du) (?:(?:mon|ma|le|la) )?[a-z]+(?: de famille)?)?"
            r"(?: (?:donc|c'est|soit|est))? (?=[a-z]\b(?!'))"
        ),
        " ",
    ),
    # "mettez un p, un g"
    (re.compile(r"\b(?<!avec )une? ([b-z])(?!') (?=une? [b-z]\b|une? point|une? tiret)"), r"\1 "),
    (re.compile(r"(?<=\b[b-z] )une? ([b-z])(?!') (?=et )"), r"\1 "),
    # "christian point vincent, deux prénoms oui, vincent c'est le nom"
    (re.compile(rf"\b([a-z]{{3,}}) c'est (?:le|mon) (?:nom|prenom)(?: de famille)?(?= {_SIGN})"), said_before),
    (re.compile(rf"\bdeux (?:pre)?noms(?: oui)? (?= *{_SIGN})"), " "),
    # "trente-huit collé à vial"
    (re.compile(rf"\b(?<=colle|olles) (?:a|au|avec) ([a-z]{{3,}})(?= (?:et )?{_SIGN})"), said_before),
    # "jm et sylvie avec le et en toutes lettres"
    (re.compile(r"\bavec (?:(?:le|un) )?(?:et|de|du|le|la) en (?:toutes )?lettres?\b"), " "),
    # "jf dubois, jf en premier"
    (re.compile(r"\b(?<!avec )([a-z0-9]+) (?:en premier|en dernier|d'abord|devant)(?= arobase)"), said_before),
    # "gîtes du lac, au pluriel gîtes"
    (re.compile(r"\bau (?:pluriel|singulier),? ([a-z]{3,})(?= (?:arobase|point|tiret))"), said_before),
    # "p point marie, p c'est pour pascale"
    (re.compile(rf"\b([a-z]) c'est (?:pour|comme) (?:mon |ma )?[a-z-]+(?= {_SIGN})"), said_before),
    # "c i n d y et deux six"
    (re.compile(rf"\b(?!(?:{NUMBER}) )([a-z]+) et (?=(?:(?:{NUMBER}|\d+) )+{_SIGN})"), r"\1 "),
    # "p j comme pierre jean"
    (re.compile(r"\b([a-z]) ([a-z]) comme \1[a-z]+[ -]\2[a-z]+"), r"\1 \2"),
    # "huguette et le huit"
    (
        re.compile(
            r"\b(?:et|puis|avec|plus|encore|ensuite|apres) (?:le|les) (?:(?:chiffres?|nombre|numero) )?"
            rf"(?=(?:{NUMBER}|\d+)\b)(?!{_IN_FIGURES})"
        ),
        " ",
    ),
    # "rey, j'épelle, r e y"
    (
        re.compile(
            r"\b([a-z]{2,}) (?:alors |donc |et )?(?:j'epelle|je (?:vous |le |l'|te )*epelle|epele"
            r"|(?:ca |qui )?s'ecrit) ((?:[a-z] )+[a-z])\b(?!')"
        ),
        spelled_again,
    ),
    # ---------------------------------------------------------------- of words, and whatever is left
    # "pas de point entre les deux, annelise": told before it
    (re.compile(r"\bpas de (?:point|tiret)s? (?:entre les (?:deux|mots)|au milieu|nulle part|du tout)\b,?"), " "),
    # "martin au pluriel, martins"
    (re.compile(r"\b([a-z]{3,}) au pluriel,? (?=\1[sx]\b)"), ""),
    # "trois fois zéro"
    (re.compile(rf"\b(deux|trois|quatre) fois (?:le |un |la )?({NUMBER}|\d)\b"), times),
    # "double zéro sept"
    (re.compile(r"\bdouble (zero|deux|trois|quatre|cinq|six|sept|huit|neuf|\d)\b"), r"\1 \1"),
    # "dédé du soixante deux, avec six deux en chiffres"
    (re.compile(rf"(?<= )(?:avec|donc|et) ((?:(?:{NUMBER}) )+)en chiffres?\b"), figures_again),
    # "pointdurand"
    (re.compile(r"\bpoint([a-z]{3,})\b"), point_apart),
    # "vingt-deux"
    (re.compile(rf"(?<=[a-z])-(?=(?:{NUMBER}|et)\b)"), " "),
    # "g g, deux fois la lettre g"
    (re.compile(r"\b([a-z]) \1 (?:deux|2) fois (?:la lettre |le )?\1\b(?: comme [a-z]+)?"), r"\1 \1"),
    # "g deux fois"
    (re.compile(r"\b([a-z]) (?:deux|2) fois\b(?: comme [a-z]+)?"), r"\1 \1"),
    # "et trois fois x", "trois x"
    (re.compile(r"\b(?:et )?(deux|trois|quatre) fois (?:la lettre )?([b-z])\b(?!')"), times),
    (re.compile(r"\b(trois) ([b-z])\b(?!')"), times),
    # "marcel pichon avec le tiret au milieu"
    (
        re.compile(
            r"\b([a-z0-9]+) ([a-z0-9]+) (?:avec|mettez) (?:un |une |le |la )(points?|tirets?(?: (?:bas|du bas"
            r"|du huit|du six))?"
            r"|underscore) (?:au milieu|entre(?: les (?:deux|mots))?)\b"
        ),
        r"\1 \3 \2",
    ),
    # "favre, v comme victor"
    (
        re.compile(
            r"(?<= )(?<!comme )([a-z]{3,}) ([a-z]) comme [a-z-]+(?= (?:[.@_-]|arobase|a robase|point"
            r"|tiret|underscore))"
        ),
        confirmed,
    ),
    # "j b, juste les lettres j b"
    (
        re.compile(
            r"\b((?:[a-z] )+)(?:comme [a-z-]+ )?(?:mais )?(?:juste |seulement |rien que )+(?:la|les)(?: deux"
            r"| trois)? lettres? (?=\1)"
        ),
        "",
    ),
    # "roux comme roux"
    (re.compile(r"\b([a-z]{3,}) comme (?=\1)[a-z-]+\b(?! (?:le|la|du|de) )"), r"\1"),
    # "k, le k de kilo"
    (re.compile(r"\b([a-z]) (?:le|la) \1 (?:de |d'|comme )[a-z]+"), r"\1"),
    # "le d c'est pour didier"
    (
        re.compile(
            r"\b(?:alors |et |donc )?(?:le|la|les) [a-z] c'est (?:[a-z] )?(?:l'initiale"
            r"|la premiere lettre|(?:pour|comme) (?:mon |ma )?[a-z-]+)(?: de (?:mon|ma) [a-z]+)?"
        ),
        " ",
    ),
    # "Sandrine et mon nom de famille arobase": it was not said
    (
        re.compile(
            r"(?<!c'est )\b(?:et|point|tiret) (?:mon|le) (?:nom(?: de famille)?|prenom) (?=arobase"
            r"|a robase|@|chez )"
        ),
        " machin ",
    ),
    # "deux s à vanessa"
    (re.compile(r"\b(?:deux|un|une|double) [a-z] (?:a|dans) ([a-z]{3,})\b"), without_reference),
    # "jean-luc, sans tiret"
    (
        re.compile(
            r"\b([a-z]+)-([a-z]+)(?= (?:(?:tout )?(?:attachee?|collee?)s?|sans (?:le )?(?:tiret|trait d'union)"
            r"|en un mot)\b)"
        ),
        r"\1\2",
    ),
    # "c'est pas orange, c'est free"
    (
        re.compile(
            r"\b(?:c'est )?pas (?:gmail|orange|wanadoo|free|sfr|hotmail|yahoo"
            r"|outlook)(?: mais)? c'est "
        ),
        " ",
    ),
    # "b l t, b comme bernard, l comme louis, t comme thomas"
    (re.compile(r"\b((?:[a-z] )+)((?:[a-z] comme [a-z-]+ ?)+)"), once),
    # "v e t comme vétérinaire"
    (re.compile(r"\b((?:[a-z] ){2,}[a-z]) comme ([a-z-]{3,})"), spelled_word),
    # "l'adresse de ma fille"
    (
        re.compile(
            r"\b(adresse|mails?|e-?mail|celle|celui)(?: mail| e-mail| electronique)? "
            r"(?:du|de la|de l'|de ma|de mon|de notre|de mes|des) ?[a-z]+(?: de [a-z]+)?(?= [a-z])"
        ),
        r"\1 c'est",
    ),
    # "il y a un point au milieu", told behind
    (
        re.compile(
            r"\b(?:(?:(?:il )?y a|avec|mettez) une? (?:point|tiret) (?:au milieu|entre(?: les deux| les mots)?)"
            r"|(?:il )?(?:n'y a|y a) pas de (?:point|tiret)s?(?: ni de (?:point|tiret)s?)?(?: c'est juste)?"
            r"|c'est (?:pas )?avec une? (?:point|tiret)(?! (?:du|bas|en)))\b"
        ),
        " ",
    ),
    # "faucher, pas foucher"
    (re.compile(r"\b(?:et |mais )?pas (?:avec |da |de |du )?([a-z]{3,})\b"), without_denied),
    # "pas b comme bernard"
    (
        re.compile(
            r"\b(?:et |mais )?pas (?:(?:deux|double|une?) )?(?:[a-z](?: comme [a-z]+)? )*[a-z](?: comme [a-z]+)?"
            r"(?= |$)"
        ),
        " ",
    ),
    # "avec un accent mais faut pas le mettre"
    (
        re.compile(
            r"\b(?:mais )?(?:(?:avec|et) )?(?:un |les |l')?(?:accents?|(?:c )?cedilles?|tremas?)"
            r"(?: (?:aigus?|graves?|circonflexes?))?(?: sur \w+ \w\b)?"
            r"(?: mais)?(?: (?:vous |on |faut |il |ca |ne |n'|le |l'|les |la )*(?:mettez|met|faut|mettre"
            r"|compte) pas)\b"
        ),
        " ",
    ),
    # "ça se termine par"
    (
        re.compile(
            r"\b(?:(?:et|alors|puis) )*(?:(?:ca|elle|l'adresse|qui) (?:se )?(?:commence|finit|termine)|(?:(?:a"
            r"|pour) )?(?:la fin|le debut)"
            r"|au debut)(?: (?:par|avec|en|c'est|il y a|y a|est))*\b"
        ),
        " ",
    ),
    # "mais jean michel en un mot"
    (
        re.compile(rf"\b(?:mais|avec|et|donc) ([a-z]{{2,}}(?: [a-z]{{2,}}){{0,2}}) (?:c'est )?{JOINED_TOLD}"),
        joined_again,
    ),
    # "le vingt en chiffres"
    (re.compile(rf"\b(?:avec )?(?:le|les|un) ({NUMBER}|\d+)(?: est| s'ecrit)? en chiffres?\b"), once_in_figures),
)

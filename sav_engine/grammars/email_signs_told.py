"""What is told of the signs of an address and of what its words stand for, and is no part of it: a table.

`email_told.py` applies it before its own rows.
"""

from __future__ import annotations

import re

_ONE_SIGN = r"(point|tiret(?: bas| d[ue] \w+)?|trait d'union|underscore)"

SIGNS_TOLD: tuple[tuple[re.Pattern[str], str], ...] = (
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
)

_SIGN = r"(?P<sign>point|tiret(?: bas| d[ue] \w+)?|underscore)"
_PAIR = r"entre (?:le |la )?(?P<one>[a-z0-9]+) et (?:le |la )?(?P<other>[a-z0-9]+)"
_BETWEEN = (
    re.compile(rf"(?:\b(?:avec|et|il y a|y a|mettez) )*(?:un |une |le )?\b{_SIGN} {_PAIR}\b"),
    re.compile(rf"(?:\bet )?\b{_PAIR} (?:(?:c'est|il y a|y a|vous mettez|mettez|avec) )+(?:un |une |le )?{_SIGN}\b"),
)


def with_signs_between(text: str) -> str:
    """ "sabine ledoux arobase ..., entre sabine et ledoux y a un point": put where it is told to be."""
    for told in (found for pattern in _BETWEEN if (found := pattern.search(text))):
        rest = f"{text[: told.start()]} {text[told.end() :]}"
        pair = re.compile(rf"\b{told['one']} (?:et )?{told['other']}\b")
        if pair.search(rest):
            return pair.sub(f"{told['one']} {told['sign']} {told['other']}", rest, count=1)
    return text

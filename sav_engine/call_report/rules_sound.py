"""Pure. Rules about what was heard: late and missing sound, echo, noise, silence, keys."""

from __future__ import annotations

from collections.abc import Iterator
from math import log10
from typing import Final

from .facts import Facts
from .finding import Finding
from .story import Mark, Said
from .strokes import exact

GAP_S: Final = 0.06  # a telephone's own buffer hides so much
GRAVE_GAP_S: Final = 0.2  # a syllable is missing
STALLS: Final = 5
STARVED_S: Final = 0.1
HOLES_S: Final = 0.5
STALL_S: Final = 1.5
NOISE: Final = 0.02  # -34 dBFS, as the level that the caller's side is seldom quieter than: a street, a fan
SILENT_SHARE: Final = 0.98
WORDLESS: Final = 3  # times sound was heard in which there were no words


def late_audio(facts: Facts) -> Iterator[Finding]:
    """Only what a caller heard: silence that comes late is silence."""
    bot = facts.story.spoken_by("bot") if facts.story else ()
    late = [mark for mark in marks(facts, "late") if mark.seconds >= GAP_S and any(covers(one, mark) for one in bot)]
    if not late:
        return
    worst = max(late, key=lambda mark: mark.seconds)
    is_grave = worst.seconds >= GRAVE_GAP_S or len(late) >= STALLS
    yield Finding(
        "late_audio",
        "grave" if is_grave else "gêne",
        worst.at_s,
        "Le son du robot est parti en retard, l'appelant l'a entendu haché",
        f"pire trou {exact(worst.seconds)} ; {len(late)} fois plus de {exact(GAP_S)} pendant qu'il parlait",
        "la machine était trop chargée à ces moments-là, ou le moteur a attendu un processeur",
        "arrêter ce qui charge la machine, ou baisser MAX_CONCURRENT_CALLS",
        "VoicebotSonEnRetard",
    )


def covers(said: Said, mark: Mark) -> bool:
    return said.begin_s <= mark.at_s <= (said.end_s if said.end_s is not None else mark.at_s)


def starved(facts: Facts) -> Iterator[Finding]:
    found = [mark for mark in marks(facts, "starved") if mark.seconds >= STARVED_S]
    if found:
        worst = max(found, key=lambda mark: mark.seconds)
        yield Finding(
            "starved",
            "gêne",
            worst.at_s,
            "Le robot s'est arrêté au milieu d'une phrase : sa voix n'était pas prête",
            f"{exact(worst.seconds)} de silence dans la phrase ; {len(found)} phrase(s) en tout",
            "la synthèse allait moins vite que la parole",
            "voir la lenteur du service de voix ; `sav prompts build` rend d'avance les phrases constantes",
            "VoicebotReponseLente",
        )


def holes(facts: Facts) -> Iterator[Finding]:
    stalls = marks(facts, "late")  # of our own: then the caller's sound was there, and read late
    found = [one for one in marks(facts, "hole") if not any(abs(one.at_s - stall.at_s) < STALL_S for stall in stalls)]
    if (total_s := sum(mark.seconds for mark in found)) >= HOLES_S:
        worst = max(found, key=lambda mark: mark.seconds)
        yield Finding(
            "holes",
            "gêne",
            worst.at_s,
            "Du son de l'appelant n'est pas arrivé",
            f"{len(found)} trou(s), {exact(total_s)} en tout, le plus long {exact(worst.seconds)}",
            "réseau entre l'appelant et Asterisk, ou entre Asterisk et le moteur ; une mise en attente y ressemble",
            "regarder le réseau et les statistiques RTP d'Asterisk de cet appel",
        )


def echo(facts: Facts) -> Iterator[Finding]:
    for mark in marks(facts, "echo")[:1]:
        yield Finding(
            "echo",
            "note",
            mark.at_s,
            "La voix du robot revenait sur la ligne de l'appelant",
            "un écho a été reconnu, et ôté avant l'écoute",
            "haut-parleur ou ligne sans annulation d'écho chez l'appelant",
            "rien : le moteur l'ôte ; si l'appelant a été mal compris, l'écouter dans l'enregistrement",
        )


def noisy(facts: Facts) -> Iterator[Finding]:
    wordless = [one for one in facts.story.spoken_by("caller") if not one.text] if facts.story else []
    noise = facts.levels.noise if facts.levels else 0.0
    if noise >= NOISE or len(wordless) >= WORDLESS:
        level = f"fond à {20 * log10(noise):.0f} dBFS" if noise >= NOISE else ""
        heard = f"{len(wordless)} fois du son sans mots" if wordless else ""
        yield Finding(
            "noisy",
            "gêne",
            wordless[0].begin_s if wordless else None,
            "La ligne de l'appelant était bruyante",
            " ; ".join(filter(None, (level, heard))),
            "rue, machine, ou plusieurs personnes qui parlent près du téléphone",
            "écouter l'enregistrement ; un technicien comprendra mieux",
        )


def silent(facts: Facts) -> Iterator[Finding]:
    is_mute = facts.levels is not None and facts.levels.silent_share >= SILENT_SHARE
    says_nothing = bool(facts.story and not facts.story.speech and len(marks(facts, "noinput")) >= 1)
    if is_mute or says_nothing:
        share = f"{100 * facts.levels.silent_share:.0f} % de silence complet" if facts.levels and is_mute else ""
        asked = f"{len(marks(facts, 'noinput'))} question(s) sans rien entendre" if says_nothing else ""
        yield Finding(
            "silent",
            "grave" if is_mute else "gêne",
            None,
            "On n'a jamais entendu l'appelant",
            " ; ".join(filter(None, (share, asked))),
            "micro coupé, son dans un seul sens (pare-feu, NAT), ou personne au bout du fil",
            "si cela se répète : vérifier le RTP vers Asterisk, et `Dial(AudioSocket/…/c(slin))` dans le plan",
        )


def keys(facts: Facts) -> Iterator[Finding]:
    unmatched = {mark.at_s for mark in marks(facts, "nomatch")}
    wrong = [mark for mark in marks(facts, "dtmf") if mark.at_s in unmatched]
    ignored = sorted([*marks(facts, "key_ignored"), *wrong], key=lambda mark: mark.at_s)
    if ignored:
        pressed = ", ".join(mark.text for mark in ignored if mark.text)
        yield Finding(
            "keys",
            "gêne",
            ignored[0].at_s,
            "Une touche du téléphone n'a servi à rien",
            f"{len(ignored)} touche(s) sans effet{f' : {pressed}' if pressed else ''}, étape {ignored[0].state}",
            "cette étape n'a pas de réponse à cette touche",
            "ajouter la touche à la question dans le déroulé, ou la dire dans la phrase",
        )


def marks(facts: Facts, *kinds: str) -> tuple[Mark, ...]:
    return facts.story.marked(*kinds) if facts.story else ()

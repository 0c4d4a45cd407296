"""Pure. The diagnosis: one table of rules, from the facts of a call to findings in order; and what is well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from . import rules_services as services
from . import rules_sound as sound
from . import rules_talk as talk
from .facts import Facts
from .finding import Finding, Rule, in_order
from .strokes import exact

RULES: Final[tuple[Rule, ...]] = (
    Rule("late_audio", sound.late_audio),
    Rule("starved", sound.starved),
    Rule("holes", sound.holes),
    Rule("refused", services.refused),
    Rule("set_aside", services.set_aside),
    Rule("budget", services.budget),
    Rule("transcriber_lost", services.transcriber_lost),
    Rule("slow", services.slow),
    Rule("unanswered", services.unanswered),
    Rule("misunderstood", talk.misunderstood),
    Rule("repeated", talk.repeated),
    Rule("cut_off", talk.cut_off),
    Rule("long_wait", services.long_wait),
    Rule("echo", sound.echo),
    Rule("noisy", sound.noisy),
    Rule("silent", sound.silent),
    Rule("silences", talk.silences),
    Rule("keys", sound.keys),
    Rule("transfer", services.transfer),
    Rule("lookups", services.lookups),
    Rule("ticket_late", talk.ticket_late),
    Rule("limit", talk.limit),
    Rule("broken", talk.broken),
)


def diagnosis(facts: Facts) -> list[Finding]:
    """The gravest first. Empty: nothing abnormal, and `figures` show it."""
    return in_order([finding for rule in RULES for finding in rule.look(facts)])


def is_well(facts: Facts, findings: Sequence[Finding]) -> bool:
    """Notes are good to know; nobody suffered. Without the trace of the call nobody knows."""
    return facts.story is not None and all(finding.weight == "note" for finding in findings)


def figures(facts: Facts) -> Iterator[tuple[str, str]]:
    """What a call is judged by: name and value, as far as they are known."""
    story = facts.story
    yield "durée", exact(facts.seconds)
    if story is None:
        return
    waits = sorted(one.seconds for one in story.responses)
    if waits:
        yield "attente médiane d'une réponse", exact(waits[len(waits) // 2])
        yield "attente la plus longue", exact(waits[-1])
    yield "répliques de l'appelant", str(sum(1 for one in story.said if one.who == "caller" and one.text))
    yield "non comprises", str(len(story.marked("nomatch")))
    yield "relances pour silence", str(len(story.marked("noinput")))
    stopped = sum(one.outcome == "stopped" for one in story.barge_ins)
    yield "interruptions du robot", f"{stopped}, et {len(story.barge_ins) - stopped} bruit(s) ou acquiescement(s)"
    late = [mark.seconds for mark in story.marked("late")]
    yield "pire retard du son", exact(max(late)) if late else "moins de 20 ms"
    asked = [request for request in story.requests if request.task in services.PAID]
    failed = sum(request.outcome == "failed" for request in asked)
    yield "demandes aux services", f"{len(asked)}, dont {failed} en échec"

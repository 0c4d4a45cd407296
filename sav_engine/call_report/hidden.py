"""Pure. The same call without what is personal: no words, no names, no numbers, no keys. For people outside."""

from __future__ import annotations

import attrs

from .facts import Facts, TicketFacts
from .rules_talk import repeats
from .story import Mark, Said, Story

WITHOUT_TEXT = frozenset({"dtmf", "key_ignored", "understood"})  # keys may be those of a telephone number


def hidden(facts: Facts) -> Facts:
    """Times, states, services and figures stay."""
    return attrs.evolve(
        facts,
        story=facts.story and story_hidden(facts.story),
        ticket=facts.ticket and ticket_hidden(facts.ticket),
        repeats=repeats(facts),
    )


def story_hidden(story: Story) -> Story:
    return attrs.evolve(
        story,
        said=tuple(map(said_hidden, story.said)),
        marks=tuple(mark_hidden(mark) for mark in story.marks),
    )


def said_hidden(said: Said) -> Said:
    """How much was said shows what happened; what was said does not leave the house. Ids of prompts are ours."""
    return attrs.evolve(said, text=counted(said.text))


def counted(text: str) -> str:
    words = len(text.split())
    return f"[{words} mot{'s' if words > 1 else ''}]" if words else ""


def mark_hidden(mark: Mark) -> Mark:
    return attrs.evolve(mark, text="") if mark.what in WITHOUT_TEXT else mark


def ticket_hidden(ticket: TicketFacts) -> TicketFacts:
    turns = tuple(attrs.evolve(turn, text=counted(turn.text)) for turn in ticket.turns)
    return attrs.evolve(ticket, summary="", client_name=None, company=None, phone_number=None, turns=turns)

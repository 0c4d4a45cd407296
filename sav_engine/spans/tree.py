"""Pure. A story as spans: the call, under it what the caller waited for, what the bot said, what services were asked.

What was not wanted any more is marked `cancelled` and is no error: a sentence the caller cut short, a request whose
answer nobody needed, a turn that got no answer. No words, no names, no numbers: states, services, times.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, pairwise

import attrs

from ..call_report.story import Request, Response, Said, Story

Value = str | bool | int | float


@attrs.frozen
class Span:
    """Seconds since the call began. parent: its parent's place in the list; None for the call. error: "" for none."""

    name: str
    begin_s: float
    end_s: float
    attributes: Mapping[str, Value]
    parent: int | None = 0
    cancelled: bool = False
    error: str = ""


def spans_of(call_id: str, story: Story) -> list[Span]:
    """The call's first; then each parent before its children."""
    found = [call_span(call_id, story)]
    for response in story.responses:
        found.append(turn_span(response))
        found += stage_spans(response, parent=len(found) - 1)
    for span in chain(unanswered_spans(story), said_spans(story), request_spans(story), barge_in_spans(story)):
        found.append(span)
    return found


def call_span(call_id: str, story: Story) -> Span:
    end = story.end
    attributes: dict[str, Value] = {
        "sav.call_id": call_id,
        "sav.turns": len(story.responses),
        "sav.nomatches": len(story.marked("nomatch")),
        "sav.noinputs": len(story.marked("noinput")),
        "sav.fallbacks": len(story.marked("fell_back")),
        "sav.worst_lateness_ms": round(1000 * max((mark.seconds for mark in story.marked("late")), default=0.0)),
    }
    if end is not None:
        attributes |= {"sav.ended": end.how, "sav.status": end.status, "sav.problem": end.problem or "unknown"}
    failed = "la fin de l'appel manque" if end is None else end.reason if end.how == "failed" else ""
    return Span("call", 0.0, story.seconds, attributes, None, error=failed)


def turn_span(response: Response) -> Span:
    """From the caller's last sound to the bot's first."""
    waits: dict[str, Value] = {f"sav.wait.{stage}_ms": ms for stage, ms in response.ms.items()}
    attributes: dict[str, Value] = {"sav.state": response.state, "sav.largest": response.largest, **waits}
    return Span("turn", response.began_s, response.at_s, attributes)


def stage_spans(response: Response, parent: int) -> Iterator[Span]:
    """The ledger: one after the other, none for a stage that took no time."""
    at_s = response.began_s
    for stage, ms in response.ms.items():
        if ms:
            yield Span(f"wait {stage}", at_s, at_s + ms / 1000, {}, parent)
        at_s += ms / 1000


def unanswered_spans(story: Story) -> Iterator[Span]:
    """What the caller said and got no answer to: he went on, hung up, or was handed over."""
    said = [one for one in story.said if one.who == "caller" and not one.overheard and one.end_s is not None]
    for one, after in pairwise([*said, None]):
        until_s = story.seconds if after is None else after.begin_s
        begin_s = one.end_s if one is not None and one.end_s is not None else 0.0
        if one is not None and not any(begin_s - 0.2 <= r.began_s <= until_s for r in story.responses):
            yield Span("turn", begin_s, max(until_s, begin_s), {"sav.state": one.state}, cancelled=True)


def said_spans(story: Story) -> Iterator[Span]:
    for one in story.spoken_by("bot"):
        yield Span("say", one.begin_s, _end(one, story), said_attributes(one), cancelled=one.stopped)


def said_attributes(said: Said) -> dict[str, Value]:
    """prompts: ids of constant sentences, which are ours."""
    return {"sav.state": said.state, "sav.prompts": ",".join(said.prompts)}


def request_spans(story: Story) -> Iterator[Span]:
    for request in story.requests:
        is_open = request.end_s is None
        end_s = story.seconds if request.end_s is None else request.end_s
        yield Span(
            f"{request.service.lower()} {request.task}",
            request.begin_s,
            max(end_s, request.begin_s),
            request_attributes(request),
            cancelled=is_open or request.outcome == "cancelled",
            error=(request.kind or "failed") if request.outcome == "failed" else "",
        )


def request_attributes(request: Request) -> dict[str, Value]:
    attributes: dict[str, Value] = {"sav.service": request.service, "sav.task": request.task}
    if request.first_s is not None:
        attributes["sav.first_byte_ms"] = round(1000 * (request.first_s - request.begin_s))
    if request.again:
        attributes["sav.retries"] = len(request.again)
    return attributes


def barge_in_spans(story: Story) -> Iterator[Span]:
    for one in story.barge_ins:
        end_s = one.decided_s if one.decided_s is not None else story.seconds
        attributes: dict[str, Value] = {"sav.outcome": one.outcome or "undecided"}
        yield Span("barge_in", one.begin_s, max(end_s, one.begin_s), attributes)


def _end(said: Said, story: Story) -> float:
    return max(said.begin_s, story.seconds if said.end_s is None else said.end_s)

"""Pure. The lines of a call's trace as a Story. What it does not know it passes over: older traces, and newer ones.

    {"at": 3.2, "what": "floor", "event": {"is": "SpeechStarted", "at_s": 8123.4}, "commands": [], "floor": "doubt"}

Times inside events are of the engine's clock, `began` of the first line (or any line of the flow) tells the
difference. A trace may be cut anywhere: what had begun has then no end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from .story import BargeIn, End, FloorChange, Mark, Request, Response, Said, Story, Stretch

Line = Mapping[str, Any]
# Lines that are one moment by themselves: what of them is text, and what is a duration in seconds.
MARKS: Mapping[str, tuple[str, str]] = {
    "dtmf": ("key", ""),
    "noinput": ("", "waited"),
    "nomatch": ("", ""),
    "limit_reached": ("", ""),
    "late": ("frames", "ms"),
    "hole": ("", "seconds"),
    "starved": ("", "seconds"),
    "echo": ("", ""),
    "fell_back": ("service", ""),
    "hung_up": ("how", ""),
    "recording_announced": ("", ""),
    "recording_refused": ("", ""),
    "ticket_lost": ("reason", ""),
    "composed": ("task", ""),
    "not_composed": ("why", ""),
    "understood": ("meant", ""),
    "unread": ("why", ""),
    "own_voice": ("text", ""),
}
OUTCOMES = {"found": "done", "none": "done", "down": "failed", "late": "failed", "failed": "failed", "done": "done"}


def read_lines(text: str) -> Iterator[Line]:
    """A line that was cut in the middle is left out."""
    for raw in text.splitlines():
        try:
            line = json.loads(raw)
        except ValueError:
            continue
        if isinstance(line, dict) and isinstance(line.get("at"), int | float) and "what" in line:
            yield line


def read_story(text: str) -> Story | None:
    """None when there is not one line of a trace in it."""
    lines = list(read_lines(text))
    return story_of(lines) if lines else None


def story_of(lines: Iterable[Line]) -> Story:
    """In the order they were written."""
    teller = Teller()
    for line in lines:
        teller.tell(line)
    return teller.story()


@attrs.define
class Teller:
    """What is known so far, line by line; `story` is what it comes to."""

    first: Line = attrs.field(factory=dict)
    clock_s: float | None = None  # of the engine when the call began
    last_s: float = 0.0
    end: End | None = None
    is_over: bool = False
    said: list[Said] = attrs.field(factory=list)
    speech: list[Stretch] = attrs.field(factory=list)
    floors: list[FloorChange] = attrs.field(factory=list)
    states: list[FloorChange] = attrs.field(factory=list)
    barge_ins: list[BargeIn] = attrs.field(factory=list)
    requests: dict[tuple[str, object], Request] = attrs.field(factory=dict)
    responses: list[Response] = attrs.field(factory=list)
    marks: list[Mark] = attrs.field(factory=list)
    saying: dict[int, Said] = attrs.field(factory=dict)
    numbers: dict[str, int] = attrs.field(factory=dict)
    lost: int = 0

    def tell(self, line: Line) -> None:
        at_s, what = float(line["at"]), str(line["what"])
        if what != "over":
            self.last_s = max(self.last_s, at_s)
        if what in MARKS:
            self._mark(line, at_s, what)
        elif (take := TAKEN.get(what)) is not None:
            take(self, line, at_s)

    def story(self) -> Story:
        said = sorted([*self.said, *self.saying.values()], key=lambda one: one.begin_s)
        return Story(
            version=str(self.first.get("version", "")),
            started=str(self.first.get("started", "")),
            seconds=max(self.end.at_s if self.end else 0.0, self.last_s if self.end is None else 0.0),
            said=tuple(said),
            speech=tuple(self.speech),
            floors=tuple(self.floors),
            states=tuple(self.states),
            barge_ins=tuple(self.barge_ins),
            requests=tuple(sorted(self.requests.values(), key=lambda one: one.begin_s)),
            responses=tuple(self.responses),
            marks=tuple(sorted(self.marks, key=lambda one: one.at_s)),
            end=self.end,
            is_over=self.is_over or (self.end is not None and "began" not in self.first),
            lost_lines=self.lost,
        )

    # ------------------------------------------------------------ single lines

    def begun(self, line: Line, at_s: float) -> None:
        self.first = line
        if isinstance(line.get("began"), int | float):
            self.clock_s = float(line["began"])

    def state(self, line: Line, at_s: float) -> None:
        self.states.append(FloorChange(at_s, str(line.get("state", ""))))

    def bot(self, line: Line, at_s: float) -> None:
        prompts = tuple(map(str, line.get("prompts", ())))
        text = str(line.get("text", ""))
        self.saying[int(line.get("saying", -1))] = Said("bot", at_s, None, text, self._state, prompts=prompts)

    def caller(self, line: Line, at_s: float) -> None:
        """Known already, and better, from the floor; a trace without a floor has only this."""
        if not self.floors:
            confidence = line.get("confidence")
            self.said.append(Said("caller", at_s, at_s, str(line.get("text", "")), self._state, confidence))

    def response(self, line: Line, at_s: float) -> None:
        ms = {str(stage): int(value) for stage, value in dict(line.get("ms", {})).items()}
        self.responses.append(Response(at_s - float(line.get("seconds", 0.0)), at_s, ms, self._state))

    def barge_in(self, line: Line, at_s: float) -> None:
        match line.get("outcome"):
            case "paused":
                begin_s = self.speech[-1].begin_s if self.speech else at_s
                self.barge_ins.append(BargeIn(min(begin_s, at_s), at_s, None, ""))
            case "resumed" | "stopped" as outcome if self.barge_ins and not self.barge_ins[-1].outcome:
                self.barge_ins[-1] = attrs.evolve(self.barge_ins[-1], decided_s=at_s, outcome=outcome)
            case "stopped":  # without a pause before: a key, or words the bot need not be silent for
                self.barge_ins.append(BargeIn(at_s, at_s, at_s, "stopped"))

    def ends(self, line: Line, at_s: float) -> None:
        names = ("how", "status", "reason", "problem")
        self.end = End(at_s, *(str(line.get(name) or "") for name in names))

    def over(self, line: Line, at_s: float) -> None:
        self.is_over = True

    def _mark(self, line: Line, at_s: float, what: str) -> None:
        text, seconds = MARKS[what]
        length = float(line.get(seconds, 0.0) or 0.0) if seconds else 0.0
        length = length / 1000.0 if seconds == "ms" else length
        self.marks.append(Mark(at_s, what, str(line.get(text, "")) if text else "", length, self._state))

    # ------------------------------------------------------------ requests

    def asked(self, line: Line, at_s: float) -> None:
        request = Request(str(line.get("service", "")), str(line.get("task", "")), at_s, None)
        self.requests["asked", line.get("n")] = request

    def answered(self, line: Line, at_s: float) -> None:
        found = self.requests.get(("asked", line.get("n")))
        if found is None:  # the line that told of its beginning was lost
            begin_s = at_s - float(line.get("seconds", 0.0))
            found = Request(str(line.get("service", "")), str(line.get("task", "")), begin_s, None)
        first = line.get("first")
        self.requests["asked", line.get("n")] = attrs.evolve(
            found,
            end_s=at_s,
            first_s=None if first is None else found.begin_s + float(first),
            outcome=str(line.get("outcome", "")),
            kind=str(line.get("kind", "")),
            fault=str(line.get("fault", "")),
        )

    def again(self, line: Line, at_s: float) -> None:
        """Of the request of this service that is under way; names of services differ in case."""
        service, why = str(line.get("service", "")).lower(), str(line.get("fault") or line.get("kind") or "")
        for key, request in reversed(self.requests.items()):
            if request.service.lower() == service and request.task != "transcript":
                self.requests[key] = attrs.evolve(request, again=(*request.again, (at_s, why)))
                return

    def looked_up(self, line: Line, at_s: float) -> None:
        outcome, begin_s = str(line.get("outcome", "")), at_s - float(line.get("seconds", 0.0))
        kind = outcome if OUTCOMES.get(outcome) == "failed" else ""
        name = str(line.get("of", ""))
        request = Request("base", name, begin_s, at_s, None, OUTCOMES.get(outcome, outcome), kind)
        self.requests["lookup", len(self.requests)] = request

    def action(self, line: Line, at_s: float) -> None:
        name, outcome = str(line.get("action", "")), str(line.get("outcome", ""))
        found = self.requests.get(("action", name)) or Request("action", name, at_s, None)
        self.requests.pop(("action", name), None)
        failed = outcome != "done"
        self.requests["acted", len(self.requests)] = attrs.evolve(
            found,
            end_s=at_s,
            outcome="failed" if failed else "done",
            kind="late" if outcome == "too_late" else outcome if failed else "",
            fault=str(line.get("reason", "")),
        )

    # ------------------------------------------------------------ the tape

    def floor(self, line: Line, at_s: float) -> None:
        self._count(line, "floor")
        floor = str(line.get("floor", ""))
        if floor and (not self.floors or self.floors[-1].name != floor):
            self.floors.append(FloorChange(at_s, floor))
        event = dict(line.get("event", {}))
        self._floor_event(event, at_s)
        for command in line.get("commands", ()):
            self._floor_command(command, at_s)

    def _floor_event(self, event: Line, at_s: float) -> None:
        match event.get("is"):
            case "SpeechStarted":
                self.speech.append(Stretch(self._at(event.get("at_s"), at_s), None))
            case "SpeechStopped" if self.speech:
                self.speech[-1] = attrs.evolve(self.speech[-1], end_s=self._at(event.get("at_s"), at_s))
            case "BotStarted":
                self._bot_started(int(event.get("saying", -1)), at_s)
            case "BotFinished":
                self._bot_finished(event, at_s)
            case "Words" if event.get("is_final") and ("words", event.get("segment")) in self.requests:
                key = ("words", event.get("segment"))
                self.requests[key] = attrs.evolve(self.requests[key], end_s=at_s, first_s=at_s, outcome="done")
            case "TranscriberLost":
                self.marks.append(Mark(at_s, "transcriber_lost", str(event.get("reason", "")), 0.0, self._state))
            case _:
                pass

    def _floor_command(self, command: Line, at_s: float) -> None:
        match command.get("is"):
            case "FinalizeSegment":
                key = ("words", command.get("segment"))
                self.requests.setdefault(key, Request("transcription", "transcript", at_s, None))
            case "Tell":
                news = dict(command.get("news", {}))
                if news.get("is") == "UtteranceEnded":
                    self._utterance(news, at_s)
            case _:
                pass

    def _bot_started(self, saying: int, at_s: float) -> None:
        if saying in self.saying:
            self.saying[saying] = attrs.evolve(self.saying[saying], begin_s=at_s)

    def _bot_finished(self, event: Line, at_s: float) -> None:
        found = self.saying.pop(int(event.get("saying", -1)), None)
        if found is not None:
            stopped = bool(event.get("stopped"))
            text = str(event.get("heard_text", "")) if stopped else found.text
            self.said.append(attrs.evolve(found, end_s=at_s, text=text, stopped=stopped))

    def _utterance(self, news: Line, at_s: float) -> None:
        begin_s = self._at(news.get("started_s"), at_s)
        self.said.append(
            Said(
                "caller",
                begin_s,
                max(begin_s, self._at(news.get("stopped_s"), at_s)),
                str(news.get("text", "")),
                self._state,
                float(news.get("confidence", 0.0)),
                barged_in=bool(news.get("barged_in")),
                overheard=bool(news.get("overheard")),
                told_s=at_s,
            )
        )

    def flow(self, line: Line, at_s: float) -> None:
        self._count(line, "flow")
        if self.clock_s is None and isinstance(line.get("clock"), int | float):
            self.clock_s = float(line["clock"]) - at_s
        event, commands = dict(line.get("event", {})), [dict(one) for one in line.get("commands", ())]
        if event.get("is") == "CallerPressed" and all(one.get("is") == "Listen" for one in commands):
            self.marks.append(Mark(at_s, "key_ignored", str(event.get("key", "")), 0.0, self._state))
        for command in commands:
            if command.get("is") == "Do":
                name = str(command.get("action", ""))
                self.requests["action", name] = Request("action", name, at_s, None)

    # ------------------------------------------------------------ help

    @property
    def _state(self) -> str:
        return self.states[-1].name if self.states else ""

    def _at(self, clock_s: object, otherwise_s: float) -> float:
        """A time of the engine's clock, in seconds of the call."""
        if self.clock_s is None or not isinstance(clock_s, int | float):
            return otherwise_s
        return round(float(clock_s) - self.clock_s, 3)

    def _count(self, line: Line, machine: str) -> None:
        expected, n = self.numbers.get(machine, 0), int(line.get("n", 0))
        self.lost += max(0, n - expected)
        self.numbers[machine] = n + 1


TAKEN = {
    "begun": Teller.begun,
    "state": Teller.state,
    "bot": Teller.bot,
    "caller": Teller.caller,
    "response": Teller.response,
    "barge_in": Teller.barge_in,
    "end": Teller.ends,
    "over": Teller.over,
    "asked": Teller.asked,
    "answered": Teller.answered,
    "again": Teller.again,
    "looked_up": Teller.looked_up,
    "action": Teller.action,
    "floor": Teller.floor,
    "flow": Teller.flow,
}

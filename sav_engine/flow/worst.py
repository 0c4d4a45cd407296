"""The worst a call can become: how many turns, how long, and what its speech and its sentences may cost.

Worst over every caller and every outcome: guards are not asked, each bound is used up. A walk through the flow is
remembered with how often each bounded state may still be entered; without an unbounded loop (the checker's rule) no
such walk goes on for ever, and the longest one is found by looking at each (state, what is left) once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, reduce

import attrs

from .model import DoState, EndState, Flow, ListenState, Part, PromptPart, Row, State, TemplatePart, WrittenPart
from .operator_files import LlmTask
from .stage import SECONDS_PER_LETTER

ANSWER_S = 24.0  # the floor cuts a caller after 20 s and waits at most 4 s for the words
SLOT_LETTERS = 40  # a long name, an e-mail address; longer ones are rare and cost a tenth of a cent
CONTEXT_TOKENS = 1_500  # what an LLM is told of the call besides its instruction: the last turns
TOKENS_PER_WORD = 1.6  # French, measured by the makers of current tokenisers at 1.3-1.6
PER_MILLION = 1_000_000


@attrs.frozen
class Prices:
    """In EUR, from the operator's settings."""

    voice_per_1000_letters: float
    llm_in_per_million: float
    llm_out_per_million: float


@attrs.frozen
class WorstCase:
    """turns: answers, silences and keys of the caller. seconds: bounded by the flow's own limit, plus how long the
    bot may then still speak. letters: of variable sentences; the constant ones are cached and cost nothing."""

    turns: int
    seconds: float
    letters: int
    llm_sentences: int
    voice_eur: float
    llm_eur: float


@attrs.frozen
class Weight:
    """What one step of a walk adds."""

    turns: float = 0.0
    seconds: float = 0.0
    letters: float = 0.0
    llm: float = 0.0
    llm_eur: float = 0.0

    def __add__(self, other: Weight) -> Weight:
        pairs = zip(attrs.astuple(self), attrs.astuple(other), strict=True)
        return Weight(*(mine + its for mine, its in pairs))

    def most(self, other: Weight) -> Weight:
        """The larger of each: the figures of a worst case need not belong to one and the same call."""
        pairs = zip(attrs.astuple(self), attrs.astuple(other), strict=True)
        return Weight(*(max(mine, its) for mine, its in pairs))

    def times(self, count: int) -> Weight:
        return Weight(*(value * count for value in attrs.astuple(self)))


def worst_case(flow: Flow, texts: Mapping[str, str], llm: Mapping[str, LlmTask], prices: Prices) -> WorstCase:
    """flow: proved; texts: of the prompts. Endless on a flow with an unbounded loop, which the checker refuses."""
    scales = _Scales(flow, texts, llm, prices)
    longest = _Walk(flow, scales).longest(flow.starts_at)
    seconds = min(longest.seconds, flow.limits.call_s + scales.overrun_s)
    return WorstCase(
        turns=round(longest.turns),
        seconds=round(seconds, 1),
        letters=round(longest.letters),
        llm_sentences=round(longest.llm),
        voice_eur=round(longest.letters / 1000 * prices.voice_per_1000_letters, 4),
        llm_eur=round(longest.llm_eur, 4),
    )


# ---------------------------------------------------------------- what things weigh


@attrs.define(slots=False)
class _Scales:
    flow: Flow
    texts: Mapping[str, str]
    llm: Mapping[str, LlmTask]
    prices: Prices

    def said(self, parts: Iterable[Part]) -> Weight:
        return sum((self._part(part) for part in parts), Weight())

    def visit(self, state: State) -> Weight:
        """Everything one visit of this state can hold, but for the row it is left by."""
        match state:
            case ListenState():
                return self._asked(state)
            case DoState():
                filler = Weight() if state.meanwhile is None else self._part(state.meanwhile)
                return self.said(state.say) + filler + Weight(seconds=state.within_s)
            case EndState():
                return self.said(state.say)

    def _asked(self, state: ListenState) -> Weight:
        """The question, every reminder, every row that stays; each is a turn, and so is the one that leaves."""
        wait_s = max(state.noinput.after_s, ANSWER_S)
        turn = Weight(turns=1, seconds=wait_s)
        total = self.said(state.say) + turn
        for retry in (state.nomatch, state.noinput):
            if retry.times:
                again = self.said(retry.say).most(self.said(retry.say_again))
                total += (again + turn).times(retry.times)
        for row in _staying(self.flow, state):
            total += (self.said(row.say) + self.said(state.say) + turn).times(row.times or 0)
        return total

    @cached_property
    def overrun_s(self) -> float:
        """After the time is up: what is being said or done at that moment, and the closing words."""
        states = self.flow.states.values()
        doing = sum(self.visit(state).seconds for state in states if isinstance(state, DoState))
        saying = max((self.said(parts).seconds for parts in _sentences(states)), default=0.0)
        return doing + saying + self.visit(self.flow.states[self.flow.limits.go]).seconds

    def _part(self, part: Part) -> Weight:
        match part:
            case PromptPart(prompt_id=prompt_id):
                return Weight(seconds=len(self.texts.get(prompt_id, "")) * SECONDS_PER_LETTER)
            case TemplatePart(text=text, slots=slots):
                letters = len(text) + SLOT_LETTERS * len(slots)
                return Weight(seconds=letters * SECONDS_PER_LETTER, letters=letters)
            case WrittenPart(task=task):
                return self._written(self.llm[task]) if task in self.llm else self._part(part.fallback)

    def _written(self, task: LlmTask) -> Weight:
        letters = task.words_max * 8  # a French word is five letters and a space; the long ones are said, too
        tokens_in = CONTEXT_TOKENS + len(task.asks.split()) * TOKENS_PER_WORD
        tokens_out = task.words_max * TOKENS_PER_WORD
        costs = tokens_in * self.prices.llm_in_per_million + tokens_out * self.prices.llm_out_per_million
        seconds = task.within_s + letters * SECONDS_PER_LETTER
        return Weight(seconds=seconds, letters=letters, llm=1, llm_eur=costs / PER_MILLION)


def _staying(flow: Flow, state: ListenState) -> Iterator[Row]:
    rows = [row for rows in state.when.values() for row in rows]
    yield from (row for row in (*rows, *state.doubt.values(), *flow.anywhere.values()) if row.times is not None)


def _leaving(flow: Flow, state: State) -> Iterator[Row]:
    yield from state.skip
    match state:
        case ListenState():
            rows = [row for rows in state.when.values() for row in rows]
            rows += [*state.doubt.values(), state.nomatch.row, state.noinput.row, *flow.anywhere.values()]
            yield from (row for row in rows if row.times is None)
        case DoState():
            yield from (*state.then, *state.failed)
        case EndState():
            pass


def _sentences(states: Iterable[State]) -> Iterator[tuple[Part, ...]]:
    for state in states:
        yield state.say
        if isinstance(state, ListenState):
            yield from (state.nomatch.say, state.nomatch.say_again, state.noinput.say, state.noinput.say_again)


# ---------------------------------------------------------------- the longest walk


Left = tuple[int, ...]  # how often each bounded state may still be entered


@attrs.define(slots=False)
class _Walk:
    flow: Flow
    scales: _Scales
    _known: dict[tuple[str, Left], Weight] = attrs.field(factory=dict)

    @cached_property
    def _bounded(self) -> Mapping[str, int]:
        bounded = (state.name for state in self.flow.states.values() if state.visits is not None)
        return {name: at for at, name in enumerate(bounded)}

    @cached_property
    def _visits(self) -> Mapping[str, Weight]:
        return {name: self.scales.visit(state) for name, state in self.flow.states.items()}

    @cached_property
    def _ways(self) -> Mapping[str, tuple[tuple[str, Weight], ...]]:
        """Where each state may lead, with what is said on the way; the heavier of two ways to one state."""
        return {name: self._ways_of(state) for name, state in self.flow.states.items()}

    def _ways_of(self, state: State) -> tuple[tuple[str, Weight], ...]:
        ways: dict[str, Weight] = {}
        for row in _leaving(self.flow, state):
            ways[row.go] = self.scales.said(row.say).most(ways.get(row.go, Weight()))
        return tuple(ways.items())

    def longest(self, start: str) -> Weight:
        bounds = [state.visits.times for state in self.flow.states.values() if state.visits is not None]
        return self._from(start, tuple(bounds))

    def _from(self, name: str, left: Left) -> Weight:
        key = (name, left)
        if key not in self._known:
            self._known[key] = self._look(self.flow.states[name], left)
        return self._known[key]

    def _look(self, state: State, left: Left) -> Weight:
        if state.visits is not None:
            at = self._bounded[state.name]
            if not left[at]:
                out = state.visits.row
                return self.scales.said(out.say) + self._from(out.go, left)
            left = (*left[:at], left[at] - 1, *left[at + 1 :])
        ways = (said + self._from(go, left) for go, said in self._ways[state.name])
        return self._visits[state.name] + _most(ways)


def _most(weights: Iterable[Weight]) -> Weight:
    return reduce(Weight.most, weights, Weight())

"""From what Deepgram says on a call's sockets to what the call's floor needs. Touches nothing; time is an argument.

    finals ──▶ frozen words, each stretch of sound once ──┬─ the end of an utterance is seen ──▶ Words, segment -1
    interims ─▶ a guess for the sound after them ─────────┼─ each change ───────────────────────▶ interim Words
    a request for a stretch (FinalizeSegment) ────────────┴─ frozen, flushed, or too late ──────▶ Words of the segment

The floor decides when a turn is over, from local voice detection; `speech_final` and UtteranceEnd are hints for a
caller too quiet for it. A final is known by the sound it covers and never by its text: the same words come twice, by
Finalize and by themselves, and again when sound was replayed on a new socket. Words of a stretch that was answered
are not told again, or a late one would cut the bot short.

All times here are arrival times on the engine's clock; `Timeline` makes them from the socket's own, which counts the
sound sent on it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

import attrs

from ..turns.events import FinalizeSegment, Words
from .deepgram_messages import Message, Results, UtteranceEnd

GAP_S = 0.1  # arrivals jitter by less; a longer hole was silence that was never sent
PIECES_MAX = 64  # holes remembered: more than a minute of the worst line
WORDS_MAX = 400  # two minutes of fast speech, six times the longest utterance the floor lets pass
SAME_S = 0.02  # two ranges that differ by less end at the same sound: both round to 10 ms
BEFORE_S = 0.5  # voice detection is late on soft first sounds, and word times are 0.2 s off
AFTER_S = 0.3
FLUSHED_S = 0.25  # a flush may end this much before the last sound; the shortest further word is longer
FINAL_WAIT_S = 1.2  # p99 from flush to final is 0.35 s: what has not come by then does not come, a guess will do
ANSWER_WAIT_S = 3.5  # behind sound that is still replayed, or without even a guess; the floor itself waits 4 s


@attrs.frozen
class Heard:
    """A word on the engine's clock; confidence is that of the result it came with."""

    text: str
    started_s: float
    stopped_s: float
    confidence: float

    @property
    def middle_s(self) -> float:
        return (self.started_s + self.stopped_s) / 2


@attrs.define
class Asked:
    """A request not answered yet. flushed_s: sound sent before its Finalize, socket time; None: not sent yet.

    deadline_s: answered then, if there are words to answer with. last_s: answered then with none.
    """

    segment: FinalizeSegment
    from_s: float
    deadline_s: float
    last_s: float
    flushed_s: float | None = None


class Timeline:
    """Where the sound sent on one socket lies on the engine's clock."""

    def __init__(self) -> None:
        self.sent_s = 0.0
        self._pieces: deque[tuple[float, float]] = deque(maxlen=PIECES_MAX)  # (socket time, arrival) of each begin
        self._apart_s = float("-inf")  # how far apart the two times of the last of them are

    def add(self, started_s: float, sound_s: float) -> None:
        """So much sound, which arrived from then on, is sent behind what was."""
        apart_s = started_s - self.sent_s
        if apart_s - self._apart_s > GAP_S:
            self._pieces.append((self.sent_s, started_s))
            self._apart_s = apart_s
        self.sent_s += sound_s

    def clock(self, socket_s: float) -> float:
        """Arrival time of the sound *before* this socket time, so that an end lies before a hole."""
        found = None
        for piece in self._pieces:
            if found is not None and piece[0] >= socket_s:
                break
            found = piece
        return socket_s if found is None else found[1] + socket_s - found[0]

    def clock_after(self, socket_s: float) -> float:
        """Arrival time of the sound after this socket time, so that a start lies behind a hole."""
        return self.clock(socket_s + SAME_S) - SAME_S


class Hearing:
    """What one call's transcriber has said and owes. Feed it everything in order; it returns what to tell."""

    def __init__(self) -> None:
        self.unanswered = 0  # requests that were answered by their deadline only
        self.frozen_s = float("-inf")  # all sound before this is final
        self.timeline = Timeline()  # of the socket that is open
        self._words: deque[Heard] = deque(maxlen=WORDS_MAX)
        self._guess: tuple[Heard, ...] = ()
        self._guessed = ""
        self._told_s = float("-inf")  # words before this were told, or belong to a stretch that was answered
        self._asked: dict[int, Asked] = {}
        self._last: Asked | None = None
        self._spoke_s = float("-inf")  # when the last results came

    def __repr__(self) -> str:
        return f"<Hearing frozen={self.frozen_s:.2f} words={len(self._words)} asked={sorted(self._asked)}>"

    # ------------------------------------------------------------ the socket

    def connected(self) -> None:
        """A new socket: its time begins at 0, and what was not final is sent again."""
        self.timeline = Timeline()
        self._guess, self._guessed = (), ""
        for asked in self._asked.values():
            asked.flushed_s = None

    @property
    def owes(self) -> bool:
        """Not all requests are answered."""
        return bool(self._asked)

    def is_owed(self, segment: FinalizeSegment) -> bool:
        return segment.segment in self._asked

    def finalize_sent(self, segment: FinalizeSegment, now_s: float) -> None:
        asked = self._asked[segment.segment]
        asked.flushed_s = self.timeline.sent_s
        asked.deadline_s = min(asked.deadline_s, now_s + FINAL_WAIT_S)

    def heard(self, message: Message, now_s: float) -> list[Words]:
        """Take one message of the socket."""
        match message:
            case Results():
                self._spoke_s = now_s
                return self._final(message) if message.is_final else self._interim(message)
            case UtteranceEnd(last_word_s=last_word_s):
                return self._gap(last_word_s)
            case _:
                return []

    # ------------------------------------------------------------ the floor

    def asked(self, segment: FinalizeSegment, now_s: float) -> list[Words]:
        """The final words of a stretch are wanted: answered at once when all its sound is final already."""
        last_s = now_s + ANSWER_WAIT_S
        self._last = Asked(segment, self._beginning(segment), last_s, last_s)
        self._asked[segment.segment] = self._last
        return list(self._answers(asked for asked in [self._last] if self._is_frozen(asked)))

    def next_deadline(self) -> float:
        """When `expired` is due; infinite when nothing is owed."""
        return min((asked.deadline_s for asked in self._asked.values()), default=float("inf"))

    def is_mute(self, now_s: float) -> bool:
        """An answer is overdue and not one result has come since its stretch began: nobody listens at the other end.

        A transcriber that listens says something about every second, be it that it hears nothing.
        """
        return any(
            asked.deadline_s <= now_s and asked.flushed_s is not None and self._spoke_s < asked.segment.started_s
            for asked in self._asked.values()
        )

    def expired(self, now_s: float) -> list[Words]:
        """Answer what is owed for too long, with what there is: finals, then the guess for the rest.

        Nothing at all is no answer to who has spoken: then the vendor is waited for until the last.
        """
        for asked in self._asked.values():
            if asked.deadline_s <= now_s and not self._words_of(asked):
                asked.deadline_s = asked.last_s
        late = [asked for asked in self._asked.values() if asked.deadline_s <= now_s]
        self.unanswered += len(late)
        return list(self._answers(late))

    def _beginning(self, segment: FinalizeSegment) -> float:
        """From when on words belong to the stretch: not before the middle of the pause since the one before."""
        last = self._last
        if last is None:
            return segment.started_s - BEFORE_S
        if last.segment.started_s == segment.started_s:
            return last.from_s  # the same utterance: the caller went on
        pause_s = (last.segment.stopped_s + segment.started_s) / 2
        return max(segment.started_s - BEFORE_S, min(pause_s, segment.started_s))

    # ------------------------------------------------------------ messages

    def _final(self, results: Results) -> list[Words]:
        end_s = self.timeline.clock(min(results.end_s, self.timeline.sent_s))  # no more was sent than that
        if end_s > self.frozen_s + SAME_S:
            self._words.extend(self._fresh(results))
            self.frozen_s = end_s
            self._guess, self._guessed = (), ""
        answers = list(self._answers(asked for asked in [*self._asked.values()] if self._is_settled(asked, results)))
        return [*answers, *(self._utterance() if results.speech_final else [])]

    def _interim(self, results: Results) -> list[Words]:
        """Nothing when it says the same as the one before: a message a second and a call of events less."""
        self._guess = tuple(self._fresh(results))
        words = [word for word in (*self._words, *self._guess) if word.middle_s > self._told_s]
        text = _joined(words)
        if not text or text == self._guessed:
            return []
        self._guessed = text
        return [_words(words, is_final=False)]

    def _gap(self, last_word_s: float) -> list[Words]:
        """The words have ended. A gap before the newest word is one that was overtaken."""
        newest_s = self._words[-1].stopped_s if self._words else float("-inf")
        if self.timeline.clock(last_word_s) < newest_s - SAME_S:
            return []
        return self._utterance()

    def _utterance(self) -> list[Words]:
        words = [word for word in self._words if word.middle_s > self._told_s]
        self._told_s = max(self._told_s, self.frozen_s)
        return [_words(words, is_final=True)] if _joined(words) else []

    def _fresh(self, results: Results) -> Iterator[Heard]:
        """Its words on the engine's clock, without those whose sound is final already."""
        for word in self._timed(results):
            if word.text and word.middle_s > self.frozen_s:
                yield word

    def _timed(self, results: Results) -> Iterator[Heard]:
        clock, clock_after = self.timeline.clock, self.timeline.clock_after
        for word in results.words:
            yield Heard(word.text, clock_after(word.start_s), clock(word.end_s), results.confidence)
        if not results.words:
            yield Heard(results.text, clock_after(results.start_s), clock(results.end_s), results.confidence)

    # ------------------------------------------------------------ answers

    def _is_settled(self, asked: Asked, results: Results) -> bool:
        is_flush = results.from_finalize and asked.flushed_s is not None
        if is_flush and asked.flushed_s is not None and results.end_s >= asked.flushed_s - FLUSHED_S:
            return True
        return self._is_frozen(asked)

    def _is_frozen(self, asked: Asked) -> bool:
        return self.frozen_s >= asked.segment.stopped_s - SAME_S

    def _answers(self, settled: Iterable[Asked]) -> Iterator[Words]:
        for asked in settled:
            del self._asked[asked.segment.segment]
            words = self._words_of(asked)
            self._told_s = max(self._told_s, asked.segment.stopped_s + AFTER_S)
            yield Words(
                text=_joined(words),
                is_final=True,
                confidence=min((word.confidence for word in words), default=0.0),
                started_s=asked.segment.started_s,
                stopped_s=asked.segment.stopped_s,
                segment=asked.segment.segment,
            )

    def _words_of(self, asked: Asked) -> list[Heard]:
        until_s = asked.segment.stopped_s + AFTER_S
        return [word for word in (*self._words, *self._guess) if asked.from_s < word.middle_s <= until_s]


def _joined(words: Iterable[Heard]) -> str:
    return " ".join(word.text for word in words if word.text)


def _words(words: list[Heard], *, is_final: bool) -> Words:
    confidence = min(word.confidence for word in words)
    return Words(_joined(words), is_final, confidence, words[0].started_s, words[-1].stopped_s)

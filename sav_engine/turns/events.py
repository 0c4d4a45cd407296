"""Pure. Events and commands of the floor; the vocabulary the siblings of a call share.

All times are seconds on the engine's monotonic clock (`trio.current_time()`), never wall time.
"""

from __future__ import annotations

from typing import Literal
from uuid import UUID

import attrs

from .policy import BargeIn, Policy

# ---------------------------------------------------------------- from the line (media)


@attrs.frozen
class Identified:
    """The peer has sent its UUID frame: it is Asterisk, and this is its call. Always the first event of a line."""

    call_id: UUID
    at_s: float


@attrs.frozen
class AudioBatch:
    """At most 240 ms of the caller's sound, in order, gaps not filled.

    pcm: signed 16-bit little-endian mono at 8 kHz, an even number of bytes, never empty.
    started_s: arrival time of its first block.
    """

    pcm: bytes
    started_s: float


@attrs.frozen
class SpeechStarted:
    """The caller began to speak (local voice detection). at_s: when the first speech block arrived."""

    at_s: float


@attrs.frozen
class SpeechStopped:
    """The caller fell silent. at_s: arrival of the last block that was speech, earlier than the event itself."""

    at_s: float


@attrs.frozen
class DtmfPressed:
    """The caller pressed a key. key: one of 0-9 * # A-D."""

    key: str
    at_s: float


@attrs.frozen
class HungUp:
    """The line is over; nothing follows on it. how: end of stream, reset, or bytes that break the framing.

    Asterisk sends the same end of stream for a hang-up and for a transfer, and answers our own `00 00 00` with it.
    """

    how: Literal["eof", "reset", "wire_error", "stuck"]
    at_s: float
    detail: str = ""


LineEvent = Identified | AudioBatch | SpeechStarted | SpeechStopped | DtmfPressed | HungUp

# ---------------------------------------------------------------- from the transcriber


@attrs.frozen
class Words:
    """What the transcriber hears.

    is_final False: an interim guess for the segment, replaced by the next one; True: it will not change.
    text may be empty when final: there was sound and no words (noise, music, a cough).
    segment: number of the segment the words answer (see FinalizeSegment); -1 when the transcriber goes by itself.
    confidence: 0..1.
    """

    text: str
    is_final: bool
    confidence: float
    started_s: float
    stopped_s: float
    segment: int = -1


@attrs.frozen
class TranscriberLost:
    """No more words will come from the transcriber of this call. reason: for the log, one line."""

    reason: str
    at_s: float


# ---------------------------------------------------------------- from the voice


@attrs.frozen
class BotStarted:
    """The first sound of an utterance of the bot was handed to the line. barge_in: what may interrupt it."""

    saying: int
    barge_in: BargeIn
    at_s: float


@attrs.frozen
class BotFinished:
    """An utterance of the bot is over: wholly sent, or stopped by barge-in.

    heard_s: seconds of it that were really sent. heard_text: the parts sent in full or begun.
    """

    saying: int
    at_s: float
    heard_s: float
    heard_text: str
    stopped: bool


# ---------------------------------------------------------------- from the conductor


@attrs.frozen
class QuestionAsked:
    """An answer is expected. after_saying: once this utterance of the bot is over; None: from now on."""

    policy: Policy
    after_saying: int | None
    at_s: float


@attrs.frozen
class QuestionClosed:
    """No answer is expected any more (a key answered, or the flow went on)."""

    at_s: float


@attrs.frozen
class KeyTaken:
    """A key of the caller has moved the flow on: what the bot is still saying is of no use any more."""

    at_s: float


@attrs.frozen
class DeadlinePassed:
    """The machine's own deadline (`next_deadline`) has come."""

    at_s: float


FloorEvent = (
    SpeechStarted
    | SpeechStopped
    | DtmfPressed
    | HungUp
    | Words
    | TranscriberLost
    | BotStarted
    | BotFinished
    | QuestionAsked
    | QuestionClosed
    | KeyTaken
    | DeadlinePassed
)

# ---------------------------------------------------------------- to the conductor


@attrs.frozen
class UtteranceEnded:
    """The caller has finished a sentence (endpointing has elapsed and the transcriber has answered).

    text: words joined by single spaces; empty when there was speech without words we could make out.
    started_s: when the caller began. confidence: 0..1, lowest of the parts. barged_in: it cut the bot short.
    overheard: it was said over a bot that spoke on; nobody waits for an answer to it.
    """

    text: str
    started_s: float
    stopped_s: float
    confidence: float
    barged_in: bool = False
    overheard: bool = False


@attrs.frozen
class NoInput:
    """Nothing was heard for as long as the question allows, counted from the end of the bot's speech."""

    waited_s: float
    at_s: float


# ---------------------------------------------------------------- commands of the floor


@attrs.frozen
class FinalizeSegment:
    """Ask the transcriber for the final words of this stretch of the caller's sound."""

    segment: int
    started_s: float
    stopped_s: float
    expects: str


@attrs.frozen
class PausePlayback:
    """Fall silent at once, keeping the place: perhaps the caller interrupts."""


@attrs.frozen
class ResumePlayback:
    """Go on at the sample where it stopped: it was not an interruption."""


@attrs.frozen
class StopPlayback:
    """The caller has the floor: drop what is left of the bot's utterance."""


News = UtteranceEnded | NoInput | DtmfPressed | BotFinished | HungUp


@attrs.frozen
class Tell:
    """Hand this news to the conductor."""

    news: News


FloorCommand = FinalizeSegment | PausePlayback | ResumePlayback | StopPlayback | Tell

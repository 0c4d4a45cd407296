"""An utterance of the bot: its sound as it comes together, and what the caller has heard of it."""

from __future__ import annotations

import attrs

from ..flow.events import Say
from ..media.playback import Playback

WHOLE_S = 0.1  # the silence and the fading vowel at the end of a prompt are not missed


@attrs.define
class Placed:
    """Where in the sound of an utterance a part begins, in seconds: what was heard can be told from it."""

    text: str
    begins_s: float
    ends_s: float  # of what is there of it so far


@attrs.frozen
class Uttered:
    """What is being said. placed: its parts."""

    say: Say
    playback: Playback
    placed: list[Placed] = attrs.field(factory=list)

    def add(self, text: str, pcm: bytes) -> None:
        """Sound to what is played, and its words, if any begin with it, to their place."""
        playback = self.playback
        if text:
            begins_s = playback.sent_s + playback.queued_s
            self.placed.append(Placed(text, begins_s, begins_s))
        playback.add(pcm)
        self.placed[-1].ends_s = playback.sent_s + playback.queued_s

    def heard(self) -> str:
        return heard_text(self.placed, self.playback.sent_s, whole=not self.playback.was_dropped)


def heard_text(placed: list[Placed], sent_s: float, *, whole: bool) -> str:
    """What the caller heard: all of it, or up to the word at which the sound was stopped."""
    return " ".join(filter(None, (part.text if whole else heard_of(part, sent_s) for part in placed)))


def heard_of(part: Placed, sent_s: float) -> str:
    """Words take about as long as they have letters. A word half said was not heard."""
    if sent_s >= part.ends_s - WHOLE_S:
        return part.text
    letters = len(part.text) * (sent_s - part.begins_s) / (part.ends_s - part.begins_s)
    heard, said = list[str](), 0
    for word in part.text.split():
        said += len(word) + 1
        if said > letters:
            break
        heard.append(word)
    return " ".join(heard) + " …" if heard else ""

"""Pure. How we listen to one question: what ends an utterance, what interrupts the bot, how long silence lasts."""

from __future__ import annotations

from typing import Literal

import attrs

BargeIn = Literal["off", "words", "speech"]

# A caller who really interrupts goes on speaking; a cough or "mmh" is shorter than this. Under "words" we wait
# longer, because a transcriber that sends interim words confirms earlier.
# Both include the 200-300 ms that voice detection takes to be sure of the silence after a short burst.
CONFIRM_SPEECH_S = 0.7
CONFIRM_WORDS_S = 1.1

# One decoded burst tells a backchannel from an answer; longer than this the pause itself is noticed as a hole.
BURST_DECISION_S = 1.2

# The embedded transcriber answers within 0.2-0.5 s on an idle machine, and 1.3 s with eight callers at once.
# Twice that, rounded up; then the caller is asked again rather than left in silence.
TRANSCRIPT_WAIT_S = 4.0

# Noise that never lets voice detection fall silent (music on hold, a train) is cut here and decoded as it is.
UTTERANCE_MAX_S = 20.0

# A click or breath without words shorter than this is no answer at all; longer, somebody said something.
NOISE_MAX_S = 1.0

# One or two words such as these while the bot speaks mean "go on".
BACKCHANNELS = frozenset(
    {"oui", "ouais", "mmh", "mm", "hm", "hum", "humm", "euh", "ah", "oh", "hein", "si"}
    | {"ok", "okay", "d'accord", "accord", "bien", "voilà", "voila"}
)
BACKCHANNEL_WORDS_MAX = 2


@attrs.frozen
class Policy:
    """One question's way of listening.

    expects: what the transcriber should expect ('open', 'yes_no', 'digits', 'name', 'email').
    endpointing_s: silence after speech that ends the utterance.
    noinput_s: silence after the bot's speech until NoInput.
    """

    expects: str
    endpointing_s: float
    noinput_s: float


def confirm_after_s(barge_in: BargeIn) -> float:
    """Speech over the bot that lasts this long is an interruption, words or not."""
    return CONFIRM_SPEECH_S if barge_in == "speech" else CONFIRM_WORDS_S


def is_backchannel(text: str) -> bool:
    """Whether these words, spoken over the bot, only mean "I am listening". Empty text counts."""
    words = text.lower().replace("’", "'").strip(" .,!?…").replace(",", " ").replace(".", " ").split()
    return len(words) <= BACKCHANNEL_WORDS_MAX and all(word in BACKCHANNELS for word in words)

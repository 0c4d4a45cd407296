"""Pure. How we listen to one question: what ends an utterance, what interrupts the bot, how long silence lasts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import attrs

# What may interrupt the bot. "overhear": nothing, and what is said over it is told when it is over.
BargeIn = Literal["off", "overhear", "words", "speech"]

# What the words so far are to the question: an answer nothing need be added to; words that may be all; words that
# cannot be all ("jean point dupont arobase", "oui mais").
Completeness = Literal["certain", "open", "unfinished"]
Judge = Callable[[str, str], Completeness]  # (name of the grammar, words) -> how complete

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

# Noise that never lets voice detection fall silent (music on hold, a train) is cut here and decoded as it is. Who is
# asked for a yes tells a story of eight seconds at most before drawing breath; after a breath the time begins anew.
UTTERANCE_MAX_S = 20.0
SHORT_UTTERANCE_MAX_S = 8.0
# A story with all its breaths, and noise that comes and goes: the embedded transcriber keeps 30 s of a call's sound.
STORY_MAX_S = 28.0
SHORT_STORY_MAX_S = 20.0
# Voice detection still hears something, and a transcriber that sends words as they come has sent none for so long.
STILL_S = 2.0

# An answer that needs nothing added: a breath after it is a pause no more, and any pause inside French words is
# shorter. Longer endpointing than this waits for a second thought, which such an answer seldom gets.
CERTAIN_S = 0.3
CERTAIN_CONFIDENCE = 0.5  # of the transcriber, in what it heard
# Words that cannot be all get this much of the question's patience: people look for the next part of an address.
UNFINISHED_TIMES = 2.0

# Something goes on making sound over the bot and no word of it could be made out: music, a train, a crying child.
# The bot speaks on, and listens again after so long, so many times.
NOISE_AGAIN_S = 2.0
NOISE_AGAIN_TIMES = 3

# "Oui" over the end of a question is its answer: what was still to come of it could be guessed. The time from the
# word's end to the bot's end holds the pause while the word was decoded, 0.3 to 0.5 s.
LATE_ANSWER_S = 1.5

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
    grammar: by what the answer is judged; "" when nobody can tell whether it is complete.
    """

    expects: str
    endpointing_s: float
    noinput_s: float
    grammar: str = ""

    @property
    def utterance_max_s(self) -> float:
        return SHORT_UTTERANCE_MAX_S if self.expects == "yes_no" else UTTERANCE_MAX_S

    @property
    def story_max_s(self) -> float:
        return SHORT_STORY_MAX_S if self.expects == "yes_no" else STORY_MAX_S

    def patience_s(self, complete: Completeness) -> float:
        """Silence that ends an utterance of this completeness."""
        if complete == "certain":
            return min(CERTAIN_S, self.endpointing_s)
        return self.endpointing_s * (UNFINISHED_TIMES if complete == "unfinished" else 1.0)


def judges_nothing(grammar: str, text: str) -> Completeness:
    """The judge of who has no grammars: every pause is as long as the question says."""
    return "open"


def confirm_after_s(barge_in: BargeIn) -> float:
    """Speech over the bot that lasts this long is one under `speech`; under `words` its words are asked for then."""
    return CONFIRM_SPEECH_S if barge_in == "speech" else CONFIRM_WORDS_S


def is_backchannel(text: str) -> bool:
    """Whether these words, spoken over the bot, only mean "I am listening". Empty text counts."""
    words = text.lower().replace("’", "'").strip(" .,!?…").replace(",", " ").replace(".", " ").split()
    return len(words) <= BACKCHANNEL_WORDS_MAX and all(word in BACKCHANNELS for word in words)

"""Pure. The bot's own voice coming back on the caller's line, taken out before anybody listens to it.

Theory. We know to the sample what was sent, so an echo is what comes in and can be made from what went out by one
short filter behind one delay. While the bot speaks and the line is not quiet, both are solved for again every 60 ms,
more seldom where that found nothing: the delay is the peak of the whitened cross-correlation over the last half
second, the filter the least-squares fit around it. Speech that is not ours cannot be fitted: 160 coefficients
explain a few per cent of 4000 strange samples by chance, and nearly all of an echo. So one number, the share that is
explained, tells echo from caller, and a caller over an echo is what remains when the echo is subtracted.

        nothing known ──1 s of bot speech over a quiet line──▶ no echo here: nothing is held back
             │ something comes in: nothing is passed on until 120 ms of it were judged
             └──explained by the bot──▶ learned: subtracted, and what the filter is known to leave is silenced

Costs nothing while the bot is silent, next to nothing while it speaks over a quiet line (both streams are told of in
pieces of 100 ms), 0.1 ms a frame, fits included, while somebody or something is heard over it.

Positions are samples at 8 kHz of what was sent; a received sample has the position of what was being sent when the
utterance of the bot began, and counts on from there, because arrivals jitter and both streams do not.
Source: least squares over a sliding window instead of an adaptive gradient, which needs seconds to converge on speech
(for both see Haykin, Adaptive Filter Theory); the whitened correlation is Knapp and Carter's, 1976.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from .pcm import pcm_of

Floats = NDArray[np.float64]

RATE_HZ: Final = 8_000
BYTES: Final = 2  # of a sample
DELAY_MAX: Final = 3_600  # 450 ms: a satellite link and two jitter buffers
TAPS: Final = 160  # 20 ms: the line and its codecs, the loudspeaker and the nearest wall
BEFORE_PEAK: Final = 24  # 3 ms of the filter lie before the strongest path
WINDOW: Final = 4_000  # 0.5 s of what came in
FIRST_WINDOW: Final = (
    960  # 120 ms: enough to tell an unknown echo from a caller, and the first verdict is held so long
)
FIRST_TAPS: Final = 48
EVERY: Final = 480  # 60 ms between two fits, and as much more after each in a row that found nothing, up to
EVERY_UNKNOWN: Final = 1_920  # 240 ms: what is heard is a caller, and an echo may be behind him
# 240 ms where nothing came back before, then 480: an echo that begins now is the rare case, and is known in 0.6 s.
EVERY_CLEAR: Final = 1_920
EVERY_CLEAR_MAX: Final = 3_840
EVERY_LEARNED: Final = 1_440  # 180 ms once there is a filter: a fit takes 1 ms, and telephones do not walk about fast
BLOCK: Final = 160  # samples; what is sent has this size always, what comes in nearly always
REMEMBERED: Final = WINDOW + DELAY_MAX + TAPS + 2 * BLOCK  # samples of what was sent: as far back as a fit looks
NEAR: Final = DELAY_MAX + TAPS  # an echo of the last sound may still come so long
QUIET_RMS: Final = 33.0  # -60 dBFS, as the gate of voice detection
LOUD_RMS: Final = 330.0  # -40 dBFS on average: the bot's voice, pauses included; less is too little to learn from
CLEAR: Final = RATE_HZ  # the bot was heard for 1 s and nothing came back
EXPLAINED: Final = 0.5  # share of the window; by chance 0.15 at most was seen, of an echo under mu-law 0.95 and more
EXPLAINED_FIRST: Final = 0.7  # of the short first window, which fits by chance more easily
WORTH_A_FIT: Final = 0.25  # share that a short filter explains: with less the whole one, which costs more, finds none
# How far an echo's delay stands out of the whitened correlation. Of 711 half seconds of callers over a bot that does
# not come back, 95 in 100 have under 6.5; of 415 with an echo that a short filter explains, 1 in 100 has under 6.
SHARP: Final = 6.0
PERHAPS: Final = 0.4  # one strange voice in ten is explained so well by 120 ms of chance: look at more of it,
SECOND_WINDOW: Final = 2_080  # but not longer than 260 ms
SAME_DELAY: Final = 16  # 2 ms: a fit is believed when the one before found the same delay, which chance does not
SURE_ECHO: Final = 0.9  # nothing but echo: what remains now is what the filter cannot take out
LEAK_MARGIN: Final = 8.0  # 9 dB: the remainder varies from vowel to vowel
LEAK_MIN, LEAK_MAX = 0.01, 0.06  # of the echo's energy: mu-law leaves as much; more would swallow a quiet caller
TAIL: Final = 0.5  # of the echo's energy is still in the room 20 ms later, beyond the end of the filter
LOST: Final = 480  # the two streams have slipped by 60 ms against each other: anchor anew
RIDGE: Final = 1e-3  # of the reference's energy: telephone sound has nothing under 300 Hz that could be fitted


class _Played:
    """Sound that was sent. at: position of its first sample."""

    __slots__ = ("_frames", "_header", "at", "samples")

    def __init__(self, at: int, samples: int, frames: list[bytes], header: int) -> None:
        self.at = at
        self.samples = samples
        self._frames = frames
        self._header = header  # bytes of each that are no sound

    def pcm(self) -> bytes:
        """All of it, put together the first time it is asked for."""
        if self._header:
            self._frames = [b"".join([frame[self._header :] for frame in self._frames])]
            self._header = 0
        return self._frames[0]


class Echo:
    """One line. Feed it what is sent and what arrives."""

    def __init__(self) -> None:
        self.position = 0  # samples sent so far; whoever sends silence counts it here
        self.near_until = -1  # position up to which an echo of what was sent may still arrive
        # As it came, put together only when a fit asks for it: most of a call nothing comes back.
        # Lists, and not deques, of which an empty one has 760 bytes: there are at most some fifty pieces.
        self._sent: list[_Played] = []
        self._heard: list[bytes] = []
        self._heard_samples = 0  # since it was anchored
        self._kept_samples = 0  # of them, in _heard
        self._heard_end: int | None = None  # None: not anchored
        self._filter: Floats | None = None
        self._delay = 0
        self._seen_delay = -RATE_HZ  # of the last fit, believed or not
        self._leak = LEAK_MIN
        self._echo_energy = 0.0  # of the last blocks, dying away as a room does
        self._since_fit = 0
        self._is_promising = False  # the last fit
        self._in_vain = 0  # fits in a row that found nothing
        self._quiet = 0  # samples of bot speech that nothing came back of
        self._unnoted = 0  # quiet samples not looked at yet
        self._suspect = 0  # samples held back until the first verdict
        self._acquitted = False

    def __repr__(self) -> str:
        if self._filter is None:
            return "<Echo none>" if self._is_clear else "<Echo unknown>"
        gain_db = 10 * np.log10(float(self._filter @ self._filter) + 1e-9)
        return f"<Echo {self._delay / 8:.0f} ms {gain_db:.0f} dB leak {self._leak:.3f}>"

    @property
    def is_learned(self) -> bool:
        return self._filter is not None

    @property
    def is_known(self) -> bool:
        """Whether there is an echo on this line, and which."""
        return self._is_clear or self._is_settled

    @property
    def _is_clear(self) -> bool:
        return self._quiet >= CLEAR

    @property
    def _is_settled(self) -> bool:
        """The filter was fitted to a whole window, and not only to the first moments."""
        return self._filter is not None and self._filter.size == TAPS

    def played(self, pcm: bytes) -> None:
        """This sound (s16le 8 kHz, of any length) was sent next; its last block is being sent now."""
        self._note_played(_Played(self.position, len(pcm) // BYTES, [pcm], 0))

    def played_frames(self, frames: list[bytes], header: int) -> None:
        """As `played`: BLOCK samples in each, behind so many bytes of something else. The list is kept as it is and
        taken apart when a fit asks for it, which most of a call none does."""
        self._note_played(_Played(self.position, BLOCK * len(frames), frames, header))

    def _note_played(self, played: _Played) -> None:
        self._sent.append(played)
        self.position += played.samples
        self.near_until = self.position + NEAR
        while self._sent[0].at < self.position - REMEMBERED - self._sent[0].samples:
            del self._sent[0]

    def heard(self, pcm: bytes, level: float, behind: int = 0) -> bytes:
        """What arrived, without the echo: the same object where there is none. Needed only while `position` is before
        `near_until`.

        level: its energy (pcm.energy). behind: so many blocks have come after it, which are told of next.
        """
        count = len(pcm) // BYTES
        if level < count * QUIET_RMS**2:
            self.heard_nothing(pcm, behind)
            return pcm
        self._keep(pcm, count, behind)
        return self._freed(pcm, count)

    def heard_nothing(self, pcm: bytes, behind: int = 0) -> None:
        """What arrived, of any length, each block softer than QUIET_RMS; what was sent up to now was told before."""
        count = len(pcm) // BYTES
        self._keep(pcm, count, behind)
        self._suspect = 0
        if self._quiet < CLEAR:
            self._unnoted += count
            if self._unnoted >= EVERY:
                self._note_quiet()

    def _keep(self, pcm: bytes, count: int, behind: int) -> None:
        """Remember it in its place: its last block arrived when all up to `position` had been sent, or so many blocks
        before."""
        begins = self.position - max(count - BLOCK, 0) - behind * BLOCK
        if self._heard_end is None or abs(begins - self._heard_end) > LOST:
            self._anchor(begins)
        assert self._heard_end is not None
        self._heard.append(pcm)
        self._heard_samples += count
        self._kept_samples += count
        self._heard_end += count
        while self._kept_samples - len(self._heard[0]) // BYTES >= WINDOW:
            self._kept_samples -= len(self._heard.pop(0)) // BYTES

    def _freed(self, pcm: bytes, count: int) -> bytes:
        """Something is heard over the bot, or is the bot."""
        self._since_fit += count
        if self._since_fit >= self._every() and self._heard_samples >= WINDOW // 2:
            self._since_fit = 0
            self._fit(min(WINDOW, self._heard_samples), TAPS, EXPLAINED)
            self._in_vain = 0 if self._is_promising or self._filter is not None else self._in_vain + 1
        if self._filter is None:
            return self._judged_first(pcm, count)
        return self._cleaned(pcm, np.frombuffer(pcm, "<i2").astype(np.float64))

    def _every(self) -> int:
        """Samples between two fits."""
        if self._is_settled:
            return EVERY_LEARNED
        if self._is_promising:
            return EVERY
        if self._is_clear:
            return min(EVERY_CLEAR * (1 + self._in_vain), EVERY_CLEAR_MAX)
        return min(EVERY * (1 + self._in_vain), EVERY_UNKNOWN)

    def lose_place(self) -> None:
        """Something arrived that nobody tells of: what comes next has its place from what is being sent then."""
        self._heard_end = None
        self._heard.clear()

    # ------------------------------------------------------------ positions

    def _anchor(self, position: int) -> None:
        self._heard.clear()
        self._heard_end = position
        self._heard_samples = self._kept_samples = self._since_fit = self._suspect = 0
        self._acquitted = False

    def _sent_between(self, start: int, stop: int) -> Floats:
        """Samples of these positions; zeros where nothing is remembered, or silence was sent."""
        found = np.zeros(stop - start)
        for played in reversed(self._sent):
            at, end = played.at, played.at + played.samples
            if end <= start:
                break
            low, high = max(at, start), min(end, stop)
            if high > low:
                found[low - start : high - start] = np.frombuffer(played.pcm(), "<i2")[low - at : high - at]
        return found

    def _heard_last(self, count: int) -> Floats:
        return np.frombuffer(b"".join(self._heard)[-BYTES * count :], "<i2").astype(np.float64)

    # ------------------------------------------------------------ what came in

    def _note_quiet(self) -> None:
        count, self._unnoted = self._unnoted, 0
        assert self._heard_end is not None
        spoken = self._sent_between(self._heard_end - NEAR, self._heard_end)
        if float(spoken @ spoken) > NEAR * LOUD_RMS**2:
            self._quiet += count

    def _judged_first(self, pcm: bytes, count: int) -> bytes:
        """Nothing is known of an echo on this line: silence until it can be told, if the bot is heard to speak."""
        if self._is_clear or self._acquitted:
            return pcm
        self._suspect += count
        if self._suspect < FIRST_WINDOW:
            return bytes(len(pcm))
        explained = self._fit(self._suspect, FIRST_TAPS, EXPLAINED_FIRST)
        if explained >= EXPLAINED_FIRST or (explained >= PERHAPS and self._suspect < SECOND_WINDOW):
            return bytes(len(pcm))
        self._acquitted = True
        return pcm

    def _cleaned(self, pcm: bytes, samples: Floats) -> bytes:
        assert self._filter is not None and self._heard_end is not None
        start = self._heard_end - samples.size - self._delay
        sent = self._sent_between(start - self._filter.size + 1, start + samples.size)
        echo = np.convolve(sent, self._filter, "valid")
        rest = samples - echo
        left = float(rest @ rest)
        of_echo = self._echo_energy = max(float(echo @ echo), TAIL * self._echo_energy)
        if left > float(samples @ samples):
            return pcm  # the path has changed: the next fit will find it
        if left < LEAK_MARGIN * self._leak * of_echo:
            return bytes(len(pcm))
        return pcm_of(rest)

    # ------------------------------------------------------------ fitting

    def _fit(self, count: int, taps: int, enough: float) -> float:
        """Solve for delay and filter over the last `count` samples; keep them if they explain enough.

        Returns the share that they explain.
        """
        assert self._heard_end is not None
        came = self._heard_last(count)
        sent = self._sent_between(self._heard_end - count - DELAY_MAX - taps, self._heard_end)
        peak, sharpness = _peak_of(came, sent)
        delay = min(max(peak - BEFORE_PEAK, 0), DELAY_MAX)
        window = sent[DELAY_MAX + taps - delay - taps + 1 : DELAY_MAX + taps - delay + count]
        if float(window @ window) < LOUD_RMS**2 * count:
            return PERHAPS  # the bot has hardly begun
        if self._filter is None and taps == TAPS:  # look before you leap
            short = window[TAPS - FIRST_TAPS :]
            explained = _solved(came, short, FIRST_TAPS)[1] if sharpness >= SHARP else 0.0
            self._is_promising = explained >= WORTH_A_FIT
            if not self._is_promising:
                self._seen_delay = delay
                return explained
        found, explained = _solved(came, window, taps)
        before, self._seen_delay = self._seen_delay, delay
        if explained < enough or (taps == TAPS and abs(delay - before) > SAME_DELAY):
            return explained
        if explained >= SURE_ECHO:
            leak = min(max(1.0 - explained, LEAK_MIN), LEAK_MAX)
            self._leak = leak if self._filter is None else 0.7 * self._leak + 0.3 * leak
        elif self._filter is None:
            self._leak = min(1.0 - explained, LEAK_MAX)
        self._filter, self._delay = found, delay
        return explained


def _peak_of(came: Floats, sent: Floats) -> tuple[int, float]:
    """(samples by which `came` is best explained as a copy of `sent`, which ends at the same moment; how far that
    stands out, as a multiple of what all delays have in the mean)."""
    size = 1 << (sent.size - 1).bit_length()  # what wraps around falls on delays nobody asks about
    cross = np.fft.rfft(came.astype(np.float32), size) * np.conj(np.fft.rfft(sent.astype(np.float32), size))
    root = np.sqrt(np.sqrt(cross.real**2 + cross.imag**2))
    # Whitened (to the power 0.75), or a vowel's pitch gives a peak at every period.
    cross /= root * np.sqrt(root) + 1e-9
    lags = np.fft.irfft(cross, size)
    most = sent.size - came.size  # came[0] is at this index of sent when there is no delay
    candidates = np.abs(np.concatenate([lags[-most:], lags[:1]]))  # lag -most .. 0: delay 0 .. most
    peak = int(np.argmax(candidates))
    return peak, float(candidates[peak]) / (float(np.sqrt(candidates @ candidates / candidates.size)) + 1e-9)


def _solved(came: Floats, sent: Floats, taps: int) -> tuple[Floats, float]:
    """(filter, share of the energy it explains). sent: taps - 1 samples longer, at the front."""
    target = np.correlate(sent, came, "valid")[::-1]  # at k: sum of came[n] * sent[n-k]
    matrix = _products(sent, taps, came.size)
    ridge = RIDGE * float(matrix[0, 0]) + 1.0
    matrix.flat[:: taps + 1] += ridge
    found: Floats = np.linalg.solve(matrix, target).astype(np.float64)
    # What remains of came[n] once `found` is taken out of it, squared and summed: by the sums that are here already.
    rest = float(came @ came) - 2.0 * float(found @ target) + float(found @ (matrix @ found))
    rest -= ridge * float(found @ found)
    return found, 1.0 - max(rest, 0.0) / float(came @ came)


def _products(sent: Floats, taps: int, count: int) -> Floats:
    """The matrix of sums over the window of sent[n-i] * sent[n-k].

    Along a diagonal one sample enters and one leaves from row to row; all diagonals are summed up at once, as the
    columns of a skewed view.
    """
    early, late = sent[: taps - 1][::-1], sent[count:][::-1]
    steps = np.zeros((taps, 2 * taps))
    steps[1:, 1:taps] = np.outer(early, early) - np.outer(late, late)
    steps[0, :taps] = np.correlate(sent, sent[taps - 1 :], "valid")[::-1]
    skewed = np.lib.stride_tricks.as_strided(steps, (taps, taps), (steps.strides[0] + 8, 8), writeable=False)
    sums = np.cumsum(skewed, axis=0)
    whole = np.zeros((taps, 2 * taps))
    np.lib.stride_tricks.as_strided(whole, (taps, taps), (whole.strides[0] + 8, 8))[:] = sums
    upper = whole[:, :taps]
    return upper + np.triu(upper, 1).T

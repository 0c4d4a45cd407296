"""Pure. The six figures of a call as the caller's side sees them, from arrival times alone.

They are computed from what came over the line and nothing else, so that they hold for any engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from .record import Record, Sound, Speech
from .sound import BLOCK_BYTES, BLOCK_S, RATE_HZ, is_audible

WINDOW_S = 0.02  # a burst is counted in any window of one frame's length
ROUNDING_S = 1e-6  # times are sums of floats
OVERLAP_S = 0.1  # the bot was speaking if it was heard so shortly before the caller began
SILENT_S = 0.7  # longer than the pauses inside speech, shorter than the time until an answer


@attrs.frozen
class Figures:
    """first_audible_ms: line opened -> first sound of the bot that can be heard; None if it never spoke.
    worst_burst_frames: most frames that arrived within any 20 ms. realtime_ratio: seconds of sound that arrived per
    second (1.0 is right; drift shows here). worst_gap_ms: longest time between two frames.
    barge_in_cut_ms: caller starts to speak over the bot -> the bot is silent; the worst of the call.
    barge_in_wasted_ms: bot's speech that still arrived meanwhile; the worst. Both None without a barge-in.
    """

    first_audible_ms: float | None
    worst_burst_frames: int
    realtime_ratio: float | None
    worst_gap_ms: float | None
    barge_in_cut_ms: float | None
    barge_in_wasted_ms: float | None


def figures_of(record: Record) -> Figures:
    """The six figures of one call; a figure without a basis (nothing arrived, no barge-in) is None."""
    arrivals = [sound.at_s for sound in record.bot]
    audible = [sound for sound in record.bot if is_audible(sound.pcm)]
    cuts = [cut for speech in record.speeches if (cut := _cut(speech, audible)) is not None]
    return Figures(
        first_audible_ms=_ms(audible[0].at_s) if audible else None,
        worst_burst_frames=_worst_burst(arrivals),
        realtime_ratio=_realtime_ratio(record.bot),
        worst_gap_ms=_ms(max(_gaps(arrivals))) if len(arrivals) > 1 else None,
        barge_in_cut_ms=_ms(max(cut for cut, _ in cuts)) if cuts else None,
        barge_in_wasted_ms=_ms(max(wasted for _, wasted in cuts)) if cuts else None,
    )


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)


def _gaps(arrivals: Sequence[float]) -> list[float]:
    return [later - earlier for earlier, later in pairwise(arrivals)]


def _worst_burst(arrivals: Sequence[float]) -> int:
    """Two frames exactly one window apart are not a burst: the window is open at its end."""
    worst, first = 0, 0
    for last, arrived in enumerate(arrivals):
        while arrived - arrivals[first] > WINDOW_S - ROUNDING_S:
            first += 1
        worst = max(worst, last - first + 1)
    return worst


def _realtime_ratio(sounds: Sequence[Sound]) -> float | None:
    """The last frame is left out of the sum: it had only begun when the clock stopped."""
    if len(sounds) < 2 or sounds[-1].at_s <= sounds[0].at_s:
        return None
    arrived_s = sum(len(sound.pcm) for sound in sounds[:-1]) / (2 * RATE_HZ)
    return round(arrived_s / (sounds[-1].at_s - sounds[0].at_s), 4)


def _cut(speech: Speech, audible: Sequence[Sound]) -> tuple[float, float] | None:
    """(seconds until the bot was silent, seconds of its speech that still came), or None: nobody was interrupted."""
    onset_s = _onset(speech)
    if onset_s is None or not any(onset_s - OVERLAP_S < sound.at_s <= onset_s for sound in audible):
        return None
    silent_s, wasted_s = onset_s, 0.0
    for sound in audible:
        if sound.at_s <= onset_s:
            continue
        if sound.at_s - silent_s > SILENT_S:
            break
        silent_s = sound.at_s + BLOCK_S
        wasted_s += len(sound.pcm) / (2 * RATE_HZ)
    return silent_s - onset_s, wasted_s


def _onset(speech: Speech) -> float | None:
    """When the first block of a speech that can be heard was on the line."""
    if speech.started_s is None:
        return None
    for at in range(0, len(speech.pcm), BLOCK_BYTES):
        if is_audible(speech.pcm[at : at + BLOCK_BYTES]):
            return speech.started_s + at / (2 * RATE_HZ)
    return None

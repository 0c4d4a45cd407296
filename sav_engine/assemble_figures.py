"""What the media plane has counted, as metrics, and one line of the log for a dialplan that mislabels its sound."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .logs import get_logger
from .media.counters import LATENESS_BOUNDS_MS, Counters
from .metrics.plain import PlainCounter, PlainFigure, PlainHistogram

log = get_logger(__name__)


def tell_mislabelled() -> Callable[[str], None]:
    """One line for the night shift and no more: the dialplan is wrong for every call, or for none."""
    told: list[str] = []

    def tell(law: str) -> None:
        if not told:
            log.warning("sound_mislabelled", law=law, fix="Dial(AudioSocket/…/c(slin)) in the dialplan")
        told[:] = [law]

    return tell


def figures_of(counters: Counters) -> Iterable[PlainFigure]:
    """What the media plane has counted, as metrics; read when a page is asked for."""
    plain: tuple[tuple[str, str, float], ...] = (
        ("frames_sent", "Frames sent to callers", counters.frames_sent),
        ("frames_received", "Frames received from callers", counters.frames_received),
        ("frames_late", "Frames sent more than 20 ms late", counters.frames_late),
        ("reanchors", "Schedules given up after a stall", counters.reanchors),
        ("loop_ticks_missed", "5 ms ticks the loop slept through", counters.ticks_missed),
        ("short_writes", "Frames the socket took only in part", counters.short_writes),
        ("dropped_batches", "Batches of callers' sound nobody fetched in time", counters.dropped_batches),
        ("unknown_frames", "Frames of unknown kinds, skipped", counters.unknown_frames),
        ("detector_faults", "Blocks voice detection could not judge", counters.detector_faults),
    )
    yield from (PlainCounter(name, text, {"": value}) for name, text, value in plain)
    mislabelled = {"ulaw": 0, "alaw": 0, **counters.mislabelled}
    yield PlainCounter("lines_mislabelled", "Lines that sent 8-bit sound as linear (no /c(slin))", mislabelled, "law")
    bounds_s = [bound / 1000 for bound in LATENESS_BOUNDS_MS]
    lateness_s = counters.lateness_ms_sum / 1000
    yield PlainHistogram(
        "frame_lateness_seconds", "How late frames were sent", bounds_s, tuple(counters.lateness), lateness_s
    )

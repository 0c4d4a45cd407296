"""Pure. From what the callers received to the figures of a measurement.

The load generator notes events of 16 bytes (c/load.c, struct event). Lateness is against the ideal schedule of each
call: a frame every 20 ms from its most punctual frame of the window on. A server that drifts is later and later.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Any, Final

import attrs
import numpy as np
from numpy.typing import NDArray

EVENT: Final = np.dtype([("call", "<u4"), ("kind", "<u2"), ("value", "<u2"), ("ns", "<i8")])
FRAME_MS: Final = 20.0
ROUNDING_MS: Final = 0.001
PERCENTILES: Final = (50.0, 90.0, 99.0, 99.9, 100.0)

Events = NDArray[Any]
Numbers = NDArray[np.float64]


class Kind(IntEnum):
    """As in c/load.c."""

    CONNECTING = 1
    AUDIBLE_FRAME = 2
    SILENT_FRAME = 3
    HANGUP_FRAME = 4
    CLOSED = 5
    KEY_SENT = 6
    MARK = 7
    REFUSED = 8
    BEGIN = 9
    END = 10


@attrs.frozen
class Spread:
    """Percentiles of something, in ms. n: how many were measured; all others are 0 when it is 0."""

    n: int
    p50: float = 0.0
    p90: float = 0.0
    p99: float = 0.0
    p999: float = 0.0
    worst: float = 0.0


@attrs.frozen
class Arrivals:
    """What all callers of one measurement received.

    lateness: of the frames in the window. first_frame, first_audible: from before the connect. rate_hz: frames per
    second and call. worst_burst_frames: most frames of one call within 20 ms. realtime_ratio: sound received per
    time, 1.0 is right. worst_gap_ms: between two frames of a call. cut: key pressed -> end of the last audible frame.
    wasted: sound that still came after the key. lost_calls: refused, or closed by the server inside the window.
    """

    calls: int
    frames: int
    rate_hz: float
    lateness: Spread
    first_frame: Spread
    first_audible: Spread
    worst_burst_frames: int
    realtime_ratio: float
    worst_gap_ms: float
    cut: Spread
    wasted: Spread
    lost_calls: int


def spread(values: Numbers) -> Spread:
    if not values.size:
        return Spread(0)
    return Spread(int(values.size), *(round(float(p), 3) for p in np.percentile(values, PERCENTILES)))


def arrivals_of(events: Events) -> Arrivals:
    """events: an array of EVENT with one BEGIN and one END, in the order noted."""
    begin, end = _window(events)
    calls = list(_calls_in_window(events, begin, end))
    late = [lateness_ms(times) for times in calls]
    present_s = sum(float(times[-1] - times[0]) for times in calls) / 1000  # a call may come and go inside the window
    frames = sum(times.size for times in calls)
    cut, wasted = _reactions(events)
    return Arrivals(
        calls=len(calls),
        frames=frames,
        rate_hz=round((frames - len(calls)) / present_s, 3) if present_s else 0.0,
        lateness=spread(np.concatenate(late) if late else np.empty(0)),
        first_frame=spread(_since_connect(events, (Kind.AUDIBLE_FRAME, Kind.SILENT_FRAME))),
        first_audible=spread(_since_connect(events, (Kind.AUDIBLE_FRAME,))),
        worst_burst_frames=max((worst_burst(times) for times in calls), default=0),
        realtime_ratio=round(float(np.median([_ratio(times) for times in calls])), 5) if calls else 0.0,
        worst_gap_ms=round(max((_worst_gap(times) for times in calls), default=0.0), 3),
        cut=spread(cut),
        wasted=spread(wasted),
        lost_calls=_lost(events, begin, end),
    )


def all_lateness_ms(events: Events) -> Numbers:
    """Of every frame of the window, for a picture of its distribution."""
    late = [lateness_ms(times) for times in _calls_in_window(events, *_window(events))]
    return np.concatenate(late) if late else np.empty(0)


def lateness_ms(times: Numbers) -> Numbers:
    """times: arrivals of one call in ms. How late each is, on a schedule no frame of which came early."""
    offsets = times - FRAME_MS * np.arange(times.size)
    late: Numbers = offsets - offsets.min()
    return late


def worst_burst(times: Numbers) -> int:
    """Most frames within any 20 ms; two that are exactly 20 ms apart are no burst."""
    last = np.searchsorted(times, times + FRAME_MS - ROUNDING_MS, side="left")
    return int((last - np.arange(times.size)).max(initial=0))


def answers_ms(events: Events, mark: int, within_ms: float) -> Numbers:
    """From each MARK of this value in the window to the next audible frame of its call, where one came in time.

    Marks at which the bot was audible within the last 100 ms are left out: that is barge-in, not an answer.
    """
    begin, end = _window(events)
    waits: list[float] = []
    for call in np.unique(events["call"][events["kind"] == Kind.MARK]):
        mine = events[events["call"] == call]
        sound = np.sort(mine["ns"][mine["kind"] == Kind.AUDIBLE_FRAME])
        marks = mine["ns"][(mine["kind"] == Kind.MARK) & (mine["value"] == mark)]
        for at in marks[(marks >= begin) & (marks < end - within_ms * 1e6)]:
            next_one = int(np.searchsorted(sound, at))
            if next_one and at - sound[next_one - 1] < 100e6:
                continue
            if next_one < sound.size and sound[next_one] - at < within_ms * 1e6:
                waits.append((sound[next_one] - at) / 1e6)
    return np.array(waits)


def _window(events: Events) -> tuple[int, int]:
    borders = [events["ns"][events["kind"] == kind] for kind in (Kind.BEGIN, Kind.END)]
    assert all(border.size == 1 for border in borders), "a measurement has one window"
    return int(borders[0][0]), int(borders[1][0])


def _frames(events: Events) -> Events:
    frames: Events = events[(events["kind"] == Kind.AUDIBLE_FRAME) | (events["kind"] == Kind.SILENT_FRAME)]
    return frames


def _calls_in_window(events: Events, begin: int, end: int) -> Iterator[Numbers]:
    """Arrival times in ms, one array for each call that received at least two frames in the window."""
    frames = _frames(events)
    frames = frames[(frames["ns"] >= begin) & (frames["ns"] < end)]
    frames = frames[np.argsort(frames["call"], kind="stable")]
    borders = np.flatnonzero(np.diff(frames["call"])) + 1
    for times in np.split(frames["ns"], borders):
        if times.size > 1:
            yield np.sort(times).astype(np.float64) / 1e6


def _since_connect(events: Events, kinds: tuple[Kind, ...]) -> Numbers:
    """ms from before the connect to the first event of these kinds, for each call that had one."""
    began = _first(events[events["kind"] == Kind.CONNECTING])
    came = _first(events[np.isin(events["kind"], kinds)])
    return np.array([(came[call] - at) / 1e6 for call, at in began.items() if call in came])


def _first(events: Events) -> dict[int, int]:
    calls, at = np.unique(events["call"], return_index=True)
    return dict(zip(calls.tolist(), events["ns"][at].tolist(), strict=True))


def _ratio(times: Numbers) -> float:
    """The last frame has only begun when the clock stops."""
    return float((times.size - 1) * FRAME_MS / (times[-1] - times[0])) if times[-1] > times[0] else 0.0


def _worst_gap(times: Numbers) -> float:
    return float(np.diff(times).max())


def _reactions(events: Events) -> tuple[Numbers, Numbers]:
    """(cut, wasted) in ms for each key pressed while the bot was audible."""
    cuts: list[float] = []
    wastes: list[float] = []
    for call, pressed in _first(events[events["kind"] == Kind.KEY_SENT]).items():
        sound = events["ns"][(events["call"] == call) & (events["kind"] == Kind.AUDIBLE_FRAME)]
        after = sound[sound > pressed]
        if np.any(sound <= pressed):
            cuts.append((after.max() - pressed) / 1e6 + FRAME_MS if after.size else 0.0)
            wastes.append(after.size * FRAME_MS)
    return np.array(cuts), np.array(wastes)


def _lost(events: Events, begin: int, end: int) -> int:
    """CLOSED with value 1 is the caller who hung up."""
    refused = int(np.count_nonzero(events["kind"] == Kind.REFUSED))
    closed = events[(events["kind"] == Kind.CLOSED) & (events["value"] == 0)]["ns"]
    return refused + int(np.count_nonzero((closed >= begin) & (closed < end)))

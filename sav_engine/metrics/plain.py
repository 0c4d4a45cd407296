"""Figures that others count in plain integers, as they are read whenever a page is rendered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector


@attrs.frozen
class PlainCounter:
    """name: without prefix and `_total`. by: the count for each value of the label, or under "" without label."""

    name: str
    help: str
    by: Mapping[str, float]
    label: str = ""

    def family(self) -> CounterMetricFamily:
        labels = [self.label] if self.label else []
        family = CounterMetricFamily(f"voicebot_{self.name}", self.help, labels=labels)
        for value, count in self.by.items():
            family.add_metric([value] if self.label else [], count)
        return family


@attrs.frozen
class PlainGauge:
    name: str
    help: str
    value: float

    def family(self) -> GaugeMetricFamily:
        return GaugeMetricFamily(f"voicebot_{self.name}", self.help, value=self.value)


@attrs.frozen
class PlainHistogram:
    """bounds: upper ends of the buckets, in the unit of the name. counts: one more, the last is beyond them."""

    name: str
    help: str
    bounds: Sequence[float]
    counts: Sequence[int]
    sum: float

    def family(self) -> HistogramMetricFamily:
        ends = [*(str(float(bound)) for bound in self.bounds), "+Inf"]
        so_far = 0
        buckets: list[tuple[str, float]] = []
        for end, count in zip(ends, self.counts, strict=True):
            so_far += count
            buckets.append((end, so_far))
        return HistogramMetricFamily(f"voicebot_{self.name}", self.help, buckets=buckets, sum_value=self.sum)


PlainFigure = PlainCounter | PlainGauge | PlainHistogram


class Reader(Collector):
    def __init__(self, read: Callable[[], Iterable[PlainFigure]]) -> None:
        self._read = read

    def collect(self) -> Iterable[CounterMetricFamily | GaugeMetricFamily | HistogramMetricFamily]:
        return [figure.family() for figure in self._read()]


@attrs.frozen(slots=False)
class GivesWay(Collector):
    """The same figures, read for a page in a worker thread that lets the sound go first before each family of them.

    A page is 700 lines, 3 to 5 ms of Python: 300 sends beside it took 10 ms instead of 1.

    give_way: waits while the sound is moved; False when that was in vain, after which nobody waits any more.
    """

    figures: Collector
    give_way: Callable[[], bool]

    def collect(self) -> Iterable[Metric]:
        is_patient = True
        for family in self.figures.collect():
            is_patient = is_patient and self.give_way()
            yield family

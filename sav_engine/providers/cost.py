"""I/O (one small file). What the paid services have cost today, and the budget that stops them.

Prices are configuration, in EUR. The sum of the day survives a restart, so that a crash loop cannot spend a budget
many times over; it is written by a background task, never in a call. A day is a day of the operator's clock.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Literal, NoReturn

import attrs
import trio

from ..bill import charge_call
from ..errors import ProviderError, reason_of
from ..logs import get_logger
from ..metrics import Metrics

KEEP_EVERY_S = 5.0  # what a kill can lose of the sum: some cents
Service = Literal["deepgram", "groq", "elevenlabs"]

log = get_logger(__name__)


@attrs.frozen
class Prices:
    """EUR. Defaults are those of the product's dashboard; the operator's contract is in the settings."""

    voice_per_1000_chars: float = 0.11
    transcriber_per_hour: float = 0.26
    model_in_per_million: float = 0.14
    model_cached_in_per_million: float = 0.07
    model_out_per_million: float = 0.56

    def by_metric(self) -> dict[str, float]:
        """As metrics.labels.PRICES names them."""
        return {
            "voice_1000_characters": self.voice_per_1000_chars,
            "transcriber_hour": self.transcriber_per_hour,
            "model_million_tokens_in": self.model_in_per_million,
            "model_million_tokens_cached": self.model_cached_in_per_million,
            "model_million_tokens_out": self.model_out_per_million,
        }

    def voice(self, chars: float) -> float:
        return chars / 1000 * self.voice_per_1000_chars

    def transcriber(self, sound_s: float) -> float:
        return sound_s / 3600 * self.transcriber_per_hour

    def model(self, tokens_in: int, tokens_out: int, cached: int = 0) -> float:
        """cached: how many of tokens_in the vendor had already read; they are cheaper."""
        fresh = tokens_in - cached
        millions_eur = (
            fresh * self.model_in_per_million
            + cached * self.model_cached_in_per_million
            + tokens_out * self.model_out_per_million
        )
        return millions_eur / 1e6


class BudgetSpent(ProviderError):
    """The day's budget is spent: paid services are not asked until midnight."""

    def __init__(self, limit_eur: float) -> None:
        super().__init__(
            where="SAV_DAILY_BUDGET_EUR",
            what=f"le budget du jour ({limit_eur:g} EUR) est dépensé : services payants arrêtés jusqu'à minuit",
            fix="augmentez-le, ou laissez les voix et transcriptions embarquées répondre",
        )


@attrs.define
class Purse:
    """The money of one engine. limit_eur: of a day; None: none. path: where the sum is kept; None: nowhere."""

    metrics: Metrics
    limit_eur: float | None = None
    today: Callable[[], date] = lambda: datetime.now().astimezone().date()
    path: Path | None = None
    prices: Prices = attrs.field(factory=Prices)
    _day: date = date.min
    _spent_eur: float = 0.0
    _told: bool = False
    _is_kept: bool = True

    def __attrs_post_init__(self) -> None:
        for of, eur in self.prices.by_metric().items():
            self.metrics.price(of, eur)

    @property
    def spent_eur(self) -> float:
        """Today."""
        self._turn_page()
        return self._spent_eur

    def check(self) -> None:
        """Raises BudgetSpent. Told in the log and counted once a day."""
        if self.limit_eur is None or self.spent_eur < self.limit_eur:
            return
        if not self._told:
            self._told = True
            self.metrics.error("budget_spent", "server")
            log.error("budget_spent", limit_eur=self.limit_eur)
        raise BudgetSpent(self.limit_eur)

    def charge(self, service: Service, eur: float) -> None:
        """For the day, for the call it was spent in, and for the dashboard."""
        self._turn_page()
        self._spent_eur += eur
        self._is_kept = False
        charge_call(service, eur)
        self.metrics.provider_cost(service, eur)

    def _turn_page(self) -> None:
        today = self.today()
        if today != self._day:
            self._day, self._spent_eur, self._told = today, self._read(today), False

    # ------------------------------------------------------------ kept across restarts

    def _read(self, today: date) -> float:
        """What was spent today before this engine began: at its start, and 0 on a new day."""
        if self.path is None:
            return 0.0
        try:
            kept = json.loads(self.path.read_text("utf-8"))
            return float(kept["eur"]) if kept["day"] == today.isoformat() else 0.0
        except FileNotFoundError:
            return 0.0
        except (OSError, ValueError, TypeError, KeyError):
            log.warning("spending_unreadable", file=str(self.path))
            return 0.0

    def keep(self) -> None:
        """Write the sum, beside its place and then renamed. A disk that refuses costs only the memory of it."""
        if self.path is None or self._is_kept:
            return
        self._is_kept = True
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = self.path.with_suffix(".new")
            beside.touch(mode=0o600)
            beside.write_text(json.dumps({"day": self._day.isoformat(), "eur": round(self._spent_eur, 6)}), "utf-8")
            beside.replace(self.path)
        except OSError as fault:
            log.warning("spending_not_kept", reason=reason_of(fault))

    async def run(self) -> NoReturn:
        while True:
            try:
                await trio.sleep(KEEP_EVERY_S)
            finally:
                self.keep()  # also at the engine's stop

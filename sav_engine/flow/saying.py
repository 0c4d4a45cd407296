"""What the bot of one call says: one `Say` at a time, numbered from 0."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .events import BargeIn, FlowCommand, Say, Slots
from .model import Part
from .sentences import sentence


@attrs.define
class Saying:
    """texts: what each prompt id says. saying: the number of what is being said; None while the bot is silent."""

    texts: Mapping[str, str]
    saying: int | None = None
    said: int = 0  # so far

    @property
    def is_silent(self) -> bool:
        return self.saying is None

    def say(self, slots: Slots, parts: tuple[Part, ...], barge_in: BargeIn) -> list[FlowCommand]:
        """The one command that says them; none, when nothing of them can be said. Raises FlowError as `sentence`."""
        words = sentence(parts, slots, self.texts)
        if not words:
            return []
        self.saying = self.said
        self.said += 1
        return [Say(self.saying, words, barge_in)]

    def spoke(self, saying: int) -> None:
        """The bot has said it; the end of an earlier one changes nothing."""
        if saying == self.saying:
            self.saying = None

"""The utterance the rules are unsure of, while a language model is asked what it means; the call goes on."""

from __future__ import annotations

from collections.abc import Sequence, Set

import attrs
import trio

from ..flow.events import CallerSaid
from ..flow.machine import Machine
from ..flow.operator_files import UNDERSTAND
from .channels import Sends, put
from .composer import Composer
from .diary import Diary
from .watcher import Inbound, Understood


@attrs.frozen(eq=False)
class Asked:
    """state: of the flow, when it was said."""

    said: CallerSaid
    state: str
    scope: trio.CancelScope = attrs.field(factory=trio.CancelScope)


class SecondOpinion:
    """Of one call. Asked about one utterance at a time."""

    def __init__(self, flow: Machine, composer: Composer, inbox: Sends[Inbound], diary: Diary) -> None:
        self._flow = flow
        self._composer = composer
        self._inbox = inbox
        self._diary = diary
        self._asked: Asked | None = None

    def is_asked(self, said: CallerSaid, now: float, nursery: trio.Nursery) -> bool:
        """Whether anybody was; nobody waits for it here, its word is news."""
        answers = self._flow.unsure_of(said, now) if self._composer.can(UNDERSTAND) else None
        if not answers:
            return False
        self._asked = Asked(said, self._flow.state)
        nursery.start_soon(self._wait_meaning, self._asked, answers)
        return True

    async def _wait_meaning(self, asked: Asked, answers: Set[str]) -> None:
        with asked.scope:
            meant = await self._composer.meant(asked.said.text, answers)
            self._diary.note("understood", trio.current_time(), meant=meant)
            await put(self._inbox, Understood(attrs.evolve(asked.said, meant=meant), asked.state))

    def given_up(self) -> Sequence[CallerSaid]:
        """The utterance it is still asked about, as the rules take it."""
        asked, self._asked = self._asked, None
        if asked is None:
            return []
        asked.scope.cancel()
        return [asked.said]

    def given(self, news: Understood) -> Sequence[CallerSaid]:
        """The utterance, with what it means; as the rules take it where the flow has gone on since."""
        asked, self._asked = self._asked, None
        if asked is None:
            return []  # told already
        return [news.said if self._flow.state == asked.state else asked.said]

"""Which flow answers a call: by the number that was dialled, or by what the dialplan asks for.

lines.yaml    flows: [nuit]                  # what the channel variable SAV_FLOW may ask for
              numbers: {"0980000002": nuit}  # by the number that was dialled
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..errors import Faults, SavError
from ..phone import to_e164
from .model import Place
from .strict_yaml import Fields, parse
from .table import Table


@attrs.frozen
class Choice:
    """flows: names the dialplan may ask for. numbers: flow by dialled number, E.164. at: where each name stands."""

    flows: frozenset[str] = frozenset()
    numbers: Mapping[str, str] = attrs.field(factory=dict)
    at: Mapping[str, Place] = attrs.field(factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """Every flow that some call may get."""
        return self.flows | frozenset(self.numbers.values())

    def of(self, number: str | None, asked_for: str | None) -> str | None:
        """The name of the flow; None: the usual one. What the dialplan asks for counts more than the number."""
        if asked_for in self.flows:
            return asked_for
        return self.numbers.get(to_e164(number) or "")


NO_CHOICE = Choice()


def load_choice(text: str, file: str) -> Choice:
    """Raises Faults, each with file:line."""
    faults: list[SavError] = []
    root = parse(text, file, faults)
    top = Table(root if isinstance(root, Fields) else Fields({}, {}, root.at), "", faults)
    top.only(("flows", "numbers"))
    choice = _choice(top)
    if faults:
        raise Faults(tuple(faults))
    return choice


def _choice(top: Table) -> Choice:
    flows = top.word_list("flows")
    numbers = top.inner("numbers")
    at = dict.fromkeys(flows, top.at("flows"))
    by_number: dict[str, str] = {}
    for number, flow in top.words("numbers").items():
        where = top.at("numbers") if numbers is None else numbers.at(number)
        e164 = to_e164(number)
        if e164 is None:
            top.fault(where, f"'{number}' n'est pas un numéro", 'écrivez par exemple "0980000002" entre guillemets')
        elif e164 in by_number:
            top.fault(where, f"'{number}' est écrit deux fois", "gardez-en un seul")
        else:
            by_number[e164] = flow
            at.setdefault(flow, where)
    return Choice(frozenset(flows), by_number, at)

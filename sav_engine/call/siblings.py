"""The tasks that hold a call: listener and voice beside the conductor, whose task is the watcher's too."""

from __future__ import annotations

from functools import partial

import trio

from ..actions.answer import Office
from ..actions.table import actions_of_call
from ..flow.events import Slots
from ..media.api import Line
from ..ports import Ports
from ..turns.machine import Machine as FloorMachine
from .after import in_progress, ticket_now
from .begun import Begun, Connection
from .composer import Composer
from .conductor import Conductor, Ended
from .consent import heed_notice, heed_refusal
from .draft import Draft
from .house import House
from .ledger import Ledger
from .listener import listen
from .requests import Requests
from .roster import InTheAir
from .sounding import Sounding
from .voice import Voice
from .watcher import Hands, Watcher


async def hold(connection: Connection, begun: Begun, draft: Draft, house: House) -> Ended:
    """Until the conductor says that the call is over. draft: told of each change."""
    line, inbox, ports = connection.line, connection.inbox, house.ports
    floor, requests, ledger = FloorMachine(begun.flow.completeness), Requests(), Ledger(house.metrics, begun.diary)
    composer = Composer(ports.writer, house.llm, begun.diary, house.metrics, house.ears.mask, ports.encoder)
    sounding = sounding_of(composer, ledger, house)
    voice = Voice(line, inbox, sounding, ledger, house.music)
    hands = Hands(voice, sounding, requests, house.metrics, ledger, begun.flow.foresee_said, begun.flow.may_vary)
    conductor = Conductor(
        flow=begun.flow,
        line=line,
        voice=voice,
        watcher=Watcher(inbox, floor, hands, begun.diary),
        inbox=inbox,
        actions=actions_of_call(ports, house.office, begun.call_id, line.hang_up),
        after_step=partial(look_after_step, line, begun, draft, sounding),
        diary=begun.diary,
        metrics=house.metrics,
        composer=composer,
        ledger=ledger,
    )
    draft.make = lambda: ticket_now(begun, in_progress(begun.flow.slots), house.ears)
    with house.roster.shows(seen(begun, floor, ledger, ports)), house.moments.minding(inbox):
        async with trio.open_nursery() as siblings:
            siblings.start_soon(
                listen, ports.transcriber, begun.call_id, connection.sound, requests, inbox, house.metrics
            )
            siblings.start_soon(voice.run)
            ended = await conductor.conduct(known_at_start(begun, ports, house.office))
            siblings.cancel_scope.cancel()
    begun.notes.flush()
    return ended


def sounding_of(composer: Composer, ledger: Ledger, house: House) -> Sounding:
    prompts, synthesiser = house.ports.prompts, house.ports.synthesiser
    watermark = house.watermarks.of(synthesiser.name)
    return Sounding(prompts, synthesiser, house.metrics, composer, ledger, watermark)


def look_after_step(line: Line, begun: Begun, draft: Draft, sounding: Sounding) -> None:
    """What follows from where the flow is now."""
    sounding.foresee(begun.flow.foresee())
    heed_notice(begun)
    draft.changed()
    heed_refusal(begun)
    begun.notes.look(has_echo=line.has_echo)


def seen(begun: Begun, floor: FloorMachine, ledger: Ledger, ports: Ports) -> InTheAir:
    """The call as an operator may look at it."""
    hears, speaks = ports.transcriber.name, ports.synthesiser.name
    return InTheAir(begun.call_id, begun.started_at, begun.flow, floor, ledger, begun.bill, hears, speaks)


def known_at_start(begun: Begun, ports: Ports, office: Office) -> Slots:
    """Slots there before the first word: a look-up that fails must not decide whether we are open."""
    is_open = office.is_open(ports.clock.now())
    is_recorded = begun.recording is not None
    return {"always_open": office.always_open, "office_open": is_open, "is_recorded": is_recorded}

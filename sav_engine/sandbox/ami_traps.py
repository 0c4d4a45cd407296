"""I/O. What an Asterisk does that surprises its clients, one row each, played against the engine's own AMI client.

`sav traps` prints the table with what the engine did; a conformance test holds each row to what it must do. Time is
virtual: eight seconds of a mute server take none.

Source of the traps: an Asterisk 22.10.1 as observed, its main/manager.c, and what networks add.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

import attrs
import trio
from trio.testing import MockClock

from ..ports import Briefing
from .ami_world import CHANNEL, LOGIN_S, caller, transfer, world
from .asterisk_ami import Faults

GOES_ON_S = 40.0  # long enough for a ping (20 s) or for a second login after a refused one (30 s)


@attrs.frozen
class Trap:
    """does: what Asterisk does, in French. must: what the engine must do. play: says what it did."""

    does: str
    must: str
    play: Callable[[], Awaitable[str]]


@attrs.frozen
class Sprung:
    trap: Trap
    did: str

    @property
    def is_survived(self) -> bool:
        return self.did == self.trap.must


def spring(trap: Trap) -> Sprung:
    """Play one row, in virtual time."""
    return Sprung(trap, trio.run(trap.play, clock=MockClock(autojump_threshold=0)))


async def redirect_to_nowhere() -> str:
    async with world(places=frozenset()) as made:
        outcome = await transfer(made)
        return f"{outcome}, {'Redirect envoyé' if 'Redirect' in made.sent else 'Redirect jamais envoyé'}"


async def closed_before_the_answer() -> str:
    async with world() as made:
        outcome = await transfer(made)
        early = made.line_closed_s is not None and made.line_closed_s < trio.current_time()
        return f"{outcome}{', la ligne était déjà fermée' if early else ''}"


async def wrong_secret() -> str:
    async with world(secret="wrong") as made:
        at_once = made.attempts
        await trio.sleep(GOES_ON_S)
        return f"{at_once} essai, {made.attempts} en {GOES_ON_S + LOGIN_S:.0f} s ; {await transfer(made)}"


async def mute_server() -> str:
    async with world() as made:
        made.server.faults = Faults(frozenset({"mute"}))
        began_s = trio.current_time()
        outcome = await transfer(made)
        took_s = trio.current_time() - began_s
        made.server.faults = Faults()
        await trio.sleep(GOES_ON_S)
        return f"{outcome} après {took_s:.1f} s ; puis {await caller(made.ami)}"


async def mute_from_the_start() -> str:
    async def nobody(stream: trio.abc.Stream) -> None:
        await trio.sleep_forever()

    async with world(serve=nobody) as made:
        await trio.sleep(GOES_ON_S)
        return f"{await caller(made.ami)}, {'essaie encore' if made.attempts > 2 else 'bloqué'}"


async def mute_when_idle() -> str:
    async with world() as made:
        made.server.faults = Faults(frozenset({"mute"}))
        await trio.sleep(GOES_ON_S / 2 + LOGIN_S)
        made.server.faults = Faults()
        await trio.sleep(LOGIN_S)
        return f"{made.server.logins} connexions, {await caller(made.ami)}"


async def slow_at_everything() -> str:
    async with world(notes=False) as made:
        made.server.faults = Faults(frozenset({"slow"}), slow_s=1.2)
        began_s = trio.current_time()
        outcome = await transfer(made, channel=None, briefing=Briefing("1", "x"))
        return f"{outcome} après {trio.current_time() - began_s:.1f} s"


async def dropped_at(action: str, kind: str) -> str:
    async with world() as made:
        faults = {"answer": Faults(frozenset({"drop_before_answer"}), on=action)}
        made.server.faults = faults.get(kind, Faults(frozenset({"drop_inside_list"}), on=action))
        first = await transfer(made) if action == "redirect" else await caller(made.ami)
        made.server.faults = Faults()
        await trio.sleep(LOGIN_S)
        return f"{first} ; puis {await caller(made.ami)}"


async def stray_lines() -> str:
    async with world() as made:
        made.server.faults = Faults(frozenset({"stray_lines"}))
        return f"{await caller(made.ami)}, {await transfer(made)}"


async def injection() -> str:
    async with world() as made:
        outcome = await transfer(made, channel="PJSIP/a\nAction: Originate")
        await transfer(made, briefing=Briefing("1", "wifi\nAction: Hangup\n\n${SHELL(id)}"))
        alien = [action for action in made.sent if action not in ("Getvar", "Setvar", "Redirect")]
        kept = made.channel.variables["SAV_SUMMARY"]
        return f"{outcome} ; actions en trop : {len(alien)} ; dans la variable : « {kept} »"


async def regular_expression() -> str:
    async with world() as made:
        return f"{await transfer(made, channel='/.*/')}, {len(made.sent)} action envoyée"


async def no_note() -> str:
    async with world(notes=False) as made:
        return await caller(made.ami)


async def forged_note() -> str:
    async with world(number="06^PJSIP/voisin-1^7") as made:
        return (await caller(made.ami)).partition(" sur ")[2]


async def anonymous() -> str:
    async with world(number="anonymous") as made:
        return await caller(made.ami)


async def nothing_known() -> str:
    async with world() as made:
        made.server.exchange.remove(made.channel)
        return await caller(made.ami)


async def gone() -> str:
    async with world() as made:
        made.server.exchange.remove(made.channel)
        return await transfer(made)


async def may_not_redirect() -> str:
    async with world(forbidden=frozenset({"redirect"})) as made:
        return await transfer(made)


async def may_not_set() -> str:
    async with world(forbidden=frozenset({"setvar"})) as made:
        return await transfer(made, briefing=Briefing("1", "x"))


async def not_an_ami() -> str:
    async def web(stream: trio.abc.Stream) -> None:
        await stream.send_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await trio.sleep_forever()

    async with world(serve=web) as made:
        return await caller(made.ami)


_OURS = f"0639980001 sur {CHANNEL}"

TRAPS: tuple[Trap, ...] = (
    Trap(
        "Redirect répond « successful » pour un contexte qui n'existe pas, et l'appelant est coupé",
        "pas transféré, no_place (le dialplan n'a pas s@sav-technicien (priorité 1)), Redirect jamais envoyé",
        redirect_to_nowhere,
    ),
    Trap(
        "la ligne se ferme avant que Redirect ait répondu",
        "transféré, la ligne était déjà fermée",
        closed_before_the_answer,
    ),
    Trap(
        "un mauvais secret : refusé après 1 s, connexion fermée",
        "1 essai, 2 en 42 s ; pas transféré, unreachable (AMI injoignable (asterisk:5038 : connexion refusée : "
        "Authentication failed (AMI_USERNAME, AMI_SECRET)))",
        wrong_secret,
    ),
    Trap(
        "le serveur se tait au milieu d'un transfert",
        f"pas transféré, late (Getvar : pas de réponse en 1.5 s) après 1.5 s ; puis {_OURS}",
        mute_server,
    ),
    Trap(
        "le serveur accepte et ne dit jamais rien",
        "appelant inconnu (Login : pas de réponse en 1.5 s), essaie encore",
        mute_from_the_start,
    ),
    Trap("le serveur se tait sans qu'on lui demande rien", f"2 connexions, {_OURS}", mute_when_idle),
    Trap(
        "chaque réponse met 1,2 s",
        "pas transféré, late (Asterisk met plus de 3.5 s à transférer) après 3.5 s",
        slow_at_everything,
    ),
    Trap(
        "la connexion tombe entre la question et la réponse",
        f"appelant inconnu (DBGet : connexion fermée par Asterisk) ; puis {_OURS}",
        partial(dropped_at, "dbget", "answer"),
    ),
    Trap(
        "la connexion tombe au milieu d'une liste",
        f"appelant inconnu (DBGet : connexion fermée par Asterisk) ; puis {_OURS}",
        partial(dropped_at, "dbget", "list"),
    ),
    Trap(
        "la connexion tombe juste après Redirect : nul ne sait s'il a eu lieu",
        f"pas transféré, late (Redirect : connexion fermée par Asterisk) ; puis {_OURS}",
        partial(dropped_at, "redirect", "answer"),
    ),
    Trap("une valeur contient une fin de ligne : le cadre du message est rompu", f"{_OURS}, transféré", stray_lines),
    Trap(
        "une seule fin de ligne dans une valeur suffit à glisser une action",
        "pas transféré, no_channel (nom de canal refusé (caractères interdits)) ; actions en trop : 0 ; dans la "
        "variable : « wifi Action: Hangup SHELL id »",
        injection,
    ),
    Trap(
        "un nom de canal qui commence par / désigne tous les canaux",
        "pas transféré, no_channel (nom de canal refusé (caractères interdits)), 0 action envoyée",
        regular_expression,
    ),
    Trap("le plan n'a rien écrit dans DB(sav/…)", _OURS, no_note),
    Trap("l'appelant présente un numéro qui contient « ^canal »", CHANNEL, forged_note),
    Trap("l'appelant est anonyme", f"numéro masqué sur {CHANNEL}", anonymous),
    Trap("Asterisk ne connaît pas cet appel", "appelant inconnu", nothing_known),
    Trap(
        "l'appelant a raccroché entre-temps",
        f"pas transféré, gone (Channel does not exist: {CHANNEL})",
        gone,
    ),
    Trap("le compte n'a pas droit à Redirect", "pas transféré, refused (Permission denied)", may_not_redirect),
    Trap("le compte n'a pas droit à Setvar : le résumé est perdu, pas l'appel", "transféré", may_not_set),
    Trap(
        "autre chose répond sur ce port",
        "appelant inconnu (Login : ce n'est pas une AMI d'Asterisk qui répond)",
        not_an_ami,
    ),
)


def table() -> tuple[str, bool]:
    """What the engine did at each trap, as text, and whether it survived them all."""
    sprung = [spring(trap) for trap in TRAPS]
    lines = [f"Pièges de l'AMI : {sum(one.is_survived for one in sprung)} sur {len(sprung)} tenus.", ""]
    for one in sprung:
        lines += [f"{'✓' if one.is_survived else '✗'} {one.trap.does}", f"    {one.did}"]
        lines += [] if one.is_survived else [f"    attendu : {one.trap.must}"]
    return "\n".join(lines), all(one.is_survived for one in sprung)

"""I/O. The telephone system behind the calls, over Asterisk's AMI: who is calling, and the transfer.

One supervised connection serves all calls (`run`). It is opened before it is needed and reopened when lost,
quickly at first; the log has one line per incident, not per attempt. A call never waits for a connection: without
one, nothing is known of the caller and a transfer is refused with its reason.

What Asterisk must hold for a call (the dialplan writes it before the AudioSocket application starts):
`DB(sav/<uuid>) = <number>^<channel>^<unique id>`. Without that line the channel list is searched.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

import attrs
import structlog
import trio

from ..errors import ConfigError, ProviderError
from ..ports import CallerId, Dialled, NotTransferred, Transferred
from .asterisk_ami_messages import Message, is_channel, is_dialplan_word
from .asterisk_ami_session import Credentials, Session, login

CONNECT_S = 2.0  # a local network answers in milliseconds; a filtered port would hold us for two minutes
RETRY_FIRST_S = 0.25  # Asterisk restarting is back within seconds
RETRY_MAX_S = 5.0
REFUSED_RETRY_S = 30.0  # a wrong secret does not mend itself, and intrusion filters count the attempts
DIALLED = "CALLERID(dnid)"  # what the trunk says was dialled; the extension may be the same for all its numbers
FLOW = "SAV_FLOW"
FAMILY = "sav"  # of the AstDB keys, as the documented dialplan writes them
ANONYMOUS = frozenset({"", "anonymous", "unknown", "restricted", "unavailable", "asterisk", "s"})

Connect = Callable[[str, int], Awaitable[trio.abc.Stream]]

log = structlog.get_logger()


@attrs.frozen
class Target:
    """Where technicians are reached in the dialplan: Redirect goes to context, exten, priority 1."""

    context: str = "sav-technicien"
    exten: str = "s"

    def __attrs_post_init__(self) -> None:
        """Raises ConfigError: Asterisk accepts a Redirect to nowhere and then cuts the caller."""
        for name, word in (("AMI_TRANSFER_CONTEXT", self.context), ("AMI_TRANSFER_EXTEN", self.exten)):
            if not is_dialplan_word(word):
                raise ConfigError(
                    where=name,
                    what=f"{word!r} n'est pas un nom du dialplan",
                    fix="lettres, chiffres et _ + * # . - seulement",
                )


@attrs.frozen
class _Lost:
    """Why there is no connection now, and how long to wait before the next attempt at least."""

    reason: str
    wait_s: float = 0.0


class AsteriskAmi:
    """ports.Telephony over one AMI connection. Start `run` in a nursery that outlives the calls.

    tentative: nobody may be there and that is no fault (try-out mode): quiet log, an unknown caller instead of an
    error. retry_max_s: longest pause between two attempts to connect. connect: opens a stream to (host, port); tests
    and simulations put another in its place.
    """

    def __init__(
        self,
        host: str,
        port: int,
        credentials: Credentials,
        target: Target,
        *,
        tentative: bool = False,
        retry_max_s: float = RETRY_MAX_S,
        connect: Connect = trio.open_tcp_stream,
    ) -> None:
        self._host = host
        self._port = port
        self._credentials = credentials
        self._target = target
        self._tentative = tentative
        self._retry_max_s = retry_max_s
        self._connect = connect
        self._session: Session | None = None
        self._lost_reason = "connexion pas encore établie"

    def __repr__(self) -> str:
        return f"<AsteriskAmi {self._where} {'connected' if self.connected else self._lost_reason}>"

    @property
    def connected(self) -> bool:
        """Logged in and, as far as we know, alive."""
        return self._session is not None

    @property
    def _where(self) -> str:
        return f"{self._host}:{self._port}"

    async def run(self, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Keep one connection open until cancelled. Started at once: calls do not wait for Asterisk."""
        task_status.started()
        pause_s, reported = RETRY_FIRST_S, False
        while True:
            was_connected, lost = await self._connection()
            if was_connected:
                pause_s, reported = RETRY_FIRST_S, False
            self._lost_reason = lost.reason
            if not reported and not self._tentative:
                log.warning("ami_lost", address=self._where, reason=lost.reason)
            reported = True
            await trio.sleep(max(pause_s, lost.wait_s))
            pause_s = min(pause_s * 2, self._retry_max_s)

    async def caller(self, call_id: UUID) -> CallerId | None:
        """Who is calling, from the call's id alone. None when Asterisk knows nothing of it.

        Raises ProviderError when Asterisk cannot be asked or does not answer (None instead when tentative).
        """
        session = self._session_or_none()
        return None if session is None else await _lookup(session, call_id)

    async def dialled(self, call_id: UUID) -> Dialled | None:
        """Which line was rung, and the flow its dialplan asks for. None and errors as of `caller`."""
        session = self._session_or_none()
        known = None if session is None else await _lookup(session, call_id)
        if session is None or known is None or known.channel is None:
            return None
        number = await _variable(session, known.channel, DIALLED)
        return Dialled(
            _real_number(number) if number else None, await _variable(session, known.channel, FLOW) or None
        )

    async def transfer(self, call_id: UUID, channel: str | None) -> Transferred | NotTransferred:
        """Send the caller to the technicians. The line may close before this returns: Asterisk does not wait.

        channel: from `caller`; looked up by the call's id when None. Every way to fail is a NotTransferred.
        """
        if self._session is None:
            return NotTransferred(f"AMI injoignable ({self._where} : {self._lost_reason})")
        try:
            return await _redirect(self._session, call_id, channel, self._target)
        except ProviderError as fault:
            return NotTransferred(fault.what)

    def _session_or_none(self) -> Session | None:
        """None in try-out mode, where nobody need be there. Raises ProviderError where somebody should be."""
        if self._session is None and not self._tentative:
            raise ProviderError(
                where=f"AMI {self._where}", what=self._lost_reason, fix="vérifiez AMI_HOST, AMI_PORT et manager.conf"
            )
        return self._session

    async def _connection(self) -> tuple[bool, _Lost]:
        """One connection from opening to loss; whether it ever worked, and why it is gone."""
        try:
            with trio.fail_after(CONNECT_S):
                stream = await self._connect(self._host, self._port)
        except (OSError, trio.TooSlowError) as fault:
            return False, _Lost(f"personne ne répond ({type(fault).__name__})")
        session = Session(stream, where=self._where)
        async with stream, trio.open_nursery() as nursery:
            nursery.start_soon(session.read)
            nursery.start_soon(session.write)
            refusal = await self._log_in(session)
            if refusal is None:
                await self._serve(session)
            nursery.cancel_scope.cancel()
        return refusal is None, refusal or _Lost(session.end_reason)

    async def _log_in(self, session: Session) -> _Lost | None:
        try:
            refusal = await login(session, self._credentials)
        except ProviderError as fault:
            return _Lost(fault.what)
        if refusal is None:
            return None
        return _Lost(f"connexion refusée : {refusal} (AMI_USERNAME, AMI_SECRET)", wait_s=REFUSED_RETRY_S)

    async def _serve(self, session: Session) -> None:
        self._session = session
        log.info("ami_connected", address=self._where)
        try:
            await session.watch()
        finally:
            self._session = None


class NoTelephony:
    """ports.Telephony where no AMI is configured: callers are unknown, nobody can be transferred."""

    async def caller(self, call_id: UUID) -> CallerId | None:
        """Always None: there is nobody to ask."""
        return None

    async def dialled(self, call_id: UUID) -> Dialled | None:
        """Always None, as of `caller`."""
        return None

    async def transfer(self, call_id: UUID, channel: str | None) -> Transferred | NotTransferred:
        return NotTransferred("aucune AMI configurée")


# ---------------------------------------------------------------- questions


async def _lookup(session: Session, call_id: UUID) -> CallerId | None:
    """The dialplan's own note first (one look-up, 0.2 ms); the channel list where the dialplan leaves none."""
    answer = await session.ask("DBGet", {"Family": FAMILY, "Key": str(call_id)})
    for event in answer[1:]:
        if event.get("Event") == "DBGetResponse":
            return _from_note(event.get("Val"))
    return await _lookup_in_channels(session, call_id)


def _from_note(note: str) -> CallerId:
    """`number^channel^uniqueid`; from the right, since a caller chooses his number but not his channel."""
    number, *rest = note.rsplit("^", 2)
    channel = rest[0] if rest and is_channel(rest[0]) else None
    return CallerId(number=_real_number(number), name=None, channel=channel)


async def _lookup_in_channels(session: Session, call_id: UUID) -> CallerId | None:
    wanted = str(call_id)
    for event in await session.ask("CoreShowChannels", {}):
        if event.get("Application") == "AudioSocket" and event.get("ApplicationData").lower().startswith(wanted):
            return _from_channel(event)
    return None


def _from_channel(event: Message) -> CallerId:
    channel = event.get("Channel")
    return CallerId(
        number=_real_number(event.get("CallerIDNum")),
        name=event.get("CallerIDName") or None,
        channel=channel if is_channel(channel) else None,
    )


def _real_number(number: str) -> str | None:
    """Asterisk shows absence in many words; `<unknown>` is how it prints an empty one."""
    return None if number.strip("<> ").lower() in ANONYMOUS else number


async def _variable(session: Session, channel: str, name: str) -> str:
    """A variable or function of a channel; empty when it is not set, or the channel is gone."""
    answer = await session.ask("Getvar", {"Channel": channel, "Variable": name})
    return answer[0].get("Value") if answer[0].succeeded else ""


async def _redirect(
    session: Session, call_id: UUID, channel: str | None, target: Target
) -> Transferred | NotTransferred:
    """Ask whether the target exists, then redirect: Asterisk says "successful" for a target that does not."""
    if channel is None:
        known = await _lookup(session, call_id)
        channel = known.channel if known else None
    if channel is None:
        return NotTransferred("canal de l'appelant inconnu d'Asterisk")
    if not is_channel(channel):
        return NotTransferred("nom de canal refusé (caractères interdits)")
    if not await _target_exists(session, target):
        return NotTransferred(f"le dialplan n'a pas {target.exten}@{target.context} (priorité 1)")
    place = {"Context": target.context, "Exten": target.exten, "Priority": "1"}
    answer = (await session.ask("Redirect", {"Channel": channel, **place}))[0]
    if answer.succeeded:
        return Transferred()
    return NotTransferred(answer.get("Message") or "Redirect refusé")


async def _target_exists(session: Session, target: Target) -> bool:
    variable = f"DIALPLAN_EXISTS({target.context},{target.exten},1)"
    answer = await session.ask("Getvar", {"Variable": variable})
    return answer[0].succeeded and answer[0].get("Value") == "1"

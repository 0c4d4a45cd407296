"""I/O. The telephone system behind the calls, over Asterisk's AMI: who is calling, and the transfer.

One supervised connection serves all calls (`run`). It is opened before it is needed and reopened when lost,
quickly at first; the log has one line per incident, not per attempt. A call never waits for a connection: without
one, nothing is known of the caller and a transfer is refused with its reason.

What Asterisk must hold for a call (the dialplan writes it before the AudioSocket application starts):
`DB(sav/<uuid>) = <number>^<channel>^<unique id>`. Without that line the channel list is searched.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from uuid import UUID

import attrs
import structlog
import trio

from ..errors import ProviderError
from ..metrics import Metrics
from ..ports import Briefing, CallerId, Dialled, NotTransferred, Transferred
from . import asterisk_ami_questions as questions
from . import asterisk_ami_technician as technicians
from .asterisk_ami_questions import Target
from .asterisk_ami_session import Credentials, Session, login

CONNECT_S = 2.0  # a local network answers in milliseconds; a filtered port would hold us for two minutes
RETRY_FIRST_S = 0.25  # Asterisk restarting is back within seconds
RETRY_MAX_S = 5.0
REFUSED_RETRY_S = 30.0  # a wrong secret does not mend itself, and intrusion filters count the attempts
FLOW = "SAV_FLOW"
# A transfer is up to seven questions of 1.5 s; the flow waits 5 s, and must hear why it failed, not give it up.
TRANSFER_S = 3.5

Connect = Callable[[str, int], Awaitable[trio.abc.Stream]]

log = structlog.get_logger()


@attrs.frozen
class _Lost:
    """Why there is no connection now, and how long to wait before the next attempt at least."""

    reason: str
    wait_s: float = 0.0


class AsteriskAmi:
    """ports.Telephony over one AMI connection. Start `run` in a nursery that outlives the calls.

    connect: opens a stream to (host, port); tests and simulations put another in its place. metrics: counts transfers
    by outcome, and look-ups that failed.
    """

    def __init__(
        self,
        host: str,
        port: int,
        credentials: Credentials,
        target: Target,
        *,
        connect: Connect = trio.open_tcp_stream,
        metrics: Metrics | None = None,
    ) -> None:
        self._host = host
        self._port = port
        self._credentials = credentials
        self._target = target
        self._connect = connect
        self._metrics = metrics
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
            if not reported:
                log.warning("ami_lost", address=self._where, reason=lost.reason)
            reported = True
            await trio.sleep(max(pause_s, lost.wait_s))
            pause_s = min(pause_s * 2, RETRY_MAX_S)

    async def caller(self, call_id: UUID) -> CallerId | None:
        """Who is calling, from the call's id alone. None when Asterisk knows nothing of it.

        Raises ProviderError when Asterisk cannot be asked or does not answer.
        """
        with self._counting():
            return await questions.lookup(self._logged_in(), call_id)

    async def dialled(self, call_id: UUID) -> Dialled | None:
        """Which line was rung, and the flow its dialplan asks for. None and errors as of `caller`."""
        with self._counting():
            session = self._logged_in()
            known = await questions.lookup(session, call_id)
            if known is None or known.channel is None:
                return None
            number = questions.real_number(await questions.variable(session, known.channel, questions.DIALLED))
            return Dialled(number, await questions.variable(session, known.channel, FLOW) or None)

    async def transfer(
        self,
        call_id: UUID,
        channel: str | None,
        briefing: Briefing | None = None,
        technician: UUID | None = None,
    ) -> Transferred | NotTransferred:
        """Send the caller to the technicians. The line may close before this returns: Asterisk does not wait.

        channel: from `caller`; looked up by the call's id when None. Every way to fail is a NotTransferred, and comes
        within TRANSFER_S.
        """
        outcome = await self._transferred(call_id, channel, briefing, technician)
        if self._metrics:
            self._metrics.transfer(outcome.fault if isinstance(outcome, NotTransferred) else "transferred")
        return outcome

    async def ring(
        self, line_id: UUID, call_id: UUID, channel: str | None, briefing: Briefing
    ) -> NotTransferred | None:
        """Ring the technician of AMI_TECHNICIAN; None: it rings. A refusal is counted as a transfer's."""
        refused = await self._rung(line_id, call_id, channel, briefing)
        if refused and self._metrics:
            self._metrics.transfer(refused.fault)
        return refused

    async def _rung(
        self, line_id: UUID, call_id: UUID, channel: str | None, briefing: Briefing
    ) -> NotTransferred | None:
        if self._session is None:
            return self._unreachable()
        if self._target.technician is None:
            return NotTransferred("aucun poste de technicien configuré (AMI_TECHNICIAN)", "no_place")
        with trio.move_on_after(TRANSFER_S):
            try:
                return await technicians.ring(
                    self._session, self._target.technician, self._target, line_id, call_id, channel, briefing
                )
            except ProviderError as fault:
                return NotTransferred(fault.what, "late")
        return NotTransferred(f"Asterisk met plus de {TRANSFER_S} s à appeler le technicien", "late")

    async def is_ringing(self, line_id: UUID) -> bool:
        """Asterisk that does not answer is no reason to give up a technician who may be picking up."""
        try:
            return self._session is None or await technicians.is_ringing(self._session, line_id)
        except ProviderError:
            return True

    async def stop_ringing(self, line_id: UUID) -> None:
        """Asterisk stops by itself a little later when it cannot be told now."""
        if self._session is not None:
            with suppress(ProviderError):
                await technicians.stop_ringing(self._session, line_id)

    def _unreachable(self) -> NotTransferred:
        return NotTransferred(f"AMI injoignable ({self._where} : {self._lost_reason})", "unreachable")

    async def _transferred(
        self, call_id: UUID, channel: str | None, briefing: Briefing | None, technician: UUID | None
    ) -> Transferred | NotTransferred:
        if self._session is None:
            return self._unreachable()
        with trio.move_on_after(TRANSFER_S):
            try:
                if technician is not None:
                    return await technicians.join(self._session, technician, call_id, channel)
                return await questions.transfer(self._session, call_id, channel, self._target, briefing)
            except ProviderError as fault:
                return NotTransferred(fault.what, "late")
        return NotTransferred(f"Asterisk met plus de {TRANSFER_S} s à transférer", "late")

    @contextmanager
    def _counting(self) -> Iterator[None]:
        """A look-up that fails makes an unknown caller; that it did is counted."""
        try:
            yield
        except ProviderError:
            if self._metrics:
                self._metrics.error("ami_unreachable" if self._session is None else "ami_no_answer", "telephony")
            raise

    def _logged_in(self) -> Session:
        """Raises ProviderError when there is no connection now."""
        if self._session is None:
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

    async def transfer(
        self,
        call_id: UUID,
        channel: str | None,
        briefing: Briefing | None = None,
        technician: UUID | None = None,
    ) -> Transferred | NotTransferred:
        return NotTransferred("aucune AMI configurée", "no_ami")

    async def ring(
        self, line_id: UUID, call_id: UUID, channel: str | None, briefing: Briefing
    ) -> NotTransferred | None:
        return NotTransferred("aucune AMI configurée", "no_ami")

    async def is_ringing(self, line_id: UUID) -> bool:
        return False

    async def stop_ringing(self, line_id: UUID) -> None:
        """There is nobody to tell."""

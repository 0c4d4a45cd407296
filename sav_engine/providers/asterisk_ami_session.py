"""I/O. One connection to the manager interface: login, questions with deadlines, and knowing when it is over.

Three tasks share it, and none can block another: the reader delivers answers to whoever asked (by ActionID), the
writer sends whole messages from a bounded queue (so that a cancelled call never leaves half a message on the wire),
and `watch` asks for a sign of life now and then. The first of them to find the connection dead says so in `end`.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from typing import Literal

import attrs
import trio

from ..errors import ConfigError, ProviderError
from .asterisk_ami_messages import BANNER, Message, Parser, compose

ACTION_S = 1.5  # Asterisk answers in 0.1-5 ms, wrong passwords after 1.0 s; a look-up must fit in the greeting's 2 s
PING_EVERY_S = 20.0  # a dead peer is noticed before the next call needs it; AMI itself has no idle time-out
QUEUE_MAX = 64  # actions waiting to be sent: some 30 calls asking at the same instant; then they are refused at once
LIST_MAX = 4000  # events kept of one list answer: more channels than an Asterisk of this kind carries

Auth = Literal["plain", "md5"]


@attrs.frozen
class Credentials:
    """How to log in. auth: plain sends the secret as it is, which is right on loopback or a private network."""

    username: str
    secret: str = attrs.field(repr=False)
    auth: Auth = "plain"

    def __attrs_post_init__(self) -> None:
        """Raises ConfigError for values that would break out of their line."""
        for name, value in (("AMI_USERNAME", self.username), ("AMI_SECRET", self.secret)):
            if any(forbidden in value for forbidden in "\r\n\0"):
                raise ConfigError(where=name, what="contient une fin de ligne", fix="retirez-la")


@attrs.define(eq=False)
class _Question:
    """An action whose answer is awaited. done: the answer is complete, or the connection is over."""

    done: trio.Event = attrs.field(factory=trio.Event)
    answer: list[Message] = attrs.field(factory=list)


class Session:
    """One connection over any stream; `run` lives as long as it does."""

    def __init__(self, stream: trio.abc.Stream, *, where: str) -> None:
        self._stream = stream
        self._where = where
        self._parser = Parser()
        self._questions: dict[str, _Question] = {}
        self._to_writer, self._outgoing = trio.open_memory_channel[bytes](QUEUE_MAX)
        # Unguessable, so that a value with line ends in it cannot forge the answer to another question.
        self._id_prefix = secrets.token_hex(6)
        self._asked = 0
        self._heard = 0
        self._over = trio.Event()
        self.end_reason = ""

    def __repr__(self) -> str:
        state = f"over: {self.end_reason}" if self._over.is_set() else f"{len(self._questions)} asked"
        return f"<ami.Session {self._where} {state}>"

    def end(self, reason: str) -> None:
        """The connection is of no more use. The first reason is kept; all who wait for an answer are told."""
        if not self._over.is_set():
            self.end_reason = reason
            self._over.set()
            for question in self._questions.values():
                question.done.set()

    async def read(self) -> None:
        """Deliver what arrives until the stream ends."""
        try:
            async for data in self._stream:
                self._heard += 1
                for message in self._parser.feed(bytes(data)):
                    self._deliver(message)
                if self._parser.banner is not None and not self._parser.banner.startswith(BANNER):
                    self.end("ce n'est pas une AMI d'Asterisk qui répond")
            self.end("connexion fermée par Asterisk")
        except trio.BrokenResourceError:
            self.end("connexion coupée")

    async def write(self) -> None:
        """Send what is queued, one whole message at a time."""
        try:
            async for data in self._outgoing:
                await self._stream.send_all(data)
        except trio.BrokenResourceError:
            self.end("connexion coupée")

    async def watch(self) -> None:
        """Wait until the connection is over; ask for a sign of life now and then."""
        while not self._over.is_set():
            with trio.move_on_after(PING_EVERY_S):
                await self._over.wait()
                return
            try:
                await self.ask("Ping", {})
            except ProviderError as silence:
                self.end(silence.what)

    async def ask(self, action: str, headers: Mapping[str, str]) -> tuple[Message, ...]:
        """Send one action and wait for its whole answer: the response, then the events of its list if it has one.

        Raises ProviderError when no answer comes within ACTION_S, or the connection ends first, or the queue is full.
        Raises ValueError for a value that must not be sent (see `compose`).
        """
        self._asked += 1
        action_id = f"{self._id_prefix}-{self._asked}"
        data = compose(action, action_id, headers)
        question = self._questions[action_id] = _Question()
        try:
            return await self._wait_answer(action, data, question)
        finally:
            del self._questions[action_id]

    async def _wait_answer(self, action: str, data: bytes, question: _Question) -> tuple[Message, ...]:
        heard_before = self._heard
        if not self._over.is_set():
            try:
                self._to_writer.send_nowait(data)
            except trio.WouldBlock:
                raise self._error(f"{action} : trop de demandes en attente") from None
            with trio.move_on_after(ACTION_S) as waiting:
                await question.done.wait()
            if waiting.cancelled_caught:
                if self._heard == heard_before:  # not this action alone is slow: nobody is there
                    self.end("Asterisk ne répond plus")
                raise self._error(f"{action} : pas de réponse en {ACTION_S} s")
        if self._over.is_set() and not _is_complete(question.answer):
            raise self._error(f"{action} : {self.end_reason}")
        return tuple(question.answer)

    def _deliver(self, message: Message) -> None:
        question = self._questions.get(message.get("ActionID"))
        if question is None:
            return  # an event nobody asked for, or the late answer of a question given up
        if len(question.answer) < LIST_MAX or message.closes_list:
            question.answer.append(message)
        if _is_complete(question.answer):
            question.done.set()

    def _error(self, what: str) -> ProviderError:
        return ProviderError(
            where=f"AMI {self._where}", what=what, fix="voyez manager.conf et `manager show connected`"
        )


def _is_complete(answer: list[Message]) -> bool:
    if not answer or not answer[0].is_response:
        return False
    return not answer[0].opens_list or answer[-1].closes_list


async def login(session: Session, credentials: Credentials) -> str | None:
    """Log in, events off (a call makes some 35 of them and we need none). Returns why it was refused, or None.

    Raises ProviderError when the server stays mute or goes away.
    """
    proof = {"Secret": credentials.secret}
    if credentials.auth == "md5":
        challenge = (await session.ask("Challenge", {"AuthType": "MD5"}))[0]
        digest = hashlib.md5((challenge.get("Challenge") + credentials.secret).encode(), usedforsecurity=False)
        proof = {"AuthType": "MD5", "Key": digest.hexdigest()}
    answer = (await session.ask("Login", {"Username": credentials.username, **proof, "Events": "off"}))[0]
    return None if answer.succeeded else answer.get("Message") or "login refused"

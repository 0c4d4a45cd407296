"""I/O. Mail by SMTP, in a worker thread: smtplib blocks, and a mail server may take its time.

smtp:// asks for STARTTLS where the server offers it, and never sends a password without; smtps:// is TLS from the
first byte. Errors never quote the address of the server's account or of the caller.
"""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, localtime
from urllib.parse import SplitResult, unquote, urlsplit

import attrs
import trio

from ..errors import LetterRefused, ProviderError
from ..ports import Mail

ANSWER_S = 20.0  # a greylisting server takes 10 s to say so
PLAIN_PORT, TLS_PORT = 587, 465


@attrs.frozen
class Mailer:
    """url: as SMTP_URL. sender: address mail comes from."""

    url: str = attrs.field(repr=False)
    sender: str
    places: trio.CapacityLimiter = attrs.field(factory=lambda: trio.CapacityLimiter(1), repr=False)

    async def carry(self, mail: Mail) -> None:
        """Raises ProviderError: not now. LetterRefused: never."""
        message = message_of(mail, self.sender)
        await trio.to_thread.run_sync(self._send, message, limiter=self.places, abandon_on_cancel=True)

    def _send(self, message: EmailMessage) -> None:
        try:
            with connected(urlsplit(self.url)) as server:
                server.send_message(message)
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPResponseException) as fault:
            raise refusal(code_of(fault)) from None  # the server's own words quote the address
        except (smtplib.SMTPException, OSError, ssl.SSLError) as fault:
            what = f"le serveur de courrier ne répond pas comme il faut ({type(fault).__name__})"
            raise ProviderError(where="SMTP_URL", what=what, fix="vérifiez l'adresse et le réseau") from None


def message_of(mail: Mail, sender: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, mail.to, mail.subject
    message["Date"] = format_datetime(localtime())
    message["Message-ID"] = f"<{mail.id}@{sender.rpartition('@')[2]}>"  # the same if it has to go again
    message["Auto-Submitted"] = "auto-generated"  # no holiday notice in return
    message.set_content(mail.body)
    return message


def connected(url: SplitResult) -> smtplib.SMTP:
    host = url.hostname or ""
    server: smtplib.SMTP
    if url.scheme == "smtps":
        context = ssl.create_default_context()
        server = smtplib.SMTP_SSL(host, url.port or TLS_PORT, timeout=ANSWER_S, context=context)
    else:
        server = smtplib.SMTP(host, url.port or PLAIN_PORT, timeout=ANSWER_S)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
    if url.username:
        if url.scheme == "smtp" and not isinstance(server.sock, ssl.SSLSocket):
            server.close()
            raise smtplib.SMTPNotSupportedError("no TLS for a password")
        server.login(unquote(url.username), unquote(url.password or ""))
    return server


def code_of(fault: smtplib.SMTPException) -> int:
    match fault:
        case smtplib.SMTPRecipientsRefused():
            return max(code for code, _ in fault.recipients.values())
        case smtplib.SMTPResponseException():
            return fault.smtp_code
        case _:
            return 0


def refusal(code: int) -> ProviderError:
    """5xx is for good, but for a wrong password: that is mended, and the letter then goes."""
    what = f"le serveur de courrier a refusé (code {code})"
    if code >= 500 and code not in (530, 534, 535, 538):
        return LetterRefused(where="SMTP_URL", what=what, fix="vérifiez l'adresse du destinataire et l'expéditeur")
    return ProviderError(where="SMTP_URL", what=what, fix="vérifiez le compte ; le courrier repartira de lui-même")

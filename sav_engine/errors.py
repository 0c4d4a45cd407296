"""Pure. The family of errors: each says where, what, and how to fix it.

Expected outcomes (no client found, no words heard, a transfer refused) are values, not errors.
Vendor exceptions are translated once, at the edge, into one of these.
"""

from __future__ import annotations

import errno


class SavError(Exception):
    """Base of all errors we raise on purpose. Printed to an operator as one readable block."""

    def __init__(self, *, where: str, what: str, fix: str) -> None:
        super().__init__(where, what, fix)
        self.where = where
        self.what = what
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.where}: {self.what}. {self.fix[:1].upper()}{self.fix[1:]}"


REASONS = {
    errno.ENOENT: "il n'existe pas",
    errno.EACCES: "accès refusé",
    errno.EPERM: "accès refusé",
    errno.ENOSPC: "le disque est plein",
    errno.EDQUOT: "le quota de disque est atteint",
    errno.EROFS: "le disque est en lecture seule",
    errno.EISDIR: "c'est un dossier",
    errno.ENOTDIR: "ce n'est pas un dossier",
    errno.EEXIST: "il existe déjà",
    errno.EIO: "le disque ne répond pas comme il faut",
    errno.EMFILE: "trop de fichiers ouverts",
    errno.EADDRINUSE: "un autre programme l'occupe",
    errno.EADDRNOTAVAIL: "ce n'est pas une adresse de cette machine",
    errno.ECONNREFUSED: "connexion refusée",
    errno.EHOSTUNREACH: "machine injoignable",
    errno.ENETUNREACH: "réseau injoignable",
    errno.ETIMEDOUT: "pas de réponse à temps",
}


def reason_of(fault: OSError) -> str:
    """What the system said, in French where it is what operators meet; else in its own words."""
    return REASONS.get(fault.errno or 0) or fault.strerror or str(fault)


class ConfigError(SavError):
    """A setting is missing, misspelt or has a value we cannot use."""


class FlowError(SavError):
    """A flow file is unsound: where is `file:line, state 'name'`."""


class PromptError(SavError):
    """A prompt is missing, stale, or its sound file is not what the manifest says."""


class ModelError(SavError):
    """A speech model is missing or is not the pinned one."""


class RecordsError(SavError):
    """A database is away, refuses us, or has a schema we do not know."""


class DatabaseAway(RecordsError):
    """It does not answer, or takes no connection: nothing need be wrong here, and trying again may help."""


class TicketRefused(RecordsError):
    """This one ticket breaks a rule of the database: trying again does not help, and others must not wait for it."""


class BackupError(SavError):
    """A backup cannot be written, is damaged, or does not fit where it is to be restored."""


class StateDirError(SavError):
    """The state directory cannot be used: not writable, full, or owned by another engine."""


class ListenError(SavError):
    """A port cannot be listened on."""


class TraceError(SavError):
    """The trace of a call cannot be read or replayed."""


class OutputError(SavError):
    """A file that was asked for cannot be written."""


class TableError(SavError):
    """A list that was given (CSV) cannot be read, or one of its lines cannot be stored."""


class ProviderError(SavError):
    """An outside service (transcriber, voice, LLM, AMI) failed; the call goes on without it."""


class LetterRefused(ProviderError):
    """This one message will never be taken: trying again does not help, and others must not wait for it."""


class NotACall(SavError):
    """A connection that is not Asterisk speaking AudioSocket. kind: http, tls, ssh, rdp, random, silent, empty."""

    def __init__(self, *, kind: str, where: str, what: str, fix: str) -> None:
        super().__init__(where=where, what=what, fix=fix)
        self.kind = kind


class WireError(Exception):
    """Bytes that break the AudioSocket framing. offset: of the first bad byte, from the start of the stream."""

    def __init__(self, what: str, *, offset: int) -> None:
        super().__init__(f"byte {offset}: {what}")
        self.what = what
        self.offset = offset


class Faults(SavError):
    """Several errors found in one go (configuration, flow check), so that the reader fixes them in one go."""

    def __init__(self, faults: tuple[SavError, ...]) -> None:
        assert faults, "Faults needs at least one fault"
        super().__init__(where=faults[0].where, what=faults[0].what, fix=faults[0].fix)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)

"""I/O. What a live Asterisk can do for us, asked over its manager interface without changing anything.

Rights are tried on a channel that does not exist: an account that may says "no such channel", one that may not says
"permission denied". Nothing is created, moved or hung up.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

import attrs
import trio

from ..assemble_telephony import Access, accesses_of, usual_access
from ..config import Config
from ..dialplan import CLEAN, JOIN, SCREEN, WARM
from ..errors import ProviderError
from ..providers.asterisk_ami import CONNECT_S, Connect
from ..providers.asterisk_ami_questions import place_exists
from ..providers.asterisk_ami_session import Session, login
from ..state_dir import AmiAccess
from . import Finding, fail, ok, warn
from .asterisk_queues import queues
from .asterisk_versions import judge

NOBODY = "SavDoctor/aucun-canal-00000000"  # a technology no Asterisk has: this cannot be somebody's call
DENIED = "Permission denied"
RECOMMENDED = "prenez Asterisk 20.19, 22.9 ou 23.3, ou plus récent (docs/asterisk.fr.md)"


@attrs.frozen
class Right:
    """One action the engine needs. without: what does not work without it. granted_by: the write class."""

    action: str
    headers: Mapping[str, str]
    without: str
    granted_by: str
    is_vital: bool = True


RIGHTS = (
    Right("DBGet", {"Family": "sav", "Key": "doctor"}, "le numéro de l'appelant n'est pas lu", "reporting"),
    Right("CoreShowChannels", {}, "sans la ligne DB(sav/…) du plan, l'appelant reste inconnu", "reporting", False),
    Right("Getvar", {"Variable": "SAV_DOCTOR"}, "aucun transfert : le contexte ne peut être vérifié", "call"),
    Right(
        "Redirect",
        {"Channel": NOBODY, "Context": "sav", "Exten": "s", "Priority": "1"},
        "aucun transfert",
        "call",
    ),
    Right(
        "Setvar",
        {"Channel": NOBODY, "Variable": "SAV_DOCTOR", "Value": "1"},
        "le technicien ne reçoit ni ticket ni résumé",
        "call",
        False,
    ),
)
WARM_RIGHTS = (Right("Originate", {}, "le technicien n'est pas appelé d'abord", "originate"),)
# Never needed; an account that may is a way into the machine for whoever steals its secret.
EXCESS = (
    Right("Command", {"Command": "core show uptime"}, "", "command"),
    Right("GetConfig", {"Filename": "sav-doctor-no-such-file.conf"}, "", "config"),
)


async def asterisk_checks(config: Config, connect: Connect = trio.open_tcp_stream) -> Sequence[Finding]:
    """Every configured Asterisk, one after the other. Raises Faults for a file of servers that cannot be used."""
    accesses = list(accesses_of(config))
    if config.ami_host is not None:
        ami = AmiAccess(config.ami_host, config.ami_port, config.ami_username or "", config.ami_secret or "")
        accesses.insert(0, usual_access(config, ami))
    if not accesses:
        cure = "donnez AMI_HOST, AMI_USERNAME et AMI_SECRET (« sav dialplan » écrit le compte à créer)"
        return [warn("Asterisk", "aucune AMI configurée : ni numéro d'appelant ni transfert", cure)]
    return [finding for access in accesses for finding in await examine(access, config, connect)]


async def examine(access: Access, config: Config, connect: Connect = trio.open_tcp_stream) -> list[Finding]:
    """One server, all questions on one connection."""
    where = f"Asterisk {access.host}:{access.port}"
    try:
        async with logged_in(access, connect) as session:
            findings = [ok(where, f"connexion acceptée ({access.credentials.auth})")]
            for question in (version, rights, excess, places, queues, functions):
                findings += await question(session, access, config, where)
            return findings
    except ProviderError as fault:
        return [fail(where, fault.what, fault.fix)]


@asynccontextmanager
async def logged_in(access: Access, connect: Connect) -> AsyncIterator[Session]:
    """Raises ProviderError: nobody there, not an AMI, refused."""
    where = f"{access.host}:{access.port}"
    try:
        with trio.fail_after(CONNECT_S):
            stream = await connect(access.host, access.port)
    except (OSError, trio.TooSlowError) as fault:
        raise ProviderError(
            where=where,
            what="connexion refusée" if isinstance(fault, OSError) else f"aucune réponse en {CONNECT_S} s",
            fix="AMI_HOST, AMI_PORT ; `enabled = yes` et bindaddr dans manager.conf (un seul [general]) ; pare-feu",
        ) from fault
    session, refusal = Session(stream, where=where), None
    faults: list[ProviderError] = []
    async with stream, trio.open_nursery() as nursery:
        nursery.start_soon(session.read)
        nursery.start_soon(session.write)
        try:
            refusal = await login(session, access.credentials)
            if refusal is None:
                yield session
        except ProviderError as fault:  # kept: out of a nursery it would come as a group
            faults.append(fault)
        nursery.cancel_scope.cancel()
    if faults:
        raise faults[0]
    if refusal is not None:
        cure = "AMI_USERNAME et AMI_SECRET comme dans manager.conf ; `permit` doit comprendre cette machine"
        raise ProviderError(where=where, what=f"connexion refusée ({refusal})", fix=cure)


# ---------------------------------------------------------------- the questions

Question = Callable[[Session, Access, Config, str], Awaitable[list[Finding]]]


async def version(session: Session, access: Access, config: Config, where: str) -> list[Finding]:
    """Source of the judgement: docs/asterisk.fr.md, the table of versions."""
    answer = (await session.ask("CoreSettings", {}))[0]
    said = answer.get("AsteriskVersion")
    if not said:
        return [warn(where, "version inconnue (le compte n'a pas droit à CoreSettings)", "write = call,reporting")]
    known = judge(said, gives_back=access.target.by == "dialplan")
    if known.judgement == "ok":
        return [ok(where, f"version {said}, rien à signaler")]
    return [Finding(known.judgement, where, f"version {said} : {fault}", RECOMMENDED) for fault in known.faults]


async def rights(session: Session, access: Access, config: Config, where: str) -> list[Finding]:
    """What the account may not do, and what that costs."""
    findings: list[Finding] = []
    for right in RIGHTS + (WARM_RIGHTS if config.ami_technician else ()):
        if await is_allowed(session, right):
            continue
        made = fail if right.is_vital else warn
        cure = f"ajoutez « {right.granted_by} » à write= de ce compte (manager.conf)"
        findings.append(made(where, f"pas le droit de {right.action} : {right.without}", cure))
    return findings or [ok(where, "droits suffisants")]


async def excess(session: Session, access: Access, config: Config, where: str) -> list[Finding]:
    """Rights that nobody needs here."""
    allowed = [right for right in EXCESS if await is_allowed(session, right)]
    cure = "write = call,reporting suffit (et originate avec AMI_TECHNICIAN)"
    names = ", ".join(right.granted_by for right in allowed)
    return [warn(where, f"le compte peut plus qu'il ne faut : {names}", cure)] if allowed else []


async def is_allowed(session: Session, right: Right) -> bool:
    return (await session.ask(right.action, right.headers))[0].get("Message") != DENIED


async def places(session: Session, access: Access, config: Config, where: str) -> list[Finding]:
    """The contexts callers and technicians are sent to: Asterisk itself finds out by cutting a caller."""
    wanted = [(access.target.context, access.target.exten, "un transfert couperait l'appelant", True)]
    wanted.append((CLEAN, "s", "chaque appel laisse une ligne dans la base d'Asterisk", False))
    if config.dashboard_url:
        wanted.append((SCREEN, "s", "les postes ne reçoivent pas l'adresse de la fiche", False))
    if config.ami_technician:
        wanted += [(context, "s", "le technicien n'est pas mis en relation", True) for context in (WARM, JOIN)]
    findings: list[Finding] = []
    for context, exten, without, is_vital in wanted:
        if await place_exists(session, context, exten):
            findings.append(ok(where, f"le plan a {exten}@{context}"))
        else:
            made = fail if is_vital else warn
            findings.append(made(where, f"le plan n'a pas {exten}@{context} : {without}", "« sav dialplan » l'écrit"))
    return findings


async def functions(session: Session, access: Access, config: Config, where: str) -> list[Finding]:
    """UUID() makes the id of each call."""
    answer = (await session.ask("Getvar", {"Variable": "UUID()"}))[0]
    if answer.succeeded and len(answer.get("Value")) == 36:
        return [ok(where, "la fonction UUID() répond")]
    cure = "module load func_uuid.so, ou la ligne de remplacement de docs/asterisk.fr.md"
    return [warn(where, "la fonction UUID() ne répond pas : un appel sans UUID est raccroché", cure)]

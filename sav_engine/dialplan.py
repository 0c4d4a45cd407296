"""Pure. The lines an Asterisk needs to talk to this engine: dialplan and manager account, as text.

Every line is there for a reason that was observed (docs/asterisk.fr.md says which). `sav dialplan` prints them for
one installation; ops/asterisk/ holds them for the default settings.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs

Flavour = Literal["plain", "freepbx"]

SHORT_CALL_S = 2  # a call given back sooner was not answered: all places taken, and humans must take it

CLEAN, RESCUE = "sav-clean", "sav-secours"
WARM, JOIN = "sav-accompagne", "sav-rejoindre"  # the technician listens to the engine; then he has the caller
SCREEN = "sav-ecran"  # run on the channel of each telephone before it rings


@attrs.frozen
class Installation:
    """What differs from one installation to the next.

    engine: host:port as Asterisk dials it. context, exten: where technicians are (AMI_TRANSFER_CONTEXT, _EXTEN).
    queue: their queue: a name of queues.conf, or under FreePBX its number. by: as AMI_TRANSFER_BY. warm: a technician
    is called first and told of the caller. screen: tickets have a page (DASHBOARD_URL), and telephones are told its
    address. permit: where the manager account may log in from.
    """

    engine: str = "127.0.0.1:9090"
    context: str = "sav-technicien"
    exten: str = "s"
    queue: str = "technicians"
    by: Literal["redirect", "dialplan"] = "redirect"
    warm: bool = False
    screen: bool = False
    driver: bool = False
    flavour: Flavour = "plain"
    username: str = "sav"
    permit: str = "127.0.0.1"


def extensions(made: Installation) -> str:
    """For extensions.conf, or extensions_custom.conf under FreePBX."""
    contexts = [_entry(made), _clean(), _rescue(made), _technicians(made)]
    contexts += [_screen()] if made.screen else []
    contexts += [_warm(made), _join()] if made.warm else []
    return "\n".join([*_head(made), *("\n".join(lines) + "\n" for lines in contexts)])


def _head(made: Installation) -> Iterator[str]:
    if made.flavour == "freepbx":
        yield "; /etc/asterisk/extensions_custom.conf, puis : fwconsole reload"
        yield "; Dans FreePBX : Admin > Custom Destinations, cible « sav,s,1 » ; la route entrante y mène."
    else:
        yield "; /etc/asterisk/extensions.conf, puis : asterisk -rx 'dialplan reload'"
        yield "; Le numéro appelé y mène : exten => 0123456789,1,Goto(sav,s,1)"
        yield f"; Les techniciens : la file « {made.queue} » ; --queue NOM pour la vôtre (asterisk -rx 'queue show')"
    yield ""


def _entry(made: Installation) -> list[str]:
    number, name, unique = "${CALLERID(num)}", "${CHANNEL(name)}", "${CHANNEL(uniqueid)}"
    return [
        "[sav]",
        "exten => s,1,Answer()                      ; AudioSocket refuse un canal non décroché",
        " same => n,Set(SAV_UUID=${UUID()})         ; un par appel : jamais une valeur fixe",
        f" same => n,Set(DB(sav/${{SAV_UUID}})={number}^{name}^{unique})",
        f" same => n,Set(CHANNEL(hangup_handler_push)={CLEAN},s,1(${{SAV_UUID}}))",
        " same => n,Set(SAV_START=${EPOCH})",
        *(_driver(made) if made.driver else _application(made)),
        f" same => n,Goto({RESCUE},s,1)              ; moteur absent, mort ou complet : des humains répondent",
        " same => n(done),Hangup()",
    ]


def _application(made: Installation) -> Iterator[str]:
    yield "; TryExec : sans lui, un moteur absent ou qui meurt coupe l'appelant."
    yield f" same => n,TryExec(AudioSocket(${{SAV_UUID}},{made.engine}))"
    yield from _next(made)
    yield f' same => n,GotoIf($["${{TRYSTATUS}}" = "SUCCESS" & ${{EPOCH}} - ${{SAV_START}} > {SHORT_CALL_S}]?done)'


def _driver(made: Installation) -> Iterator[str]:
    yield "; /c(slin) : sans lui le son arrive dans le codec du téléphone, sous une étiquette qui dit autre chose."
    yield "; g : sans lui l'appelant est raccroché quand le moteur a fini."
    yield f" same => n,Dial(AudioSocket/{made.engine}/${{SAV_UUID}}/c(slin),,g)"
    yield from _next(made)
    yield f' same => n,GotoIf($["${{DIALSTATUS}}" = "ANSWER" & ${{EPOCH}} - ${{SAV_START}} > {SHORT_CALL_S}]?done)'


def _next(made: Installation) -> Iterator[str]:
    if made.by == "dialplan":
        yield f' same => n,GotoIf($["${{SAV_NEXT}}" = "transfer"]?{made.context},{made.exten},1)'


def _clean() -> list[str]:
    return [
        f"[{CLEAN}]                                ; passe aussi après un transfert, où `h` ne passe pas",
        "exten => s,1,Set(GONE=${DB_DELETE(sav/${ARG1})})",
        " same => n,Return()",
    ]


def _rescue(made: Installation) -> list[str]:
    return [f"[{RESCUE}]", f"exten => s,1,{_to_queue(made)}", " same => n,Hangup()"]


def _technicians(made: Installation) -> list[str]:
    """SAV_TICKET and SAV_SUMMARY are there: for the display of the technician's telephone, or a program of his."""
    known = "SAV_TICKET, SAV_SUMMARY et SAV_TICKET_URL" if made.screen else "SAV_TICKET et SAV_SUMMARY"
    return [
        f"[{made.context}]",
        f"; AMI_TRANSFER_CONTEXT. {known} y sont connus : pour l'écran du poste, ou un programme.",
        f"exten => {made.exten},1,Set(CALLERID(name)=SAV ${{SAV_SUMMARY:0:30}})",
        f" same => n,{_to_queue(made, f',b({SCREEN}^s^1)' if made.screen else '')}",
        " same => n,Hangup()",
    ]


def _to_queue(made: Installation, options: str = "") -> str:
    """options: of Queue, with their comma; FreePBX has its own."""
    return f"Goto(ext-queues,{made.queue},1)" if made.flavour == "freepbx" else f"Queue({made.queue}{options})"


def _screen() -> list[str]:
    """Only a SIP telephone takes a SIP header; the function is an error on any other."""
    return [
        f"[{SCREEN}]                                ; l'adresse de la fiche, pour le poste qui va sonner",
        'exten => s,1,GotoIf($["${CHANNEL(channeltype)}" != "PJSIP" | "${SAV_TICKET_URL}" = ""]?done)',
        " same => n,Set(PJSIP_HEADER(add,Call-Info)=<${SAV_TICKET_URL}>\\;purpose=info)",
        " same => n(done),Return()",
    ]


def _warm(made: Installation) -> list[str]:
    return [
        f"[{WARM}]                           ; le technicien a décroché : le moteur lui dit deux phrases",
        "exten => s,1,Answer()",
        " same => n,Set(DB(sav/${SAV_BRIEFING})=^${CHANNEL(name)}^${CHANNEL(uniqueid)})",
        f" same => n,Set(CHANNEL(hangup_handler_push)={CLEAN},s,1(${{SAV_BRIEFING}}))",
        f" same => n,TryExec(AudioSocket(${{SAV_BRIEFING}},{made.engine}))",
        " same => n,Hangup()                        ; l'appelant est parti entre-temps",
    ]


def _join() -> list[str]:
    return [f"[{JOIN}]", "exten => s,1,Bridge(${SAV_CALLER})", " same => n,Hangup()"]


# ---------------------------------------------------------------- manager


def manager(made: Installation) -> str:
    """For manager.conf, or manager_custom.conf under FreePBX. The secret is not written: it is the operator's."""
    file = "manager_custom.conf" if made.flavour == "freepbx" else "manager.conf"
    general = [
        "; Si ce fichier a déjà un [general], mettez-y ces deux lignes : Asterisk n'en lit qu'un, le premier.",
        "[general]",
        "enabled = yes",
        "bindaddr = 127.0.0.1                       ; ou l'adresse privée",
        "",
    ]
    rights = "call,reporting,originate" if made.warm else "call,reporting"
    lines = [
        f"; /etc/asterisk/{file}, puis : asterisk -rx 'manager reload'",
        *(general if made.flavour == "plain" else ()),
        f"[{made.username}]",
        "secret = ...                               ; le même que AMI_SECRET",
        "deny = 0.0.0.0/0.0.0.0",
        f"permit = {made.permit}/255.255.255.255",
        "read = none                                ; le moteur n'écoute aucun événement",
        f"write = {rights}{' ' * (34 - len(rights))} ; rien de plus : ni command, ni system, ni config",
    ]
    return "\n".join(lines) + "\n"

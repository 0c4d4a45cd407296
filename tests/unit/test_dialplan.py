"""The lines for Asterisk: what is printed is a dialplan that leads somewhere, for this installation."""

from __future__ import annotations

import re

import attrs
import pytest

from sav_engine.commands.asterisk import dialplan
from sav_engine.commands.misuse import MisuseError
from sav_engine.config import load
from sav_engine.dialplan import Installation, extensions, manager
from sav_engine.dialplan_of import address_towards, installation_of

VARIANTS = {
    "plain": Installation(),
    "driver": Installation(driver=True),
    "dialplan": Installation(by="dialplan"),
    "warm": Installation(warm=True, context="humains", exten="100"),
    "screen": Installation(warm=True, screen=True),
    "freepbx": Installation(flavour="freepbx", queue="600", driver=True),
}
ELSEWHERE = {"ext-queues"}  # contexts FreePBX itself makes


def contexts(text: str) -> dict[str, dict[str, list[str]]]:
    """Context -> extension -> its applications, as Asterisk reads them. Raises AssertionError for a strange line."""
    found: dict[str, dict[str, list[str]]] = {}
    for raw in text.splitlines():
        line = re.sub(r"\s+;.*", "", raw).rstrip()
        if not line or line.startswith(";"):
            continue
        if line.startswith("["):
            here = found.setdefault(line.strip("[]"), {})
        elif first := re.fullmatch(r"exten => ([^,]+),1,(.+)", line):
            steps = here.setdefault(first[1], [])
            steps.append(first[2])
        else:
            following = re.fullmatch(r" same => n(?:\((\w+)\))?,(.+)", line)
            assert following, f"not a line of a dialplan: {raw!r}"
            steps.append(following[2])
    return found


def jumps(text: str) -> set[tuple[str, str]]:
    """Every (context, extension) a line leads to."""
    found = re.findall(r"(?:Goto\(|\?|hangup_handler_push\)=)([\w-]+),(\w+),1", text)
    return {(context, exten) for context, exten in found if context not in ELSEWHERE}


@pytest.mark.parametrize("made", VARIANTS.values(), ids=VARIANTS)
def test_every_jump_leads_somewhere_and_every_way_ends(made: Installation):
    text = extensions(made)
    plan = contexts(text)
    assert all(exten in plan[context] for context, exten in jumps(text))
    assert (made.context in plan) and (made.exten in plan[made.context])
    for extens in plan.values():
        for steps in extens.values():
            assert steps[-1].startswith(("Hangup(", "Return(")), steps
            for step in steps:
                assert step.count("(") == step.count(")"), step
                assert step.count("{") == step.count("}"), step
    assert "?done)" in text
    assert "n(done)," in text


@pytest.mark.parametrize("made", VARIANTS.values(), ids=VARIANTS)
def test_the_caller_is_answered_noted_and_never_left_alone(made: Installation):
    steps = contexts(extensions(made))["sav"]["s"]
    assert steps[0] == "Answer()"
    order = [
        next(number for number, step in enumerate(steps) if wanted in step)
        for wanted in ("UUID()", "DB(sav/", "hangup_handler_push", made.engine, "sav-secours")
    ]
    assert order == sorted(order)


def test_the_channel_driver_asks_for_linear_sound_and_keeps_the_caller():
    assert "Dial(AudioSocket/127.0.0.1:9090/${SAV_UUID}/c(slin),,g)" in extensions(VARIANTS["driver"])


def test_the_dialplan_way_is_looked_at_before_the_call_counts_as_over():
    steps = contexts(extensions(VARIANTS["dialplan"]))["sav"]["s"]
    moved = next(number for number, step in enumerate(steps) if "SAV_NEXT" in step)
    assert moved < next(number for number, step in enumerate(steps) if "TRYSTATUS" in step)
    assert "sav-technicien,s,1" in steps[moved]


def test_every_telephone_is_told_the_page_of_the_ticket_before_it_rings():
    plan = contexts(extensions(VARIANTS["screen"]))
    assert "Queue(technicians,b(sav-ecran^s^1))" in plan["sav-technicien"]["s"]
    assert plan["sav-ecran"]["s"][1] == "Set(PJSIP_HEADER(add,Call-Info)=<${SAV_TICKET_URL}>\\;purpose=info)"
    assert "sav-ecran" not in extensions(VARIANTS["plain"]), "without a dashboard there is no page"


def test_the_account_has_the_least_rights():
    assert "write = call,reporting " in manager(Installation())
    assert "write = call,reporting,originate" in manager(Installation(warm=True))
    for word in ("system", "all", "config,"):
        assert f"write = {word}" not in manager(Installation(warm=True))


def test_it_is_written_for_this_installation():
    config = load(
        {
            "AUDIOSOCKET_HOST": "10.0.0.7",
            "AUDIOSOCKET_PORT": "9191",
            "AMI_HOST": "10.0.0.5",
            "AMI_USERNAME": "moteur",
            "AMI_SECRET": "canary-secret",
            "AMI_TRANSFER_CONTEXT": "humains",
            "AMI_TECHNICIAN": "PJSIP/600",
            "DASHBOARD_URL": "https://sav.example.fr",
        }
    )
    made = installation_of(config)
    assert attrs.evolve(made, permit="") == Installation(
        engine="10.0.0.7:9191", context="humains", warm=True, screen=True, username="moteur", permit=""
    )
    written = extensions(made) + manager(made)
    assert "canary-secret" not in written
    assert "permit = 10.0.0.7/255.255.255.255" in written


def test_an_engine_that_listens_everywhere_is_dialled_at_an_address():
    config = load({"AUDIOSOCKET_HOST": "0.0.0.0"})
    assert installation_of(config).engine == "127.0.0.1:9090"
    assert installation_of(config, engine_host="moteur.local").engine == "moteur.local:9090"
    assert address_towards("nulle-part.invalid") == "127.0.0.1"


def test_the_command_prints_both_files(capsys: pytest.CaptureFixture[str]):
    assert dialplan(freepbx=True, queue="742") == 0
    printed = capsys.readouterr().out
    assert "Goto(ext-queues,742,1)" in printed
    assert "manager_custom.conf" in printed
    with pytest.raises(MisuseError, match="--plain et --freepbx"):
        dialplan(freepbx=True, plain=True)

"""Whole spoken calls through a real Asterisk: `sav run` with its embedded speech on one side, people on the other.

The plan is what `sav dialplan` prints, the callers' lines are those of the demo, played by Asterisk when the bot has
finished speaking. Like test_real_asterisk: `make test-asterisk ASTERISK=/usr/sbin/asterisk`, skipped elsewhere.
"""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
import soundfile
import trio

from sav_engine.sandbox.caller_lines import SHIPPED_SOUNDS, sound_name
from tests.end_to_end.test_run_command import engine, sav
from tests.kit.asterisk import ASTERISK, NUMBER, SECRET, TECHNICIAN, Asterisk, Steps, asterisk, free_port

PAGES = "http://127.0.0.1:8501"
ABOUT_THE_LINE = "Oui, c'est ça, c'est pour ma connexion internet."
CALL_S = 150.0  # 30 s on a machine of its own; on a busy one the embedded voice takes ten times its time
ARRIVES_S = 90.0  # at the technician's, as above
TICKET_S = 20.0  # the ticket follows the call

pytestmark = [
    pytest.mark.skipif(
        not ASTERISK, reason="pas d'Asterisk sur cette machine : make test-asterisk ASTERISK=/chemin/asterisk"
    ),
    pytest.mark.speech,
    pytest.mark.postgres,
]


def says(text: str) -> Steps:
    """When the bot has spoken and is done. Asterisk adds the ending of the file."""
    sound = (SHIPPED_SOUNDS / sound_name(text)).with_suffix("")
    return "WaitForNoise(200,1,20)", "WaitForSilence(1300,1,30)", f"Playback({sound})"


@attrs.frozen
class Service:
    """Both, running, with one call."""

    asterisk: Asterisk
    engine: subprocess.Popen[str]


@asynccontextmanager
async def in_service(folder: Path, *flags: str, sides: dict[str, Steps], **more: str) -> AsyncIterator[Service]:
    """An engine as an operator runs it, and an Asterisk with the plan it prints for that."""
    settings = {"AUDIOSOCKET_PORT": str(free_port()), "AMI_HOST": "127.0.0.1", "AMI_USERNAME": "sav"}
    settings |= {
        "AMI_SECRET": SECRET,
        "SAV_ALWAYS_OPEN": "1",
        "SAV_DEMO_CLIENTS": "1",
        "DASHBOARD_URL": PAGES,
        **more,
    }
    state = folder / "state"
    printed = sav(state, "dialplan", *flags, **settings)
    assert printed.returncode == 0, printed.stderr
    etc = folder / "etc"
    etc.mkdir()
    async with asterisk(etc, printed.stdout, **sides) as running:
        settings |= running.settings
        examined = sav(state, "doctor", "--asterisk", **settings)
        assert examined.returncode == 0, examined.stdout
        with engine(state, **settings) as process:
            await trio.sleep(1)  # its manager connection
            await running.dial()
            with trio.fail_after(CALL_S):
                yield Service(running, process)


async def ticket(state: Path) -> dict[str, Any]:
    """The one ticket that is not of the demo."""
    with trio.fail_after(TICKET_S):
        while True:
            listed = await trio.to_thread.run_sync(lambda: sav(state, "tickets", "--json"))
            ours = [one for one in json.loads(listed.stdout) if not one["is_demo"] and one["is_final"]]
            if ours:
                (only,) = ours
                return only
            await trio.sleep(0.5)


@pytest.mark.parametrize("flags", [("--plain",), ("--plain", "--driver")], ids=["application", "driver"])
@pytest.mark.parametrize("by", ["redirect", "dialplan"])
async def test_a_client_calls_again_about_his_fault_and_reaches_a_technician(
    tmp_path: Path, flags: tuple[str, ...], by: str
):
    # Twice: where the voice is slow to begin, he takes its pause for the end of the question.
    caller = ("Answer()", *says(ABOUT_THE_LINE), *says(ABOUT_THE_LINE), "Wait(90)")
    async with in_service(tmp_path, *flags, sides={"caller": caller}, AMI_TRANSFER_BY=by) as service:
        running = service.asterisk
        await running.wait_in("poste", ARRIVES_S)
        seen = await running.notes("vu")
        written = await ticket(tmp_path / "state")
        await running.console("channel request hangup all")
        await running.wait_empty()
        assert await running.notes("sav") == {}
    assert (written["status"], written["problem_type"]) == ("transferred", "internet")
    assert written["phone_number"] == f"+33{NUMBER[1:]}" and written["client_name"] == "Pierre Martin"
    assert any("internet" in turn["text"] for turn in written["transcript"] if turn["who"] == "caller"), written
    assert seen["ticket"] == written["call_uuid"]
    assert seen["fiche"] == f"{PAGES}/?ticket={written['call_uuid']}"
    assert "Pierre Martin" in seen["resume"]


async def test_a_technician_is_rung_first_hears_who_it_is_and_is_joined_to_his_caller(tmp_path: Path):
    heard = tmp_path / "told"
    # A key, too: where the voice is slow to begin, he has spoken into its pause, before the question.
    caller = ("Answer()", *says(ABOUT_THE_LINE), *(("Wait(10)", "SendDTMF(1)") * 4), "Wait(90)")
    # He says nothing while he is told, then a tone: what the caller hears of it can only come over the bridge.
    told = (*TECHNICIAN[:-1], "WaitForNoise(200,1,60)", f"Record({heard}.wav,3,9,kq)", "Milliwatt()")
    sides = {"caller": caller, "technician": told}
    async with in_service(tmp_path, "--plain", sides=sides, AMI_TECHNICIAN="Local/s@poste/n") as service:
        running = service.asterisk
        await running.wait_in("sav-accompagne", ARRIVES_S)
        await running.wait_in("sav-rejoindre", 20)
        await running.wait_runs("Milliwatt", 20)  # his recording has ended
        await running.console(f"mixmonitor start {running.caller_side} {tmp_path / 'caller'}.wav")
        await trio.sleep(4)
        bridged = await running.console("bridge show all")
        seen = await running.notes("vu")
        written = await ticket(tmp_path / "state")
        await running.console("channel request hangup all")
        await running.wait_empty()
        assert await running.notes("sav") == {}, "neither the caller's note nor the technician's stays"
    assert written["status"] == "transferred", written
    assert seen["fiche"] == f"{PAGES}/?ticket={written['call_uuid']}" and "Pierre Martin" in seen["resume"]
    assert bridged.count("bridge") >= 1, bridged
    # Some 3 s with their pauses, less the beginning, by which the recording was started.
    assert loud_s(heard.with_suffix(".wav")) > 1.2, "two sentences"
    assert loud_s(tmp_path / "caller.wav") > 2, "the tone of the technician"


async def test_an_engine_that_is_killed_leaves_its_caller_to_people(tmp_path: Path):
    """In mid-sentence, having read all it was sent: only the kernel is left to say that this is no normal end."""
    caller = ("Answer()", "Milliwatt()")
    async with in_service(tmp_path, "--plain", sides={"caller": caller}) as service:
        await trio.sleep(4)
        service.engine.send_signal(signal.SIGKILL)
        service.engine.wait()
        await service.asterisk.wait_in("poste")


def loud_s(path: Path) -> float:
    """Seconds of a recording in which there is something to hear."""
    samples, rate = soundfile.read(path, dtype="int16")
    blocks = [samples[at : at + rate // 50] for at in range(0, len(samples), rate // 50)]
    return sum(0.02 for block in blocks if abs(block).max(initial=0) > 500)

"""Which flow a call is held with: the line that was rung, told in time or not at all."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from uuid import UUID

import pytest
import trio
from trio.testing import MockClock

from sav_engine import assemble_script
from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.begun import CHOICE_S
from sav_engine.call.house import House
from sav_engine.call.run import run_call
from sav_engine.config import load
from sav_engine.errors import Faults, FlowError, ProviderError
from sav_engine.metrics import Metrics
from sav_engine.ports import Dialled, Ports, Ticket
from tests.kit.calls import FakeLine, FakeMedia, FakeRecords, FakeTelephony, ports
from tests.kit.dialogue import FLOWS

NIGHT_LINE = "+33980000002"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    flows = Path(shutil.copytree(FLOWS, tmp_path / "flows"))
    (flows / "lines.yaml").write_text(f'flows: [nuit]\nnumbers: {{"{NIGHT_LINE}": nuit}}\n', encoding="utf8")
    return flows


def said(folder: Path) -> assemble_script.Said:
    settings = {"SAV_FLOW": str(folder / "sav.yaml"), "SAV_STATE_DIR": str(folder / "state")}
    return assemble_script.load_said(load(settings, folder / "no.env", flags={}), "a voice")


async def words(folder: Path, outside: Ports) -> list[str]:
    """The bot's first words to a caller who says nothing, and the mark of the script in the trace."""
    lines: list[str] = []
    script = said(folder)
    house = House(
        ports=outside,
        office=Office(always_open=True),
        new_flow=script.new_flow,
        metrics=Metrics("test"),
        trace=lambda call_id, line: lines.append(str(line)),
        admission=Admission(5),
    )
    await run_call(FakeMedia(FakeLine()), object(), assemble_script.saying(house, script))
    told = [json.loads(line) for line in lines]
    return [prompt for line in told if line["what"] == "bot" for prompt in line["prompts"]]


@pytest.mark.parametrize(
    ("dialled", "hears"),
    [
        (None, "welcome"),
        (Dialled(None, None), "welcome"),
        (Dialled("0980000009", None), "welcome"),
        (Dialled("0980000002", None), "night_welcome"),
        (Dialled("0980000009", "nuit"), "night_welcome"),
        (Dialled("0980000009", "inconnu"), "welcome"),
    ],
)
async def test_the_line_that_was_rung_chooses_the_flow(
    folder: Path, dialled: Dialled | None, hears: str, autojump_clock: MockClock
) -> None:
    heard = await words(folder, ports(telephony=FakeTelephony(line_dialled=dialled)))
    assert hears in heard


async def test_a_telephone_system_that_does_not_tell_delays_nobody(folder: Path, autojump_clock: MockClock) -> None:
    class Mute(FakeTelephony):
        async def dialled(self, call_id: UUID) -> Dialled | None:
            await trio.sleep_forever()
            return None

    class Dated(FakeRecords):
        async def keep(self, ticket: Ticket) -> None:
            kept_at.append(trio.current_time())
            await super().keep(ticket)

    kept_at: list[float] = []
    records, began = Dated(), trio.current_time()
    heard = await words(folder, ports(records=records, telephony=Mute()))
    assert "welcome" in heard and records.written
    assert CHOICE_S < 0.5 < trio.current_time() - began
    assert kept_at[0] == began, "the call is on record before anybody is asked about it"
    assert records.drafts[0].status == "abandoned" and records.drafts[0].call_uuid == records.written[0].call_uuid


async def test_a_telephone_system_that_is_away_means_the_usual_flow(folder: Path, autojump_clock: MockClock) -> None:
    class Away(FakeTelephony):
        async def dialled(self, call_id: UUID) -> Dialled | None:
            raise ProviderError(where="AMI", what="away", fix="start it")

    assert "welcome" in await words(folder, ports(telephony=Away()))


def test_a_line_with_a_flow_that_is_not_there_is_refused_at_the_start(folder: Path) -> None:
    (folder / "nuit.yaml").unlink()
    with pytest.raises(FlowError, match=r"nuit\.yaml"):
        said(folder)


def test_every_flow_that_may_answer_is_proved_at_the_start(folder: Path) -> None:
    text = (folder / "nuit.yaml").read_text(encoding="utf8")
    (folder / "nuit.yaml").write_text(text.replace("go: noted", "go: notde"), encoding="utf8")
    with pytest.raises(Faults, match="notde"):
        said(folder)

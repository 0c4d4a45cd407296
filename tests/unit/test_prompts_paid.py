"""Buying the prompts in the paid voice: the price first, nothing bought twice, nothing cut kept."""

from pathlib import Path

import attrs
import pytest

from sav_engine.assemble_services import paid_prompt_voice
from sav_engine.commands.base import FAILED, OK
from sav_engine.commands.prompts import build_paid_prompts
from sav_engine.config import Config
from sav_engine.errors import ConfigError, ProviderError
from sav_engine.sandbox.elevenlabs import VoiceFaults, VoiceStandIn
from tests.kit.services import KEY
from tests.kit.threads import in_thread


@pytest.fixture
def config(tmp_path: Path) -> Config:
    flow = tmp_path / "flow"
    flow.mkdir()
    (flow / "prompts.yaml").write_text('greet: "Bonjour."\nbye: "Au revoir."\n')
    return attrs.evolve(Config(), elevenlabs_api_key=KEY, state_dir=tmp_path / "state", flow=flow / "sav.yaml")


def at(config: Config, port: int) -> Config:
    return attrs.evolve(config, elevenlabs_base_url=f"http://127.0.0.1:{port}")


def test_without_a_key_nothing_is_bought(config: Config) -> None:
    with pytest.raises(ConfigError, match="ELEVENLABS_API_KEY"):
        paid_prompt_voice(attrs.evolve(config, elevenlabs_api_key=None))


def test_who_says_no_buys_nothing(
    config: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", lambda prompt: "non")
    server = VoiceStandIn(key=KEY)
    with in_thread(server) as port:
        assert build_paid_prompts(at(config, port), is_agreed=False) == FAILED
    assert server.seen == []
    assert "2 phrases, 18 caractères" in capsys.readouterr().out


def test_what_was_bought_is_not_bought_again(config: Config) -> None:
    server = VoiceStandIn(key=KEY)
    (config.state_dir).mkdir()
    with in_thread(server) as port:
        assert build_paid_prompts(at(config, port), is_agreed=True) == OK
        assert build_paid_prompts(at(config, port), is_agreed=True) == OK
    assert len(server.seen) == 2
    assert (config.state_dir / "spending.json").exists()


def test_a_cut_sound_never_becomes_a_prompt(config: Config) -> None:
    server = VoiceStandIn(key=KEY, faults=VoiceFaults(cut_after=2000))
    with in_thread(server) as port, pytest.raises(ProviderError):
        build_paid_prompts(at(config, port), is_agreed=True)
    assert not list(config.state_dir.rglob("*.sln"))

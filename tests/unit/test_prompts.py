"""The prompts of an operator: texts with faults, sounds that are missing, stale or broken, recordings."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import attrs
import numpy as np
import pytest
import soundfile

from sav_engine.audio import loudness
from sav_engine.errors import Faults, ModelError, PromptError
from sav_engine.prompts import load_texts, open_prompts, prompts_build, prompts_check, prompts_import
from sav_engine.prompts import pack as pack_module

TEXTS = 'greet: "Bonjour, ici {company}."\nok: "D\'accord."\n'


@attrs.define
class Places:
    """What prompts need of a configuration."""

    root: Path
    state_dir: Path
    flow: Path
    company_name: str = "le support technique"
    bot_name: str = "Eko"

    def write(self, text: str) -> None:
        self.flow.parent.mkdir(exist_ok=True)
        (self.flow.parent / "prompts.yaml").write_text(text, "utf-8")

    @property
    def cache(self) -> Path:
        return self.root / "cache_audio"

    @property
    def own(self) -> Path:
        return self.state_dir / "voices" / "hum"


@attrs.define
class Hum:
    """A voice whose sound tells the text."""

    name: str = "hum"
    settings: str = "1"
    said: list[str] = attrs.field(factory=list)

    def pcm(self, text: str) -> bytes:
        self.said.append(text)
        return text.encode("utf-16-le") * 100


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path, tmp_path / "state", tmp_path / "flows" / "sav.yaml")
    places.write(TEXTS)
    places.cache.mkdir()
    (places.cache / "manifest.json").write_text('{"voice": "hum", "prompts": []}')
    return places


def build(places: Places, voice: Hum | None = None) -> list[str]:
    lines: list[str] = []
    prompts_build(places, voice or Hum(), say=lines.append)
    return lines


def test_other_pronunciation_makes_a_prompt_stale_unless_a_person_read_it(places: Places) -> None:
    build(places)
    voice, said = Hum(), list[str]()

    def spell(text: str) -> str:
        return text.replace("D'accord", "Dac")

    assert len(check(places, spell=spell)) == 3, "one prompt is said otherwise; the sum, and what to do"
    prompts_build(places, voice, spell=spell, say=said.append)
    assert len(said) == 2 and open_prompts(places, "hum", spell).pcm("ok") == voice.pcm("Dac.")
    assert open_prompts(places, "hum").pcm("ok") is None, "and is stale when it is spelt as before"


def check(places: Places, settings: str = "1", spell: Callable[[str], str] = str) -> list[str]:
    lines: list[str] = []
    good = prompts_check(places, voice="hum", settings=settings, spell=spell, say=lines.append)
    assert good == (len(lines) == 1)
    return lines


# ---------------------------------------------------------------- texts


@pytest.mark.parametrize(
    ("yaml", "line", "what"),
    [
        ('a: "Oui."\na: "Non."', 2, "écrite deux fois"),
        ('a: "Oui {name}."', 1, "{name} n'est pas remplaçable"),
        ('a: "..."', 1, "n'a pas de texte"),
        ("a: [1]", 1, "n'a pas de texte"),
        ('A-b: "Oui."', 1, "n'est pas un identifiant"),
        ('a: "Oui.', 1, "YAML illisible"),
        ("- a", 0, "aucune phrase"),
        ("", 0, "aucune phrase"),
    ],
)
def test_a_fault_in_the_texts_is_shown_with_its_line(tmp_path: Path, yaml: str, line: int, what: str) -> None:
    path = tmp_path / "prompts.yaml"
    path.write_text(yaml, "utf-8")
    with pytest.raises((PromptError, Faults)) as caught:
        load_texts(path, company="c", bot="b")
    assert what in str(caught.value)
    assert not line or f"prompts.yaml:{line}" in str(caught.value)


def test_all_faults_are_shown_at_once(tmp_path: Path) -> None:
    path = tmp_path / "prompts.yaml"
    path.write_text('A: "Oui."\nb: ""\nc: "Oui."', "utf-8")
    with pytest.raises(Faults) as caught:
        load_texts(path, company="c", bot="b")
    assert len(caught.value.faults) == 2


@pytest.mark.parametrize("data", [None, b"a: \xff"])
def test_texts_that_cannot_be_read(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "prompts.yaml"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(PromptError):
        load_texts(path, company="c", bot="b")


def test_words_that_yaml_takes_for_something_else_stay_words(tmp_path: Path) -> None:
    path = tmp_path / "prompts.yaml"
    path.write_text("a: no\nb: 0612\nc: Oui {bot}.", "utf-8")
    assert load_texts(path, company="c", bot="Eko") == {"a": "no", "b": "0612", "c": "Oui Eko."}


# ---------------------------------------------------------------- sounds that are not good


def damage(change: Callable[[Path], object]) -> Callable[[Places], object]:
    return lambda places: change(places.cache / "ok.sln")


@pytest.mark.parametrize(
    ("what", "word"),
    [
        (damage(lambda path: path.unlink()), "abîmé"),
        (damage(lambda path: path.write_bytes(path.read_bytes()[:-2])), "abîmé"),
        (lambda places: places.write(TEXTS.replace("D'accord", "Entendu")), "périmé"),
        (lambda places: places.write(TEXTS + 'new: "Nouveau."\n'), "manque"),
    ],
)
def test_a_prompt_without_a_good_sound_is_found_not_played_and_made_again(
    places: Places, what: Callable[[Places], object], word: str
) -> None:
    build(places)
    assert len(check(places)) == 1
    what(places)
    assert [line for line in check(places) if word in line]
    prompts = open_prompts(places, "hum")
    (missing,) = prompts.missing
    assert prompts.pcm(missing) is None
    voice = Hum()
    build(places, voice)
    assert voice.said == [prompts.text(missing)], "and only that one"
    assert len(check(places)) == 1


def test_another_setting_of_the_voice_makes_all_sounds_stale(places: Places) -> None:
    build(places)
    assert len(check(places, settings="2")) == 4
    voice = Hum(settings="2")
    build(places, voice)
    assert len(voice.said) == 2


def test_a_damaged_manifest_is_told(places: Places) -> None:
    (places.cache / "manifest.json").write_text('{"voice": "hum", "prompts": [{"id": "ok"}]}')
    with pytest.raises(PromptError, match="manifeste"):
        open_prompts(places, "hum")


def test_a_disk_that_is_full_leaves_nothing_half_written(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pack_module.os, "fsync", full)
    with pytest.raises(PromptError, match="le disque est plein"):
        build(places)
    assert [path.name for path in places.cache.iterdir()] == ["manifest.json"]


def test_a_build_that_stops_half_way_goes_on_from_there(places: Places) -> None:
    class Breaks(Hum):
        def pcm(self, text: str) -> bytes:
            if self.said:
                raise ModelError(where="ici", what="plus de voix", fix="rien")
            return Hum.pcm(self, text)

    with pytest.raises(ModelError):
        build(places, Breaks())
    voice = Hum()
    build(places, voice)
    assert voice.said == ["D'accord."]


def test_a_prompt_that_does_not_exist(places: Places) -> None:
    with pytest.raises(PromptError, match="« nope » n'existe pas"):
        open_prompts(places, "hum").pcm("nope")


# ---------------------------------------------------------------- voices and names


def test_the_usual_names_go_where_we_ship_them(places: Places) -> None:
    build(places)
    assert sorted(path.name for path in places.cache.iterdir()) == ["greet.sln", "manifest.json", "ok.sln"]
    entry = json.loads((places.cache / "manifest.json").read_text())["prompts"][0]
    assert entry["id"] == "greet"
    assert entry["text"] == "Bonjour, ici le support technique."
    prompts = open_prompts(places, "hum")
    assert prompts.pcm("ok") == Hum().pcm("D'accord.")
    assert (prompts.loaded, prompts.missing, repr(prompts)) == (2, (), "<PromptPack hum 2/2>")


def test_another_company_has_its_greeting_made_beside_and_keeps_the_rest(places: Places) -> None:
    build(places)
    places.company_name = "Dubois Télécom"
    assert open_prompts(places, "hum").missing == ("greet",)
    build(places)
    assert sorted(path.name for path in places.own.iterdir()) == ["greet.sln", "manifest.json"]
    assert open_prompts(places, "hum").pcm("greet") == Hum().pcm("Bonjour, ici Dubois Télécom.")
    places.company_name = "le support technique"
    assert open_prompts(places, "hum").missing == ()


def test_another_voice_has_its_own_sounds(places: Places) -> None:
    build(places)
    assert open_prompts(places, "whistle").loaded == 0
    build(places, Hum(name="whistle"))
    assert open_prompts(places, "whistle").loaded == 2
    assert (places.state_dir / "voices" / "whistle" / "ok.sln").exists()


def test_a_prompt_that_is_gone_takes_its_sound_along(places: Places) -> None:
    build(places)
    places.write('ok: "D\'accord."')
    assert any("greet" in line for line in build(places))
    assert not (places.cache / "greet.sln").exists()


def test_a_flow_elsewhere_without_prompts_uses_ours(places: Places, tmp_path: Path) -> None:
    places.flow = tmp_path / "elsewhere" / "sav.yaml"
    assert open_prompts(places, "hum").texts["ok"] == "D'accord."


# ---------------------------------------------------------------- recordings


def record(path: Path, rate_hz: int, seconds: float = 1.0, amplitude: float = 0.01) -> Path:
    time_s = np.arange(round(rate_hz * seconds)) / rate_hz
    hum = amplitude * np.sin(2 * np.pi * 440 * time_s)
    samples = np.concatenate([np.zeros(rate_hz), hum, np.zeros(rate_hz)])
    soundfile.write(path, np.stack([samples, samples], axis=1), rate_hz)
    return path


def take(places: Places, path: Path, prompt_id: str = "ok") -> None:
    prompts_import(places, prompt_id, path, voice="hum", say=lambda line: None)


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.ogg"])
@pytest.mark.parametrize("rate_hz", [8_000, 44_100])
def test_a_recording_is_trimmed_levelled_and_preferred(
    places: Places, tmp_path: Path, name: str, rate_hz: int
) -> None:
    build(places)
    take(places, record(tmp_path / name, rate_hz))
    prompts = open_prompts(places, "hum")
    pcm = prompts.pcm("ok")
    assert pcm is not None
    assert len(pcm) / 16_000 == pytest.approx(1.08, abs=0.1)
    assert loudness.speech_dbfs(loudness.from_pcm(pcm), 8_000) == pytest.approx(-20, abs=0.5)
    assert prompts.recorded == {"ok"}


def test_a_recording_is_kept_until_its_text_changes(places: Places, tmp_path: Path) -> None:
    take(places, record(tmp_path / "a.wav", 8_000))
    build(places, Hum(settings="2"))
    assert open_prompts(places, "hum").recorded == {"ok"}
    places.write(TEXTS.replace("D'accord", "Entendu"))
    build(places, Hum(settings="2"))
    assert open_prompts(places, "hum").recorded == frozenset()
    assert open_prompts(places, "hum").missing == ()


def test_a_file_that_is_no_sound(places: Places, tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"RIFF nonsense")
    for path in (tmp_path / "a.wav", tmp_path / "missing.wav"):
        with pytest.raises(PromptError, match="lisible"):
            take(places, path)


def test_a_recording_of_silence_or_without_end(places: Places, tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="on n'y entend rien"):
        take(places, record(tmp_path / "a.wav", 8_000, amplitude=0.0))
    with pytest.raises(PromptError, match="plus de 60 s"):
        take(places, record(tmp_path / "b.wav", 8_000, seconds=60))


def test_a_recording_for_no_prompt(places: Places, tmp_path: Path) -> None:
    with pytest.raises(PromptError, match=r"Choisissez : greet, ok"):
        take(places, record(tmp_path / "a.wav", 8_000), "nope")

"""An operator writes settings, rightly or wrongly."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.config import SETTINGS, Config, load
from sav_engine.config_documents import generate_env_example, settings_table_markdown
from sav_engine.errors import ConfigError, Faults
from sav_engine.settings import parse_dotenv

CANARY = "canary-7f3a"
ROOT = Path(__file__).resolve().parents[2]


def complaints(environ: dict[str, str], dotenv: Path | None = None) -> list[str]:
    with pytest.raises(Faults) as caught:
        load(environ, dotenv)
    assert all(isinstance(fault, ConfigError) for fault in caught.value.faults)
    return [str(fault) for fault in caught.value.faults]


def dotenv(folder: Path, text: str) -> Path:
    path = folder / ".env"
    path.write_text(text, encoding="utf-8")
    return path


# ---------------------------------------------------------------- wrong


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    told = complaints({"AUDIOSOCKET_PORT": "neuf", "SAV_MEDIA": "pomp"}, dotenv(tmp_path, "LOG_LEVEL=bavard\nrien\n"))
    assert len(told) == 4
    assert any("« neuf »" in line and "0 à 65535" in line for line in told)
    assert any("vouliez-vous dire « pump »" in line for line in told)
    assert any(line.startswith(".env:2") for line in told)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("AUDIOSOCKET_PORT", "65536"),
        ("AUDIOSOCKET_PORT", "-1"),
        ("AUDIOSOCKET_PORT", "９０"),
        ("AMI_PORT", "0"),
        ("MAX_CONCURRENT_CALLS", "0"),
        ("MAX_CONCURRENT_CALLS", "1e3"),
        ("SAV_LOG_CALLER_WORDS", "peut-être"),
        ("LOG_LEVEL", "TRACE"),
        ("AUDIOSOCKET_HOST", "127.0.0.1:9090"),
        ("AUDIOSOCKET_HOST", "http://machine"),
        ("SAV_BOT_NAME", "Eko\nAction: Command"),
        ("GROQ_API_KEY", "ma clé"),
        ("DEEPGRAM_API_KEY", "votre-clé"),
        ("ELEVENLABS_API_KEY", "sk_12 34"),
        ("SAV_STATE_DIR", "~nobody-of-that-name/sav"),
        ("SAV_STATE_DIR", "a\0b"),
        ("DB_CLIENTS_DSN", "mysql://x/y"),
        ("DB_CLIENTS_DSN", "postgresql://u:p@h:port/db"),
        ("DB_CLIENTS_DSN", "postgresql://u:p@ss@h/db"),
        ("DB_CLIENTS_DSN", "host=h password='ouvert"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(name: str, text: str) -> None:
    pair = {"DB_TICKETS_DSN": "host=h"} if name == "DB_CLIENTS_DSN" else {}
    (told,) = complaints({name: text, **pair})
    assert name in told


def test_a_wrong_secret_is_never_repeated() -> None:
    wrong = {"DB_CLIENTS_DSN": f"postgres:{CANARY}", "DB_TICKETS_DSN": f"postgresql://u:{CANARY}@h:x/d"}
    told = complaints({**wrong, "GROQ_API_KEY": f"{CANARY} é"})
    assert len(told) == 3
    assert CANARY not in "".join(told)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("SAV_STATEDIR", "SAV_STATE_DIR"),
        ("AUDIOSOCKET_PORTS", "AUDIOSOCKET_PORT"),
        ("ELEVENLABS_VOICE", "ELEVENLABS_VOICE_ID"),
        ("AMI_PROT", "AMI_PORT"),
        ("SAV_MEDAI", "SAV_MEDIA"),
        ("GROQ_APIKEY", "GROQ_API_KEY"),
        ("AMI_SECRETFILE", "AMI_SECRET_FILE"),
    ],
)
def test_a_misspelt_name_stops_the_start(wrong: str, right: str) -> None:
    assert f"Vouliez-vous dire {right} ?" in complaints({wrong: "1"})[0]


def test_a_name_of_another_version_is_only_mentioned(tmp_path: Path) -> None:
    config = load({"SAV_NIGHT_VOICE": "3", "PATH": "/bin"}, dotenv(tmp_path, "GRAFANA_PASSWORD=x\n"))
    assert len(config.warnings) == 2
    assert "SAV_NIGHT_VOICE" in config.warnings[0]
    assert "GRAFANA_PASSWORD" in config.warnings[1]


def test_names_of_other_programs_in_the_environment_are_no_concern_of_ours() -> None:
    assert load({"DEEPGRAM_API_URL": "x", "DB_HOST": "y", "LOG_FORMAT": "z"}).warnings == ()


def test_half_an_ami_and_one_database_of_two_are_refused() -> None:
    told = complaints({"AMI_HOST": "10.0.0.1", "DB_TICKETS_DSN": "host=h"})
    assert "AMI_USERNAME et AMI_SECRET" in told[0]
    assert "DB_CLIENTS_DSN" in told[1]


def test_one_port_for_two_things_is_refused_but_two_free_ones_are_not() -> None:
    assert "9091" in complaints({"AUDIOSOCKET_PORT": "9091"})[0]
    assert load({"AUDIOSOCKET_PORT": "0", "PROMETHEUS_PORT": "0"}).audiosocket_port == 0


def test_an_unreadable_dotenv_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"SAV_BOT_NAME=\xe9\n")
    assert "UTF-8" in complaints({}, tmp_path / ".env")[0]
    assert load({}, tmp_path / "absent").bot_name == "Eko"


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"x" * 100_000])
def test_a_secret_file_that_gives_no_secret_is_a_fault(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "key").write_bytes(content)
    assert "GROQ_API_KEY_FILE" in complaints({"GROQ_API_KEY_FILE": str(tmp_path / "key")})[0]


@pytest.mark.parametrize("file", ["~nobody-of-that-name/key", "/proc", "k\0y"])
def test_a_secret_file_that_is_no_file_is_a_fault(file: str) -> None:
    assert "GROQ_API_KEY_FILE" in complaints({"GROQ_API_KEY_FILE": file})[0]


def test_a_secret_given_twice_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(CANARY)
    told = complaints({"GROQ_API_KEY": "x", "GROQ_API_KEY_FILE": str(tmp_path / "key")})
    assert "tous les deux" in told[0]


# ---------------------------------------------------------------- right


def test_flag_beats_environment_beats_dotenv_beats_default(tmp_path: Path) -> None:
    path = dotenv(tmp_path, "AUDIOSOCKET_PORT=1\nPROMETHEUS_PORT=1\nAMI_PORT=1\n")
    environ = {"AUDIOSOCKET_PORT": "2", "PROMETHEUS_PORT": "2", "LOG_LEVEL": ""}
    config = load(environ, path, flags={"AUDIOSOCKET_PORT": "3"})
    assert (config.audiosocket_port, config.prometheus_port, config.ami_port) == (3, 2, 1)
    assert config.log_level == "INFO", "an empty value counts as not set"


def test_an_empty_variable_of_the_environment_hides_the_one_of_dotenv(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(CANARY)
    path = dotenv(tmp_path, "AMI_HOST=pbx\nAMI_USERNAME=u\nAMI_SECRET_FILE=secret\n")
    config = load(dict.fromkeys(("AMI_HOST", "AMI_USERNAME", "AMI_SECRET"), ""), path)
    assert (config.ami_host, config.ami_username, config.ami_secret) == (None, None, None)


def test_relative_paths_start_where_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "conf").mkdir()
    path = dotenv(tmp_path / "conf", "SAV_MODEL_DIR=modeles\n")
    config = load({"SAV_STATE_DIR": "etat"}, path, cwd=tmp_path)
    assert config.model_dir == tmp_path / "conf" / "modeles"
    assert config.state_dir == tmp_path / "etat"


def test_secrets_come_from_files_and_never_show_in_repr(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{CANARY}\n")
    dsn = f"postgresql://u:{CANARY}@h/d"
    config = load(
        {
            "AMI_HOST": "h",
            "AMI_USERNAME": "u",
            "AMI_SECRET_FILE": str(tmp_path / "secret"),
            "DB_CLIENTS_DSN": dsn,
            "DB_TICKETS_DSN": dsn,
            "DEEPGRAM_API_KEY": CANARY,
        }
    )
    assert config.ami_secret == CANARY
    assert CANARY not in repr(config)
    assert {CANARY, dsn} <= set(config.secrets())


def test_a_try_out_ends_when_anything_real_is_configured() -> None:
    assert load({}).try_out
    assert load({}).opens_always
    assert not load({"SAV_ALWAYS_OPEN": "0"}).opens_always
    with_key = load({"GROQ_API_KEY": "k"})
    assert not with_key.try_out
    assert not with_key.opens_always
    assert with_key.provider_keys == ("GROQ_API_KEY",)
    assert load({"GROQ_API_KEY": "k", "SAV_ALWAYS_OPEN": "oui"}).opens_always


def test_a_dotenv_as_people_write_it() -> None:
    text = "\ufeff# comment\n\nexport A = 1 # why\nB=\"x # y\" # z\nC='$HOME'\nD=a#b\nE=\nF=a=b\n"
    assert parse_dotenv(text) == ({"A": "1", "B": "x # y", "C": "$HOME", "D": "a#b", "E": "", "F": "a=b"}, [])


@pytest.mark.parametrize("line", ["A", "=1", "A-B=1", 'A="x', 'A="x" y', "1A=2"])
def test_a_dotenv_line_that_is_none(line: str) -> None:
    values, faults = parse_dotenv(f"Z=1\n{line}\n")
    assert values == {"Z": "1"}
    assert [number for number, _ in faults] == [2]


def test_a_name_given_twice_in_a_dotenv_is_a_fault() -> None:
    assert parse_dotenv("A=1\nA=2\n") == ({"A": "1"}, [(2, "A s'y trouve déjà plus haut")])


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_by_line_number(text: str) -> None:
    _, faults = parse_dotenv(text)
    assert all(1 <= number <= len(text) + 1 for number, _ in faults)


@given(st.dictionaries(st.sampled_from([row.env for row in SETTINGS]), st.text(max_size=20), max_size=5))
def test_any_values_make_a_config_or_faults(environ: dict[str, str]) -> None:
    try:
        assert isinstance(load(environ), Config)
    except Faults as faults:
        assert faults.faults


# ---------------------------------------------------------------- documents


def test_the_example_file_is_the_generated_one_and_changes_nothing(tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert example == generate_env_example(), "run: make generate"
    uncommented = "\n".join(line.removeprefix("#") for line in example.splitlines() if not line.startswith("# "))
    config = load({}, dotenv(tmp_path, uncommented))
    paths = {name: getattr(Config(), name) for name in ("flow", "state_dir", "dashboard_users")}
    assert attrs.evolve(config, **paths) == Config()


def test_every_setting_is_in_the_table_of_the_readme() -> None:
    table = settings_table_markdown()
    assert all(f"`{row.env}`" in table for row in SETTINGS)


def test_a_service_chosen_without_its_key_stops_the_start() -> None:
    assert "ELEVENLABS_API_KEY" in complaints({"SAV_TTS": "elevenlabs"})[0]
    assert "GROQ_API_KEY" in complaints({"SAV_LLM": "groq"})[0]
    assert "DEEPGRAM_API_KEY" in complaints({"SAV_STT": "deepgram"})[0]


def test_a_key_is_enough_to_use_its_service() -> None:
    assert load({"ELEVENLABS_API_KEY": "k" * 9}).speaks_with_elevenlabs
    assert not load({"ELEVENLABS_API_KEY": "k" * 9, "SAV_TTS": "local"}).speaks_with_elevenlabs
    assert load({"GROQ_API_KEY": "k" * 9, "GROQ_MODELS": "a/b, c"}).groq_models == ("a/b", "c")
    assert not load({}).writes_with_groq
    assert load({"DEEPGRAM_API_KEY": "k" * 9}).hears_with_deepgram
    assert not load({"DEEPGRAM_API_KEY": "k" * 9, "SAV_STT": "local"}).hears_with_deepgram


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ELEVENLABS_SPEED", "2"),
        ("DEEPGRAM_MODEL", "nova-2-phonecall"),
        ("DEEPGRAM_URL", "https://api.deepgram.com"),
        ("ELEVENLABS_VOICE_ID", "../etc"),
        ("SAV_DAILY_BUDGET_EUR", "beaucoup"),
        ("GROQ_BASE_URL", "https://user:secret@host"),
        ("GROQ_MODELS", ","),
    ],
)
def test_a_value_no_service_takes_stops_the_start(name: str, value: str) -> None:
    [told] = complaints({name: value})
    assert name in told and "secret" not in told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("POSTGRES_PASSWORD", "sav adopt"),
        ("DB_CLIENTS_PASSWORD", "DB_CLIENTS_DSN"),
        ("GF_SECURITY_ADMIN_PASSWORD", "Grafana"),
        ("TZ", "Paris"),
    ],
)
def test_names_of_the_program_before_are_explained_and_stop_nothing(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / ".env").write_text(f"{name}=s3cret\nAUDIOSOCKET_PORT=9099\n")
    config = load({}, tmp_path / ".env")
    assert config.audiosocket_port == 9099
    (warning,) = config.warnings
    assert name in warning and told in warning and "s3cret" not in warning


def test_the_names_of_the_program_before_that_stay_are_taken_as_they_are(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "DEEPGRAM_API_KEY=k\nGROQ_API_KEY=k\nELEVENLABS_API_KEY=k\nELEVENLABS_MODEL=m\nELEVENLABS_VOICE_ID=v\n"
        "DB_CLIENTS_DSN=postgresql://u:p@h:5432/c\nDB_TICKETS_DSN=postgresql://u:p@h:5433/t\n"
        "AUDIOSOCKET_HOST=0.0.0.0\nAUDIOSOCKET_PORT=9090\nAMI_HOST=h\nAMI_PORT=5038\nAMI_USERNAME=u\n"
        "AMI_SECRET=s\nLOG_LEVEL=INFO\n"
    )
    assert load({}, tmp_path / ".env").warnings == ()

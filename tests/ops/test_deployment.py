"""What systemd, compose and the image are told: read by their own tools where these are here, and by us always."""

import re
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
UNITS = sorted((ROOT / "ops" / "systemd").iterdir())
EXPOSURE_MAX = 20  # tenths, as systemd-analyze counts: 0 is closed, 100 open; ours is 16
SECRETS = ROOT / "ops" / "docker" / "secrets.sh"


def compose() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
    return told


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_units_are_understood_and_closed(tmp_path: Path) -> None:
    # systemd wants the programs to be there: ours are in this clone instead of /opt/sav.
    for unit in UNITS:
        text = unit.read_text().replace("/opt/sav", str(ROOT)).replace(".venv-dashboard", ".venv")
        (tmp_path / unit.name).write_text(text)
    copies = [str(tmp_path / unit.name) for unit in UNITS]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *copies], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    for name in ("engine", "dashboard", "backup"):
        command = ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE_MAX}"]
        done = subprocess.run(
            [*command, str(tmp_path / f"sav-{name}.service")], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


def test_compose_publishes_two_ports_of_six_services() -> None:
    services = compose()["services"]
    assert set(services) == {"engine", "db-clients", "db-tickets", "prometheus", "grafana", "dashboard"}
    published = {name: one["ports"] for name, one in services.items() if "ports" in one}
    assert published == {"engine": ["9090:9090"], "dashboard": ["8501:8501"]}


def test_versions_are_pinned() -> None:
    for one in compose()["services"].values():
        assert re.search(r":v?\d+\.\d+", one["image"]), one["image"]
    bases = re.findall(r"^FROM (\S+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    assert [one for one in bases if ":" in one] == ["python:3.11.13-slim-bookworm"]


def test_nobody_is_given_the_secrets_of_others() -> None:
    told = compose()
    for name, one in told["services"].items():
        assert not re.search(r"(PASSWORD|DSN|SECRET|KEY)'?: ", str(one.get("environment", {}))), name
        assert set(one.get("secrets", ())) <= set(told["secrets"])
    assert set(told["services"]["dashboard"]["secrets"]) == {
        *("dashboard_users", "dashboard_clients_dsn", "dashboard_tickets_dsn")
    }
    assert "env_file" not in told["services"]["dashboard"]


def test_grafana_is_told_where_prometheus_is() -> None:
    provisioned = (ROOT / "ops" / "grafana" / "provisioning" / "datasources" / "prometheus.yml").read_text()
    wanted = set(re.findall(r"\$\{(\w+)\}", provisioned))
    assert wanted and wanted <= set(compose()["services"]["grafana"]["environment"])


def test_ours_run_as_nobody_special_on_a_root_that_is_read_only() -> None:
    services = compose()["services"]
    for name in ("engine", "dashboard"):
        assert services[name]["read_only"] is True
        assert services[name]["cap_drop"] == ["ALL"]
    final_stages = (ROOT / "Dockerfile").read_text().split("\nFROM ")[-2:]
    for stage in final_stages:
        assert "USER 10001:10001" in stage
        assert "HEALTHCHECK" in stage


def test_the_image_copies_what_is_there_and_is_not_ignored() -> None:
    kept = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    lines = re.findall(r"^COPY (?!--from)(.+)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    for source in (source for line in lines for source in line.split()[:-1]):
        assert (ROOT / source).exists(), source
        assert source in kept or (source.startswith("ops/") and source.endswith(".py")), source


@pytest.mark.skipif(shutil.which("docker-compose") is None, reason="docker-compose is not installed")
def test_compose_itself_understands_the_file(tmp_path: Path) -> None:
    shutil.copy(ROOT / "compose.yaml", tmp_path)
    (tmp_path / ".env").touch()
    done = subprocess.run(
        ["docker-compose", "config", "--quiet"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("hadolint") is None, reason="hadolint is not installed")
def test_the_linter_has_nothing_to_say_of_the_dockerfile() -> None:
    done = subprocess.run(["hadolint", str(ROOT / "Dockerfile")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_secrets_are_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    subprocess.run([str(SECRETS), str(folder)], check=True, capture_output=True)
    first = {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}
    (folder / "grafana_password").unlink()
    subprocess.run([str(SECRETS), str(folder)], check=True, capture_output=True)
    again = {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}
    assert {name for name in first if first[name] != again[name]} == {"grafana_password"}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    wanted = set(compose()["secrets"]) | {"dashboard_password"}
    assert set(again) == wanted
    assert first["db_clients_password"] in first["db_clients_dsn"]
    assert first["db_clients_password"] != first["db_tickets_password"]

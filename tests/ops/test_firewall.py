"""The firewall, by its bats: minutes of real packets between network namespaces, where the machine allows them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TOOLS = ("bats", "nft", "iptables", "ip6tables", "ip", "sysctl")
WHOLE_FILE_S = 900.0  # twenty tests took 3 min 35 s on two busy cores


def missing() -> str | None:
    """Why it does not run here, or None."""
    if not os.environ.get("SAV_TEST_FIREWALL"):
        return "takes four minutes: make test-firewall, or SAV_TEST_FIREWALL=1"
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent:
        return f"not installed: {', '.join(absent)} (apt install bats nftables iptables iproute2 procps)"
    if subprocess.run(["unshare", "-n", "nft", "list", "tables"], capture_output=True, check=False).returncode:
        return "no network namespace with nftables for this user (it takes root)"
    return None


def test_bats() -> None:
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
    done = subprocess.run(
        ["bats", str(HERE / "firewall.bats")], capture_output=True, text=True, timeout=WHOLE_FILE_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_scripts_are_clean() -> None:
    scripts = sorted((HERE.parents[1] / "ops" / "firewall").glob("*.sh"))
    done = subprocess.run(
        ["shellcheck", "-x", *map(str, scripts)], capture_output=True, text=True, check=False, cwd=HERE.parents[1]
    )
    assert done.returncode == 0, done.stdout

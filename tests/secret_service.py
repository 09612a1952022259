"""A Secret Service of the test's own: gnome-keyring on a private bus, in a private home."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from frontdesk import home

NEEDS = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus"}
ROOT = Path(home.__file__).parents[1]


def run(folder: Path, program: str, *arguments: str) -> Any:
    """Run `program` (it prints JSON) in a session with an unlocked keyring. Fails where none can be started."""
    for command, package in NEEDS.items():
        if shutil.which(command) is None:
            pytest.fail(f"{command} is missing: install the package {package}")
    unlock = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
    command = ["dbus-run-session", "--", "bash", "-c", unlock, "--"]
    return _json([*command, sys.executable, "-c", program, *arguments], _surroundings(folder))


def run_without(folder: Path, program: str, *arguments: str) -> Any:
    """The same on a machine without any keyring."""
    surroundings = _surroundings(folder)
    surroundings["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/nobody-there"
    return _json([sys.executable, "-c", program, *arguments], surroundings)


def _surroundings(folder: Path) -> dict[str, str]:
    runtime = folder / "runtime"
    (folder / "home").mkdir(exist_ok=True)
    runtime.mkdir(mode=0o700, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    return {**kept, "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}


def _json(command: list[str], surroundings: dict[str, str]) -> Any:
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])

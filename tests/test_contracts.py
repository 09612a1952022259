"""Who may enter which room, and what a start may not load."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk import home

PACKAGE = Path(home.__file__).parent
ROOT = PACKAGE.parent

# A library and the only rooms that may import it.
ROOMS = {
    "PySide6": ("ui", "app.py", "furnishing.py", "robot.py", "tour.py", "bench"),
    "sqlalchemy": ("db", "bench"),
    "alembic": ("db",),
    "sqlcipher3": ("db", "bench"),
    "psycopg": (),  # SQLAlchemy loads it, by the name in the URL
    "reportlab": ("documents", "bench"),
    "argon2": ("services/passwords.py",),
    "keyring": ("keys.py", "checks.py", "bench"),
    "platformdirs": ("home.py",),
    "phonenumbers": ("domain",),
    "pytrovich": ("domain",),
    "num2words": ("domain",),
    "stdnum": ("domain",),
}
HEAVY = ("sqlalchemy", "reportlab", "alembic", "psycopg", "phonenumbers", "keyring", "sqlcipher3", "argon2")
NOT_NAMED = ("utils", "helpers", "manager", "common")


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: say the whole name"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


MODULES = sorted(PACKAGE.rglob("*.py"))


def place(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_the_import_contracts_are_kept() -> None:
    checker = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([checker], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_stays_in_its_room(library: str) -> None:
    entered = {
        place(path)
        for path in MODULES
        if any(name == library or name.startswith(f"{library}.") for name in imports_of(path))
    }
    strangers = {
        file for file in entered
        if not any(file == room or file.startswith(f"{room}/") for room in ROOMS[library])
    }  # fmt: skip
    assert strangers == set()
    assert entered or not ROOMS[library], f"nobody needs {library} any more"


def test_areas_of_the_window_do_not_know_each_other() -> None:
    shared = {"tables", "forms"}
    areas = {path.name for path in (PACKAGE / "ui").iterdir() if path.is_dir()} - shared - {"__pycache__"}
    for area in areas:
        for path in (PACKAGE / "ui" / area).rglob("*.py"):
            for name in imports_of(path):
                parts = name.split(".")
                if parts[:2] == ["frontdesk", "ui"] and len(parts) > 2:
                    assert parts[2] not in areas - {area}, f"{place(path)} imports {name}"


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [place(path) for path in MODULES if path.stem in NOT_NAMED or path.parent.name in NOT_NAMED]


def test_the_rules_know_no_clock() -> None:
    for path in (PACKAGE / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute):
                assert called.attr not in ("now", "today", "utcnow", "monotonic"), (
                    f"{place(path)}:{node.lineno}"
                )


def test_the_shell_is_painted_without_the_heavy_libraries() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, frontdesk.ui.window; print(*sys.modules)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    loaded = {name.partition(".")[0] for name in said}
    assert "PySide6" in loaded
    assert loaded & set(HEAVY) == set()

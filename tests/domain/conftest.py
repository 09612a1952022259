"""The rules as they ship: the files of `resources`, read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.deadlines import Terms
from frontdesk.domain.production import ProductionCalendar, load_production

RESOURCES = Path(__file__).parents[2] / "resources"


def resource(name: str) -> Any:
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def ru_json() -> Any:
    """The legal calendar as data, with the yearly totals that nothing but a test needs."""
    return resource("calendars/ru.json")


@pytest.fixture(scope="session")
def production() -> ProductionCalendar:
    return load_production(resource("calendars/ru.json"))


@pytest.fixture(scope="session")
def terms() -> Terms:
    return Terms.load(
        *(resource(f"terms/{law}.json") for law in ("zozpp", "gk", "fz59", "fz210", "personal"))
    )

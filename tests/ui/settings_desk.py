"""The lead at a page of «Настройки» that is a list with the form of its line beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from tests.services.people import desk_of
from tests.ui.whole import Whole, opened


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def listed(at: Whole, page: str, id: int | None = None) -> Any:
    """That page, the focus in its list."""
    shown: Any = at.go("settings", id, page)
    at.settle()
    shown.content.table.setFocus()
    return shown.content

"""Each field of each page: what is typed into it is journaled, or there is a reason why not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from frontdesk import furnishing
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.settings import Settings
from frontdesk.ui.signin.passphrase import PassphrasePage
from tests.services.people import desk_of
from tests.ui.every_field import (
    FOUNDING,
    NOT_KEPT,
    SCENES,
    SECRETS,
    SOKOLOVA,
    fields_in,
    in_sight,
    leave,
    name_of,
)
from tests.ui.whole import Whole, opened

SEARCHES = {name for name, why in NOT_KEPT.items() if why.startswith("a question")}
PATIENCE_MS = 10_000


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def drafts(at: Whole) -> str:
    return json.dumps([dict(draft.body) for draft in at.office.drafts.mine(at.desk)], ensure_ascii=False)


def until(reached: Callable[[], bool]) -> bool:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not reached() and not deadline.hasExpired():
        QTest.qWait(10)
    return reached()


def is_kept(at: Whole, field: QWidget, number: int) -> bool:
    """Types into the field, as far as one can, and looks for that among the drafts."""
    field.setFocus()
    if isinstance(field, QComboBox):
        assert field.count() > 1, f"{name_of(field)}: nothing to choose"
        before = drafts(at)
        QTest.keyClick(field, Qt.Key.Key_Down if field.currentIndex() < field.count() - 1 else Qt.Key.Key_Up)
        return until(lambda: drafts(at) != before)
    marker = f"ъ{number}ъ"
    at.robot.type(marker)
    return until(lambda: marker in drafts(at))


def test_what_is_typed_anywhere_is_journaled_or_said_why_not(at: Whole) -> None:
    seen, lost = set[str](), list[str]()
    for scene, go in SCENES.items():
        go(at)
        at.settle()
        for number, field in enumerate(in_sight(at)):
            name = name_of(field)
            seen.add(name)
            if name not in NOT_KEPT.keys() | SECRETS and not is_kept(at, field, number):
                lost.append(f"{scene}: {name}")
        leave(at)
    assert lost == [], "\n".join(lost)
    at.go("clients", SOKOLOVA, "privacy")  # a pane that is made when first entered, with questions only
    at.settle()
    every = {name_of(field) for field in fields_in(at.window)}
    assert every - seen - set(NOT_KEPT) == set(), (
        "a field that no scene brings into sight is a field nobody has tried"
    )
    assert len(seen) > 30
    assert seen | every >= SEARCHES, "a reason that nothing needs any more"


def test_the_pages_before_the_desk_keep_nothing_and_say_why(at: Whole) -> None:
    founding = furnishing.founding_page(at.jobs, at.office)
    pages = [
        furnishing.sign_in_page(at.jobs, at.office, Settings()),
        PassphrasePage(is_new=True, was_wrong=False),
        PassphrasePage(is_new=False, was_wrong=False),
    ]
    at.settle()
    names = {name_of(field) for page in pages for field in fields_in(page)}
    assert names == set(NOT_KEPT) - SEARCHES, "a name, a password, a phrase"
    assert len(list(fields_in(founding))) == 10, FOUNDING
    assert all(NOT_KEPT.values())
    for page in (founding, *pages):
        page.deleteLater()

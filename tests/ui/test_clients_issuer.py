"""«Кем выдан» fills by the code of the department, and stays the clerk's to change."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.identity import DocumentKind
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.sections.documents import DocumentRow
from frontdesk.ui.clients.sections.issuer import IssuerLine
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from tests.ui.clients_desk import CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


def passport(at: ClientsDesk) -> DocumentRow:
    return next(row for row in at.page.card.form.documents.documents if row.kind is DocumentKind.PASSPORT)


def issuer(at: ClientsDesk) -> IssuerLine:
    line = passport(at).lines["issued_by"]
    assert isinstance(line, IssuerLine)
    return line


def known(at: ClientsDesk) -> tuple[str, str]:
    """A code of the office's own cards and who issues under it."""
    papers = at.office.clients.card(SOKOLOVA).documents
    paper = next(paper for paper in papers if paper.kind is DocumentKind.PASSPORT)
    return paper.issuer_code, at.office.issuers.of(paper.issuer_code)


def type_code(at: ClientsDesk, code: str) -> None:
    passport(at).lines["issuer_code"].setFocus()
    at.press(Qt.Key.Key_A, CONTROL)
    at.type(code)
    at.press(Qt.Key.Key_Tab)
    at.settle()


def test_a_known_code_fills_who_issued_read_only_and_it_is_saved(at_desk: ClientsDesk) -> None:
    code, by = known(at_desk)
    at_desk.go(Place("clients", None, "new"))
    at_desk.type("Котова Нина Олеговна")
    at_desk.press(Qt.Key.Key_Tab)
    passport(at_desk).number.setFocus()
    at_desk.type("3404123456")
    passport(at_desk).lines["issued_on"].setFocus()
    at_desk.type("11.02.2006")
    type_code(at_desk, code.replace("-", ""))
    line = issuer(at_desk)
    assert line.text() == by
    assert line.isReadOnly()
    assert line.accessibleDescription() == "по коду подразделения, Enter изменит"
    at_desk.type("Иначе")
    assert line.text() == by, "it takes no keys"
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    place = at_desk.places[-1]
    assert place.id is not None
    (paper,) = at_desk.office.clients.card(place.id).documents
    assert (paper.issuer_code, paper.issued_by) == (code, by)


def test_enter_makes_it_the_clerks_own_and_the_code_never_overwrites_that(at_desk: ClientsDesk) -> None:
    code, by = known(at_desk)
    at_desk.go(Place("clients", None, "new"))
    type_code(at_desk, code)
    line = issuer(at_desk)
    assert line.hasFocus()
    at_desk.press(Qt.Key.Key_Return)
    assert not line.isReadOnly()
    at_desk.type("УВД г. Волжского")
    assert line.text() == "УВД г. Волжского"
    type_code(at_desk, "999-999")
    type_code(at_desk, code)
    assert (line.text(), line.isReadOnly()) == ("УВД г. Волжского", False)
    assert by != line.text()


def test_another_code_takes_away_what_the_former_one_filled(at_desk: ClientsDesk) -> None:
    code, _ = known(at_desk)
    at_desk.go(Place("clients", None, "new"))
    type_code(at_desk, code)
    assert issuer(at_desk).text()
    type_code(at_desk, "999-999")
    assert (issuer(at_desk).text(), issuer(at_desk).isReadOnly()) == ("", False)


def test_walking_past_a_code_that_stands_changes_nothing(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    before = at_desk.page.card.form.draft()
    passport(at_desk).lines["issuer_code"].setFocus()
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.settle()
    assert at_desk.page.card.form.draft() == before
    assert not issuer(at_desk).isReadOnly()

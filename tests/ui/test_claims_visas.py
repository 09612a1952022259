"""The person whose visa is asked for: sees it, signs by one key, or objects in words that are never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.claim_course import ClaimState
from frontdesk.domain.claims import ClaimCard
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.visas import Opinion
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from frontdesk.ui.widgets import PrimaryButton
from tests.desk import take_away
from tests.services.people import claim, decision, desk_of, second, ticket
from tests.ui.test_claims_desk import CTRL, Counter, counter_of

At = Callable[[Desk], Counter]


@pytest.fixture
def at(office: Office, jobs: Jobs, tmp_path: Path) -> Iterator[At]:
    """The claims section at somebody's desk."""
    made: list[Counter] = []

    def sit(desk: Desk) -> Counter:
        made.append(counter_of(office, jobs, tmp_path, (), desk))
        return made[-1]

    yield sit
    for one in made:
        one.settle()
        take_away(one.window)


def proposed(office: Office) -> ClaimCard:
    desk = demo.sign_in(office)
    card = office.claims.register(desk, claim(ticket(office, desk)))
    return office.claims.decide(desk, card.version, decision(card.id))


def lawyer(office: Office) -> Desk:
    return desk_of(office, Role.CHIEF_SPECIALIST, workstation="lawyer")


def test_a_visa_is_asked_for_where_the_claim_waits_and_given_by_one_key(office: Office, at: At) -> None:
    card = proposed(office)
    judge = at(second(office))
    judge.go(Place("claims", card.id))
    course = judge.claims.editor.opened.course
    course.signer.set_value(lawyer(office).staff_id)
    course.buttons["ask"].click()
    judge.settle()
    assert [visa.staff_id for visa in office.claims.card(card.id).visas] == [lawyer(office).staff_id]
    judge.press(Qt.Key.Key_Return, CTRL)
    assert "Завизировали не все" in judge.window.toasts.toast.text
    assert office.claims.card(card.id).state is ClaimState.WAITING

    signer = at(lawyer(office))
    signer.go(Place("claims"))
    table = signer.claims.list.table
    assert table.current_id == card.id, "on top of the list"
    assert "ждёт вашей визы" in str(table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    signer.press(Qt.Key.Key_Return)
    assert any("Поставить визу" in b.text() for b in signer.claims.editor.header.findChildren(PrimaryButton))
    signer.press(Qt.Key.Key_Return, CTRL)
    (visa,) = office.claims.card(card.id).visas
    assert visa.opinion is Opinion.AGREES
    assert "согласен" in signer.claims.editor.opened.visas.text
    judge.claims.editor.reload()
    judge.settle()
    judge.press(Qt.Key.Key_Return, CTRL)
    assert office.claims.card(card.id).state is ClaimState.APPROVED


def test_an_objection_needs_its_words_and_they_outlive_the_page(office: Office, at: At) -> None:
    card = proposed(office)
    office.visas.ask(second(office), card.id, [lawyer(office).staff_id])
    signer = at(lawyer(office))
    signer.go(Place("claims", card.id))
    course = signer.claims.editor.opened.course
    course.buttons["objects"].click()
    signer.settle()
    assert course.remark.problem, "said beside the field"
    course.remark.setFocus()
    signer.type("Срок гарантии истёк")
    signer.go(Place("claims"))
    signer.go(Place("claims", card.id))
    assert course.remark.value() == "Срок гарантии истёк"
    course.buttons["objects"].click()
    signer.settle()
    back = office.claims.card(card.id)
    assert (back.state, back.visas[0].remark) == (ClaimState.DRAFT, "Срок гарантии истёк")
    assert "возражает: Срок гарантии истёк" in signer.claims.editor.opened.visas.text

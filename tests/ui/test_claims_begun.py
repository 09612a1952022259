"""Where a claim is begun in the whole window: from a visit by one key, from the orders of a card."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.claim_course import LineDraft
from frontdesk.domain.orders import OrderDraft, OrderState
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.ui.clients.sections.orders import OrdersBoard
from tests.services.people import desk_of, visit
from tests.ui.whole import Whole, opened


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.SENIOR, counter=3), tmp_path) as made:
        yield made


def test_the_visitor_at_my_counter_claims_by_one_key(at: Whole) -> None:
    came = at.office.visits.register(at.desk, visit(at.office, 5, to_my_counter=True))
    at.go("visits")
    at.press("Shift+F3")
    page: Any = at.window.page("claims")
    draft = page.editor.new.draft()
    assert (draft.ticket_id, draft.way, draft.received) == (came.ticket_id, "visit", "17.11.2026")
    assert page.editor.new._client.value() == at.office.clients.card(5).name


def test_orders_of_a_card_open_and_a_new_one_is_begun_there(at: Whole) -> None:
    lines = (LineDraft("чашка", "4", "250"),)
    typed = OrderDraft(5, "З-7", "09.11.2026", "10.11.2026", "чек", OrderState.HANDED_OVER, lines)
    order = at.office.orders.take(at.desk, typed)
    page: Any = at.go("clients", 5)
    boards = page.card.boards
    assert isinstance(boards.orders, OrdersBoard)
    assert "1\u00a0000,00" in boards.orders.lines[0].about.text()
    boards.orders.lines[0].name.click()
    at.settle()
    claims: Any = at.window.page("claims")
    assert claims.order._card.id == order.id
    page = at.go("clients", 5)
    page.card.boards.orders.more.click()
    at.settle()
    assert claims.order.is_new
    assert claims.order.form.draft().client_id == 5


def test_what_is_typed_of_an_order_is_found_among_the_unfinished(at: Whole) -> None:
    claims: Any = at.go("claims", 5, "order_new")
    at.type("З-118")
    at.go("claims")
    assert "order_new/5" in [draft.editor for draft in at.office.drafts.mine(at.desk)]
    at.go("claims", 5, "order_new")
    assert claims.order.form.draft().number == "З-118"

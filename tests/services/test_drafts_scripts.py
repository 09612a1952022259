"""What is being typed is kept; scripts and templates are filled with what is known."""

from __future__ import annotations

import pytest

from frontdesk.domain.errors import NotFound
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket


def test_a_draft_comes_back_as_it_was_typed(office: Office, desk: Desk, clock: StoppedClock) -> None:
    body = {"text": "Здравствуйте,\n«ёлочки» 👋", "caret": 7, "fields": ["а", None, True]}
    assert office.drafts.save(desk, "ticket/1", body) == clock.now
    card = office.drafts.load(desk, "ticket/1")
    assert card is not None
    assert (card.editor, dict(card.body), card.saved_at) == ("ticket/1", body, clock.now)


def test_typing_on_replaces_the_draft_and_discarding_ends_it(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    office.drafts.save(desk, "client/1", {"text": "а"})
    clock.forward(seconds=1)
    office.drafts.save(desk, "client/1", {"text": "аб"})
    office.drafts.save(desk, "client/2", {"text": "в"})
    clock.forward(seconds=1)
    office.drafts.save(desk, "client/1", {"text": "абв"})
    assert [card.editor for card in office.drafts.mine(desk)] == ["client/2", "client/1"]
    office.drafts.discard(desk, "client/1")
    office.drafts.discard(desk, "never typed")
    assert office.drafts.load(desk, "client/1") is None
    assert [dict(card.body) for card in office.drafts.mine(desk)] == [{"text": "в"}]


def test_a_draft_belongs_to_its_author(office: Office, desk: Desk) -> None:
    other = desk_of(office, Role.CLERK)
    office.drafts.save(desk, "ticket/1", {"text": "моё"})
    office.drafts.save(other, "ticket/1", {"text": "чужое"})
    assert dict(office.drafts.mine(desk)[0].body) == {"text": "моё"}
    office.drafts.discard(other, "ticket/1")
    assert office.drafts.load(desk, "ticket/1") is not None


def test_a_script_knows_the_client_the_ticket_and_the_office(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    known = office.scripts.known(desk, id)
    assert "Соколов" in " ".join(known.values())
    assert str(office.tickets.card(id).number) in known.values()
    stranger = office.scripts.known(desk, ticket(office, desk, None))
    assert set(stranger) <= set(known)
    assert "Соколов" not in " ".join(stranger.values())
    with pytest.raises(NotFound):
        office.scripts.known(desk, 999_999)


def test_every_script_that_a_subject_names_exists(office: Office) -> None:
    named = {row.script for row in office.tickets.subjects() if row.script}
    assert len(named) >= 3
    assert all(office.scripts.script(code) for code in named)
    assert office.scripts.script("no such") is None
    assert len(office.scripts.templates()) >= 8


def test_a_passed_step_is_told_with_what_was_collected(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.scripts.record(desk, id, "reception", "identity", {"document": "паспорт"})
    (event,) = office.tickets.timeline(id, limit=1)
    assert event.kind is EventKind.SCRIPT_STEP
    assert dict(event.data) == {"script": "reception", "step": "identity", "document": "паспорт"}
    with pytest.raises(NotFound):
        office.scripts.record(desk, 999_999, "reception", "identity", {})

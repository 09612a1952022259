"""A card is merged away while another desk is bringing something for it."""

from __future__ import annotations

import threading

from frontdesk.db.queries import merging
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import desk_of, ticket

SOON = 0.4  # seconds in which the other desk surely comes to the locked card


def test_a_ticket_that_comes_during_a_merge_comes_to_the_living_card(office: Office, desk: Desk) -> None:
    kept = office.clients.create(desk, ClientDraft(surname="Жукова", given="Мария"))
    gone = office.clients.create(desk, ClientDraft(surname="Жукова", given="М."))
    other = desk_of(office, Role.CLERK)
    opened: list[int] = []
    comes = threading.Thread(target=lambda: opened.append(ticket(office, other, gone)))
    with office.database.write() as session:
        found = merging.locked(session, (kept, gone))
        comes.start()
        comes.join(SOON)
        assert not opened, "it waits until the merge is over"
        found[gone].merged_into = kept
        session.flush()
    comes.join(20)
    assert office.clients.tickets(kept) == tuple(opened)
    assert office.tickets.card(opened[0]).client_id == kept

"""One chain, one number: visit, ticket, claim, act and handing over lead back to each other, and to one timeline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from frontdesk.domain import codes
from frontdesk.domain.acts import ActDraft, HandDraft, HandedHow
from frontdesk.domain.chains import Chain, read_chain
from frontdesk.domain.events import EventKind
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.people import approved, claim, desk_of, kinds, ticket, visit

STEPS = (
    EventKind.TICKET_OPENED, EventKind.VISIT_REGISTERED, EventKind.CLAIM_REGISTERED, EventKind.CLAIM_DECIDED,
    EventKind.ACT_ISSUED, EventKind.ACT_HANDED,
)  # fmt: skip


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def act_of(office: Office, desk: Desk, claim_id: int) -> int:
    return office.acts.issue(desk, ActDraft(claim_id, office.acts.commission().chair_id)).id


def receipt(office: Office, desk: Desk, ticket_id: int) -> int:
    draft = office.filling.open(desk, PaperKind.RECEIPT, ticket_id).base
    return office.filling.issue(desk, draft).act_id


def test_the_whole_chain_bears_one_number_and_stands_in_one_timeline(office: Office, lead: Desk) -> None:
    came = office.visits.register(lead, visit(office, 1))
    card = office.tickets.card(came.ticket_id)
    made = approved(office, lead, card.id)
    act = act_of(office, lead, made.id)
    office.acts.hand(lead, HandDraft(act, "Соколова Е. А.", HandedHow.IN_PERSON, "17.11.2026"))
    root = f"2026-{card.number:06d}"
    assert office.claims.card(made.id).chain == f"{root}/П1"
    assert office.acts.card(act).chain == f"{root}/П1/А1"
    for told in (office.tickets.timeline(card.id), office.clients.timeline(1)):
        found = [event for event in told if event.ticket_id == card.id]
        order = [kinds(tuple(found)).index(kind) for kind in STEPS if kind is not EventKind.VISIT_REGISTERED]
        assert order == sorted(order)
        assert EventKind.VISIT_REGISTERED in kinds(tuple(found))
        assert {event.visit_id for event in found} >= {came.visit_id}
        assert {event.act_id for event in found} >= {act}
    sheet = read(office.acts.paper(act))
    assert f"{root}/П1/А1" in sheet
    found_by = {
        root: ("tickets", card.id), f"{root}/П1": ("claims", made.id), f"№ {root}/п1/а1": ("acts", act),
        f"{root}.G1.F1": ("acts", act), office.acts.card(act).code.lower(): ("acts", act),
        square(office, act): ("acts", act),
    }  # fmt: skip
    for typed, (what, id) in found_by.items():
        assert getattr(office.clients.find(typed), what) == (id,), typed
        assert getattr(office.finding.shown(lead, typed).found, what) == (id,), typed


def square(office: Office, act: int) -> str:
    """What a scanner reads off the sheet."""
    card = office.acts.card(act)
    sealed = codes.digest(codec.dump(office.acts.snapshot(act)))
    return codes.payload(card.kind, int(card.number.split("-")[0]), card.issued_at.date(), sealed)


def test_claims_and_papers_of_a_ticket_have_their_places(office: Office, lead: Desk) -> None:
    id = office.visits.register(lead, visit(office, 1)).ticket_id
    first, second = (office.claims.register(lead, claim(id)) for _ in range(2))
    own = [receipt(office, lead, id) for _ in range(2)]
    root = first.chain.removesuffix("/П1")
    assert second.chain == f"{root}/П2"
    assert [office.acts.card(act).chain for act in own] == [f"{root}/А1", f"{root}/А2"]
    draft = office.filling.open(lead, PaperKind.PAPERS_REQUEST, second.id).base
    notice = office.filling.issue(lead, replace(draft, asked="паспорт", due="20.11.2026")).act_id
    assert office.acts.card(notice).chain == f"{root}/П2/А1"
    assert office.clients.find(f"{root}/А2").acts == (own[1],)
    assert office.clients.find(f"{root}/П2/А1").acts == (notice,)
    assert f"{root}/А2" in read(office.acts.paper(own[1]))


def test_merging_and_parting_tickets_changes_no_number_that_was_printed(office: Office, lead: Desk) -> None:
    kept, gone = ticket(office, lead), ticket(office, lead)
    mine, theirs = (office.claims.register(lead, claim(id)) for id in (kept, gone))
    paper = receipt(office, lead, gone)
    numbers = mine.chain, theirs.chain, office.acts.card(paper).chain
    merge = office.joins.merge(lead, kept, gone)

    def now() -> tuple[str, ...]:
        return (
            office.claims.card(mine.id).chain,
            office.claims.card(theirs.id).chain,
            office.acts.card(paper).chain,
        )

    assert now() == numbers
    assert office.clients.find(theirs.chain).claims == (theirs.id,)
    assert office.claims.register(lead, claim(kept)).chain == mine.chain.replace("П1", "П2")
    office.joins.undo(lead, merge)
    assert now() == numbers
    assert office.claims.register(lead, claim(gone)).chain == theirs.chain.replace("П1", "П2")


def test_an_annulled_sheet_printed_again_shows_the_number_it_had(office: Office, lead: Desk) -> None:
    made = approved(office, lead, ticket(office, lead))
    act = act_of(office, lead, made.id)
    act_of(office, lead, made.id)
    chain = office.acts.card(act).chain
    assert chain.endswith("/П1/А1")
    assert chain in read(office.acts.paper(act)), "superseded: drawn anew from its snapshot"


def test_the_year_is_that_of_the_offices_clock(office: Office, lead: Desk, clock: StoppedClock) -> None:
    clock.forward(days=44, hours=13, minutes=48)
    assert clock() == datetime(2026, 12, 31, 21, 30, tzinfo=UTC)
    chain = office.claims.register(lead, claim(ticket(office, lead), received="16.12.2026")).chain
    assert chain.startswith("2027-")
    assert office.clients.find(chain).claims
    assert not office.clients.find(chain.replace("2027", "2026")).claims


def test_a_number_that_nothing_bears_finds_nothing_of_a_chain(office: Office, lead: Desk) -> None:
    chain = office.claims.register(lead, claim(ticket(office, lead))).chain
    for typed in (chain.replace("П1", "П9"), f"{chain}/А1", f"{chain[:-3]}/А1", "2026-999999/П1"):
        found = office.clients.find(typed)
        assert (found.tickets, found.claims, found.acts) == ((), (), ()), typed


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("2026-001234/П1/А2", Chain(2026, 1234, 1, 2)), ("№ 2026-001234/а3", Chain(2026, 1234, 0, 3)),
        ("2026–001234 / п12", Chain(2026, 1234, 12)), ("2026-1234", None), ("2026-001234/П0", None),
        ("12-87-П", None), ("1980-123456789", Chain(1980, 123456789)), ("", None),
    ],
)  # fmt: skip
def test_what_is_typed_of_a_sheet_is_read(typed: str, read_as: Chain | None) -> None:
    assert read_chain(typed) == read_as
    if read_as is not None:
        assert read_chain(str(read_as)) == read_as

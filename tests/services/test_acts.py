"""Acts: a number without gaps, a paper that never changes."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from sqlalchemy import text

from frontdesk import home
from frontdesk.domain import codes
from frontdesk.domain.acts import ActDraft, ActKind
from frontdesk.domain.chains import read_chain
from frontdesk.domain.errors import Damaged, Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services import issuing, papers
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.broken import JournalRefusedError, journal_refusing
from tests.services.cards import ORGANISATION, PERSON
from tests.services.people import approved, claim, desk_of, kinds, local, ticket


def decided(office: Office, desk: Desk) -> int:
    return approved(office, desk, ticket(office, desk)).id


def draft_of(office: Office, claim_id: int) -> ActDraft:
    proposed = office.acts.commission()
    return ActDraft(claim_id, proposed.chair_id, proposed.member_ids)


def test_acts_are_numbered_without_gaps_and_anew_each_year(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = decided(office, desk)
    draft = draft_of(office, id)
    numbers = [office.acts.issue(desk, draft).number for _ in range(3)]
    assert numbers == ["87-П", "88-П", "89-П"]
    clock.now = local(11, 10, month=1, year=2027)
    assert office.acts.issue(desk, draft).number == "1-П"


def test_an_act_that_fails_gives_its_number_back(office: Office, desk: Desk) -> None:
    """The journal refuses the line: by then the number is taken and the paper made."""
    draft = draft_of(office, decided(office, desk))
    with journal_refusing(office.database), pytest.raises(JournalRefusedError):
        office.acts.issue(desk, draft)
    assert office.acts.ids() == ()
    assert office.acts.issue(desk, draft).number == "87-П"


def test_an_act_holds_its_claim_its_signers_and_its_hash(office: Office, desk: Desk) -> None:
    id = decided(office, desk)
    card = office.acts.issue(desk, draft_of(office, id))
    paper = office.acts.paper(card.id)
    assert paper.startswith(b"%PDF")
    assert hashlib.sha256(paper).hexdigest() == card.sha256
    assert (card.claim_id, card.issued_by) == (id, desk.staff.short_name)
    assert office.acts.card(card.id) == card
    assert office.claims.card(id).act_ids == (card.id,)
    (row,) = office.acts.rows((card.id,))
    assert (row.number, row.kind, row.claim_number) == ("87-П", ActKind.CLAIM, "П-312")
    assert office.acts.ids()[0] == card.id
    (event,) = office.tickets.timeline(office.claims.card(id).ticket_id, limit=1)
    assert event.kind is EventKind.ACT_ISSUED
    assert {"number": "87-П", "sha256": card.sha256}.items() <= event.data.items()


def test_a_case_kept_by_hand_wins_over_the_rules(office: Office, desk: Desk) -> None:
    for draft, long, short in (
        (
            replace(PERSON, surname="Шевченко", case_forms=(("genitive", "Шевченки Марии Ильиничны"),)),
            "Шевченки Марии Ильиничны",
            "Шевченки\u00a0М.\u00a0И.",
        ),
        (
            replace(ORGANISATION, case_forms=(("genitive", "общества «Ромашка-Сервис»"),)),
            "общества «Ромашка-Сервис»",
            "общества «Ромашка-Сервис»",
        ),
        (ORGANISATION, "ООО «Ромашка-Сервис»", "ООО «Ромашка-Сервис»"),
    ):
        client = office.clients.create(desk, draft)
        id = approved(office, desk, ticket(office, desk, client)).id
        snapshot = office.acts.snapshot(office.acts.issue(desk, draft_of(office, id)).id)
        assert (snapshot.client_genitive, snapshot.client_short_genitive) == (long, short)


def test_the_snapshot_gives_the_same_bytes_again(office: Office, desk: Desk) -> None:
    card = office.acts.issue(desk, draft_of(office, decided(office, desk)))
    snapshot = office.acts.snapshot(card.id)
    assert codec.load(PaperKind.CLAIM, codec.dump(snapshot)) == snapshot
    sealed = codes.digest(codec.dump(snapshot))
    mark = issuing.mark(ActKind.CLAIM, 87, card.issued_at.date(), sealed, chain=read_chain(card.chain))
    assert papers.render(PaperKind.CLAIM, snapshot, home.resources(), mark=mark) == office.acts.paper(card.id)


def test_what_changes_later_does_not_change_an_issued_act(office: Office, desk: Desk) -> None:
    card = office.acts.issue(desk, draft_of(office, decided(office, desk)))
    paper, snapshot = office.acts.paper(card.id), office.acts.snapshot(card.id)
    client = office.clients.card(1)
    office.clients.save(desk, 1, client.version, replace(client.as_draft(), surname="Воробьёва"))
    assert office.acts.paper(card.id) == paper
    assert office.acts.snapshot(card.id) == snapshot
    assert snapshot.client_genitive == "Соколовой Елены Андреевны"


def test_a_paper_that_was_touched_is_not_given_out(office: Office, desk: Desk) -> None:
    card = office.acts.issue(desk, draft_of(office, decided(office, desk)))
    with office.database.write() as session:
        session.execute(
            text("UPDATE act SET paper = :paper WHERE id = :id"),
            {"paper": office_paper(session, card.id)[:-1] + b"?", "id": card.id},
        )
    with pytest.raises(Damaged):
        office.acts.paper(card.id)
    verdict = office.journal.verify()
    assert verdict.altered_acts == (card.id,)
    assert not verdict.is_whole


def office_paper(session, id: int) -> bytes:  # type: ignore[no-untyped-def]
    return bytes(session.execute(text("SELECT paper FROM act WHERE id = :id"), {"id": id}).scalar_one())


def test_a_project_has_no_number_and_leaves_no_trace(office: Office, desk: Desk) -> None:
    id = office.claims.register(desk, claim(ticket(office, desk))).id
    told = office.tickets.timeline(office.claims.card(id).ticket_id)
    assert office.acts.project(ActDraft(id)).startswith(b"%PDF")
    assert office.acts.ids() == ()
    assert office.tickets.timeline(office.claims.card(id).ticket_id) == told


def test_an_act_needs_a_decision_a_chair_and_the_right(office: Office, desk: Desk) -> None:
    undecided = office.claims.register(desk, claim(ticket(office, desk))).id
    with pytest.raises(WrongState):
        office.acts.issue(desk, draft_of(office, undecided))
    with pytest.raises(Invalid):
        office.acts.issue(desk, ActDraft(decided(office, desk)))
    with pytest.raises(NotAllowed):
        office.acts.issue(desk_of(office, Role.CLERK), draft_of(office, undecided))
    with pytest.raises(NotFound):
        office.acts.issue(desk, ActDraft(999_999, 1))
    assert office.acts.issue(desk, draft_of(office, decided(office, desk))).number == "87-П"


def test_printing_is_told(office: Office, desk: Desk) -> None:
    card = office.acts.issue(desk, draft_of(office, decided(office, desk)))
    office.acts.printed(desk, card.id)
    ticket_id = office.claims.card(card.claim_id).ticket_id
    assert kinds(office.tickets.timeline(ticket_id))[-1] is EventKind.ACT_PRINTED
    for deed in (office.acts.card, office.acts.paper, office.acts.snapshot):
        with pytest.raises(NotFound):
            deed(999_999)


def test_the_commission_is_proposed_by_rank_without_its_chair_among_the_members(office: Office) -> None:
    proposed = office.acts.commission()
    roles = {person.id: person.role for person in proposed.people}
    assert roles[proposed.chair_id or 0] is Role.CLAIMS_MANAGER
    assert [roles[id] for id in proposed.member_ids] == [Role.CHIEF_SPECIALIST, Role.SENIOR]

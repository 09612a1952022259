"""The register of acts: states, one that holds, the sheet against its record, the gate."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image
from sqlalchemy import text

from frontdesk.domain import codes
from frontdesk.domain.acts import (
    ActCard,
    ActDraft,
    ActFilter,
    ActKind,
    ActState,
    Agreement,
    HandDraft,
    HandedHow,
)
from frontdesk.domain.claim_course import ClosingReason
from frontdesk.domain.errors import FileRefused, Invalid, NotAllowed, NotFound, NotYet, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.evidence import EvidenceDraft
from frontdesk.domain.gate import Missing, Outcome
from frontdesk.domain.papers import codec
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import approved, desk_of, excused, kinds, local, ticket


def issued(office: Office, desk: Desk) -> ActCard:
    claim = approved(office, desk, ticket(office, desk))
    return again(office, desk, claim.id)


def again(office: Office, desk: Desk, claim_id: int) -> ActCard:
    return office.acts.issue(desk, ActDraft(claim_id, office.acts.commission().chair_id))


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "act.pdf"
    path.write_bytes(b"%PDF-1.4 signed and scanned")
    return path


def said(pdf: bytes) -> str:
    with pdfplumber.open(BytesIO(pdf)) as paper:
        return " ".join((page.extract_text() or "") for page in paper.pages)


def test_the_code_stands_on_the_sheet_and_names_nobody(office: Office, desk: Desk) -> None:
    act = issued(office, desk)
    paper = office.acts.paper(act.id)
    assert act.code in said(paper)
    assert office.acts.verify(act.code).agreement is Agreement.AGREES
    with pdfplumber.open(BytesIO(paper)) as read:
        assert len(read.pages[0].rects) > 100, "the square is drawn"


def test_a_sheet_is_known_by_its_code_or_its_square_and_any_other_is_not(office: Office, desk: Desk) -> None:
    act = issued(office, desk)
    sealed = codes.digest(codec.dump(office.acts.snapshot(act.id)))
    square = f"FD1-CLAIM-87-20261117-{sealed[:32].upper()}"
    assert office.acts.verify(square).holds
    assert office.acts.verify(square.replace("-87-", "-88-")).agreement is Agreement.UNKNOWN
    assert office.acts.verify(square.replace("1117", "1116")).agreement is Agreement.OTHER_SHEET
    other = square[:-1] + ("0" if square[-1] != "0" else "1")
    assert office.acts.verify(other).agreement is Agreement.OTHER_SHEET
    assert office.acts.verify("87-П").agreement is Agreement.NO_CODE
    assert act.code == codes.shown(codes.code_of(sealed))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE act SET snapshot = replace(snapshot, '4800', '9800')", Agreement.OTHER_RECORD),
        ("UPDATE act SET number = number + 5", Agreement.OTHER_RECORD),
        ("UPDATE act SET state = 'annulled'", Agreement.OTHER_RECORD),
        ("UPDATE act SET paper = CAST('%PDF-1.4 another' AS {blob})", Agreement.OTHER_PAPER),
    ],
)
def test_an_altered_record_does_not_agree(office: Office, desk: Desk, change: str, found: Agreement) -> None:
    act = issued(office, desk)
    with office.database.write() as session:
        blob = "bytea" if session.get_bind().dialect.name == "postgresql" else "blob"
        session.execute(text(change.format(blob=blob)))
    assert office.acts.verify(act.code).agreement is found


def test_an_act_is_signed_handed_over_and_each_is_taken_back(office: Office, desk: Desk, scan: Path) -> None:
    id = issued(office, desk).id
    assert office.acts.sign(desk, id, scan).state is ActState.SIGNED
    assert office.acts.scan(desk, id) == scan.read_bytes()
    handed = office.acts.hand(desk, HandDraft(id, " Соколова  Е. А. ", HandedHow.IN_PERSON, "17.11.2026"))
    assert (handed.state, handed.handed_to) == (ActState.HANDED, "Соколова Е. А.")
    assert office.acts.unhand(desk, id).state is ActState.SIGNED
    assert office.acts.unsign(desk, id).state is ActState.ISSUED
    with pytest.raises(WrongState):
        office.acts.unsign(desk, id)
    with pytest.raises(NotFound):
        office.acts.scan(desk, id)
    assert office.journal.verify().is_whole


def test_an_annulled_act_keeps_its_number_and_its_bytes(office: Office, desk: Desk) -> None:
    act = issued(office, desk)
    lead = desk_of(office, Role.LEAD)
    gone = office.acts.annul(lead, act.id, "  Ошибка в сумме ")
    assert (gone.state, gone.annulled_why, gone.annulled_by) == (
        ActState.ANNULLED, "Ошибка в сумме", lead.staff.short_name,
    )  # fmt: skip
    assert "АННУЛИРОВАН" in said(office.acts.paper(act.id)).replace("\n", "").replace(" ", "")
    found = office.acts.verify(act.code)
    assert (found.agreement, found.holds) == (Agreement.AGREES, False)
    for deed in (
        lambda: office.acts.annul(lead, act.id, "ещё раз"),
        lambda: office.acts.hand(desk, HandDraft(act.id, "Соколова", on="17.11.2026")),
    ):
        with pytest.raises(WrongState):
            deed()
    assert again(office, desk, act.claim_id or 0).number == "88-П"
    assert office.journal.verify().is_whole


def test_the_last_act_on_a_claim_holds_and_the_former_says_by_which_it_was_superseded(
    office: Office, desk: Desk
) -> None:
    first = issued(office, desk)
    second = again(office, desk, first.claim_id or 0)
    former = office.acts.card(first.id)
    assert (former.state, former.superseded_by) == (ActState.SUPERSEDED, (second.id, "88-П"))
    assert office.acts.card(second.id).state is ActState.ISSUED
    event = office.tickets.timeline(office.claims.card(first.claim_id or 0).ticket_id)[0]
    assert event.data["instead"] == "87-П"


def test_what_is_wrong_is_said_and_nothing_is_written(office: Office, desk: Desk, tmp_path: Path) -> None:
    id = issued(office, desk).id
    text_file = tmp_path / "note.txt"
    text_file.write_text("not a scan")
    for path in (text_file, tmp_path / "none.pdf"):
        with pytest.raises(FileRefused):
            office.acts.sign(desk, id, path)
    for draft, field in (
        (HandDraft(id, "", HandedHow.IN_PERSON, "17.11.2026"), "to"),
        (HandDraft(id, "Соколова", HandedHow.POST, ""), "on"),
        (HandDraft(id, "Соколова", HandedHow.POST, "18.11.2026"), "on"),
        (HandDraft(id, "Соколова", HandedHow.POST, "16.11.2026"), "on"),
        (HandDraft(id, "Соколова", HandedHow.POST, "31.02.2026"), "on"),
    ):
        with pytest.raises(Invalid) as met:
            office.acts.hand(desk, draft)
        assert [problem.field for problem in met.value.problems] == [field]
    assert office.acts.hand(desk, HandDraft(id, "", HandedHow.KEPT, "17.11.2026")).state is ActState.HANDED
    with pytest.raises(Invalid):
        office.acts.annul(desk_of(office, Role.LEAD), id, " ")
    with pytest.raises(NotAllowed):
        office.acts.annul(desk_of(office, Role.CLAIMS_MANAGER), id, "Ошибка")
    assert office.acts.card(id).state is ActState.HANDED


def test_the_register_is_filtered_and_searched(office: Office, desk: Desk, clock: StoppedClock) -> None:
    first = issued(office, desk)
    clock.now = local(18, 10)
    second = issued(office, desk)
    ids = office.acts.ids
    assert ids() == (second.id, first.id)
    assert ids(ActFilter(since=first.issued_at.date(), until=first.issued_at.date())) == (first.id,)
    for sought in ("87", "87-п", first.code, first.code.lower()):
        assert ids(ActFilter(sought=sought)) == (first.id,), sought
    number = office.claims.card(second.claim_id or 0).number
    assert ids(ActFilter(sought=number)) == (second.id,)
    assert ids(ActFilter(sought="соколова")) == ()
    assert ids(ActFilter(kind=ActKind.INCIDENT)) == ()
    office.acts.annul(desk_of(office, Role.LEAD), first.id, "Ошибка")
    assert ids(ActFilter(state=ActState.ANNULLED)) == (first.id,)
    assert office.acts.of_days(first.issued_at.date(), second.issued_at.date()) == (second.id,)


def test_every_deed_stands_in_the_history_of_the_ticket(office: Office, desk: Desk, scan: Path) -> None:
    act = issued(office, desk)
    office.acts.sign(desk, act.id, scan)
    office.acts.hand(desk, HandDraft(act.id, "Соколова", on="17.11.2026"))
    office.acts.printed(desk, act.id)
    office.acts.annul(desk_of(office, Role.LEAD), act.id, "Ошибка")
    told = kinds(office.tickets.timeline(office.claims.card(act.claim_id or 0).ticket_id))
    assert told[-5:] == [
        EventKind.ACT_ISSUED, EventKind.ACT_SIGNED, EventKind.ACT_HANDED, EventKind.ACT_PRINTED,
        EventKind.ACT_ANNULLED,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wants", "lack"), [("wants_signed", Missing.UNSIGNED), ("wants_handed", Missing.UNHANDED)]
)
def test_a_ticket_is_closed_when_its_acts_are_as_far_as_the_office_wants(
    office: Office, desk: Desk, scan: Path, wants: str, lack: Missing
) -> None:
    act = issued(office, desk)
    claim = office.claims.card(act.claim_id or 0)
    office.claim_course.close(desk, claim.id, claim.version, ClosingReason.CLIENT_GAVE_UP)
    lead = desk_of(office, Role.LEAD)
    office.customs.save(lead, replace(office.customs.of(), **{wants: True}))
    with pytest.raises(NotYet) as shut:
        office.tickets.solve(desk, excused(office, desk, claim.ticket_id), outcome=Outcome.DONE)
    assert [(one.what, one.id, one.named) for one in shut.value.lacks] == [(lack, act.id, "87-П")]
    if lack is Missing.UNSIGNED:
        office.acts.sign(desk, act.id, scan)
    else:
        office.acts.hand(desk, HandDraft(act.id, "Соколова", on="17.11.2026"))
    office.tickets.solve(desk, claim.ticket_id, outcome=Outcome.DONE)


def test_an_act_that_was_annulled_holds_no_ticket(office: Office, desk: Desk) -> None:
    act = issued(office, desk)
    claim = office.claims.card(act.claim_id or 0)
    office.claim_course.close(desk, claim.id, claim.version, ClosingReason.CLIENT_GAVE_UP)
    lead = desk_of(office, Role.LEAD)
    office.customs.save(lead, replace(office.customs.of(), wants_signed=True, wants_handed=True))
    office.acts.annul(lead, act.id, "Ошибка")
    office.tickets.solve(desk, excused(office, desk, claim.ticket_id), outcome=Outcome.DONE)


def test_an_act_goes_with_what_proves_its_claim_and_each_file_is_a_look_at_the_card(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    act = issued(office, desk)
    assert act.claim_id is not None
    letter, photo, broken = tmp_path / "letter.pdf", tmp_path / "photo.png", tmp_path / "broken.png"
    letter.write_bytes(office.acts.paper(act.id))
    Image.new("RGB", (400, 200), "red").save(photo)
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 40)
    for path in (letter, photo, broken):
        draft = EvidenceDraft(act.claim_id, on_day="09.11.2026", given_by="клиент")
        office.evidence.add(desk, draft, path)
    office.evidence.add(desk, EvidenceDraft(act.claim_id, on_day="09.11.2026", given_by="клиент"))
    made = office.booklets.make(desk, act.id)
    assert (made.count, made.left) == (2, ("broken.png",))
    with pdfplumber.open(BytesIO(made.pdf)) as read:
        assert [page.width > page.height for page in read.pages] == [False, False, True]
        assert len(read.pages[2].images) == 1
    assert act.code in said(made.pdf), "the first sheet is the issued one"
    told = kinds(office.tickets.timeline(ticket_of(office, act)))
    assert told.count(EventKind.FIELD_REVEALED) == 3


def ticket_of(office: Office, act: ActCard) -> int:
    return office.claims.card(act.claim_id or 0).ticket_id

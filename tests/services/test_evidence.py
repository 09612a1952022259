"""What proves a claim, what a copy and a part of it carry, and the report."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest

from frontdesk.db.models import Attachment, Claim, Ticket
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.claim_course import AfterDraft, LineDraft, Loyalty, ResultDraft, ResultKind, RootCause
from frontdesk.domain.claim_report import Grouping, Kept, Measured, kept
from frontdesk.domain.claims import ClaimCard, Matter
from frontdesk.domain.errors import FileRefused, Invalid, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.evidence import EvidenceDraft, EvidenceKind
from frontdesk.domain.inquiries import BeginDraft
from frontdesk.domain.joins import SplitDraft
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services.office import Office
from tests.services.people import approved, claim, decision, second, subject, ticket

PHOTO = b"\x89PNG\r\n\x1a\n" + b"0" * 40


def given(claim_id: int, **more: object) -> EvidenceDraft:
    typed: dict[str, object] = {
        "kind": EvidenceKind.CHEQUE, "title": "чек № 12", "on_day": "09.11.2026", "given_by": "клиент",
    }  # fmt: skip
    return EvidenceDraft(claim_id, **{**typed, **more})  # type: ignore[arg-type]


def of_ten(office: Office, desk: Desk) -> ClaimCard:
    lines = (LineDraft("чайник", "10", "5"),)
    card = office.claims.register(desk, claim(ticket(office, desk), matter=Matter.GOODS, lines=lines))
    waits = office.claims.decide(desk, card.version, decision(card.id, amount="50"))
    return office.claim_course.approve(second(office), waits.id, waits.version)


def test_a_paper_and_a_photo_stand_on_the_claim_each_with_who_gave_it(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    office.evidence.add(desk, given(card.id))
    photo = tmp_path / "скол.png"
    photo.write_bytes(PHOTO)
    id = office.evidence.add(desk, given(card.id, kind=EvidenceKind.PHOTO, title=""), photo)
    paper, file = office.claims.card(card.id).evidence
    assert (paper.kind, paper.title, paper.given_by, paper.file_name) == (
        EvidenceKind.CHEQUE, "чек № 12", "клиент", "",
    )  # fmt: skip
    assert (file.id, file.kind, file.file_name) == (id, EvidenceKind.PHOTO, "скол.png")
    assert [row.name for row in office.attachments.of(1, desk)] == ["скол.png"]
    told = [event.kind for event in office.tickets.timeline(card.ticket_id)]
    assert told.count(EventKind.CLAIM_EVIDENCE) == 2


def test_evidence_is_taken_away_and_brought_back_and_its_file_stays(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    photo = tmp_path / "скол.png"
    photo.write_bytes(PHOTO)
    id = office.evidence.add(desk, given(card.id), photo)
    office.evidence.remove(desk, id)
    assert office.evidence.of(card.id) == ()
    with pytest.raises(WrongState):
        office.evidence.remove(desk, id)
    office.evidence.restore(desk, id)
    assert [row.id for row in office.evidence.of(card.id)] == [id]


def test_what_is_wrong_with_evidence_is_said_and_nothing_is_kept(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    with pytest.raises(Invalid) as refused:
        office.evidence.add(desk, given(card.id, on_day="позавчера", given_by=" ", title="ё" * 300))
    assert {problem.field for problem in refused.value.problems} == {"on_day", "given_by", "title"}
    script = tmp_path / "вирус.exe"
    script.write_bytes(b"MZ\x00\x01")
    with pytest.raises(FileRefused):
        office.evidence.add(desk, given(card.id), script)
    foreign = office.attachments.add(desk, AttachmentDraft(2, "чужое.png", PHOTO))
    with pytest.raises(Invalid):
        office.evidence.add(desk, given(card.id, attachment_id=foreign))
    assert office.evidence.of(card.id) == ()


# What a copy and a part carry


def in_incident(office: Office, claim_id: int, ticket_id: int) -> None:
    with office.database.write() as session:
        session.get_one(Claim, claim_id).incident_id = 7
        session.get_one(Ticket, ticket_id)


@pytest.mark.parametrize("way", ["copy", "split"])
def test_a_copy_and_a_part_of_a_claim_carry_what_belongs_to_it(office: Office, desk: Desk, way: str) -> None:
    card = of_ten(office, desk)
    office.evidence.add(desk, given(card.id))
    in_incident(office, card.id, card.ticket_id)
    if way == "copy":
        other = office.claim_course.copy(desk, card.id)
    else:
        now = office.claims.card(card.id)
        draft = ResultDraft(card.id, ResultKind.REFUND, {card.lines[0].id: 4})
        made = office.claim_course.make(desk, now.version, draft)
        other = office.claim_course.split(desk, card.id, made.version)
    assert [(row.kind, row.title) for row in other.evidence] == [(EvidenceKind.CHEQUE, "чек № 12")]
    with office.database.read() as session:
        assert session.get_one(Claim, other.id).incident_id == 7


def test_a_message_split_off_stays_in_the_incident_of_its_ticket(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    incident = office.incidents.begin(desk, BeginDraft("Не работает запись", subject(office)))
    office.tickets.say(desk, MessageDraft(id, MessageKind.NOTE, "И ещё одно"))
    message = max(event.data["message"] for event in office.tickets.timeline(id) if "message" in event.data)
    other = office.joins.split(desk, SplitDraft(message, "Второе дело"))
    with office.database.read() as session:
        assert session.get_one(Ticket, other).incident_id == incident.id
    told = [event.kind for event in office.tickets.timeline(other)]
    assert told.count(EventKind.TICKET_INCIDENT) == 1


def test_files_go_with_a_merged_ticket_and_come_back_with_it(office: Office, desk: Desk) -> None:
    kept_id, gone_id = ticket(office, desk), ticket(office, desk)
    file = office.attachments.add(desk, AttachmentDraft(1, "скол.png", PHOTO, gone_id))

    def holder() -> int | None:
        with office.database.read() as session:
            return session.get_one(Attachment, file).ticket_id

    merge = office.joins.merge(desk, kept_id, gone_id)
    assert holder() == kept_id
    office.joins.undo(desk, merge)
    assert holder() == gone_id


# The report


def noted(office: Office, desk: Desk, cause: RootCause, cost: str, loyalty: Loyalty) -> int:
    card = approved(office, desk, ticket(office, desk))
    done = office.claim_course.make(desk, card.version, ResultDraft(card.id, ResultKind.REFUND))
    return office.claim_course.note(desk, card.id, done.version, AfterDraft(loyalty, cost, cause.value)).id


def test_the_report_tells_causes_costs_and_who_stayed(office: Office, desk: Desk) -> None:
    noted(office, desk, RootCause.WORK, "1000", Loyalty.STAYED)
    noted(office, desk, RootCause.WORK, "500", Loyalty.LEFT)
    noted(office, desk, RootCause.DELIVERY, "9000", Loyalty.STAYED)
    gone = office.claims.register(desk, claim(ticket(office, desk)))
    office.claim_course.cancel(desk, gone.id, gone.version)
    rows = office.claim_report.rows(90)
    assert len(rows) == 3
    assert kept(rows) == Kept(2, 1, 0)
    assert kept(rows).percent == 67
    names = {cause.value: cause.value for cause in RootCause}
    by_count = office.claim_report.bars(rows, Grouping.CAUSE, Measured.CLAIMS, names)
    by_cost = office.claim_report.bars(rows, Grouping.CAUSE, Measured.COST, names)
    assert [(bar.code, bar.count) for bar in by_count] == [("work", 2), ("delivery", 1)]
    assert [(bar.code, bar.count) for bar in by_cost] == [("delivery", 9000), ("work", 1500)]
    goods = office.claim_report.bars(rows, Grouping.GOODS, Measured.CLAIMS, names)
    assert [(bar.name, bar.count) for bar in goods] == [("копирование документов", 3)]
    assert rows[0].paid == Decimal(4800)


def test_a_claim_out_of_the_period_is_not_counted(office: Office, desk: Desk) -> None:
    office.claims.register(desk, claim(ticket(office, desk), received="10.01.2026"))
    assert office.claim_report.rows(90) == ()
    assert len(office.claim_report.rows()) == 1


def test_the_report_is_a_file_without_formulas_and_the_journal_knows(office: Office, desk: Desk) -> None:
    body = office.claim_report.file(
        desk, "csv", ["Номер", "Предмет"], [["П-312", '=HYPERLINK("x")']], "Претензии"
    )
    lines = list(csv.reader(StringIO(body.decode("utf-8-sig")), delimiter=";"))
    assert lines == [["Номер", "Предмет"], ["П-312", '\'=HYPERLINK("x")']]
    assert office.claim_report.file(desk, "xlsx", ["Номер"], [["П-312"]], "Претензии").startswith(b"PK")

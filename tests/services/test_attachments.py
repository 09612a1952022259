"""Files of a card: told by their bytes, stored once, out of sight and back, never anything that runs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from frontdesk.db.models import Attachment, FileBody
from frontdesk.domain.attachments import SIZE_LIMIT, AttachmentDraft, MediaType
from frontdesk.domain.errors import Damaged, FileRefused, FileTooLarge, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import desk_of, ticket

PDF = b"%PDF-1.7\n" + b"scan " * 50


def bodies(office: Office) -> int:
    with office.database.read() as session:
        return int(session.execute(select(func.count()).select_from(FileBody)).scalar_one())


def test_a_file_is_kept_with_its_card_and_its_ticket(office: Office, desk: Desk) -> None:
    about = ticket(office, desk, 1)
    id = office.attachments.add(desk, AttachmentDraft(1, "Справка.pdf", PDF, about))
    (row,) = office.attachments.of(1)
    assert (row.id, row.name, row.media_type, row.size) == (id, "Справка.pdf", MediaType.PDF, len(PDF))
    assert (row.ticket_id, row.ticket_number) == (about, office.tickets.card(about).number)
    assert (row.staff_name, row.added_at) == ("Королёва\u00a0М.\u00a0И.", office.clock())
    assert row.sha256 == hashlib.sha256(PDF).hexdigest()
    (event,) = office.clients.timeline(1, limit=1)
    assert (event.kind, event.ticket_id, event.data["sha256"]) == (
        EventKind.ATTACHMENT_ADDED, about, row.sha256,
    )  # fmt: skip
    assert office.attachments.body(desk, id) == PDF


def test_equal_bytes_are_stored_once(office: Office, desk: Desk) -> None:
    before = bodies(office)
    ids = [
        office.attachments.add(desk, AttachmentDraft(client, f"{client}.pdf", PDF)) for client in (1, 2, 2)
    ]
    assert bodies(office) == before + 1
    assert [len(office.attachments.of(client)) for client in (1, 2)] == [1, 2]
    assert office.attachments.body(desk, ids[-1]) == PDF


def test_a_removed_file_comes_back(office: Office, desk: Desk) -> None:
    id = office.attachments.add(desk, AttachmentDraft(1, "a.pdf", PDF))
    office.attachments.remove(desk, id)
    assert office.attachments.of(1) == ()
    with pytest.raises(WrongState):
        office.attachments.remove(desk, id)
    office.attachments.restore(desk, id)
    with pytest.raises(WrongState):
        office.attachments.restore(desk, id)
    told = [event.kind for event in office.clients.timeline(1, limit=3)]
    assert told == [
        EventKind.ATTACHMENT_RESTORED, EventKind.ATTACHMENT_REMOVED, EventKind.ATTACHMENT_ADDED,
    ]  # fmt: skip
    assert office.attachments.body(desk, id) == PDF


def test_a_file_of_the_workstation_is_read_whole(office: Office, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "заявление.txt"
    path.write_text("Прошу перенести приём.\nЖукова", encoding="cp1251")
    id = office.attachments.add_file(desk, 1, path)
    assert office.attachments.of(1)[0].media_type is MediaType.TEXT
    assert office.attachments.body(desk, id) == path.read_bytes()
    with pytest.raises(FileRefused):
        office.attachments.add_file(desk, 1, tmp_path / "нет такого.pdf")


def test_a_large_file_is_refused_before_it_is_read(office: Office, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.write(PDF)
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(FileTooLarge) as refused:
        office.attachments.add_file(desk, 1, path)
    assert refused.value.limit == SIZE_LIMIT
    with pytest.raises(FileTooLarge):
        office.attachments.add(desk, AttachmentDraft(1, "a.pdf", PDF + bytes(SIZE_LIMIT)))


@pytest.mark.parametrize(
    "body", [b"", b"MZ\x90\x00\x03", b"\x7fELF\x02", b"#!/bin/sh\nrm -r /", b"<html><script>", b"GIF89a\x01"]
)
def test_what_could_run_is_not_kept_whatever_it_is_called(office: Office, desk: Desk, body: bytes) -> None:
    before = bodies(office)
    with pytest.raises(FileRefused):
        office.attachments.add(desk, AttachmentDraft(1, "Справка.pdf", body))
    assert bodies(office) == before
    assert office.attachments.of(1) == ()


def test_bytes_that_have_changed_in_the_store_are_noticed(office: Office, desk: Desk) -> None:
    id = office.attachments.add(desk, AttachmentDraft(1, "a.pdf", PDF))
    with office.database.write() as session:
        session.execute(update(FileBody).values(body=PDF + b"!"))
    with pytest.raises(Damaged):
        office.attachments.body(desk, id)


def test_a_name_is_the_last_part_without_what_cannot_be_seen(office: Office, desk: Desk) -> None:
    for typed, kept in (
        ("C:\\Users\\кто-то\\Скан 1.pdf", "Скан 1.pdf"),
        ("../../etc/passwd", "passwd"),
        ("счёт\u202efdp.exe", "счётfdp.exe"),
        ("\x00\n", "—"),
        ("ы" * 300 + ".pdf", "ы" * 116 + ".pdf"),
    ):
        id = office.attachments.add(desk, AttachmentDraft(5, typed, PDF))
        with office.database.read() as session:
            assert session.get_one(Attachment, id).name == kept


def test_there_is_nothing_for_nobody(office: Office, desk: Desk) -> None:
    for draft in (AttachmentDraft(999_999, "a.pdf", PDF), AttachmentDraft(1, "a.pdf", PDF, 999_999)):
        with pytest.raises(NotFound):
            office.attachments.add(desk, draft)
    for deed in (office.attachments.body, office.attachments.remove, office.attachments.restore):
        with pytest.raises(NotFound):
            deed(desk, 999_999)


def test_an_administrator_sees_no_papers_of_clients(office: Office, desk: Desk) -> None:
    id = office.attachments.add(desk, AttachmentDraft(1, "a.pdf", PDF))
    administrator = desk_of(office, Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        office.attachments.body(administrator, id)
    with pytest.raises(NotAllowed):
        office.attachments.add(administrator, AttachmentDraft(1, "a.pdf", PDF))

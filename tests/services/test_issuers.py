"""«Кем выдан» learnt from the cards of the office itself, on both engines."""

from __future__ import annotations

from frontdesk.domain.card_parts import DocumentDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office


def passport(office: Office, desk: Desk, number: str, code: str, by: str) -> int:
    paper = DocumentDraft(
        DocumentKind.PASSPORT, number=f"3404 {number}", issued_on="11.02.2006", issuer_code=code, issued_by=by
    )
    return office.clients.create(desk, ClientDraft("Ясенева", "Ольга", documents=(paper,)))


def test_a_code_that_was_written_once_tells_who_issues_and_what_is_written_mostly_wins(
    office: Office, desk: Desk
) -> None:
    assert office.issuers.of("999-001") == ""
    passport(office, desk, "100001", "999001", "ОВД Заречного района")
    assert office.issuers.of("999-001") == "ОВД Заречного района", "also after it was not known"
    assert office.issuers.of("999001") == "ОВД Заречного района", "in either spelling"
    for number in ("100002", "100003"):
        passport(office, desk, number, "999-001", "Отделом внутренних дел Заречного района")
    assert office.issuers.of("999-001") == "Отделом внутренних дел Заречного района"


def test_half_a_code_and_a_passport_without_a_department_tell_nothing(office: Office, desk: Desk) -> None:
    passport(office, desk, "100004", "999-002", "")
    passport(office, desk, "100005", "", "ОВД Заречного района")
    assert [office.issuers.of(code) for code in ("999-002", "999", "", "999-0022")] == ["", "", "", ""]

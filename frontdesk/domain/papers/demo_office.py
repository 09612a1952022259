"""The invented office of the papers to show."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from frontdesk.domain.acts import Person

DAY = date(2026, 11, 18)
CHAIR = Person("начальник отдела претензий", "Дроздова Анна Сергеевна")
MEMBERS = (
    Person("специалист окна 3", "Королёва Марина Игоревна"),
    Person("мастер участка", "Юсупов Тимур Ринатович"),
)
OPERATOR = Person("специалист", "Королёва Марина Игоревна")
LEAD = Person("главный специалист", "Лобанова Ксения Артёмовна")
DETAILS = (
    "ул. Садовая, д. 12, г. Волжанск",
    "тел. 8 (84400) 0-00-00",
    "ИНН 3400000000, КПП 340001001, ОГРН 1023400000000",
)
OFFICE: dict[str, Any] = {
    "date": DAY,
    "place": "г. Волжанск",
    "office_parent": "Государственное казённое учреждение",
    "office_name": "«Центр социальной защиты населения „Волжанский“»",
    "office_short": "ГКУ «ЦСЗН „Волжанский“»",
}
APPROVED: dict[str, Any] = {**OFFICE, "approver_post": "Директор", "approver": "С.\u00a0В.\u00a0Громов"}
LETTER: dict[str, Any] = {
    **OFFICE,
    "office_details": DETAILS,
    "addressee": "Е.\u00a0А.\u00a0Соколовой",
    "addressee_address": "Садовая ул., д. 18, кв. 42, г. Волжанск, 404100",
    "salutation": "Уважаемая Елена Андреевна!",
    "signer": Person("Директор", "Громов Сергей Викторович"),
    "executor": "Дроздова Анна Сергеевна, начальник отдела претензий",
    "executor_phone": "8 (84400) 0-00-01",
}


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of November 2026, as the office's clock had it."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)

"""Facts of an act on a claim, of invented people; by themselves, for P9 measures what the first act has to import."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from frontdesk.domain.acts import ClaimActSnapshot, Person

ACT = ClaimActSnapshot(
    edition=1,
    number="87-П",
    date=date(2026, 11, 18),
    place="г. Волжанск",
    office_parent="Государственное казённое учреждение",
    office_name="«Центр социальной защиты населения „Волжанский“»",
    office_short="ГКУ «ЦСЗН „Волжанский“»",
    approver_post="Директор",
    approver="С.\u00a0В.\u00a0Громов",
    claim_number="П-312",
    claim_date=date(2026, 11, 17),
    client_genitive="Соколовой Елены Андреевны",
    client_short_genitive="Соколовой Е. А.",
    client_name="Соколова Елена Андреевна",
    client_initials="Е. А. Соколова",
    client_is_female=True,
    client_address="г. Волжанск, Садовая ул., д. 18, кв. 42",
    chair=Person("начальник отдела претензий", "Дроздова Анна Сергеевна"),
    members=(
        Person("специалист окна 3", "Королёва Марина Игоревна"),
        Person("мастер участка", "Юсупов Тимур Ринатович"),
    ),
    matter="service",
    subject="замена прибора учёта горячей воды",
    contract="от 09.10.2026 № 0214/26",
    price=Decimal("4800.00"),
    handed_over=date(2026, 10, 9),
    payment="кассовый чек от 09.10.2026 № 118",
    words="счётчик горячей воды установлен 09.10.2026, с 20.10.2026 под накидной гайкой капает вода. "
    "Мастер приезжал 02.11.2026, течь осталась",
    demand="refund",
    demand_law="пункт 1 статьи 31",
    findings="под накидной гайкой прибора учёта течь, прокладка установлена с перекосом; "
    "проверка проведена в присутствии заявителя",
    cause="нарушение технологии монтажа исполнителем",
    decision="satisfy",
    reason="",
    amount=Decimal("4800.00"),
    due=date(2026, 11, 27),
    penalty_per_day=Decimal("144.00"),
    penalty_percent=Decimal("3"),
    penalty_law="пункт 5 статьи 28",
    term_first_day=date(2026, 11, 18),
    term_nominal=date(2026, 11, 27),
    term_moved_because="",
    term_set_by_consumer=False,
    file_index="04-12",
)

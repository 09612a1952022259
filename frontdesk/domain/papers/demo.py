"""Facts of every paper, of invented people: what `frontdesk papers` prints, and the readers read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from frontdesk.domain.papers import demo_of_cards, demo_of_files
from frontdesk.domain.papers.claim_answer import ClaimAnswerPaper, RiskNoticePaper
from frontdesk.domain.papers.demo_of_acts import ACT
from frontdesk.domain.papers.demo_office import CHAIR, DAY, DETAILS, LETTER, MEMBERS, OFFICE, OPERATOR, at
from frontdesk.domain.papers.frame import Enclosure, Visa
from frontdesk.domain.papers.goods_return import GoodsReturnPaper, ReturnedLine
from frontdesk.domain.papers.incident import ChronicleLine, IncidentActPaper, NoticeLine, RemedyLine
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.letters import (
    ExtensionPaper,
    ForwardingPaper,
    MissingPapersPaper,
    PapersRequestPaper,
    RequestAnswerPaper,
)
from frontdesk.domain.papers.receipt import ReceiptPaper, ReceivedPaper

INCIDENT = IncidentActPaper(
    edition=1,
    number="12-И",
    date=DAY,
    place=OFFICE["place"],
    office_parent=OFFICE["office_parent"],
    office_name=OFFICE["office_name"],
    office_short=OFFICE["office_short"],
    approver_post="Директор",
    approver="С.\u00a0В.\u00a0Громов",
    incident_number="И-17",
    title="не открывается запись на приём",
    basis="приказ от 12.11.2026 № 48",
    chair=CHAIR,
    members=MEMBERS,
    priority="high",
    impact="high",
    urgency="medium",
    text="После обновления портала список свободного времени пуст, заявители приходят без записи",
    began_at=at(17, 9, 5),
    found_at=at(17, 9, 20),
    restored_at=at(17, 13, 40),
    minutes=275,
    affected=42,
    tickets=21,
    claims=("П-312",),
    chronicle=(
        ChronicleLine(at(17, 9, 20), "Инцидент открыт", "Лобанова К. А.", "руководителю смены"),
        ChronicleLine(at(17, 9, 45), "Включён сценарий «запись на бумаге»", "Дроздова А. С.", "окна 1–5"),
        ChronicleLine(at(17, 13, 40), "Работа восстановлена", "Юсупов Т. Р.", ""),
    ),
    direct="справочник услуг не загружен на новый сервер",
    whys=("Справочник не входит в перечень обновления.", "Перечень составлен до переноса сервера."),
    root="порядок обновления не пересматривается после переноса систем",
    category="порядок работы",
    problem="З-4",
    done="справочник загружен, заявителям предложено ближайшее время",
    remedies=(
        RemedyLine(
            "corrective",
            "Дополнить перечень обновления справочником услуг",
            "Юсупов Т. Р.",
            date(2026, 11, 24),
            date(2026, 12, 8),
            "do",
            "",
        ),
        RemedyLine(
            "preventive",
            "Пересматривать перечень при каждом переносе",
            "Дроздова А. С.",
            date(2026, 12, 1),
            None,
            "plan",
            "",
        ),
    ),
    conclusions="сбой устранён в день обнаружения; повтор исключается мерами раздела 5",
    personal="yes",
    notices=(
        NoticeLine("152-leak-notice", "часть 3.1 статьи 21 Закона № 152-ФЗ", at(18, 9, 20), at(17, 18, 0)),
        NoticeLine("152-leak-result", "часть 3.1 статьи 21 Закона № 152-ФЗ", at(20, 9, 20), None),
    ),
    file_index="04-13",
)
RECEIPT = ReceiptPaper(
    **OFFICE,
    number="418",
    time="10:42",
    applicant="Соколова Елена Андреевна",
    applicant_genitive="Соколовой Елены Андреевны",
    applicant_initials="Е.\u00a0А.\u00a0Соколова",
    offering="Субсидия на оплату жилья и коммунальных услуг",
    papers=(
        ReceivedPaper("Заявление", "от 17.11.2026", True, 1, 2, False),
        ReceivedPaper("Паспорт", "18 04 123456, выдан 20.03.2004", False, 1, 2, True),
        ReceivedPaper("Справка о доходах", "от 10.11.2026 № 77", True, 1, 1, False),
    ),
    asked=("выписка из ЕГРН", "сведения о регистрации по месту жительства"),
    term="10 рабочих дней",
    due=date(2026, 12, 1),
    how_to_know="по телефону 8 (84400) 0-00-00 или на портале, номер заявления 418",
    clerk=OPERATOR,
)
ANSWER = ClaimAnswerPaper(
    **LETTER,
    number="87-О",
    in_number="П-312",
    in_date=date(2026, 11, 17),
    claim_number="П-312",
    claim_date=date(2026, 11, 17),
    matter="service",
    subject="замена прибора учёта горячей воды",
    demand="refund",
    demand_law="пункт 1 статьи 31",
    words="под накидной гайкой капает вода",
    checked=("осмотрен прибор учёта", "изучены договор от 09.10.2026 № 0214/26 и акт выполненных работ"),
    findings="прокладка установлена с перекосом, недостаток возник по вине исполнителя",
    decision="satisfy",
    reason="",
    amount=Decimal("4800.00"),
    order="деньги перечислим по реквизитам из Вашего заявления",
    due=date(2026, 11, 27),
    enclosures=(Enclosure("акт от 18.11.2026 № 87-П", 1),),
    visas=(
        Visa("Юрисконсульт", "Петров Лев Львович", DAY, "без замечаний"),
        Visa("Главный бухгалтер", "Ким Виктория Сергеевна"),
    ),
)
RISK = RiskNoticePaper(
    **LETTER,
    number="88-О",
    about="использовании прибора учёта с течью до его замены",
    risks=(
        "повреждение отделки и имущества соседей",
        "начисление платы по нормативу, если пломба будет сорвана",
    ),
    advice="перекрыть кран на вводе и сообщить в аварийную службу",
    receiver="Е.\u00a0А.\u00a0Соколова",
    visas=(Visa("Юрисконсульт", "Петров Лев Львович", DAY, ""),),
)
RETURN = GoodsReturnPaper(
    **OFFICE,
    office_details=DETAILS,
    number="5-В",
    buyer="Соколова Елена Андреевна",
    buyer_initials="Е.\u00a0А.\u00a0Соколова",
    buyer_is_female=True,
    buyer_document="паспорт 18 04 123456",
    receipt_number="118",
    receipt_date=date(2026, 10, 9),
    claim_number="П-312",
    lines=(
        ReturnedLine(
            "Счётчик горячей воды СВ-15", "СВ-15Г", "0042-118", 1, Decimal("3200.00"), Decimal("3200.00")
        ),
        ReturnedLine("Комплект присоединителей", "КП-15", "", 2, Decimal("800.00"), Decimal("1600.00")),
    ),
    condition="следы монтажа, корпус цел",
    reason="течь под накидной гайкой",
    kit="паспорт изделия, упаковка",
    total=Decimal("4800.00"),
    money_way="card",
    pay_by=date(2026, 11, 27),
    seller=OPERATOR,
)
EXTENSION = ExtensionPaper(
    **LETTER,
    number="89-О",
    ticket_number="4821",
    opened=date(2026, 10, 20),
    reason_instrumental="необходимостью получить сведения от другого органа",
    due=date(2026, 12, 21),
)
FORWARDING = ForwardingPaper(
    **LETTER,
    number="90-О",
    ticket_number="4830",
    opened=date(2026, 11, 13),
    forwarded=DAY,
    to_accusative="Государственную жилищную инспекцию области",
)
REQUEST = RequestAnswerPaper(
    **{
        **LETTER,
        "addressee": "Начальнику отдела А. П. Римскому-Корсакову",
        "addressee_address": "г. Заречье, ул. Лесная, д. 3",
        "salutation": "Уважаемый Андрей Петрович!",
    },
    number="91-О",
    in_number="214",
    in_date=date(2026, 11, 11),
    person="Медведенко Юлия Николаевна",
    born=date(1972, 5, 3),
    is_registered=True,
    payment="Субсидия на оплату жилья",
    paid="произведена по 31.10.2026",
)
ASKED = PapersRequestPaper(
    **LETTER,
    number="92-О",
    in_number="П-312",
    in_date=date(2026, 11, 17),
    claim_number="П-312",
    claim_date=date(2026, 11, 17),
    papers=("чек или другой документ об оплате", "паспорт изделия", "фотографии места течи"),
    due=date(2026, 11, 24),
)
MISSING = MissingPapersPaper(
    **{**LETTER, "signer": OPERATOR},
    number="3-НД",
    ticket_number="4821",
    came=DAY,
    applicant_initials="Е.\u00a0А.\u00a0Соколова",
    offering="Субсидия на оплату жилья и коммунальных услуг",
    brought=("Заявление", "Паспорт"),
    papers=("справка о доходах за шесть месяцев", "квитанции об оплате жилья за последний месяц"),
    asked=("выписка из ЕГРН", "сведения о регистрации по месту жительства"),
    ground="пункт 2.9 административного регламента: представлен неполный комплект документов",
    due=None,
)

PAPERS: Mapping[PaperKind, Any] = {
    PaperKind.CLAIM: ACT,
    PaperKind.INCIDENT: INCIDENT,
    PaperKind.RECEIPT: RECEIPT,
    PaperKind.CLAIM_ANSWER: ANSWER,
    PaperKind.GOODS_RETURN: RETURN,
    PaperKind.RISK_NOTICE: RISK,
    PaperKind.PAPERS_REQUEST: ASKED,
    PaperKind.MISSING_PAPERS: MISSING,
    PaperKind.EXTENSION: EXTENSION,
    PaperKind.FORWARDING: FORWARDING,
    PaperKind.REQUEST_ANSWER: REQUEST,
    **demo_of_cards.PAPERS,
    **demo_of_files.PAPERS,
}

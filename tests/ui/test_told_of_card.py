"""What happened to a card, in Russian words, as the timeline tells it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.card_parts import DocumentDraft, PhoneDraft, PhoneKind
from frontdesk.domain.consents import ConsentDraft, ConsentWay, Purpose
from frontdesk.domain.events import EventKind
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.domain.staff import Desk
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui import told_of_card
from frontdesk.ui.glyphs import GLYPHS
from frontdesk.ui.told import Told, told
from tests.services.cards import PERSON

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(office: Office) -> Desk:
    return demo.sign_in(office)


def last(office: Office, client: int) -> Told:
    return told(office.clients.timeline(client, limit=1)[0])


def test_people_consents_and_files_are_told_with_their_facts(office: Office, desk: Desk) -> None:
    client = office.clients.create(desk, PERSON)
    draft = RepresentativeDraft(client, 1, Relation.ATTORNEY, valid_until="31.12.2027")
    office.representatives.add(desk, draft)
    hers, his = last(office, client), last(office, 1)
    assert (hers.headline, hers.text) == ("Добавлен представитель", "Соколова Елена Андреевна")
    assert hers.facts == ("по доверенности", "до 31.12.2027")
    assert his.text == "представляет: Жукова Мария Ильинична"
    id = office.consents.give(desk, ConsentDraft(client, Purpose.ADVERTISING, way=ConsentWay.IN_PERSON))
    given = last(office, client)
    assert (given.headline, given.text) == ("Дано согласие", "рекламные сообщения")
    assert given.facts == ("17.11.2026", "у окна", "редакция\u00a01")
    office.consents.withdraw(desk, id, ConsentWay.PHONE)
    assert last(office, client).facts == ("17.11.2026", "по телефону")
    office.consents.form(desk, client, Purpose.PROCESSING)
    assert last(office, client).text == "обработка персональных данных"
    office.attachments.add(desk, AttachmentDraft(client, "Справка.pdf", b"%PDF-1.7"))
    assert (last(office, client).headline, last(office, client).text) == ("Приложен файл", "Справка.pdf")


def test_a_change_is_told_part_by_part(office: Office, desk: Desk) -> None:
    card = office.clients.card(office.clients.create(desk, PERSON))
    passport: DocumentDraft = replace(card.documents[0], issued_by="УМВД")
    draft = replace(
        card.as_draft(), is_key=False, documents=(passport,), benefits=(), own=(),
        phones=(PhoneDraft("+79000007701", PhoneKind.HOME, note="вечером"),), case_forms=(),
    )  # fmt: skip
    office.clients.save(desk, card.id, card.version, draft)
    text = last(office, card.id).text
    assert "Ключевой клиент: да → нет" in text
    assert "→ паспорт РФ 1804 ••••56 (20.03.2004, УМВД, 340-001)" in text
    assert "→ +7 900 000-77-01 (домашний, вечером)" in text
    assert "+7 900 000-77-01 (после 17:00, основной), +7 900 000-77-02 (домашний) →" in text
    assert "Льготы: малоимущие (01.01.2025, 31.12.2025, справка № 5), пенсионер (05.03.2021) → пусто" in text
    assert "Имя по падежам: Жуковой Марии Ильиничны → пусто" in text


def test_every_event_of_a_card_has_a_look_and_words() -> None:
    assert {icon for icon, _ in told_of_card.LOOKS.values()} <= set(GLYPHS)
    assert told_of_card.LOOKS.keys() == told_of_card.WORDS.keys()
    assert EventKind.CONSENT_WITHDRAWN in told_of_card.LOOKS

"""Twenty thousand people of the demo, and some who are hard to find, on every engine."""

from __future__ import annotations

import random
from datetime import date

from sqlalchemy import insert

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models import Client, ClientPhone, OwnField
from frontdesk.domain.acts import ActDraft
from frontdesk.domain.card_parts import ContactDraft, DocumentDraft, PhoneDraft
from frontdesk.domain.clients import ClientDraft, Form, search_keys
from frontdesk.domain.identity import DocumentKind
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import Office, open_office
from tests.services.people import claim, decision, second, ticket

PEOPLE, TICKETS = 20_000, 2_000
HARD = (
    ClientDraft("Иванов", "Алексей", "Петрович", "12.04.1971", (PhoneDraft("+7 900 000-31-18"),)),
    ClientDraft("Иванова", "Александра", "Юрьевна", "03.09.1988"),
    ClientDraft("Ивановский", "Александр", "Ильич", "21.01.1960"),
    ClientDraft("Салтыков-Щедрин", "Михаил", "Евграфович"),
    ClientDraft("Петрова-Водкина", "Анна-Мария", "Аполлинариевна"),
    ClientDraft("Щербаков", "Юрий", "Олегович"),
    ClientDraft("О'Нил", "Шон"),
    ClientDraft("Оглы", "Гусейн", "Али оглы"),
    ClientDraft("Smith", "John"),
    ClientDraft("Cоболев", "Пётр"),  # the first letter is Latin
    ClientDraft(
        "Хлебников", "Пётр", "Ильич",
        documents=(DocumentDraft(DocumentKind.PASSPORT, "123456", "18 04"),
                   DocumentDraft(DocumentKind.INN, "343512345656")),
        contacts=(ContactDraft(value="Hlebnikov.P@example.org"),),
    ),
    ClientDraft("Кроха", "Мила", documents=(DocumentDraft(DocumentKind.BIRTH_CERTIFICATE, "I-РК № 123456"),)),
    ClientDraft(
        form=Form.ORGANISATION, title="ООО «Управляющая компания „Заречье“»",
        documents=(DocumentDraft(DocumentKind.INN, "3435123451"), DocumentDraft(DocumentKind.OGRN, "1023400012349"),
                   DocumentDraft(DocumentKind.ACCOUNT, "40702810100000001201", bik="041806647")),
        phones=(PhoneDraft("+7 900 000-72-40"),),
    ),
    ClientDraft(form=Form.ORGANISATION, title="Городская поликлиника № 5"),
    ClientDraft(form=Form.ORGANISATION, title="IT-центр"),
    ClientDraft(
        form=Form.ORGANISATION,
        title="МБУ «Комплексный центр социального обслуживания населения Лесного района имени Пушкина»",
    ),
)  # fmt: skip


def fill(database: Database) -> Office:
    """The hard ones are the newest cards; `one` finds them. The last of them was merged into the first."""
    demo.fill(database, home.resources(), PEOPLE, TICKETS)
    office = open_office(database, lambda: DEMO_NOW, home.resources())
    desk = demo.sign_in(office)
    with database.write() as session:
        field = OwnField(name="Дело", type_of="text", choices="[]", position=0, is_retired=False)
        session.add(field)
        session.flush()
        field_id = field.id
    made = [office.clients.create(desk, draft) for draft in HARD]
    doubled = ClientDraft("Двойников", "Алексей", own=((field_id, "АРХ-77/12"),))
    gone = office.clients.create(desk, doubled)
    further = office.clients.create(desk, ClientDraft("Тройников", "Алексей"))
    with database.write() as session:
        session.get_one(Client, gone).merged_into = made[0]
        session.get_one(Client, further).merged_into = gone
    matter = ticket(office, desk, made[0])
    registered = office.claims.register(desk, claim(matter))
    waits = office.claims.decide(desk, registered.version, decision(registered.id))
    office.claim_course.approve(second(office), waits.id, waits.version)
    proposed = office.acts.commission()
    office.acts.issue(desk, ActDraft(registered.id, proposed.chair_id, proposed.member_ids))
    return office


def fill_with_strangers(database: Database, count: int) -> None:
    """People of whom hardly two share a surname, as in a big town: nothing is learned from the demo's few names."""
    dice = random.Random(1)

    def word(syllables: int) -> str:
        return "".join(dice.choice("бвгдклмнпрстш") + dice.choice("аеиоуы") for _ in range(syllables))

    names = [(word(4).title(), word(2).title(), f"{word(2)}вич".title()) for _ in range(count)]
    with database.write() as session:
        session.execute(
            insert(Client),
            [
                {"version": 1, "surname": name[0], "given": name[1], "patronymic": name[2], "snils": "",
                 "note": "", "since": date(2026, 1, 1), **search_keys(*name)}
                for name in names
            ],
        )  # fmt: skip
        phones = [f"900{place:07d}" for place in range(count)]
        session.execute(
            insert(ClientPhone),
            [
                {"client_id": place + 1, "position": 0, "number": f"+7{phone}", "forwards": phone,
                 "backwards": phone[::-1]}
                for place, phone in enumerate(phones)
            ],
        )  # fmt: skip


def one(office: Office, name: str) -> int:
    """The card of the only person or organisation so called."""
    (id,) = (row.id for row in office.clients.rows(range(PEOPLE + 1, PEOPLE + 40)) if row.name == name)
    return id

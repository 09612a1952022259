"""Consents of a person: given, withdrawn, asked for, and their forms on paper (152-ФЗ, 38-ФЗ)."""

from __future__ import annotations

from datetime import date

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client, Consent
from frontdesk.db.queries import cards, journal, own_fields, people, staff
from frontdesk.domain import identity
from frontdesk.domain.card_parts import ContactWay, day_of
from frontdesk.domain.clients import ClientDraft, Form, Sex
from frontdesk.domain.consents import ConsentDraft, ConsentPaper, ConsentRow, ConsentWay, Purpose
from frontdesk.domain.errors import Invalid, NoConsent, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.identifiers import show_phone
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.own_fields import OwnLine
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.representatives import RepresentativeRow
from frontdesk.domain.staff import Desk, OfficeCard, Right
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import card_of
from frontdesk.services.rights import require

_IDENTITY = {
    DocumentKind.PASSPORT: ("паспорт", "выдан"),
    DocumentKind.FOREIGN_PASSPORT: ("заграничный паспорт", "выдан"),
    DocumentKind.BIRTH_CERTIFICATE: ("свидетельство о рождении", "выдано"),
}
_MESSENGERS = {
    ContactWay.TELEGRAM: "Telegram", ContactWay.WHATSAPP: "WhatsApp", ContactWay.VK: "ВКонтакте", ContactWay.MAX: "MAX",
}  # fmt: skip

_FORMS = {Purpose.PROCESSING: PaperKind.CONSENT, Purpose.ADVERTISING: PaperKind.ADVERTISING}


class Consents:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self, client_id: int) -> tuple[ConsentRow, ...]:
        """All that were ever given, newest first."""
        with self._database.read() as session:
            return people.consents(session, client_id)

    def standing(self, client_id: int, purpose: Purpose, on: date | None = None) -> ConsentRow | None:
        """The consent to this that stands on the day; today when none is named."""
        with self._database.read() as session:
            return people.standing(session, client_id, purpose, on or self._today())

    def must_stand(self, client_id: int, purpose: Purpose = Purpose.ADVERTISING) -> None:
        """To be asked before the person is written to or called for such a purpose. Raises NoConsent."""
        if self.standing(client_id, purpose) is None:
            raise NoConsent(purpose)

    def give(self, desk: Desk, draft: ConsentDraft) -> int:
        """Raises Invalid, NotFound, and WrongState when one to the same stands already."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._today()
        if problems := draft.check(today):
            raise Invalid(problems)
        given_on = day_of(draft.given_on, today) or today
        edition = papers.edition(_FORMS[draft.purpose], self._facts)
        with self._database.write() as session:
            self._lock(session, draft.client_id)
            if people.standing(session, draft.client_id, draft.purpose, today):
                raise WrongState("consent", "standing")
            consent = Consent(
                client_id=draft.client_id,
                purpose=draft.purpose.value,
                given_on=given_on,
                way=draft.way.value,
                edition=str(edition),
                paper=" ".join(draft.paper.split()),
                staff_id=desk.staff_id,
            )
            session.add(consent)
            session.flush()
            data = {"way": consent.way, "edition": consent.edition, "on": given_on.isoformat()}
            self._record(session, desk, EventKind.CONSENT_GIVEN, consent, data)
            return consent.id

    def withdraw(self, desk: Desk, id: int, way: ConsentWay = ConsentWay.PAPER, on: str = "") -> None:
        """Raises Invalid (a day before the consent or to come), NotFound, WrongState."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._today()
        day = day_of(on, today) if on.strip() else today
        with self._database.write() as session:
            consent = session.get(Consent, id, with_for_update=True)
            if consent is None:
                raise NotFound("consent", id)
            if consent.withdrawn_on is not None:
                raise WrongState("consent", "withdrawn")
            if problem := _wrong_day(day, consent.given_on, today):
                raise Invalid((problem,))
            consent.withdrawn_on, consent.withdrawn_way = day, way.value
            data = {"way": way.value, "on": day.isoformat() if day else ""}
            self._record(session, desk, EventKind.CONSENT_WITHDRAWN, consent, data)

    def form(self, desk: Desk, client_id: int, purpose: Purpose) -> bytes:
        """The form to be signed, as a PDF. It shows the passport in full, so the making is recorded."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            client = self._lock(session, client_id)
            office = staff.office(session)
            if office is None:
                raise NotFound("office", 0)
            card = cards.whole(session, client)
            helpers = people.representatives(session, client_id, self._clock(), self._facts.day)
            helper, own = (
                next((one for one in helpers if one.signs), None),
                own_fields.printed(session, client_id),
            )
            paper = self._paper(card, office, purpose, helper, client.born, own)
            told = EventDraft(
                EventKind.CONSENT_PRINTED,
                client_id=client_id,
                data={"purpose": purpose.value, "edition": str(paper.edition)},
            )
            journal.append(session, desk, desk.workstation, self._clock(), [told])
        return papers.render(_FORMS[purpose], paper, self._facts)

    def _paper(
        self,
        card: ClientDraft,
        office: OfficeCard,
        purpose: Purpose,
        helper: RepresentativeRow | None,
        born: date | None,
        own: tuple[OwnLine, ...],
    ) -> ConsentPaper:
        contacts = [(c.way, c.value) for c in card.contacts]
        return ConsentPaper(
            purpose=purpose,
            edition=papers.edition(_FORMS[purpose], self._facts),
            date=self._today(),
            place=office.place,
            office_name=office.name,
            office_short=office.short_name,
            office_address=office.address,
            office_phone=office.phone,
            person_name=card.title or " ".join(filter(None, (card.surname, card.given, card.patronymic))),
            person_is_female=None if card.sex is None else card.sex is Sex.FEMALE,
            born=born,
            document=identity_words(card),
            address=card.addresses[0].text if card.addresses else "",
            phones=tuple(show_phone(phone.number) for phone in card.phones),
            emails=tuple(value for way, value in contacts if way is ContactWay.EMAIL),
            messengers=tuple(f"{_MESSENGERS[way]} {value}" for way, value in contacts if way in _MESSENGERS),
            representative=helper.other_name if helper else "",
            authority=helper.authority if helper else "",
            own=own,
        )

    def _today(self) -> date:
        return self._facts.day(self._clock())

    def _lock(self, session: Session, client_id: int) -> Client:
        """Only a person has personal data: an organisation's card is Invalid here."""
        client = card_of(session, client_id, lock=True)
        if client.form != Form.PERSON:
            raise Invalid((Problem("client_id", ProblemKind.UNKNOWN_CHOICE),))
        return client

    def _record(
        self, session: Session, desk: Desk, kind: EventKind, consent: Consent, data: dict[str, str]
    ) -> None:
        facts = {"consent": consent.id, "purpose": consent.purpose, **data}
        session.flush()
        told = EventDraft(kind, client_id=consent.client_id, data=facts)
        journal.append(session, desk, desk.workstation, self._clock(), [told])


def identity_words(card: ClientDraft) -> str:
    """«паспорт 18 04 123456, выдан 12.03.2009 …, код 340-001»; empty without an identity document."""
    found = next((d for kind in _IDENTITY for d in card.documents if d.kind is kind), None)
    if found is None:
        return ""
    number = identity.show(found.kind, identity.Number(found.series, found.number))
    issued = " ".join(filter(None, (found.issued_on, found.issued_by)))
    name, given_out = _IDENTITY[found.kind]
    said = (
        f"{name} {number}",
        f"{given_out} {issued}" if issued else "",
        f"код подразделения {found.issuer_code}" if found.issuer_code else "",
    )
    return ", ".join(filter(None, said))


def _wrong_day(day: date | None, given_on: date, today: date) -> Problem | None:
    if day is None:
        return Problem("on", ProblemKind.NOT_A_DATE)
    if day > today:
        return Problem("on", ProblemKind.DATE_IN_FUTURE)
    return Problem("on", ProblemKind.DATE_BEFORE, given_on.isoformat()) if day < given_on else None

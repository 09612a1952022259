"""What every letter to a client begins and ends with, and how his name is written on papers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Client
from frontdesk.db.queries import staff
from frontdesk.db.queries.clients import first_address
from frontdesk.domain import grammar
from frontdesk.domain.names import Case, Sex, decline, initials_before, split
from frontdesk.domain.papers.filled import PaperDraft
from frontdesk.domain.staff import Desk
from frontdesk.services import filling
from frontdesk.services.facts import Facts


@dataclass(frozen=True, slots=True)
class Receiver:
    """A client as papers name him; empty for a matter without a card."""

    name: str = ""
    initials: str = ""
    to: str = ""  # dative with initials in front: "Е. А. Соколовой"
    genitive: str = ""
    is_female: bool | None = None
    address: str = ""
    salutation: str = "Уважаемый заявитель!"


def receiver(session: Session, client_id: int | None) -> Receiver:
    client = session.get(Client, client_id) if client_id is not None else None
    if client is None:
        return Receiver()
    name = (client.surname, client.given, client.patronymic)
    whole, sex = " ".join(filter(None, name)), Sex(client.sex) if client.sex else None
    address = first_address(session, client.id)
    if not client.given:  # a company is addressed in the nominative
        return Receiver(whole, whole, whole, _kept(client, Case.GENITIVE) or whole, address=address)
    dative = _kept(client, Case.DATIVE)
    surname = split(dative)[0] if dative else decline(*name, sex, Case.DATIVE).surname
    return Receiver(
        name=whole,
        initials=initials_before(*name),
        to=initials_before(surname, client.given, client.patronymic),
        genitive=_kept(client, Case.GENITIVE) or str(decline(*name, sex, Case.GENITIVE)),
        is_female=None if sex is None else sex is Sex.FEMALE,
        address=address,
        salutation=grammar.salutation(*name, sex),
    )


def _kept(client: Client, case: Case) -> str:
    """By hand: it wins over any rule."""
    return str(json.loads(client.case_forms).get(case, ""))


def head(
    session: Session, facts: Facts, desk: Desk, typed: PaperDraft, today: date, number: str, to: Receiver
) -> dict[str, Any]:
    """All fields of a `LetterPaper` but those of what it answers."""
    office = staff.office(session)
    signer = filling.person(session, typed.signer_id)
    return {
        **filling.head(session, typed.kind, facts, today, number),
        "office_details": details(session),
        "addressee": to.to or "…",
        "addressee_address": to.address,
        "salutation": to.salutation,
        "signer": signer,
        "executor": f"{desk.staff.name}, {desk.staff.post}",
        "executor_phone": office.phone if office else "",
    }


def details(session: Session) -> tuple[str, ...]:
    """Requisite 08, as far as the office has said it."""
    office = staff.office(session)
    if office is None:
        return ()
    return tuple(filter(None, (office.address, f"тел. {office.phone}" if office.phone else "")))


def director_id(session: Session, desk: Desk) -> int:
    """Who signs letters: the director, or the desk itself where nobody is one."""
    return staff.director_id(session) or desk.staff_id

"""What papers of one layout have in common: the office's head, and for a letter who is written to and who signs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.acts import Person
from frontdesk.domain.own_fields import OwnLine


@dataclass(frozen=True, slots=True)
class Visa:
    """Requisite 21: who agreed, when and with which remark; `on` is empty until then."""

    post: str
    name: str
    on: dt.date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    title: str
    sheets: int
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePaper:
    """`number` is empty for a project. Names come in the cases that the paper asks for, by hand or by rule."""

    edition: int = 1  # of the template
    number: str = ""
    date: dt.date
    place: str
    office_parent: str
    office_name: str
    office_short: str
    office_details: tuple[str, ...] = ()  # requisite 08: address, phone, ИНН
    approver_post: str = ""
    approver: str = ""  # "С. В. Громов"
    own: tuple[OwnLine, ...] = ()  # fields of the office's own, of the card that the paper is about


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPaper(OfficePaper):
    addressee: str  # "Е. А. Соколовой"
    addressee_address: str = ""
    salutation: str  # "Уважаемая Елена Андреевна!"
    in_number: str = ""  # requisite 12: of what is answered
    in_date: dt.date | None = None
    signer: Person
    executor: str
    executor_phone: str = ""
    enclosures: tuple[Enclosure, ...] = ()

"""Documents that say who a person or an organisation is: reading, checking, masking, searching.

A wrong check digit of a register's number stops saving. A paper's number that looks wrong is a doubt:
old and foreign papers exist, so it is saved as it is once a reason is written (`figures.md` C).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain import identifiers
from frontdesk.domain.errors import ProblemKind, Severity


class DocumentKind(StrEnum):
    PASSPORT = "passport"
    FOREIGN_PASSPORT = "foreign_passport"
    BIRTH_CERTIFICATE = "birth_certificate"
    INN = "inn"
    OMS = "oms"
    OGRN = "ogrn"
    OGRNIP = "ogrnip"
    KPP = "kpp"
    ACCOUNT = "account"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a number; `detail` as the kind of problem wants it."""

    kind: ProblemKind
    severity: Severity = Severity.ERROR
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A series and a number as they are stored."""

    series: str
    number: str


REGISTERS = frozenset({DocumentKind.INN, DocumentKind.OMS, DocumentKind.OGRN, DocumentKind.OGRNIP})
_LENGTHS = {
    DocumentKind.OMS: (16,), DocumentKind.OGRN: (13,), DocumentKind.OGRNIP: (15,), DocumentKind.INN: (10, 12),
    DocumentKind.PASSPORT: (10,), DocumentKind.FOREIGN_PASSPORT: (9,), DocumentKind.ACCOUNT: (20,),
}  # fmt: skip
_KEPT = 2  # digits of a paper's number that its mask shows
_DOT = "•"
_CERTIFICATE = re.compile(r"([IVXLCDM]+-[А-ЯЁ]{2}) № ([0-9]{6})")
_CODE = re.compile(r"[0-9]{3}-?[0-9]{3}")


def read(kind: DocumentKind, series: str, number: str) -> Number:
    """The parts as stored: «18 04 123456» typed in one field falls into series and number."""
    if kind is DocumentKind.BIRTH_CERTIFICATE:
        verdict = identifiers.check("birth_certificate", f"{series} {number}", date.max)
        found = _CERTIFICATE.fullmatch(verdict.normalised)
        return Number(found[1], found[2]) if found else Number(_squeezed(series), _squeezed(number))
    if kind is DocumentKind.OTHER:
        return Number(_squeezed(series), _squeezed(number))
    clean_series, clean = identifiers.clean(series), identifiers.clean(number)
    whole = {DocumentKind.PASSPORT: (10, 4), DocumentKind.FOREIGN_PASSPORT: (9, 2)}.get(kind)
    if whole and not clean_series and re.fullmatch(rf"[0-9]{{{whole[0]}}}", clean):
        return Number(clean[: whole[1]], clean[whole[1] :])
    return Number(clean_series, clean)


def check(kind: DocumentKind, stored: Number, bik: str, today: date, is_person: bool) -> Finding | None:
    """What is wrong with a number that `read` gave; the right digits are never told."""
    text = stored.series + stored.number
    if not text or kind is DocumentKind.OTHER:
        return None
    if kind is DocumentKind.KPP:
        return None if identifiers.check("kpp", text, today).ok else Finding(ProblemKind.WRONG_FORMAT)
    if kind is DocumentKind.BIRTH_CERTIFICATE:
        ok = bool(_CERTIFICATE.fullmatch(f"{stored.series} № {stored.number}"))
        return None if ok else Finding(ProblemKind.DOUBTFUL_NUMBER, Severity.DOUBT)
    if kind in REGISTERS:
        return _check_register(kind, text, is_person)
    if kind is DocumentKind.ACCOUNT:
        return _check_account(text, bik, today)
    if kind is DocumentKind.PASSPORT and identifiers.check("passport_rf", text, today).ok:
        return None
    if kind is DocumentKind.FOREIGN_PASSPORT and re.fullmatch(r"[0-9]{9}", text):
        return None
    return Finding(ProblemKind.DOUBTFUL_NUMBER, Severity.DOUBT)


def _check_register(kind: DocumentKind, text: str, is_person: bool) -> Finding | None:
    if not re.fullmatch(r"[0-9]+", text):
        return Finding(ProblemKind.WRONG_FORMAT)
    lengths = (12 if is_person else 10,) if kind is DocumentKind.INN else _LENGTHS[kind]
    if kind is DocumentKind.INN and not is_person and len(text) == 12:
        lengths = (12,)  # a sole trader is a person whose number has twelve
    if len(text) not in lengths:
        return Finding(ProblemKind.WRONG_LENGTH, detail=f"{lengths[0]}/{len(text)}")
    name = {DocumentKind.INN: f"inn{len(text)}", DocumentKind.OMS: "oms_enp"}.get(kind, kind.value)
    if identifiers.check(name, text, date.max).ok:
        return None
    return Finding(ProblemKind.WRONG_CHECKSUM)


def _check_account(account: str, bik: str, today: date) -> Finding | None:
    if not re.fullmatch(r"[0-9A-Z]+", account):
        return Finding(ProblemKind.WRONG_FORMAT)
    if len(account) != 20:
        return Finding(ProblemKind.WRONG_LENGTH, detail=f"20/{len(account)}")
    verdict = identifiers.check("bank_account", {"bik": bik, "account": account}, today)
    if not verdict.ok:
        return Finding(ProblemKind.DOUBTFUL_NUMBER, Severity.DOUBT)
    return Finding(ProblemKind.TREASURY_ACCOUNT, Severity.HINT) if verdict.warning else None


def check_bik(text: str, today: date) -> Finding | None:
    bik = identifiers.clean(text)
    if not re.fullmatch(r"[0-9]*", bik):
        return Finding(ProblemKind.WRONG_FORMAT)
    if len(bik) != 9:
        return Finding(ProblemKind.WRONG_LENGTH, detail=f"9/{len(bik)}")
    return None if identifiers.check("bik", bik, today).ok else Finding(ProblemKind.WRONG_FORMAT)


def is_code(text: str) -> bool:
    """The code of a passport's issuer: «340-001»."""
    return bool(_CODE.fullmatch(identifiers.clean(text)))


def show_code(text: str) -> str:
    digits = identifiers.clean(text)
    return f"{digits[:3]}-{digits[3:]}" if re.fullmatch(r"[0-9]{6}", digits) else text.strip()


def passport_is_past_age(born: date, issued: date, today: date) -> bool:
    """A passport ends at 20 and at 45 years of age, with 90 days to change it (ПП РФ 23.12.2023 № 2267)."""
    for age in (20, 45):
        birthday = _birthday(born, age)
        if issued < birthday and (today - birthday).days > 90:
            return True
    return False


def _birthday(born: date, age: int) -> date:
    try:
        return born.replace(year=born.year + age)
    except ValueError:  # 29 February
        return date(born.year + age, 3, 1)


def search_key(stored: Number) -> str:
    """The form in which a number of any kind is stored for finding, and in which a typed one is looked for:
    without signs, in small letters, Cyrillic twins as Latin.
    """
    return identifiers.clean(stored.series + stored.number).casefold()


def show(kind: DocumentKind, stored: Number) -> str:
    """«18 04 123456», «I-РК № 123456»: as the paper itself writes it."""
    if kind is DocumentKind.BIRTH_CERTIFICATE and stored.series:
        return f"{stored.series} № {stored.number}"
    if kind is DocumentKind.PASSPORT and len(stored.series) == 4:
        return f"{stored.series[:2]} {stored.series[2:]} {stored.number}"
    return " ".join(filter(None, (stored.series, stored.number)))


def mask(kind: DocumentKind, stored: Number) -> str:
    """«18 04 ••••56»: the series and the last two, enough to compare with a paper held in hand.

    What an organisation must publish (ОГРН, КПП) is not masked.
    """
    if kind in (DocumentKind.OGRN, DocumentKind.OGRNIP, DocumentKind.KPP):
        return stored.number
    hidden = _DOT * max(len(stored.number) - _KEPT, 0) + stored.number[-_KEPT:]
    if len(stored.number) <= _KEPT:
        hidden = _DOT * len(stored.number)
    return show(kind, Number(stored.series, hidden))


def _squeezed(text: str) -> str:
    return " ".join(text.split())

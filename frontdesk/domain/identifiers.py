"""Checks of the numbers that people and organisations carry.

A right check digit only says that the number was copied well; it may still belong to nobody.
The heavy libraries are imported inside the one function that needs each of them: clients and
tickets import this module before the first paint.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from frontdesk.domain.errors import ProblemKind

_SIGNS = re.compile(r"[\s\-‐‑–—−№]+")
_CYRILLIC_TWINS = "АВЕКМНОРСТУХ"
_LATIN_TWINS = "ABEKMHOPCTYX"
_TO_LATIN = str.maketrans(_CYRILLIC_TWINS, _LATIN_TWINS)
_TO_CYRILLIC = str.maketrans(_LATIN_TWINS, _CYRILLIC_TWINS)

_EXTENSION = re.compile(r"[\s,;]*(?:доб(?:авочный|\.)?|вн(?:утр)?\.?|ext\.?)\s*[0-9]{1,6}\s*$", re.IGNORECASE)
_PHONE_SIGNS = re.compile(r"(?:tel:)?[0-9+()\-‐‑–./\s]+")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s.,;<>]+(?:\.[^@\s.,;<>]+)+")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_CERTIFICATE = re.compile(r"([IVXLCDM]+)-?([A-ZА-ЯЁ]{2})([0-9]{6})")
_ACCOUNT = re.compile(r"[0-9]{5}[0-9ABCEHKMPTX][0-9]{14}")
_CURRENCY_LETTERS = "ABCEHKMPTX"  # of the sixth place of an account: 0…9 (Порядок ЦБ № 515)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Accepted or refused; `warning` names a doubt that never blocks: a key for `ui/words.py`."""

    ok: bool
    normalised: str = ""
    warning: str = ""


_REFUSED = Verdict(ok=False)


def clean(text: str) -> str:
    """Without spaces, hyphens and №, in capitals, Cyrillic twins as Latin; a letter never becomes a digit."""
    return _SIGNS.sub("", text).upper().translate(_TO_LATIN)


def digits_of(text: str, needed: int) -> str:
    """The detail of a wrong length: «11/8» when eleven digits were needed and eight were typed."""
    return f"{needed}/{sum(c in '0123456789' for c in text)}"


# СНИЛС


def snils_problem(text: str) -> ProblemKind | None:
    """What is wrong with a typed СНИЛС; the right digits are never told, that invites guessing."""
    digits = clean(text)
    if not re.fullmatch(r"[0-9]*", digits):
        return ProblemKind.WRONG_FORMAT
    if len(digits) != 11:
        return ProblemKind.WRONG_LENGTH
    return None if _snils_sum_is_right(digits) else ProblemKind.WRONG_CHECKSUM


def _snils_sum_is_right(digits: str) -> bool:
    """Weights 9…1, modulo 101, 100 counts as 00; numbers up to 001-001-998 carry no control number."""
    if not int(digits):
        return False
    if int(digits[:9]) <= 1_001_998:
        return True
    return _snils_control(digits[:9]) == int(digits[9:])


def _snils_control(nine: str) -> int:
    return sum(int(d) * weight for d, weight in zip(nine, range(9, 0, -1), strict=True)) % 101 % 100


def with_snils_control(number: int) -> str:
    """Eleven digits of an invented СНИЛС, from its first nine."""
    nine = f"{number:09d}"
    return f"{nine}{_snils_control(nine):02d}"


def clean_snils(text: str) -> str | None:
    """Eleven digits, or None when it is not a right СНИЛС."""
    return None if snils_problem(text) else clean(text)


def show_snils(digits: str) -> str:
    """«112-233-445 95»; empty stays empty."""
    if len(digits) != 11:
        return digits
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:9]} {digits[9:]}"


def mask_snils(digits: str) -> str:
    """«•••-•••-445 95»: enough to compare with a paper held in hand; empty stays empty."""
    return f"•••-•••-{digits[6:9]} {digits[9:]}" if len(digits) == 11 else ""


# Contacts


def is_masked(text: str) -> bool:
    """A number as the mask shows it: nobody typed it, so it says nothing about the stored one."""
    return "•" in text


def phone(text: str) -> str | None:
    """E.164, read as a Russian number unless it says otherwise; an extension («доб. 123») is left out."""
    import phonenumbers  # noqa: PLC0415  28 ms, after the first paint

    typed = _EXTENSION.sub("", text)
    if not _PHONE_SIGNS.fullmatch(typed):  # the library reads letters as the keys of a phone
        return None
    try:
        number = phonenumbers.parse(typed, "RU")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def show_phone(e164: str) -> str:
    """«+7 900 000-14-27»; a foreign number is parted only after its plus; empty stays empty."""
    if re.fullmatch(r"\+7[0-9]{10}", e164):
        return f"+7 {e164[2:5]} {e164[5:8]}-{e164[8:10]}-{e164[10:]}"
    return e164


def looks_like_email(text: str) -> bool:
    """Has the shape of an address; only a letter sent there proves it."""
    return bool(_EMAIL.fullmatch(text.strip()))


# Every kind


def check(kind: str, value: str | Mapping[str, str], today: date) -> Verdict:
    """The verdict on `value`; raises KeyError for a kind that is not known.

    A bank account is a mapping of `bik`, `account` and, for a correspondent one, `kind` = "corr".
    """
    if kind == "bank_account":
        if isinstance(value, str):
            raise TypeError("an account is checked together with its БИК")
        return _bank_account(value)
    if not isinstance(value, str):
        raise TypeError(f"{kind} is text")
    if kind == "phone":
        found = phone(value)
        return Verdict(ok=True, normalised=found) if found else _REFUSED
    if kind == "birth_certificate":
        return _birth_certificate(value)
    if kind == "passport_rf":
        return _passport(clean(value), today)
    return _CHECKS[kind](clean(value))


def _snils(text: str) -> Verdict:
    if snils_problem(text):
        return _REFUSED
    tripled = re.search(r"([0-9])\1\1", text[:9])
    return Verdict(ok=True, normalised=text, warning="three_same_digits" if tripled else "")


def _inn(length: int) -> Callable[[str], Verdict]:
    def verdict(text: str) -> Verdict:
        """The library takes zeros and the region 00 for right; nobody has them."""
        from stdnum.ru import inn  # noqa: PLC0415  38 ms, only for organisations

        if not re.fullmatch(rf"[0-9]{{{length}}}", text) or text.startswith("00") or not inn.is_valid(text):
            return _REFUSED
        return Verdict(ok=True, normalised=text)

    return verdict


def _ogrn(text: str) -> Verdict:
    """First digit 1 or 5: the others number records of the register, not organisations."""
    from stdnum.ru import ogrn  # noqa: PLC0415  38 ms, only for organisations

    if not re.fullmatch(r"[15][0-9]{12}", text) or not ogrn.is_valid(text):
        return _REFUSED
    return Verdict(ok=True, normalised=text)


def _ogrnip(text: str) -> Verdict:
    """Modulo 13, then modulo 10: python-stdnum 2.2 lacks the second step."""
    if not re.fullmatch(r"3[0-9]{14}", text) or int(text[:14]) % 13 % 10 != int(text[14]):
        return _REFUSED
    return Verdict(ok=True, normalised=text)


def _oms_enp(text: str) -> Verdict:
    from stdnum import luhn  # noqa: PLC0415  only for policies

    if not re.fullmatch(r"[0-9]{16}", text) or not int(text) or not luhn.is_valid(text):
        return _REFUSED
    return Verdict(ok=True, normalised=text)


def _bik(text: str) -> Verdict:
    """04 region unit bank; 00 and 01 (new participants, treasury) are doubted, not refused."""
    if not re.fullmatch(r"0[014][0-9]{7}", text) or not int(text):
        return _REFUSED
    if not text.startswith("04"):
        return Verdict(ok=True, normalised=text, warning="treasury")
    if 3 <= int(text[6:]) < 50:
        return _REFUSED
    return Verdict(ok=True, normalised=text)


def _kpp(text: str) -> Verdict:
    if not re.fullmatch(r"[0-9]{4}[0-9A-Z]{2}[0-9]{3}", text) or not text.strip("0"):
        return _REFUSED
    return Verdict(ok=True, normalised=text)


_CHECKS: dict[str, Callable[[str], Verdict]] = {
    "snils": _snils,
    "inn10": _inn(10),
    "inn12": _inn(12),
    "ogrn": _ogrn,
    "ogrnip": _ogrnip,
    "oms_enp": _oms_enp,
    "bik": _bik,
    "kpp": _kpp,
}


KINDS = frozenset(_CHECKS) | {"phone", "birth_certificate", "passport_rf", "bank_account"}


def _bank_account(value: Mapping[str, str]) -> Verdict:
    """Key 7-1-3 over three digits of the БИК and the account (ЦБ РФ 08.09.1997 № 515).

    The rule is not proven for accounts of the treasury: those are accepted with a warning, so that
    the account of a state institution is never blocked.
    """
    bik, account = clean(value.get("bik", "")), clean(value.get("account", ""))
    bank = _bik(bik)
    if not bank.ok or not _ACCOUNT.fullmatch(account) or not account.strip("0"):
        return _REFUSED
    if bik.startswith("01"):
        return Verdict(ok=True, normalised=account, warning="treasury")
    corr = value.get("kind") == "corr"
    if corr and not (account.startswith("301") and account.endswith(bik[6:])):
        return _REFUSED
    central = corr or bik[6:] in ("000", "001", "002")
    prefix = f"0{bik[4:6]}" if central else bik[6:]
    letter = account[5]
    figures = account.replace(letter, str(_CURRENCY_LETTERS.index(letter))) if letter.isalpha() else account
    total = sum(int(d) * (7, 1, 3)[i % 3] % 10 for i, d in enumerate(prefix + figures))
    return _REFUSED if total % 10 else Verdict(ok=True, normalised=account, warning=bank.warning)


def _passport(text: str, today: date) -> Verdict:
    """No check digit: region, year of the blank (97 … three years ahead) and number must be possible."""
    if not re.fullmatch(r"[0-9]{10}", text):
        return _REFUSED
    year, number = int(text[2:4]), int(text[4:])
    possible = year >= 97 or year <= today.year % 100 + 3
    if text.startswith("00") or not possible or number < 101:
        return _REFUSED
    return Verdict(ok=True, normalised=text)


def _birth_certificate(text: str) -> Verdict:
    """«I-РК № 123456»: a canonical Roman numeral, two Russian capitals, six digits."""
    typed = re.sub(r"[‐‑–—−]", "-", text.upper().translate(_TO_LATIN))
    typed = re.sub(r"[\s№]+", "", typed)
    found = _CERTIFICATE.fullmatch(typed)
    if not found or not _ROMAN.fullmatch(found[1]):
        return _REFUSED
    letters = found[2].translate(_TO_CYRILLIC)
    if not re.fullmatch(r"[А-ЯЁ]{2}", letters):
        return _REFUSED
    return Verdict(ok=True, normalised=f"{found[1]}-{letters} № {found[3]}")

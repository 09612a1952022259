"""Sums in rubles: typed, shown in figures and written out in words."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

NBSP = "\u00a0"
_KOPECK = Decimal("0.01")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
_CURRENCY = re.compile(r"\s*(?:₽|руб(?:\.|лей|ля|ль)?|р\.?)$")
_SUM = re.compile(r"[-−]?(?:[0-9]{1,12}|[0-9]{1,3}(?: [0-9]{3}){1,3})(?:[.,][0-9]{1,2})?")


def parse_money(text: str) -> Decimal | None:
    """Rubles with two places, or None.

    Spaces only part groups of three figures: «12 50» may be twelve rubles fifty, so it is refused, not
    read as 1250. More than two places or more than twelve figures of rubles are refused as well.
    """
    typed = _CURRENCY.sub("", _SPACES.sub(" ", text).strip().casefold())
    if not _SUM.fullmatch(typed):
        return None
    return Decimal(typed.replace(" ", "").replace("−", "-").replace(",", ".")).quantize(_KOPECK)


def rounded(amount: Decimal) -> Decimal:
    """To the kopeck, half up, as courts and cash desks do."""
    return amount.quantize(_KOPECK, ROUND_HALF_UP)


def show_money(amount: Decimal) -> str:
    """«4 800,00»: groups parted by non-breaking spaces, no currency sign."""
    return f"{rounded(amount):,}".replace(",", NBSP).replace(".", ",")


def money_in_words(amount: Decimal) -> str:
    """«Четыре тысячи восемьсот рублей 00 копеек».

    num2words gives the number alone: its currency mode takes an integer for kopecks and writes the
    kopecks in words, which Russian papers do not. Raises ValueError for a negative sum: no paper states one.
    """
    from num2words import num2words  # noqa: PLC0415  30 ms, and only a paper needs it

    if amount < 0:
        raise ValueError("a sum on paper is never negative")
    rubles, kopecks = divmod(int(rounded(amount) * 100), 100)
    words = str(num2words(rubles, lang="ru"))
    ruble, kopeck = agree(rubles, "рубль", "рубля", "рублей"), agree(kopecks, "копейка", "копейки", "копеек")
    return f"{words[0].upper()}{words[1:]} {ruble} {kopecks:02} {kopeck}"


def count_in_words(count: int) -> str:
    """Of something neuter, as «дело»: «одно», «двадцать два»."""
    from num2words import num2words  # noqa: PLC0415

    return str(num2words(count, lang="ru", gender="n"))


def agree(number: int, one: str, few: str, many: str) -> str:
    """The form of a noun after a number: 1 рубль, 2 рубля, 5 рублей, 11 рублей, 21 рубль."""
    tens, units = number % 100, number % 10
    if 11 <= tens <= 14 or units == 0 or units >= 5:
        return many
    return one if units == 1 else few


def show_with_words(amount: Decimal) -> str:
    """«4 800,00 (Четыре тысячи восемьсот рублей 00 копеек)»."""
    return f"{show_money(amount)} ({money_in_words(amount)})"


def percent_of(amount: Decimal, percent: Decimal) -> Decimal:
    """`percent` hundredths of `amount`, to the kopeck, half up."""
    return rounded(amount * percent / 100)

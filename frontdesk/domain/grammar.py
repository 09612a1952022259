"""Words that papers agree: counts with their noun, days in words, salutations (docs: requirements G).

Nouns are inflected by rule with a table of those that no rule tells; num2words gives the numbers.
"""

from __future__ import annotations

import re
from datetime import date

from frontdesk.domain.dates import MONTHS
from frontdesk.domain.money import agree
from frontdesk.domain.names import Sex, sex_of

_ODD = {  # genitive singular, genitive plural
    "день": ("дня", "дней"),
    "год": ("года", "лет"),
    "человек": ("человека", "человек"),
    "раз": ("раза", "раз"),
    "ребёнок": ("ребёнка", "детей"),
    "гражданин": ("гражданина", "граждан"),
    "письмо": ("письма", "писем"),
    "окно": ("окна", "окон"),
    "имя": ("имени", "имён"),
    "число": ("числа", "чисел"),
    "статья": ("статьи", "статей"),
    "семья": ("семьи", "семей"),
    "строка": ("строки", "строк"),
    "доля": ("доли", "долей"),
    "поле": ("поля", "полей"),
    "судья": ("судьи", "судей"),
    "друг": ("друга", "друзей"),
    "сосед": ("соседа", "соседей"),
    "брат": ("брата", "братьев"),
    "стул": ("стула", "стульев"),
    "сестра": ("сестры", "сестёр"),
    "деньга": ("деньги", "денег"),
    "дочь": ("дочери", "дочерей"),
    "мать": ("матери", "матерей"),
    "время": ("времени", "времён"),
    "кресло": ("кресла", "кресел"),
    "ведро": ("ведра", "вёдер"),
    "стекло": ("стекла", "стёкол"),
    "пятно": ("пятна", "пятен"),
    "кольцо": ("кольца", "колец"),
    "сын": ("сына", "сыновей"),
    "солдат": ("солдата", "солдат"),
    "ответ": ("ответа", "ответов"),
    "пара": ("пары", "пар"),
    "заём": ("займа", "займов"),
    "договор": ("договора", "договоров"),
    "ремень": ("ремня", "ремней"),
    "лоток": ("лотка", "лотков"),
}
_FIRM_OK = re.compile(
    r"(?:ср|бл|ур|пот|т|шт|р|ск|ист|зн|нам)ок$"
)  # the vowel of «срок», «блок», «поток» stays
_HISSING = "жшчщ"
_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее)$")


def number_in_words(n: int, gender: str = "m") -> str:
    """«двадцать одна» for feminine `f`, «двадцать одно» for neuter `n`."""
    from num2words import num2words  # noqa: PLC0415  30 ms, and only a paper needs it

    return str(num2words(n, lang="ru", gender=gender))


def counted(n: int, noun: str, gender: str) -> str:
    """«21 (двадцать одно) дело», «3 (три) листа», «22 (двадцать две) единицы хранения»."""
    return f"{n} ({number_in_words(n, gender)}) {after_number(n, noun, gender)}"


def after_number(n: int, noun: str, gender: str) -> str:
    """The noun as it stands after a number, with the adjectives before it; what follows it stays."""
    words = noun.split(" ")
    main = next((at for at, word in enumerate(words) if not _is_adjective(word, words[at + 1 :])), 0)
    genitive, plural = _forms(words[main], gender)
    said = [agree(n, word, *_adjective(word, gender)) for word in words[:main]]
    return " ".join([*said, agree(n, words[main], genitive, plural), *words[main + 1 :]])


def _is_adjective(word: str, rest: list[str]) -> bool:
    return bool(rest) and bool(_ADJECTIVE.search(word))


def _adjective(word: str, gender: str) -> tuple[str, str]:
    """After 2–4 and after 5: «два рабочих дня», «две рабочие смены», «пять рабочих дней»."""
    stem = word[:-2]
    soft = word[-2:] in ("ий", "яя", "ее") or stem[-1] in "гкх" + _HISSING
    plural = stem + ("их" if soft else "ых")
    return (stem + ("ие" if soft else "ые"), plural) if gender == "f" else (plural, plural)


def _forms(noun: str, gender: str) -> tuple[str, str]:
    low = noun.casefold()
    if low in _ODD:
        return _ODD[low]
    return {"m": _masculine, "f": _feminine, "n": _neuter}[gender](noun)


def _masculine(noun: str) -> tuple[str, str]:
    stem, last = noun[:-1], noun[-1]
    if last == "й":
        return stem + "я", stem + "ев"
    if last == "ь":
        return stem + "я", stem + "ей"
    if last in "ая":
        return _feminine(noun)
    if noun.endswith(("ок", "ёк")) and len(noun) > 3 and not _FIRM_OK.search(noun):
        stem = noun[:-2] + ("ь" if noun.endswith("ёк") else "")
        return stem + "ка", stem + "ков"
    if noun.endswith("ец"):
        stem = noun[:-2] + {"л": "ь", "о": "й", "а": "й", "я": "й"}.get(noun[-3], "")
        return stem + "ца", stem + "цев"
    if last == "ц":
        return noun + "а", noun + "ев"
    return noun + "а", noun + ("ей" if last in _HISSING else "ов")


def _feminine(noun: str) -> tuple[str, str]:
    stem, last = noun[:-1], noun[-1]
    if last == "ь":
        return stem + "и", stem + "ей"
    if noun.endswith("ия"):
        return stem + "и", stem + "й"
    if last == "я":
        return stem + "и", stem + ("й" if stem[-1] in "аеоуы" else "ь")
    return stem + ("и" if stem[-1] in "гкх" + _HISSING else "ы"), _bare(stem)


def _bare(stem: str) -> str:
    """The genitive plural without an ending; a vowel comes between what could not be said: «справок», «копеек»."""
    if len(stem) > 1 and stem[-1] == "к" and stem[-2] not in "аеёиоуыэюя":
        before = stem[-2]
        if before in "йь":
            return stem[:-2] + "ек"
        return stem[:-1] + ("ек" if before in _HISSING + "ц" else "ок")
    return stem


def _neuter(noun: str) -> tuple[str, str]:
    stem, last = noun[:-1], noun[-1]
    if noun.endswith("ие"):
        return stem + "я", stem + "й"
    if noun.endswith("мя"):
        return stem[:-1] + "мени", stem[:-1] + "мён"
    if last == "е":
        return (stem + "а", stem) if stem[-1] in _HISSING + "ц" else (stem + "я", stem + "ей")
    return stem + "а", _bare(stem)


def quoted_date(day: date) -> str:
    """«09» ноября 2026 г. – with its quotation marks, as contracts and acts have it."""
    return f"«{day.day:02}» {MONTHS[day.month - 1]} {day.year} г."


def date_in_words(day: date, genitive: bool = True) -> str:
    """«девятого ноября две тысячи двадцать шестого года»; the day in the nominative without `genitive`."""
    from num2words import num2words  # noqa: PLC0415

    number = num2words(day.day, lang="ru", to="ordinal", gender="n", case="g" if genitive else "n")
    year = num2words(day.year, lang="ru", to="ordinal", case="g")
    return f"{number} {MONTHS[day.month - 1]} {year} года"


def salutation(surname: str, given: str, patronymic: str, sex: Sex | None = None) -> str:
    """«Уважаемая Юлия Николаевна!»; by both endings when neither the card nor the name tells the sex."""
    known = sex or sex_of(surname, given, patronymic)
    begins = {Sex.MALE: "Уважаемый", Sex.FEMALE: "Уважаемая", None: "Уважаемый(-ая)"}[known]
    name = " ".join(filter(None, (given, patronymic))) or surname
    return f"{begins} {name}!" if name else "Уважаемый заявитель!"

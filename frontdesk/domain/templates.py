"""Reply templates: what is known is filled in, what is not stays visible and is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from frontdesk.domain.dates import long_date, parse_date
from frontdesk.domain.money import money_in_words, parse_money, show_money
from frontdesk.domain.names import FullName, Sex
from frontdesk.domain.search_terms import normal, swap_layout

KINDS = frozenset({"text", "lines", "date", "money"})
TONES = frozenset({"официальный", "нейтральный", "чат"})

# What the card, the ticket and the office know by themselves, with the words a gap is shown by.
KNOWN: Mapping[str, str] = {
    "имя_отчество": "имя и отчество",
    "обращение": "обращение",
    "клиент": "фамилия, имя, отчество",
    "номер": "номер обращения",
    "срок": "срок ответа",
    "дата": "дата",
    "тема": "тема обращения",
    "учреждение": "учреждение",
    "телефон_учреждения": "телефон учреждения",
    "адрес_учреждения": "адрес учреждения",
    "сотрудник": "сотрудник",
}

PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")
_IN_WORDS = "_прописью"  # «сумма_прописью» follows from «сумма»
_FULL_DATE = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
_LEFTOVER = re.compile(r"\{([^{}\n]*)\}|\{([^{}\s]*)|([^{}\s]*)\}")
_ADDRESS = {Sex.FEMALE: "Уважаемая", Sex.MALE: "Уважаемый"}
_BRACES = str.maketrans("{}", "()")
_LOOKALIKES = str.maketrans("aceopxykmtbh", "асеорхукмтвн")


@dataclass(frozen=True, slots=True)
class Placeholder:
    name: str
    label: str
    kind: str = "text"  # one of KINDS; "lines" may be long


@dataclass(frozen=True, slots=True)
class Template:
    code: str
    title: str
    token: str  # without the mark: «срок» is typed as «.срок»
    tone: str
    edition: int
    valid_from: date
    source: str
    text: str
    placeholders: tuple[Placeholder, ...]  # those that the clerk fills; KNOWN ones are not declared
    is_advertising: bool = False  # sent only to those who have agreed to it (38-ФЗ, статья 18)


@dataclass(frozen=True, slots=True)
class Filled:
    text: str
    missing: tuple[Placeholder, ...] = ()  # in the order of the text, each once


def names_in(text: str) -> tuple[str, ...]:
    """The placeholders of a text in order, each once."""
    return tuple(dict.fromkeys(PLACEHOLDER.findall(text)))


def before(following: str, value: str) -> str:
    """The value without its own full stop when the text brings one: «до 24 ноября 2026 г.» and no «г..»."""
    return value.removesuffix(".") if following.startswith(".") else value


def fill(template: Template, known: Mapping[str, str], given: Mapping[str, str] | None = None) -> Filled:
    """The text as far as it can be said. `given` is what the clerk typed and wins over `known`.

    A gap stays as «{сумма}». Braces inside a value turn into brackets: they would look like a gap.
    A sum in words is never asked for, it comes with the sum; what is not a sum leaves the gap.
    """
    declared = {placeholder.name: placeholder for placeholder in template.placeholders}
    values = {name: value.strip() for name, value in {**known, **(given or {})}.items()}
    for placeholder in template.placeholders:
        typed = values.get(placeholder.name, "")
        values[placeholder.name] = shown(placeholder.kind, typed)
        if placeholder.kind == "money":
            values[placeholder.name + _IN_WORDS] = _in_words(typed)
    missing: dict[str, Placeholder] = {}

    def said(match: re.Match[str]) -> str:
        name = match[1]
        if value := values.get(name):
            return before(template.text[match.end() :], value.translate(_BRACES))
        gap = declared.get(name) or Placeholder(name, KNOWN.get(name, name.replace("_", " ")))
        if not name.endswith(_IN_WORDS):
            missing[name] = gap
        return f"{{{gap.label}}}"

    return Filled(PLACEHOLDER.sub(said, template.text), tuple(missing.values()))


def shown(kind: str, value: str) -> str:
    """A typed value as a letter prints it; nothing for a sum that is none."""
    if kind == "money":
        return show_money(amount) if (amount := parse_money(value)) is not None and amount >= 0 else ""
    if kind == "date" and _FULL_DATE.fullmatch(value):
        day = parse_date(value, date.min)
        return long_date(day) if day else ""
    return value


def _in_words(typed: str) -> str:
    amount = parse_money(typed)
    return money_in_words(amount) if amount is not None and amount >= 0 else ""


def leftover(text: str) -> tuple[str, ...]:
    """Labels of the gaps still in an edited text, each once; a text with any is not to be sent.

    A gap that lost one of its braces to the eraser is a gap too.
    """
    found = (next((group for group in match.groups() if group), "") for match in _LEFTOVER.finditer(text))
    return tuple(dict.fromkeys(label.strip() or "…" for label in found))


def matching(templates: Iterable[Template], typed: str) -> tuple[Template, ...]:
    """Templates meant by «.сро», «/сро», «.chj» or by first letters of words of the title; tokens first.

    The key of «.» gives «/» in the other layout, and «с» is easily typed in Latin. A bare mark offers all.
    """
    asked = typed.strip()
    bare = asked[1:] if asked[:1] in (".", "/") else asked
    spellings = {normal(bare), normal(swap_layout(bare) or bare), normal(bare.lower().translate(_LOOKALIKES))}
    ranked = [(rank, one) for one in templates if (rank := min(_rank(one, s) for s in spellings)) < 2]
    return tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))


def _rank(template: Template, typed: str) -> int:
    """0 by token, 1 by title, 2 not at all."""
    if normal(template.token).startswith(typed):
        return 0
    title = re.findall(r"\w+", normal(template.title))
    return 1 if all(any(word.startswith(part) for word in title) for part in typed.split()) else 2


def known_values(
    *,
    surname: str,
    given: str,
    patronymic: str,
    sex: Sex | None,
    number: str,
    due: date | None,
    today: date,
    subject: str,
    office: str,
    office_phone: str,
    office_address: str,
    staff: str,
) -> dict[str, str]:
    """Values under the names of KNOWN; an empty one is a gap, so that the clerk is asked.

    An unknown sex is not guessed here: «Здравствуйте!» offends nobody.
    """
    first = " ".join(f"{given} {patronymic}".split())
    return {
        "имя_отчество": first,
        "обращение": f"{_ADDRESS[sex]} {first}!" if sex and first else "Здравствуйте!",
        "клиент": str(FullName(surname, given, patronymic)),
        "номер": number,
        "срок": long_date(due) if due else "",
        "дата": long_date(today),
        "тема": subject,
        "учреждение": office,
        "телефон_учреждения": office_phone,
        "адрес_учреждения": office_address,
        "сотрудник": staff,
    }


def day_of(written: date | str) -> date:
    """The day of a resource file, as TOML's own date or in quotes. Raises ValueError for no date."""
    return written if isinstance(written, date) else date.fromisoformat(written)


def load_template(data: Mapping[str, Any]) -> Template:
    """A parsed file of `resources/templates`. Raises ValueError naming the template and the place."""
    where = f"template {data.get('code', '?')}"
    try:
        placeholders = tuple(Placeholder(**one) for one in data.get("placeholders", ()))
        template = Template(
            code=data["code"],
            title=data["title"],
            token=data["token"],
            tone=data["tone"],
            edition=int(data["edition"]),
            valid_from=day_of(data["valid_from"]),
            source=data["source"],
            text=data["text"].strip(),
            placeholders=placeholders,
            is_advertising=bool(data.get("advertising", False)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{where}: {error}") from error
    if trouble := _trouble(template):
        raise ValueError(f"{where}: {trouble}")
    return template


def _trouble(template: Template) -> str:
    """The first thing wrong with a template, or nothing."""
    declared = [placeholder.name for placeholder in template.placeholders]
    used = names_in(template.text)
    sums = {one.name + _IN_WORDS for one in template.placeholders if one.kind == "money"}
    rest = PLACEHOLDER.sub("", template.text)
    checks = (
        (not template.source.strip(), "no source"),
        (template.tone not in TONES, f"tone {template.tone!r}"),
        (not re.fullmatch(r"[а-яё]+", template.token), f"token {template.token!r}"),
        ("{" in rest or "}" in rest, "a brace without its pair"),
        (len(set(declared)) != len(declared), "a placeholder is declared twice"),
        (bool(both := set(declared) & set(KNOWN)), f"declares what is known: {sorted(both)}"),
        (bool(idle := set(declared) - set(used)), f"declared but not in the text: {sorted(idle)}"),
        (bool(alien := set(used) - set(declared) - set(KNOWN) - sums), f"not declared: {sorted(alien)}"),
        (any(one.kind not in KINDS for one in template.placeholders), "unknown kind of a placeholder"),
    )
    return next((text for wrong, text in checks if wrong), "")

"""The sandboxed language of the papers: what a template may ask for, and how its words are set.

A template of the office can neither reach the program nor keep it busy: no imports, no macros, no calls but
`strftime`, no powers, no repetition of texts, only the filters that are named here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment

from frontdesk.domain.dates import long_date, show_date
from frontdesk.domain.grammar import after_number, counted, date_in_words, number_in_words, quoted_date
from frontdesk.domain.money import agree, show_money, show_with_words
from frontdesk.domain.names import Case, decline, initials_after, initials_before, split

NBSP = "\u00a0"
LONGEST = 100_000  # signs of one text with its facts
BUILT_IN = (
    "capitalize", "default", "first", "int", "join", "last", "length", "list", "lower", "map", "max", "min",
    "reject", "rejectattr", "replace", "reverse", "round", "select", "selectattr", "sort", "string", "sum", "title",
    "trim", "unique", "upper",
)  # fmt: skip
CALLED = frozenset({"strftime"})
_TIES = re.compile(
    r"(?<=№) (?=\S)"
    r"|(?<=\d) (?=%|г\.|\d{3}\b|копе|л\.|экз\.|шт\.)"
    r"|(?<=\b[гдкпчл]\.) (?=[\dА-ЯЁ])"
    r"|(?<=\b(?:кв|ул|ст|пп|гл)\.) (?=[\dА-ЯЁ])"
    r"|(?<=\b[А-ЯЁ]\.) (?=[А-ЯЁ])"
    r"|(?<=[а-яё]) (?=[А-ЯЁ]\. ?[А-ЯЁ]\.)"
    r"|(?<=пункт|часть|части|татья|татьи|ункта) (?=\d)"
    r"|(?<=ИНН|КПП) (?=\d)"
    r"|(?<=ОГРН) (?=\d)"
    r"|(?<=\S) (?=[–—])"
    r"|(?<=[ (][авикосуАВИКОСУ]) (?=\S)"
)
_QUOTES = {"«": 1, "„": 1, "»": -1, '"': 0, "“": 0, "”": 0}


def quotes(text: str) -> str:
    """Outer «», inner „“, whatever quotation marks were typed."""
    depth, out = 0, []
    for index, character in enumerate(text):
        way = _QUOTES.get(character)
        if way is None:
            out.append(character)
            continue
        opens = way > 0 or (way == 0 and (index == 0 or out[-1] in " (\u00a0«„"))
        if opens:
            depth += 1
        out.append(("«" if depth % 2 else "„") if opens else ("»" if depth % 2 else "“"))
        if not opens:
            depth = max(depth - 1, 0)
    return "".join(out)


def tied(text: str) -> str:
    """Non-breaking spaces where Russian papers want them: «№ 5», «п. 3», «С. В. Громов», «3 %», «ИНН 3400000000»."""
    return _TIES.sub(NBSP, text)


def percent(value: Decimal) -> str:
    """«3 %», «0,5 %»."""
    return f"{value.normalize():f}".replace(".", ",") + NBSP + "%"


def sentence(text: str) -> str:
    """Closed by a full stop unless it is closed already."""
    text = text.rstrip(" \t\n;,")
    return text if not text or text[-1] in ".!?…" else text + "."


def by_sex(is_female: bool | None, male: str, female: str, unknown: str) -> str:
    return unknown if is_female is None else female if is_female else male


def span(minutes: int) -> str:
    """«4 ч 30 мин», whatever the sign."""
    hours, rest = divmod(abs(minutes), 60)
    told = [f"{hours}{NBSP}ч"] if hours else []
    return " ".join(told + ([f"{rest}{NBSP}мин"] if rest or not hours else []))


class _Environment(SandboxedEnvironment):
    """A product of texts could fill the memory, and a power the day."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or not (_is_number(left) and _is_number(right)):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)

    def is_safe_callable(self, obj: Any) -> bool:
        return getattr(obj, "__name__", "") in CALLED and isinstance(getattr(obj, "__self__", None), date)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return super().is_safe_attribute(obj, attr, value) and (not callable(value) or attr in CALLED)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def _environment() -> SandboxedEnvironment:
    made = _Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in BUILT_IN} | {
        "date": show_date,
        "long_date": long_date,
        "next_day": lambda day: day + timedelta(days=1),
        "weekday": lambda day: day.weekday(),
        "money": show_with_words,
        "figures": show_money,
        "percent": percent,
        "quotes": quotes,
        "sentence": sentence,
        "capital": lambda text: text[:1].upper() + text[1:],
        "span": span,
        "sex": by_sex,
        "agree": agree,
        "moment": lambda at: f"{show_date(at)} {at:%H:%M}",
        "quoted_date": quoted_date,
        "date_in_words": date_in_words,
        "words": number_in_words,
        "counted": counted,
        "noun": after_number,
        "weight": lambda kilograms: f"{kilograms.normalize():f}".replace(".", ","),
        "in_case": lambda name, case: str(decline(*split(name), None, Case(case))),
        "initials": lambda name: initials_before(*split(name)),
        "surname_first": lambda name: initials_after(*split(name)),
    }
    return made


ENVIRONMENT = _environment()


@lru_cache(maxsize=1024)
def compiled(text: str) -> Template:
    """Raises jinja2.TemplateSyntaxError. Kept, so that of a template being typed only the changed words are read."""
    return ENVIRONMENT.from_string(text)


@lru_cache(maxsize=256)
def expression(text: str) -> Callable[..., Any]:
    return ENVIRONMENT.compile_expression(text, undefined_to_none=False)

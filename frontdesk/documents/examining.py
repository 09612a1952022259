"""Whether a template of the office may be used, and if not, what is wrong in which line.

First its text, then its shape, then its words against the types of the facts, at last whole papers of several facts.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from jinja2 import TemplateAssertionError, TemplateSyntaxError

from frontdesk.documents import fonts, language, page, reading, shapes, template
from frontdesk.documents.render import drawn, sheet_of
from frontdesk.documents.story import NO_PICTURES, Pictures, Story, runs
from frontdesk.domain.errors import PaperTrouble
from frontdesk.domain.papers.editions import BODY_LIMIT
from frontdesk.domain.papers.faults import Fault, FaultKind, Trial, Unreadable
from frontdesk.domain.papers.kinds import OF_BLOCKS, PaperKind
from frontdesk.domain.papers.source import Source, scan

MANY = 20  # faults told at once
_WHERE = re.compile(r"\(at line (\d+), column \d+\)")
_NAMED = re.compile(r"'([^']+)'(?: is undefined|$)")
_REASONS = (
    ("after a statement", Unreadable.LINE), ("string", Unreadable.QUOTES),
    ("'='", Unreadable.EQUALS), ("statement", Unreadable.EQUALS),
    ("Invalid value", Unreadable.VALUE), ("twice", Unreadable.TWICE), ("overwrite", Unreadable.TWICE),
    ("mutate", Unreadable.TWICE), ("array", Unreadable.BRACKET), ("table", Unreadable.BRACKET),
    ("character", Unreadable.SIGN),
)  # fmt: skip


def examine(
    kind: PaperKind,
    text: str,
    standard: str,
    trials: Sequence[tuple[Trial, Any]],
    own: Sequence[str] = (),
    pictures: Pictures = NO_PICTURES,
) -> tuple[Fault, ...]:
    """What is wrong, by line; nothing for a template that may be used. `standard` is the program's own text: what
    is obligatory of a paper stands there. Faults of words keep the paper from being tried.
    """
    if len(text) > BODY_LIMIT:
        return (Fault(0, FaultKind.UNREADABLE, Unreadable.SIZE),)
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return (_unreadable(text, str(error)),)
    source = scan(text)
    found = [*shapes.faults(kind, tree, tomllib.loads(standard), source, pictures)]
    found += _glyphs(source)
    found += _language(source)
    if not found:
        found += reading.faults(kind, tree, source, own)
    if not found:
        found += reading.obligatory(tree, tomllib.loads(standard))
    if not found:
        for trial, paper in trials:
            found += _tried(kind, tree, source, paper, pictures, trial)
            if found:
                break
    told = sorted(dict.fromkeys(found), key=lambda fault: fault.line)
    return tuple(told[:MANY])


def _unreadable(text: str, message: str) -> Fault:
    met = _WHERE.search(message)
    line = int(met[1]) if met else text.rstrip("\n").count("\n") + 1
    why = next((reason for sign, reason in _REASONS if sign in message), Unreadable.LINE)
    if "Unterminated" in message or "Illegal character '\\n'" in message:
        why = Unreadable.QUOTES
    return Fault(line, FaultKind.UNREADABLE, why)


def _glyphs(source: Source) -> Iterator[Fault]:
    """A sign that no face of the papers has would be printed as an empty box."""
    for words in source.words:
        for number, line in enumerate(words.value.split("\n")):
            if missing := fonts.missing_glyphs(line):
                yield Fault(words.line + number, FaultKind.NO_GLYPH, missing)


def _language(source: Source) -> Iterator[Fault]:
    """Words that the language of the templates cannot read."""
    for words in source.words:
        if words.path[0] == "phrases":
            continue
        is_expression = words.path[-1] in ("when", "each")
        try:
            (language.expression if is_expression else language.compiled)(words.value)
        except TemplateAssertionError as error:
            name = error.message.split("'")[1] if error.message and "'" in error.message else ""
            yield Fault(
                words.line + error.lineno - 1, FaultKind.UNKNOWN_FILTER, name, reading.like_filter(name)
            )
        except TemplateSyntaxError as error:
            yield Fault(words.line + error.lineno - 1, FaultKind.BRACES, error.message or "")


def _tried(
    kind: PaperKind, tree: Mapping[str, Any], source: Source, paper: Any, pictures: Pictures, trial: Trial
) -> Iterator[Fault]:
    """A paper made of these facts, block by block, then as a whole."""
    try:
        words = template.PaperTemplate(tree, 0)
        sheet = sheet_of(words, paper) if kind in OF_BLOCKS else None
    except (PaperTrouble, *template.WRONG) as error:
        yield Fault(0, FaultKind.FAILS, _told(error), on=trial)
        return
    filled: list[dict[str, Any]] = []
    if sheet is not None:
        values = words.values(paper)
        for number in range(words.size):
            line = source.line("block", number)
            try:
                filled += [block | {"line": line} for block in words.block(number, values)]
            except template.WRONG as error:
                yield Fault(line, FaultKind.FAILS, _told(error), _near(error, values), trial)
                return
        with page.drawing:
            outside = tuple(_outside(sheet, filled, pictures, trial))
        yield from outside
        if outside:
            return
    try:
        with page.drawing:
            drawn(kind, words, paper, pictures)
    except (PaperTrouble, *template.WRONG) as error:
        yield Fault(0, FaultKind.FAILS, _told(error), on=trial)


def _outside(
    sheet: page.Sheet, filled: Sequence[dict[str, Any]], pictures: Pictures, trial: Trial
) -> Iterator[Fault]:
    """What is wider than the sheet, or taller than one and cannot go on the next."""
    room = sheet.size[1] - page.TOP - page.BOTTOM
    story = Story(sheet.width, pictures)
    for run in runs(filled):
        line = int(run[0]["line"])
        try:
            made = story.part(run).made
        except (PaperTrouble, ValueError, KeyError, IndexError) as error:
            yield Fault(line, FaultKind.FAILS, _told(error), on=trial)
            continue
        for part in made:
            if words := getattr(part, "outside", lambda _: "")(sheet.width):
                yield Fault(line, FaultKind.TOO_WIDE, words.replace(language.NBSP, " "), on=trial)
            elif (
                not sheet.roll
                and part.wrap(sheet.width, room)[1] > room
                and not part.split(sheet.width, room)
            ):
                yield Fault(line, FaultKind.TOO_TALL, on=trial)


def _told(error: Exception) -> str:
    """The name that the language complains of, when it names one."""
    met = _NAMED.search(str(error))
    return met[1] if met else ""


def _near(error: Exception, values: Mapping[str, Any]) -> str:
    return next(iter(get_close_matches(_told(error), list(values), 1)), "")

"""The sentences of a template's faults, and what its parts are called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.papers.editions import EditionRow, EditionState, own_number
from frontdesk.domain.papers.faults import Fault, FaultKind, Trial, Unreadable
from frontdesk.services.paper_editions import CaseRow
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.paint import Mark

_FAULTS: Mapping[FaultKind, str] = {
    FaultKind.NOT_THERE: QT_TRANSLATE_NOOP("Templates", "“{what}” is missing here"),
    FaultKind.WRONG_KIND: QT_TRANSLATE_NOOP("Templates", "The value of “{what}” is of the wrong kind"),
    FaultKind.UNKNOWN_KEY: QT_TRANSLATE_NOOP("Templates", "There is no setting “{what}”"),
    FaultKind.UNKNOWN_REQUISITE: QT_TRANSLATE_NOOP(
        "Templates", "There is no requisite {what}: they are 1 to 30"
    ),
    FaultKind.UNKNOWN_SHAPE: QT_TRANSLATE_NOOP("Templates", "“{what}” is not known"),
    FaultKind.UNKNOWN_FIELD: QT_TRANSLATE_NOOP("Templates", "This paper has no field “{what}”"),
    FaultKind.UNKNOWN_OWN: QT_TRANSLATE_NOOP("Templates", "Cards have no field of the office “{what}”"),
    FaultKind.UNKNOWN_FILTER: QT_TRANSLATE_NOOP("Templates", "There is no way to show called “{what}”"),
    FaultKind.BRACES: QT_TRANSLATE_NOOP(
        "Templates", "Braces or conditions do not match: each {{ needs }}, each {% if %} needs {% endif %}"
    ),
    FaultKind.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Templates", "“{what}” is not allowed here: only fields, conditions and lists are"
    ),
    FaultKind.NOT_A_LIST: QT_TRANSLATE_NOOP(
        "Templates", "“{what}” is one value, not a list: it cannot be repeated"
    ),
    FaultKind.COLUMNS: QT_TRANSLATE_NOOP(
        "Templates", "Columns of the table do not agree with their widths: {what}"
    ),
    FaultKind.NO_REQUISITE: QT_TRANSLATE_NOOP("Templates", "The obligatory requisite is missing: {what}"),
    FaultKind.NO_FACT: QT_TRANSLATE_NOOP("Templates", "The paper must show “{what}” and does not"),
    FaultKind.NO_GLYPH: QT_TRANSLATE_NOOP("Templates", "The fonts of the papers have no sign {what}"),
    FaultKind.NO_PICTURE: QT_TRANSLATE_NOOP("Templates", "The picture is not in the store. Choose it again"),
    FaultKind.TOO_WIDE: QT_TRANSLATE_NOOP("Templates", "Does not fit the width of the sheet: {what}"),
    FaultKind.TOO_TALL: QT_TRANSLATE_NOOP("Templates", "Does not fit on one page and cannot be parted"),
    FaultKind.FAILS: QT_TRANSLATE_NOOP("Templates", "Cannot be filled from the facts"),
}
_UNREADABLE: Mapping[Unreadable, str] = {
    Unreadable.QUOTES: QT_TRANSLATE_NOOP("Templates", "Words are not closed by a quotation mark"),
    Unreadable.EQUALS: QT_TRANSLATE_NOOP("Templates", "A line is “name = value” or a name in brackets"),
    Unreadable.VALUE: QT_TRANSLATE_NOOP("Templates", "Words stand in quotation marks"),
    Unreadable.TWICE: QT_TRANSLATE_NOOP("Templates", "This is said twice"),
    Unreadable.BRACKET: QT_TRANSLATE_NOOP("Templates", "A bracket is not closed, or a comma is missing"),
    Unreadable.SIGN: QT_TRANSLATE_NOOP("Templates", "This sign cannot stand here"),
    Unreadable.LINE: QT_TRANSLATE_NOOP("Templates", "This line cannot be read"),
    Unreadable.SIZE: QT_TRANSLATE_NOOP("Templates", "The text is too long for a form"),
}
_TRIALS: Mapping[Trial, str] = {
    Trial.EMPTY: QT_TRANSLATE_NOOP("Templates", "when what may be missing is missing"),
    Trial.EXTREME: QT_TRANSLATE_NOOP("Templates", "with long titles and tables"),
}
_REQUISITES: Mapping[int, str] = {
    0: QT_TRANSLATE_NOOP("Templates", "Beside the sheet"),
    1: QT_TRANSLATE_NOOP("Templates", "Coat of arms"),
    2: QT_TRANSLATE_NOOP("Templates", "Emblem"),
    5: QT_TRANSLATE_NOOP("Templates", "Name of the office"),
    8: QT_TRANSLATE_NOOP("Templates", "Details of the office"),
    9: QT_TRANSLATE_NOOP("Templates", "Kind of the paper"),
    10: QT_TRANSLATE_NOOP("Templates", "Date"),
    11: QT_TRANSLATE_NOOP("Templates", "Number"),
    12: QT_TRANSLATE_NOOP("Templates", "What it answers"),
    13: QT_TRANSLATE_NOOP("Templates", "Place"),
    14: QT_TRANSLATE_NOOP("Templates", "Restriction"),
    15: QT_TRANSLATE_NOOP("Templates", "Addressee"),
    16: QT_TRANSLATE_NOOP("Templates", "Approval"),
    17: QT_TRANSLATE_NOOP("Templates", "Heading"),
    18: QT_TRANSLATE_NOOP("Templates", "Text"),
    19: QT_TRANSLATE_NOOP("Templates", "Enclosures"),
    20: QT_TRANSLATE_NOOP("Templates", "Agreed"),
    21: QT_TRANSLATE_NOOP("Templates", "Visa"),
    22: QT_TRANSLATE_NOOP("Templates", "Signature"),
    24: QT_TRANSLATE_NOOP("Templates", "Seal"),
    25: QT_TRANSLATE_NOOP("Templates", "Executor"),
    26: QT_TRANSLATE_NOOP("Templates", "True copy"),
}
_KEYS: Mapping[str, str] = {
    "columns": QT_TRANSLATE_NOOP("Templates", "Head of the table"),
    "row": QT_TRANSLATE_NOOP("Templates", "Line of the table"),
    "rows": QT_TRANSLATE_NOOP("Templates", "Line of the table"),
    "foot": QT_TRANSLATE_NOOP("Templates", "Sum of the table"),
    "phrases": QT_TRANSLATE_NOOP("Templates", "Turn of phrase"),
    "title": QT_TRANSLATE_NOOP("Templates", "Title of the file"),
    "author": QT_TRANSLATE_NOOP("Templates", "Author of the file"),
    "project": QT_TRANSLATE_NOOP("Templates", "Word across a project"),
    "heading": QT_TRANSLATE_NOOP("Templates", "Heading"),
}
_CASES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Templates", "made-up facts"),
    "act": QT_TRANSLATE_NOOP("Templates", "issued, {0}"),
    "claim": QT_TRANSLATE_NOOP("Templates", "claim {0}"),
    "incident": QT_TRANSLATE_NOOP("Templates", "incident {0}"),
    "visit": QT_TRANSLATE_NOOP("Templates", "slip {0}"),
}
_STATES: Mapping[EditionState, tuple[str, str, str]] = {
    EditionState.DRAFT: ("pencil-simple", QT_TRANSLATE_NOOP("Templates", "draft"), "neutral"),
    EditionState.WAITING: ("clipboard-text", QT_TRANSLATE_NOOP("Templates", "to be approved"), "violet"),
    EditionState.APPROVED: ("check-circle-fill", QT_TRANSLATE_NOOP("Templates", "approved"), "success"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Templates", text)


def sentence(fault: Fault) -> str:
    """What is wrong, on which facts, and what may have been meant; without the line."""
    if fault.kind is FaultKind.UNREADABLE:
        return _tr(_UNREADABLE[Unreadable(fault.what)])
    what = fault.what
    if fault.kind is FaultKind.NO_REQUISITE:
        what = f"{what}, {part(int(what), '').lower()}"
    told = [_tr(_FAULTS[fault.kind]).replace("{what}", what)]
    if fault.on in _TRIALS:
        told.append(_tr(_TRIALS[fault.on]))
    if fault.kind is FaultKind.FAILS and what:
        told.append(what)
    said = ", ".join(told)
    if fault.like:
        said += ". " + _tr(QT_TRANSLATE_NOOP("Templates", "Did you mean “{0}”?")).format(fault.like)
    return said


def part(requisite: int, key: str) -> str:
    """What words of a template are: «Заголовок», «Шапка таблицы»."""
    return _tr(_KEYS[key] if key in _KEYS else _REQUISITES.get(requisite, _REQUISITES[18]))


def case(row: CaseRow) -> str:
    return _tr(_CASES[row.sort]).format(row.label)


def state(row: EditionRow) -> Mark:
    icon, word, tone = _STATES[row.state]
    return Mark(icon, _tr(word), tone)


def number(row: EditionRow | None, standard: int) -> str:
    """«стандартная, ред. 1» or «своя, ред. 2»."""
    if row is None or not (row.body or row.number == 0):
        return _tr(QT_TRANSLATE_NOOP("Templates", "standard, ed. {0}")).format(standard)
    return _tr(QT_TRANSLATE_NOOP("Templates", "own, ed. {0}")).format(own_number(row.number))

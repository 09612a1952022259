"""Why two cards may be one, in words: a label and a value beside it, or a whole sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.duplicates import Reason, Said, Trait
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.likeness import Agreement, How
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

NAME = (Trait.SURNAME, Trait.GIVEN, Trait.PATRONYMIC)

_LABELS = {
    Trait.TITLE: QT_TRANSLATE_NOOP("Likeness", "Name"),
    Trait.SURNAME: QT_TRANSLATE_NOOP("Likeness", "Surname"),
    Trait.GIVEN: QT_TRANSLATE_NOOP("Likeness", "Given name"),
    Trait.PATRONYMIC: QT_TRANSLATE_NOOP("Likeness", "Patronymic"),
    Trait.BORN: QT_TRANSLATE_NOOP("Likeness", "Date of birth"),
    Trait.SNILS: QT_TRANSLATE_NOOP("Likeness", "SNILS"),
    Trait.DOCUMENT: QT_TRANSLATE_NOOP("Likeness", "Document"),
    Trait.PHONE: QT_TRANSLATE_NOOP("Likeness", "Phone"),
    Trait.EMAIL: QT_TRANSLATE_NOOP("Likeness", "E-mail"),
    Trait.ADDRESS: QT_TRANSLATE_NOOP("Likeness", "Address"),
}
_CHANGING = (Trait.PHONE, Trait.EMAIL, Trait.ADDRESS, Trait.DOCUMENT)
_WHOLE_NAME = QT_TRANSLATE_NOOP("Likeness", "Full name")
_SAME = QT_TRANSLATE_NOOP("Likeness", "the same")

_SENTENCES: dict[tuple[Trait, Agreement | How], str] = {
    (Trait.TITLE, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same name"),
    (Trait.TITLE, How.ONE_LETTER): QT_TRANSLATE_NOOP("Likeness", "The name differs by a letter"),
    (Trait.TITLE, How.SWAPPED): QT_TRANSLATE_NOOP("Likeness", "The same words of the name in another order"),
    (Trait.TITLE, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another name"),
    (Trait.SURNAME, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same surname"),
    (Trait.SURNAME, How.ONE_LETTER): QT_TRANSLATE_NOOP("Likeness", "The surname differs by a letter"),
    (Trait.SURNAME, How.INITIAL): QT_TRANSLATE_NOOP("Likeness", "Of the surname only an initial"),
    (Trait.SURNAME, How.SWAPPED): QT_TRANSLATE_NOOP("Likeness", "The parts of the name changed places"),
    (Trait.SURNAME, How.DOUBLED): QT_TRANSLATE_NOOP("Likeness", "A part of the double surname is the same"),
    (Trait.SURNAME, How.CHANGED): QT_TRANSLATE_NOOP("Likeness", "Another surname, all else is the same"),
    (Trait.SURNAME, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another surname"),
    (Trait.GIVEN, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same given name"),
    (Trait.GIVEN, How.ONE_LETTER): QT_TRANSLATE_NOOP("Likeness", "The given name differs by a letter"),
    (Trait.GIVEN, How.INITIAL): QT_TRANSLATE_NOOP("Likeness", "Of the given name only an initial"),
    (Trait.GIVEN, How.SWAPPED): QT_TRANSLATE_NOOP("Likeness", "The parts of the name changed places"),
    (Trait.GIVEN, How.SPELLING): QT_TRANSLATE_NOOP("Likeness", "Another spelling of the given name"),
    (Trait.GIVEN, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another given name"),
    (Trait.PATRONYMIC, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same patronymic"),
    (Trait.PATRONYMIC, How.ONE_LETTER): QT_TRANSLATE_NOOP("Likeness", "The patronymic differs by a letter"),
    (Trait.PATRONYMIC, How.INITIAL): QT_TRANSLATE_NOOP("Likeness", "Of the patronymic only an initial"),
    (Trait.PATRONYMIC, How.SWAPPED): QT_TRANSLATE_NOOP("Likeness", "The parts of the name changed places"),
    (Trait.PATRONYMIC, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another patronymic"),
    (Trait.BORN, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same date of birth"),
    (Trait.BORN, How.DAY_AND_MONTH): QT_TRANSLATE_NOOP(
        "Likeness", "In the date of birth day and month changed places"
    ),
    (Trait.BORN, How.ONE_DIGIT): QT_TRANSLATE_NOOP("Likeness", "The date of birth differs by a digit"),
    (Trait.BORN, How.GENERATION): QT_TRANSLATE_NOOP("Likeness", "The date of birth differs by a generation"),
    (Trait.BORN, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another date of birth"),
    (Trait.SNILS, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same SNILS"),
    (Trait.SNILS, How.ONE_DIGIT): QT_TRANSLATE_NOOP("Likeness", "The SNILS differs by a digit"),
    (Trait.SNILS, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another SNILS"),
    (Trait.DOCUMENT, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same number: {0}"),
    (Trait.DOCUMENT, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another number: {0}"),
    (Trait.PHONE, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same phone"),
    (Trait.PHONE, How.ONE_DIGIT): QT_TRANSLATE_NOOP("Likeness", "The phone differs by a digit"),
    (Trait.PHONE, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another phone"),
    (Trait.EMAIL, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same e-mail"),
    (Trait.EMAIL, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another e-mail"),
    (Trait.ADDRESS, Agreement.SAME): QT_TRANSLATE_NOOP("Likeness", "The same address"),
    (Trait.ADDRESS, How.SHORTER): QT_TRANSLATE_NOOP("Likeness", "A part of the address is the same"),
    (Trait.ADDRESS, Agreement.DIFFERS): QT_TRANSLATE_NOOP("Likeness", "Another address"),
}
_THEIRS_AND_MINE = QT_TRANSLATE_NOOP("Likeness", "{0}, yours {1}")
_MARKS = {
    Agreement.SAME: ("check", "success.solid"),
    Agreement.SIMILAR: ("warning-fill", "warning.solid"),
    Agreement.DIFFERS: ("x", "text.muted"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Likeness", text)


def sentence(reason: Reason) -> str:
    """«Фамилия отличается на одну букву»."""
    key = reason.how if reason.agreement is Agreement.SIMILAR else reason.agreement
    kind = words.word(DocumentKind(reason.detail)) if reason.detail else ""
    return _tr(_SENTENCES[reason.trait, key]).format(kind)


def sentences(reasons: Sequence[Reason]) -> str:
    """The reasons of a line in a list: what is the same as few words as can be, then what is not."""
    names = [reason for reason in reasons if reason.trait in NAME]
    whole = is_whole_name(names)
    said = [_tr(QT_TRANSLATE_NOOP("Likeness", "The same full name"))] if whole else []
    others = [reason for reason in reasons if not (whole and reason.trait in NAME)]
    told = [r for r in others if r.agreement is not Agreement.DIFFERS]
    told += [r for r in others if r.agreement is Agreement.DIFFERS]
    return ", ".join(
        dict.fromkeys(_lower(text, i) for i, text in enumerate(said + list(map(sentence, told))))
    )


def _lower(text: str, place: int) -> str:
    """In the middle of a line a sentence begins small, unless it begins with an abbreviation."""
    return text if not place or text[:2].isupper() else text[:1].lower() + text[1:]


def is_whole_name(names: Iterable[Reason]) -> bool:
    """Surname, given name and patronymic are all known and all the same."""
    found = list(names)
    return len(found) == len(NAME) and all(r.agreement is Agreement.SAME for r in found)


def lines(said: Sequence[Said]) -> list[tuple[str, str, Said]]:
    """(label, value, reason) of each line of the panel: a name that is wholly the same is one line, and of
    another one only what differs, for the card's head shows it. People move and change phones and passports,
    so that another one says little and is left out.
    """
    said = [
        one
        for one in said
        if one.reason.trait not in _CHANGING or one.reason.agreement is not Agreement.DIFFERS
    ]
    names = [one for one in said if one.reason.trait in NAME]
    if is_whole_name(one.reason for one in names):
        rest = [one for one in said if one.reason.trait not in NAME]
        return [(_tr(_WHOLE_NAME), _tr(_SAME), names[0]), *map(_line, rest)]
    return [_line(one) for one in said if one not in names or one.reason.agreement is not Agreement.SAME]


def _line(said: Said) -> tuple[str, str, Said]:
    reason = said.reason
    label = words.word(DocumentKind(reason.detail)) if reason.detail else _tr(_LABELS[reason.trait])
    value = said.theirs or sentence(reason)
    shown = _tr(_THEIRS_AND_MINE).format(value, said.mine) if said.mine else value
    return label[:1].upper() + label[1:], shown, said


def mark(reason: Reason) -> tuple[str, str]:
    """Glyph and colour of a reason; a number that belongs to one alone and differs is a danger."""
    if reason.trait is Trait.SNILS and reason.agreement is not Agreement.SAME:
        return "x", "danger.solid"
    return _MARKS[reason.agreement]

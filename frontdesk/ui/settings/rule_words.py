"""A rule, and what it did, as sentences of the office."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.rehearsing import Rehearsal
from frontdesk.domain.rule_log import Ended, Run, Told
from frontdesk.domain.rules import CLOSED, FLAGS, Ask, Condition, Deed, Do, RuleDraft, Vocabulary, Whom
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)


def named(what: Ask | Do, value: str, known: Vocabulary) -> str:
    """What a value is called; what the office has no more is told as it stands."""
    for member in (*CLOSED.get(what, ()), *Whom):
        if member.value == value:
            return words.word(member)
    return dict(known.of(what)).get(value, value)


def choices(what: Ask | Do, known: Vocabulary) -> list[tuple[str, str]]:
    """Everything that may be named, for a box."""
    empty = _tr(QT_TRANSLATE_NOOP("Rules", "whoever works on it"))
    offered = [(value, named(what, value, known) or empty) for value, _ in known.of(what)]
    return [(value, text[:1].upper() + text[1:]) for value, text in offered]


def sentence(draft: RuleDraft, known: Vocabulary) -> str:
    """«Когда открыто обращение, если вид обращения: жалоба и ключевой клиент — срочность: высокая»."""
    conditions = [_condition(one, known) for one in draft.conditions if one.ask is not None]
    deeds = [deed(one, known) for one in draft.deeds if one.do is not None]
    said = _tr(QT_TRANSLATE_NOOP("Rules", "When {0}")).format(words.word(draft.trigger))
    if conditions:
        joint = QT_TRANSLATE_NOOP("Rules", " or ") if draft.is_any else QT_TRANSLATE_NOOP("Rules", " and ")
        said += _tr(QT_TRANSLATE_NOOP("Rules", ", if {0}")).format(_tr(joint).join(conditions))
    nothing = _tr(QT_TRANSLATE_NOOP("Rules", "nothing is done yet"))
    return _tr(QT_TRANSLATE_NOOP("Rules", "{0}, then {1}.")).format(said, "; ".join(deeds) or nothing)


def _condition(one: Condition, known: Vocabulary) -> str:
    assert one.ask is not None
    name = words.word(one.ask)
    if one.ask in FLAGS:
        no = _tr(QT_TRANSLATE_NOOP("Rules", "not: {0}"))
        return no.format(name) if one.is_not else name
    is_not = _tr(QT_TRANSLATE_NOOP("Rules", "{0} is not “{1}”"))
    is_so = _tr(QT_TRANSLATE_NOOP("Rules", "{0} is “{1}”"))
    return (is_not if one.is_not else is_so).format(name, named(one.ask, one.value, known) or "…")


def deed(one: Deed, known: Vocabulary, was_named: str = "") -> str:
    """«дать подзадачу «Поднять дело» в команду «Касса», срок 4 ч»; `was_named` is what its value was called then."""
    assert one.do is not None
    said, name = words.word(one.do), was_named or (named(one.do, one.value, known) if one.value else "")
    if name:
        said = f"{said}: {name}"
    if one.text.strip():
        said = f"{said} «{one.text.strip()}»"
    if one.term.strip():
        said = _tr(QT_TRANSLATE_NOOP("Rules", "{0}, within {1}")).format(said, one.term.strip())
    return said


def run(done: Run, known: Vocabulary) -> str:
    """What a rule did about a ticket, and why not the rest."""
    if done.stop is not None:
        return words.word(done.stop)
    said = "; ".join(_told(one, known) for one in done.told)
    if done.undone_at is not None:
        return _tr(QT_TRANSLATE_NOOP("Rules", "taken back: {0}")).format(said)
    return said


def _told(one: Told, known: Vocabulary) -> str:
    said = deed(one.deed, known, one.named)
    if one.ended is Ended.IDLE:
        return _tr(QT_TRANSLATE_NOOP("Rules", "{0} (it was so already)")).format(said)
    if one.ended is Ended.REFUSED and one.why is not None:
        return _tr(QT_TRANSLATE_NOOP("Rules", "{0}: not done. {1}")).format(said, words.error(one.why))
    return said


def tried(found: Rehearsal, draft: RuleDraft, known: Vocabulary) -> str:
    """What a rehearsal has come to."""
    translate = QCoreApplication.translate
    if not found.is_over:
        looking = _tr(QT_TRANSLATE_NOOP("Rules", "Looked at {0} of {1} tickets of the last month"))
        return looking.format(found.looked, len(found.tickets))
    if not found.touched:
        return _tr(QT_TRANSLATE_NOOP("Rules", "In the last month the rule would have touched no ticket"))
    said = translate("Rules", "In the last month it would have touched %n ticket(s)", None, found.touched)
    counts = (
        f"{deed(one, known)} — {count}" for one, count in zip(draft.deeds, found.counts, strict=True) if count
    )
    return f"{said}: {'; '.join(counts)}"


def places(of: Any, draft: RuleDraft, known: Vocabulary) -> str:
    """The deeds of one line of a rehearsal."""
    return "; ".join(deed(draft.deeds[at], known) for at in of.done)

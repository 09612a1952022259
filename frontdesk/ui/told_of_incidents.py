"""Lines of the journal that tell of incidents, their measures and problems, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from frontdesk.domain.articles import ArticleState
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.inquiries import Notice
from frontdesk.domain.remedies import RemedyKind
from frontdesk.domain.suggestions import SuggestionState
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.told_of_card import Parts, day
from frontdesk.ui.told_of_card import tr as _tr

LOOKS = {
    EventKind.INCIDENT_OPENED: ("megaphone", "warning"),
    EventKind.INCIDENT_CLOSED: ("check", "success"),
    EventKind.INCIDENT_CHANGED: ("pencil-simple", "neutral"),
    EventKind.INCIDENT_NOTE: ("note", "info"),
    EventKind.INCIDENT_NOTICE: ("bank", "violet"),
    EventKind.INCIDENT_SETTLED: ("check-circle-fill", "success"),
    EventKind.INCIDENT_UNDONE: ("arrow-counter-clockwise", "neutral"),
    EventKind.REMEDY_GIVEN: ("list", "info"),
    EventKind.REMEDY_BEGUN: ("wrench", "info"),
    EventKind.REMEDY_DONE: ("check", "success"),
    EventKind.REMEDY_CHECKED: ("target", "violet"),
    EventKind.PROBLEM_CHANGED: ("tree-structure", "neutral"),
    EventKind.ARTICLE_CHANGED: ("note-pencil", "info"),
    EventKind.SUGGESTION_CHANGED: ("lightbulb", "info"),
    EventKind.SUGGESTION_DECIDED: ("scales", "violet"),
    EventKind.SUGGESTION_DONE: ("check-circle-fill", "success"),
    EventKind.SUGGESTION_UNDONE: ("arrow-counter-clockwise", "neutral"),
}
FIELDS = {
    "title": QT_TRANSLATE_NOOP("Told", "title"),
    "text": QT_TRANSLATE_NOOP("Told", "description"),
    "impact": QT_TRANSLATE_NOOP("Told", "impact"),
    "urgency": QT_TRANSLATE_NOOP("Told", "urgency"),
    "began": QT_TRANSLATE_NOOP("Told", "beginning"),
    "found": QT_TRANSLATE_NOOP("Told", "finding"),
    "restored": QT_TRANSLATE_NOOP("Told", "restoring"),
    "affected": QT_TRANSLATE_NOOP("Told", "people it reached"),
    "personal": QT_TRANSLATE_NOOP("Told", "personal data"),
    "direct": QT_TRANSLATE_NOOP("Told", "direct cause"),
    "whys": QT_TRANSLATE_NOOP("Told", "five whys"),
    "root": QT_TRANSLATE_NOOP("Told", "root cause"),
    "category": QT_TRANSLATE_NOOP("Told", "kind of cause"),
    "done": QT_TRANSLATE_NOOP("Told", "what was done"),
    "conclusions": QT_TRANSLATE_NOOP("Told", "conclusions"),
    "problem_id": QT_TRANSLATE_NOOP("Told", "problem"),
    "claims": QT_TRANSLATE_NOOP("Told", "claims"),
}


def _opened(event: EventRow) -> Parts:
    count = words.count("ticket", int(event.data.get("tickets", 0)))
    return words.word(event.kind), (count,), str(event.data.get("title", ""))


def _closed(event: EventRow) -> Parts:
    return words.word(event.kind), (), str(event.data.get("note", ""))


def _changed(event: EventRow) -> Parts:
    named = ", ".join(_tr(FIELDS[name]) for name in event.data.get("fields", ()) if name in FIELDS)
    return words.word(event.kind), (named, str(event.data.get("claim", ""))), ""


def _note(event: EventRow) -> Parts:
    """Whom it was told to goes before: that is what the line is looked for by."""
    told = _tr("told: {0}").format(event.data["told"]) if event.data.get("told") else ""
    return words.word(event.kind), (told,), str(event.data.get("text", ""))


def _notice(event: EventRow) -> Parts:
    return words.word(event.kind), (words.word(Notice(event.data["notice"])).lower(),), ""


def _remedy(event: EventRow) -> Parts:
    data = event.data
    kind = words.word(RemedyKind(data["kind"])) if data.get("kind") else ""
    due = _tr("until {0}").format(day(data["due"])) if data.get("due") else ""
    return words.word(event.kind), (kind, str(data.get("to", "")), due), str(data.get("title", ""))


def _checked(event: EventRow) -> Parts:
    helped = _tr("it helped") if event.data["helped"] else _tr("it did not help")
    text = " · ".join(filter(None, (str(event.data.get("title", "")), str(event.data.get("text", "")))))
    return words.word(event.kind), (helped,), text


def _undone(event: EventRow) -> Parts:
    what = words.word(EventKind(event.data["what"]))
    return f"{words.word(event.kind)}: {what[:1].lower()}{what[1:]}", (), ""


def _suggestion(event: EventRow) -> Parts:
    data = event.data
    state = words.word(SuggestionState(data["state"])) if data.get("state") else ""
    due = _tr("until {0}").format(day(data["due"])) if data.get("due") else ""
    number = words.suggestion_number(data["number"])
    text = " · ".join(filter(None, (str(data.get("title", "")), str(data.get("text", "")))))
    return words.word(event.kind), (number, state, str(data.get("to", "")), due), text


def _article(event: EventRow) -> Parts:
    data = event.data
    text = " · ".join(filter(None, (str(data.get("title", "")), str(data.get("text", "")))))
    number, state = words.article_number(data["number"]), words.word(ArticleState(data["state"]))
    return words.word(event.kind), (number, state), text


WORDS: Mapping[EventKind, Callable[[EventRow], Parts]] = {
    EventKind.INCIDENT_OPENED: _opened,
    EventKind.INCIDENT_CLOSED: _closed,
    EventKind.INCIDENT_CHANGED: _changed,
    EventKind.INCIDENT_NOTE: _note,
    EventKind.INCIDENT_NOTICE: _notice,
    EventKind.INCIDENT_UNDONE: _undone,
    EventKind.REMEDY_GIVEN: _remedy,
    EventKind.REMEDY_BEGUN: _remedy,
    EventKind.REMEDY_DONE: _remedy,
    EventKind.REMEDY_CHECKED: _checked,
    EventKind.ARTICLE_CHANGED: _article,
    EventKind.SUGGESTION_CHANGED: _suggestion,
    EventKind.SUGGESTION_DECIDED: _suggestion,
    EventKind.SUGGESTION_DONE: _suggestion,
    EventKind.SUGGESTION_UNDONE: _suggestion,
}

MARKED = (
    QT_TRANSLATE_NOOP("Told", "told: {0}"),
    QT_TRANSLATE_NOOP("Told", "until {0}"),
    QT_TRANSLATE_NOOP("Told", "it helped"),
    QT_TRANSLATE_NOOP("Told", "it did not help"),
)

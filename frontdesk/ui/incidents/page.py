"""The section of incidents: all of them, or one; the problems that several have in common; what is suggested, and what
is known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.ui.incidents.article import ArticlePane
from frontdesk.ui.incidents.articles import ArticleList
from frontdesk.ui.incidents.asks import (
    ARTICLE,
    ARTICLES,
    NEW,
    NEW_ARTICLE,
    NEW_PROBLEM,
    NEW_SUGGESTION,
    OF_CASE,
    OF_PROBLEM,
    PAGE,
    PROBLEM,
    PROBLEMS,
    SUGGESTION,
    SUGGESTIONS,
    Asks,
)
from frontdesk.ui.incidents.inquiry import InquiryPane
from frontdesk.ui.incidents.listing import IncidentList
from frontdesk.ui.incidents.problem import ProblemPane
from frontdesk.ui.incidents.problems import ProblemList
from frontdesk.ui.incidents.suggestion import SuggestionPane
from frontdesk.ui.incidents.suggestions import SuggestionList
from frontdesk.ui.places import Place
from frontdesk.ui.widgets import Segments
from frontdesk.ui.window import Window

_TOUCHED = (
    Kind.INCIDENT, Kind.PROBLEM, Kind.SUGGESTION, Kind.ARTICLE, Kind.TICKET, Kind.CLAIM, Kind.TASK, Kind.ACT,
)  # fmt: skip


class IncidentsPage(QWidget):
    """`Place("incidents")` is the list, with an id an incident; the tab "problems" is the list of problems, with an id
    and the tab "problem" one of them; suggestions and articles alike. The tabs "new", "problem_new",
    "new_suggestion" and "new_article" begin one, "of_7" a suggestion of problem 7, "case_7" an article.
    """

    place_asked = Signal(object)
    hints_changed = Signal(object)
    kept = Signal(object)  # the moment from which what is typed is safe

    def __init__(self, *, clock: Callable[[], datetime], zone: ZoneInfo, **rest: Any) -> None:
        super().__init__()
        self._at = at = Asks(clock=clock, zone=zone, **rest)
        self.list, self.problems, self.suggestions = IncidentList(at), ProblemList(at), SuggestionList(at)
        self.articles, self.article = ArticleList(at), ArticlePane(at)
        self.inquiry, self.problem, self.suggestion = InquiryPane(at), ProblemPane(at), SuggestionPane(at)
        self._all_lists: dict[str, Any] = {
            PAGE: self.list,
            PROBLEMS: self.problems,
            SUGGESTIONS: self.suggestions,
            ARTICLES: self.articles,
        }
        self._cases = (self.inquiry, self.problem, self.suggestion, self.article)
        choices = (
            (PAGE, self.tr("Incidents"), ""),
            (PROBLEMS, self.tr("Problems"), ""),
            (SUGGESTIONS, self.tr("Suggestions"), ""),
            (ARTICLES, self.tr("Articles"), ""),
        )
        self.segments = Segments(self.tr("What is listed"), choices)
        self.segments.picked.connect(lambda code: self._ask(Place(PAGE, None, "" if code == PAGE else code)))
        self._lists, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(lambda id: self._ask(Place(PAGE, id)))
        self.problems.opened.connect(lambda id: self._ask(Place(PAGE, id, PROBLEM)))
        self.problems.begun.connect(lambda: self._ask(Place(PAGE, None, NEW_PROBLEM)))
        self.inquiry.papers_button.clicked.connect(self._papers)
        self.inquiry.back.connect(lambda: self._ask(Place(PAGE)))
        self.inquiry.ticket_asked.connect(lambda id: self._ask(Place("queue", id)))
        self.inquiry.claim_asked.connect(lambda id: self._ask(Place("claims", id)))
        self.problem.back.connect(lambda: self._ask(Place(PAGE, None, PROBLEMS)))
        self.problem.made.connect(lambda id: self._ask(Place(PAGE, id, PROBLEM)))
        self.problem.incident_asked.connect(lambda id: self._ask(Place(PAGE, id)))
        self.problem.suggest_button.clicked.connect(self._suggest)
        self.suggestions.opened.connect(lambda id: self._ask(Place(PAGE, id, SUGGESTION)))
        self.suggestions.begun.connect(lambda: self._ask(Place(PAGE, None, NEW_SUGGESTION)))
        self.suggestion.back.connect(lambda: self._ask(Place(PAGE, None, SUGGESTIONS)))
        self.suggestion.made.connect(lambda id: self._ask(Place(PAGE, id, SUGGESTION)))
        self.suggestion.problem_asked.connect(lambda id: self._ask(Place(PAGE, id, PROBLEM)))
        self.problem.write_button.clicked.connect(self._write_down)
        self.articles.opened.connect(lambda id: self._ask(Place(PAGE, id, ARTICLE)))
        self.articles.begun.connect(lambda: self._ask(Place(PAGE, None, NEW_ARTICLE)))
        self.article.back.connect(lambda: self._ask(Place(PAGE, None, ARTICLES)))
        self.article.made.connect(lambda id: self._ask(Place(PAGE, id, ARTICLE)))
        self.article.problem_asked.connect(lambda id: self._ask(Place(PAGE, id, PROBLEM)))
        for pane in self._cases:
            pane.shown.connect(lambda: self.hints_changed.emit(self.hints))
            pane.typed.kept.connect(self.kept)

    @property
    def front(self) -> Any:
        """The pane or the list that the keys are for."""
        shown = self._stack.currentWidget()
        return shown if shown in self._cases else self._lists.currentWidget()

    @property
    def _is_list(self) -> bool:
        return self.front not in self._cases

    @property
    def toast_pane(self) -> QWidget | None:
        pane: QWidget = self.front if self._is_list else self.front.left
        return pane

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do here now."""
        if self._is_list:
            keys = [("↑ ↓", self.tr("choose")), ("↵", self.tr("open")), ("Ins", self.tr("begin one"))]
            return (*keys, ("Alt 1–6", self.tr("state"))) if self.front is self.suggestions else tuple(keys)
        main = self.front.header.main
        lists = len(self.front.beside.codes)
        keys = [("Tab", self.tr("next field"))]
        keys += [(f"Alt 1–{lists}", self.tr("lists beside"))] if lists > 1 else []
        keys += [("Ins", self.tr("add"))]
        return (*keys, ("Ctrl ↵", main[:1].lower() + main[1:])) if main else tuple(keys)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        if self._is_list:
            return (self.front.table,)
        panes: tuple[QWidget, ...] = self.front.panes
        return panes

    def go(self, place: Place) -> None:
        self._flush()
        if place.tab in (PROBLEM, NEW_PROBLEM):
            self._stack.setCurrentWidget(self.problem)
            self.problem.open(place.id or 0)
        elif place.tab in (SUGGESTION, NEW_SUGGESTION) or place.tab.startswith(OF_PROBLEM):
            self._stack.setCurrentWidget(self.suggestion)
            self.suggestion.open(
                place.id or 0, int(place.tab.removeprefix(OF_PROBLEM)) if OF_PROBLEM in place.tab else 0
            )
        elif place.tab in (ARTICLE, NEW_ARTICLE) or place.tab.startswith(OF_CASE):
            self._stack.setCurrentWidget(self.article)
            self.article.open(
                place.id or 0, int(place.tab.removeprefix(OF_CASE)) if OF_CASE in place.tab else 0
            )
        elif place.id:
            self._stack.setCurrentWidget(self.inquiry)
            self.inquiry.open(place.id)
            self.inquiry.form.field("title").setFocus()
        else:
            named = place.tab if place.tab in self._all_lists else PAGE
            shown = self._all_lists[named]
            self._stack.setCurrentIndex(0)
            self._lists.setCurrentWidget(shown)
            self.segments.set_value(named)
            shown.reload()
            shown.table.setFocus()
            if place.tab == NEW:
                self.list.add()
        self.hints_changed.emit(self.hints)

    def bind(self, window: Window) -> None:
        for command, name in (("main", "main"), ("save", "save"), ("print", "print")):
            window.bind(command, partial(self._do, name), page=self)
        window.bind("papers", self._papers, page=self)
        window.bind("form.next_problem", lambda: self._do_in_form("next_problem"), page=self)
        window.bind("suggestion.new", self._suggest, page=self)
        window.bind("article.new", self._write_down, page=self)
        for number in range(1, 7):
            window.bind(f"choice.{number}", partial(self._pick, number - 1), page=self)
        self.hints_changed.connect(lambda hints: window.set_hints(hints) if self.isVisible() else None)
        self.kept.connect(lambda at: window.status.show_save("saved", self._kept_words(at)))

    def on_change(self, change: Change) -> None:
        """Another desk's commits too; what is being typed is left alone."""
        if change.touches(*_TOUCHED):
            self.front.reload()

    def may_leave(self) -> bool:
        self._flush()
        return True

    def keyPressEvent(self, event: Any) -> None:
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() == Qt.Key.Key_Insert and not self._is_list:
            self.front.add()
        else:
            super().keyPressEvent(event)

    def _ask(self, place: Place) -> None:
        self.place_asked.emit(place)

    def _do(self, name: str) -> None:
        if hasattr(self.front, name):
            getattr(self.front, name)()

    def _do_in_form(self, name: str) -> None:
        if not self._is_list:
            getattr(self.front.form, name)()

    def _papers(self) -> None:
        """The act on the incident in front."""
        if self.front is self.inquiry and self.inquiry.incident_id is not None:
            self._ask(Place("papers", self.inquiry.incident_id, "incident"))

    def _suggest(self) -> None:
        """How to work better; from a problem, with what is known of it."""
        problem = self.problem.problem_id if self.front is self.problem else 0
        self._ask(Place(PAGE, None, f"{OF_PROBLEM}{problem}" if problem else NEW_SUGGESTION))

    def _write_down(self) -> None:
        """How it is handled; from a problem, with what is known of it."""
        problem = self.problem.problem_id if self.front is self.problem else 0
        self._ask(Place(PAGE, None, f"{OF_CASE}{problem}" if problem else NEW_ARTICLE))

    def _pick(self, index: int) -> None:
        if not self._is_list:
            self.front.beside.pick(index)
        elif self.front is self.suggestions:
            self.suggestions.pick(index)

    def _flush(self) -> None:
        for pane in (*self._cases, self.list):
            pane.flush()

    def _kept_words(self, at: datetime) -> str:
        return self.tr("Draft saved at {0}").format(f"{at.astimezone(self._at.zone):%H:%M:%S}")

    def _lay_out(self) -> None:
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.segments)
        row.addStretch(1)
        column.addLayout(row)
        for shown in self._all_lists.values():
            self._lists.addWidget(shown)
        column.addWidget(self._lists, 1)
        for pane in (lists, *self._cases):
            self._stack.addWidget(pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "pane")

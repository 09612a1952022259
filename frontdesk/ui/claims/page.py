"""The claims section: all claims, or one; the orders they are founded on; what caused them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts
from frontdesk.services.claim_course import ClaimCourse
from frontdesk.services.claims import Claims
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import Drafts
from frontdesk.services.tasks import Tasks
from frontdesk.services.undoing import Undoing
from frontdesk.services.visas import Visas
from frontdesk.ui.claims.asks import CAUSES, NEW_ORDER, ORDER, ORDERS, PAGE, SOURCES, Asks, Beside
from frontdesk.ui.claims.causes import CausesBoard
from frontdesk.ui.claims.editor import ClaimEditor, Stage
from frontdesk.ui.claims.listing import ClaimList
from frontdesk.ui.claims.order import OrderPane
from frontdesk.ui.claims.orders import OrderList
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.paper import Ask, PaperView, ask_where
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.widgets import Segments
from frontdesk.ui.window import Window

CHOICES = 6


class ClaimsPage(QWidget):
    """`Place("claims")` is the list, with an id a claim; a tab of `SOURCES` begins one from what the id names. The tabs
    "orders" and "causes" are the other lists; "order" is one of them, "order_new" a new one of the client of that id.
    """

    place_asked = Signal(object)
    hints_changed = Signal(object)
    kept = Signal(object)  # the moment from which what is typed is safe

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        claims: Claims,
        acts: Acts,
        clients: Clients,
        drafts: Drafts,
        undoing: Undoing,
        course: ClaimCourse,
        visas: Visas,
        tasks: Tasks,
        beside: Beside,
        printing: Printing,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__()

        def today() -> date:
            return clock().astimezone(zone).date()

        self._zone = zone
        self._keeper = Keeper(jobs, drafts, desk, self)
        at = Asks(jobs, desk, drafts, notices, beside, today)
        paper = PaperView(jobs, printing, notices, self.tr("The act appears here as you type"), ask)
        self.list, self.orders, self.causes = (
            ClaimList(jobs, claims, today, lambda: visas.owed(desk)),
            OrderList(at),
            CausesBoard(at),
        )
        self.order = OrderPane(at, clients)
        self.editor = ClaimEditor(
            jobs, desk, claims, acts, self._keeper, paper, undoing, course, visas, tasks, clock, at
        )
        choices = (
            (PAGE, self.tr("Claims"), ""),
            (ORDERS, self.tr("Orders"), ""),
            (CAUSES, self.tr("Causes"), ""),
        )
        self.segments = Segments(self.tr("What is listed"), choices)
        self._lists, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def front(self) -> ClaimEditor | OrderPane | ClaimList | OrderList | CausesBoard:
        """The pane or the list that the keys are for."""
        shown = (self._stack.currentWidget(), self._lists.currentWidget())
        lists = (self.list, self.orders, self.causes)
        return next(one for one in (self.editor, self.order, *lists) if one in shown)

    @property
    def toast_pane(self) -> QWidget | None:
        front = self.front
        return front.left if isinstance(front, ClaimEditor) else front

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do here now."""
        if self.front is self.causes:
            return (("Alt 1–3", self.tr("period, bars, weight")), ("↵", self.tr("open")))
        if self.front in (self.list, self.orders):
            return (("↑ ↓", self.tr("choose")), ("↵", self.tr("open")))
        return self._order_hints() if self.front is self.order else self._claim_hints()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        front = self.front
        return front.panes if isinstance(front, ClaimEditor | OrderPane) else (front.table,)

    def go(self, place: Place) -> None:
        self._flush()
        if place.tab in (ORDER, NEW_ORDER) and place.id is not None:
            self._stack.setCurrentWidget(self.order)
            if place.tab == ORDER:
                self.order.open(place.id)
            else:
                self.order.open_new(place.id)
        elif place.id is not None:
            self._stack.setCurrentWidget(self.editor)
            if place.tab in SOURCES:
                self.editor.open_new(SOURCES[place.tab], place.id)
            else:
                self.editor.open(place.id)
        else:
            self._show_list(place.tab)
        self.hints_changed.emit(self.hints)

    def bind(self, window: Window) -> None:
        """Its commands, its hints and the moment of its draft."""
        editor, order = self.editor, self.order
        for command, in_claim, in_order in (
            ("main", editor.main, order.main),
            ("save", editor.save, order.save),
            ("form.next_problem", editor.next_problem, order.next_problem),
            ("print", editor.print_now, None),
            ("print.dialog", editor.paper.print_with_dialog, None),
            ("why", editor.why, None),
            ("claim.new", None, order.claim),
            ("papers", editor.ask_papers, None),
        ):
            window.bind(command, partial(self._do, in_claim, in_order), page=self)
        for number in range(1, CHOICES + 1):
            picks = (partial(one.pick, number - 1) for one in (order, self.causes))
            window.bind(
                f"choice.{number}", partial(self._do, partial(editor.choose, number - 1), *picks), page=self
            )
        self.hints_changed.connect(lambda hints: window.set_hints(hints) if self.isVisible() else None)
        self.editor.stage_changed.connect(lambda: window.status.show_save("saved", ""))
        self.kept.connect(lambda at: window.status.show_save("saved", self._kept_words(at)))

    def on_change(self, change: Change) -> None:
        """Another desk's commits too; what is being typed is left alone."""
        if change.touches(Kind.CLAIM, Kind.ACT):
            self.list.reload()
            self.editor.reload()
        if change.touches(Kind.CLAIM) and self.front is self.causes:
            self.causes.reload()
        if change.touches(Kind.CLIENT, Kind.CLAIM) and self.front in (self.orders, self.order):
            self.orders.reload()
            self.order.reload()

    def may_leave(self) -> bool:
        """What is typed is on its way to the store; the store waits for its writes."""
        self._flush()
        return True

    def _flush(self) -> None:
        self._keeper.flush()
        self.order.flush()

    def _show_list(self, tab: str) -> None:
        shown: ClaimList | OrderList | CausesBoard = self.list
        if tab in (ORDERS, CAUSES):
            shown = self.orders if tab == ORDERS else self.causes
        self._stack.setCurrentIndex(0)
        self._lists.setCurrentWidget(shown)
        self.segments.set_value(tab if shown is not self.list else PAGE)
        shown.reload()
        shown.table.setFocus()

    def _claim_hints(self) -> Sequence[tuple[str, str]]:
        tab, why = ("Tab", self.tr("next field")), ("F1", self.tr("why so"))
        return {
            Stage.NEW: (tab, ("Alt 1–6", self.tr("demand")), why, ("Ctrl ↵", self.tr("register"))),
            Stage.REGISTERED: (
                tab,
                ("Alt 1–3", self.tr("decision")),
                why,
                ("Ctrl ↵", self.tr("ask for approval")),
            ),
            Stage.WAITING: (tab, why, ("Ctrl ↵", self._waiting_words())),
            Stage.OVER: (("Ctrl P", self.tr("print the act")), ("Ctrl S", self.tr("save as PDF"))),
            Stage.DECIDED: (
                tab, why, ("Ctrl ↵", self.tr("issue the act")), ("Ctrl P", self.tr("issue and print")),
            ),
            Stage.ISSUED: (("Ctrl ↵", self.tr("carry out")), ("Ctrl P", self.tr("print the act"))),
            Stage.WITHDRAWN: (why,),
        }[self.editor.stage]  # fmt: skip

    def _waiting_words(self) -> str:
        return self.tr("give the visa") if self.editor.course.owes_visa() else self.tr("approve")

    def _order_hints(self) -> Sequence[tuple[str, str]]:
        main = self.order.main_words
        keys = [("Tab", self.tr("next field"))]
        if not self.order.is_new:
            keys += [
                ("Alt 1–3", self.tr("cancel, return, exchange")), ("Ctrl S", self.tr("write down")),
                ("Shift F3", self.tr("claim")),
            ]  # fmt: skip
        return (*keys, ("Ctrl ↵", main[:1].lower() + main[1:])) if main else tuple(keys)

    def _kept_words(self, at: datetime) -> str:
        return self.tr("Draft saved at {0}").format(f"{at.astimezone(self._zone):%H:%M:%S}")

    def _do(
        self,
        in_claim: Callable[[], object] | None,
        in_order: Callable[[], object] | None,
        in_causes: Callable[[], object] | None = None,
    ) -> None:
        deeds = {ClaimEditor: in_claim, OrderPane: in_order, CausesBoard: in_causes}
        deed = deeds.get(type(self.front))
        if deed is not None:
            deed()

    def _ask(self, place: Place) -> None:
        self.place_asked.emit(place)

    def _connect(self) -> None:
        self.segments.picked.connect(lambda code: self._ask(Place(PAGE, None, "" if code == PAGE else code)))
        self.list.opened.connect(lambda id: self._ask(Place(PAGE, id)))
        self.orders.opened.connect(lambda id: self._ask(Place(PAGE, id, ORDER)))
        self.causes.opened.connect(lambda id: self._ask(Place(PAGE, id)))
        self.editor.back.connect(lambda: self._ask(Place(PAGE)))
        self.editor.papers_asked.connect(lambda id: self._ask(Place("papers", id, "claim_answer")))
        self.editor.registered.connect(lambda id: self._ask(Place(PAGE, id)))
        self.order.back.connect(lambda: self._ask(Place(PAGE, None, ORDERS)))
        self.order.made.connect(lambda id: self._ask(Place(PAGE, id, ORDER)))
        self.order.claim_asked.connect(lambda id: self._ask(Place(PAGE, id, "new_order")))
        self.order.claim_opened.connect(lambda id: self._ask(Place(PAGE, id)))
        for changed in (self.editor.stage_changed, self.order.shown):
            changed.connect(lambda: self.hints_changed.emit(self.hints))
        self._keeper.kept.connect(self.kept)
        self.order.kept.connect(self.kept)

    def _lay_out(self) -> None:
        lists, column, row = QWidget(), QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.segments)
        row.addStretch(1)
        column.addLayout(row)
        for shown in (self.list, self.orders, self.causes):
            self._lists.addWidget(shown)
        column.addWidget(self._lists, 1)
        lists.setLayout(column)
        for pane in (lists, self.editor, self.order):
            self._stack.addWidget(pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "pane")

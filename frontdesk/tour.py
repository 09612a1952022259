"""Every screen in both themes at both sizes, as PNG: the manual's pictures, and what a change is looked at by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.app import Console, dress, make_application
from frontdesk.day import approve_elsewhere, causes_elsewhere, plan_shifts
from frontdesk.domain.articles import ArticleDraft, ArticleKind
from frontdesk.domain.blanks import PadDraft, SpoilDraft
from frontdesk.domain.errors import Locked
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import Hitch, JobDraft
from frontdesk.domain.staff import OfficeDraft, Role
from frontdesk.domain.suggestions import Concern, SuggestionDraft
from frontdesk.domain.tickets import QueueFilter, Scope
from frontdesk.home import Home
from frontdesk.robot import Robot, hush, picture
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.ui.founding.page import FoundingPage
from frontdesk.ui.places import Place
from frontdesk.ui.signin.passphrase import PassphrasePage
from frontdesk.ui.signin.trouble import TroublePage

SIZES = (QSize(1440, 900), QSize(1280, 720))
THEMES = ("light", "dark")


class UnknownScreenError(LookupError):
    """`only` names a screen that the tour does not come by."""


def draw(home: Home, out: Path, only: Collection[str] = (), themes: Sequence[str] = THEMES) -> int:
    """The seeded office at its fixed moment, so that two tours of one program are alike.

    With `only` the tour ends at the last screen it names. Raises UnknownScreenError.
    """
    hush()
    app = make_application("light")
    console = Console(home, lambda: DEMO_NOW)
    failures: list[Exception] = []
    for signal in (console.jobs.bug, console.jobs.trouble, console.troubled):
        signal.connect(failures.append)
    tour = _Tour(app, console, out, themes)
    wanted = {name for name, _ in tour.scenes()} if not only else set(only)
    if unknown := wanted - {name for name, _ in tour.scenes()}:
        raise UnknownScreenError(", ".join(sorted(unknown)))
    console.start()
    for name, scene in tour.scenes():
        if not wanted:
            break
        scene()
        if name in wanted:
            tour.draw(name)
            wanted.discard(name)
        if failures:
            raise failures[0]
    console.close()
    print(f"{tour.drawn} pictures: {out}")
    return 0


class _Tour:
    def __init__(self, app: QApplication, console: Console, out: Path, themes: Sequence[str]) -> None:
        self._app, self._console, self._out = app, console, out
        self._robot = Robot(console.jobs)
        self._themes, self._worn = list(themes), ""
        self.drawn = 0

    def draw(self, name: str) -> None:
        """The theme that is worn comes first: to dress the window again costs more than four pictures."""
        for theme in sorted(self._themes, key=lambda theme: theme != self._worn):
            if theme != self._worn:
                dress(self._app, theme)
                self._worn = theme
            for size in SIZES:
                self._console.window.resize(size)
                self._robot.settle()
                picture(self._console.window, self._out / f"{name}-{theme}-{size.width()}.png")
                self.drawn += 1

    def scenes(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        keys = self._robot.press
        return (
            ("signin", self._arrive),
            ("queue", self._sign_in),
            ("board", self._board),
            ("ticket", self._ticket),
            ("ticket-deadline", lambda: keys("F1")),
            ("ticket-deadline-sheet", lambda: keys("Ctrl+P")),
            ("ticket-template", lambda: keys("Escape", "Ctrl+Space")),
            ("ticket-escalate", lambda: keys("Escape", "Alt+U")),
            ("ticket-new", lambda: self._do("Escape", "F3", "“Перенести выплату на другую карту")),
            ("search", lambda: self._do("Escape", "Ctrl+K", "“cjrjkjdf")),
            ("client", lambda: keys("Return")),
            ("client-problem", self._wrong_mail),
            ("clients", lambda: keys("Ctrl+Z", "Escape", "Ctrl+2")),
            ("visit", lambda: self._do("F2", "“1427", "Return", "“1")),
            ("visits", lambda: keys("Return", "F8")),
            ("receipt", lambda: keys("Ctrl+Shift+A")),
            ("receipt-missing", lambda: keys("Alt+2")),
            ("claim-new", self._claim),
            ("claim-decision", self._register),
            ("claim-act", self._decide),
            ("claim-answer", lambda: keys("Ctrl+Shift+A")),
            ("claims", lambda: keys("Escape", "Ctrl+Return", "Escape", "Ctrl+4")),
            ("orders", lambda: self._go(Place("claims", None, "orders"))),
            ("order", lambda: keys("Return")),
            ("order-new", self._order_new),
            ("causes", self._causes),
            ("acts", self._acts),
            ("act-handed", lambda: keys("Alt+2")),
            ("act-annul", lambda: keys("Escape", "Alt+3")),
            ("acts-many", lambda: keys("Escape", "Ctrl+A", "Ctrl+P")),
            ("acts-genuine", self._genuine),
            ("incident-new", self._incident_new),
            ("incident", self._incident),
            ("incident-measure", self._incident_measure),
            ("incident-act", lambda: keys("Ctrl+Shift+A")),
            ("incidents", lambda: self._go(Place("incidents"))),
            ("problem", self._problem),
            ("problems", lambda: self._go(Place("incidents", None, "problems"))),
            ("suggestion-new", lambda: self._do("Home", "Return", "Alt+I")),
            ("suggestion", self._suggestion),
            ("suggestion-paper", lambda: keys("Escape", "Ctrl+P")),
            ("suggestions", lambda: self._go(Place("incidents", None, "suggestions"))),
            ("article-new", lambda: self._go(Place("incidents", None, "new_article"))),
            ("article", self._article),
            ("articles", lambda: self._go(Place("incidents", None, "articles"))),
            ("digest", lambda: self._go(Place("papers", None, "digest"))),
            ("settings-hours", lambda: self._go(Place("settings", None, "terms"))),
            ("settings-calendar", lambda: keys("Insert")),
            ("settings-norms", lambda: self._go(Place("settings", None, "norms"))),
            ("settings-levels", lambda: self._go(Place("settings", None, "levels"))),
            ("settings-offerings", lambda: self._go(Place("settings", None, "offerings"))),
            ("settings-customs", lambda: self._go(Place("settings", None, "customs"))),
            ("settings-teams", lambda: self._go(Place("settings", None, "teams"))),
            ("settings-routes", lambda: self._go(Place("settings", None, "routes"))),
            ("settings-people", lambda: self._go(Place("settings", None, "people"))),
            ("settings-accounts", lambda: self._go(Place("settings", None, "password"))),
            ("settings-absences", lambda: self._go(Place("settings", 0, "absences"))),
            ("settings-shifts", self._shifts),
            ("settings-roster", lambda: self._go(Place("settings", self._front(), "roster"))),
            ("settings-statuses", lambda: self._go(Place("settings", None, "statuses"))),
            ("settings-subjects", lambda: self._go(Place("settings", None, "subjects"))),
            ("settings-rules", self._rules),
            ("settings-printing", lambda: self._go(Place("settings", None, "printing"))),
            ("prints", self._prints),
            ("blanks", self._blanks),
            ("blank-new", lambda: keys("Ctrl+F3")),
            ("settings-signing", lambda: self._go(Place("settings", None, "signing"))),
            ("settings-forms", lambda: self._go(Place("settings", None, "papers"))),
            ("settings-form", lambda: self._go(Place("settings", 3, "papers"))),
            ("settings-form-source", self._form_fault),
            ("passphrase", lambda: self._cover(PassphrasePage(is_new=True))),
            ("trouble", lambda: self._cover(TroublePage(Locked()))),
            ("founding", lambda: self._cover(FoundingPage(self._console.jobs, _nobody))),
        )

    def _form_fault(self) -> None:
        """A slip of the hand in the words of an act, and what is said of it."""
        page: Any = self._console.window.page("settings").content  # type: ignore[attr-defined]
        page.editor.faces.pick(1)
        self._robot.settle()
        cursor = page.editor.source.document().find("{{ subject }}")
        cursor.insertText("{{ subjekt }}")
        page.editor.source.setTextCursor(cursor)
        page.editor.source.centerCursor()
        page.editor.source.setFocus()
        QTest.qWait(400)
        self._robot.settle()

    def _do(self, *steps: str) -> None:
        """Chords, and words to type behind a `“`."""
        for step in steps:
            if step.startswith("“"):
                self._robot.type(step[1:])
            else:
                self._robot.press(step)

    def _go(self, place: Place) -> None:
        self._console.window.go(place)
        self._robot.settle()

    def _prints(self) -> None:
        """Of the day: some papers that came out, one that waits."""
        queue, desk = self._console.office.print_queue, self._console.desk
        assert desk is not None
        for kind, number in (("slip", "В-011"), ("claim", "87-П"), ("receipt", "12-Р")):
            row = queue.put(desk, JobDraft(kind, number, "Зал-1", 2), b"")
            queue.printed(desk, row.id, 1)
        queue.put(desk, JobDraft("claim", "88-П", "Зал-1", 2), b"", Hitch.NO_PAPER)
        self._go(Place("prints"))
        page: Any = self._console.window.page("prints")
        page.list.period.set_value("today")
        page.list.reload()
        self._robot.settle()

    def _blanks(self) -> None:
        """A pad, three of its forms written off."""
        office, desk = self._console.office, self._console.desk
        assert desk is not None
        office.blanks.print_pad(desk, PadDraft("20"))
        office.blanks.spoil(desk, SpoilDraft("4, 11–12", "залиты чаем"))
        self._go(Place("prints", None, "blanks"))

    def _arrive(self) -> None:
        self._robot.until(lambda: self._console.window.is_covered, "the sign-in page")

    def _sign_in(self) -> None:
        self._robot.type("Королёва")
        self._robot.press("Tab")
        self._robot.type(demo.PASSWORD)
        self._robot.press("Return")
        self._robot.until(lambda: not self._console.window.is_covered, "the desk")
        page: Any = self._console.window.page("queue")
        self._robot.until(lambda: page.workspace.isVisible(), "what stands beside the queue")

    def _board(self) -> None:
        """The whole office's; one card solved, one just moved."""
        page: Any = self._console.window.page("queue")
        self._robot.press("V")
        page.asked.set(QueueFilter(Scope.ALL))
        self._robot.settle()
        self._robot.press("Right", "Ctrl+Right", "Ctrl+Right", "Left", "Ctrl+Right")

    def _ticket(self) -> None:
        page: Any = self._console.window.page("queue")
        self._robot.press("V")
        page.asked.set(QueueFilter())
        self._robot.settle()
        self._robot.press("Home", "Return", "Alt+1")

    def _wrong_mail(self) -> None:
        self._robot.tab_to("Адрес или имя")
        self._robot.type("sokolova@")
        self._robot.press("Tab")

    def _claim(self) -> None:
        robot = self._robot
        robot.press("Ctrl+1")
        robot.tab_to("Очередь")
        robot.press("Home", "Down", "Return", "Shift+F3")
        for field, text in (("Со слов клиента", "Тормоз не держит на спуске, коляску заменить отказались."),):
            robot.tab_to(field)
            robot.type(text)

    def _order_new(self) -> None:
        """From the card of a client."""
        self._go(Place("claims", 4, "order_new"))
        self._do("“З-118", "Tab", "“вчера", "Tab", "“вчера")
        self._robot.tab_to("Наименование 1")
        self._do("“Ходунки складные", "Tab", "“1", "Tab", "“3 400")

    def _causes(self) -> None:
        """Of claims that are over, each with where its fault was."""
        causes_elsewhere(self._console.office)
        self._go(Place("claims", None, "causes"))

    def _register(self) -> None:
        self._robot.press("Ctrl+Return")
        self._robot.tab_to("Что установила проверка")
        self._robot.type("тормоз неисправен, коляска выдана без проверки")

    def _decide(self) -> None:
        self._robot.press("Ctrl+Return")
        approve_elsewhere(self._console.office)
        self._robot.settle()
        self._robot.press("Ctrl+Return")

    def _acts(self) -> None:
        """The act of the claim among two papers of the office; the claim's in front."""
        office, desk = self._console.office, self._console.desk
        assert office is not None
        assert desk is not None
        for kind in (PaperKind.DIGEST, PaperKind.TRANSFER):
            typed = office.filling.open(desk, kind, 0).base
            office.filling.issue(desk, replace(typed, to="отдел субсидий"))
        self._go(Place("acts", office.acts.ids()[-1]))

    def _genuine(self) -> None:
        """The code of a sheet in somebody's hand, typed where a number is looked for."""
        office = self._console.office
        assert office is not None
        code = office.acts.card(office.acts.ids()[-1]).code
        page: Any = self._console.window.page("acts")
        self._robot.press("Escape")
        self._go(Place("acts", None, "verify"))
        self._robot.type(code)
        self._robot.until(lambda: bool(page.opened.verdict.text), "what is said of the sheet")

    def _incident_new(self) -> None:
        self._do("Ctrl+6", "Insert", "“Не открывается запись на приём")
        self._choose("subject_id", 1)

    def _incident(self) -> None:
        """One that is over, with its chain of whys."""
        self._robot.press("Ctrl+Return")
        page: Any = self._console.window.page("incidents")
        self._robot.settle()
        for name, text in (("began", "09:10"), ("found", "09:20"), ("direct", "Кончилось место на диске")):
            page.inquiry.form.field(name).setFocus()
            self._robot.press("Ctrl+A")
            self._robot.type(text)
        page.inquiry.form.field("whys").setFocus()
        page.inquiry.form.field("category").set_value("system")
        for why in ("Журнал сервера вырос", "Журнал никто не чистит", "Нет правила очистки"):
            self._robot.type(why)
            self._robot.press("Return")
        self._robot.press("Ctrl+Return", "Ctrl+Return", "Alt+1", "Insert")
        self._do(
            "“Перезапустили сервер записи", "Tab", "“руководитель и все окна, по телефону", "Ctrl+Return"
        )

    def _incident_measure(self) -> None:
        self._do("Alt+2", "Insert", "“Завести правило очистки журнала", "Tab", "Tab")

    def _problem(self) -> None:
        self._go(Place("incidents", None, "problem_new"))
        self._do("“Сервер записи падает без места", "Tab", "“Ошибка 502 на странице записи", "Ctrl+Return")

    def _suggestion(self) -> None:
        """A colleague's, which waits for the decision of the lead in front."""
        office = self._console.office
        assert office is not None
        draft = SuggestionDraft(
            "Напоминать о приёме за день",
            Concern.AUTOMATION,
            "Каждый пятый не приходит и не отменяет запись",
            "За день отправлять сообщение с временем и способом отменить запись",
            "Не пришедших будет вдвое меньше",
        )
        clerk = next(person for person in office.staff.people() if person.role is Role.CLERK)
        id = office.suggestions.save(office.staff.sign_in(clerk.id, demo.PASSWORD, None, "tour-clerk"), draft)
        self._go(Place("incidents", id, "suggestion"))
        self._robot.press("Insert")

    def _article(self) -> None:
        """A colleague's, which waits for the second person in front."""
        office = self._console.office
        assert office is not None
        clerk = next(person for person in office.staff.people() if person.role is Role.CLERK)
        desk = office.staff.sign_in(clerk.id, demo.PASSWORD, None, "tour-writer")
        subject_id = next(row.id for row in office.tickets.subjects() if row.code == "reception.documents")
        draft = ArticleDraft(
            "Заявитель принёс не все документы",
            ArticleKind.INSTRUCTION,
            subject_id,
            "Отказать можно только по регламенту услуги. Что хранится в других ведомствах, запрашиваем сами.",
            "Примите то, что принесли, и напечатайте расписку\nНажмите Alt+2: программа перечислит недостающее\n"
            "Сверьте основание отказа или впишите срок\nВыдайте уведомление под подпись",
        )
        id = office.articles.save(desk, draft)
        office.articles.propose(desk, id)
        self._go(Place("incidents", id, "article"))
        self._robot.press("Insert")

    def _choose(self, name: str, index: int) -> None:
        """A line of a box of the sheet of a new incident."""
        page: Any = self._console.window.page("incidents")
        page.list.sheet.form.field(name).box.setCurrentIndex(index)

    def _shifts(self) -> None:
        assert self._console.office is not None
        plan_shifts(self._console.office)
        self._go(Place("settings", None, "shifts"))

    def _front(self) -> int:
        assert self._console.office is not None
        found: int = next(row.id for row in self._console.office.teams.all() if row.code == "front")
        return found

    def _rules(self) -> None:
        """The ready ones, the first of them tried on the last month."""
        self._go(Place("settings", None, "rules"))
        page: Any = self._console.window.page("settings").content  # type: ignore[attr-defined]
        page.frame.samples_button.click()
        self._robot.settle()
        self._robot.press("Ctrl+T")

    def _cover(self, page: QWidget) -> None:
        self._console.window.cover(page)


def _nobody(_: OfficeDraft) -> int:
    return 0

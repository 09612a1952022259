"""Personal data of one client: who looked, what is given to the person, and the end of it all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QStackedWidget, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.erasing import Cause, DestructionCard
from frontdesk.domain.errors import Held, Refusal
from frontdesk.domain.events import Strand
from frontdesk.domain.looks import LookRow
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.sheets import SheetFilter
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.subjects import Pack, RequestKind, RequestRow
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.clients.erasing import EraseQuestion
from frontdesk.ui.clients.looks import LookDelegate, field_words, place_words
from frontdesk.ui.clients.privacy_frame import PrivacyFrame
from frontdesk.ui.clients.requests import Requests, Terms
from frontdesk.ui.copies import write_paper
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, SectionTitle

if TYPE_CHECKING:
    from frontdesk.services.erasures import Erasures
    from frontdesk.services.looks import Looks
    from frontdesk.services.subjects import Subjects
    from frontdesk.ui.paper import PaperView

AskFolder = Callable[[QWidget], str]


@dataclass(frozen=True)
class About:
    """The services of personal data, made when first asked for."""

    looks: Callable[[], Looks]
    subjects: Callable[[], Subjects]
    erasures: Callable[[], Erasures]


def ask_folder(parent: QWidget) -> str:
    """The system's dialog for a folder; empty when it was left."""
    return QFileDialog.getExistingDirectory(parent)


@dataclass(frozen=True)
class _Known:
    name: str
    looks: tuple[LookRow, ...]
    requests: tuple[RequestRow, ...]
    terms: Terms
    acts: tuple[DestructionCard, ...]


class PrivacyPane(PrivacyFrame):
    """Every paper is made by one button and shown here; that it was made is in the journal."""

    place_asked = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        about: About,
        printing: Callable[[], Any],
        notices: Notices,
        zone: ZoneInfo,
        today: Callable[[], date],
        folder: AskFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._about, self._notices = jobs, desk, about, notices
        self._zone, self._today, self.ask_folder = zone, today, folder
        self.client_id: int | None = None
        self._name = ""
        self._act: DestructionCard | None = None
        self.model = PagedModel(jobs, lambda _: (), speak=self._speak, parent=self)
        self.table = Table(self.model, self.tr("Who looked"), two_lines=True)
        self.table.setItemDelegate(LookDelegate(self.table, zone))
        self._printing = printing
        self.question, self.banner = EraseQuestion(), Banner("warning", "", "")
        self._title, self.requests = QLabel(), Requests(zone)
        self._looked = SectionTitle(self.tr("Who looked"))
        self._asked = SectionTitle(self.tr("Request under law 152-FZ"))
        self._stack, self._looks = QStackedWidget(), QStackedWidget()
        self.buttons = self._make_buttons()
        periods = (
            (0, self.tr("All the time")),
            (365, self.tr("The last year")),
            (30, self.tr("The last 30 days")),
        )
        self.period = ChoiceField("period", self.tr("Done since"), periods)
        strands = [("", self.tr("All events")), *enum_choices(list(Strand), words.heading)]
        self.strand = ChoiceField("strand", self.tr("What it tells of"), strands)
        self.large = QCheckBox(self.tr("Large print"))
        self._lay_out()
        self.requests.answered.connect(self._answer)
        self.question.agreed.connect(self._erase)
        self.question.refused.connect(lambda: self.buttons["erase"].setFocus())

    @cached_property
    def paper(self) -> PaperView:
        """Made with the first paper that is shown."""
        from frontdesk.ui.paper import PaperView

        made = PaperView(self._jobs, self._printing(), self._notices)
        self._stack.addWidget(made)
        return made

    @property
    def panes(self) -> tuple[QWidget, ...]:
        first = self.buttons["deeds" if self._act is None else "looks"]
        return (self.table, first, self.paper.sheet) if self.is_paper else (self.table, first)

    @property
    def is_paper(self) -> bool:
        return self._stack.currentIndex() > 0

    def print_now(self) -> None:
        """The paper that is shown."""
        if self.is_paper:
            self.paper.print_now()

    def print_with_dialog(self) -> None:
        if self.is_paper:
            self.paper.print_with_dialog()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Tab", self.tr("next deed")),
            ("↵", self.tr("do it")),
            ("F6", self.tr("next pane")),
            ("Ctrl P", self.tr("print the paper")),
            ("Esc", self.tr("back to the card")),
        )

    # What is shown

    def open(self, client_id: int, strand: str = "") -> None:
        """`strand`: what the history of the card was narrowed to; the sheet is narrowed to the same."""
        self.client_id = client_id
        self.strand.set_value(strand if strand in set(Strand) else "")
        self.large.setChecked(False)
        self.question.hide()
        self.banner.hide()
        self._stack.setCurrentIndex(0)
        self.refresh()
        self.buttons["deeds"].setFocus()

    def refresh(self) -> None:
        """The looks and the requests as they are now; a paper that is shown stays."""
        if (id := self.client_id) is not None:
            self._jobs.read(self, lambda: self._read(id), self._show, self._on_failed, newest="privacy")

    def _read(self, id: int) -> _Known:
        looks, subjects, erasures = self._about.looks(), self._about.subjects(), self._about.erasures()
        terms = {kind: subjects.term(kind) for kind in RequestKind}
        seen = looks.of(self._desk, id)
        return _Known(subjects.name(id), seen, subjects.requests(id), terms, erasures.of(id))

    def _show(self, known: _Known) -> None:
        self._name = known.name
        self._title.setText(self.tr("Personal data: {0}").format(known.name))
        self.model.reset_ids([row.id for row in known.looks])
        for row in known.looks:
            self.model.put(row)
        self._looked.set_text(self.tr("Who looked"), str(len(known.looks) or ""))
        self._looks.setCurrentIndex(0 if known.looks else 1)
        self.requests.show_known(known.requests, known.terms)
        if known.acts:
            said = self.tr("The data was destroyed on {0}, act {1}")
            self._tell(said.format(show_date(known.acts[-1].made_on), known.acts[-1].number))
        for name in ("deeds", "request", "pack", "erase"):
            self.buttons[name].setVisible(self._may(name) and not known.acts)
        for part in (self._asked, self.requests, self.period, self.strand):
            part.setVisible(not known.acts)
        self._act = known.acts[-1] if known.acts else None
        self.buttons["act"].setVisible(self._act is not None)

    def _may(self, deed: str) -> bool:
        needs = {"erase": Right.OVERSEE_DATA, "pack": Right.HAND_OUT_DATA, "looks": Right.HAND_OUT_DATA}
        return self._desk.may(needs.get(deed, Right.EDIT_CLIENTS))

    # Deeds

    def _make_buttons(self) -> dict[str, ActionButton]:
        made = {
            "deeds": (self.tr("Sheet: done and promised"), "", "file-text", self._deeds),
            "looks": (self.tr("Sheet: who looked"), "", "eye", self._looks_sheet),
            "request": (self.tr("Take the request"), "", "envelope-simple", self._request),
            "pack": (self.tr("Everything, as PDF and JSON…"), "", "floppy-disk", self._pack),
            "act": (self.tr("Act of destruction"), "", "file-text", self._show_act),
            "erase": (self.tr("Destroy the data…"), "danger", "", self._ask_erase),
        }
        found = {}
        for name, (text, kind, glyph, deed) in made.items():
            button = ActionButton(text, "", kind, glyph)
            button.clicked.connect(deed)
            if name == "act" or not self._may(
                name
            ):  # shown, it would be a window of its own until it is laid out
                button.hide()
            found[name] = button
        return found

    def _deeds(self) -> None:
        id, subjects, desk, large = self.client_id, self._about.subjects, self._desk, self.large.isChecked()
        if id is not None:
            title, days = self.tr("Sheet: done and promised"), self.period.value()
            strand = Strand(chosen) if (chosen := self.strand.value()) else None
            asked = SheetFilter(self._today() - timedelta(days=days) if days else None, strand=strand)
            self._make(lambda: subjects().sheet(desk, id, asked, large), title, f"list-{id}", PaperKind.DEEDS)

    def _looks_sheet(self) -> None:
        id, looks, desk, large = self.client_id, self._about.looks, self._desk, self.large.isChecked()
        if id is not None:
            self._make(
                lambda: looks().sheet(desk, id, large),
                self.tr("Sheet: who looked"),
                f"prosmotry-{id}",
                PaperKind.LOOKS,
            )

    def _make(self, work: Callable[[], bytes], title: str, name: str, kind: PaperKind) -> None:
        def show(pdf: bytes) -> None:
            stem = f"{name}-{self._today():%Y-%m-%d}"
            self._stack.setCurrentWidget(self.paper)
            self.paper.set_title(title)
            self.paper.show_paper(pdf, stem, kind)
            announce(self.paper, title)

        self._jobs.write(self, work, show, self._on_failed)

    def _request(self) -> None:
        id, subjects, desk = self.client_id, self._about.subjects, self._desk
        kind = self.requests.kind.value()
        if id is None:
            return

        def done(row: RequestRow) -> None:
            self._notices.success(self.tr("Request taken, answer by {0}").format(show_date(row.due)))
            self.refresh()

        self._jobs.write(self, lambda: subjects().request(desk, id, kind), done, self._on_failed)

    def _answer(self, kind: RequestKind) -> None:
        id, subjects, desk = self.client_id, self._about.subjects, self._desk
        if id is None:
            return

        def done(_: RequestRow) -> None:
            self._notices.success(self.tr("Written down: the request is answered"))
            self.buttons["request"].setFocus()
            self.refresh()

        self._jobs.write(self, lambda: subjects().answer(desk, id, kind), done, self._on_failed)

    def _pack(self) -> None:
        id, subjects, desk = self.client_id, self._about.subjects, self._desk
        if id is None or not (folder := self.ask_folder(self)):
            return

        def work() -> Pack:
            made = subjects().pack(desk, id)
            for ending, body in ((".pdf", made.pdf), (".json", made.json)):
                write_paper(Path(folder) / f"{made.stem}{ending}", body)
            return made

        def done(made: Pack) -> None:
            self._stack.setCurrentWidget(self.paper)
            self.paper.set_title(self.tr("Everything about the person"))
            self.paper.show_paper(made.pdf, made.stem, PaperKind.SUBJECT)
            self._notices.success(self.tr("Saved: {0}.pdf and {0}.json").format(made.stem))
            self.refresh()

        self._jobs.write(self, work, done, self._on_failed)

    def _ask_erase(self) -> None:
        """What holds is said before anything is asked."""
        id, erasures = self.client_id, self._about.erasures
        if id is None:
            return

        def ask(holds: tuple[Any, ...]) -> None:
            if holds:
                self._tell(words.error(Held(holds)))
            else:
                self.banner.hide()
                self.question.ask(self._name)

        self._jobs.read(self, lambda: erasures().holds(id), ask, self._on_failed)

    def _erase(self, cause: Cause) -> None:
        id, erasures, desk = self.client_id, self._about.erasures, self._desk
        if id is None:
            return

        def work() -> tuple[DestructionCard, bytes]:
            act = erasures().erase(desk, id, cause)
            return act, erasures().paper(act.id)

        def done(made: tuple[DestructionCard, bytes]) -> None:
            self.question.hide()
            self._show_act_paper(*made)
            self.buttons["looks"].setFocus()
            self.refresh()

        self._jobs.write(self, work, done, self._on_failed)

    def _show_act(self) -> None:
        act, erasures = self._act, self._about.erasures
        if act is not None:
            self._jobs.read(
                self,
                lambda: erasures().paper(act.id),
                lambda pdf: self._show_act_paper(act, pdf),
                self._on_failed,
            )

    def _show_act_paper(self, act: DestructionCard, pdf: bytes) -> None:
        self._stack.setCurrentWidget(self.paper)
        self.paper.set_title(self.tr("Act of destruction {0}").format(act.number))
        stem = f"akt-unichtozheniya-{act.number}-{act.made_on:%Y}"
        self.paper.show_paper(pdf, stem, PaperKind.DESTRUCTION, str(act.number))

    def _tell(self, text: str) -> None:
        self.banner.show_text("warning", text, "")
        self.banner.show()
        announce(self.banner, text)

    def _on_failed(self, met: Exception) -> None:
        if isinstance(met, Refusal):
            self.question.hide()
            self._tell(words.error(met))
        else:
            self._notices.trouble(met)

    def _speak(self, row: LookRow) -> str:
        when = f"{row.at.astimezone(self._zone):%d.%m.%Y %H:%M}"
        return f"{field_words(row)}, {when}, {row.staff_name}. {place_words(row)}"

    def back(self) -> None:
        self.place_asked.emit(Place("clients", self.client_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_paper:
            self._stack.setCurrentIndex(0)
            self.buttons["deeds"].setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

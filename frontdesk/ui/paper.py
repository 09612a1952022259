"""A paper as it is: the very PDF that is stored and printed, with its printer and its copy beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.errors import PaperTrouble
from frontdesk.domain.printing import FILE, JobRow
from frontdesk.ui import theme
from frontdesk.ui.banners import Banner
from frontdesk.ui.copies import write_paper as write_paper
from frontdesk.ui.elided import ElidedLabel
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paint import Mark
from frontdesk.ui.print_words import tell
from frontdesk.ui.printing import Printing
from frontdesk.ui.widgets import Chip, EmptyState, Line

STEP = 1.2
GAP = 8  # between pages, in pixels
SMALLEST, LARGEST = 0.3, 4.0
COPIES = (1, 2, 3)
Ask = Callable[[QWidget, str], str]


def ask_where(parent: QWidget, path: str) -> str:
    """The system's dialog for saving; empty when it was left."""
    return QFileDialog.getSaveFileName(parent, "", path, "PDF (*.pdf)")[0]


class Sheet(QPdfView):
    """The pages on the ground of the window, zoomed by page, by width or by hand.

    The document belongs to `owner`, never to the view: one that dies inside its view's destructor takes the
    process with it (Qt 6.12).
    """

    zoomed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Paper"))
        self._paper, self._data = QPdfDocument(owner), QBuffer(owner)
        self.setDocument(self._paper)
        self._paint_ground()
        theme.changes.changed.connect(self._paint_ground)

    def show_pdf(self, pdf: bytes) -> None:
        """Shows another paper at the same place and zoom. Raises PaperTrouble for what is no PDF."""
        place = self.verticalScrollBar().value()
        self._paper.close()
        self._data.close()
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._paper.load(self._data)
        if self._paper.status() is not QPdfDocument.Status.Ready:
            raise PaperTrouble(self._paper.error().name)
        self.setPageSpacing(GAP if self.pages > 1 else 0)
        self.verticalScrollBar().setValue(place)

    @property
    def pages(self) -> int:
        return self._paper.pageCount()

    @property
    def page(self) -> int:
        """From 1."""
        return self.pageNavigator().currentPage() + 1

    def fit(self, width: bool) -> None:
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth if width else QPdfView.ZoomMode.FitInView)
        self.zoomed.emit()

    def zoom(self, by: float) -> None:
        factor = min(max(self._shown_factor() * by, SMALLEST), LARGEST)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(factor)
        self.zoomed.emit()

    def _shown_factor(self) -> float:
        """What fitting amounts to now; Qt keeps it to itself."""
        if self.zoomMode() is QPdfView.ZoomMode.Custom or not self.pages:
            return self.zoomFactor()
        page, margins, room = self._paper.pagePointSize(0), self.documentMargins(), self.viewport().size()
        dots = self.logicalDpiX() / 72
        wide = (room.width() - margins.left() - margins.right()) / (page.width() * dots)
        high = (room.height() - margins.top() - margins.bottom()) / (page.height() * dots)
        return float(wide if self.zoomMode() is QPdfView.ZoomMode.FitToWidth else min(wide, high))

    def _paint_ground(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, theme.color("bg.window"))
        self.setPalette(palette)


class PaperView(QWidget):
    """`printed` after the paper went to a printer, `saved` with the path of a copy."""

    printed = Signal()
    saved = Signal(str)

    def __init__(
        self, jobs: Jobs, printing: Printing, notices: Notices, empty: str = "", ask: Ask = ask_where
    ) -> None:
        super().__init__()
        self._jobs, self._printing, self._notices, self._ask = jobs, printing, notices, ask
        self._pdf, self._name, self._kind, self._number = b"", "", FILE, ""
        self._kept = b""
        self.sheet, self._empty = Sheet(self), EmptyState("file-text", empty)
        self._title, self._mark = ElidedLabel("strong"), Chip(Mark("", "", "neutral"))
        self._page, self._fit = QLabel(), QToolButton()
        self._page.setProperty("tone", "secondary")
        self._printer, self._save = QToolButton(), QToolButton()
        self._no_printer = Banner(
            "info", self.tr("No printer is connected here. Keep the paper as a file"), self.tr("Save as PDF")
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def pdf(self) -> bytes:
        """The bytes that are shown; empty when nothing is."""
        return self._pdf

    @property
    def banner(self) -> Banner:
        return self._no_printer

    def show_paper(
        self, pdf: bytes, name: str, kind: str = FILE, number: str = "", kept: bytes = b""
    ) -> None:
        """`name` is that of the file when it is saved, without `.pdf`. `kind` says how it is printed; with `number` it
        names the paper in the journal of printing, so it tells of nobody. `kept` are the bytes that are saved where
        they are not those that are shown.
        """
        self._kept = kept
        self._pdf, self._name, self._kind, self._number = pdf, name, kind, number
        self._show_printer()
        self.sheet.show_pdf(pdf)
        self._stack.setCurrentWidget(self.sheet)
        self._show_page()
        for button in (self._printer, self._save):
            button.setEnabled(True)

    def clear(self, words: str = "") -> None:
        """Shows no paper, only why there is none."""
        self._pdf, self._name, self._kept = b"", "", b""
        if words:
            self._empty.set_text(words)
        self._stack.setCurrentWidget(self._empty)
        self._page.clear()
        for button in (self._printer, self._save):
            button.setEnabled(False)

    def set_title(self, text: str, mark: Mark | None = None) -> None:
        self._title.set_whole(text)
        self._title.setVisible(bool(text))
        self._mark.setVisible(mark is not None)
        if mark is not None:
            self._mark.set_mark(mark)

    def print_now(self) -> None:
        """To the remembered printer, without a question; without a printer it says so and offers a file."""
        printing, kind, number, pdf = self._printing, self._kind, self._number, self._pdf
        if pdf:
            self._jobs.write(
                self, lambda: printing.print(kind, pdf, number), self._on_sent, self._on_not_printed
            )

    def print_with_dialog(self) -> None:
        """The system's dialog: another printer, another tray, more copies."""
        if not self._pdf:
            return
        if not self._printing.has_printer():
            self._offer_file()
        elif self._printing.ask(self, self._kind):
            self.print_now()

    def save_as(self) -> None:
        """Writes the bytes as they are."""
        path = self.ask_path(self._name) if self._pdf else ""
        if not path:
            return
        pdf = self._kept or self._pdf
        self._jobs.write(
            self,
            lambda: write_paper(Path(path), pdf),
            lambda _: self.tell_saved(path),
            lambda met: self._notices.trouble(met, self.save_as),
        )

    def ask_path(self, name: str) -> str:
        """Where a file of that name shall be kept; empty when nowhere."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return self._ask(self, str(Path(folder) / f"{name}.pdf"))

    def _offer_file(self) -> None:
        self._slot.show()

    def _on_not_printed(self, met: Exception) -> None:
        self._offer_file()
        self._notices.trouble(met, self.print_now)

    def _on_sent(self, row: JobRow | None) -> None:
        if row is None:
            self._offer_file()
            return
        tell(self._notices, self._printing, row)
        self.printed.emit()

    def tell_saved(self, path: str) -> None:
        self._slot.hide()
        self._notices.success(self.tr("Saved: {0}").format(Path(path).name))
        self.saved.emit(path)

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        bar = QFrame()
        bar.setProperty("surface", "chrome")
        bar.setProperty("edge", "bottom")
        bar.setFixedHeight(44)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._mark)
        row.addStretch(1)
        smaller, larger = self._tool("minus", self.tr("Smaller")), self._tool("plus", self.tr("Larger"))
        smaller.clicked.connect(lambda: self.sheet.zoom(1 / STEP))
        larger.clicked.connect(lambda: self.sheet.zoom(STEP))
        for widget in (smaller, self._fit, larger, Line(vertical=True), self._page, Line(vertical=True)):
            row.addWidget(widget)
        row.addWidget(self._printer)
        row.addWidget(self._save)
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self._empty)
        self._slot = QWidget()
        slot = QVBoxLayout(self._slot)
        slot.setContentsMargins(16, 12, 16, 0)
        slot.addWidget(self._no_printer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._slot)
        column.addWidget(self._stack, 1)
        self._slot.hide()
        self._mark.hide()

    def _connect(self) -> None:
        self._fit.setAccessibleName(self.tr("Zoom"))
        self._fit.setProperty("kind", "quiet")
        self._fit.clicked.connect(
            lambda: self.sheet.fit(self.sheet.zoomMode() is QPdfView.ZoomMode.FitInView)
        )
        self.sheet.zoomed.connect(self._show_zoom)
        self.sheet.pageNavigator().currentPageChanged.connect(self._show_page)
        self._printer.setProperty("kind", "menu")
        self._printer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._printer.setIcon(icon("printer"))
        self._printer.setIconSize(QSize(16, 16))
        self._printer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._printer.setMenu(QMenu(self._printer))
        self._printer.menu().aboutToShow.connect(self._fill_menu)
        self._save.setText(" PDF")  # a style sets no room beside an icon
        self._save.setIcon(icon("file-pdf"))
        self._save.setIconSize(QSize(16, 16))
        self._save.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._save.setAccessibleName(self.tr("Save as PDF"))
        self._save.clicked.connect(self.save_as)
        self._no_printer.acted.connect(self.save_as)
        for told in (self._printing.changed, self._printing.looked):
            told.connect(self._show_printer)
        self._show_zoom()
        self._show_printer()

    def _tool(self, glyph: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(glyph))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _show_zoom(self) -> None:
        mode = self.sheet.zoomMode()
        self._fit.setText(
            f"{round(self.sheet.zoomFactor() * 100)}\u00a0%"
            if mode is QPdfView.ZoomMode.Custom
            else self.tr("by width")
            if mode is QPdfView.ZoomMode.FitToWidth
            else self.tr("by page")
        )

    def _show_page(self) -> None:
        self._page.setText(self.tr("{0} of {1}").format(self.sheet.page, self.sheet.pages))

    def _show_printer(self) -> None:
        printer = self._printing.printer_of(self._kind)
        words = self.tr("{0}, copies: {1}").format(printer, self._printing.copies_of(self._kind))
        self._printer.setText(" " + (words if printer else self.tr("No printer")))

    def _fill_menu(self) -> None:
        menu, printing, kind = self._printer.menu(), self._printing, self._kind
        used, copies = printing.printer_of(kind), printing.copies_of(kind)
        menu.clear()
        for text, deed in (
            (self.tr("Print"), self.print_now),
            (self.tr("Print with options…"), self.print_with_dialog),
        ):
            menu.addAction(text).triggered.connect(deed)
        for choices in (
            [(name, name, copies, name == used) for name in printing.seen],
            [(self.tr("Copies: {0}").format(n), used, n, n == copies) for n in COPIES],
        ):
            menu.addSeparator()
            group = QActionGroup(menu)
            for text, printer, wanted, chosen in choices:
                action = QAction(text, menu, checkable=True, checked=chosen)
                action.triggered.connect(lambda _=False, p=printer, c=wanted: printing.choose(p, c, kind))
                group.addAction(action)
                menu.addAction(action)

"""Files of the card: dragged here, pasted or chosen; shown in the window, never run, taken away with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.attachments import AttachmentDraft, AttachmentRow, MediaType, saved_name
from frontdesk.domain.dates import show_date
from frontdesk.domain.staff import Desk
from frontdesk.services.attachments import Attachments
from frontdesk.services.scans import Scans
from frontdesk.ui import theme, words
from frontdesk.ui.clients.sections.board import BoardLine, LinesBoard
from frontdesk.ui.clients.sections.scans import ScanStrip
from frontdesk.ui.copies import write_paper
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.signs import Glyph

AskFiles = Callable[[QWidget], Sequence[str]]
AskPlace = Callable[[QWidget, str], str]
_GLYPHS = {
    MediaType.PDF: "file-pdf", MediaType.PNG: "image", MediaType.JPEG: "image", MediaType.TIFF: "image",
    MediaType.XLSX: "table",
}  # fmt: skip


def ask_files(parent: QWidget) -> Sequence[str]:
    """The system's dialog; empty when it was left."""
    return QFileDialog.getOpenFileNames(parent)[0]


def ask_place(parent: QWidget, path: str) -> str:
    return QFileDialog.getSaveFileName(parent, "", path)[0]


class FileLine(BoardLine):
    shown = Signal(object)
    removed = Signal(object)
    saved = Signal(object)

    def __init__(self, row: AttachmentRow, zone: ZoneInfo) -> None:
        super().__init__(Glyph(_GLYPHS.get(row.media_type, "file-text")), row.name)
        self.row = row
        day = show_date(row.added_at.astimezone(zone).date())
        known = (words.word(row.media_type), size(row.size), day, row.staff_name)
        self.about.setText(", ".join(filter(None, known)))
        self.name.setMaximumWidth(420)
        self.name.setToolTip(row.name)
        self.name.clicked.connect(lambda: self.shown.emit(row))
        self.save = self._tool("download-simple", self.tr("Save a copy"))
        self.save.clicked.connect(lambda: self.saved.emit(row))
        self.remove = self._tool("trash", self.tr("Take the file away"))
        self.remove.clicked.connect(lambda: self.removed.emit(row))
        self.add_deeds(self.save, self.remove)

    def _tool(self, glyph: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(glyph))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(f"{name}: {self.row.name}")
        button.setToolTip(name)
        return button


class FilesBoard(LinesBoard[AttachmentRow, FileLine]):
    """`shown` carries the row of a file and its bytes, to be previewed."""

    shown = Signal(object, bytes)

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        attachments: Attachments,
        scans: Scans,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        choose: AskFiles = ask_files,
        place: AskPlace = ask_place,
    ) -> None:
        self._desk, self._attachments, self._clock, self._zone = desk, attachments, clock, zone
        self._choose, self._place = choose, place
        super().__init__(jobs, notices, self.tr("Save the card first, then add its files"))
        self.more = QPushButton(self.tr("Choose files…"))
        self.more.setIcon(icon("paperclip"))
        self.more.clicked.connect(self._choose_files)
        self.paste = QPushButton(self.tr("Paste from the clipboard"))
        self.paste.setProperty("kind", "quiet")
        self.paste.clicked.connect(self.take_clipboard)
        self.scans = ScanStrip(jobs, scans, notices)
        self.scans.taken.connect(self.take_files)
        self.changed.connect(self.scans.look)
        hint = QLabel(self.tr("or drag them here: PDF, pictures, documents, up to 25 MB"))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self._ground = QFrame()
        self._ground.setProperty("role", "choice")
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(6)
        inside.addWidget(self.scans)
        inside.addLayout(side_by_side(self.more, self.paste, self.scans.folder_button))
        inside.addWidget(hint)
        self.column.addWidget(self._ground)
        self.setAcceptDrops(True)

    def read(self, client_id: int) -> tuple[AttachmentRow, ...]:
        return self._attachments.of(client_id, self._desk)

    def line(self, row: AttachmentRow) -> FileLine:
        line = FileLine(row, self._zone)
        line.shown.connect(self._show)
        line.removed.connect(self._remove)
        line.saved.connect(self._save)
        return line

    def stops(self, line: FileLine) -> Sequence[QWidget]:
        return line.name, line.save, line.remove

    # Taking in

    def take_files(self, paths: Sequence[str]) -> None:
        """Each by itself: one that is refused does not hold the others."""
        for path in map(Path, paths):
            self._add(partial(self._add_file, path), path.name)

    def take_scans(self) -> None:
        """What the scanner has put into its folder; a card that is not saved yet has no place for it."""
        if self.client_id is not None:
            self.scans.take_all()

    def _add_file(self, path: Path, id: int) -> int:
        return self._attachments.add_file(self._desk, id, path)

    def take_clipboard(self) -> None:
        """A picture, or files that were copied."""
        data = QApplication.clipboard().mimeData()
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data else []
        if paths:
            self.take_files(paths)
            return
        image = QApplication.clipboard().image()
        if image.isNull():
            self._notices.success(self.tr("There is no picture and no file in the clipboard"))
            return
        bytes_of, buffer = QByteArray(), QBuffer()
        buffer.setBuffer(bytes_of)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        body, name = bytes(bytes_of.data()), self.tr("Picture {0}.png").format(self._now())
        self._add(lambda id: self._attachments.add(self._desk, AttachmentDraft(id, name, body)), name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.client_id is not None:
            self.take_clipboard()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.client_id is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()
            theme.set_style(self._ground, state="chosen")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        theme.set_style(self._ground, state="")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        theme.set_style(self._ground, state="")
        self.take_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _choose_files(self) -> None:
        self.take_files(self._choose(self))

    def _add(self, add: Callable[[int], int], name: str) -> None:
        id, attachments, desk = self.client_id, self._attachments, self._desk
        if id is None:
            return

        def done(made: int) -> None:
            self.tell(self.tr("Added: {0}").format(name), lambda: attachments.remove(desk, made))
            self.ask()

        self._jobs.write(self, lambda: add(id), done, self._notices.refusal)

    def _now(self) -> str:
        return f"{self._clock().astimezone(self._zone):%d.%m.%Y %H-%M-%S}"

    # Showing and taking away

    def _show(self, row: AttachmentRow) -> None:
        self._with_body(row, lambda body: self.shown.emit(row, body))

    def _save(self, row: AttachmentRow) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._place(self, str(Path(folder) / saved_name(row.name, row.media_type)))
        if not path:
            return
        attachments, desk = self._attachments, self._desk
        said = self.tr("Saved: {0}").format(Path(path).name)
        self._jobs.write(
            self,
            lambda: write_paper(Path(path), attachments.body(desk, row.id)),
            lambda _: self._notices.success(said),
            self._notices.trouble,
        )

    def _with_body(self, row: AttachmentRow, then: Callable[[bytes], object]) -> None:
        attachments, desk = self._attachments, self._desk
        self._jobs.write(self, lambda: attachments.body(desk, row.id), then, self._notices.trouble)

    def _remove(self, row: AttachmentRow) -> None:
        attachments, desk = self._attachments, self._desk
        said = self.tr("Taken away: {0}").format(row.name)
        self.do(lambda: attachments.remove(desk, row.id), said, lambda: attachments.restore(desk, row.id))
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)


def size(bytes_count: int) -> str:
    """«120 КБ», «2,4 МБ»; a kilobyte is 1024 bytes, as file managers count."""
    if bytes_count < 1024 * 1024:
        return words.kilobytes(max(1, round(bytes_count / 1024)))
    return words.megabytes(bytes_count / 1024 / 1024)

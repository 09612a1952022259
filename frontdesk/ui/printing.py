"""The printers of this workstation. A paper is a PDF already; its pages are drawn as they are, at the printer's
own resolution.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from frontdesk.domain.errors import PaperTrouble, PrinterTrouble

BAND = 512  # rows of pixels drawn at once: a whole A4 page at 600 dpi would take 140 MB
FINEST = 600  # dpi; beyond it paper shows no difference
MAX_COPIES = 9
_asking = threading.Lock()  # Qt loads what knows the printers when first asked, and guards nothing


class Printing(QObject):
    """The printer in use and how many copies; `changed` when the clerk chose others, so that they can be
    remembered, `looked` when the system was asked again.

    `look` and `send` belong in jobs: the system may take its time to name its printers, and Qt lets a thread
    paint on one. `ask_and_send` belongs to the window's thread.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, printer: str = "", copies: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer, self._copies = printer, copies
        self._seen: tuple[tuple[str, ...], str] | None = None

    def printers(self) -> tuple[str, ...]:
        """Asks the system anew."""
        with _asking:
            return tuple(QPrinterInfo.availablePrinterNames())

    def look(self) -> str:
        """Ask the system which printers there are now, and which of them is in use."""
        self._seen = self.printers(), self._default()
        self.looked.emit()
        return self.printer

    def has_printer(self) -> bool:
        return bool(self.printers())

    @property
    def seen(self) -> tuple[str, ...]:
        return self._seen[0] if self._seen else ()

    @property
    def remembered(self) -> str:
        """The one that was chosen, there or not; empty for the system's own."""
        return self._printer

    @property
    def printer(self) -> str:
        """Of those last seen: the remembered one, else the system's own, else any, else none."""
        if self._seen is None:
            return self._printer
        known, default = self._seen
        return next((name for name in (self._printer, default, *known) if name in known), "")

    @property
    def copies(self) -> int:
        return self._copies

    def choose(self, printer: str, copies: int) -> None:
        self._printer, self._copies = printer, max(1, min(copies, MAX_COPIES))
        self.changed.emit()

    def send(self, pdf: bytes, printer: str = "", copies: int = 1) -> None:
        """Prints every page. Raises PrinterTrouble (none, or it does not answer) and PaperTrouble."""
        device = self._device(printer)
        device.setCopyCount(copies)
        self._draw(pdf, device)

    def ask_and_send(self, parent: QWidget, pdf: bytes) -> bool:
        """The system's dialog first; false when it was left without printing. Raises as `send`."""
        device = self._device(self.printer)
        device.setCopyCount(self._copies)
        dialog = QPrintDialog(device, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self.choose(device.printerName(), device.copyCount())
        self._draw(pdf, device)
        return True

    def _default(self) -> str:
        with _asking:
            return QPrinterInfo.defaultPrinterName()

    def _device(self, printer: str) -> QPrinter:
        """Raises PrinterTrouble when there is no such printer."""
        with _asking:
            info = QPrinterInfo.printerInfo(printer) if printer else QPrinterInfo.defaultPrinter()
            if info.isNull():
                raise PrinterTrouble(printer)
            return QPrinter(info, QPrinter.PrinterMode.HighResolution)

    def _draw(self, pdf: bytes, device: QPrinter) -> None:
        data = QBuffer()
        data.setData(QByteArray(pdf))
        data.open(QIODevice.OpenModeFlag.ReadOnly)
        paper = QPdfDocument()
        paper.load(data)
        if paper.status() is not QPdfDocument.Status.Ready:
            raise PaperTrouble(paper.error().name)
        device.setResolution(min(device.resolution(), FINEST))
        _fit(device, paper, 0)
        painter = QPainter()
        if not painter.begin(device):
            raise PrinterTrouble(device.printerName())
        for number in range(paper.pageCount()):
            if number:
                _fit(device, paper, number)
                device.newPage()
            _draw_page(painter, paper, number, device.resolution())
        if not painter.end() or device.printerState() is QPrinter.PrinterState.Error:
            raise PrinterTrouble(device.printerName())
        paper.close()


def _fit(device: QPrinter, paper: QPdfDocument, number: int) -> None:
    """Paper of the page's own size, to its edges: the margins are in the page already."""
    size = QPageSize(
        paper.pagePointSize(number), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    device.setPageSize(size)
    device.setFullPage(True)
    device.setPageOrientation(QPageLayout.Orientation.Portrait)


def _draw_page(painter: QPainter, paper: QPdfDocument, number: int, dpi: int) -> None:
    whole = (paper.pagePointSize(number) * dpi / 72).toSize()
    for top in range(0, whole.height(), BAND):
        band = QRect(0, top, whole.width(), min(BAND, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band)
        painter.drawImage(band.topLeft(), paper.render(number, QSize(band.size()), options))

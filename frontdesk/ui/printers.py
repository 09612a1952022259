"""The printers of the system through Qt: which there are, what ails one, and a PDF drawn on it as it is."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from frontdesk.domain.errors import PaperTrouble, PrinterTrouble, SheetTooLarge
from frontdesk.domain.printing import WIDE, Duplex, Hitch, Profile, Stock, Tray

BAND = 512  # rows of pixels drawn at once: a whole A4 page at 600 dpi would take 140 MB
FINEST = 600  # dpi; beyond it paper shows no difference
MM = 25.4 / 72  # of a point
_asking = threading.Lock()  # Qt loads what knows the printers when first asked, and guards nothing

_TRAYS = {
    Tray.AUTO: QPrinter.PaperSource.Auto,
    Tray.UPPER: QPrinter.PaperSource.Upper,
    Tray.MIDDLE: QPrinter.PaperSource.Middle,
    Tray.LOWER: QPrinter.PaperSource.Lower,
    Tray.MANUAL: QPrinter.PaperSource.Manual,
}
_DUPLEX = {
    Duplex.NONE: QPrinter.DuplexMode.DuplexNone,
    Duplex.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Duplex.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}
# The keywords of RFC 8011 (5.4.12) and of CUPS, the gravest first; a suffix tells how grave it is.
_REASONS = (
    ("media-empty", Hitch.NO_PAPER),
    ("media-needed", Hitch.NO_PAPER),
    ("media-jam", Hitch.JAMMED),
    ("cover-open", Hitch.OPEN),
    ("door-open", Hitch.OPEN),
    ("toner-empty", Hitch.NO_INK),
    ("marker-supply-empty", Hitch.NO_INK),
    ("offline", Hitch.OFFLINE),
    ("connecting-to-device", Hitch.OFFLINE),
    ("timed-out", Hitch.OFFLINE),
    ("paused", Hitch.STOPPED),
)


def names() -> tuple[str, ...]:
    """Asks the system anew."""
    with _asking:
        return tuple(QPrinterInfo.availablePrinterNames())


def default() -> str:
    with _asking:
        return QPrinterInfo.defaultPrinterName()


def hitch(name: str) -> Hitch:
    """What keeps a printer from taking a paper, as far as the system tells."""
    with _asking:
        info = QPrinterInfo.printerInfo(name)
        if info.isNull():
            return Hitch.MISSING
        told = _reasons(name)
        state = info.state()
    found = ailing(told)
    if found is Hitch.NONE and state in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return Hitch.STOPPED
    return found


def ailing(reasons: Sequence[str]) -> Hitch:
    """Of the state reasons of a printer; a warning stops nothing."""
    grave = [reason for reason in reasons if not reason.endswith(("-report", "-warning"))]
    return next((found for word, found in _REASONS if any(word in reason for reason in grave)), Hitch.NONE)


def device(name: str) -> QPrinter:
    """Raises PrinterTrouble when there is no such printer."""
    with _asking:
        info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise PrinterTrouble(name)
        return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def draw(pdf: bytes, printer: QPrinter, profile: Profile) -> int:
    """Every page as it is, at its own size; the number of pages.

    Raises PaperTrouble (no PDF), SheetTooLarge (it would be cut on the paper of the profile) and PrinterTrouble.
    """
    paper, data = QPdfDocument(), QBuffer()
    data.setData(QByteArray(pdf))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    paper.load(data)
    if paper.status() is not QPdfDocument.Status.Ready:
        raise PaperTrouble(paper.error().name)
    sizes = [paper.pagePointSize(number) for number in range(paper.pageCount())]
    _must_fit(sizes, profile)
    set_up(printer, profile)
    printer.setResolution(min(printer.resolution(), FINEST))
    _lay(printer, sizes[0], profile)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterTrouble(printer.printerName())
    for number, size in enumerate(sizes):
        if number:
            _lay(printer, size, profile)
            printer.newPage()
        _draw_page(painter, paper, number, printer.resolution())
    if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
        raise PrinterTrouble(printer.printerName())
    paper.close()
    return len(sizes)


def set_up(printer: QPrinter, profile: Profile) -> None:
    printer.setCopyCount(profile.copies)
    printer.setPaperSource(_TRAYS[profile.tray])
    printer.setDuplex(_DUPLEX[profile.duplex])


def _must_fit(sizes: Sequence[QSizeF], profile: Profile) -> None:
    for size in sizes:
        if not profile.takes(size.width() * MM, size.height() * MM):
            raise SheetTooLarge


def _lay(printer: QPrinter, size: QSizeF, profile: Profile) -> None:
    """Paper of the page's own size or of the profile's, to its edges: the margins are in the page already."""
    wide, long = WIDE.get(profile.stock, (0, 0))
    if profile.stock is Stock.AS_MADE or not long:
        wanted = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    else:
        wanted = QPageSize(
            QSizeF(wide, long), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
        )
    printer.setPageSize(wanted)
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)


def _draw_page(painter: QPainter, paper: QPdfDocument, number: int, dpi: int) -> None:
    """Band by band. Qt 6.12 takes the right and the bottom of a clip for its width and height, and so draws every band
    a pixel short: one pixel more makes it true.
    """
    whole = (paper.pagePointSize(number) * dpi / 72).toSize()
    for top in range(0, whole.height(), BAND):
        band = QRect(0, top, whole.width(), min(BAND, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band.adjusted(0, 0, 1, 1))
        painter.drawImage(band.topLeft(), paper.render(number, QSize(band.size()), options))


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    """`cups_dest_t` of cups.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("count", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


@cache
def _cups() -> ctypes.CDLL | None:
    """Qt prints through CUPS and keeps to itself why a printer stands; None on systems that print otherwise."""
    try:
        found = ctypes.CDLL("libcups.so.2")
    except OSError:
        return None
    found.cupsGetNamedDest.restype = ctypes.POINTER(_Destination)
    found.cupsGetNamedDest.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
    found.cupsFreeDests.argtypes = (ctypes.c_int, ctypes.POINTER(_Destination))
    return found


def _reasons(name: str) -> tuple[str, ...]:
    """`printer-state-reasons`, as the system says them."""
    cups = _cups()
    found = cups.cupsGetNamedDest(None, name.encode(), None) if cups else None
    if not cups or not found:
        return ()
    told = {found[0].options[n].name: found[0].options[n].value for n in range(found[0].count)}
    cups.cupsFreeDests(1, found)
    return tuple(told.get(b"printer-state-reasons", b"").decode().split(","))

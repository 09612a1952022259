"""What is said of papers on their way to a printer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import ALL, BATCH, FILE, TICKET, Hitch, JobRow, JobState
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.notices import Notices
from frontdesk.ui.printing import Printing


def tr(text: str) -> str:
    return QCoreApplication.translate("Prints", text)


def kind_words(kind: str) -> str:
    """What papers of a kind are called."""
    if kind == ALL:
        return tr(QT_TRANSLATE_NOOP("Prints", "All papers"))
    if kind == FILE:
        return tr(QT_TRANSLATE_NOOP("Prints", "File of a card"))
    if kind == TICKET:
        return tr(QT_TRANSLATE_NOOP("Prints", "Ticket"))
    if kind == BATCH:
        return tr(QT_TRANSLATE_NOOP("Prints", "Several papers"))
    return words.word(PaperKind(kind)) if kind in tuple(PaperKind) else kind


def paper_words(row: JobRow) -> str:
    """«Акт по претензии № 118»."""
    name = kind_words(row.kind)
    if row.kind == PaperKind.TEST_PAGE:
        return tr(QT_TRANSLATE_NOOP("Prints", "{0}: {1}")).format(name, kind_words(row.number))
    if row.kind == BATCH:
        return tr(QT_TRANSLATE_NOOP("Prints", "{0}: {1}")).format(name, row.number)
    return tr(QT_TRANSLATE_NOOP("Prints", "{0} No. {1}")).format(name, row.number) if row.number else name


def waits(row: JobRow) -> str:
    """«В принтере нет бумаги: Акт по претензии № 118 ждёт в очереди печати»."""
    said = tr(QT_TRANSLATE_NOOP("Prints", "{0} (“{1}”): {2} waits in the print queue"))
    return said.format(words.word(row.hitch), row.printer, paper_words(row))


def sent(row: JobRow) -> str:
    """«Отправлено на «Зал-1», 2 экз.»."""
    return tr(QT_TRANSLATE_NOOP("Prints", "Sent to “{0}”, copies: {1}")).format(row.printer, row.copies)


def tell(notices: Notices, printing: Printing, row: JobRow) -> None:
    """What became of a paper that was asked to be printed, with the way to give it up."""
    if row.state is JobState.PRINTED:
        notices.success(sent(row))
    elif row.hitch is not Hitch.NONE:
        notices.remember(waits(row), lambda: printing.cancel(row.id), lambda _: None)
        notices.hint(waits(row))
    else:
        notices.success(sent(row), lambda: printing.cancel(row.id))

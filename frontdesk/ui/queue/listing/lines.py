"""A line of the wide table and of the file, cell by cell, in the words of the desk."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.views import TableColumn, TableLine
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.queue.listing.rows import NBSP, TicketLook, no_client

HEADS: Mapping[TableColumn, tuple[str, int]] = {
    TableColumn.NUMBER: (QT_TRANSLATE_NOOP("Queue", "No."), 76),
    TableColumn.TITLE: (QT_TRANSLATE_NOOP("Queue", "What about"), 0),
    TableColumn.CLIENT: (QT_TRANSLATE_NOOP("Queue", "Client"), 168),
    TableColumn.SUBJECT: (QT_TRANSLATE_NOOP("Queue", "Subject"), 220),
    TableColumn.CHANNEL: (QT_TRANSLATE_NOOP("Queue", "Channel"), 110),
    TableColumn.PRIORITY: (QT_TRANSLATE_NOOP("Queue", "Priority"), 120),
    TableColumn.STATUS: (QT_TRANSLATE_NOOP("Queue", "Status"), 160),
    TableColumn.OWNER: (QT_TRANSLATE_NOOP("Queue", "Whose"), 150),
    TableColumn.TEAM: (QT_TRANSLATE_NOOP("Queue", "Team"), 170),
    TableColumn.DEADLINE: (QT_TRANSLATE_NOOP("Queue", "Deadline"), 140),
    TableColumn.OPENED: (QT_TRANSLATE_NOOP("Queue", "Came"), 140),
}


class LineWords:
    """Also asked off the window's thread, by who writes a file."""

    def __init__(self, look: TicketLook, staff_id: int) -> None:
        self._look, self._staff_id = look, staff_id

    def head(self, column: TableColumn) -> str:
        return QCoreApplication.translate("Queue", HEADS[column][0])

    def cell(self, column: TableColumn, line: TableLine) -> str:
        row, local = line.row, self._look.local
        opened, due = local(line.opened_at), local(row.due)
        return {
            TableColumn.NUMBER: lambda: str(row.number),
            TableColumn.TITLE: lambda: row.title,
            TableColumn.CLIENT: lambda: row.client_short or no_client(),
            TableColumn.SUBJECT: lambda: line.subject,
            TableColumn.CHANNEL: lambda: words.heading(row.channel),
            TableColumn.PRIORITY: lambda: words.word(row.priority),
            TableColumn.STATUS: lambda: line.status or words.status_mark(row.status).word,
            TableColumn.OWNER: lambda: row.owner_short or QCoreApplication.translate("Queue", "nobody"),
            TableColumn.TEAM: lambda: line.team,
            TableColumn.DEADLINE: lambda: (
                f"{due:%d.%m.%Y}{NBSP}{due:%H:%M}" if due else self._look.mark(row).word
            ),
            TableColumn.OPENED: lambda: f"{opened:%d.%m.%Y}{NBSP}{opened:%H:%M}" if opened else "",
        }[column]()

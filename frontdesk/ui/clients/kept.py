"""When what is typed was last safe: in the head of the card and in the status bar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.dates import day_month
from frontdesk.ui.clients.header import CardHeader
from frontdesk.ui.keeper import Keeper


class KeptWords(QObject):
    saving = Signal(str, str)  # state and words for the status bar

    def __init__(self, keeper: Keeper, header: CardHeader, zone: ZoneInfo, today: Callable[[], date]) -> None:
        super().__init__(keeper)
        self._header, self._zone, self._today = header, zone, today
        keeper.kept.connect(self._on_kept)
        keeper.failed.connect(lambda _: self.saving.emit("failed", self.tr("Draft is not saved")))

    def time(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        day = "" if local.date() == self._today() else f"{day_month(local.date())}, "
        return f"{day}{local:%H:%M:%S}"

    def show(self, at: datetime) -> None:
        self._header.show_draft(self.tr("Draft, saved at {0}").format(self.time(at)))

    def _on_kept(self, at: datetime) -> None:
        self.show(at)
        self.saving.emit("saved", self.tr("Draft saved at {0}").format(self.time(at)))

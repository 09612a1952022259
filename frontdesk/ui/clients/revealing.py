"""The hidden numbers of a card: each look is in the journal before the number is on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.ui.clients.form import ClientForm
from frontdesk.ui.clients.sections.documents import DocumentRow
from frontdesk.ui.jobs import Jobs


class Revealing(QObject):
    """Shows a number for ten seconds and hides it again; `client_id` tells whose card is open."""

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        clients: Clients,
        form: ClientForm,
        client_id: Callable[[], int | None],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(form)
        self._jobs, self._desk, self._clients, self._form = jobs, desk, clients, form
        self._client_id, self._failed = client_id, failed
        form.snils.reveal_asked.connect(self.snils)
        form.documents.reveal_asked.connect(self.document)

    def under_the_focus(self) -> None:
        """The number that the clerk stands at, else the СНИЛС, else the first document that is hidden."""
        rows = [row for row in self._form.documents.documents if row.number.is_hidden]
        here = next((row for row in rows if row.number.hasFocus()), None)
        if here is None and self._form.snils.is_hidden:
            self.snils()
        elif here or rows:
            self.document((here or rows[0]).id or 0)

    def snils(self) -> None:
        field = self._form.snils
        if field.is_revealed:
            field.cover()
        elif field.is_hidden:
            self._ask("snils", field.reveal)

    def document(self, id: int) -> None:
        row = self._row(id)
        if row is None:
            return
        if row.number.is_revealed:
            row.number.cover()
        elif row.number.is_hidden:
            self._ask(f"documents.{id}", lambda number: self._show(id, number))

    def cover(self) -> None:
        self._form.snils.cover()
        self._form.documents.cover()

    def _ask(self, field: str, show: Callable[[str], object]) -> None:
        id, clients, desk = self._client_id(), self._clients, self._desk
        if id is not None:
            self._jobs.write(
                self,
                lambda: clients.reveal(desk, id, field),
                lambda number: show(number) if id == self._client_id() else None,
                self._failed,
            )

    def _show(self, id: int, number: str) -> None:
        row = self._row(id)
        if row is not None:
            row.reveal(number)

    def _row(self, id: int) -> DocumentRow | None:
        return next((row for row in self._form.documents.documents if row.id == id), None)

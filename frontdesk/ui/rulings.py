"""Has the rules look at what this workstation has just told, behind the deed that told it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from frontdesk.domain.changes import Change
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs


class Rulings(QObject):
    """What other desks tell, they look at themselves; what one leaves behind, somebody sweeps each half minute."""

    def __init__(self, owner: QObject, jobs: Jobs, office: Office, workstation: str) -> None:
        super().__init__(owner)
        self._jobs, self._office, self._workstation = jobs, office, workstation
        self._is_asked = False

    def on_change(self, _: Change) -> None:
        if self._office.listening.is_due and not self._is_asked:
            self._is_asked = True
            self._jobs.write(self, self._sweep, self._on_swept, self._on_swept)

    def _sweep(self) -> int:
        return self._office.ruling.sweep(self._workstation)

    def _on_swept(self, _: object) -> None:
        """A store that does not answer is asked again with the next deed, or each half minute."""
        self._is_asked = False

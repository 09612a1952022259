"""How the window looks at this workstation, remembered between starts.

Qt's own file and Qt's own parser: a theme must be known before the first frame, and reading TOML takes longer than
making the bars.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings


class ViewState:
    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """`light`, `dark`, or `system` for whoever never chose."""
        return str(self._kept.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._kept.setValue("theme", name)
        self._kept.sync()

    @property
    def letters(self) -> bool:
        """A letter alone is a command in a list; who is not sure of hand switches that off (WCAG 2.1.4)."""
        return str(self._kept.value("letters", "on")) == "on"

    @letters.setter
    def letters(self, are_on: bool) -> None:
        self._kept.setValue("letters", "on" if are_on else "off")
        self._kept.sync()

    @property
    def used(self) -> dict[str, int]:
        """How often each command was run at this workstation."""
        self._kept.beginGroup("used")
        found = {name: int(str(self._kept.value(name, 0))) for name in self._kept.childKeys()}
        self._kept.endGroup()
        return found

    def count(self, command: str) -> None:
        self._kept.setValue(f"used/{command}", int(str(self._kept.value(f"used/{command}", 0))) + 1)

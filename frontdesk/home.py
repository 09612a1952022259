"""Where files live: the program's own resources, and the home that holds an office's data."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """The folder of fonts, themes, words and facts: beside the package in a checkout, inside it in a wheel."""
    beside = _PACKAGE.parent / "resources"
    return beside if beside.is_dir() else _PACKAGE / "resources"


def resource(name: str) -> Path:
    return resources() / name


class Home(NamedTuple):
    """One office's folder on this workstation."""

    path: Path

    @property
    def store(self) -> Path:
        return self.path / "office.db"

    @property
    def copies(self) -> Path:
        """Copies made before the store was brought up to date."""
        return self.path / "copies"

    @property
    def settings(self) -> Path:
        return self.path / "settings.toml"

    @property
    def view(self) -> Path:
        """How the window looks; may be deleted without harm."""
        return self.path / "view.ini"

    @property
    def logs(self) -> Path:
        return self.path / "logs"


def default_home() -> Home:
    """Where the system keeps a program's data."""
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("frontdesk", appauthor=False)))

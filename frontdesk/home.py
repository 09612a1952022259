"""Where files live: the program's own resources, and the home that holds an office's data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """The folder of fonts, themes, words and facts: beside the package in a checkout, inside it in a wheel."""
    beside = _PACKAGE.parent / "resources"
    return beside if beside.is_dir() else _PACKAGE / "resources"


def resource(name: str) -> Path:
    return resources() / name


@dataclass(frozen=True, slots=True)
class Home:
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
    def logs(self) -> Path:
        return self.path / "logs"


def default_home() -> Home:
    """Where the system keeps a program's data."""
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("frontdesk", appauthor=False)))

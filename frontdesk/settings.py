"""Settings of this workstation. Defaults are not written, so a better default reaches everyone who never chose."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

# What was of two papers only became the profile of a kind: (its kind, its part).
_FORMER = {
    "slip_printer": ("slip", "printer"),
    "act_printer": ("all", "printer"),
    "act_copies": ("all", "copies"),
}


class Settings(NamedTuple):
    """`made_up` marks a home of invented people: its store is not encrypted, and the window says so.

    `key` says where the key of an encrypted store comes from: `keyring` or `passphrase`; `salt` (hex)
    belongs to a passphrase and is no secret. (What the first frame needs are named tuples: a start has
    made all of them by the time it has imported `dataclasses`.)
    """

    database_url: str = ""
    made_up: bool = False
    key: str = "keyring"
    salt: str = ""
    workstation: str = ""
    last_staff: int = 0
    last_counter: int = 0
    scan_folder: str = ""
    certificates: Mapping[str, str] = MappingProxyType(
        {}
    )  # id of a clerk → path of the file on this workstation
    printing: Mapping[str, Mapping[str, Any]] = MappingProxyType({})  # `domain.printing.heard` reads it


def load(path: Path) -> Settings:
    """Unknown names are passed over: a newer program may have written them, and `save` keeps them."""
    if not path.exists():
        return Settings()
    found = _retold(tomllib.loads(path.read_text(encoding="utf-8")))
    return Settings(**{name: value for name, value in found.items() if name in Settings._fields})


def save(path: Path, settings: Settings) -> None:
    """Durable when it returns: without its salt an encrypted store could never be opened again."""
    import tomli_w

    defaults = Settings()._asdict()
    found = _retold(tomllib.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}
    chosen = {name: value for name, value in found.items() if name not in defaults}
    chosen |= {name: value for name, value in settings._asdict().items() if value != defaults[name]}
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".new")
    with half.open("w", encoding="utf-8") as file:
        file.write(tomli_w.dumps(chosen))
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def _retold(found: dict[str, Any]) -> dict[str, Any]:
    """A file of an older program as this one writes it."""
    for name, (kind, part) in _FORMER.items():
        if name in found:
            found.setdefault("printing", {}).setdefault(kind, {}).setdefault(part, found.pop(name))
    return found

"""Drafts of claims and decisions as the store keeps them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any


def dumped(draft: Any) -> dict[str, Any]:
    """A draft as it is kept."""
    return dataclasses.asdict(draft)


def loaded(kind: Any, body: Mapping[str, Any], /, **fixed: Any) -> Any:
    """The draft of a kept body, with what this edition of the program still knows of it."""
    known = {field.name for field in dataclasses.fields(kind)}
    return kind(**{name: value for name, value in body.items() if name in known} | fixed)

"""The program's log: what went wrong and where, never whom it was about."""

from __future__ import annotations

import logging
import os
from pathlib import Path


def keep(folder: Path) -> None:
    """Write warnings and worse into `folder`; `FRONTDESK_LOG` names another level. Twice is once."""
    folder.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(
        filename=folder / "frontdesk.log",
        level=os.environ.get("FRONTDESK_LOG", "WARNING"),
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)  # its finest level writes whole rows

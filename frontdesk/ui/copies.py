"""Copies of papers and files on this workstation, where the clerk said."""

from __future__ import annotations

import errno
from pathlib import Path

from frontdesk.domain.errors import DiskFull, ReadOnly


def write_paper(path: Path, body: bytes) -> None:
    """Raises DiskFull or ReadOnly."""
    try:
        path.write_bytes(body)
    except OSError as failed:
        raise (DiskFull if failed.errno == errno.ENOSPC else ReadOnly) from failed

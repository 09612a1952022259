"""What the scanner put into its folder and no card has yet."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from frontdesk.db.database import Database
from frontdesk.db.queries import attachments as queries
from frontdesk.domain.attachments import SIZE_LIMIT, MediaType, media_type

KINDS = (MediaType.PDF, MediaType.PNG, MediaType.JPEG, MediaType.TIFF)
SETTLED = 2.0  # seconds without a change: the scanner has written it to its end
FRESH = 12 * 3600.0  # seconds: a scan of yesterday is nobody's who sits here now
MOST = 20


class Scans:
    """The folder is this workstation's; `remember` keeps which it is. A file that is kept with any card, here or
    at another desk, is no longer new: that is told by its bytes.
    """

    def __init__(
        self,
        database: Database,
        folder: str,
        remember: Callable[[str], None],
        now: Callable[[], float] = time.time,
    ) -> None:
        """`now` is the clock of the file system, in seconds."""
        self._database, self.folder, self._remember, self._now = database, folder, remember, now
        self._hashes: dict[tuple[Path, float, int], str] = {}  # a file is read once, not at every look

    def choose(self, folder: str) -> None:
        self.folder = folder
        self._remember(folder)

    def waiting(self) -> tuple[Path, ...]:
        """New files, oldest first; none while the folder cannot be reached."""
        if not self.folder:
            return ()
        try:
            known = {self._mark(path): path for path in Path(self.folder).iterdir() if path.is_file()}
        except OSError:  # a share that is away
            return ()
        now = self._now()
        fresh = sorted(
            (mark for mark in known if SETTLED <= now - mark[1] <= FRESH and 0 < mark[2] <= SIZE_LIMIT),
            key=lambda mark: mark[1],
        )[-MOST:]
        self._hashes = {mark: sha256 for mark in fresh if (sha256 := self._hash(mark))}
        with self._database.read() as session:
            return tuple(
                mark[0]
                for mark, sha256 in self._hashes.items()
                if sha256 and not queries.has_body(session, sha256)
            )

    def _mark(self, path: Path) -> tuple[Path, float, int]:
        found = path.stat()
        return path, found.st_mtime, found.st_size

    def _hash(self, mark: tuple[Path, float, int]) -> str:
        """Empty for what no scanner writes, or cannot be read."""
        if mark in self._hashes:
            return self._hashes[mark]
        try:
            body = mark[0].read_bytes()
        except OSError:
            return ""
        return hashlib.sha256(body).hexdigest() if media_type(body) in KINDS else ""

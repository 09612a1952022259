"""Many papers of this program as one file, written page after page: nothing of what is written stays in memory.

pdfium keeps a file that it makes whole in memory until it is saved, and all of one that it adds to. What reportlab has
made, and what pdfium has drawn marks into, is plain enough to be carried over as bytes: objects one behind the other, a
table of where they begin, and no streams of objects. Files from elsewhere go through `merging`.
"""

from __future__ import annotations

import errno
import hashlib
import re
import shutil
from bisect import bisect
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from frontdesk.domain.errors import DiskFull, PaperTrouble, ReadOnly

# A text stays as it is, whatever it looks like.
_REFERENCE = re.compile(rb"\((?:\\.|[^\\()])*\)|/Parent (\d+) 0 R|(\d+) 0 R")
_SECTION = re.compile(rb"(\d+) \d+\s*")
_LINE = re.compile(rb"(\d{10}) \d{5} ([nf])")
_STREAM = re.compile(rb"stream\r?\n")
_KIDS = re.compile(rb"/Kids ?\[([^\]]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")


def bind(papers: Iterable[bytes], out: BinaryIO, told: Callable[[], bool] = lambda: True) -> bool:
    """Their pages in order, as they are; what two of them have alike (a face, an emblem) is written once.

    `told` after each: False stops, and then so does this, with a file that is none. Raises PaperTrouble for what is
    no paper of ours.
    """
    sheaf = _Sheaf(out)
    for paper in papers:
        sheaf.add(_Paper(paper))
        if not told():
            return False
    sheaf.end()
    return True


def write(papers: Iterable[bytes], path: Path, told: Callable[[], bool] = lambda: True) -> bool:
    """`bind` to a path, where nothing stands before all of it is written. Until then it has no name, in the folder
    where it will lie: whatever ends the program leaves nothing behind. Raises DiskFull or ReadOnly.
    """
    try:
        with TemporaryFile(dir=path.parent) as made:
            if not bind(papers, made, told):
                return False
            made.seek(0)
            with path.open("wb") as out:
                shutil.copyfileobj(made, out)
    except OSError as failed:
        raise (DiskFull if failed.errno == errno.ENOSPC else ReadOnly) from failed
    return True


class _Paper:
    """The objects of one file by their numbers."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        begin = body.rfind(b"startxref")
        table = int(body[begin:].split()[1]) if begin >= 0 else -1
        if not body.startswith(b"%PDF") or body[table : table + 4] != b"xref":
            raise PaperTrouble("xref")
        trailer = body.index(b"trailer", table)
        self._at = _places(body[table + 4 : trailer])
        self._ends = sorted((*self._at.values(), table))
        root = self._named(rb"/Root (\d+) 0 R", body[trailer:begin])
        self._tree = self._named(rb"/Pages (\d+) 0 R", self.object(root)[0])

    @property
    def pages(self) -> list[int]:
        """By reading the tree of pages from its root: reportlab makes one level of it."""
        kids = _KIDS.search(self.object(self._tree)[0])
        if kids is None:
            raise PaperTrouble("pages")
        return [int(number) for number in _NUMBER.findall(kids[1])]

    def object(self, number: int) -> tuple[bytes, bytes]:
        """What stands between `obj` and `endobj`: the words, and from `stream` on what follows them."""
        if number not in self._at:
            raise PaperTrouble("object")
        begin = self._at[number]
        whole = self._body[begin : self._ends[bisect(self._ends, begin)]]
        inner = whole[whole.index(b"obj") + 3 : whole.rindex(b"endobj")].strip(b"\r\n")
        stream = _STREAM.search(inner)
        return (inner[: stream.start()], inner[stream.start() :]) if stream else (inner, b"")

    def _named(self, pattern: bytes, where: bytes) -> int:
        found = re.search(pattern, where)
        if found is None:
            raise PaperTrouble("root")
        return int(found[1])


def _places(table: bytes) -> dict[int, int]:
    """Where each object begins; one section follows another where numbers are left out."""
    places, number = dict[int, int](), 0
    for line in table.splitlines():
        if (found := _LINE.match(line)) is not None:
            if found[2] == b"n":
                places[number] = int(found[1])
            number += 1
        elif (section := _SECTION.fullmatch(line)) is not None:
            number = int(section[1])
    return places


class _Sheaf:
    """A file on its way. Number 1 is its catalogue, 2 the root of its pages; both are written last."""

    def __init__(self, out: BinaryIO) -> None:
        self._out, self._offset = out, 0
        self._at: dict[int, int] = {}
        self._known: dict[bytes, int] = {}  # the hash of what is written → its number
        self._pages: list[int] = []
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def add(self, paper: _Paper) -> None:
        carried: dict[int, int] = {}
        for page in paper.pages:
            words, rest = paper.object(page)
            self._pages.append(self._put(self._led(paper, words, carried) + rest))

    def end(self) -> None:
        kids = b" ".join(b"%d 0 R" % page for page in self._pages)
        self._put(b"<< /Type /Pages /Count %d /Kids [ %s ] >>" % (len(self._pages), kids), 2)
        self._put(b"<< /Type /Catalog /Pages 2 0 R /Lang (ru-RU) >>", 1)
        table, count = self._offset, len(self._at) + 1
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        for number in range(1, count):
            self._write(b"%010d 00000 n \n" % self._at[number])
        self._write(b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (count, table))

    def _carry(self, paper: _Paper, number: int, carried: dict[int, int]) -> int:
        """An object with all that it leads to; its number here."""
        if number not in carried:
            words, rest = paper.object(number)
            body = self._led(paper, words, carried) + rest
            seal = hashlib.sha256(body).digest()
            if seal not in self._known:
                self._known[seal] = self._put(body)
            carried[number] = self._known[seal]
        return carried[number]

    def _led(self, paper: _Paper, words: bytes, carried: dict[int, int]) -> bytes:
        def led(found: re.Match[bytes]) -> bytes:
            if found[1] is not None:
                return b"/Parent 2 0 R"
            return b"%d 0 R" % self._carry(paper, int(found[2]), carried) if found[2] else found[0]

        return _REFERENCE.sub(led, words)

    def _put(self, body: bytes, number: int = 0) -> int:
        number = number or len(self._at) + 3  # behind the two that come last
        self._at[number] = self._offset
        self._write(b"%d 0 obj\n" % number)
        self._write(body)
        self._write(b"\nendobj\n")
        return number

    def _write(self, body: bytes) -> None:
        self._offset += self._out.write(body)

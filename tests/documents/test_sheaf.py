"""Many papers as one file: every page as it was, what they share once, and none of them kept in memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader

from frontdesk import home
from frontdesk.documents import sheaf
from frontdesk.documents.render import render
from frontdesk.domain.errors import PaperTrouble
from frontdesk.domain.papers.demo import PAPERS
from frontdesk.domain.papers.demo_of_acts import ACT
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.marks import Mark

MARK = Mark("", "7K2QM-9XD4T5", "FD1-CLAIM-87-20261118-" + "A" * 32)


def act(number: int, client: str = ACT.client_name) -> bytes:
    paper = replace(ACT, number=f"{number}-П", client_name=client)
    return render(PaperKind.CLAIM, paper, home.resources(), mark=MARK)


def bound(*papers: bytes) -> bytes:
    out = BytesIO()
    assert sheaf.bind(papers, out)
    return out.getvalue()


def pixels(pdf: bytes) -> list[bytes]:
    with pdfium.PdfDocument(pdf) as whole:
        return [bytes(page.render(scale=0.7).buffer) for page in whole]


def test_every_paper_there_is_comes_through_with_each_of_its_pages_as_it_was() -> None:
    made = [render(kind, paper, home.resources(), mark=MARK) for kind, paper in PAPERS.items()]
    whole = bound(*made)
    assert pixels(whole) == [page for paper in made for page in pixels(paper)]
    alone = [page.extract_text() for paper in made for page in PdfReader(BytesIO(paper)).pages]
    assert [page.extract_text() for page in PdfReader(BytesIO(whole), strict=True).pages] == alone


def test_faces_that_two_papers_have_alike_are_written_once() -> None:
    papers = [act(number) for number in (87, 88, 78)]
    one, three = bound(papers[0]), bound(*papers)
    assert len(three) - len(one) < len(one) / 4
    other = bound(papers[0], act(89, "Ёжикова-Щукина Юлия Эдуардовна"))
    assert len(other) > len(one) * 1.4, "letters in another order are another face"


def test_a_thousand_papers_need_the_memory_of_one() -> None:
    some = [act(number) for number in range(87, 97)]

    def held(rounds: int) -> int:
        """The most that was in memory at once, beyond the papers themselves."""

        class Nowhere(BytesIO):
            def write(self, body: object) -> int:
                return len(body)  # type: ignore[arg-type]

        def papers() -> Iterator[bytes]:
            for _ in range(rounds):
                yield from some

        tracemalloc.start()
        try:
            assert sheaf.bind(papers(), Nowhere())
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert held(100) < held(1) + 250_000, "numbers, places and hashes of what was written; no bytes of it"


def test_what_is_no_paper_of_ours_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    (folder := tmp_path / "out").mkdir()
    for body in (b"", b"no paper", b"%PDF-1.5\nstartxref\n9\n%%EOF", act(87)[:-900]):
        with pytest.raises(PaperTrouble):
            sheaf.write([act(87), body], folder / "all.pdf")
    assert not list(folder.iterdir())


def test_words_that_look_like_a_reference_stay_words() -> None:
    paper = sheaf._Sheaf(BytesIO())
    words = rb"<< /Title (see 5 0 R, \(6 0 R\)) /Parent 7 0 R >>"
    assert paper._led(sheaf._Paper(act(87)), words, {}) == words.replace(b"7 0 R", b"2 0 R")

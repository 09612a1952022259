"""The mark of an electronic signature on every paper that has a number: whole, within the margins, over nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pdfplumber
import pytest

from frontdesk import home
from frontdesk.documents import certificates as files
from frontdesk.documents import page, signature_mark, signing
from frontdesk.documents.merging import flattened
from frontdesk.domain.papers.demo import PAPERS
from frontdesk.domain.papers.filled import OF_ACT
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.signing import Wholeness
from frontdesk.services.papers import render
from tests import certificates

MM = 72 / 25.4
AT, ZONE = datetime(2026, 11, 17, 8, 0, tzinfo=UTC), ZoneInfo("Europe/Moscow")
LONG = "Великоустюгская-Преображенская|Александра Ярославо-Владимировна"


def signed(issued: bytes, owner: str = certificates.OWNER) -> bytes:
    page.prepare(home.resources())
    first = files.opened(certificates.p12(owner), certificates.SECRET)
    second = files.opened(certificates.p12("Королёва Марина Игоревна", of="rsa"), certificates.SECRET)
    once = signing.sign(issued, issued, first, "87-П", AT, ZONE)
    return signing.sign(issued, once, second, "87-П", AT, ZONE)


@pytest.mark.parametrize("kind", sorted(set(OF_ACT.values())))
def test_both_marks_stand_within_the_margins_and_cover_nothing(kind: PaperKind) -> None:
    issued = render(kind, PAPERS[kind], home.resources())
    both = signed(issued)
    assert both.startswith(issued)
    assert [one.wholeness for one in signing.signatures(both, ())] == [Wholeness.WHOLE] * 2
    room = signature_mark.room(issued)
    with pdfplumber.open(BytesIO(issued)) as before, pdfplumber.open(BytesIO(flattened(both))) as after:
        assert len(after.pages) == len(before.pages) + room.is_own == room.page + 1
        last = after.pages[room.page]
        assert (last.extract_text() or "").count("ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ") == 2
        width, height = float(last.width), float(last.height)
        for left, foot, right, top in room.boxes:
            assert 20 * MM <= left < right <= width - 10 * MM + 1
            assert 20 * MM - 1 <= foot < top <= height - 20 * MM
            if not room.is_own:
                box = (left - 1, height - top - 1, right + 1, height - foot + 1)
                under = before.pages[room.page].crop(box)
                assert not under.chars
                assert not under.lines
            within = last.crop((left - 1, height - top - 1, right + 1, height - foot + 1))
            assert "Действителен с 01.01.2026 по 01.01.2027" in (within.extract_text() or "")


def test_most_papers_have_room_for_the_marks_and_a_full_one_gets_a_sheet_for_them() -> None:
    own = {
        kind
        for kind in set(OF_ACT.values())
        if signature_mark.room(render(kind, PAPERS[kind], home.resources())).is_own
    }
    assert own == {PaperKind.CLAIM, PaperKind.DESTRUCTION}, "their signatures end near the foot"
    both = flattened(signed(render(PaperKind.CLAIM, PAPERS[PaperKind.CLAIM], home.resources())))
    with pdfplumber.open(BytesIO(both)) as paper:
        assert "Лист электронных подписей к документу № 87-П" in (paper.pages[-1].extract_text() or "")


def test_a_long_name_keeps_within_its_mark() -> None:
    issued = render(PaperKind.RECEIPT, PAPERS[PaperKind.RECEIPT], home.resources())
    with pdfplumber.open(BytesIO(flattened(signed(issued, LONG)))) as paper:
        last = paper.pages[-1]
        left, foot, right, top = signature_mark.room(issued).boxes[0]
        chars = last.crop((left, float(last.height) - top, right, float(last.height) - foot)).chars
        assert {"LiberationSerif" in ch["fontname"] for ch in chars} == {True}
        assert max(float(ch["x1"]) for ch in chars) <= right - 1
        assert min(float(ch["x0"]) for ch in chars) >= left + 1


def test_the_same_beginning_is_found_whatever_is_put_behind_it() -> None:
    issued = render(PaperKind.RECEIPT, PAPERS[PaperKind.RECEIPT], home.resources())
    assert issued in signing.beginnings(signed(issued))
    assert issued in signing.beginnings(issued)

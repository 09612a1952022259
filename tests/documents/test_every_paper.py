"""Every paper of the demo as strangers read it: poppler, pypdf and pdfplumber."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pdfplumber
import pytest
from pypdf import PdfReader

from frontdesk.domain.acts import Person
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.demo import ANSWER, INCIDENT, PAPERS, RECEIPT, RETURN
from frontdesk.domain.papers.facts import PAPERS as FACTS
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.marks import Mark
from frontdesk.services.papers import edition, render
from tests.documents.papers import RESOURCES, pages, raw, read

GOLDEN = Path(__file__).parent / "golden"
MM = 72 / 25.4
TITLE = "О рассмотрении обращения жителей дома о Ёлкином-Подъёмном переулке и щебёнке " * 4
KINDS = sorted(PAPERS)


def made(kind: PaperKind, paper: Any = None, mark: Mark | None = None) -> bytes:
    return render(kind, PAPERS[kind] if paper is None else paper, RESOURCES, mark=mark)


def test_every_kind_has_a_template_and_facts_to_show() -> None:
    assert set(PAPERS) == set(FACTS) == set(PaperKind)
    assert {path.stem for path in (RESOURCES / "papers").glob("*.toml")} == set(PaperKind)
    for kind in PaperKind:
        assert edition(kind, RESOURCES) >= 1
        assert type(PAPERS[kind]) is FACTS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_of_a_paper_can_be_kept(kind: PaperKind) -> None:
    assert codec.load(kind, codec.dump(PAPERS[kind])) == PAPERS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_reads_as_it_did(kind: PaperKind) -> None:
    """The golden text is made anew by deleting its file and running this once; then read what it says."""
    told = "\n".join(line.rstrip() for line in raw(made(kind), "-layout").splitlines()) + "\n"
    path = GOLDEN / f"{kind.value}.txt"
    if not path.exists():
        path.write_text(told, "utf-8")
        pytest.fail(f"{path.name} was not there: look at it, then run again")
    assert told == path.read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_a_paper_is_lost_or_left_unfilled(kind: PaperKind) -> None:
    text = read(made(kind))
    assert len(text) > 100
    assert not re.search(r"[{}□]|\bNone\b|\.\.(?!\.)| ,|\(\)|«»|Undefined", text)


@pytest.mark.parametrize("kind", KINDS)
def test_every_face_is_embedded_as_a_subset_with_its_letters(kind: PaperKind) -> None:
    done = subprocess.run(["pdffonts", "-"], input=made(kind), capture_output=True, check=True)
    rows = [line.split() for line in done.stdout.decode().splitlines()[2:]]
    assert rows
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows), rows


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_made_to_be_kept(kind: PaperKind) -> None:
    """What PDF/A-2b asks for and a reader can see; decision 18 says what no validator here has looked at."""
    pdf = made(kind)
    reader = PdfReader(BytesIO(pdf))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "ru-RU"
    assert str(root["/ViewerPreferences"]["/DisplayDocTitle"]).casefold() == "true"
    intent = root["/OutputIntents"][0].get_object()
    assert intent["/S"] == "/GTS_PDFA1"
    assert intent["/DestOutputProfile"].get_object()["/N"] == 3
    assert intent["/DestOutputProfile"].get_object().get_data()[36:40] == b"acsp"
    xmp = ET.fromstring(
        root["/Metadata"].get_object().get_data().split(b"?>", 1)[1].rsplit(b"<?xpacket", 1)[0]
    )
    said = "".join(xmp.itertext())
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.metadata.title in said
    assert "2B" in said.replace("\n", "")
    assert reader.trailer["/ID"]
    assert not reader.is_encrypted
    for forbidden in (b"/JavaScript", b"/Launch", b"/SMask", b"/EmbeddedFile", b"/AA "):
        assert forbidden not in pdf


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {PaperKind.SLIP, PaperKind.TEST_PAGE}))
def test_nothing_stands_outside_the_margins(kind: PaperKind) -> None:
    """Only the number of the page and the words over it stand in the top margin."""
    with pdfplumber.open(BytesIO(made(kind))) as book:
        for page in book.pages:
            for word in page.extract_words():
                assert word["x0"] >= 20 * MM - 0.6, word
                assert word["x1"] <= page.width - 10 * MM + 0.6, word
                assert word["bottom"] <= page.height - 20 * MM + 3, word
                assert word["top"] >= 20 * MM - 3 or re.fullmatch(r"\d+|ПРОЕКТ", word["text"]), word
            for line in [*page.lines, *page.rects]:
                assert line["x0"] >= 20 * MM - 1
                assert line["x1"] <= page.width - 10 * MM + 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_are_the_same_bytes(kind: PaperKind) -> None:
    assert made(kind) == made(kind)


def grown(count: int) -> Iterator[tuple[PaperKind, Any, str, str]]:
    """Papers with a table of so many lines: kind, facts, a word of the table's head, the signer's name."""
    lines = tuple(replace(RECEIPT.papers[0], title=f"Документ № {n}") for n in range(count))
    yield PaperKind.RECEIPT, replace(RECEIPT, papers=lines), "Реквизиты", "М. И. Королёва"
    goods = tuple(replace(RETURN.lines[0], name=f"Счётчик № {n}") for n in range(count))
    yield PaperKind.GOODS_RETURN, replace(RETURN, lines=goods), "Артикул", "М. И. Королёва"
    seen = tuple(replace(INCIDENT.chronicle[0], text=f"Событие № {n}") for n in range(count))
    yield PaperKind.INCIDENT, replace(INCIDENT, chronicle=seen), "Время Событие Кто", "А. С. Дроздова"


@pytest.mark.parametrize("at", range(3))
def test_a_table_of_two_hundred_lines_loses_none_and_has_its_head_on_every_page(at: int) -> None:
    kind, paper, head, _ = list(grown(200))[at]
    texts = pages(made(kind, paper))
    assert len(texts) >= 4
    whole = " ".join(texts)
    assert all(re.search(rf"№ {n}\b", whole) for n in range(200))
    rows = [text for text in texts if re.search(r"(?:Документ|Счётчик|Событие) № \d", text)]
    assert len(rows) >= 4
    assert all(head in text for text in rows)


@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("count", [0, 1, 8, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 40])
def test_a_signature_never_stands_alone(at: int, count: int) -> None:
    kind, paper, _, name = list(grown(count))[at]
    last = pages(made(kind, paper))[-1]
    assert name in last
    said = "двух экземплярах"
    assert said in last, "the last words of the text went with the signatures"


@pytest.mark.parametrize("repeat", range(1, 60))
def test_visas_stand_with_the_signature_that_they_are_given_to(repeat: int) -> None:
    """On whichever line of a page the text of the answer ends."""
    answer = replace(ANSWER, findings="Прокладка стояла с перекосом. " * repeat)
    texts = pages(made(PaperKind.CLAIM_ANSWER, answer))
    last = next(text for text in texts if "Визы" in text)
    assert ANSWER.visas
    assert "С. В. Громов" in last
    assert all(visa.name.split()[0] in last.split("Визы")[1] for visa in ANSWER.visas)
    assert "перекосом" in last or "Приложени" in last or "перечислена" in last, "words before them, too"


@pytest.mark.parametrize("repeat", range(1, 60, 2))
def test_a_heading_never_stands_at_the_foot_of_a_page(repeat: int) -> None:
    texts = pages(
        made(PaperKind.INCIDENT, replace(INCIDENT, text="Список пуст, заявители ждут у окон. " * repeat))
    )
    headings = (
        "Описание и влияние",
        "Хронология",
        "Причина",
        "Что сделано",
        "Корректирующие и пред",
        "Выводы",
    )
    for text in texts:
        tail = text.strip()[-45:]
        assert not any(tail.endswith(heading) for heading in headings)
        assert not tail.endswith("предупреждающие действия")
        assert not re.search(r"Вид Действие .{0,30}Состояние$", text.strip()), "a head without a row"


@pytest.mark.parametrize("number", [1, 2, 7])
def test_papers_of_one_two_and_seven_pages(number: int) -> None:
    repeat = {1: 1, 2: 90, 7: 860}[number]
    texts = pages(
        made(PaperKind.CLAIM_ANSWER, replace(ANSWER, findings="Прокладка стояла с перекосом. " * repeat))
    )
    assert len(texts) == number
    assert "С. В. Громов" in texts[-1]
    assert "Дроздова Анна Сергеевна, начальник" in texts[-1]
    assert all(text.split()[0] == str(n) for n, text in enumerate(texts[1:], 2))


def test_long_titles_double_names_and_the_letter_yo_stay_whole() -> None:
    assert len(TITLE) > 300
    person = Person(
        "главный специалист-эксперт отдела по работе с обращениями", "Римский-Корсаков Пётр Артёмович"
    )
    paper = replace(ANSWER, subject=TITLE.strip(), signer=person, addressee="П. А. Римскому-Корсакову")
    text = read(made(PaperKind.CLAIM_ANSWER, paper))
    assert " ".join(TITLE.split()) in text
    assert "П. А. Римский-Корсаков" in text
    assert "П. А. Римскому-Корсакову" in text


def test_parts_that_nobody_filled_are_left_out_or_left_to_the_pen() -> None:
    empty = replace(
        ANSWER, enclosures=(), visas=(), checked=(), findings="", order="", decision="", words="", executor_phone="",
        in_number="", office_details=(), addressee_address="",
    )  # fmt: skip
    text = read(made(PaperKind.CLAIM_ANSWER, empty))
    assert "Приложение" not in text
    assert "Визы" not in text
    assert "На №" not in text
    bare = replace(
        INCIDENT, chronicle=(), remedies=(), notices=(), whys=(), claims=(), members=(), basis="", root="",
        conclusions="", began_at=None, found_at=None, restored_at=None, minutes=None, problem="", category="",
    )  # fmt: skip
    text = read(made(PaperKind.INCIDENT, bare))
    assert "Хронология" not in text
    assert "Почему:" not in text
    assert "А. С. Дроздова" in text


def test_a_mark_is_set_on_every_page_and_changes_no_word() -> None:
    paper = replace(ANSWER, findings="Прокладка стояла с перекосом. " * 70)
    plain = pages(made(PaperKind.CLAIM_ANSWER, paper))
    mark = Mark(
        word="АННУЛИРОВАН",
        code="K7QM-2F9A",
        url="frontdesk:K7QM-2F9A",
        copy="Экз. № 1",
        chain="2026-004821/П1/А2",
    )
    marked = pages(made(PaperKind.CLAIM_ANSWER, paper, mark))
    assert len(plain) == len(marked) == 2
    assert all("АННУЛИРОВАН" in text and "Экз. № 1" in text for text in marked)
    assert "2026-004821/П1/А2" in marked[0]
    assert "K7QM-2F9A" in marked[0]
    assert "K7QM-2F9A" not in marked[1]
    assert "АННУЛИРОВАН" not in " ".join(plain)

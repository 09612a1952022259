"""A bad template cannot be used, and says the line and what was meant."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.documents import page
from frontdesk.documents.examining import examine
from frontdesk.domain.papers.demo import PAPERS
from frontdesk.domain.papers.extremes import emptied, extreme
from frontdesk.domain.papers.faults import Fault, FaultKind, Trial, Unreadable
from frontdesk.domain.papers.kinds import PaperKind
from tests.documents.papers import RESOURCES

page.prepare(RESOURCES)
TEXTS = {kind: (RESOURCES / "papers" / f"{kind.value}.toml").read_text("utf-8") for kind in PaperKind}
CLAIM, RECEIPT = PaperKind.CLAIM, PaperKind.RECEIPT


def found(kind: PaperKind, text: str, *trials: tuple[Trial, object]) -> tuple[Fault, ...]:
    return examine(kind, text, TEXTS[kind], trials or ((Trial.SHOWN, PAPERS[kind]),), ("Участок",))


def changed(kind: PaperKind, was: str, now: str) -> tuple[str, int]:
    """The text with one thing changed, and its line."""
    text = TEXTS[kind]
    assert was in text
    return text.replace(was, now, 1), text[: text.index(was)].count("\n") + 1


@pytest.mark.parametrize("kind", list(PaperKind))
def test_the_programs_own_papers_have_no_fault_on_any_facts(kind: PaperKind) -> None:
    paper = PAPERS[kind]
    trials = ((Trial.SHOWN, paper), (Trial.EMPTY, emptied(paper)), (Trial.EXTREME, extreme(paper)))
    assert found(kind, TEXTS[kind], *trials) == ()


@pytest.mark.parametrize(
    ("was", "now", "why"),
    [
        ('say = "АКТ"', 'say = "АКТ', Unreadable.QUOTES),
        ('say = "АКТ"', "say АКТ", Unreadable.EQUALS),
        ('say = "АКТ"', "say = АКТ", Unreadable.VALUE),
        ('say = "АКТ"', 'say = "АКТ"\nsay = "ещё"', Unreadable.TWICE),
        ("requisite = 9", "requisite = 9 9", Unreadable.LINE),
    ],
)
def test_toml_that_cannot_be_read_says_its_line(was: str, now: str, why: Unreadable) -> None:
    text, line = changed(CLAIM, was, now)
    (fault,) = found(CLAIM, text)
    assert (fault.kind, fault.what) == (FaultKind.UNREADABLE, why)
    assert fault.line == line + now.count("\n")


@pytest.mark.parametrize(
    ("kind", "was", "now", "expected"),
    [
        (CLAIM, "{{ subject }}", "{{ subjekt }}", (FaultKind.UNKNOWN_FIELD, "subjekt", "subject")),
        (CLAIM, "member.post", "member.pos", (FaultKind.UNKNOWN_FIELD, "member.pos", "post")),
        (CLAIM, "chair.post", "chair.posts", (FaultKind.UNKNOWN_FIELD, "chair.posts", "post")),
        (CLAIM, "date.year", "date.yaer", (FaultKind.UNKNOWN_FIELD, "date.yaer", "year")),
        (CLAIM, "phrases.law.act", "phrases.law.akt", (FaultKind.UNKNOWN_FIELD, "phrases.law.akt", "act")),
        (RECEIPT, "{{ details }}", "{{ detials }}", (FaultKind.UNKNOWN_FIELD, "detials", "details")),
        (CLAIM, "price|money", "price|moneys", (FaultKind.UNKNOWN_FILTER, "moneys", "money")),
        (CLAIM, "{{ price|money }}", "{{ price|money }", (FaultKind.BRACES, None, None)),
        (CLAIM, "{% if handed_over", "{% fi handed_over", None),
        (CLAIM, 'say = "АКТ"', 'sya = "АКТ"', (FaultKind.UNKNOWN_KEY, "sya", "say")),
        (CLAIM, "requisite = 9", "requisite = 99", (FaultKind.UNKNOWN_REQUISITE, "99", "")),
        (CLAIM, 'as = "point"', 'as = "piont"', (FaultKind.UNKNOWN_SHAPE, "as = piont", "point")),
        (CLAIM, "before = 9", "before = [9]", (FaultKind.WRONG_KIND, "before", "")),
        (CLAIM, 'each = "members"', 'each = "subject"', (FaultKind.NOT_A_LIST, "subject", "")),
        (CLAIM, "in members", "in words", (FaultKind.NOT_A_LIST, "words", "")),
        (CLAIM, 'say = "АКТ"', 'say = "АКТ 漢"', (FaultKind.NO_GLYPH, "漢", "")),
        (CLAIM, "{{ place }}", "{{ own['Участак'] }}", (FaultKind.UNKNOWN_OWN, "Участак", "Участок")),
    ],
)
def test_a_slip_of_the_hand_is_told_with_what_was_meant(
    kind: PaperKind, was: str, now: str, expected: tuple[FaultKind, str | None, str | None] | None
) -> None:
    text, line = changed(kind, was, now)
    faults = found(kind, text)
    assert faults
    assert line in {fault.line for fault in faults}
    if expected is not None:
        fault = next(fault for fault in faults if fault.line == line and fault.kind is expected[0])
        assert expected[1] in (None, fault.what)
        assert expected[2] in (None, fault.like)


@pytest.mark.parametrize(
    "words",
    [
        "{{ subject.__class__ }}",
        "{{ subject['__class__'] }}",
        "{{ chair._secret }}",
        "{{ subject.upper() }}",
        "{{ date.strftime('%Y').format(1) }}",
        "{% import 'x' as y %}",
        "{% include '/etc/passwd' %}",
        "{% macro loop_for_ever() %}{% endmacro %}",
        "{{ 9 ** 9 ** 9 }}",
        "{% for n in range(1000000000) %}{% endfor %}",
        "{{ 'ы' * 1000000000 }}",
        "{{ lipsum() }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ subject|attr('__class__') }}",
        "{{ subject|center(1000000000) }}",
        "{{ (subject|list)|map(attribute='__class__')|list }}",
    ],
)
def test_words_reach_nothing_but_the_facts_and_keep_nobody_busy(words: str) -> None:
    text = TEXTS[CLAIM] + f'\n[[block]]\nsay = """{words}"""\n'
    faults = found(CLAIM, text)
    assert faults
    assert faults[0].line in (text.count("\n"), text.count("\n") - 1)


@pytest.mark.parametrize("number", [5, 9, 10, 11, 16, 17, 22])
def test_an_act_without_an_obligatory_requisite_is_none(number: int) -> None:
    head, *blocks = TEXTS[CLAIM].split("[[block]]\n")
    kept = [block for block in blocks if f"requisite = {number}\n" not in block]
    assert len(kept) < len(blocks)
    faults = found(CLAIM, "[[block]]\n".join((head, *kept)))
    assert (FaultKind.NO_REQUISITE, str(number)) in {(fault.kind, fault.what) for fault in faults}


def test_a_requisite_that_is_never_printed_is_missing() -> None:
    text = TEXTS[CLAIM].replace("requisite = 11\n", 'requisite = 11\nwhen = "false"\n', 1)
    assert [(fault.kind, fault.what) for fault in found(CLAIM, text)] == [(FaultKind.NO_REQUISITE, "11")]


def test_an_act_that_shows_no_number_is_none() -> None:
    text = TEXTS[CLAIM].replace("say = \"№ {{ number or '—' }}\"", 'say = "№ б/н"')
    if text == TEXTS[CLAIM]:
        text = TEXTS[CLAIM].replace("{{ number or '—' }}", "б/н")
    text = text.replace("number if number", "claim_number if claim_number").replace(
        "if number else", "if date else"
    )
    faults = found(CLAIM, text)
    assert (FaultKind.NO_FACT, "number") in {(fault.kind, fault.what) for fault in faults}


def test_words_wider_than_the_sheet_say_their_line() -> None:
    text, line = changed(CLAIM, 'say = "АКТ"', f'say = "{"АКТ О РАССМОТРЕНИИ " * 6}"')
    (fault,) = found(CLAIM, text)
    assert (fault.kind, fault.line) == (FaultKind.TOO_WIDE, line - 2)
    assert fault.what.startswith("АКТ О РАССМОТРЕНИИ")


def test_what_is_taller_than_a_page_and_cannot_be_parted_says_its_line() -> None:
    text = TEXTS[CLAIM] + '\n[[block]]\nwrite = 90\nsay = "Особые отметки:"\n'
    (fault,) = found(CLAIM, text)
    assert (fault.kind, fault.line) == (FaultKind.TOO_TALL, text.count("\n") - 2)


def test_what_stands_only_on_some_facts_fails_on_the_others() -> None:
    text = TEXTS[CLAIM] + '\n[[block]]\nsay = "Первый: {{ members[0].name }}, {{ handed_over|date }}"\n'
    paper = PAPERS[CLAIM]
    assert found(CLAIM, text) == ()
    (fault,) = found(CLAIM, text, (Trial.SHOWN, paper), (Trial.EMPTY, emptied(paper)))
    assert (fault.kind, fault.on, fault.line) == (FaultKind.FAILS, Trial.EMPTY, text.count("\n") - 1)


def test_a_loop_knows_what_it_holds_and_nothing_outside_it() -> None:
    good = "{% for one in members if one.post %}{{ one.name }}{{ loop.index }}{% endfor %}"
    assert found(CLAIM, TEXTS[CLAIM] + f"\n[[block]]\nsay = '{good}'\n") == ()
    text = TEXTS[CLAIM] + f"\n[[block]]\nsay = '{good}{{{{ one.name }}}}'\n"
    (fault,) = found(CLAIM, text)
    assert (fault.kind, fault.what) == (FaultKind.UNKNOWN_FIELD, "one")


def test_a_table_has_as_many_widths_as_columns() -> None:
    text, line = changed(RECEIPT, 'widths = "8 54', 'widths = "54')
    faults = found(RECEIPT, text)
    assert [(fault.kind, fault.what) for fault in faults] == [
        (FaultKind.COLUMNS, "columns: 7 ≠ 6"), (FaultKind.COLUMNS, "row: 7 ≠ 6"), (FaultKind.COLUMNS, "foot: 7 ≠ 6"),
    ]  # fmt: skip
    assert faults[0].line == line - 1


def test_a_fault_inside_long_words_has_its_own_line() -> None:
    text, line = changed(
        CLAIM, "{{- ' включительно' if date <= due }}", "{{- ' включительно' if dtae <= due }}"
    )
    (fault,) = found(CLAIM, text)
    assert (fault.line, fault.what, fault.like) == (line, "dtae", "date")


def test_a_text_without_blocks_is_no_paper() -> None:
    assert {(f.kind, f.what) for f in found(CLAIM, "")} >= {
        (FaultKind.NOT_THERE, "block"), (FaultKind.NOT_THERE, "title"), (FaultKind.NOT_THERE, "author"),
    }  # fmt: skip
    assert found(CLAIM, 'title = "a"\nauthor = "b"\nblock = "c"')[0].kind is FaultKind.WRONG_KIND
    assert found(PaperKind.DEEDS, 'title = "a"')[0].kind is FaultKind.NOT_THERE


def test_a_text_without_end_is_refused_before_it_is_read() -> None:
    (fault,) = found(CLAIM, "#" * 300_000)
    assert fault.what == Unreadable.SIZE


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_is_typed_into_a_template_is_told_and_never_breaks_the_examiner(data: st.DataObject) -> None:
    text = TEXTS[data.draw(st.sampled_from([CLAIM, RECEIPT, PaperKind.SLIP, PaperKind.DEEDS]))]
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 12))
    put = data.draw(st.text(st.sampled_from('{}%|"[]=.\n#\\x «»_1'), max_size=8))
    kind = next(kind for kind, known in TEXTS.items() if known == text)
    for fault in found(kind, text[:at] + put + text[at + cut :]):
        assert 0 <= fault.line <= text.count("\n") + put.count("\n") + 1


def test_a_template_may_be_cut_down_to_what_is_obligatory() -> None:
    """What the office does not need it leaves out: nothing is asked for but the requisites."""
    head, *blocks = TEXTS[RECEIPT].split("[[block]]\n")
    kept = [block for block in blocks if "requisite = " in block]
    assert len(kept) < len(blocks)
    text = "[[block]]\n".join((head, *kept))
    assert tomllib.loads(text)
    assert found(RECEIPT, text) == ()

"""Words of a template are replaced where they stand, and nothing else of the text is touched."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.source import replaced, scan
from frontdesk.home import resources

TEXTS = [(resources() / "papers" / f"{kind.value}.toml").read_text("utf-8") for kind in PaperKind]


def held(tree: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        tree = tree[key]
    return tree


def strings(tree: Any) -> int:
    if isinstance(tree, str):
        return 1
    parts = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ()
    return sum(map(strings, parts))


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_is_found_where_it_stands(text: str) -> None:
    tree, source = tomllib.loads(text), scan(text)
    assert len(source.words) == strings(tree)
    lines = text.splitlines()
    for words in source.words:
        assert held(tree, words.path) == words.value
        first = words.value.split("\n")[0]
        assert first.replace('"', "")[:20] in lines[words.line - 1].replace('\\"', "").replace('"', "")


@pytest.mark.parametrize("text", TEXTS)
@given(value=st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30))
@example(value='а\n"""')
@example(value='а\n\\"')
@example(value='\n""""""')
def test_words_are_replaced_and_all_else_stays(text: str, value: str) -> None:
    source = scan(text)
    words = source.words[len(value) % len(source.words)]
    after = replaced(text, words, value)
    assert held(tomllib.loads(after), words.path) == value
    assert [w.value for w in scan(after).words if w.path != words.path] == [
        w.value for w in source.words if w.path != words.path
    ]
    assert after[: words.start] == text[: words.start]
    assert after.endswith(text[words.end :])


def test_odd_toml_is_read_as_it_is() -> None:
    text = (
        'a.b = "раз" # "не слово"\nc = [ "два", # и\n  "три", ]\n[d]\ne = {f = "четыре", "g h" = [["пять"]]}\n'
        '[[i]]\nk = """\nшесть\n"""\n[[i.l]]\nm = \'\'\'се"мь\'\'\'\n[[i]]\nn = 1\n[i.o]\np = """\\\n   восемь"""\n'
    )
    tree, source = tomllib.loads(text), scan(text)
    assert len(source.words) == strings(tree) == 8
    for words in source.words:
        assert held(tree, words.path) == words.value
    assert source.line("i", 1, "n") == 13
    assert source.line("i", 1, "nothing") == 12
    assert source.line("nowhere") == 0

"""What two editions of a template say differently, in their words: for people who do not read TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from frontdesk.domain.papers.source import Path, Words, scan

_MARKUP = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{\d+\}", re.S)
_LETTER = re.compile(r"[А-Яа-яЁё]")
_PLACES = {"block": 0, "rows": 2, "phrases": 3}
_QUIET = frozenset({"as", "align", "side", "when", "each", "widths", "picture"})  # no words of the paper


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that are printed, with what they are: the requisite of their block (0: none), their key."""

    words: Words
    requisite: int
    key: str

    @property
    def path(self) -> Path:
        return self.words.path


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """`before` is empty for words that came, `after` for words that went."""

    requisite: int
    key: str
    before: str
    after: str


def wordings(text: str) -> Iterator[Wording]:
    """What a person may read and change of a template, in the order of the paper, then what stands on no sheet and
    the turns of phrase. Facts alone are no words.
    """
    tree: Mapping[str, Any] = tomllib.loads(text)
    blocks = tree.get("block", [])
    found = sorted(scan(text).words, key=lambda words: _PLACES.get(str(words.path[0]), 1))
    for words in found:
        key = next(str(part) for part in reversed(words.path) if isinstance(part, str))
        if key in _QUIET or not _LETTER.search(_MARKUP.sub("", words.value)):
            continue
        requisite = 0
        if words.path[0] == "block" and isinstance(words.path[1], int):
            requisite = int(blocks[words.path[1]].get("requisite", 18))
        yield Wording(words, requisite, words.path[0] if words.path[0] in ("phrases", "rows") else key)


def compared(before: str, after: str) -> Iterator[ChangedWords]:
    """Both are templates that can be read."""
    old, new = list(wordings(before)), list(wordings(after))
    matcher = SequenceMatcher(None, [_said(one) for one in old], [_said(one) for one in new], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        for was, now in zip_longest(old[a:b], new[c:d]):
            shown = now or was
            yield ChangedWords(
                shown.requisite, shown.key, _said(was)[2] if was else "", _said(now)[2] if now else ""
            )


def _said(one: Wording) -> tuple[int, str, str]:
    return one.requisite, one.key, " ".join(one.words.value.split())

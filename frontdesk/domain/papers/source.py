"""Where each word of a template stands in its TOML text, and how one is replaced without touching the rest.

The text is valid TOML: whoever asks has had it parsed. The scan keeps comments, order and layout of the author.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
_SPACE = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]+")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'", re.S
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_CLOSING = re.compile(r'"(?="|\Z)')


@dataclass(frozen=True, slots=True)
class Words:
    """A string of the template. `start` and `end` hold its quotes too; `line` is that of its first sign, from 1."""

    path: Path
    start: int
    end: int
    line: int
    value: str


@dataclass(slots=True)
class Source:
    """A template's text with the places of all that is in it. `lines` knows keys and tables, too."""

    text: str
    words: list[Words] = field(default_factory=list)
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, *path: str | int) -> int:
        """Of the thing, else of the nearest that holds it; 0 for the whole."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)


def scan(text: str) -> Source:
    return _Scan(text).source()


def replaced(text: str, words: Words, value: str) -> str:
    """The same text with other words at that place."""
    return text[: words.start] + _literal(value) + text[words.end :]


def _literal(value: str) -> str:
    escaped = value.replace("\\", "\\\\")
    if "\n" not in value:
        return '"' + _CONTROL.sub(_code, escaped.replace('"', '\\"')) + '"'
    # A first end of line would be passed over, and quotes in a row would end the string.
    return '"""' + "\n" * value.startswith("\n") + _CONTROL.sub(_code, _CLOSING.sub(r"\"", escaped)) + '"""'


def _code(met: re.Match[str]) -> str:
    return f"\\u{ord(met[0]):04x}"


class _Scan:
    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._starts = [0, *(met.end() for met in re.finditer("\n", text))]
        self._arrays: dict[Path, int] = {}  # how many tables of each array have begun
        self._found = Source(text)

    def source(self) -> Source:
        prefix: Path = ()
        while self._skip() < len(self._text):
            line = self._line(self._at)
            if self._text.startswith("[[", self._at):
                prefix = self._header(2)
                count = self._arrays[prefix] = self._arrays.get(prefix, 0) + 1
                prefix = (*prefix, count - 1)
                self._found.lines[prefix] = line
            elif self._text[self._at] == "[":
                prefix = self._header(1)
                self._found.lines[prefix] = line
            else:
                self._pair(prefix)
        return self._found

    def _header(self, brackets: int) -> Path:
        self._at += brackets
        keys = self._keys()
        self._at = self._text.index("]" * brackets, self._at) + brackets
        return (*self._inner(keys[:-1]), keys[-1])

    def _inner(self, keys: Path) -> Path:
        """Through an array of tables one means its last."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self._arrays:
                path = (*path, self._arrays[path] - 1)
        return path

    def _pair(self, prefix: Path) -> None:
        line, keys = self._line(self._at), self._keys()
        self._at = self._text.index("=", self._at) + 1
        self._found.lines[(*prefix, *keys)] = line
        self._at = _end(_BLANK, self._text, self._at)
        self._value((*prefix, *keys))

    def _keys(self) -> Path:
        keys: list[str] = []
        while True:
            self._at = _end(_BLANK, self._text, self._at)
            if self._text[self._at] in "\"'":
                keys.append(self._string())
            else:
                met = _BARE.match(self._text, self._at)
                assert met is not None  # the text was parsed
                keys.append(met[0])
                self._at = met.end()
            self._at = _end(_BLANK, self._text, self._at)
            if self._text[self._at] != ".":
                return tuple(keys)
            self._at += 1

    def _value(self, path: Path) -> None:
        sign = self._text[self._at]
        if sign in "\"'":
            start = self._at
            value = self._string()
            literal = self._text[start : self._at]
            first = start + (3 if literal[:3] in ('"""', "'''") else 1)
            opens = first > start + 1 and re.match(r"\r?\n", self._text[first:])
            line = self._line(start) + bool(opens)
            self._found.words.append(Words(path, start, self._at, line, value))
            self._found.lines.setdefault(path, line)
        elif sign == "[":
            self._many(path)
        elif sign == "{":
            self._at += 1
            while self._text[self._skip()] != "}":
                self._pair(path)
                self._comma()
            self._at += 1
        else:
            self._at = _end(_SCALAR, self._text, self._at)

    def _many(self, path: Path) -> None:
        self._at += 1
        index = 0
        while self._text[self._skip()] != "]":
            self._value((*path, index))
            index += 1
            self._comma()
        self._at += 1

    def _comma(self) -> None:
        if self._text[self._skip()] == ",":
            self._at += 1

    def _string(self) -> str:
        met = _STRING.match(self._text, self._at)
        assert met is not None  # the text was parsed
        self._at = met.end()
        value: str = tomllib.loads("of = " + met[0])["of"]
        return value

    def _skip(self) -> int:
        self._at = _end(_SPACE, self._text, self._at)
        return self._at

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    met = pattern.match(text, at)
    return met.end() if met else at

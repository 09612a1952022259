"""The ways in which one name reaches the keyboard: the other layout, Latin letters, one slip of a finger.

Every function gives candidates; whether anybody is called so, the store knows.
"""

from __future__ import annotations

import re  # patterns are compiled when first used: a start needs none of them
import unicodedata
from itertools import combinations, product

# Both alphabets key by key, signs included: what one layout types where the other was meant.
_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?' + "@#$^&|"
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю." + "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ," + '"№;:?/'
_TO_RUSSIAN = dict(zip(_LATIN, _RUSSIAN, strict=True))
_TO_LATIN = dict(zip(_RUSSIAN, _LATIN, strict=True))
_NUMBER = r"[+(]*[0-9](?:[0-9.,/()\-]*[0-9])?"

_TWINS = str.maketrans("aceopxykmthb", "асеорхукмтнв")
_ALIKE = frozenset("aceopxykmthb")
_LATIN_WORD = r"[a-z']+"
_RUSSIAN_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"

_FOLD = str.maketrans({"ё": "е", "’": "'", "ʼ": "'"} | dict.fromkeys("-‐‑–—", " "))

READINGS = 16  # of one Latin word: a name with more doubtful letters than that is nobody's
MISTYPED_FROM, MISTYPED_TO = 5, 30  # letters: a shorter word with one letter changed is another word

# Several standards of romanisation at once (ICAO in passports, ISO 9, GOST 7.79, habit): the longest piece
# first, its likeliest reading first.
_LETTERS: dict[str, tuple[str, ...]] = {
    "shcho": ("ще", "що"), "sho": ("шо", "ше"), "cho": ("чо", "че"), "zho": ("жо", "же"),
    "ii": ("ий", "ии"), "iya": ("ия",), "iia": ("ия",), "ija": ("ия",), "iyu": ("ию",),
    "shch": ("щ",), "sch": ("щ", "сч"), "sh": ("ш",), "zh": ("ж",), "kh": ("х",), "ch": ("ч",),
    "ts": ("ц", "тс"), "tz": ("ц",), "yo": ("е", "ье"), "jo": ("е",), "io": ("е", "ио"),
    "yu": ("ю", "ью"), "ju": ("ю", "ью"), "iu": ("ю", "ью", "иу"),
    "ya": ("я", "ья"), "ja": ("я", "ья"), "ia": ("ия", "ья", "я", "иа"),
    "ye": ("е", "ье"), "je": ("е",), "ie": ("ье", "ие", "е"), "ey": ("ей", "ее"), "ei": ("ей", "еи"),
    "iy": ("ий",), "ij": ("ий",), "yy": ("ый", "ий"), "yj": ("ый",), "ay": ("ай",), "oy": ("ой",),
    "ai": ("ай", "аи"), "oi": ("ой", "ои"), "ks": ("кс",), "x": ("кс", "х"), "ph": ("ф",),
    "a": ("а",), "b": ("б",), "c": ("ц", "к"), "d": ("д",), "e": ("е",), "f": ("ф",), "g": ("г",),
    "h": ("х", "г"), "i": ("и",), "j": ("й", "ж"), "k": ("к",), "l": ("л",), "m": ("м",), "n": ("н",),
    "o": ("о",), "p": ("п",), "q": ("к",), "r": ("р",), "s": ("с",), "t": ("т",), "u": ("у",), "v": ("в",),
    "w": ("в",), "y": ("ы", "й", "и"), "z": ("з",), "'": ("ь", "ъ"),
}  # fmt: skip
_PIECE = "|".join(sorted(_LETTERS, key=len, reverse=True))
_SOFT = r"l(?=[bcdfghjkmnpqrstvwxz])"  # Olga, Gulnara: the sign that romanisation drops


def normal(text: str) -> str:
    """The form in which names are stored and compared: casefold, ё → е, hyphen → space, squeezed.

    SQLite folds neither ё nor any Cyrillic capital by itself. Latin letters that look like the Russian ones
    around them are those: somebody's keyboard stood in the other layout for one key.
    """
    folded = unicodedata.normalize("NFC", text).casefold().translate(_FOLD)
    return " ".join(with_russian_twins(word) for word in folded.split())


def swap_layout(text: str) -> str | None:
    """`bdfyjd` → `иванов`, `шмфтщм` → `ivanov`; None when that cannot be what happened.

    It cannot for numbers, for mixed scripts, and for signs that the layout of the letters does not have.
    Numbers among the words stay as they are: the row of digits is the same in both.
    """
    lowered = text.lower()
    latin = any("a" <= c <= "z" for c in lowered)
    russian = any("а" <= c <= "я" or c == "ё" for c in lowered)
    if latin == russian:
        return None
    table, other = (_TO_RUSSIAN, _TO_LATIN) if latin else (_TO_LATIN, _TO_RUSSIAN)
    words = re.split(r"(\s+)", text)
    keyed = [word for word in words if not re.fullmatch(_NUMBER, word)]
    if any(c in other and c not in table for word in keyed for c in word):
        return None
    return "".join(
        word if re.fullmatch(_NUMBER, word) else "".join(table.get(c, c) for c in word) for word in words
    )


def with_russian_twins(word: str) -> str:
    """«coкoлoвa» with Latin c, o and a among the Russian letters, as «соколова»; another word stays."""
    if word.isascii() or not any(c in _ALIKE for c in word):
        return word
    if any("a" <= c <= "z" and c not in _ALIKE for c in word):
        return word
    return word.translate(_TWINS) if any("а" <= c <= "я" for c in word) else word


def from_latin(word: str) -> tuple[str, ...]:
    """`shcherbakov` → щербаков, `olga` → олга, ольга: Russian readings of a normal Latin word, likeliest first.

    Empty for a word that is not Latin. At most `READINGS`, the ones with the fewest unusual letters.
    """
    if not re.fullmatch(_LATIN_WORD, word):
        return ()
    pieces = [_readings_of(word, match) for match in re.finditer(_PIECE, word)]
    found = dict.fromkeys(["".join(piece[0] for piece in pieces)])
    doubtful = [place for place, piece in enumerate(pieces) if len(piece) > 1]
    for unusual in range(1, len(doubtful) + 1):
        for places in combinations(doubtful, unusual):
            for chosen in product(*(pieces[place][1:] for place in places)):
                replaced = dict(zip(places, chosen, strict=True))
                found["".join(replaced.get(place, piece[0]) for place, piece in enumerate(pieces))] = None
                if len(found) == READINGS:
                    return _and_twin(word, found)
    return _and_twin(word, found)


def _readings_of(word: str, match: re.Match[str]) -> tuple[str, ...]:
    """What one piece may stand for where it stands."""
    piece, begins, ends = match[0], match.start() == 0, match.end() == len(word)
    if piece == "e" and begins:
        return ("е", "э")
    if piece == "y" and ends:
        return ("й", "ий", "ы") if not begins else ("ы", "ю", "я")
    if piece == "i" and ends and not begins:
        return ("и", "ий")
    if begins and len(piece) > 1:  # no name begins with a soft sign, and few with «иа»
        plain = tuple(reading for reading in _LETTERS[piece] if "ь" not in reading)
        return plain[::-1] if piece[0] == "i" else plain
    if piece == "l" and re.match(_SOFT, word[match.start() :]):
        return ("л", "ль")
    return _LETTERS[piece]


def _and_twin(word: str, found: dict[str, None]) -> tuple[str, ...]:
    """«COBA» in capitals may be Latin by the keyboard only: all its letters look Russian."""
    if all(c in _ALIKE for c in word):
        found[word.translate(_TWINS)] = None
    return tuple(found)


def mistyped(word: str) -> tuple[str, ...]:
    """Every word that one slip of a finger turns into `word`: a letter more, less, another, or two changed places.

    Empty for shorter and longer words, and for those that are not Russian.
    """
    if not MISTYPED_FROM <= len(word) <= MISTYPED_TO or not all("а" <= c <= "я" for c in word):
        return ()
    found: dict[str, None] = {}
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if len(after) > 1:
            found[before + after[1] + after[0] + after[2:]] = None
        if after:
            found[before + after[1:]] = None
        for letter in _RUSSIAN_LETTERS:
            if after:
                found[before + letter + after[1:]] = None
            found[before + letter + after] = None
    found.pop(word, None)
    return tuple(found)


def likeness(asked: str, name: str) -> float:
    """How much of `name` was said by `asked`, from 0 to 1: the letters they share over the longer of them."""
    shared = 0
    for one, other in zip(asked, name, strict=False):
        if one != other:
            break
        shared += 1
    return shared / max(len(asked), len(name), 1)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.spelling import (
    READINGS,
    from_latin,
    likeness,
    mistyped,
    swap_layout,
    with_russian_twins,
)

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
LATIN = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("typed", "swapped"),
    [
        ("bdfyjd", "иванов"),
        ("Bdfyjd fkt", "Иванов але"),
        (",kbyjd", "блинов"),
        ("шмфтщм", "ivanov"),
        ("cjrjkjdf 14.03.1959", "соколова 14.03.1959"),
        ("cjrjkjdf 14-27", "соколова 14-27"),
        ("G-312", "П-312"),
        ("4821", None),
        ("14.03.1959", None),
        ("иvanov", None),
        ("о'нил", None),  # no such sign in the Russian layout: it was not typed there
        ("ivanov №", None),
    ],
)
def test_the_layout_is_mended_unless_scripts_are_mixed(typed: str, swapped: str | None) -> None:
    assert swap_layout(typed) == swapped


@given(st.text(alphabet=RUSSIAN, min_size=1))
def test_a_word_keyed_in_the_wrong_layout_comes_back(word: str) -> None:
    keyed = word.translate(
        str.maketrans("ёйцукенгшщзхъфывапролджэячсмитьбю", "`qwertyuiop[]asdfghjkl;'zxcvbnm,.")
    )
    assert swap_layout(keyed) == (word if any(c.isalpha() for c in keyed) else None)


WORDS = st.one_of(
    st.text(alphabet=RUSSIAN + RUSSIAN.upper(), min_size=1, max_size=8),
    st.from_regex(r"[0-9]{1,4}([.\-/][0-9]{1,4})?", fullmatch=True),
    st.text(alphabet='.,";:?№!()-+=%* ', max_size=3),
)
LATIN_WORDS = st.one_of(
    st.text(alphabet=LATIN + LATIN.upper(), min_size=1, max_size=8),
    st.from_regex(r"[0-9]{1,4}([.\-/][0-9]{1,4})?", fullmatch=True),
    st.text(alphabet="`[];',./~{}:\"<>?@#$^&|!()-+=%* ", max_size=3),
)


@given(st.one_of(st.lists(WORDS, max_size=5), st.lists(LATIN_WORDS, max_size=5)).map(" ".join))
def test_mending_the_layout_twice_gives_back_what_was_typed(typed: str) -> None:
    swapped = swap_layout(typed)
    if swapped is not None and any(c.isalpha() for c in swapped):
        assert swap_layout(swapped) == typed


@given(st.text(alphabet=RUSSIAN, min_size=1), st.text(alphabet=LATIN, min_size=1), st.text())
def test_mixed_scripts_are_never_touched(russian: str, latin: str, between: str) -> None:
    assert swap_layout(russian + between + latin) is None
    assert swap_layout(latin + between + russian) is None


@pytest.mark.parametrize(
    ("latin", "russian"),
    [
        ("ivanov", "иванов"),
        ("sokolova", "соколова"),
        ("shcherbakov", "щербаков"),
        ("schukin", "щукин"),
        ("yurij", "юрий"),
        ("yuriy", "юрий"),
        ("yury", "юрий"),
        ("iurii", "юрий"),
        ("jurij", "юрий"),
        ("yuliya", "юлия"),
        ("iuliia", "юлия"),
        ("julija", "юлия"),
        ("dmitry", "дмитрий"),
        ("aleksei", "алексей"),
        ("alexey", "алексей"),
        ("olga", "ольга"),
        ("tatyana", "татьяна"),
        ("tatiana", "татьяна"),
        ("natalia", "наталья"),
        ("eduard", "эдуард"),
        ("ekaterina", "екатерина"),
        ("yekaterina", "екатерина"),
        ("solovyov", "соловьев"),
        ("soloviev", "соловьев"),
        ("vasilyev", "васильев"),
        ("chernyshov", "чернышев"),
        ("khokhlov", "хохлов"),
        ("tsvetkov", "цветков"),
        ("zhuravlev", "журавлев"),
        ("yakovlev", "яковлев"),
        ("iakovlev", "яковлев"),
        ("emelyanov", "емельянов"),
        ("pyotr", "петр"),
        ("mikhail", "михаил"),
        ("gulnara", "гульнара"),
        ("coba", "сова"),
    ],
)
def test_a_name_in_latin_letters_is_read_as_russian(latin: str, russian: str) -> None:
    assert russian in from_latin(latin)


@given(st.text(alphabet=LATIN + "'", min_size=1, max_size=40))
def test_a_latin_word_has_some_readings_and_never_many(word: str) -> None:
    found = from_latin(word)
    assert 1 <= len(found) <= READINGS + 1
    assert len(set(found)) == len(found)
    assert not any("a" <= c <= "z" for reading in found for c in reading)


def test_only_latin_words_are_read_as_russian() -> None:
    assert from_latin("иванов") == from_latin("4821") == from_latin("") == ()


@pytest.mark.parametrize("slip", ["соколвоа", "соклова", "соколовва", "сокалова", "околова", "соколов"])
def test_one_slip_of_the_finger_is_undone(slip: str) -> None:
    assert "соколова" in mistyped(slip)


@given(st.text(alphabet=RUSSIAN.replace("ё", ""), min_size=5, max_size=12), st.data())
def test_whatever_the_slip_was_the_word_is_among_the_candidates(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from(RUSSIAN.replace("ё", "")))
    for slip in (
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        word[:place] + letter + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place + 1 :],
    ):
        assert slip == word or len(slip) < 5 or word in mistyped(slip)


def test_short_and_foreign_words_are_taken_as_typed() -> None:
    assert mistyped("соко") == mistyped("smith") == mistyped("14-27") == ()
    assert len(mistyped("соколова")) < 600


def test_latin_twins_among_russian_letters_are_russian() -> None:
    assert with_russian_twins("coкoлoвa") == "соколова"
    assert with_russian_twins("smith") == "smith"
    assert with_russian_twins("smithа") == "smithа"


def test_the_more_of_a_name_is_said_the_liker() -> None:
    assert likeness("соколова", "соколова") == 1
    assert likeness("сок", "соколова") < likeness("соко", "соколова") < 1
    assert likeness("", "") == likeness("а", "б") == 0

"""A new ticket goes where the first fitting line of the office's table sends it."""

from __future__ import annotations

from frontdesk.domain.routing import Matter, Route, RouteDraft, branches, draft_of, first_fitting, tried

MATTER = Matter("complaint", 5, "email", offering_id=9, segment="юрлицо")


def test_the_first_line_that_fits_wins() -> None:
    table = (Route(1, subject_id=4), Route(2, "английский", subject_id=5), Route(3, subject_id=5), Route(4))
    assert first_fitting(table, MATTER) == table[1]
    assert first_fitting(table, Matter("complaint", 6, "email")) == table[3]


def test_every_word_of_a_line_must_fit() -> None:
    said = {"kind": "complaint", "subject_id": 5, "channel": "email", "offering_id": 9, "segment": "юрлицо"}
    other = {"kind": "question", "subject_id": 6, "channel": "chat", "offering_id": 8, "segment": ""}
    assert Route(1, **said).fits(MATTER)
    for name, value in other.items():
        assert not Route(1, **(said | {name: value})).fits(MATTER), name


def test_where_nothing_fits_the_ticket_is_everybodys() -> None:
    assert first_fitting((Route(1, channel="phone"),), MATTER) is None
    assert first_fitting((), MATTER) is None


PAID = Matter("claim", 5, "visit", path="Платные услуги / Качество / Срок")


def test_a_branch_takes_what_lies_beneath_and_nothing_that_only_begins_alike() -> None:
    for depth, fits in ((1, True), (2, True), (3, True)):
        route = Route(1, subject_id=4, depth=depth, path="Платные услуги / Качество / Срок")
        assert route.fits(PAID) is fits
    assert Route(1, subject_id=4, depth=1, path="Платные услуги / Цена").fits(PAID)
    assert not Route(1, subject_id=4, depth=2, path="Платные услуги / Цена").fits(PAID)
    assert not Route(1, subject_id=4, depth=1, path="Платные / Цена").fits(PAID)
    assert not Route(1, subject_id=4, path="Платные услуги / Цена").fits(PAID), (
        "without a depth it is that subject"
    )


def test_every_branch_is_named_once_by_the_first_that_lies_in_it() -> None:
    paths = [(1, "Б / В / Г"), (2, "А"), (3, "Б / А"), (4, "Б / В / Д")]
    assert list(branches(paths)) == [(3, 1, "Б"), (1, 2, "Б / В")]


def test_trying_out_tells_what_did_not_fit_above_the_line_that_wins() -> None:
    table = (
        Route(1, kind="claim", channel="email", id=1),
        Route(2, subject_id=6, segment="юрлицо", id=2),
        Route(3, channel="visit", id=3),
        Route(4, id=4),
    )
    found = tried(table, PAID)
    assert found.won is table[2]
    assert found.passed == ((table[0], ("channel",)), (table[1], ("subject", "segment")))
    assert tried(table[:2], PAID).won is None


def test_a_line_as_typed_says_what_the_line_says() -> None:
    route = Route(7, "навык", "claim", 5, 9, "email", "юрлицо", 3, 1, "А / Б")
    assert draft_of(route) == RouteDraft("claim", (5, 1), 9, "email", "юрлицо", 7, "навык")
    assert draft_of(Route(7)) == RouteDraft(team_id=7)

"""A new ticket goes where the first fitting line of the office's table sends it."""

from __future__ import annotations

from frontdesk.domain.routing import Matter, Route, first_fitting

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

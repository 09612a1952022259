"""`frontdesk tour`: every screen is drawn, in both themes, at both sizes, and shows something."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.test_cli import frontdesk

SCREENS = (
    "signin", "queue", "board", "ticket", "ticket-deadline", "ticket-deadline-sheet", "ticket-template",
    "ticket-escalate", "ticket-new",
    "search", "client", "client-problem", "clients", "visit", "visits", "receipt",
    "receipt-missing",
    "claim-new", "claim-decision", "claim-act",
    "claim-answer", "claims", "orders", "order", "order-new", "causes", "acts",
    "act-handed", "act-annul", "acts-many", "acts-genuine",
    "incident-new", "incident", "incident-measure", "incident-act", "incidents",
    "problem", "problems", "suggestion-new", "suggestion", "suggestion-paper", "suggestions",
    "article-new", "article", "articles", "digest",
    "settings-hours", "settings-calendar", "settings-norms", "settings-levels", "settings-offerings",
    "settings-customs", "settings-teams",
    "settings-routes", "settings-people", "settings-accounts", "settings-absences", "settings-shifts",
    "settings-roster",
    "settings-statuses", "settings-subjects",
    "settings-rules", "settings-signing", "settings-forms", "settings-form",
    "settings-form-source", "settings-printing", "prints", "blanks", "blank-new", "passphrase", "trouble", "founding",
)  # fmt: skip
SIZES = {"1440": (1440, 900), "1280": (1280, 720)}
STEP = 16  # pixels from one sample to the next
SHADES = 6  # of a screen that shows anything at all


def samples(picture: QImage) -> list[int]:
    """Every sixteenth pixel both ways."""
    places = itertools.product(range(0, picture.width(), STEP), range(0, picture.height(), STEP))
    return [picture.pixel(x, y) for x, y in places]


def lightness(picture: QImage) -> float:
    greys = [(pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255) for pixel in samples(picture)]
    return sum(greys) / len(greys) / 765


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("tour")
    done = frontdesk("tour", "--out", str(out), patience=900)  # a slow machine draws a picture in two seconds
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{len(SCREENS) * 4} pictures")
    return out


def test_every_screen_is_drawn_in_both_themes_at_both_sizes(tour: Path) -> None:
    wanted = {
        f"{name}-{theme}-{size}.png"
        for name, theme, size in itertools.product(SCREENS, ("light", "dark"), SIZES)
    }
    assert {picture.name for picture in tour.iterdir()} == wanted


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_shows_something_light_and_dark_and_no_two_pictures_are_one(tour: Path, name: str) -> None:
    for size, (width, height) in SIZES.items():
        light, dark = (QImage(str(tour / f"{name}-{theme}-{size}.png")) for theme in ("light", "dark"))
        assert (light.width(), light.height()) == (dark.width(), dark.height()) == (width, height)
        assert min(len(set(samples(light))), len(set(samples(dark)))) >= SHADES
        assert lightness(dark) < 0.4 < 0.6 < lightness(light)
    others = {(tour / f"{other}-light-1440.png").read_bytes() for other in SCREENS if other != name}
    assert (tour / f"{name}-light-1440.png").read_bytes() not in others


def test_one_screen_of_one_theme_may_be_asked_for_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    done = frontdesk("tour", "--out", str(tmp_path), "--only", "queue", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    assert {picture.name for picture in tmp_path.iterdir()} == {"queue-dark-1440.png", "queue-dark-1280.png"}
    unknown = frontdesk("tour", "--out", str(tmp_path), "--only", "nowhere")
    assert (unknown.returncode, "nowhere" in unknown.stderr) == (2, True)

"""Commands that lead somewhere from any page."""

from __future__ import annotations

from typing import Any

from frontdesk.ui.places import Place
from frontdesk.ui.window import Window


def bind(window: Window) -> None:
    """Keys that lead to a section from any other; the page itself goes on from there."""
    window.bind("visit.new", lambda: window.go(Place("visits", None, "new")))
    window.bind("client.looks", lambda: window.go(Place("clients", None, "looks")))
    window.bind("client.likely", lambda: window.go(Place("clients", None, "likely")))
    window.bind("ticket.new", lambda: window.go(Place("queue", None, "new")))
    window.bind("visit.next", lambda: _visits(window).call_next())
    window.bind("visit.recall", lambda: _visits(window).call_again())
    window.bind("prints", lambda: window.go(Place("prints")))
    window.bind("prints.profiles", lambda: window.go(Place("settings", None, "printing")))
    window.bind("blanks", lambda: window.go(Place("prints", None, "blanks")))
    window.bind("blank.enter", lambda: window.go(Place("queue", None, "blank")))
    window.bind("settings", lambda: window.go(Place("settings")))
    window.bind("roster", lambda: window.go(Place("settings", None, "roster")))
    window.bind("papers.office", lambda: window.go(Place("papers", None, "digest")))
    window.bind("suggestion.new", lambda: window.go(Place("incidents", None, "new_suggestion")))
    window.bind("article.new", lambda: window.go(Place("incidents", None, "new_article")))
    window.bind("articles", lambda: window.go(Place("incidents", None, "articles")))
    window.bind("forms", lambda: window.go(Place("settings", None, "papers")))
    window.bind("rules", lambda: window.go(Place("settings", None, "rules")))
    window.bind("acts.shift", lambda: window.go(Place("acts", None, "shift")))
    window.bind("acts.verify", lambda: window.go(Place("acts", None, "verify")))
    window.bind("staff.new", lambda: window.go(Place("settings", 0, "accounts")))
    window.bind("password", lambda: window.go(Place("settings", None, "password")))
    window.bind("hand_over", lambda: window.go(Place("settings", None, "hand_over")))


def _visits(window: Window) -> Any:
    window.go(Place("visits"))
    return window.page("visits")

"""A letter alone is a command in a focused list: who is not sure of hand switches that off (WCAG 2.1.4)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.notices import Notices
from frontdesk.ui.view_state import ViewState

NONE = "no letters"  # a property of the application: every list asks it
_ON = QT_TRANSLATE_NOOP("Letters", "Letters are commands in the lists again")
_OFF = QT_TRANSLATE_NOOP("Letters", "A letter alone does nothing in the lists any more")


def are_commands() -> bool:
    app = QCoreApplication.instance()
    return app is None or app.property(NONE) is not True


def keep(view: ViewState) -> None:
    """As this workstation has it."""
    app = QCoreApplication.instance()
    assert app is not None
    app.setProperty(NONE, not view.letters)


def turn(view: ViewState, notices: Notices) -> None:
    """The other way, remembered, and said."""
    view.letters = not view.letters
    keep(view)
    notices.hint(QCoreApplication.translate("Letters", _ON if view.letters else _OFF))

"""The sections of the rail, in their order: those that have something to show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.ui.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    text: str
    glyph: str
    at_foot: bool = False

    @property
    def title(self) -> str:
        return QCoreApplication.translate("Sections", self.text)


SECTIONS = (
    Section("queue", QT_TRANSLATE_NOOP("Sections", "Queue"), "tray"),
    Section("clients", QT_TRANSLATE_NOOP("Sections", "Clients"), "users"),
    Section("visits", QT_TRANSLATE_NOOP("Sections", "Visits"), "ticket"),
    Section("claims", QT_TRANSLATE_NOOP("Sections", "Claims"), "scales"),
    Section("acts", QT_TRANSLATE_NOOP("Sections", "Acts"), "file-text"),
    Section("incidents", QT_TRANSLATE_NOOP("Sections", "Incidents"), "megaphone"),
    Section("prints", QT_TRANSLATE_NOOP("Sections", "Printing"), "printer", at_foot=True),
    Section("settings", QT_TRANSLATE_NOOP("Sections", "Settings"), "gear-six", at_foot=True),
)


def counter(number: int) -> str:
    """«Окно 3»."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Counter {0}")).format(number)


def hours() -> str:
    """The page of settings for working hours."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Terms"))


def teams() -> str:
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Teams"))


def routes() -> str:
    """The page of settings for where a new ticket goes."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Routes"))


def people() -> str:
    """The page of settings for people and what is in their hands."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Employees"))


def accounts() -> str:
    """The page of settings for who may sign in, and as what."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Accounts"))


def absences() -> str:
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Absences"))


def shifts() -> str:
    """The page of settings for the kinds of shifts."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Shifts"))


def roster() -> str:
    """The page of settings for who works when."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Roster"))


def norms() -> str:
    """The page of settings for the norms of the contract."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Norms"))


def levels() -> str:
    """The page of settings for who is told when a target nears or is past."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Warnings"))


def statuses() -> str:
    """The page of settings for the statuses of tickets."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Statuses"))


def subjects() -> str:
    """The page of settings for what tickets are about."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Subjects"))


def offerings() -> str:
    """The page of settings for the regulations of what the office does for people."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Offerings"))


def customs() -> str:
    """The page of settings for what the law and the contract leave to the office."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Customs"))


def rules() -> str:
    """The page of settings for what the office has done by itself."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Rules"))


def printing() -> str:
    """The page of settings for how papers are printed here, and the section of what was printed."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Printing"))


def forms() -> str:
    """The page of settings for the words of the office's papers."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Forms"))


def signing() -> str:
    """The page of settings for electronic signatures."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Signature"))


def away() -> str:
    """The words of the button that leaves the desk."""
    return QCoreApplication.translate("Sections", QT_TRANSLATE_NOOP("Sections", "Step away"))

"""What is settled for the whole office: its settings, shifts, forms and rules. Part of the table in `commands`."""

from __future__ import annotations

from frontdesk.ui.command import Command
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

OFFICE: tuple[Command, ...] = (
    Command(
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Settings"),
        "",
        "gear-six",
        QT_TRANSLATE_NOOP("Commands", "hours calendar targets options"),
        menu="View",
    ),
    Command(
        "hand_over",
        QT_TRANSLATE_NOOP("Commands", "Hand over all my documents and cases"),
        "",
        "hand",
        QT_TRANSLATE_NOOP("Commands", "leave trip illness shift act deputy absence teams"),
        menu="Desk",
    ),
    Command(
        "staff.new",
        QT_TRANSLATE_NOOP("Commands", "New employee"),
        "",
        "user-plus",
        QT_TRANSLATE_NOOP("Commands", "account role password staff hire colleague"),
        menu="View",
    ),
    Command(
        "password",
        QT_TRANSLATE_NOOP("Commands", "Change my password"),
        "",
        "lock-simple",
        QT_TRANSLATE_NOOP("Commands", "account sign-in secret"),
        menu="View",
    ),
    Command(
        "roster",
        QT_TRANSLATE_NOOP("Commands", "Roster of shifts: who works when"),
        "",
        "calendar",
        QT_TRANSLATE_NOOP("Commands", "shift duty schedule timetable week who works now"),
        menu="View",
    ),
    Command(
        "roster.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy the week before into the roster"),
        "",
        "copy",
        QT_TRANSLATE_NOOP("Commands", "shift week last again"),
        scope="form",
        menu="View",
    ),
    Command(
        "forms",
        QT_TRANSLATE_NOOP("Commands", "Forms of papers"),
        "",
        "file-text",
        QT_TRANSLATE_NOOP("Commands", "template words of acts letters emblem edition"),
        menu="View",
    ),
    Command(
        "suggestion.new",
        QT_TRANSLATE_NOOP("Commands", "Suggest how to work better"),
        "Alt+I",
        "lightbulb",
        QT_TRANSLATE_NOOP("Commands", "idea improve script process rule automation"),
        menu="Desk",
    ),
    Command(
        "rules",
        QT_TRANSLATE_NOOP("Commands", "Rules of the office"),
        "",
        "lightning",
        QT_TRANSLATE_NOOP("Commands", "automatic when if then trigger macro"),
        menu="View",
    ),
    Command(
        "rule.new",
        QT_TRANSLATE_NOOP("Commands", "New rule"),
        "Ctrl+N",
        "plus",
        QT_TRANSLATE_NOOP("Commands", "automatic when if then"),
        scope="form",
        menu="View",
    ),
    Command(
        "rule.try",
        QT_TRANSLATE_NOOP("Commands", "Try the rule on the last month"),
        "Ctrl+T",
        "clock-counter-clockwise",
        QT_TRANSLATE_NOOP("Commands", "dry run check"),
        scope="form",
        menu="View",
    ),
)

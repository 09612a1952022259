"""What the user can do: one table that feeds menu, palette, key help and the manual.

Keys are function keys, digits, Enter and letters with Ctrl. No punctuation: on ЙЦУКЕН those keys are
elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.paint import key_words

CONTEXT = "Commands"


@dataclass(frozen=True)
class Command:
    """`text` and `words` (other words one may search by) are English, shown through `title`. `scope`:
    where it acts.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    words: str = ""
    scope: str = "window"  # window | queue | ticket | visit | form | claim
    menu: str = "Go"

    @property
    def title(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def also(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.words) if self.words else ""

    @property
    def key_words(self) -> str:
        return key_words(self.key)


MENUS = (
    QT_TRANSLATE_NOOP("Commands", "Desk"),
    QT_TRANSLATE_NOOP("Commands", "Ticket"),
    QT_TRANSLATE_NOOP("Commands", "View"),
    QT_TRANSLATE_NOOP("Commands", "Go"),
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "search",
        QT_TRANSLATE_NOOP("Commands", "Search and commands"),
        "Ctrl+K",
        "magnifying-glass",
        menu="Go",
    ),
    Command(
        "visit.new",
        QT_TRANSLATE_NOOP("Commands", "New visit and slip"),
        "F2",
        "ticket",
        QT_TRANSLATE_NOOP("Commands", "register slip came"),
        menu="Desk",
    ),
    Command(
        "ticket.new",
        QT_TRANSLATE_NOOP("Commands", "New ticket"),
        "F3",
        "note-pencil",
        QT_TRANSLATE_NOOP("Commands", "request case create"),
        menu="Desk",
    ),
    Command(
        "claim.new",
        QT_TRANSLATE_NOOP("Commands", "New claim"),
        "Shift+F3",
        "scales",
        QT_TRANSLATE_NOOP("Commands", "complaint consumer"),
        menu="Desk",
    ),
    Command(
        "client.card", QT_TRANSLATE_NOOP("Commands", "Client card"), "F4", "identification-card", menu="Desk"
    ),
    Command(
        "client.new",
        QT_TRANSLATE_NOOP("Commands", "New client"),
        "",
        "user-plus",
        QT_TRANSLATE_NOOP("Commands", "create card person"),
        menu="Desk",
    ),
    Command(
        "client.join",
        QT_TRANSLATE_NOOP("Commands", "Join with another card…"),
        "",
        "users",
        QT_TRANSLATE_NOOP("Commands", "merge twice same person duplicate"),
        menu="Desk",
    ),
    Command(
        "client.likely",
        QT_TRANSLATE_NOOP("Commands", "Likely duplicates"),
        "",
        "users",
        QT_TRANSLATE_NOOP("Commands", "twice same person join merge"),
        menu="Desk",
    ),
    Command(
        "client.privacy",
        QT_TRANSLATE_NOOP("Commands", "Personal data of this client"),
        "Ctrl+Shift+L",
        "eye",
        QT_TRANSLATE_NOOP("Commands", "who looked sheet request export destroy erase"),
        menu="Desk",
    ),
    Command(
        "client.access",
        QT_TRANSLATE_NOOP("Commands", "Ask for the card, or hand it over"),
        "Ctrl+Shift+E",
        "lock-simple",
        QT_TRANSLATE_NOOP("Commands", "access edit other desk"),
        scope="form",
        menu="Desk",
    ),
    Command(
        "client.scan",
        QT_TRANSLATE_NOOP("Commands", "Attach from the scanner"),
        "F12",
        "paperclip",
        QT_TRANSLATE_NOOP("Commands", "scan folder files paper"),
        scope="form",
        menu="Desk",
    ),
    Command(
        "client.looks",
        QT_TRANSLATE_NOOP("Commands", "Unusual looks at personal data"),
        "",
        "eye",
        QT_TRANSLATE_NOOP("Commands", "who looked browsing control lead"),
        menu="Desk",
    ),
    Command("refresh", QT_TRANSLATE_NOOP("Commands", "Refresh"), "F5", "arrows-clockwise", menu="View"),
    Command(
        "call",
        QT_TRANSLATE_NOOP("Commands", "Start or end a call"),
        "F7",
        "phone",
        QT_TRANSLATE_NOOP("Commands", "phone timer answer"),
        menu="Desk",
    ),
    Command(
        "visit.next",
        QT_TRANSLATE_NOOP("Commands", "Finish and call the next visitor"),
        "F8",
        "bell-ringing-fill",
        menu="Desk",
    ),
    Command(
        "visit.recall",
        QT_TRANSLATE_NOOP("Commands", "Call the visitor again"),
        "Shift+F8",
        "megaphone",
        menu="Desk",
    ),
    Command(
        "visit.no_client",
        QT_TRANSLATE_NOOP("Commands", "Without a client card"),
        "Ctrl+0",
        "user",
        scope="visit",
        menu="Desk",
    ),
    Command("save", QT_TRANSLATE_NOOP("Commands", "Save"), "Ctrl+S", "floppy-disk", menu="Ticket"),
    Command(
        "save.visit",
        QT_TRANSLATE_NOOP("Commands", "Save and register a visit"),
        "Ctrl+Shift+S",
        "ticket",
        QT_TRANSLATE_NOOP("Commands", "slip card came"),
        scope="form",
        menu="Ticket",
    ),
    Command(
        "ticket.breach",
        QT_TRANSLATE_NOOP("Commands", "Say why the deadline was missed"),
        "Alt+M",
        "warning-circle",
        QT_TRANSLATE_NOOP("Commands", "breach late reason"),
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "main",
        QT_TRANSLATE_NOOP("Commands", "Main action of the screen"),
        "Ctrl+Return",
        "check",
        QT_TRANSLATE_NOOP("Commands", "solve register do"),
        menu="Ticket",
    ),
    Command(
        "ticket.next",
        QT_TRANSLATE_NOOP("Commands", "Take the next ticket"),
        "Ctrl+F8",
        "hand",
        QT_TRANSLATE_NOOP("Commands", "urgent mine queue"),
        scope="queue",
        menu="Ticket",
    ),
    Command(
        "ticket.wait",
        QT_TRANSLATE_NOOP("Commands", "Wait for the client"),
        "Ctrl+Shift+Return",
        "pause-circle",
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "queue.register",
        QT_TRANSLATE_NOOP("Commands", "Requests and assignments"),
        "Ctrl+Shift+G",
        "list",
        QT_TRANSLATE_NOOP("Commands", "register district overdue tasks lead control"),
        menu="Go",
    ),
    Command(
        "ticket.hand_over",
        QT_TRANSLATE_NOOP("Commands", "Hand over to a department, team or person"),
        "Ctrl+Shift+D",
        "arrow-bend-up-right",
        QT_TRANSLATE_NOOP("Commands", "give transfer escalate"),
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.status",
        QT_TRANSLATE_NOOP("Commands", "Status of the ticket"),
        "Alt+S",
        "circle-half-fill",
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.task",
        QT_TRANSLATE_NOOP("Commands", "Give a task with a term"),
        "",
        "list",
        QT_TRANSLATE_NOOP("Commands", "assign request sub-task district"),
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.promise",
        QT_TRANSLATE_NOOP("Commands", "Promise to the client"),
        "",
        "handshake",
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.join",
        QT_TRANSLATE_NOOP("Commands", "Join or link tickets"),
        "",
        "tree-structure",
        QT_TRANSLATE_NOOP("Commands", "merge duplicate same"),
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.split",
        QT_TRANSLATE_NOOP("Commands", "Split off a message"),
        "",
        "tree-structure",
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.suspend",
        QT_TRANSLATE_NOOP("Commands", "Suspend a disputed ticket"),
        "",
        "pause-circle",
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "ticket.handle",
        QT_TRANSLATE_NOOP("Commands", "My time on the ticket"),
        "",
        "timer",
        QT_TRANSLATE_NOOP("Commands", "handle time talk hold work correct minutes"),
        scope="ticket",
        menu="Ticket",
    ),
    Command(
        "incident",
        QT_TRANSLATE_NOOP("Commands", "Open or close the incident"),
        "",
        "megaphone",
        QT_TRANSLATE_NOOP("Commands", "many tickets one subject breakdown"),
        scope="queue",
        menu="Ticket",
    ),
    Command(
        "template",
        QT_TRANSLATE_NOOP("Commands", "Template in the text"),
        "Ctrl+Space",
        "lightning",
        scope="ticket",
        menu="Ticket",
    ),
    Command("print", QT_TRANSLATE_NOOP("Commands", "Print"), "Ctrl+P", "printer", menu="Ticket"),
    Command(
        "print.dialog",
        QT_TRANSLATE_NOOP("Commands", "Print with options"),
        "Ctrl+Shift+P",
        "printer",
        QT_TRANSLATE_NOOP("Commands", "printer copies dialog"),
        menu="Ticket",
    ),
    Command(
        "why",
        QT_TRANSLATE_NOOP("Commands", "Why this deadline"),
        "F1",
        "question",
        QT_TRANSLATE_NOOP("Commands", "term law explain"),
        menu="View",
    ),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Commands", "Undo the last deed"),
        "Ctrl+Z",
        "arrow-counter-clockwise",
        menu="Ticket",
    ),
    Command(
        "unfinished",
        QT_TRANSLATE_NOOP("Commands", "Unfinished"),
        "Ctrl+Shift+U",
        "note-pencil",
        QT_TRANSLATE_NOOP("Commands", "drafts restore left typed"),
        menu="View",
    ),
    Command(
        "form.next_problem",
        QT_TRANSLATE_NOOP("Commands", "To the next mistake of the form"),
        "Ctrl+J",
        "warning-circle",
        scope="form",
        menu="Ticket",
    ),
    Command(
        "form.next_section",
        QT_TRANSLATE_NOOP("Commands", "To the next part of the form"),
        "Ctrl+Down",
        "caret-down",
        scope="form",
        menu="Ticket",
    ),
    Command(
        "form.previous_section",
        QT_TRANSLATE_NOOP("Commands", "To the part of the form before"),
        "Ctrl+Up",
        "caret-up",
        scope="form",
        menu="Ticket",
    ),
    Command(
        "queue.filter",
        QT_TRANSLATE_NOOP("Commands", "Find in the list"),
        "Ctrl+F",
        "funnel-simple",
        menu="View",
    ),
    Command(
        "alerts",
        QT_TRANSLATE_NOOP("Commands", "Deadlines that ask for me"),
        "Ctrl+Shift+B",
        "bell",
        QT_TRANSLATE_NOOP("Commands", "alerts late overdue bell"),
        menu="Go",
    ),
    Command(
        "queue.board",
        QT_TRANSLATE_NOOP("Commands", "List or board"),
        "",
        "columns",
        QT_TRANSLATE_NOOP("Commands", "kanban columns cards"),
        menu="View",
    ),
    Command(
        "queue.toggle", QT_TRANSLATE_NOOP("Commands", "Show or hide the queue"), "Ctrl+B", "rows", menu="View"
    ),
    Command(
        "script.toggle",
        QT_TRANSLATE_NOOP("Commands", "Show or hide the script"),
        "F9",
        "article",
        menu="View",
    ),
    Command(
        "reveal",
        QT_TRANSLATE_NOOP("Commands", "Show hidden data for 10 seconds"),
        "Alt+P",
        "eye",
        scope="ticket",
        menu="View",
    ),
    Command("menu", QT_TRANSLATE_NOOP("Commands", "Menu"), "F10", "list", menu="View"),
    Command("full_screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), "F11", "monitor", menu="View"),
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
    Command("theme", QT_TRANSLATE_NOOP("Commands", "Light or dark theme"), "", "moon", menu="View"),
    Command("pane.next", QT_TRANSLATE_NOOP("Commands", "Next pane"), "F6", "caret-double-right", menu="Go"),
    Command(
        "pane.previous",
        QT_TRANSLATE_NOOP("Commands", "Previous pane"),
        "Shift+F6",
        "caret-double-left",
        menu="Go",
    ),
    Command("tab.next", QT_TRANSLATE_NOOP("Commands", "Next tab"), "Ctrl+Tab", "caret-right", menu="Go"),
    Command("tab.close", QT_TRANSLATE_NOOP("Commands", "Close the tab"), "Ctrl+W", "x", menu="Go"),
    Command("back", QT_TRANSLATE_NOOP("Commands", "Back"), "Alt+Left", "arrow-left", menu="Go"),
    Command("forward", QT_TRANSLATE_NOOP("Commands", "Forward"), "Alt+Right", "arrow-right", menu="Go"),
    Command(
        "lock",
        QT_TRANSLATE_NOOP("Commands", "Step away"),
        "Ctrl+L",
        "lock",
        QT_TRANSLATE_NOOP("Commands", "lock leave sign out"),
        menu="Desk",
    ),
    Command(
        "keys",
        QT_TRANSLATE_NOOP("Commands", "All keys"),
        "Shift+F1",
        "keyboard",
        QT_TRANSLATE_NOOP("Commands", "shortcuts help"),
        menu="View",
    ),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Leave the program"), "Ctrl+Q", "power", menu="Desk"),
    *(
        Command(f"section.{n}", QT_TRANSLATE_NOOP("Commands", "Section {0}"), f"Ctrl+{n}")
        for n in range(1, 9)
    ),
    *(
        Command(
            f"choice.{n}", QT_TRANSLATE_NOOP("Commands", "Answer or choice {0}"), f"Alt+{n}", scope="choice"
        )
        for n in range(1, 10)
    ),
)

# What these do is told with its way back, see `ui/undo.py`. Saving is undone where it changed something.
UNDOABLE = frozenset(
    (
        "visit.new",
        "visit.next",
        "ticket.new",
        "claim.new",
        "client.new",
        "client.scan",
        "save.visit",
        "save",
        "main",
        "ticket.wait",
        "ticket.next",
        "ticket.hand_over",
        "ticket.status",
        "ticket.task",
        "ticket.promise",
        "ticket.join",
        "ticket.split",
        "ticket.suspend",
        "ticket.handle",
        "incident",
    )
)
# What these do stays, and why. Of the four deeds that ask first (annulling an act, merging two clients, deleting
# by request, ending a shift with open visits) none has a command of its own here; issuing an act, one of the
# deeds of `main`, is taken back by annulling it.
WITHOUT_UNDO = {
    "ticket.breach": "a reason is given once; the journal keeps who gave it",
    "visit.recall": "a name called aloud cannot be unsaid; nothing waits on it",
    "client.access": "whoever got the card can hand it back; nothing typed is lost by it",
    "reveal": "who looked stays written",
    "print": "paper that is out cannot be called back; the journal says that it was printed",
    "lock": "signing in again is the way back",
}

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}

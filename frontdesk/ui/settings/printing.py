"""«Печать»: how each kind of paper is printed at this workstation, and a test page for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Unpack

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import ALL, MOST_COPIES, PROFILED, Duplex, JobRow, Profile, Stock, Tray
from frontdesk.services.printing import PrintQueue
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.print_words import kind_words, tell
from frontdesk.ui.printing import Printing
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column
from frontdesk.ui.widgets import ActionButton


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A line of the list; `profile` is None where the kind is printed like all."""

    id: int
    kind: str
    profile: Profile | None


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """A profile as it is typed. `kind` is not typed: it says whose it is."""

    kind: str = ALL
    printer: str = ""
    copies: str = "2"
    tray: Tray = Tray.AUTO
    duplex: Duplex = Duplex.NONE
    stock: Stock = Stock.AS_MADE

    def check(self) -> tuple[Problem, ...]:
        if not self.copies.strip().isdecimal():
            return (Problem("copies", ProblemKind.OUT_OF_RANGE, f"1/{MOST_COPIES}"),)
        return self.profile().check()

    def profile(self) -> Profile:
        return Profile(self.printer, int(self.copies), self.tray, self.duplex, self.stock)


class _ProfileForm(Form[ProfileDraft]):
    def __init__(self) -> None:
        super().__init__(ProfileDraft(), ProfileDraft.check, words.problem)
        self.printer = ChoiceField("printer", self.tr("Printer"), (("", ""),))
        self.add(self.printer)
        self.add(LineField("copies", self.tr("Copies")), 4)
        self.add(ChoiceField("tray", self.tr("Tray"), enum_choices(list(Tray), words.word)), 8)
        self.add(ChoiceField("duplex", self.tr("Sides"), enum_choices(list(Duplex), words.word)))
        self.add(ChoiceField("stock", self.tr("Paper in the tray"), enum_choices(list(Stock), words.word)))

    def show_printers(self, names: Sequence[str], chosen: str, is_all: bool) -> None:
        """Those that there are, and the one that is meant though it is away."""
        own = self.tr("the system's own") if is_all else self.tr("the one of all papers")
        missing = [chosen] if chosen and chosen not in names else []
        self.printer.set_choices(
            [
                ("", own),
                *((name, name) for name in names),
                *((name, self.tr("{0} (not found)").format(name)) for name in missing),
            ]
        )


class PrintingPage(ListedPage[ProfileRow, ProfileDraft]):
    """Kept in the settings of this workstation. Ctrl+P prints a test page by the profile of the line."""

    room, entry = "printing", "printer"

    def __init__(self, *, queue: PrintQueue, printing: Printing, **head: Unpack[Head]) -> None:
        self._queue, self._printing = queue, printing
        self._former: dict[str, Profile | None] = {}
        self._fields, self._names = _ProfileForm(), tuple[str, ...]()
        listing = Listing(
            self.tr("Printing"),
            self.tr(
                "A paper goes by the profile of its kind, else by the one of all. Nothing is ever scaled."
            ),
            (
                Column(self.tr("Paper"), lambda row: kind_words(row.kind)),
                Column(self.tr("Printer"), self._printer, 130),
                Column(
                    self.tr("Copies"),
                    lambda row: str(row.profile.copies) if row.profile else "",
                    60,
                    right=True,
                ),
                Column(self.tr("Paper in the tray"), self._ways, 170),
            ),
            self._speak,
            less=self.tr("Print like all"),
        )
        super().__init__(listing, self._fields, **head)
        self.test_button = ActionButton(self.tr("Test page"), "Ctrl+P", glyph="printer")
        self.test_button.clicked.connect(self.test)
        self.foot.insert(1, self.test_button)
        self.lay_out()

    @property
    def may(self) -> bool:
        """Whoever sits at a workstation knows its printers."""
        return True

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (*super().hints, ("Ctrl P", self.tr("test page")))

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {**super().deeds, "print": self.test}

    def read(self) -> tuple[Sequence[ProfileRow], tuple[str, ...]]:
        self._printing.look()
        profiles = self._printing.profiles
        rows = [ProfileRow(id, kind, profiles.own(kind)) for id, kind in enumerate(PROFILED, 1)]
        return (replace(rows[0], profile=profiles.all), *rows[1:]), self._printing.seen

    def take(self, rest: tuple[str, ...]) -> None:
        self._names = rest
        self._offer(self._fields.draft())

    def draft(self, row: ProfileRow | None) -> ProfileDraft:
        if row is None:
            return ProfileDraft()
        like = row.profile or replace(self._printing.profiles.all, printer="")
        found = ProfileDraft(row.kind, like.printer, str(like.copies), like.tray, like.duplex, like.stock)
        self._offer(found)
        return found

    def revived(self, body: Mapping[str, Any]) -> ProfileDraft:
        kept = {"tray": Tray(body["tray"]), "duplex": Duplex(body["duplex"]), "stock": Stock(body["stock"])}
        return ProfileDraft(**{**body, **kept})

    def name_of(self, draft: ProfileDraft) -> str:
        return kind_words(draft.kind)

    def write(self, id: int, /, draft: ProfileDraft, was: ProfileDraft | None) -> int:
        del was  # nobody else writes the settings of this workstation
        self._printing.set_profile(draft.kind, draft.profile())
        return id

    def retire(self, id: int) -> None:
        kind = PROFILED[id - 1]
        self._former[kind] = self._printing.profiles.kept.get(kind)
        self._printing.set_profile(kind, None)

    def restore(self, id: int) -> None:
        kind = PROFILED[id - 1]
        self._printing.set_profile(kind, self._former.pop(kind))

    def retired_words(self, draft: ProfileDraft) -> str:
        return self.tr("“{0}” is printed like all").format(self.name_of(draft))

    def show_state(self) -> None:
        super().show_state()
        row = self.current
        self.less_button.setVisible(
            row is not None and row.kind in self._printing.profiles.kept and row.id > 1
        )

    def put_away(self) -> None:
        if not self.less_button.isHidden():
            super().put_away()

    def test(self) -> None:
        """A page that shows margins, scale and letters, by the profile as it is saved."""
        row = self.current
        if row is None:
            return
        if self.is_typed:
            self._notices.hint(self.tr("Save the profile first, then print its test page"))
            return
        printing, queue, kind, lines = self._printing, self._queue, row.kind, self._lines(row.kind)

        def work() -> JobRow | None:
            profile, printer = (
                printing.profiles.of(kind),
                printing.profiles.of(kind).printer or printing.printer,
            )
            pdf = queue.test_page(printer, kind_words(kind), lines, profile.roll)
            return printing.print(PaperKind.TEST_PAGE, pdf, kind)

        def done(row: JobRow | None) -> None:
            if row is None:
                self._notices.hint(self.tr("No printer is connected here"))
            else:
                tell(self._notices, printing, row)

        self._jobs.write(self, work, done, self.refused)

    def _lines(self, kind: str) -> tuple[str, ...]:
        found = self._printing.profiles.of(kind)
        told = (
            (self.tr("Tray: {0}"), words.word(found.tray)),
            (self.tr("Sides: {0}"), words.word(found.duplex)),
            (self.tr("Copies: {0}"), str(found.copies)),
            (self.tr("Paper in the tray: {0}"), words.word(found.stock)),
        )
        return tuple(said.format(value) for said, value in told)

    def _offer(self, draft: ProfileDraft) -> None:
        self._fields.show_printers(self._names, draft.printer, draft.kind == ALL)
        self._fields.printer.set_value(draft.printer)

    # A line of the list

    def _printer(self, row: ProfileRow) -> str:
        if row.profile is None or not row.profile.printer:
            return self.tr("the system's own") if row.kind == ALL else self.tr("as all")
        return row.profile.printer

    def _stock(self, row: ProfileRow) -> str:
        return words.word(row.profile.stock) if row.profile else ""

    def _ways(self, row: ProfileRow) -> str:
        if row.profile is None:
            return ""
        tray, sides = row.profile.tray, row.profile.duplex
        told = (
            self._stock(row),
            words.word(tray) if tray is not Tray.AUTO else "",
            words.word(sides).partition(",")[0] if sides is not Duplex.NONE else "",
        )
        return ", ".join(filter(None, told))

    def _speak(self, row: ProfileRow) -> str:
        name = kind_words(row.kind)
        if row.profile is None:
            return self.tr("{0}: printed like all").format(name)
        said = self.tr("{0}: printer {1}, copies {2}, {3}")
        return said.format(name, self._printer(row), row.profile.copies, self._stock(row))

"""The card as a form: ten parts in one column, labels above, what is wrong beside its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.domain import names
from frontdesk.domain.card_parts import LINE_LIMIT, TEXT_LIMIT
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.clients import Form as Of
from frontdesk.domain.dates import weekday_short
from frontdesk.domain.errors import Problem
from frontdesk.ui import theme, words
from frontdesk.ui.card_fields import label
from frontdesk.ui.clients import languages
from frontdesk.ui.clients.fields import (
    CaseFormsField,
    CheckField,
    FormField,
    OpenChoiceField,
    SexField,
    WholeNameField,
)
from frontdesk.ui.clients.hidden import HiddenSnilsField
from frontdesk.ui.clients.locking import Locking
from frontdesk.ui.clients.sections.addresses import AddressRowsField
from frontdesk.ui.clients.sections.benefits import BenefitRowsField
from frontdesk.ui.clients.sections.board import Board
from frontdesk.ui.clients.sections.contacts import ContactRowsField, PhoneRowsField
from frontdesk.ui.clients.sections.documents import DocumentsField
from frontdesk.ui.clients.sections.own import OwnFieldsField
from frontdesk.ui.forms.choices import TextField
from frontdesk.ui.forms.fields import DateField, Field, LineField, Said
from frontdesk.ui.forms.form import Form
from frontdesk.ui.widgets import SectionTitle

NAME = ("surname", "given", "patronymic")
OF_PERSON = (*NAME, "born", "sex", "benefits", "snils", "language")
WIDEST = 880


@dataclass(frozen=True)
class Part:
    """A part of the form: its title, its glyph in the list at the left, its fields or its board."""

    title: str  # above the part; the list says `short`
    glyph: str
    fields: tuple[str, ...] = ()
    board: Board | None = None
    short: str = ""


class ClientForm(Form[ClientDraft]):
    def __init__(
        self,
        today: Callable[[], date],
        people: Board,
        consents: Board,
        files: Board,
        orders: Board,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ClientDraft(), self._problems, words.problem, parent)
        self._today, self._locking = today, Locking()
        self._parts = (
            Part(self.tr("Who"), "user", ("form", "title", *NAME, "born", "sex", "language", "case_forms")),
            Part(self.tr("Contacts"), "phone", ("phones", "contacts")),
            Part(self.tr("Addresses"), "map-pin", ("addresses",)),
            Part(self.tr("Documents"), "identification-card", ("documents", "snils")),
            Part(self.tr("Benefits"), "heart", ("benefits",)),
            Part(
                self.tr("Representatives and family"),
                "users-three",
                board=people,
                short=self.tr("Representatives"),
            ),
            Part(self.tr("Consents"), "shield-check", board=consents),
            Part(self.tr("Files"), "paperclip", board=files),
            Part(self.tr("Orders"), "article", board=orders),
            Part(self.tr("Fields of the office"), "list-bullets", ("own",), short=self.tr("Of the office")),
            Part(self.tr("Note"), "note", ("note", "segment", "is_key")),
        )
        self._titles: list[SectionTitle] = []
        self.setMaximumWidth(WIDEST)
        self._fill()
        self._connect()
        self._show_of(Of.PERSON)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Those in sight: an organisation has neither benefits nor consents; not every office has own fields."""
        return tuple(p for p, title in zip(self._parts, self._titles, strict=True) if not title.isHidden())

    @property
    def boards(self) -> tuple[Board, ...]:
        return tuple(part.board for part in self._parts if part.board is not None)

    @property
    def is_person(self) -> bool:
        return bool(self.field("form").value() is Of.PERSON)

    @property
    def surname(self) -> WholeNameField:
        field = self.field("surname")
        assert isinstance(field, WholeNameField)
        return field

    @property
    def snils(self) -> HiddenSnilsField:
        field = self.field("snils")
        assert isinstance(field, HiddenSnilsField)
        return field

    @property
    def addresses(self) -> AddressRowsField:
        field = self.field("addresses")
        assert isinstance(field, AddressRowsField)
        return field

    @property
    def documents(self) -> DocumentsField:
        field = self.field("documents")
        assert isinstance(field, DocumentsField)
        return field

    @property
    def own(self) -> OwnFieldsField:
        field = self.field("own")
        assert isinstance(field, OwnFieldsField)
        return field

    def set_draft(self, draft: ClientDraft) -> None:
        self._show_of(draft.form)
        super().set_draft(draft)
        self.show_sex()
        self._show_note()
        self.show_hints()
        if self.is_locked:
            self.set_locked(True)

    @property
    def is_locked(self) -> bool:
        """Another desk edits the card: its fields are read."""
        return self._locking.is_on

    @property
    def is_wrong(self) -> bool:
        """What is typed could not be saved; nothing new is said of it."""
        return bool(self._problems(self.draft()))

    def set_locked(self, on: bool) -> None:
        self._locking.set_on(on, self.fields)

    def show_own(self) -> None:
        """The office's own fields have a part when the office has any."""
        self._show_part(9, bool(self.own.definitions))

    def first_field(self) -> Field:
        """The name: whether it is a person's was decided long ago."""
        return self.field("surname" if self.is_person else "title")

    def go_to_part(self, index: int) -> QWidget:
        """Puts the focus into the first field of a part."""
        part = self.parts[index % len(self.parts)]
        if part.board is not None:
            target = part.board.entry()
            target.setFocus()
            return target
        shown = [self.field(name) for name in part.fields if not self.field(name).isHidden()]
        field = next(f for f in shown if f.name != "form")
        field.setFocus()
        return field

    def part_in_focus(self) -> int:
        focus = QApplication.focusWidget()
        for index, part in enumerate(self.parts):
            homes = [part.board] if part.board else [self.field(name) for name in part.fields]
            if focus is not None and any(home is focus or home.isAncestorOf(focus) for home in homes):
                return index
        return 0

    def show_sex(self) -> None:
        """What the name tells; the patronymic decides alone."""
        surname, given, patronymic = name = self._name()
        sex = names.sex_of(*name) if given or patronymic else None
        by = self.tr("told by the patronymic") if patronymic else self.tr("told by the name")
        unknown = self.tr("the name does not tell") if given else ""
        field, cases = self.field("sex"), self.field("case_forms")
        assert isinstance(field, SexField)
        assert isinstance(cases, CaseFormsField)
        field.show_told(sex, by if sex else unknown)
        cases.show_name(name if self.is_person and surname else None, field.value())

    def show_hints(self) -> None:
        """What is worth saying beside documents and stops nothing."""
        hints = self.draft().hints(self._today())
        self.documents.show_hints([Said(h.field.partition(".")[2], words.problem(h)) for h in hints])

    def _name(self) -> tuple[str, str, str]:
        surname, given, patronymic = (str(self.field(name).value()).strip() for name in NAME)
        return surname, given, patronymic

    def _problems(self, draft: ClientDraft) -> tuple[Problem, ...]:
        """Of the draft, and of the office's own fields, whose kinds only the form knows."""
        today, typed = self._today(), dict(draft.own)
        own = [
            Problem(f"own.{row.id}", kind, str(LINE_LIMIT))
            for row in self.own.definitions
            if (kind := row.problem(typed.get(row.id, ""), today))
        ]
        return (*draft.check(today), *own)

    def _show_of(self, form: Of) -> None:
        """A person has a name, a birthday and benefits; an organisation has a title."""
        is_person = form is Of.PERSON
        for name in OF_PERSON:
            self.field(name).setVisible(is_person)
        self.field("title").setVisible(not is_person)
        self.documents.show_form(is_person)
        self._show_part(4, is_person)
        self._show_part(6, is_person)

    def _show_part(self, index: int, on: bool) -> None:
        part = self._parts[index]
        self._titles[index].setVisible(on)
        for body in (part.board,) if part.board else map(self.field, part.fields):
            body.setVisible(on)

    def _begin(self, place: int) -> SectionTitle:
        title = self.section(self._parts[place].title)
        self._titles.append(title)
        return title

    def _fill(self) -> None:
        self._fill_who()
        self._begin(1)
        self.add(PhoneRowsField("phones", label("phones")))
        self.add(ContactRowsField("contacts", label("contacts")))
        self._begin(2)
        self.add(AddressRowsField("addresses", ""))
        self._begin(3)
        snils = HiddenSnilsField("snils", label("snils"))
        self.add(DocumentsField("documents", "", self._today, snils))
        self.join(snils)
        self._begin(4)
        self.add(BenefitRowsField("benefits", "", self._today))
        for place in (5, 6, 7, 8):
            self._begin(place)
            board = self._parts[place].board
            assert board is not None
            self.add_widget(board)
        self._begin(9)
        self.add(OwnFieldsField("own", label("own"), self._today))
        self.show_own()
        self._begin(10)
        note = TextField("note", label("note"), lines=3, limit=TEXT_LIMIT)
        note.text.setPlaceholderText(
            self.tr("What the next clerk must know at once: hears badly, comes with a guide")
        )
        self.add(note)
        self.add(LineField("segment", label("segment")), 6)
        self.add(CheckField("is_key", " ", self.tr("Key client")), 6)
        for name in ("addresses", "documents", "benefits"):
            self.field(name).label = label(name)

    def _fill_who(self) -> None:
        form = FormField("form", label("form"))
        self._begin(0).add(form)
        self.join(form)
        self.add(LineField("title", label("title"), required=True))
        self.add(WholeNameField("surname", label("surname"), required=True), 4)
        self.add(LineField("given", label("given"), required=True), 4)
        self.add(LineField("patronymic", label("patronymic")), 4)
        self.add(DateField("born", label("born"), self._today, self._say_birth, birth=True), 4)
        self.add(SexField("sex", label("sex")), 4)
        self.add(OpenChoiceField("language", label("language"), languages.choices()), 4)
        self.add(CaseFormsField("case_forms", label("case_forms")))

    def _connect(self) -> None:
        self.surname.came_whole.connect(self._on_whole_name)
        for name in (*NAME, "sex"):
            self.field(name).left.connect(self.show_sex)
        self.field("sex").edited.connect(self.show_sex)
        self.field("form").edited.connect(self._on_form)
        for name in ("documents", "born"):
            self.field(name).left.connect(self.show_hints)
        self.edited.connect(self._show_note)

    def _on_form(self) -> None:
        self._show_of(self.field("form").value())
        self.edited.emit()  # other parts are in sight now
        self.field("surname" if self.is_person else "title").setFocus()

    def _say_birth(self, day: date) -> str:
        return f"{words.age(day, self._today())}, {weekday_short(day)}"

    def _on_whole_name(self, text: str, by_tab: bool) -> None:
        """A whole name in one line falls into its parts; with Tab the focus goes past them."""
        parts = dict(zip(NAME, names.split(text), strict=True))
        if any(not self.field(name).is_empty() for name in NAME[1:]):
            if by_tab:
                self.field("given").setFocus()
            return
        for name, value in parts.items():
            field = self.field(name)
            assert isinstance(field, LineField)
            field.replace(value)
        self.show_sex()
        self.edited.emit()
        if by_tab:
            self.field("born").setFocus()

    def _show_note(self) -> None:
        """A note that says something stands out: it must be seen before the first word at the counter."""
        note = self.field("note")
        kind = "" if note.is_empty() else "note"
        if note.editor.property("kind") != kind:
            theme.set_style(note.editor, kind=kind)

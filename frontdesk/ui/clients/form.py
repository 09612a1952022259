"""The card as a form: five parts in one column, labels above, what is wrong beside its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.domain import names
from frontdesk.domain.card_parts import TEXT_LIMIT, Benefit
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.dates import weekday_short
from frontdesk.ui import theme, words
from frontdesk.ui.card_fields import label
from frontdesk.ui.clients.fields import HiddenSnilsField, PhoneRowsField, WholeNameField
from frontdesk.ui.clients.firsts import FirstAddressField, FirstBenefitField, FirstEmailField
from frontdesk.ui.forms.choices import TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, Field, LineField
from frontdesk.ui.forms.form import Form

NAME = ("surname", "given", "patronymic")


@dataclass(frozen=True)
class Part:
    """A part of the form: its title, its glyph in the list at the left, its fields."""

    title: str
    glyph: str
    fields: tuple[str, ...]


class ClientForm(Form[ClientDraft]):
    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(ClientDraft(), lambda draft: draft.check(today()), words.problem, parent)
        self._today = today
        self.parts = (
            Part(self.tr("Person"), "user", (*NAME, "born")),
            Part(self.tr("Contacts"), "phone", ("phones", "contacts")),
            Part(self.tr("Documents"), "identification-card", ("snils", "benefits")),
            Part(self.tr("Address"), "map-pin", ("addresses",)),
            Part(self.tr("To be known"), "note", ("note",)),
        )
        self.setMaximumWidth(880)
        self._sex = LineField("sex", self.tr("Sex"), read_only=True)
        self._fill()
        self.surname.came_whole.connect(self._on_whole_name)
        for name in NAME:
            self.field(name).left.connect(self.show_sex)
        self.edited.connect(self._show_note)

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

    def set_draft(self, draft: ClientDraft) -> None:
        super().set_draft(draft)
        self.show_sex()
        self._show_note()

    def go_to_part(self, index: int) -> Field:
        """Puts the focus into the first field of a part."""
        field = self.field(self.parts[index % len(self.parts)].fields[0])
        field.setFocus()
        return field

    def part_in_focus(self) -> int:
        focus = QApplication.focusWidget()
        for index, part in enumerate(self.parts):
            if focus is not None and any(self.field(name).isAncestorOf(focus) for name in part.fields):
                return index
        return 0

    def show_sex(self) -> None:
        """What the name tells; the patronymic decides alone."""
        surname, given, patronymic = (str(self.field(name).value()).strip() for name in NAME)
        sex = names.sex_of(surname, given, patronymic) if given or patronymic else None
        self._sex.set_value(words.word(sex) if sex else "")
        by = self.tr("told by the patronymic") if patronymic else self.tr("told by the name")
        unknown = self.tr("the name does not tell") if given else ""
        self._sex.set_hint(by if sex else unknown)

    def _fill(self) -> None:
        first, contacts, documents, address, known = self.parts
        self.section(first.title)
        self.add(WholeNameField("surname", label("surname"), required=True), 4)
        self.add(LineField("given", label("given"), required=True), 4)
        self.add(LineField("patronymic", label("patronymic")), 4)
        self.add(DateField("born", label("born"), self._today, self._say_birth, birth=True), 4)
        self._sex.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_widget(self._sex, 4)
        self.section(contacts.title)
        self.add(PhoneRowsField("phones", label("phones")), 7)
        self.add(FirstEmailField("contacts", label("email"), placeholder="name@mail.ru"), 5)
        self.section(documents.title)
        self.add(HiddenSnilsField("snils", label("snils")), 4)
        self.add(FirstBenefitField("benefits", label("benefit"), enum_choices(list(Benefit), words.word)), 5)
        self.section(address.title)
        hint = self.tr("City, street, house, flat")
        self.add(FirstAddressField("addresses", self.tr("Where the person lives"), placeholder=hint))
        self.section(known.title)
        note = TextField("note", label("note"), lines=3, limit=TEXT_LIMIT)
        note.text.setPlaceholderText(
            self.tr("What the next clerk must know at once: hears badly, comes with a guide")
        )
        self.add(note)

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

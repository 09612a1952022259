"""«Учётные записи»: who works here and may sign in; taken on, changed, given a new password, let go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, Unpack

from PySide6.QtWidgets import QLineEdit

from frontdesk.domain.accounts import AccountDraft, AccountRow
from frontdesk.domain.changes import Kind
from frontdesk.domain.staff import Right, Role
from frontdesk.domain.teams import TeamRow
from frontdesk.services.accounts import Accounts
from frontdesk.services.teams import Teams
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.places import Place
from frontdesk.ui.settings.listed import NEW, ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column

PASSWORD = "password"  # the tab of a place


class SecretField(LineField):
    """What is typed is not shown."""

    def __init__(self, name: str, label: str, hint: str = "") -> None:
        super().__init__(name, label, hint=hint)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)


class AccountsPage(ListedPage[AccountRow, AccountDraft]):
    """Del ends an account, and opens an ended one again. Everybody may set their own password here."""

    room, kinds, right = "accounts", frozenset({Kind.STAFF, Kind.TEAM, Kind.TARGET}), Right.KEEP_STAFF

    def __init__(self, *, accounts: Accounts, teams: Teams, **head: Unpack[Head]) -> None:
        self._accounts, self._teams = accounts, teams
        self._to_password = False  # the focus is wanted there as soon as the people are known
        listing = Listing(
            self.tr("Accounts"),
            self.tr("Who works here and signs in. Teams, skills and hand-overs are on the page “Employees”."),
            (
                Column(self.tr("Employee"), lambda row: row.short_name, 170),
                Column(self.tr("Post"), lambda row: row.draft.post),
                Column(self.tr("Role"), lambda row: words.word(row.draft.role), 170),
                Column(self.tr("Sign-in"), self._state, 150),
            ),
            lambda row: ", ".join(
                (row.short_name, row.draft.post, words.word(row.draft.role), self._state(row))
            ),
            more=self.tr("New employee"),
            less=self.tr("End the account"),
        )
        super().__init__(listing, Form(AccountDraft(), self._check, words.problem), **head)
        self._fill_form()
        self.lay_out()

    @property
    def may(self) -> bool:
        """Everybody may of their own password."""
        return self._keeps or self._at == self._desk.staff_id

    @property
    def _keeps(self) -> bool:
        return self._desk.may(self.right)

    def go(self, place: Place) -> None:
        """`Place("settings", None, "password")` is one's own password."""
        self._to_password = place.tab == PASSWORD
        super().go(Place(place.page, self._desk.staff_id, self.room) if self._to_password else place)

    def add(self) -> None:
        if self._keeps:
            super().add()

    # what a listed page asks

    def read(self) -> tuple[Sequence[AccountRow], Sequence[TeamRow]]:
        return self._accounts.all(), self._teams.all()

    def take(self, rest: Sequence[TeamRow]) -> None:
        here = [(team.id, team.name) for team in rest if not team.is_outside]
        self._team.set_choices([(None, self.tr("none yet")), *here])

    def draft(self, row: AccountRow | None) -> AccountDraft:
        return row.draft if row is not None else AccountDraft()

    def revived(self, body: Mapping[str, Any]) -> AccountDraft:
        return AccountDraft(**{**body, "role": Role(body["role"])})

    def name_of(self, draft: AccountDraft) -> str:
        return " ".join(filter(None, (draft.surname, draft.given, draft.patronymic)))

    def write(self, id: int, /, draft: AccountDraft, was: AccountDraft | None) -> int:
        return self._accounts.save(self._desk, draft, id, was)

    def unwrite(self, id: int, draft: AccountDraft, was: AccountDraft | None) -> None:
        if was is None:
            self._accounts.retire(self._desk, id)
        else:
            self._accounts.take_back(self._desk, id, was, draft)

    def retire(self, id: int) -> None:
        self._accounts.retire(self._desk, id)

    def restore(self, id: int) -> None:
        self._accounts.restore(self._desk, id)

    def saved_words(self, draft: AccountDraft) -> str:
        return self.tr("The account of {0} is saved").format(self.name_of(draft))

    def retired_words(self, draft: AccountDraft) -> str:
        return self.tr("{0} signs in no more").format(self.name_of(draft))

    def put_away(self) -> None:
        row = self.current
        if row is not None and not row.is_active and self._keeps:
            self._open_again(row)
        elif self._keeps:
            super().put_away()

    def show_state(self) -> None:
        super().show_state()
        row, is_new, keeps = self.current, self._at == NEW, self._keeps
        is_mine = row is not None and row.id == self._desk.staff_id
        self.form.setEnabled(True)
        for field in self.form.fields:
            field.setEnabled(keeps or (is_mine and field in (self._own, self._password)))
        self._role.setEnabled(keeps and not is_mine)
        self._signs.setEnabled(keeps and row is not None and not row.draft.signs)
        self._team.setVisible(is_new)
        self._signs.setVisible(not is_new)
        self._own.setVisible(is_mine)
        self._password.setVisible(keeps or is_mine)
        self.save_button.setVisible(keeps or is_mine)
        self.more_button.setVisible(keeps and not is_new)
        self.less_button.setVisible(keeps and row is not None and not is_mine)
        if is_mine and self._to_password:
            self._to_password = False
            self._own.setFocus()
        is_ended = row is not None and not row.is_active
        self.less_button.setText(
            self.tr("Open the account again") if is_ended else self.tr("End the account")
        )

    # inside

    def _body(self) -> Mapping[str, Any] | None:
        """A secret is never written anywhere."""
        draft = self.form.draft()
        told = replace(draft, password="", current="")
        return {"name": self.name_of(told), "draft": asdict(told)} if told != self._base else None

    def _check(self, draft: AccountDraft) -> Sequence[Any]:
        return draft.check(is_new=self._at == NEW, is_own=self._at == self._desk.staff_id)

    def _open_again(self, row: AccountRow) -> None:
        said = self.tr("{0} may sign in again, with the former password").format(self.name_of(row.draft))

        def done(_: None) -> None:
            self._notices.success(said, lambda: self.retire(row.id), lambda _: self.anew(row.id))
            self.anew(row.id)

        self._jobs.write(self, lambda: self.restore(row.id), done, self.refused)

    def _state(self, row: AccountRow) -> str:
        if not row.is_active:
            return self.tr("ended")
        if row.locked_until is not None:
            return self.tr("shut until {0}").format(f"{row.locked_until.astimezone(self._zone):%H:%M}")
        return self.tr("open, signs papers") if row.draft.signs else self.tr("open")

    def _fill_form(self) -> None:
        form = self.form
        form.add(LineField("surname", self.tr("Surname"), required=True))
        form.add(LineField("given", self.tr("Name"), required=True), 6)
        form.add(LineField("patronymic", self.tr("Patronymic")), 6)
        form.add(LineField("post", self.tr("Post"), required=True))
        self._role = form.add(
            ChoiceField(
                "role",
                self.tr("Role"),
                enum_choices(list(Role), words.word),
                hint=self.tr("What the program lets this person do"),
            )
        )
        self._team = ChoiceField("team_id", self.tr("Team"), ())
        form.add(self._team)
        self._signs = form.add(
            ChoiceField(
                "signs",
                self.tr("Papers of the office"),
                ((False, self.tr("others sign")), (True, self.tr("signs"))),
            )
        )
        self._own = form.add(SecretField("current", self.tr("Your password now")))
        self._password = form.add(
            SecretField(
                "password", self.tr("New password"), self.tr("8 characters or more; empty: it stays as it is")
            )
        )

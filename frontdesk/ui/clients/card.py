"""One card being edited: what is typed is journaled, problems stand at their fields, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from frontdesk.domain.card_data import carried, differing
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.clients import ClientCard, ClientDraft
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, Merged, NotFound, Refusal
from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.duplicates import Duplicates
from frontdesk.services.merging import Merging
from frontdesk.services.tickets import Tickets
from frontdesk.services.undoing import Undoing
from frontdesk.ui.clients import typed
from frontdesk.ui.clients.duplicates import DuplicatePanel
from frontdesk.ui.clients.form import ClientForm
from frontdesk.ui.clients.kept import KeptWords
from frontdesk.ui.clients.meeting import Meeting
from frontdesk.ui.clients.merging import part
from frontdesk.ui.clients.opened import Opened, Reading
from frontdesk.ui.clients.revealing import Revealing
from frontdesk.ui.clients.sections.boards import Beside, Boards
from frontdesk.ui.clients.side import SidePane
from frontdesk.ui.clients.storing import Storing
from frontdesk.ui.clients.viewer import Viewer
from frontdesk.ui.clients.ways_back import WaysBack
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.sending import Sending


class CardEditor(Meeting):
    saving = Signal(str, str)  # state and words for the status bar

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        clients: Clients,
        tickets: Tickets,
        drafts: Drafts,
        undoing: Undoing,
        duplicates: Duplicates,
        merging: Merging,
        beside: Beside,
        printing: Callable[[], Any],
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        today: Callable[[], date],
        notices: Notices,
    ) -> None:
        self.panel = DuplicatePanel(jobs, duplicates, desk, notices)
        side = SidePane(jobs, desk, clients, tickets, merging, self.panel, zone, clock)
        boards = Boards(jobs, desk, clients, beside, notices, clock, zone, today)
        form = ClientForm(today, boards.people, boards.consents, boards.files, boards.orders)
        super().__init__(form, side, boards, Viewer(jobs, notices, printing))
        self._merging = merging
        self._jobs, self._desk, self._clients, self._drafts = jobs, desk, clients, drafts
        self._ways_back, self._storing = WaysBack(undoing, drafts, desk), Storing(clients, drafts, desk)
        self._notices = notices
        self.client_id: int | None = None
        self._for_visit = False  # once saved, the client's visit is registered
        self._save_when_shown = (
            ""  # the editor of a card just made that was saved once more while it was made
        )
        self._tab, self._base = "", ClientDraft()
        self._card: ClientCard | None = None
        self._reading = Reading(desk, clients, drafts, side, boards)
        self.revealing = Revealing(jobs, desk, clients, form, lambda: self.client_id, self._on_failed)
        self.keeper, self._sending = Keeper(jobs, drafts, desk, self), Sending(jobs, self)
        self._kept = KeptWords(self.keeper, self.header, zone, today)
        self._connect()

    def open(self, client_id: int | None, tab: str = "") -> None:
        """Shows a card; what was typed into it before comes back and says so."""
        editor = typed.editor_of(client_id, tab)
        if editor == self.keeper.editor and self.is_dirty:
            self.form.go_to_first_empty()
            self.refresh()
            return
        self.keeper.begin(editor, self._body)
        self.client_id, self._tab, self._card = client_id, tab, None
        self.say_nothing()
        self.show_form()
        self.wait(client_id is not None)
        self.side.begin()
        self.boards.begin(client_id)
        self.panel.begin(client_id)
        if client_id is None:
            self.side.show_new()
            self._base = typed.prefilled(tab)
            self.form.set_draft(self._base)
            self.header.show_title(self.tr("New client"))
            self.form.go_to_first_empty()
        self.look_again()
        reading = self._reading
        ask = self._jobs.write if self.keeper.is_writing or self._sending.is_on else self._jobs.read
        ask(
            self,
            lambda: reading.first(client_id, editor),
            lambda got: self._show(editor, got),
            self._on_failed,
        )

    def leave(self) -> None:
        """What is typed and not yet kept is kept now."""
        self.keeper.flush()
        self.revealing.cover()

    def refresh(self) -> None:
        """Reads the card again; what is typed stays."""
        if self.client_id is not None:
            id, read = self.client_id, self._reading.again
            self._jobs.read(self, lambda: read(id), self._renew, lambda met: self._on_gone(id, met), "card")

    def _on_gone(self, id: int, met: Exception) -> None:
        """Of a card that is no longer in front, nothing: it was made by mistake and is taken back."""
        if id == self.client_id:
            self._notices.trouble(met, self.refresh)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.CLIENT, Kind.EVENT, Kind.TICKET):
            self.refresh()

    def _show(self, editor: str, opened: Opened) -> None:
        if editor != self.keeper.editor:
            return
        card = opened.card
        if card is not None and card.id != self.client_id:  # joined to another one since the link was made
            self.place_asked.emit(Place("clients", card.id))
            return
        with self.one_frame():
            self.show_stands(opened.stands)
            if card is not None:
                self._card, self._base = card, card.as_draft()
                self.wait(False)
                self.form.set_draft(self._base)
                self.header.show_title(card.name)
                assert opened.known is not None
                self.side.show_known(card, opened.known)
            if opened.kept is not None:
                self._restore(opened.kept)
            if card is not None:
                self.form.go_to_first_empty()
            self.look_again()
        if self._save_when_shown == editor:
            self.save()
        self._save_when_shown = ""

    def _restore(self, kept: DraftCard) -> None:
        """The draft upon the card as it now stands; where both have changed, both are shown."""
        before, mine = typed.from_body(kept.body, self._base)
        if self._card is None and self.is_dirty:
            mine = typed.join(self._base, mine, self.form.draft()).draft  # keys pressed while it was read
        joined = typed.join(before, self._base, mine)
        self.keeper.found()
        self.boards.restore(kept.body.get("boards", {}))
        if not differing(self._base, joined.draft) and not self.boards.typed():
            self.keeper.discard()
            return
        self.form.set_draft(joined.draft)
        self._begin_clashes(joined.clashes)
        self._kept.show(kept.saved_at)
        restored = self.tr("Draft restored, saved at {0}").format(self._kept.time(kept.saved_at))
        self.form.go_to_first_empty()
        for name in differing(self._base, joined.draft):
            self.form.field(name).left.emit()  # what was wrong before is wrong again
        if not joined.clashes:
            self.tell("info", restored, self.tr("Drop it"))

    def _renew(self, opened: Opened) -> None:
        card = opened.card
        if card is None or self._card is None:
            return
        if card.id != self.client_id:
            self._go_to_living(card.id)
            return
        assert opened.known is not None
        self.side.refresh(card, opened.known)
        self.show_stands(opened.stands)
        if (
            card.version > self._card.version and not self._sending.is_on
        ):  # else it may be what is being saved
            self._meet(card)

    def _go_to_living(self, id: int) -> None:
        """The card was joined to another one, here or at another desk; what is typed is kept as a draft."""
        self.keeper.flush()
        self.place_asked.emit(Place("clients", id))

    def look_again(self) -> None:
        super().look_again()
        if not self._is_loading:
            self.panel.ask(self.form.draft())

    def _on_edited(self) -> None:
        if self._is_loading:
            return
        self.keeper.touch()
        self.look_again()

    def _on_left(self) -> None:
        self.keeper.flush()
        self.look_again()

    def _body(self) -> dict[str, Any] | None:
        mine, boards = self.form.draft(), self.boards.typed()
        if not differing(self._base, mine) and not boards:
            self.header.show_draft("")
            return None
        body = typed.to_body(self._card.version if self._card else 0, self._base, mine)
        named = {"name": self._card.name} if self._card else {}
        return {**body, **named, "boards": boards}

    # Saving and cancelling

    @property
    def is_saving(self) -> bool:
        return self._sending.is_on

    def save(self, for_visit: bool = False) -> None:
        """Never refused by a dead button: what is wrong is shown, and the first of it takes the focus.

        `for_visit`: once everything is saved, the client's visit is registered.
        """
        if self._is_loading or self._sending.waits(partial(self._save_again, self.keeper.editor, for_visit)):
            return
        self._for_visit = for_visit
        if self.form.is_locked and self.is_dirty:
            self.header.ask.setFocus()
            return
        problems = self.form.check()
        self.look_again()
        if problems:
            self.bring_into_sight()
        elif self.clashes:
            self.ask_to_decide()
        elif self._card is None or self.is_dirty:
            self._send()
        else:
            self.saving.emit("saved", self.tr("Everything is saved"))
            self._go_on(self._card.id)

    def _go_on(self, id: int) -> None:
        """To what was asked for together with the saving."""
        if self._for_visit:
            self._for_visit = False
            self.place_asked.emit(Place("visits", id, "new"))

    def _save_again(self, editor: str, for_visit: bool) -> None:
        """Ctrl+S came while the card was being saved; a new one has become another editor's meanwhile."""
        if editor == self.keeper.editor:
            self.save(for_visit)
        elif self._is_loading:
            self._save_when_shown = self.keeper.editor

    def _send(self) -> None:
        sent, before, card, editor = self.form.draft(), self._base, self._card, self.keeper.editor
        self._sending.write(
            lambda: self._storing.store(editor, card, sent),
            lambda saved: self._on_saved(before, sent, card, saved),
            self._on_failed,
        )

    def _on_saved(
        self, before: ClientDraft, sent: ClientDraft, was: ClientCard | None, saved: ClientCard
    ) -> None:
        if was is None:
            self._base = sent
            self.keeper.discard()
            self.panel.saved(saved.id)
            body, editor = typed.to_body(0, ClientDraft(), sent), self.keeper.editor
            place = Place("clients", None, editor.removeprefix("client/"))
            self._notices.success(
                self.tr("Card created: {0}").format(saved.name),
                self._ways_back.of_creating(saved.id, editor, body),
                lambda _: self.place_asked.emit(place),
            )
            mine, storing = self.form.draft(), self._storing
            self._jobs.write(self, lambda: storing.keep_later(saved, sent, mine), lambda _: None)
            self.place_asked.emit(Place("clients", saved.id))  # read behind the write above
            self._go_on(saved.id)
            return
        if saved.id != self.client_id:
            return
        mine = carried(self.form.draft(), sent, saved.as_draft())
        later = {name: getattr(mine, name) for name in differing(sent, self.form.draft())}
        self._card, self._base = saved, saved.as_draft()
        self.form.set_draft(replace(self._base, **later))
        self.header.show_title(saved.name)
        self.header.show_draft("")
        self.banner.hide()
        self.keeper.found()
        if later or self.boards.typed():
            self.keeper.touch()
        else:
            self.keeper.discard()
        self.saving.emit("saved", self.tr("Saved"))
        back = self._ways_back.of_saving(before, saved)
        self._notices.success(self.tr("Saved: {0}").format(saved.name), back, self._show_undone)
        self.look_again()
        self.refresh()
        self._go_on(saved.id)

    def _on_failed(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
            self.look_again()
        elif isinstance(met, ChangedMeanwhile):
            self._meet(met.theirs, then_save=True)
        elif isinstance(met, Merged):
            self._notices.refusal(met)
            self._go_to_living(met.into)
        elif isinstance(met, Refusal):
            self._notices.refusal(met)
            if isinstance(met, NotFound):
                self.place_asked.emit(Place("clients"))
        else:
            self._notices.trouble(met, self.save)

    def cancel(self) -> None:
        """Drops what is typed, with a way back; with nothing typed, returns to the list."""
        body = self._body()
        if body is None:
            self.place_asked.emit(Place("clients"))
            return
        editor, place = self.keeper.editor, Place("clients", self.client_id, self._tab)
        self.say_nothing()
        self.keeper.discard()
        self.boards.restore({})
        self.form.set_draft(self._base)
        self.look_again()
        drafts, desk = self._drafts, self._desk
        self._notices.success(
            self.tr("What was typed is dropped"),
            lambda: drafts.save(desk, editor, body),
            lambda _: self._bring_back(editor, place),
        )
        if self.client_id is None:
            self.place_asked.emit(Place("clients"))

    def _bring_back(self, editor: str, place: Place) -> None:
        self.place_asked.emit(place)
        if self.keeper.editor == editor and not self.is_dirty:
            self.open(place.id, place.tab)

    def _connect(self) -> None:
        self.header.cancelled.connect(self.cancel)
        self.header.saved.connect(self.save)
        self.header.saved_for_visit.connect(lambda: self.save(for_visit=True))
        self.banner.acted.connect(self.cancel)
        self.clashes.decided.connect(self._on_decided)
        self.side.joined.parted.connect(
            lambda id: part(self, self._jobs, self._merging, self._desk, self._notices, id)
        )
        self.panel.merge_asked.connect(
            lambda other: self.place_asked.emit(Place("clients", self.client_id, f"merge:{other}"))
        )
        self._kept.saving.connect(self.saving)
        self.form.edited.connect(self._on_edited)
        self.boards.edited.connect(self._on_edited)
        for field in self.form.fields:
            field.left.connect(self._on_left)

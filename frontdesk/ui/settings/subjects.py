"""«Темы»: what tickets are about, branch by branch, in the office's order; and whom each goes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from frontdesk.domain.changes import Kind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.staff import Right
from frontdesk.domain.subject_tree import Emptied, SubjectDraft, SubjectLine
from frontdesk.domain.tickets import Level, priority
from frontdesk.services.subject_tree import SubjectTree, draft_of
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import Listing
from frontdesk.ui.settings.ordered import OrderedPage
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column

Scripts = Sequence[tuple[str, str]]


class _SubjectForm(Form[SubjectDraft]):
    def __init__(self) -> None:
        super().__init__(SubjectDraft(), SubjectDraft.check, words.problem)
        self.add(LineField("name", self.tr("Name"), required=True))
        self.add(LineField("branch", self.tr("Branch"), placeholder=self.tr("stands alone")))
        whose = ((False, self.tr("of this subject")), (True, self.tr("of all subjects in it")))
        self.everywhere = ChoiceField("everywhere", self.tr("Another branch is"), whose)
        self.add(self.everywhere)
        self.section(self.tr("A new ticket about it"))
        self.add(ChoiceField("kind", self.tr("Kind"), enum_choices(list(TicketKind), words.word)))
        self.add(ChoiceField("impact", self.tr("Impact"), enum_choices(list(Level), words.word)), 6)
        self.add(ChoiceField("urgency", self.tr("Urgency"), enum_choices(list(Level), words.word)), 6)
        self.script = ChoiceField("script", self.tr("Script"), (("", self.tr("no script")),))
        self.add(self.script)

    def offer(self, scripts: Scripts) -> None:
        self.script.set_choices((("", self.tr("no script")), *scripts))


class SubjectsPage(OrderedPage[SubjectLine, SubjectDraft]):
    """Del takes a subject out of use; while something leads to it, it is joined to another one."""

    room = "subjects"
    kinds = frozenset({Kind.SUBJECT, Kind.ROUTE, Kind.TEAM, Kind.TICKET})
    right = Right.SHAPE_TEAMS

    def __init__(self, *, tree: SubjectTree, **head: Unpack[Head]) -> None:
        self._tree = tree
        self._memory: dict[int, Emptied] = {}  # of subjects that were let go of nothing
        self._fields = _SubjectForm()
        listing = Listing(
            self.tr("Subjects"),
            self.tr(
                "A subject gives a new ticket its kind, priority and script; the routes give it its team."
            ),
            (
                Column(self.tr("Branch"), self._branch, 170),
                Column(self.tr("Subject"), lambda row: row.name),
                Column(self.tr("Goes to"), lambda row: row.team or self.tr("everybody"), 150),
                Column(self.tr("Open"), lambda row: str(row.standing or ""), 80, right=True),
            ),
            lambda row: f"{row.path}, {row.team}, {words.word(row.kind)}, {_priority(row)}, {row.standing}",
            more=self.tr("New subject"),
            less=self.tr("Take out of use…"),
        )
        super().__init__(listing, self._fields, **head)
        self.lay_out()

    # what a listed page asks

    def read(self) -> tuple[Sequence[SubjectLine], Scripts]:
        return self._tree.all(), self._tree.scripts()

    def take(self, rest: Scripts) -> None:
        self._fields.offer(rest)

    def draft(self, row: SubjectLine | None) -> SubjectDraft:
        """A new one begins in the branch that the cursor stands in."""
        if row is not None:
            return draft_of(row)
        beside = self._rows.get(self.table.current_id or 0) if hasattr(self, "table") else None
        return SubjectDraft(branch=beside.branch if beside else "")

    def revived(self, body: Mapping[str, Any]) -> SubjectDraft:
        levels = {name: Level(body[name]) for name in ("impact", "urgency")}
        return SubjectDraft(**{**body, **levels, "kind": TicketKind(body["kind"])})

    def write(self, id: int, draft: SubjectDraft, was: SubjectDraft | None) -> int:
        return self._tree.save(self._desk, draft, id, was)

    def unwrite(self, id: int, draft: SubjectDraft, was: SubjectDraft | None) -> None:
        """What was renamed everywhere is renamed back everywhere."""
        if was is None:
            self.retire(id)
        else:
            back = SubjectDraft(
                was.name, was.branch, draft.everywhere, was.kind, was.impact, was.urgency, was.script
            )
            self._tree.save(self._desk, back, id)

    def retire(self, id: int) -> None:
        self._memory[id] = self._tree.retire(self._desk, id)

    def restore(self, id: int) -> None:
        self._tree.restore(self._desk, id, self._memory.pop(id))

    def place(self, row: SubjectLine, step: int) -> None:
        self._tree.move(self._desk, row.id, step)

    def empty(self, row: SubjectLine, to: SubjectLine) -> Emptied:
        return self._tree.retire(self._desk, row.id, to.id)

    def fill_again(self, id: int, memory: Emptied) -> None:
        self._tree.restore(self._desk, id, memory)

    def show_state(self) -> None:
        super().show_state()
        self._fields.everywhere.setVisible(self.current is not None and bool(self.current.branch))

    def put_away(self) -> None:
        row = self.current
        if row is None or not self.may:
            return
        if not row.standing and not row.offerings:
            super().put_away()
            return
        branches: dict[str, list[tuple[SubjectLine, str]]] = {}
        for other in self._rows.values():
            if other is not row:
                branches.setdefault(other.branch, []).append((other, other.name))
        said = self.tr("Open tickets: {0}, purposes of visits: {1}. Join it to")
        self.ask_where(row, said.format(row.standing, row.offerings), branches.items())

    def _branch(self, row: SubjectLine) -> str:
        """Said once, over the first of its subjects."""
        ids = list(self._rows)
        at = ids.index(row.id)
        return "" if at and self._rows[ids[at - 1]].branch == row.branch else row.branch


def _priority(row: SubjectLine) -> str:
    return words.word(priority(row.impact, row.urgency))

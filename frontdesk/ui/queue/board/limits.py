"""«Пределы столбцов»: how many tickets of a team may stand in each column of its board."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from frontdesk.domain.board import Column, LimitDraft
from frontdesk.domain.errors import Invalid
from frontdesk.domain.staff import Right
from frontdesk.domain.tickets import Scope
from frontdesk.services.board import Board
from frontdesk.ui import words
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.ask_line import Ended
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.board.face import BoardFace


class Limits(QObject):
    """A part of the menu that narrows the board: whoever shapes teams sets them for the team that is asked for."""

    def __init__(self, at: Desks, board: Board, face: BoardFace, notices: Notices) -> None:
        super().__init__(face)
        self._at, self._board, self._face, self._notices = at, board, face, notices
        face.head.narrow_asked.connect(self._fill)

    def _fill(self, menu: QMenu) -> None:
        if not self._at.desk.may(Right.SHAPE_TEAMS):
            return
        limits = menu.addMenu(self.tr("Limits of columns"))
        question = self._face.question
        if question.scope is not Scope.TEAM or question.team_id is None:
            limits.addAction(self.tr("First show the tickets of one team")).setEnabled(False)
            return
        for pane in self._face.view.columns:
            shown = pane.head.limit
            text = self.tr("no limit") if shown is None else str(shown)
            action = limits.addAction(f"{pane.title}: {text}".replace("&", "&&"))
            ask = partial(self._ask, question.team_id, pane.column, pane.title, shown)
            action.triggered.connect(lambda _=False, ask=ask: ask())

    def _ask(self, team_id: int, column: Column, title: str, shown: int | None) -> None:
        self._face.head.line.ask(
            f"limit/{team_id}-{column.value}",
            self.tr("How many may stand in «{0}»; empty: any number").format(title),
            self.tr("Save"),
            lambda typed, _, ended: self._set(LimitDraft(team_id, column, typed), title, ended),
            text="" if shown is None else str(shown),
            may_be_empty=True,
        )

    def _set(self, draft: LimitDraft, title: str, ended: Ended) -> None:
        at, board = self._at, self._board

        def done(former: LimitDraft) -> None:
            ended(True)
            said = (
                self.tr("The limit of «{0}» is {1}").format(title, draft.limit)
                if draft.limit
                else self.tr("«{0}» has no limit").format(title)
            )
            self._notices.success(
                said, lambda: board.set_limit(at.desk, former), lambda _: self._face.reload()
            )
            self._face.reload()

        def refused(met: Exception) -> None:
            ended(False)
            self._refuse(met)

        at.jobs.write(self, lambda: board.set_limit(at.desk, draft), done, refused)

    def _refuse(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self._notices.hint(words.problem(met.problems[0]))
        else:
            self._notices.refusal(met)

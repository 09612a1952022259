"""The course of a suggestion: what was decided on it, from the beginning on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.dates import show_date
from frontdesk.domain.suggestions import Step, SuggestionCard, SuggestionState
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import MarkedDelegate, when
from frontdesk.ui.incidents.suggestions import state_mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table

STATE = 2
MARKED = (
    QT_TRANSLATE_NOOP("Steps", "until {0}"),
    QT_TRANSLATE_NOOP("Steps", "the effect is there"),
    QT_TRANSLATE_NOOP("Steps", "the effect is not there"),
)


def tr(text: str) -> str:
    return QCoreApplication.translate("Steps", text)


def told(step: Step) -> str:
    """«Юсупов Т. Р., до 24.11.2026. Шлюз работает»: everything beside when, who and the state."""
    helped = {True: tr("the effect is there"), False: tr("the effect is not there"), None: ""}[step.helped]
    until = tr("until {0}").format(show_date(step.due)) if step.due is not None else ""
    facts = ", ".join(filter(None, (helped, step.owner, until)))
    return ". ".join(filter(None, (facts, step.words)))


class Steps(Table):
    """The first line is its putting forward, the newest step stands last."""

    def __init__(self, at: Asks) -> None:
        self._at, self._all = at, dict[int, Step]()
        columns = (
            Column(self.tr("When"), lambda step: when(step.at.astimezone(at.zone), at.now()), 128),
            Column(self.tr("Who"), lambda step: step.by, 156),
            Column(self.tr("State"), lambda step: words.word(step.state), 132),
            Column(self.tr("In words"), told),
        )
        model = PagedModel(at.jobs, lambda ids: [self._all[id] for id in ids], columns, speak=self._speak)
        super().__init__(model, self.tr("Course"))
        self.setItemDelegate(MarkedDelegate(self, {STATE: lambda step: state_mark(step.state)}))

    def show_course(self, card: SuggestionCard) -> None:
        first = Step(0, SuggestionState.PUT, card.put_at, card.author, "", "", None, None)
        steps = (first, *card.steps)
        self._all = {step.id: step for step in steps}
        self.model().reset_ids(self._all)
        self.model().refresh()

    def _speak(self, step: Step) -> str:
        at = when(step.at.astimezone(self._at.zone), self._at.now())
        return ", ".join(filter(None, (at, step.by, words.word(step.state), told(step))))

"""What the register of acts asks and tells, and the sheets of its deeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.acts import ActCard, HandDraft, HandedHow
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts
from frontdesk.services.booklets import Booklets
from frontdesk.services.drafts import Drafts
from frontdesk.services.own_certificate import OwnCertificate
from frontdesk.services.signing import Signing
from frontdesk.ui import words
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices

PAGE, SHIFT, VERIFY = "acts", "shift", "verify"  # the page, and tabs of its places


class Asks(NamedTuple):
    jobs: Jobs
    desk: Desk
    acts: Acts
    booklets: Booklets
    signing: Signing
    own: OwnCertificate
    drafts: Drafts
    notices: Notices
    clock: Callable[[], datetime]
    zone: ZoneInfo

    def today(self) -> date:
        return self.clock().astimezone(self.zone).date()


class HandSheet(AskSheet[HandDraft]):
    def __init__(self, at: Asks, act: ActCard, to: str) -> None:
        """`to`: who is likely to receive it."""
        today = at.today()
        draft = HandDraft(act.id, to, on=show_date(today))
        issued_on = act.issued_at.astimezone(at.zone).date()
        super().__init__(at, "act_hand", act.id, act.number, draft, lambda d: d.check(issued_on, today))
        self.set_words(self.tr("Hand over act {0}").format(act.number), self.tr("Handed over"))
        self.form.add(LineField("to", self.tr("To whom")), 6)
        self.form.add(ChoiceField("how", self.tr("How"), enum_choices(list(HandedHow), words.word)), 3)
        self.form.add(DateField("on", self.tr("When"), lambda: today, words.weekday), 3)
        self.begin()

    def revived(self, body: Mapping[str, Any]) -> HandDraft:
        return HandDraft(**{**body, "how": HandedHow(body["how"])})


@dataclass(frozen=True, slots=True)
class Annulled:
    reason: str = ""

    def check(self) -> tuple[Problem, ...]:
        return () if self.reason.strip() else (Problem("reason", ProblemKind.REQUIRED),)


class AnnulSheet(AskSheet[Annulled]):
    def __init__(self, at: Asks, act: ActCard) -> None:
        super().__init__(at, "act_annul", act.id, act.number, Annulled(), Annulled.check)
        said = self.tr("Annul act {0}: its number stays taken, this cannot be undone")
        self.set_words(said.format(act.number), self.tr("Annul"))
        self.form.add(TextField("reason", self.tr("Why it is annulled"), lines=2))
        self.begin()

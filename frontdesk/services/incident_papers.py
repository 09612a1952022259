"""The facts of an act on an incident, as the store has them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from frontdesk.db.database import Session
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.inquiries import Inquiry, Notice
from frontdesk.domain.papers.filled import PaperDraft
from frontdesk.domain.papers.incident import ChronicleLine, IncidentActPaper, NoticeLine, RemedyLine
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk
from frontdesk.services import filling
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.filling import About, person
from frontdesk.services.inquiries import Inquiries

FILE_INDEX, LINES = "04-12", 500
_SAID = {
    EventKind.INCIDENT_OPENED: "Инцидент открыт",
    EventKind.INCIDENT_CLOSED: "Работа восстановлена, инцидент завершён",
    EventKind.INCIDENT_SETTLED: "Инцидент закрыт",
}
_NOTICES = {
    Notice.FIRST: "Направлено первое уведомление в Роскомнадзор",
    Notice.RESULT: "Направлены результаты внутреннего расследования в Роскомнадзор",
}
_REMEDIES = {
    EventKind.REMEDY_GIVEN: "Назначена мера: {0}",
    EventKind.REMEDY_BEGUN: "Начата мера: {0}",
    EventKind.REMEDY_DONE: "Выполнена мера: {0}",
    EventKind.REMEDY_CHECKED: "Проверен эффект меры: {0}",
}


class IncidentPapers:
    """`facts` is what an act would say now; whoever issues it keeps what it was given."""

    def __init__(self, clock: Clock, facts: Facts, inquiries: Inquiries) -> None:
        self._clock, self._facts, self._inquiries = clock, facts, inquiries

    def about(self, _session: Session, desk: Desk, id: int) -> About:
        return About(_number(self._inquiries.card(desk, id)), incident_id=id)

    def kinds(self, _session: Session, _desk: Desk, _id: int) -> tuple[PaperKind, ...]:
        return (PaperKind.INCIDENT,)

    def begin(self, _session: Session, desk: Desk, kind: PaperKind, id: int) -> PaperDraft:
        """Whoever makes it signs alone until a commission is named."""
        return PaperDraft(kind, id, signer_id=desk.staff_id)

    def facts(self, session: Session, desk: Desk, typed: PaperDraft, number: str) -> IncidentActPaper:
        inquiry = self._inquiries.card(desk, typed.about_id)
        lines = self._inquiries.chronicle(desk, typed.about_id, LINES)
        members = tuple(person(session, id) for id in typed.member_ids if id != typed.signer_id)
        draft = inquiry.base
        return IncidentActPaper(
            **filling.head(session, typed.kind, self._facts, self._facts.day(self._clock()), number),
            incident_number=_number(inquiry),
            title=draft.title,
            basis=typed.basis.strip(),
            chair=person(session, typed.signer_id),
            members=tuple(sorted(members, key=lambda one: one.name)),
            priority=draft.priority,
            impact=draft.impact,
            urgency=draft.urgency,
            text=draft.text,
            began_at=self._local(inquiry.began_at),
            found_at=self._local(inquiry.found_at),
            restored_at=self._local(inquiry.restored_at),
            minutes=inquiry.length // timedelta(minutes=1) if inquiry.length is not None else None,
            affected=inquiry.affected,
            tickets=len(inquiry.tickets),
            claims=tuple(claim.number for claim in inquiry.claims),
            chronicle=self._chronicle(lines),
            direct=draft.direct,
            whys=tuple(why.answer for why in draft.whys if not why.is_empty),
            root=draft.root,
            category=self._inquiries.asking.name(draft.category) if draft.category else "",
            problem=inquiry.problem,
            done=draft.done,
            remedies=self._remedies(inquiry),
            conclusions=draft.conclusions,
            personal=draft.personal,
            notices=self._notices(inquiry),
            file_index=FILE_INDEX,
        )

    def _local(self, at: datetime | None) -> datetime | None:
        return at.astimezone(self._facts.zone) if at is not None else None

    def _chronicle(self, lines: Sequence[EventRow]) -> tuple[ChronicleLine, ...]:
        """The oldest first; neither struck lines nor corrections of the facts, nor each of many tickets."""
        struck = {line.data["line"] for line in lines if "line" in line.data}
        return tuple(
            ChronicleLine(
                line.at.astimezone(self._facts.zone), said, line.staff_name, str(line.data.get("told", ""))
            )
            for line in reversed(lines)
            if line.id not in struck and (said := _words(line))
        )

    def _remedies(self, inquiry: Inquiry) -> tuple[RemedyLine, ...]:
        zone = self._facts.zone
        return tuple(
            RemedyLine(
                row.kind,
                row.title,
                row.owner,
                row.due.astimezone(zone).date(),
                row.check_on,
                row.stage,
                row.note,
            )
            for row in inquiry.remedies
        )

    def _notices(self, inquiry: Inquiry) -> tuple[NoticeLine, ...]:
        zone = self._facts.zone
        return tuple(
            NoticeLine(term.notice, term.article, term.due.astimezone(zone), self._local(term.told_at))
            for term in inquiry.notices
        )


def _words(line: EventRow) -> str:
    """A line of the journal as the act says it; empty for what an act does not tell."""
    if line.kind is EventKind.INCIDENT_NOTE:
        return str(line.data["text"])
    if line.kind is EventKind.INCIDENT_NOTICE:
        return _NOTICES[Notice(line.data["notice"])]
    if line.kind in _REMEDIES:
        return _REMEDIES[line.kind].format(line.data["title"])
    return _SAID.get(line.kind, "")


def _number(inquiry: Inquiry) -> str:
    return f"И-{inquiry.number}"

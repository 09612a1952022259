"""What the office offers, and by which regulation: a term that is set holds for the open applications too."""

from __future__ import annotations

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Offering
from frontdesk.db.queries import journal
from frontdesk.db.queries import offerings as queries
from frontdesk.domain import statutes
from frontdesk.domain.errors import Invalid, NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.offerings import RegulationDraft, RegulationRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import applications
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Offerings:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def rows(self) -> tuple[RegulationRow, ...]:
        """In the order of the catalogue."""
        usual = self._facts.terms.rule(statutes.SERVICE, self._facts.day(self._clock())).term
        assert usual is not None  # the rule has one
        with self._database.read() as session:
            return tuple(
                RegulationRow(
                    one.id,
                    one.code,
                    one.name,
                    one.category,
                    applications.regulation(one),
                    usual,
                    applications.checklist(one),
                )
                for one in queries.all_of(session)
            )

    def set_regulation(self, desk: Desk, id: int, typed: RegulationDraft) -> RegulationDraft:
        """What stood before, to be set again by an undo. Raises Invalid, NotFound."""
        require(desk, Right.SET_TERMS)
        if problems := typed.check():
            raise Invalid(problems)
        wanted, papers = typed.regulation(), typed.checklist()
        with self._database.write() as session:
            offering = session.get(Offering, id, with_for_update=True)
            if offering is None:
                raise NotFound("offering", id)
            before = RegulationDraft.of(applications.regulation(offering), applications.checklist(offering))
            offering.term_n = wanted.term.n if wanted.term else None
            offering.term_unit = wanted.term.unit.value if wanted.term else ""
            offering.regulation, offering.article, offering.edition = (
                wanted.act,
                wanted.article,
                wanted.edition,
            )
            offering.brought, offering.asked = "\n".join(papers.brought), "\n".join(papers.asked)
            offering.refusal = papers.refusal
            session.flush()
            data = {
                "offering": offering.name,
                "n": offering.term_n,
                "unit": offering.term_unit,
                "act": wanted.act,
                "papers": len(papers.brought),
            }
            event = EventDraft(EventKind.OFFERING_CHANGED, data=data)
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            self._count_anew(session, desk, id)
            return before

    def _count_anew(self, session: Session, desk: Desk, id: int) -> None:
        for ticket in queries.with_application(session, id):
            applications.count_anew(session, desk, ticket, self._clock(), self._facts)

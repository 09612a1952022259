"""Every place of the program where something can be typed, scene by scene, found by looking at the real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from frontdesk.db.models import Ticket
from frontdesk.domain.acts import ActDraft
from frontdesk.domain.articles import ArticleDraft, JudgeDraft
from frontdesk.domain.claim_course import ClosingReason, LineDraft
from frontdesk.domain.claims import DEMANDS, Decision, Demand, Matter
from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.edition_drafts import CalendarDraft, CalendarKind
from frontdesk.domain.errors import WrongState
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.inquiries import BeginDraft
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.orders import OrderDraft, OrderState, Sold
from frontdesk.domain.papers.filled import FILLED, Thing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.problems import ProblemDraft
from frontdesk.domain.remedies import RemedyDraft, RemedyKind
from frontdesk.domain.roster import ShiftDraft
from frontdesk.domain.rules import Ask, Condition, Deed, Do, RuleDraft, Trigger
from frontdesk.domain.staff import Role
from frontdesk.domain.suggestions import Concern, SuggestionDraft, SuggestionState, VerdictDraft
from frontdesk.domain.tasks import TaskDraft, TaskKind, TaskRow, Way
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, MessageKind, Priority, QueueFilter, Scope
from frontdesk.services.ticket_papers import COUNTER
from frontdesk.ui.clients.sections.consents import PurposeBlock
from frontdesk.ui.clients.sections.documents import DocumentRow
from tests.services.people import approved, claim, decision, desk_of, second, ticket, visit
from tests.ui.whole import Whole

NIGHT = CalendarDraft("Ночная смена", CalendarKind.TEAM, "", ("20–24",) * 7, follows=False)
KINDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
SOKOLOVA = 1
LAW = {
    "offering": "set_offering", "application": "register", "extension": "extend", "reminder": "remind",
    "date": "want_by",
}  # fmt: skip
SHEETS = (
    *LAW,
    "hand_over",
    "suspend",
    "join",
    "split",
    "promise",
    "task",
    "escalate",
    "priority",
    "answer",
    "broken",
)

# Fields whose text is no draft, by the name a screen reader says, each with its reason.
NOT_KEPT = {
    "Поиск и команды": "a question: its answer is what is wanted",
    "Найти в списке": "a question to the list in front",
    "Найти клиента": "a question to the list of clients",
    "Что показывать в истории": "a question to the timeline",
    "Сделано за": "a question: the days that a sheet for the person tells of",
    "О чём лист": "a question: what a sheet for the person tells of",
    "О чём просит": "a question: what the term is counted for, and taken at once",
    "Причина": "a question that is asked before data is destroyed, and answered at once",
    "Поиск по всем услугам": "a question; the service chosen by it is kept with the visit",
    "Что показать": "a question to the journal of printing",
    "Какая бумага": "a question to the journal of printing",
    "Кто печатал": "a question to the journal of printing",
    "Номер или принтер": "a question to the journal of printing",
    "Сколько бланков в новом блоке": "a question: it stands ready and is taken at once",
    "На примере": "a question: on which facts a form is shown",
    "Календарь": "a question: whose hours are looked at",
    "Чей график": "a question: whose roster is looked at",
    "Смена": "a question: what the days are filled with, and done at once",
    "Чередование": "a question: what the days are filled with, and done at once",
    "Недель": "a question: what the days are filled with, and done at once",
    "Найти инструкцию": "a question to the list of articles",
    "Найти шаблон": "a question; the template chosen by it stands in the text, which is kept",
    "Пароль сертификата": "a question that opens a key: a secret is never written anywhere",
    "Пароль": "a secret is never written anywhere",
    "Парольная фраза": "a secret is never written anywhere",
    "Новая парольная фраза": "a secret is never written anywhere",
    "Ещё раз то же самое": "a secret is never written anywhere",
    "Сотрудник": "who signs in: nobody owns a draft before",
    "Номер или код с листа": "a question: which act",
    "Вид акта": "a question: which acts",
    "Состояние акта": "a question: which acts",
    "Выпущен": "a question: which acts",
    "Тема обращения": "a question: where a ticket would go",
    "Вид обращения": "a question: where a ticket would go",
    "Откуда пришло": "a question: where a ticket would go",
    "За какой услугой": "a question: where a ticket would go",
    "Группа клиента": "a question: where a ticket would go",
}
SECRETS = {"Нынешний пароль", "Новый пароль"}  # on a page of the desk, and written nowhere
FOUNDING = "the office does not exist yet, nor anybody whose draft it could be; one page, once in its life"


def fields_in(root: QWidget) -> Iterator[QWidget]:
    """Everything one can type into below `root`; the line inside a box of choices is the box."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, KINDS) or isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)):
            continue
        is_fixed = isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and widget.isReadOnly()
        if not is_fixed:
            yield widget


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__


def in_sight(at: Whole) -> list[QWidget]:
    """Lines before choices: what kind of phone it is says nothing while there is no phone."""
    found = [w for w in fields_in(at.window) if w.isVisible() and w.isEnabled()]
    return sorted(found, key=lambda field: isinstance(field, QComboBox))


def first_ticket(at: Whole) -> int:
    return at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids[0]


def _queue_filter(at: Whole) -> None:
    at.go("queue")
    at.press("Ctrl+F")


def _scripted(at: Whole) -> int:
    """A ticket whose script asks for something in its first step."""
    ids = at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids
    for id in ids:
        card = at.office.tickets.card(id)
        if card.script and at.office.scripts.script(card.script).steps[0].fields:
            return id
    return ids[0]


def _walk(at: Whole) -> None:
    """On to the first step of a script that has something to fill."""
    page: Any = at.go("queue", _scripted(at))
    for _ in range(8):
        if any(w.isVisible() for w in fields_in(page.script)):
            return
        at.press("Alt+1")


def _picker(at: Whole) -> None:
    at.go("queue", first_ticket(at))
    at.press("Ctrl+Space")


def _card(at: Whole) -> None:
    """Everything that a card can fold or add, opened."""
    page: Any = at.go("clients", SOKOLOVA)
    form, boards = page.card.form, page.card.boards
    form.field("phones").add_row()
    form.field("case_forms").fold.setChecked(True)
    for kind in DocumentKind:
        form.field("documents").add(kind)
    for row in form.field("documents").findChildren(DocumentRow):
        row._why.show()  # as a number that raises a doubt does
    boards.people.open_form()
    for block in boards.consents.findChildren(PurposeBlock):
        block.open_form()
    at.settle()


def _organisation(at: Whole) -> None:
    page: Any = at.go("clients", None, "new:второй")
    page.card.form.field("form").segments.pick(1)
    at.settle()


def _offerings(at: Whole) -> None:
    at.go("visits", None, "new")
    at.press("Ctrl+0", "8")


def _decided(which: Decision) -> Callable[[Whole], None]:
    def scene(at: Whole) -> None:
        card = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk)))
        page: Any = at.go("claims", card.id)
        page.editor.opened.decision.pick(list(Decision).index(which))
        at.settle()

    return scene


def _commission(at: Whole) -> None:
    card = approved(at.office, at.desk, ticket(at.office, at.desk))
    at.go("claims", card.id)


def _judged(at: Whole) -> None:
    """Proposed by somebody else: this desk is the second person, and was asked for its visa."""
    other = second(at.office)
    card = at.office.claims.register(other, claim(ticket(at.office, at.desk)))
    at.office.claims.decide(other, card.version, decision(card.id))
    at.office.visas.ask(other, card.id, [at.desk.staff_id])
    at.go("claims", card.id)


def _exchanged(at: Whole) -> None:
    draft = claim(ticket(at.office, at.desk), matter=Matter.GOODS, demand=Demand.EXCHANGE)
    card = at.office.claims.register(at.desk, draft)
    waits = at.office.claims.decide(at.desk, card.version, decision(card.id))
    at.office.claim_course.approve(second(at.office), waits.id, waits.version)
    at.go("claims", card.id)


def _over(at: Whole) -> None:
    card = approved(at.office, at.desk, ticket(at.office, at.desk))
    at.office.claim_course.close(at.desk, card.id, card.version, ClosingReason.CLIENT_GAVE_UP)
    at.go("claims", card.id)


def _act(chord: str) -> Callable[[Whole], None]:
    """A sheet upon an act of the register."""

    def scene(at: Whole) -> None:
        claim = approved(at.office, at.desk, ticket(at.office, at.desk))
        act = at.office.acts.issue(at.desk, ActDraft(claim.id, at.office.acts.commission().chair_id))
        at.go("acts", act.id)
        at.press(chord)

    return scene


def _new_exchange(at: Whole) -> None:
    page: Any = at.go("claims", ticket(at.office, at.desk), "new")
    page.editor.new.form.field("matter").set_value(Matter.GOODS)
    page.editor.new.form.field("matter").edited.emit()
    demands = page.editor.new.form.field("demand")
    demands.pick(list(DEMANDS[Matter.GOODS]).index(Demand.EXCHANGE))
    at.settle()


def _new_claim(at: Whole) -> None:
    page: Any = at.go("claims", ticket(at.office, at.desk), "new")
    demands = page.editor.new.form.field("demand")
    demands.pick(len(demands._values) - 1)  # the last demand is one for which the client may name a date
    at.settle()


def _bought(at: Whole) -> int:
    lines = (LineDraft("чашка", "4", "250", "A-1"), LineDraft("блюдце", "2", "100"))
    typed = OrderDraft(SOKOLOVA, "З-7", "09.11.2026", "10.11.2026", "чек", OrderState.HANDED_OVER, lines)
    return at.office.orders.take(at.desk, typed).id


def _exchange_of_order(at: Whole) -> None:
    """Both serial numbers of each line are asked for."""
    page: Any = at.go("claims", _bought(at), "order")
    page.order.pick(1)
    at.settle()


def _claim_of_order(at: Whole) -> None:
    at.go("claims", _bought(at), "new_order")


def _new_order(at: Whole) -> None:
    """Bought at a distance, so that everything is asked for."""
    page: Any = at.go("claims", SOKOLOVA, "order_new")
    page.order.form.form.field("sold").set_value(Sold.DISTANCE)
    page.order.form.form.field("sold").edited.emit()
    at.settle()


def _evidence(at: Whole) -> None:
    card = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk)))
    page: Any = at.go("claims", card.id)
    page.editor.opened.evidence.add()
    at.settle()


def _hours(at: Whole) -> None:
    """An edition of working hours, with a special day begun."""
    page: Any = at.go("settings", None, "terms")
    page.content.form.specials.add_row()
    at.settle()


def _rule(at: Whole) -> None:
    """One that asks for everything that a rule can be told in words."""
    words = (Condition(Ask.WORDS, "суд"), Condition(Ask.SUBJECT, "Выплата"))
    deeds = (Deed(Do.SUBTASK, "", "Поднять дело", "4 ч"), Deed(Do.URGENCY, "high"))
    id = at.office.rules.save(at.desk, RuleDraft("Суд", Trigger.WROTE, False, words, deeds))
    at.go("settings", id, "rules")


def _calendar(at: Whole) -> None:
    at.go("settings", 0, "terms")


def _form(at: Whole, face: int) -> None:
    """The words of a slip as fields, or its source."""
    page: Any = at.go("settings", tuple(PaperKind).index(PaperKind.SLIP) + 1, "papers")
    at.settle()
    page.content.editor.faces.pick(face)
    at.settle()


def _line(at: Whole, tab: str) -> Any:
    """Another line of a list of settings."""
    page: Any = at.go("settings", 0, tab)
    at.settle()
    return page.content


def _team(at: Whole) -> None:
    """Upon hours of its own there are, so that there are any to choose."""
    calendars = at.office.calendars
    if not any(card.name == NIGHT.name for card in calendars.cards()):
        calendars.add(at.desk, NIGHT)
    _line(at, "teams").form.field("members").add_row()
    at.settle()


def _route(at: Whole) -> None:
    _line(at, "routes")


def _my_time(at: Whole) -> None:
    at.go("queue", first_ticket(at))
    at.window.actions_by_id.run("ticket.handle")
    at.settle()


def _incident_end(at: Whole) -> None:
    for client in range(1, 8):
        ticket(at.office, at.desk, client)
    subject_id = at.office.tickets.card(ticket(at.office, at.desk)).subject_id
    with suppress(WrongState):  # the one of the round before still stands
        at.office.incidents.open(at.desk, subject_id)
    at.go("queue")
    at.window.actions_by_id.run("incident")
    at.settle()


def _sheet(name: str) -> Callable[[Whole], None]:
    """One of the sheets that take the composer's place."""

    def scene(at: Whole) -> None:
        id = _of_the_law(at, name) if name in LAW else ticket(at.office, at.desk)
        at.office.tickets.say(at.desk, MessageDraft(id, MessageKind.CALL, "Две просьбы", seconds=60))
        page: Any = at.go("queue", id)
        at.settle()
        course = page.workspace.ticket.course
        deeds: dict[str, Callable[[], object]] = {
            "priority": lambda: course.override_priority(Priority.LOW),
            "answer": lambda: course.finish_task(_asked(at, id)),
            "broken": lambda: course.break_promise(1, "позвонить"),
        }
        room = course.law if name in LAW else course
        deeds.get(name, lambda: getattr(room, LAW.get(name, name))())()
        at.settle()

    return scene


def _of_the_law(at: Whole, name: str) -> int:
    """A ticket that the law asks something of: an appeal, or one whose client is to be reminded."""
    if name == "extension":
        subject_id = at.office.tickets.subjects()[0].id
        draft = TicketDraft("Жалоба", subject_id, SOKOLOVA, Channel.VISIT, kind=TicketKind.COMPLAINT_59)
        return at.office.tickets.open(at.desk, draft)
    id = ticket(at.office, at.desk)
    if name == "reminder":
        at.office.tickets.wait_for_client(at.desk, id)
        with at.office.database.write() as session:
            session.get_one(Ticket, id).remind_at = at.office.clock()
    return id


def _asked(at: Whole, ticket_id: int) -> TaskRow:
    team = next(row for row in at.office.courses.addressees() if row.kind is AddresseeKind.OUTSIDE)
    due = at.office.clock() + timedelta(days=2)
    draft = TaskDraft(TaskKind.INTERNAL, "Когда выплата", due, ticket_id=ticket_id, team_id=team.id)
    return at.office.tasks.give(at.desk, draft)


def _by_post(at: Whole) -> None:
    """A new ticket that came by letter asks for more."""
    page: Any = at.go("queue", None, "new")
    form = page.workspace.new.form
    form.field("channel").set_value(Channel.POST)
    form.field("channel").edited.emit()
    at.settle()


def _to_a_district(at: Whole) -> None:
    _sheet("task")(at)
    page: Any = at.go("queue")
    kind = page.workspace.ticket.sheet.form.field("kind")
    kind.set_value(TaskKind.OUTGOING)
    kind.edited.emit()
    at.settle()


def _register(at: Whole) -> None:
    page: Any = at.go("queue", None, "register")
    at.settle()
    page.workspace.register.add()
    at.settle()


def _register_answer(at: Whole) -> None:
    due = at.office.clock() + timedelta(days=2)
    draft = TaskDraft(TaskKind.INCOMING, "О составе семьи", due, party="Заречный район", way=Way.LETTER)
    row = at.office.tasks.give(at.desk, draft)
    page: Any = at.go("queue", None, "register")
    at.settle()
    page.workspace.register._answer(row)
    at.settle()


def _incident(at: Whole, key: str = "") -> int:
    """Found out, one line of the chain begun; `key` turns to a list beside and asks for another thing of it."""
    subject_id = at.office.tickets.subjects()[0].id
    if not at.office.problems.all(at.desk):  # a box of choices with one line is nothing to choose from
        at.office.problems.save(at.desk, ProblemDraft("Сервер"))
    standing = at.office.inquiries.ids(at.desk)
    id = standing[0] if standing else at.office.incidents.begin(at.desk, BeginDraft("Сбой", subject_id)).id
    at.go("incidents", id)
    if key:
        at.press(key, "Insert")
    return id


def _remedy(at: Whole, is_done: bool) -> None:
    """What was done, or its effect."""
    id = _incident(at)
    draft = RemedyDraft(RemedyKind.CORRECTIVE, "Мера", at.desk.staff_id, "20.11.2026", "27.11.2026")
    row = at.office.remedies.give(at.desk, draft, incident_id=id)
    at.office.remedies.begin(at.desk, row.id)
    if is_done:
        at.office.remedies.done(at.desk, row.id, "Сделали")
    page: Any = at.go("incidents", id)
    at.press("Alt+2")
    page.inquiry.measures.go_to(row.id)
    at.press("Return")
    if is_done:
        helped = page.inquiry.beside.sheet.form.field("helped")
        helped.set_value(False)
        helped.edited.emit()
        at.settle()


def _problem(at: Whole, is_measured: bool) -> None:
    id = at.office.problems.save(at.desk, ProblemDraft("Сервер"))
    at.go("incidents", id, "problem")
    if is_measured:
        at.press("Alt+2", "Insert")


def _suggestion(at: Whole, *, is_accepted: bool) -> None:
    """A colleague's: the lead in front decides on it, or says what came of it."""
    clerk = desk_of(at.office, Role.CLERK, workstation="suggests")
    draft = SuggestionDraft("Сроки", Concern.RULE, "Опаздываем", "Напоминать", "Успеем")
    id = at.office.suggestions.save(clerk, draft)
    if is_accepted:
        verdict = VerdictDraft(SuggestionState.ACCEPTED, "Да", clerk.staff_id, "31.12.2099")
        at.office.suggestions.decide(at.desk, id, verdict)
    page: Any = at.go("incidents", id, "suggestion")
    at.press("Insert")
    if not is_accepted:
        state = page.suggestion.beside.sheet.form.field("state")
        state.set_value(SuggestionState.ACCEPTED)
        state.edited.emit()
        at.settle()


def _article(at: Whole, *, is_in_force: bool) -> None:
    """A colleague's: the lead in front decides on it, or says that it holds no more."""
    clerk = desk_of(at.office, Role.CLERK, workstation="writes")
    id = at.office.articles.save(clerk, ArticleDraft("Бумага", steps="Сменить"))
    at.office.articles.propose(clerk, id)
    if is_in_force:
        at.office.articles.judge(at.desk, id, JudgeDraft(approved=True))
    at.go("incidents", id, "article")
    at.press("Insert")


def _incident_new(at: Whole) -> None:
    at.go("incidents")
    at.press("Insert")


def _roster(at: Whole) -> None:
    """With one shift, so that days can be filled with it."""
    if not at.office.shifts.all():
        at.office.shifts.save(at.desk, ShiftDraft("Дневная", "Д", "08:00–20:00"))
    at.go("settings", None, "roster")


def _paper(kind: PaperKind) -> Callable[[Whole], None]:
    """What a paper asks for beside what the store knows."""

    def scene(at: Whole) -> None:
        page: Any = at.go("papers", _about(at, FILLED[kind].thing, kind), kind)
        at.settle()
        if "member_ids" in FILLED[kind].fields:  # a person who is chosen twice is a member once
            page.typed.form.field("member_ids").set_value([one.id for one in page._found.people[:2]])

    return scene


def _about(at: Whole, thing: Thing, kind: PaperKind) -> int | None:
    if thing is Thing.INCIDENT:
        return _incident(at)
    if thing is Thing.CLAIM:
        draft = claim(ticket(at.office, at.desk), matter=Matter.GOODS)
        card = at.office.claims.register(at.desk, draft)
        waits = at.office.claims.decide(at.desk, card.version, decision(card.id))
        return at.office.claim_course.approve(second(at.office), waits.id, waits.version).id
    if thing is Thing.TICKET:
        return _with_papers(at, kind)
    if thing is Thing.TASK:
        due = at.office.clock() + timedelta(days=2)
        asked = TaskDraft(TaskKind.INCOMING, "О составе семьи", due, party="Заречный район", way=Way.LETTER)
        return at.office.tasks.give(at.desk, asked).id
    return None


def _with_papers(at: Whole, kind: PaperKind) -> int:
    """A ticket of which that paper can be made."""
    if kind in COUNTER:
        return at.office.visits.register(at.desk, visit(at.office, SOKOLOVA)).ticket_id
    subject_id, matter = at.office.tickets.subjects()[0].id, TicketKind.COMPLAINT_59
    id = at.office.tickets.open(
        at.desk, TicketDraft("Жалоба", subject_id, SOKOLOVA, Channel.VISIT, kind=matter)
    )
    if kind is PaperKind.EXTENSION:
        at.office.statutes.extend(at.desk, id, "запросом сведений", "Срок продлён")
    return id


SCENES: dict[str, Callable[[Whole], object]] = {
    "a new incident": _incident_new,
    "an incident": _incident,
    "a line of the chronicle": lambda at: _incident(at, "Alt+1"),
    "a measure": lambda at: _incident(at, "Alt+2"),
    "what belongs to an incident": lambda at: _incident(at, "Alt+3"),
    "a measure that is done": lambda at: _remedy(at, is_done=False),
    "the effect of a measure": lambda at: _remedy(at, is_done=True),
    "a new problem": lambda at: at.go("incidents", None, "problem_new"),
    "a problem": lambda at: _problem(at, is_measured=False),
    "a measure of a problem": lambda at: _problem(at, is_measured=True),
    "a new suggestion": lambda at: at.go("incidents", None, "new_suggestion"),
    "a decision on a suggestion": lambda at: _suggestion(at, is_accepted=False),
    "what came of a suggestion": lambda at: _suggestion(at, is_accepted=True),
    "the articles": lambda at: at.go("incidents", None, "articles"),
    "a new article": lambda at: at.go("incidents", None, "new_article"),
    "a decision on an article": lambda at: _article(at, is_in_force=False),
    "what holds no more in an article": lambda at: _article(at, is_in_force=True),
    "a line of a register": _register,
    "an answer to a request": _register_answer,
    "the queue's filter": _queue_filter,
    **{f"a sheet: {name}": _sheet(name) for name in SHEETS},
    "a request to a district": _to_a_district,
    "a letter": _by_post,
    "a ticket": lambda at: at.go("queue", first_ticket(at)),
    "my time": _my_time,
    "the end of an incident": _incident_end,
    "a script": _walk,
    "the templates": _picker,
    "a new ticket": lambda at: at.go("queue", None, "new"),
    "a paper form": lambda at: at.go("queue", None, "blank"),
    "what was printed": lambda at: at.go("prints"),
    "pads of forms": lambda at: at.go("prints", None, "blanks"),
    "a print profile": lambda at: at.go("settings", 4, "printing"),
    "the list of clients": lambda at: at.go("clients"),
    "a card": _card,
    "an organisation": _organisation,
    "a new card": lambda at: at.go("clients", None, "new"),
    "a visit": lambda at: at.go("visits", None, "new"),
    "the offerings": _offerings,
    "a new claim": _new_claim,
    **{f"a claim: {which}": _decided(which) for which in Decision},
    "a claim for an exchange": _new_exchange,
    "a claim on an order": _claim_of_order,
    "a new order": _new_order,
    "what goes back of an order": _exchange_of_order,
    "evidence of a claim": _evidence,
    "a commission": _commission,
    "a claim to be judged": _judged,
    "an exchange": _exchanged,
    "a claim that is over": _over,
    "working hours": _hours,
    "a calendar": _calendar,
    "a team": _team,
    "a route": _route,
    "an absence": lambda at: _line(at, "absences"),
    "a shift": lambda at: at.go("settings", 0, "shifts"),
    "the roster": _roster,
    "an employee": lambda at: at.go("settings", 2, "people"),
    "a new account": lambda at: at.go("settings", 0, "accounts"),
    "an account": lambda at: at.go("settings", 2, "accounts"),
    "my password": lambda at: at.go("settings", None, "password"),
    "handing over": lambda at: at.go("settings", None, "hand_over"),
    "norms": lambda at: at.go("settings", None, "norms"),
    "a warning": lambda at: _line(at, "levels"),
    "a status": lambda at: at.go("settings", 0, "statuses"),
    "a subject": lambda at: at.go("settings", 0, "subjects"),
    "a subject that stands": lambda at: at.go("settings", 1, "subjects"),
    "the offerings' regulations": lambda at: at.go("settings", None, "offerings"),
    "customs": lambda at: at.go("settings", None, "customs"),
    "a rule": _rule,
    "a new rule": lambda at: at.go("settings", None, "rule_new"),
    **{f"a paper: {kind}": _paper(kind) for kind in FILLED},
    "a form": lambda at: _form(at, 0),
    "the source of a form": lambda at: _form(at, 1),
    "the acts": lambda at: at.go("acts"),
    "an act handed over": _act("Alt+2"),
    "an act annulled": _act("Alt+3"),
    "an act signed electronically": _act("Alt+5"),
    "the palette": lambda at: at.press("Ctrl+K"),
}


def leave(at: Whole) -> None:
    """Whatever lies over the page is gone."""
    for _ in range(2):
        at.press("Escape")
    QApplication.processEvents()

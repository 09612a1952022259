"""A desk day played by keys through the real window, without a screen: papers and pictures in a folder.

Run again on the same home it plays the next working day, with the next visitor.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from frontdesk import settings
from frontdesk.app import Console, make_application
from frontdesk.domain.claim_course import AfterDraft, ClosingReason, Loyalty, RootCause
from frontdesk.domain.claims import ClaimState, DecisionDraft
from frontdesk.domain.clients import ClientRow
from frontdesk.domain.orders import Source
from frontdesk.domain.printing import Hitch, Profile
from frontdesk.domain.roster import DutyMark, Mark, ShiftDraft, Tone, monday_of
from frontdesk.domain.staff import Role
from frontdesk.home import Home
from frontdesk.opening import open_office
from frontdesk.robot import Robot, hush, picture
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, Clock, clock_from
from frontdesk.services.office import Office
from frontdesk.ui.printing import Printing
from frontdesk.ui.view_state import ViewState

FOLDER = "PDF"
STRIDE = 37  # from one day's visitor to the next


class PaperFolder(Printing):
    """A printer that lays its papers into a folder at once; `name` is what the next one is called."""

    held_ms = 0

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.name = "slip"
        self.papers: list[Path] = []

    def printers(self) -> tuple[str, ...]:
        return (FOLDER,)

    def hitch(self, printer: str) -> Hitch:
        return Hitch.NONE if printer == FOLDER else Hitch.MISSING

    def send(self, pdf: bytes, printer: str, profile: Profile, name: str = "") -> int:
        del printer, profile, name
        number = sum(paper.stem.startswith(self.name) for paper in self.papers)
        path = self._folder / (f"{self.name}-{number + 1}.pdf" if number else f"{self.name}.pdf")
        path.write_bytes(pdf)
        self.papers.append(path)
        return 1


@dataclass(frozen=True, slots=True)
class Plan:
    """What the robot knows before it begins: when, and who comes."""

    clock: Clock
    visitor: ClientRow
    day: date


def play(home: Home, out: Path) -> int:
    """The eight steps; 0 when all of them went through and the store verifies."""
    out.mkdir(parents=True, exist_ok=True)
    hush()
    make_application(ViewState(home.view).theme)
    plan = _plan(home)
    printing = PaperFolder(out)
    console = Console(home, plan.clock, printing)
    failures: list[Exception] = []
    for signal in (console.jobs.bug, console.jobs.trouble, console.troubled):
        signal.connect(failures.append)
    console.start()
    day = _Day(console, Robot(console.jobs), plan, printing, out)
    print(f"{plan.day:%d.%m.%Y}, {console.window.width()}×{console.window.height()}", flush=True)
    for number, (title, step) in enumerate(day.steps(), 1):
        began = time.monotonic()
        step()
        if failures:
            raise failures[0]
        print(f"{number}/8 {title}: {time.monotonic() - began:.1f} s", flush=True)
    verdict = console.office.journal.verify()
    console.close()
    print(f"{day.robot.pressed} keys, {verdict.lines} lines in the journal")
    for paper in printing.papers:
        print(f"paper: {paper}")
    print(f"pictures: {out}{'/' if not str(out).endswith('/') else ''}*.png")
    return 0 if verdict.is_whole else 1


def _plan(home: Home) -> Plan:
    office = open_office(home, settings.load(home.settings), None, None)
    last = office.journal.last_moment() or DEMO_NOW
    start = DEMO_NOW if last <= DEMO_NOW else _next_day(office, last)
    day = office.facts.day(start)
    played = max(0, (day - office.facts.day(DEMO_NOW)).days)
    visitor = office.clients.rows([1 + played * STRIDE % demo.CLIENTS])[0]
    office.database.close()
    return Plan(clock_from(start), visitor, day)


def _next_day(office: Office, last: datetime) -> datetime:
    """The same time of the next day on which the counter opens."""
    local = DEMO_NOW.astimezone(office.facts.zone)
    day = office.facts.day(last) + timedelta(days=1)
    hours = office.calendars.hours()
    while not hours.is_working_day(day):
        day += timedelta(days=1)
    return datetime.combine(day, local.time(), office.facts.zone)


class _Day:
    """The steps of the chain. Every key is one a clerk would press; nothing else touches the window."""

    def __init__(self, console: Console, robot: Robot, plan: Plan, printing: PaperFolder, out: Path) -> None:
        self._console, self.robot, self._plan, self._printing, self._out = console, robot, plan, printing, out
        self._pictures = 0

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            ("Вход на смену", self._sign_in),
            ("Поиск клиента", self._find),
            ("Карточка клиента", self._card),
            ("Визит и талон", self._visits),
            ("Очередь и обращение", self._queue),
            ("Сценарий и шаблон", self._script),
            ("Претензия и решение", self._claim),
            ("Акт", self._act),
        )

    def _sign_in(self) -> None:
        robot = self.robot
        robot.settle()
        robot.until(lambda: self._console.window.is_covered, "the sign-in page")
        robot.tab_to(
            "Сотрудник"
        )  # whoever signed in last is remembered, and then the password is asked at once
        robot.press("Ctrl+A")
        robot.type("Королёва")
        robot.press("Tab")
        robot.type(demo.PASSWORD)
        self._shot("signin")
        robot.press("Return")
        robot.until(lambda: not self._console.window.is_covered, "the desk")
        self._shot("queue")

    def _find(self) -> None:
        robot, visitor = self.robot, self._plan.visitor
        robot.press("Ctrl+K")
        robot.type(f"{visitor.name.split()[0].lower()} {digits(visitor.phone)[-4:]}")
        self._shot("search")
        robot.press("Return")

    def _card(self) -> None:
        robot = self.robot
        robot.tab_to("Адрес или имя")
        robot.press("Ctrl+A")
        robot.type("visitor@")
        robot.press("Tab")
        self._shot("card-problem")
        robot.press("Ctrl+J", "Ctrl+A")
        robot.type(f"visitor-{self._plan.day:%d%m}@example.org")
        robot.press("Ctrl+S")
        self._shot("card")

    def _visits(self) -> None:
        robot = self.robot
        robot.press("F2")
        robot.type("1")
        robot.settle()
        self._shot("visit")
        robot.press("Return")
        robot.press("F2", "Ctrl+0")
        robot.type("2")
        robot.press("Return")
        robot.press("F8")
        self._shot("visits")

    def _queue(self) -> None:
        robot = self.robot
        robot.press("Ctrl+1", "Home", "Return")
        robot.press("F7")
        robot.wait(1100)
        robot.press("F7")
        robot.type("Назвала дату поступления, справка о доходах не нужна.")
        self._shot("call")
        robot.press("Ctrl+S")
        self._shot("ticket")

    def _script(self) -> None:
        robot = self.robot
        robot.press("Alt+1")
        self._shot("script")
        robot.press("Ctrl+Space")
        robot.type("прин")
        robot.press("Return")
        self._shot("template")
        robot.press("Ctrl+S")
        robot.press("Ctrl+Shift+Return", "2")

    def _claim(self) -> None:
        robot = self.robot
        robot.press("Ctrl+1")
        robot.tab_to("Очередь")
        robot.press("Home", "Return", "Shift+F3")
        for field, text in (
            ("Договор", "от 09.10.2026 № 0214/26"),
            ("Цена, ₽", "4 800"),
            ("Предмет", "прокат инвалидной коляски"),
            ("Со слов клиента", "Тормоз не держит на спуске, коляску заменить отказались."),
        ):
            robot.tab_to(field)
            robot.type(text)
        self._shot("claim")
        robot.press("Ctrl+Return")
        robot.tab_to("Что установила проверка")
        robot.type("тормоз неисправен, коляска выдана без проверки")
        robot.tab_to("Причина недостатка")
        robot.type("не проведён осмотр перед выдачей")
        self._shot("decision")
        robot.press("Ctrl+Return")
        approve_elsewhere(self._console.office)
        robot.settle()
        self._shot("project")

    def _act(self) -> None:
        robot = self.robot
        self._printing.name = "act"
        robot.press("Ctrl+Return")
        robot.wait(300)
        robot.press("Ctrl+P")
        robot.wait(300)
        self._shot("act")
        robot.press("Ctrl+5")
        robot.wait(300)
        self._shot("acts")

    def _shot(self, name: str) -> None:
        self.robot.settle()
        self._pictures += 1
        picture(self._console.window, self._out / f"{self._pictures:02d}-{name}.png")


def approve_elsewhere(office: Office) -> None:
    """The second person sits at another desk; her commit is heard at this one."""
    waiting = (
        card for id in office.claims.ids() if (card := office.claims.card(id)).state is ClaimState.WAITING
    )
    card = next(waiting)
    chief = next(person for person in office.staff.people() if person.role is Role.CLAIMS_MANAGER)
    desk = office.staff.sign_in(chief.id, demo.PASSWORD, None, "another")
    office.claim_course.approve(desk, card.id, card.version)


def causes_elsewhere(office: Office) -> None:
    """Two claims that are over, noted at another desk with where their faults were."""
    chief = next(person for person in office.staff.people() if person.role is Role.CLAIMS_MANAGER)
    lead = next(person for person in office.staff.people() if person.role is Role.LEAD)
    desks = [office.staff.sign_in(person.id, demo.PASSWORD, None, "another") for person in (chief, lead)]
    order = office.orders.claimable(15)[0]
    for cause, cost, loyalty in (
        (RootCause.GOODS, "1 900", Loyalty.STAYED), (RootCause.GOODS, "400", Loyalty.LEFT),
        (RootCause.INFORMATION, "120", Loyalty.STAYED),
    ):  # fmt: skip
        begun = office.claim_sources.begin(desks[0], Source.ORDER, order.id).draft
        card = office.claims.register(desks[0], replace(begun, words="Трость проседает под нагрузкой"))
        found = DecisionDraft(card.id, amount="950", findings="фиксатор не держит")
        waits = office.claims.decide(desks[0], card.version, found)
        agreed = office.claim_course.approve(desks[1], card.id, waits.version)
        over = office.claim_course.close(desks[0], card.id, agreed.version, ClosingReason.SETTLED_ELSEWHERE)
        office.claim_course.note(desks[0], card.id, over.version, AfterDraft(loyalty, cost, cause.value))


def plan_shifts(office: Office) -> None:
    """A week as a lead planned it, with what is to be looked at in it."""
    lead = next(person for person in office.staff.people() if person.role is Role.LEAD)
    desk = office.staff.sign_in(lead.id, demo.PASSWORD, None, "another")
    kinds = (
        ShiftDraft("Утренняя", "У", "08:00–17:00", "1 ч"),
        ShiftDraft("Вечерняя", "В", "11:00–20:00", "1 ч", tone=Tone.VIOLET),
        ShiftDraft("Гибкая", "Г", "07:00–20:00", "", "8 ч", tone=Tone.SUCCESS),
        ShiftDraft("Дежурство на дому", "Дж", "20:00–08:00", is_duty=True, tone=Tone.WARNING),
    )
    early, late, free, home = (office.shifts.save(desk, kind) for kind in kinds)
    team = next(row for row in office.teams.all() if row.code == "front")
    today = office.facts.day(office.clock())
    monday = monday_of(today)
    for n, member in enumerate(team.members):
        pattern, shift = (("5/2", early), ("2/2", late), ("5/2", free))[n % 3]
        office.rosters.fill(desk, member.staff_id, shift, pattern, monday, 2)
    first = team.members[0].staff_id
    office.rosters.put(
        desk, [Mark(first, monday + timedelta(days=n), late if n == 1 else early) for n in range(6)]
    )
    office.rosters.set_duty(desk, DutyMark(team.id, today, first, home))


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)

"""The queue's ground: statuses, calendars, clocks, teams, tasks, links, views, rules"""

import json
from datetime import UTC, date, datetime
from typing import Any

from alembic import op
import sqlalchemy as sa


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INT, TEXT, BODY, YES, DAY = sa.Integer(), sa.String(), sa.Text(), sa.Boolean(), sa.Date()
MOMENT = sa.DateTime(timezone=True)

# What every office starts with, and edits: code, name, category, pauses, column of the board.
STATUSES = (
    ("new", "Новое", "new", False, 0),
    ("in_work", "В работе", "open", False, 1),
    ("waiting_client", "Ждём клиента", "waiting_client", True, 2),
    ("with_others", "У другого отдела", "waiting_others", False, 3),
    ("suspended", "Приостановлено (спорное)", "waiting_others", True, 3),
    ("on_approval", "На согласовании", "waiting_others", False, 3),
    ("solved", "Решено", "done", False, 4),
    ("closed", "Закрыто", "done", False, None),
)
LONG_AGO, THEN = date(2000, 1, 1), datetime(2000, 1, 1, tzinfo=UTC)  # edition 1 has always been there
WORKDAYS = ("mon", "tue", "wed", "thu", "fri")
COUNTER = {**dict.fromkeys(WORKDAYS, [["08:00", "20:00"]]), "sat": [["09:00", "14:00"]]}
LEGAL = dict.fromkeys(WORKDAYS, [["09:00", "13:00"], ["14:00", "18:00"]])
CALENDARS = (
    ("counter", "office", "Окно приёма", True, COUNTER),
    ("legal", "legal", "Календарь закона", False, LEGAL),
)
HOUR = 3600
TARGETS = (  # name, priority, first response and next answer, solution: working seconds
    ("Критический", "critical", HOUR // 2, 4 * HOUR),
    ("Высокий", "high", 2 * HOUR, 8 * HOUR),
    ("Обычный", "normal", 4 * HOUR, 24 * HOUR),
    ("Низкий", "low", 8 * HOUR, 40 * HOUR),
)
KEEP_INFORMED = 16 * HOUR
ESCALATIONS = (  # measure, per cent of the norm, working seconds after the target, level, action
    ("first_response", 75, None, 1, "notify"),
    ("first_response", 90, None, 2, "ask_team"),
    ("first_response", None, 0, 3, "notify"),
    ("next_answer", 75, None, 1, "notify"),
    ("next_answer", 90, None, 2, "ask_team"),
    ("next_answer", None, 0, 3, "notify"),
    ("keep_informed", 90, None, 1, "notify"),
    ("keep_informed", None, 0, 1, "notify"),
    ("statute", 75, None, 1, "notify"),
    ("statute", 90, None, 3, "notify"),
    ("statute", None, 0, 4, "notify"),
    ("solution", 75, None, 1, "notify"),
    ("solution", 90, None, 2, "ask_team"),
    ("solution", None, 0, 3, "notify"),
    ("solution", None, 4 * HOUR, 4, "raise"),
)
# What a ticket about a subject is, where that is no question; an office's own subjects are left to it.
KINDS = (
    ("request", "payment.missing", "payment.details", "paper.statement", "paper.certificate", "file.transfer",
     "file.request", "district.request", "reconciliation.fund", "result.ready"),
    ("application", "reception.documents", "reception.incomplete", "appeal.59", "personal.data"),
    ("complaint", "progress.overdue", "result.refusal", "paid.quality"),
    ("complaint_210", "complaint.service"),
    ("gratitude", "thanks"),
)  # fmt: skip
# An office that is already at work gets one team of all its people, and every open ticket is that team's.
ONE_TEAM = """
INSERT INTO team (code, name, is_outside, is_retired) SELECT 'front', 'Приём обращений', false, false
WHERE EXISTS (SELECT 1 FROM office);
INSERT INTO team_member (team_id, staff_id, level) SELECT team.id, staff.id, 1 FROM team, staff
WHERE staff.is_active AND staff.role NOT IN ('registrar', 'administrator');
INSERT INTO route (position, team_id, skill, is_retired) SELECT 1, id, '', false FROM team;
UPDATE ticket SET team_id = (SELECT id FROM team) WHERE is_open = 1
"""


# What every ticket owed in its own columns, as clocks. Whether a first response was late is known; how much working
# time it took is not, and stays unsaid. A solved ticket's clocks have ended; a waiting one's stand.
OLD_CLOCKS = """
INSERT INTO clock (ticket_id, measure, cycle, calendar_id, target_id, term, norm, started_at, due, met_at, state,
                   is_missed, used, paused, alarmed, breach_reason, breach_note)
SELECT ticket.id, '{measure}', 1, 1, sla_target.id, '', {norm}, opened_at, {due}, {met},
       CASE WHEN {met} IS NULL AND {pauses} THEN 'paused' WHEN {met} IS NULL THEN 'running'
            WHEN {met} > {due} THEN 'missed' ELSE 'met' END,
       {met} IS NOT NULL AND {met} > {due}, 0, 0, 0, '', ''
FROM ticket LEFT JOIN sla_target ON sla_target.priority = ticket.priority
"""
OLD_MEASURES = (
    ("first_response", "reply_norm", "reply_due", "replied_at", "false"),
    ("solution", "solution_norm", "solution_due", "solved_at", "status IN ('waiting_client', 'suspended')"),
)
NEAREST = """
UPDATE ticket SET
 queue_measure = CASE WHEN replied_at IS NULL AND reply_due = queue_at THEN 'first_response' ELSE 'solution' END,
 queue_norm = CASE WHEN replied_at IS NULL AND reply_due = queue_at THEN reply_norm ELSE solution_norm END
WHERE is_open = 1
"""


def upgrade() -> None:
    """Columns are added in place: a million tickets are not written anew but for the four that became clocks."""
    _statuses()
    _hours()
    _teams()
    _clocks()
    _threads()
    _views_and_rules()
    _ticket()
    _what_an_office_starts_with()


def _id() -> sa.Column[Any]:
    return sa.Column("id", INT, primary_key=True)


def _column(name: str, kind: Any, nullable: bool = False, **more: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable, **more)


def _ref(name: str, table: str, nullable: bool = False, **more: Any) -> sa.Column[Any]:
    return sa.Column(name, INT, sa.ForeignKey(f"{table}.id"), nullable=nullable, **more)


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _statuses() -> None:
    op.create_table(
        "ticket_status", _column("code", sa.String(20), primary_key=True), _column("name", TEXT),
        _column("category", sa.String(20)), _column("pauses", YES), _column("position", INT),
        _column("board_column", INT, nullable=True), _column("is_retired", YES),
    )  # fmt: skip


def _hours() -> None:
    op.create_table(
        "calendar", _id(), _column("code", sa.String(40), unique=True), _column("kind", sa.String(10)),
        _column("name", TEXT), _column("tz", sa.String(60)), _column("is_default", YES),
    )  # fmt: skip
    op.create_table(
        "calendar_edition", _id(), _ref("calendar_id", "calendar", index=True), _column("number", INT),
        _column("from_day", DAY), _column("body", BODY), _column("note", TEXT),
        _ref("made_by", "staff", nullable=True), _column("made_at", MOMENT),
        _column("published_at", MOMENT, nullable=True), _ref("published_by", "staff", nullable=True),
    )  # fmt: skip


def _teams() -> None:
    op.create_table(
        "team", _id(), _column("code", sa.String(40), unique=True), _column("name", TEXT),
        _ref("calendar_id", "calendar", nullable=True), _ref("lead_id", "staff", nullable=True),
        _column("is_outside", YES), _column("is_retired", YES),
    )  # fmt: skip
    op.create_table(
        "team_member", _ref("team_id", "team", primary_key=True),
        _ref("staff_id", "staff", primary_key=True, index=True), _column("level", INT),
    )  # fmt: skip
    op.create_table(
        "staff_skill", _ref("staff_id", "staff", primary_key=True),
        _column("skill", sa.String(40), primary_key=True),
    )  # fmt: skip
    op.create_table(
        "absence", _id(), _ref("staff_id", "staff", index=True), _column("from_day", DAY),
        _column("until_day", DAY, nullable=True), _column("reason", sa.String(10)),
        _ref("deputy_id", "staff", nullable=True), _column("ended_on", DAY, nullable=True),
    )  # fmt: skip
    op.create_table(
        "route", _id(), _column("position", INT), _column("kind", sa.String(20), nullable=True),
        _ref("subject_id", "subject", nullable=True), _ref("offering_id", "offering", nullable=True),
        _column("channel", sa.String(10), nullable=True), _column("segment", TEXT, nullable=True),
        _ref("team_id", "team"), _column("skill", sa.String(40)), _column("is_retired", YES),
    )  # fmt: skip
    op.create_table(
        "hand_over", _id(), _ref("from_staff_id", "staff", index=True),
        _ref("to_staff_id", "staff", index=True), _ref("witness_id", "staff", nullable=True),
        _column("reason", sa.String(10)), _column("at", MOMENT), _column("moved", BODY),
        _column("year", INT), _column("number", INT), _column("snapshot", BODY),
        _column("paper", sa.LargeBinary()), _column("sha256", sa.String(64)),
        _column("returned_at", MOMENT, nullable=True),
    )  # fmt: skip
    op.create_index("uq_hand_over_number", "hand_over", ["year", "number"], unique=True)


def _clocks() -> None:
    op.create_table(
        "sla_target", _id(), _column("position", INT), _column("name", TEXT),
        _column("kind", sa.String(20), nullable=True), _ref("subject_id", "subject", nullable=True),
        _ref("offering_id", "offering", nullable=True), _column("priority", sa.String(10), nullable=True),
        _column("channel", sa.String(10), nullable=True), _column("segment", TEXT, nullable=True),
        _ref("calendar_id", "calendar"), _column("first_response", INT, nullable=True),
        _column("next_answer", INT, nullable=True), _column("solution", INT, nullable=True),
        _column("keep_informed", INT, nullable=True), _column("from_day", DAY, nullable=True),
        _column("until_day", DAY, nullable=True),
    )  # fmt: skip
    op.create_table(
        "clock", _id(), _ref("ticket_id", "ticket", index=True), _column("measure", sa.String(20)),
        _column("cycle", INT), _ref("calendar_id", "calendar"),
        _ref("target_id", "sla_target", nullable=True), _column("term", sa.String(40)),
        _column("norm", INT, nullable=True), _column("started_at", MOMENT),
        _column("due", MOMENT, nullable=True), _column("met_at", MOMENT, nullable=True),
        _column("state", sa.String(10)), _column("is_missed", YES), _column("used", INT),
        _column("difference", INT, nullable=True), _column("paused", INT),
        _column("alarm_at", MOMENT, nullable=True), _column("alarmed", INT),
        _column("breach_reason", sa.String(20)), _column("breach_note", TEXT),
        _ref("breach_by", "staff", nullable=True),
    )  # fmt: skip
    _partial("ix_clock_alarm", "clock", ["alarm_at"], "alarm_at IS NOT NULL")
    op.create_table(
        "pause", _id(), _ref("ticket_id", "ticket", index=True), _column("status", sa.String(20)),
        _column("started_at", MOMENT), _column("ended_at", MOMENT, nullable=True),
        _ref("staff_id", "staff", nullable=True), _column("reason", TEXT),
    )  # fmt: skip
    op.create_table(
        "escalation", _id(), _column("position", INT), _column("measure", sa.String(20)),
        _column("at_percent", INT, nullable=True), _column("offset_seconds", INT, nullable=True),
        _column("priority", sa.String(10), nullable=True), _column("level", INT),
        _column("action", sa.String(20)), _ref("team_id", "team", nullable=True),
    )  # fmt: skip
    op.create_table(
        "alert", _id(), _ref("ticket_id", "ticket", index=True), _ref("clock_id", "clock", index=True),
        _ref("escalation_id", "escalation"), _column("level", INT), _column("action", sa.String(20)), _column("at", MOMENT),
        _ref("to_staff_id", "staff", nullable=True), _ref("to_team_id", "team", nullable=True),
        _column("seen_at", MOMENT, nullable=True),
    )  # fmt: skip
    _partial("ix_alert_unseen", "alert", ["to_staff_id", "id"], "seen_at IS NULL")


def _threads() -> None:
    op.create_table(
        "ticket_link", _ref("a_id", "ticket", primary_key=True),
        _ref("b_id", "ticket", primary_key=True, index=True),
        _column("kind", sa.String(10), primary_key=True),
    )  # fmt: skip
    op.create_table(
        "watcher", _ref("ticket_id", "ticket", primary_key=True),
        _ref("staff_id", "staff", primary_key=True, index=True),
    )  # fmt: skip
    op.create_table(
        "promise", _id(), _ref("ticket_id", "ticket", index=True), _column("text", BODY),
        _column("due", MOMENT), _column("kept_at", MOMENT, nullable=True),
        _column("broken_at", MOMENT, nullable=True), _ref("staff_id", "staff"),
    )  # fmt: skip
    _partial("ix_promise_due", "promise", ["due"], "kept_at IS NULL")
    op.create_table(
        "ticket_merge", _id(), _ref("kept_id", "ticket", index=True), _ref("gone_id", "ticket", index=True),
        _column("at", MOMENT), _ref("staff_id", "staff"), _column("moved", BODY),
        _column("undone_at", MOMENT, nullable=True),
    )  # fmt: skip
    op.create_table(
        "task", _id(), _column("version", INT), _column("kind", sa.String(12)),
        _ref("ticket_id", "ticket", nullable=True, index=True),
        _ref("client_id", "client", nullable=True, index=True), _column("title", TEXT),
        _column("text", BODY), _ref("from_staff_id", "staff", index=True),
        _ref("to_staff_id", "staff", nullable=True), _ref("team_id", "team", nullable=True),
        _column("party", TEXT), _column("way", sa.String(10)), _column("opened_at", MOMENT),
        _column("due", MOMENT), _column("done_at", MOMENT, nullable=True), _column("answer", BODY),
        _ref("checked_by", "staff", nullable=True),
    )  # fmt: skip
    _partial("ix_task_due", "task", ["due"], "done_at IS NULL")
    _partial("ix_task_mine", "task", ["to_staff_id", "due"], "done_at IS NULL")
    _partial("ix_task_team", "task", ["team_id", "due"], "done_at IS NULL")


def _views_and_rules() -> None:
    op.create_table(
        "saved_view", _id(), _column("name", TEXT), _ref("staff_id", "staff", nullable=True, index=True),
        _ref("team_id", "team", nullable=True, index=True), _column("question", BODY),
        _column("columns", BODY), _column("position", INT),
    )  # fmt: skip
    op.create_table(
        "handle", _id(), _ref("ticket_id", "ticket", index=True), _ref("staff_id", "staff"),
        _column("activity", sa.String(10)), _column("began_at", MOMENT), _column("seconds", INT),
        _column("corrected", INT, nullable=True), _column("reason", TEXT),
    )  # fmt: skip
    op.create_table(
        "incident", _id(), _column("number", INT, unique=True), _column("title", TEXT),
        _ref("subject_id", "subject", index=True), _column("script", sa.String(40)),
        _column("opened_at", MOMENT), _column("closed_at", MOMENT, nullable=True),
        _ref("staff_id", "staff"),
    )  # fmt: skip
    op.create_table(
        "rule", _id(), _column("name", TEXT), _column("position", INT), _column("body", BODY),
        _column("is_on", YES), _column("edition", INT),
    )  # fmt: skip
    op.create_table(
        "rule_run", _id(), _ref("rule_id", "rule", index=True), _ref("ticket_id", "ticket", index=True),
        _column("at", MOMENT), _column("body", BODY),
    )  # fmt: skip


def _ticket() -> None:
    op.add_column("staff", _column("capacity", INT, server_default="0"))
    op.add_column("subject", _column("kind", sa.String(20), server_default="question"))
    added = (
        _column("kind", sa.String(20), server_default="request"),
        _column("impact", sa.String(10), server_default=""), _column("urgency", sa.String(10), server_default=""),
        _column("segment", TEXT, server_default=""),
        _column("team_id", INT, nullable=True), _column("skill", sa.String(40), server_default=""),
        _column("wanted_by", MOMENT, nullable=True), _column("cycle", INT, server_default="1"),
        _column("outcome", sa.String(20), server_default=""), _column("is_confirmed", YES, nullable=True),
        _column("merged_into", INT, nullable=True), _column("incident_id", INT, nullable=True),
        _column("wake_at", MOMENT, nullable=True), _column("reminders", INT, server_default="0"),
        _column("disputed_by", INT, nullable=True),
        _column("queue_measure", sa.String(20), server_default=""), _column("queue_norm", INT, server_default="0"),
    )  # fmt: skip
    for column in added:
        op.add_column("ticket", column)
    counted = "kind IN ('office.calendar_published', 'office.calendar_given', 'office.calendar_counted')"
    _partial("ix_event_calendar", "event", ["id"], counted)
    _partial("ix_ticket_team", "ticket", ["team_id", "queue_at", "id"], "is_open = 1")
    _partial("ix_ticket_free", "ticket", ["queue_at", "id"], "is_open = 1 AND owner_id IS NULL")
    _partial("ix_ticket_solved", "ticket", ["solved_at", "id"], "is_open = 0")
    for name, columns in {
        "wake": "wake_at",
        "merged_into": "merged_into",
        "incident_id": "incident_id",
    }.items():
        _partial(f"ix_ticket_{name}", "ticket", [columns], f"{columns} IS NOT NULL")


def _fill(table: str, rows: list[dict[str, object]]) -> None:
    """Into the table as the store has it, its moments in UTC."""
    op.bulk_insert(sa.Table(table, sa.MetaData(), autoload_with=op.get_bind()), rows)


def _what_an_office_starts_with() -> None:
    _fill("ticket_status", [
        {"code": code, "name": name, "category": category, "pauses": pauses, "position": position,
         "board_column": board, "is_retired": False}
        for position, (code, name, category, pauses, board) in enumerate(STATUSES, 1)
    ])  # fmt: skip
    for id, (code, kind, name, is_default, week) in enumerate(CALENDARS, 1):
        body = {
            "week": week,
            "follows": "ru",
            "region": "",
            "days_off": [],
            "moved": [],
            "extra": [],
            "short": [],
        }
        _fill("calendar", [{"code": code, "kind": kind, "name": name, "tz": "", "is_default": is_default}])
        _fill("calendar_edition", [{
            "calendar_id": id, "number": 1, "from_day": LONG_AGO, "body": json.dumps(body), "note": "",
            "made_at": THEN, "published_at": THEN,
        }])  # fmt: skip
    _fill("sla_target", [
        {"position": position, "name": name, "priority": priority, "calendar_id": 1, "first_response": answer,
         "next_answer": answer, "solution": solution, "keep_informed": KEEP_INFORMED}
        for position, (name, priority, answer, solution) in enumerate(TARGETS, 1)
    ])  # fmt: skip
    _fill("escalation", [
        {"position": position, "measure": measure, "at_percent": percent, "offset_seconds": offset, "level": level,
         "action": action}
        for position, (measure, percent, offset, level, action) in enumerate(ESCALATIONS, 1)
    ])  # fmt: skip
    for kind, *codes in KINDS:
        listed = ", ".join(f"'{code}'" for code in codes)
        op.execute(f"UPDATE subject SET kind = '{kind}' WHERE code IN ({listed})")  # noqa: S608 - constants
    op.execute("UPDATE ticket SET kind = (SELECT kind FROM subject WHERE id = subject_id) WHERE is_open = 1")
    for statement in ONE_TEAM.split(";"):
        op.execute(statement)
    _clocks_of_old_tickets()


def _clocks_of_old_tickets() -> None:
    for measure, norm, due, met, pauses in OLD_MEASURES:
        op.execute(OLD_CLOCKS.format(measure=measure, norm=norm, due=due, met=met, pauses=pauses))
    op.execute(NEAREST)
    for column in ("reply_norm", "reply_due", "solution_norm", "solution_due"):
        op.drop_column("ticket", column)

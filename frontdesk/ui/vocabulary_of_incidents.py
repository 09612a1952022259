"""The words of incidents, problems and measures: a start needs none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.articles import ArticleKind, ArticleState
from frontdesk.domain.inquiries import IncidentState, Notice, Personal, Wanting
from frontdesk.domain.problems import Weight
from frontdesk.domain.remedies import RemedyKind, Stage
from frontdesk.domain.suggestions import Concern, SuggestionState
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_STATE = {
    IncidentState.STANDING: QT_TRANSLATE_NOOP("Words", "it goes on"),
    IncidentState.EXAMINED: QT_TRANSLATE_NOOP("Words", "being looked into"),
    IncidentState.SETTLED: QT_TRANSLATE_NOOP("Words", "settled"),
    IncidentState.VOID: QT_TRANSLATE_NOOP("Words", "opened in error"),
}
_PERSONAL = {
    Personal.UNKNOWN: QT_TRANSLATE_NOOP("Words", "not found out yet"),
    Personal.NO: QT_TRANSLATE_NOOP("Words", "no, they were not touched"),
    Personal.YES: QT_TRANSLATE_NOOP("Words", "yes, they were touched"),
}
_NOTICE = {
    Notice.FIRST: QT_TRANSLATE_NOOP("Words", "First notice to the authority"),
    Notice.RESULT: QT_TRANSLATE_NOOP("Words", "Results of the inquiry"),
}
_WANTING = {
    Wanting.OVER: QT_TRANSLATE_NOOP("Words", "the incident still goes on"),
    Wanting.RESTORED: QT_TRANSLATE_NOOP("Words", "no moment of restoring"),
    Wanting.CATEGORY: QT_TRANSLATE_NOOP("Words", "no kind of cause"),
    Wanting.DIRECT: QT_TRANSLATE_NOOP("Words", "no direct cause"),
    Wanting.WHYS: QT_TRANSLATE_NOOP("Words", "«why?» is asked less than {0} times"),
    Wanting.ROOT: QT_TRANSLATE_NOOP("Words", "no root cause"),
    Wanting.CORRECTIVE: QT_TRANSLATE_NOOP("Words", "no corrective measure"),
    Wanting.PREVENTIVE: QT_TRANSLATE_NOOP("Words", "no preventive measure"),
    Wanting.PERSONAL: QT_TRANSLATE_NOOP("Words", "nobody has said whether personal data were touched"),
    Wanting.FIRST_NOTICE: QT_TRANSLATE_NOOP("Words", "the authority has no notice of the leak"),
    Wanting.RESULT_NOTICE: QT_TRANSLATE_NOOP("Words", "the authority has no results of the inquiry"),
}
_REMEDYKIND = {
    RemedyKind.CORRECTIVE: QT_TRANSLATE_NOOP("Words", "corrective"),
    RemedyKind.PREVENTIVE: QT_TRANSLATE_NOOP("Words", "preventive"),
}
_STAGE = {
    Stage.PLAN: QT_TRANSLATE_NOOP("Words", "plan"),
    Stage.DO: QT_TRANSLATE_NOOP("Words", "do"),
    Stage.CHECK: QT_TRANSLATE_NOOP("Words", "check"),
    Stage.ACT: QT_TRANSLATE_NOOP("Words", "act"),
}
_WEIGHT = {
    Weight.INCIDENTS: QT_TRANSLATE_NOOP("Words", "incidents by cause"),
    Weight.TICKETS: QT_TRANSLATE_NOOP("Words", "their tickets by cause"),
}
_CONCERN = {
    Concern.SCRIPT: QT_TRANSLATE_NOOP("Words", "a script"),
    Concern.PROCESS: QT_TRANSLATE_NOOP("Words", "a process"),
    Concern.RULE: QT_TRANSLATE_NOOP("Words", "a rule"),
    Concern.PAPER: QT_TRANSLATE_NOOP("Words", "a paper"),
    Concern.AUTOMATION: QT_TRANSLATE_NOOP("Words", "the automation"),
}
_ARTICLEKIND = {
    ArticleKind.INSTRUCTION: QT_TRANSLATE_NOOP("Words", "instruction"),
    ArticleKind.CASE: QT_TRANSLATE_NOOP("Words", "problem case"),
}
_ARTICLESTATE = {
    ArticleState.DRAFT: QT_TRANSLATE_NOOP("Words", "being written"),
    ArticleState.REVIEW: QT_TRANSLATE_NOOP("Words", "on review"),
    ArticleState.FORCE: QT_TRANSLATE_NOOP("Words", "in force"),
    ArticleState.OUTDATED: QT_TRANSLATE_NOOP("Words", "out of date"),
}
_SUGGESTIONSTATE = {
    SuggestionState.PUT: QT_TRANSLATE_NOOP("Words", "put forward"),
    SuggestionState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "accepted"),
    SuggestionState.POSTPONED: QT_TRANSLATE_NOOP("Words", "postponed"),
    SuggestionState.DECLINED: QT_TRANSLATE_NOOP("Words", "declined"),
    SuggestionState.DONE: QT_TRANSLATE_NOOP("Words", "put into practice"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    IncidentState: _STATE,
    Personal: _PERSONAL,
    Notice: _NOTICE,
    Wanting: _WANTING,
    RemedyKind: _REMEDYKIND,
    Stage: _STAGE,
    Weight: _WEIGHT,
    Concern: _CONCERN,
    SuggestionState: _SUGGESTIONSTATE,
    ArticleKind: _ARTICLEKIND,
    ArticleState: _ARTICLESTATE,
}

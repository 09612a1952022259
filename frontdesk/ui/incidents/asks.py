"""What the pages of incidents ask and tell: the services, who works, and what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.staff import Desk
from frontdesk.services.articles import Articles
from frontdesk.services.drafts import Drafts
from frontdesk.services.incidents import Incidents
from frontdesk.services.inquiries import Inquiries
from frontdesk.services.problems import Problems
from frontdesk.services.remedies import Remedies
from frontdesk.services.suggestions import Suggestions
from frontdesk.services.teams import Teams
from frontdesk.services.tickets import Tickets
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.printing import Printing

PAGE = "incidents"
PROBLEMS, PROBLEM, NEW_PROBLEM, NEW = "problems", "problem", "problem_new", "new"  # tabs of its places
SUGGESTIONS, SUGGESTION = "suggestions", "suggestion"
ARTICLES, ARTICLE = "articles", "article"
NEW_ARTICLE, OF_CASE = "new_article", "case_"  # the latter with the id of the problem behind it
NEW_SUGGESTION, OF_PROBLEM = "new_suggestion", "of_"  # the latter with the id of the problem behind it


class Asks(NamedTuple):
    jobs: Jobs
    desk: Desk
    incidents: Incidents
    inquiries: Inquiries
    remedies: Remedies
    problems: Problems
    suggestions: Suggestions
    articles: Articles
    tickets: Tickets
    teams: Teams
    drafts: Drafts
    notices: Notices
    printing: Printing
    clock: Callable[[], datetime]
    zone: ZoneInfo

    def now(self) -> datetime:
        return self.clock().astimezone(self.zone)

    def today(self) -> date:
        return self.now().date()

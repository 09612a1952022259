"""An act with what proves its claim, as one file."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.staff import Desk
from frontdesk.services import papers
from frontdesk.services.acts import Acts
from frontdesk.services.attachments import Attachments
from frontdesk.services.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Booklet:
    pdf: bytes
    count: int  # of files behind the act
    left: tuple[str, ...] = ()  # names of those that cannot be printed here


class Booklets:
    def __init__(self, acts: Acts, evidence: Evidence, attachments: Attachments) -> None:
        self._acts, self._evidence, self._attachments = acts, evidence, attachments

    def make(self, desk: Desk, act_id: int) -> Booklet:
        """The issued bytes and each file of the evidence, in its order; every file opened is a look at the card.

        Raises NotFound, Damaged, NotAllowed.
        """
        card, parts, left = self._acts.card(act_id), [self._acts.sheet(act_id)], []
        for one in self._evidence.of(card.claim_id) if card.claim_id is not None else ():
            if one.attachment_id is None:
                continue  # it lies in the folder, on paper
            sheet = papers.sheet(self._attachments.body(desk, one.attachment_id))
            if sheet is None:
                left.append(one.file_name)
            else:
                parts.append(sheet)
        return Booklet(papers.merge(parts), len(parts) - 1, tuple(left))

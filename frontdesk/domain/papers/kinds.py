"""Every paper there is. Names only: what a desk starts with leans on them; the facts are in `papers.facts`."""

from __future__ import annotations

from enum import StrEnum


class PaperKind(StrEnum):
    """The value is the name of the template's file in `resources/papers`."""

    DIGEST = "digest"  # D1
    INCIDENT = "incident"  # D2
    CLAIM = "claim"  # D3
    HAND_OVER = "hand_over"  # D4
    RECEIPT = "receipt"  # D5
    CONSENT = "consent"  # D6
    ADVERTISING = "advertising"  # D7
    SLIP = "slip"  # D8
    TRANSFER = "transfer"  # D9
    FILES = "files"  # D10
    FILE_LIST = "file_list"  # D10, the inner one
    DISPOSAL = "disposal"  # D11
    DESTRUCTION = "destruction"  # D12
    RECEPTION = "reception"  # D13
    JOURNAL = "journal"  # D14
    EXTENSION = "extension"  # D15
    CLAIM_ANSWER = "claim_answer"  # D16
    GOODS_RETURN = "goods_return"  # D17
    INVENTORY = "inventory"  # D19
    REQUEST_ANSWER = "request_answer"  # D19
    FORWARDING = "forwarding"  # D19
    ACQUAINTANCE = "acquaintance"  # D19
    RISK_NOTICE = "risk_notice"  # R174
    BLANK = "blank"  # a numbered form for an outage
    TEST_PAGE = "test_page"
    PAPERS_REQUEST = "papers_request"
    MISSING_PAPERS = "missing_papers"  # D19: taken in part, or not taken
    DEADLINE = "deadline"
    DEEDS = "deeds"
    LOOKS = "looks"
    SUBJECT = "subject"
    SUGGESTION = "suggestion"


OF_SECTIONS = frozenset({PaperKind.DEEDS, PaperKind.LOOKS, PaperKind.SUBJECT})  # sheets for a person
OF_BLOCKS = frozenset(PaperKind) - OF_SECTIONS - {PaperKind.DEADLINE}

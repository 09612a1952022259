"""Kinds of tickets and the ways by which they come, and what each way asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum


class Channel(StrEnum):
    VISIT = "visit"
    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"
    POST = "post"
    PORTAL = "portal"  # ЕПГУ, РПГУ
    MESSENGER = "messenger"
    SOCIAL = "social"
    SITE = "site"
    MFC = "mfc"
    REVIEWS = "reviews"
    MARKET = "market"
    INTERNAL = "internal"
    OUTGOING = "outgoing"  # the office speaks first


class TicketKind(StrEnum):
    QUESTION = "question"
    REQUEST = "request"
    INCIDENT = "incident"
    COMPLAINT = "complaint"
    COMPLAINT_59 = "complaint_59"
    COMPLAINT_210 = "complaint_210"
    CLAIM = "claim"
    APPLICATION = "application"
    PROPOSAL = "proposal"
    REVIEW = "review"
    GRATITUDE = "gratitude"


APPEALS = frozenset(
    {TicketKind.APPLICATION, TicketKind.PROPOSAL, TicketKind.COMPLAINT_59}
)  # 59-ФЗ, ст. 4: предложение, заявление, жалоба
NOT_BY = frozenset({Channel.EMAIL, Channel.MESSENGER, Channel.SOCIAL})
NOT_BY_SINCE = date(2025, 3, 30)  # 59-ФЗ, ст. 4 п. 1 as 547-ФЗ of 28.12.2024 has it


def is_no_appeal(kind: TicketKind, channel: Channel, day: date) -> bool:
    """What calls itself an appeal of a citizen but came by a way that makes none («не является обращением 59-ФЗ»)."""
    return kind in APPEALS and channel in NOT_BY and day >= NOT_BY_SINCE


# What has to be written down beside the matter itself; empty for ways where the person is there or on the line.
_SENDER = ("source",)
_NEEDED: Mapping[Channel, tuple[str, ...]] = {
    Channel.EMAIL: _SENDER,
    Channel.MESSENGER: _SENDER,
    Channel.SOCIAL: _SENDER,
    Channel.SITE: _SENDER,
    Channel.CHAT: _SENDER,
    Channel.REVIEWS: _SENDER,
    Channel.MARKET: _SENDER,
    Channel.PORTAL: _SENDER,
    Channel.MFC: _SENDER,
    Channel.POST: ("source", "received_on"),
    Channel.OUTGOING: ("client_id",),
}
_NUMBERED = frozenset(
    {Channel.PORTAL, Channel.MFC, Channel.POST}
)  # a number of theirs, whoever the client is


def needed(channel: Channel, client_known: bool) -> tuple[str, ...]:
    """Fields of a draft that this way asks for. The address of a known client stands on the card already."""
    fields = _NEEDED.get(channel, ())
    if client_known and channel not in _NUMBERED:
        return tuple(field for field in fields if field != "source")
    return fields

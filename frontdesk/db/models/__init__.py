"""Tables by area. The package maps those that the first screens need; `every` maps all of them."""

from frontdesk.db.models.attachments import Attachment, FileBody
from frontdesk.db.models.base import Base
from frontdesk.db.models.claims import Act, Claim
from frontdesk.db.models.clients import (
    Client,
    ClientAddress,
    ClientBenefit,
    ClientContact,
    ClientDocument,
    ClientPhone,
    ClientWord,
)
from frontdesk.db.models.desk import Message, Offering, Subject, Ticket, TicketStatus, Visit
from frontdesk.db.models.journal import Chain, Draft, Event, Presence
from frontdesk.db.models.merging import LikelyPair, Merge, NotSame
from frontdesk.db.models.office import Office, RunningNumber, Seat, Staff
from frontdesk.db.models.own_fields import OwnField, OwnValue
from frontdesk.db.models.people import Consent, Representative
from frontdesk.db.models.privacy import Destruction

__all__ = [
    "Act",
    "Attachment",
    "Base",
    "Chain",
    "Claim",
    "Client",
    "ClientAddress",
    "ClientBenefit",
    "ClientContact",
    "ClientDocument",
    "ClientPhone",
    "ClientWord",
    "Consent",
    "Destruction",
    "Draft",
    "Event",
    "FileBody",
    "LikelyPair",
    "Merge",
    "Message",
    "NotSame",
    "Offering",
    "Office",
    "OwnField",
    "OwnValue",
    "Presence",
    "Representative",
    "RunningNumber",
    "Seat",
    "Staff",
    "Subject",
    "Ticket",
    "TicketStatus",
    "Visit",
]

"""Tables by area; importing the package maps them all."""

from frontdesk.db.models.base import Base
from frontdesk.db.models.claims import Act, Claim
from frontdesk.db.models.clients import Client, ClientPhone
from frontdesk.db.models.desk import Message, Offering, Subject, Ticket, Visit
from frontdesk.db.models.journal import Chain, Draft, Event
from frontdesk.db.models.office import Office, RunningNumber, Seat, Staff

__all__ = [
    "Act",
    "Base",
    "Chain",
    "Claim",
    "Client",
    "ClientPhone",
    "Draft",
    "Event",
    "Message",
    "Offering",
    "Office",
    "RunningNumber",
    "Seat",
    "Staff",
    "Subject",
    "Ticket",
    "Visit",
]

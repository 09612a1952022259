"""What can go wrong, as data. Classes carry facts, never text: `ui/words.py` alone makes sentences.

Two families reach the user. A *Refusal* is something the user can mend; a *Trouble* is the
surroundings (disk, key, another program). Anything else that is raised is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any


class ProblemKind(StrEnum):
    """Everything that can be wrong with one field."""

    REQUIRED = "required"
    NOT_A_DATE = "not_a_date"
    NOT_A_MOMENT = "not_a_moment"
    DATE_IN_FUTURE = "date_in_future"
    DATE_TOO_OLD = "date_too_old"
    DATE_BEFORE = "date_before"  # detail: ISO date that it may not precede
    NOT_A_PHONE = "not_a_phone"
    NOT_AN_EMAIL = "not_an_email"
    WRONG_LENGTH = "wrong_length"  # detail: "<needed>/<given>" digits
    WRONG_CHECKSUM = "wrong_checksum"
    WRONG_FORMAT = "wrong_format"
    NOT_MONEY = "not_money"
    TOO_LONG = "too_long"  # detail: the limit
    TOO_SHORT = "too_short"  # detail: the least length
    NOT_A_NAME = "not_a_name"
    UNKNOWN_CHOICE = "unknown_choice"
    UNFILLED = "unfilled"  # detail: name of the placeholder
    TAKEN = "taken"  # another one has this name already
    NEVER = "never"  # a condition that cannot come true beside the rest
    CONTRARY = "contrary"  # a deed that only takes back another of the same rule
    NOT_A_NUMBER = "not_a_number"
    HELD_ELSEWHERE = "held_elsewhere"  # a paper that the office asks other bodies for; detail: which
    NOTHING_MISSING = "nothing_missing"  # of the papers of an applicant
    OUT_OF_RANGE = "out_of_range"  # detail: "<least>/<greatest>"
    TWICE = "twice"  # a line above names the same
    NOT_ONESELF = "not_oneself"
    NOBODY_OUTSIDE = "nobody_outside"  # a department without a desk here has no people here
    AWAY_ALREADY = "away_already"  # another absence of the same person has some of these days
    AWAY_THEN = "away_then"  # the deputy is away on some of these days
    TOO_MANY = "too_many"  # detail: the greatest number
    NOT_HOURS = "not_hours"
    NOT_A_LENGTH = "not_a_length"
    DOUBTFUL_NUMBER = "doubtful_number"  # saved as it is once a reason is written
    TREASURY_ACCOUNT = "treasury_account"  # the rule of the key is not proven for these
    EXPIRED = "expired"  # detail: ISO date
    PASSPORT_PAST_AGE = "passport_past_age"
    MOMENT_IN_FUTURE = "moment_in_future"
    BEFORE_PRINTED = "before_printed"  # detail: when the form was printed
    NOT_NUMBERS = "not_numbers"  # «12, 15–18»
    WRONG_PASSWORD = "wrong_password"
    BLANK_UNKNOWN = "blank_unknown"  # here and below, detail: the number of the form
    BLANK_CODE = "blank_code"
    BLANK_ENTERED = "blank_entered"
    BLANK_SPOILED = "blank_spoiled"
    FILE_GONE = "file_gone"  # here and below: of a file with a certificate
    NOT_A_CERTIFICATE = "not_a_certificate"
    WRONG_PASSPHRASE = "wrong_passphrase"
    NO_PRIVATE_KEY = "no_private_key"
    GOST_KEY = "gost_key"
    OTHER_KEY = "other_key"
    CERTIFICATE_EARLY = "certificate_early"  # detail: ISO date
    CERTIFICATE_LATE = "certificate_late"  # detail: ISO date


class Severity(StrEnum):
    """An error stops saving; a doubt stops it until a reason is written; a hint never does."""

    ERROR = "error"
    DOUBT = "doubt"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field of a draft; `field` is the attribute's name (`phones.1.number`)."""

    field: str
    kind: ProblemKind
    detail: str = ""
    severity: Severity = Severity.ERROR


class Refusal(Exception):  # noqa: N818 - a refusal is no error
    """The user asked for something that cannot be, and can mend it."""


class Invalid(Refusal):
    """A draft with problems."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems


class SignInRefused(Refusal):
    """Unknown employee or wrong password; never says which."""

    def __init__(self, attempts_left: int, locked_until: datetime | None = None) -> None:
        super().__init__(attempts_left, locked_until)
        self.attempts_left = attempts_left
        self.locked_until = locked_until


class CounterTaken(Refusal):
    def __init__(self, by: str) -> None:
        super().__init__(by)
        self.by = by


class PassphraseNeeded(Refusal):
    """There is no keyring here: the store is opened by a passphrase. `is_new`: one is to be chosen."""

    def __init__(self, is_new: bool) -> None:
        super().__init__(is_new)
        self.is_new = is_new


class NotAllowed(Refusal):
    """The right is missing; `right` is a member of `domain.staff.Right`."""

    def __init__(self, right: str) -> None:
        super().__init__(right)
        self.right = right


class NotFound(Refusal):
    def __init__(self, what: str, id: int) -> None:
        super().__init__(what, id)
        self.what, self.id = what, id


class OutOfSight(Refusal):
    """The ticket is of a team whose tickets only it sees. Nothing of it is told, not even whose it is."""


class ChangedMeanwhile(Refusal):
    """Another desk saved first. `theirs` is the card as it now stands."""

    def __init__(self, theirs: Any, fields: tuple[str, ...]) -> None:
        super().__init__(theirs, fields)
        self.theirs, self.fields = theirs, fields


class Merged(Refusal):
    """The card was joined to another one meanwhile; `into` is the id of that one."""

    def __init__(self, into: int) -> None:
        super().__init__(into)
        self.into = into


class Erased(Refusal):
    """The personal data of the card was destroyed; it takes nothing new and gives nothing back."""


class OtherForm(Refusal):
    """A person and an organisation are never one."""


class TakenMeanwhile(Refusal):
    """Somebody else already holds the ticket."""

    def __init__(self, by: str, at: datetime) -> None:
        super().__init__(by, at)
        self.by, self.at = by, at


class AskedAlready(Refusal):
    """The team has just been asked about this ticket: another note is sent only on purpose."""

    def __init__(self, by: str, at: datetime) -> None:
        super().__init__(by, at)
        self.by, self.at = by, at


class NobodyWaits(Refusal):
    """There is no visitor to call."""


class OffShift(Refusal):
    """By the roster somebody is not at work; `until` is the beginning of the next shift, None when none is planned."""

    def __init__(self, until: datetime | None) -> None:
        super().__init__(until)
        self.until = until


class OwnDecision(Refusal):
    """Who proposed a decision does not approve or reject it: a second person does."""


class BadTemplate(Refusal):
    """A template of a paper that cannot be used; `faults` (of `domain.papers.faults`) say what is wrong where."""

    def __init__(self, faults: tuple[Any, ...]) -> None:
        super().__init__(faults)
        self.faults = faults


class VisasMissing(Refusal):
    """A decision that others were asked to sign first: `names` have not answered yet."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = ", ".join(names)


class WrongState(Refusal):
    """The thing is in a state that does not permit the deed, e.g. solving a closed ticket."""

    def __init__(self, what: str, state: str) -> None:
        super().__init__(what, state)
        self.what, self.state = what, state


class Occupied(Refusal):
    """What is to go out of use is stood in by `count` open tickets: they go elsewhere first."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class InUse(Refusal):
    """Something else still leads here: `what` is routes, tickets, teams, norms, office, or of a person hands, signing,
    leading, deputy; `names` are which.
    """

    def __init__(self, what: str, names: tuple[str, ...]) -> None:
        super().__init__(what, names)
        self.what, self.names = what, names


class OnOneself(Refusal):
    """Nobody ends their own account, or gives themselves another role."""


class NotYet(Refusal):
    """A ticket cannot be done yet; `lacks` (of `domain.gate`) say all that is missing."""

    def __init__(self, lacks: tuple[Any, ...]) -> None:
        super().__init__(lacks)
        self.lacks = lacks


class NoAddressToReply(Refusal):
    """A reply needs an e-mail or a phone, and the client has none."""


class NoConsent(Refusal):
    """The person has not agreed to this, or has taken the consent back; `purpose` is of `domain.consents`."""

    def __init__(self, purpose: str) -> None:
        super().__init__(purpose)
        self.purpose = purpose


class Held(Refusal):
    """Personal data that must be kept for now; `holds` (of `domain.erasing`) say why."""

    def __init__(self, holds: tuple[Any, ...]) -> None:
        super().__init__(holds)
        self.holds = holds


class SignedAlready(Refusal):
    """A paper that this person has signed electronically, or that has all the signatures it takes."""


class SigningMissing(Refusal):
    """What signs electronically was not installed with the program."""


class FileRefused(Refusal):
    """A file that a card does not take."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class FileTooLarge(FileRefused):
    """`limit` in bytes."""

    def __init__(self, name: str, limit: int) -> None:
        super().__init__(name)
        self.limit = limit


class Trouble(Exception):  # noqa: N818 - nor is trouble
    """The surroundings failed; nothing typed is lost, the same deed may be tried again."""


class WrongKey(Trouble):
    """The store cannot be read with this key, or no key was given."""


class NewerFile(Trouble):
    """The store was written by a newer program."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(found, known)
        self.found, self.known = found, known


class Locked(Trouble):
    """Another program holds the store."""


class Damaged(Trouble):
    """The store fails its own integrity check."""


class DiskFull(Trouble):
    pass


class ReadOnly(Trouble):
    pass


class Unreachable(Trouble):
    """The database server does not answer."""


class KeyringTrouble(Trouble):
    """No keyring, or a locked one."""


class ResourceMissing(Trouble):
    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PaperTrouble(Trouble):
    """A paper could not be made; `reason` is for the log."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SheetTooLarge(Trouble):
    """Larger than the paper that the profile of its printer says; papers are never scaled."""


class PrinterTrouble(Trouble):
    def __init__(self, printer: str) -> None:
        super().__init__(printer)
        self.printer = printer

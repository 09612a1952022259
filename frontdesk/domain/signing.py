"""Electronic signatures of issued papers: the certificate, what is kept of a signing, what a check says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind

MOST = 2  # of one paper: who made it and who answers for it (the chair of the commission)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says of itself; `serial` in hexadecimal figures, as offices compare them."""

    owner: str
    serial: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
    algorithm: str  # "ECDSA P-256, SHA-256"

    def fault(self, at: datetime) -> Problem | None:
        """Why nothing is signed with it at that moment."""
        if at < self.valid_from:
            return Problem("path", ProblemKind.CERTIFICATE_EARLY, self.valid_from.date().isoformat())
        if at > self.valid_until:
            return Problem("path", ProblemKind.CERTIFICATE_LATE, self.valid_until.date().isoformat())
        return None


@dataclass(frozen=True, slots=True)
class SignDraft:
    """A signing as typed. Neither the passphrase nor the key is ever written into the store or a draft of it."""

    act_id: int
    path: str = ""  # of the file with certificate and key on this workstation
    passphrase: str = ""
    is_kept: bool = False  # the passphrase, in the keyring of the system

    def check(self) -> tuple[Problem, ...]:
        return () if self.path.strip() else (Problem("path", ProblemKind.REQUIRED),)

    def __repr__(self) -> str:
        return f"SignDraft(act_id={self.act_id})"  # what is logged names no passphrase


class Wholeness(StrEnum):
    """Whether what was signed is what lies here."""

    WHOLE = "whole"
    ALTERED = "altered"  # bytes differ from those that were signed
    FORGED = "forged"  # the signature was not made with the key of its certificate
    OTHER_PAPER = "other_paper"  # the file does not begin with the bytes that were issued
    NOT_THEN = "not_then"  # the certificate was not valid when it was signed
    ERASED = "erased"  # went with the personal data in it
    UNREAD = "unread"  # what reads signatures is not installed here


class Trust(StrEnum):
    """Whether the office knows who gave the certificate."""

    KNOWN = "known"  # its chain ends at an issuer that the office trusts
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Signature:
    """One person's under one paper. `by` is the clerk at the desk, the certificate may name them more fully."""

    by: str
    signed_at: datetime
    certificate: Certificate
    wholeness: Wholeness = Wholeness.UNREAD
    trust: Trust = Trust.UNKNOWN

    @property
    def is_sound(self) -> bool:
        return self.wholeness is Wholeness.WHOLE

    def found(self, wholeness: Wholeness, trust: Trust = Trust.UNKNOWN) -> Signature:
        return replace(self, wholeness=wholeness, trust=trust)


@dataclass(frozen=True, slots=True)
class SignedFile:
    """What a file in somebody's hand is: `act_number` of the paper that it begins with, when it was issued here."""

    signatures: tuple[Signature, ...]
    act_number: str = ""

    @property
    def holds(self) -> bool:
        return bool(self.act_number and self.signatures) and all(one.is_sound for one in self.signatures)


@dataclass(frozen=True, slots=True)
class IssuerRow:
    """An issuer of certificates that the office trusts."""

    id: int
    certificate: Certificate
    added_by: str

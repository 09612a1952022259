"""Electronic signatures of issued papers: the mark, the bytes, who signs, what a check tells."""

from __future__ import annotations

import hashlib
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdf
import pytest
from sqlalchemy import text

from frontdesk.domain.acts import ActCard, ActDraft, Agreement
from frontdesk.domain.erasing import Cause
from frontdesk.domain.errors import (
    Invalid,
    NotAllowed,
    ProblemKind,
    SignedAlready,
    SigningMissing,
    WrongState,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.signing import SignDraft, Trust, Wholeness
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.journal import Journal
from frontdesk.services.office import Office
from tests import certificates
from tests.certificates import SECRET
from tests.conftest import StoppedClock
from tests.services.known import known_person
from tests.services.people import approved, desk_of, ticket


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "drozdova.p12"
    path.write_bytes(certificates.p12())
    return path


@pytest.fixture
def act(office: Office, desk: Desk) -> ActCard:
    claim = approved(office, desk, ticket(office, desk))
    return office.acts.issue(desk, ActDraft(claim.id, office.acts.commission().chair_id))


def draft(act: ActCard, path: Path, passphrase: str = SECRET) -> SignDraft:
    return SignDraft(act.id, str(path), passphrase)


def said(pdf: bytes, page: int = -1) -> str:
    with pdfplumber.open(BytesIO(pdf)) as paper:
        return paper.pages[page].extract_text() or ""


def test_a_signed_act_keeps_its_issued_bytes_and_says_who_signed(
    office: Office, desk: Desk, act: ActCard, mine: Path
) -> None:
    issued = office.acts.paper(act.id)
    assert office.signing.of_act(act.id) == ()
    assert office.acts.sheet(act.id) == issued
    office.signing.sign(desk, draft(act, mine))
    signed = office.signing.file(act.id)
    assert signed is not None
    assert signed.startswith(issued)
    assert office.acts.paper(act.id) == issued
    assert office.acts.card(act.id).sha256 == hashlib.sha256(issued).hexdigest()
    (one,) = office.signing.of_act(act.id)
    assert (one.wholeness, one.trust) == (Wholeness.WHOLE, Trust.UNKNOWN)
    assert one.certificate.owner == certificates.OWNER
    assert one.certificate.serial == "1F2E3D4C5B6A"
    assert one.certificate.issuer == "Удостоверяющий центр «Проба»"
    assert one.certificate.algorithm == "ECDSA secp256r1"
    assert (one.certificate.valid_from, one.certificate.valid_until) == (
        certificates.SINCE,
        certificates.UNTIL,
    )
    assert one.signed_at == office.clock()
    assert Journal(office.database).verify().is_whole
    claim = office.claims.card(act.claim_id or 0)
    (line,) = [e for e in office.tickets.timeline(claim.ticket_id) if e.kind is EventKind.ACT_SEALED]
    assert line.data["sha256"] == hashlib.sha256(signed).hexdigest()
    assert line.data["number"] == act.number


def test_what_is_printed_has_the_mark_and_what_is_handed_out_the_signature(
    office: Office, desk: Desk, act: ActCard, mine: Path
) -> None:
    issued = office.acts.paper(act.id)
    office.signing.sign(desk, draft(act, mine))
    shown = office.acts.sheet(act.id)
    words = " ".join(said(shown).split())
    for part in (
        "ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ",
        "Сертификат 1F2E3D4C5B6A",
        f"Владелец {certificates.OWNER}",
        "Действителен с 01.01.2026 по 01.01.2027",
    ):
        assert part in words
    assert "квалифицированн" not in words
    assert set(said(issued).split()) <= set(said(shown).split()), "the words of the act are where they were"
    many = BytesIO()
    office.acts.batch([act.id], many)
    assert said(many.getvalue()) == said(shown)
    handed = pypdf.PdfReader(BytesIO(office.signing.file(act.id) or b""))
    (field,) = (handed.get_fields() or {}).values()
    assert field["/FT"] == "/Sig"
    assert field["/V"]["/SubFilter"] == "/ETSI.CAdES.detached"


def test_two_people_sign_one_act_and_nobody_twice(
    office: Office, desk: Desk, act: ActCard, mine: Path, tmp_path: Path
) -> None:
    office.signing.sign(desk, draft(act, mine))
    first = office.signing.file(act.id) or b""
    with pytest.raises(SignedAlready):
        office.signing.sign(desk, draft(act, mine))
    other = tmp_path / "other.pfx"
    other.write_bytes(certificates.p12(owner="Королёва Марина Игоревна", of="rsa"))
    lead = desk_of(office, Role.LEAD)
    office.signing.sign(lead, draft(act, other))
    both = office.signing.file(act.id) or b""
    assert both.startswith(first)
    found = office.signing.of_act(act.id)
    assert [one.wholeness for one in found] == [Wholeness.WHOLE, Wholeness.WHOLE]
    assert [one.certificate.algorithm for one in found] == ["ECDSA secp256r1", "RSA 2048"]
    words = said(office.acts.sheet(act.id))
    assert words.count("ДОКУМЕНТ ПОДПИСАН") == 2
    with pytest.raises(SignedAlready):
        office.signing.sign(desk_of(office, Role.AGENT), draft(act, mine))


@pytest.mark.parametrize(
    ("made", "passphrase", "field", "kind"),
    [
        (certificates.p12, "не тот", "passphrase", ProblemKind.WRONG_PASSPHRASE),
        (certificates.p12, "", "passphrase", ProblemKind.WRONG_PASSPHRASE),
        (lambda: certificates.p12(with_key=False), SECRET, "path", ProblemKind.NO_PRIVATE_KEY),
        (
            lambda: certificates.p12(until=datetime(2026, 11, 1, tzinfo=UTC)),
            SECRET,
            "path",
            ProblemKind.CERTIFICATE_LATE,
        ),
        (
            lambda: certificates.p12(since=datetime(2026, 12, 1, tzinfo=UTC)),
            SECRET,
            "path",
            ProblemKind.CERTIFICATE_EARLY,
        ),
        (certificates.gost, SECRET, "path", ProblemKind.GOST_KEY),
        (lambda: b"%PDF-1.4 no certificate", SECRET, "path", ProblemKind.NOT_A_CERTIFICATE),
        (lambda: bytes(2 << 20), SECRET, "path", ProblemKind.NOT_A_CERTIFICATE),
        (None, SECRET, "path", ProblemKind.FILE_GONE),
    ],
    ids=["wrong", "none", "no key", "expired", "not yet", "gost", "no p12", "large", "gone"],
)
def test_what_is_wrong_with_a_certificate_is_said_beside_its_field(
    office: Office, desk: Desk, act: ActCard, tmp_path: Path, made: object, passphrase: str, field: str,
    kind: ProblemKind,
) -> None:  # fmt: skip
    path = tmp_path / "mine.p12"
    if made is not None:
        path.write_bytes(made())  # type: ignore[operator]
    with pytest.raises(Invalid) as refused:
        office.signing.sign(desk, draft(act, path, passphrase))
    (problem,) = refused.value.problems
    assert (problem.field, problem.kind) == (field, kind)
    assert office.signing.file(act.id) is None


def test_an_act_that_holds_no_more_is_not_signed_and_a_signed_one_is_printed_with_its_word(
    office: Office, desk: Desk, act: ActCard, mine: Path
) -> None:
    office.signing.sign(desk, draft(act, mine))
    lead = desk_of(office, Role.LEAD)
    office.acts.annul(lead, act.id, "Ошибка в сумме")
    with pytest.raises(WrongState):
        office.signing.sign(lead, draft(act, mine))
    words = said(office.acts.sheet(act.id))
    assert "АННУЛИРОВАН" in words
    assert "ДОКУМЕНТ ПОДПИСАН" not in words
    assert office.signing.of_act(act.id)[0].is_sound


def test_a_changed_byte_is_told(office: Office, desk: Desk, act: ActCard, mine: Path) -> None:
    office.signing.sign(desk, draft(act, mine))
    signed = office.signing.file(act.id) or b""
    issued = office.acts.paper(act.id)
    found = office.signing.check(signed)
    assert found.holds
    assert found.act_number == act.number
    within, behind = bytearray(signed), signed + b"\n% more\n"
    within[len(issued) // 2] ^= 1
    for changed in (bytes(within), behind):
        found = office.signing.check(changed)
        assert not found.holds
    assert office.signing.check(behind).signatures[0].wholeness is Wholeness.ALTERED
    assert not office.signing.check(issued).holds
    assert office.signing.check(issued).act_number == act.number
    assert office.signing.check(b"no pdf").signatures == ()
    with office.database.write() as session:
        session.execute(
            text("UPDATE blob SET body = :body WHERE sha256 = :hash"),
            {"body": bytes(within), "hash": hashlib.sha256(signed).hexdigest()},
        )
    assert office.signing.of_act(act.id)[0].wholeness is Wholeness.OTHER_PAPER
    verified = office.acts.verify(act.code)
    assert verified.agreement is Agreement.AGREES
    assert not verified.agrees
    assert Journal(office.database).verify().altered_signed == (act.id,)


def test_a_signature_that_the_journal_does_not_tell_of_is_none(
    office: Office, desk: Desk, act: ActCard, mine: Path
) -> None:
    office.signing.sign(desk, draft(act, mine))
    with office.database.write() as session:
        session.execute(text("UPDATE event SET data = '{}' WHERE kind = 'act.sealed'"))
    assert office.signing.of_act(act.id)[0].wholeness is Wholeness.ALTERED


def test_an_issuer_that_the_office_trusts_is_known_and_another_is_not(
    office: Office, desk: Desk, act: ActCard, mine: Path, tmp_path: Path
) -> None:
    office.signing.sign(desk, draft(act, mine))
    lead, path = desk_of(office, Role.LEAD), tmp_path / "issuer.cer"
    path.write_bytes(certificates.pem(certificates.issuer("Другой центр")))
    other = office.signing.trust(lead, path)
    assert office.signing.of_act(act.id)[0].trust is Trust.UNKNOWN
    path.write_bytes(certificates.pem(certificates.issuer()))
    row = office.signing.trust(lead, path)
    assert office.signing.of_act(act.id)[0].trust is Trust.KNOWN
    assert [one.certificate.owner for one in office.signing.issuers()] == [
        "Другой центр",
        "Удостоверяющий центр «Проба»",
    ]
    with pytest.raises(Invalid):
        office.signing.trust(lead, path)
    with pytest.raises(NotAllowed):
        office.signing.trust(desk_of(office, Role.AGENT), path)
    office.signing.distrust(lead, row.id)
    office.signing.distrust(lead, other.id)
    assert office.signing.of_act(act.id)[0].trust is Trust.UNKNOWN
    path.write_bytes(b"no certificate")
    with pytest.raises(Invalid):
        office.signing.trust(lead, path)


def test_without_the_library_signing_is_refused_and_everything_else_works(
    office: Office, desk: Desk, act: ActCard, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.signing.sign(desk, draft(act, mine))
    monkeypatch.setitem(sys.modules, "frontdesk.documents.signing", None)
    monkeypatch.delattr("frontdesk.documents.signing", raising=False)
    with pytest.raises(SigningMissing):
        office.signing.sign(desk_of(office, Role.LEAD), draft(act, mine))
    assert office.signing.of_act(act.id)[0].wholeness is Wholeness.UNREAD
    assert "ДОКУМЕНТ ПОДПИСАН" in said(office.acts.sheet(act.id))
    assert office.acts.verify(act.code).holds


def test_the_signed_file_goes_with_the_personal_data_in_it(
    office: Office, desk: Desk, clock: StoppedClock, mine: Path
) -> None:
    known = known_person(office, desk)
    (id, *_) = [one for one in office.acts.ids() if office.acts.card(one).claim_id == known.claim]
    office.signing.sign(desk, SignDraft(id, str(mine), SECRET))
    clock.forward(days=365 * 3 + 2)
    office.erasures.erase(desk, known.id, Cause.WITHDRAWN)
    assert office.signing.file(id) is None
    (one,) = office.signing.of_act(id)
    assert one.wholeness is Wholeness.ERASED
    with office.database.read() as session:
        left = session.execute(text("SELECT body FROM blob")).scalars()
        assert not any(bytes(body).startswith(b"%PDF") and b"/Sig" in bytes(body) for body in left)
    assert Journal(office.database).verify().is_whole

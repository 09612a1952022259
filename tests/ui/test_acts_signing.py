"""An act is signed electronically by keys, and the register tells whether that holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from sqlalchemy import text

from frontdesk import keys, settings
from frontdesk.domain.acts import ActDraft
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from tests import certificates
from tests.certificates import SECRET
from tests.services.people import approved, desk_of, ticket
from tests.ui.whole import Whole, opened


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The keyring of the system."""
    inside: dict[str, str] = {}

    def keep(name: str, secret: str) -> None:
        if secret:
            inside[name] = secret
        else:
            inside.pop(name, None)

    monkeypatch.setattr(keys, "secret", lambda name: inside.get(name, ""))
    monkeypatch.setattr(keys, "keep_secret", keep)
    return inside


@pytest.fixture
def at(office: Office, tmp_path: Path, kept: dict[str, str]) -> Iterator[Whole]:
    assert not kept
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.p12"
    path.write_bytes(certificates.p12())
    return path


def issued(at: Whole) -> int:
    claim = approved(at.office, at.desk, ticket(at.office, at.desk))
    return at.office.acts.issue(at.desk, ActDraft(claim.id, at.office.acts.commission().chair_id)).id


def page(at: Whole) -> Any:
    return at.window.page("acts")


def sheet(at: Whole) -> Any:
    return page(at).opened.sheet


def facts(at: Whole) -> str:
    said: str = page(at).opened._facts.text()
    return said


def test_an_act_is_signed_by_keys_and_the_next_one_asks_for_the_passphrase_alone(
    at: Whole, mine: Path
) -> None:
    first, second = issued(at), issued(at)
    at.go("acts", first)
    at.press("Alt+5")
    at.type(str(mine))
    at.press("Tab")
    at.type(SECRET)
    at.press("Ctrl+Return")
    assert at.toast.startswith("Акт 87-П подписан электронной подписью")
    assert f"Электронная подпись: {certificates.OWNER}, 17.11.2026, сертификат 1F2E3D4C5B6A: цела" in facts(
        at
    )
    assert "издатель и отзыв не проверены" in facts(at)
    with pdfplumber.open(BytesIO(page(at).paper.pdf)) as shown:
        assert "ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ" in (shown.pages[-1].extract_text() or "")
    assert settings.load(at.console.home.settings).certificates == {str(at.desk.staff_id): str(mine)}
    at.go("acts", second)
    at.press("Alt+5")
    assert sheet(at).form.field("path").value() == str(mine)
    assert sheet(at).form.field("passphrase").line.hasFocus()
    at.type(SECRET)
    at.press("Ctrl+Return")
    assert at.office.signing.of_act(second)[0].is_sound


def test_what_is_wrong_stands_beside_its_field_and_the_passphrase_is_in_no_draft(
    at: Whole, mine: Path
) -> None:
    other, id = issued(at), issued(at)
    at.go("acts", id)
    at.window.actions_by_id.run("acts.seal")
    at.settle()
    at.press("Ctrl+Return")
    assert sheet(at).form.field("path").problem
    at.type(str(mine))
    at.press("Tab")
    at.type("не тот пароль")
    at.press("Ctrl+Return")
    assert "не открывается" in sheet(at).form.field("passphrase").problem
    assert at.office.signing.of_act(id) == ()
    at.go("acts", other)
    assert sheet(at) is None
    with at.office.database.read() as session:
        bodies = session.execute(text("SELECT body FROM draft")).scalars().all()
    assert any("mine.p12" in body for body in bodies)
    assert not any("не тот" in body for body in bodies)
    at.go("acts", id)
    at.press("Alt+5")
    assert sheet(at).form.field("path").value() == str(mine)
    assert sheet(at).form.field("passphrase").value() == ""


def test_a_passphrase_that_is_kept_signs_with_two_keys_and_is_forgotten_when_asked(
    at: Whole, mine: Path, kept: dict[str, str]
) -> None:
    ids = [issued(at) for _ in range(3)]
    at.go("acts", ids[0])
    at.press("Alt+5")
    at.type(str(mine))
    at.press("Tab")
    at.type(SECRET)
    sheet(at).form.field("is_kept").set_value(True)
    at.press("Ctrl+Return")
    assert list(kept.values()) == [SECRET]
    at.go("acts", ids[1])
    at.press("Alt+5", "Ctrl+Return")
    assert at.office.signing.of_act(ids[1])[0].is_sound
    at.go("acts", ids[2])
    at.press("Alt+5")
    sheet(at).form.field("is_kept").set_value(False)
    at.press("Ctrl+Return")
    assert at.office.signing.of_act(ids[2])[0].is_sound
    assert kept == {}


def test_the_signed_file_is_saved_as_it_is_and_what_is_printed_has_the_mark(
    at: Whole, mine: Path, tmp_path: Path
) -> None:
    id = issued(at)
    at.go("acts", id)
    at.press("Alt+5")
    at.type(str(mine))
    at.press("Tab")
    at.type(SECRET)
    at.press("Ctrl+Return")
    page(at).paper._ask = lambda *_: str(tmp_path / "signed.pdf")
    at.press("Ctrl+S")
    saved = (tmp_path / "signed.pdf").read_bytes()
    assert saved == at.office.signing.file(id)
    assert at.office.signing.check(saved).holds


def test_a_file_that_was_altered_is_said_in_the_register(at: Whole, mine: Path) -> None:
    id = issued(at)
    at.go("acts", id)
    at.press("Alt+5")
    at.type(str(mine))
    at.press("Tab")
    at.type(SECRET)
    at.press("Ctrl+Return")
    signed = bytearray(at.office.signing.file(id) or b"")
    hash = hashlib.sha256(signed).hexdigest()
    signed[-200] ^= 1
    with at.office.database.write() as session:
        session.execute(
            text("UPDATE blob SET body = :body WHERE sha256 = :hash"), {"body": bytes(signed), "hash": hash}
        )
    at.go("queue")
    page(at)._load()
    at.settle()
    assert "файл изменён после подписания" in facts(at)


def test_an_act_that_holds_no_more_offers_no_signing(at: Whole) -> None:
    id = issued(at)
    at.office.acts.annul(at.desk, id, "Ошибка")
    at.go("acts", id)
    assert not page(at).opened.buttons["seal"].isVisible()
    at.press("Alt+5")
    assert sheet(at) is None


def test_a_certificate_and_the_trusted_issuers_are_chosen_in_the_settings(
    at: Whole, mine: Path, tmp_path: Path
) -> None:
    issuer = tmp_path / "centre.cer"
    issuer.write_bytes(certificates.pem(certificates.issuer()))
    content = at.go("settings", None, "signing").content  # type: ignore[attr-defined]
    at.settle()
    content._choose = lambda _, kinds: str(mine) if "p12" in kinds else str(issuer)
    at.press("Ctrl+Return", "Insert")
    assert content.mine.text() == str(mine)
    assert settings.load(at.console.home.settings).certificates == {str(at.desk.staff_id): str(mine)}
    assert [row.certificate.owner for row in at.office.signing.issuers()] == ["Удостоверяющий центр «Проба»"]
    assert "Удостоверяющий центр «Проба», до 19.06.2029" in content._lines.stringList()[0]
    issuer.write_bytes(b"no certificate")
    at.press("Insert")
    assert "Это не файл сертификата" in at.toast
    at.press("Delete")
    assert at.office.signing.issuers() == ()
    at.go("acts", issued(at))
    at.press("Alt+5")
    assert sheet(at).form.field("path").value() == str(mine)

"""Certificates for tests: an issuer of ours and files of its clerks, made once (curves are quick)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

from asn1crypto import core, pkcs12
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12 as files
from cryptography.x509.oid import NameOID

SECRET = "вода и мёд"
SINCE, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
OWNER = "Дроздова Анна Сергеевна"


def _name(common: str) -> x509.Name:
    """With a stroke surname and names apart, as those of qualified centres are written."""
    if "|" not in common:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])
    surname, given = common.split("|")
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "ООО «Проба»"),
            x509.NameAttribute(NameOID.SURNAME, surname),
            x509.NameAttribute(NameOID.GIVEN_NAME, given),
        ]
    )


@cache
def key(of: str) -> ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey:
    if of == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP256R1())


@cache
def issuer(named: str = "Удостоверяющий центр «Проба»") -> x509.Certificate:
    mine = key(named)
    return (
        x509.CertificateBuilder(
            _name(named), _name(named), mine.public_key(), 77, SINCE, UNTIL + timedelta(900)
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(mine, hashes.SHA256())
    )


@cache
def certificate(
    owner: str = OWNER, since: datetime = SINCE, until: datetime = UNTIL, of: str = "clerk"
) -> x509.Certificate:
    head = issuer()
    return (
        x509.CertificateBuilder(
            head.subject, _name(owner), key(of).public_key(), 0x1F2E3D4C5B6A, since, until
        )
        .add_extension(
            x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True
        )
        .sign(key(str(head.subject.rfc4514_string()[3:])), hashes.SHA256())
    )


@cache
def p12(
    owner: str = OWNER, since: datetime = SINCE, until: datetime = UNTIL, of: str = "clerk", secret: str = SECRET,
    with_key: bool = True,
) -> bytes:  # fmt: skip
    """With the passphrase SECRET. Few rounds, so that it opens at once."""
    lock = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(1000)
        .hmac_hash(hashes.SHA256())
        .build(secret.encode())
    )
    mine = certificate(owner, since, until, of)
    return files.serialize_key_and_certificates(b"1", key(of) if with_key else None, mine, None, lock)


def pem(one: x509.Certificate) -> bytes:
    return one.public_bytes(serialization.Encoding.PEM)


@cache
def gost() -> bytes:
    """A file whose certificate and key say that they are of ГОСТ Р 34.10-2012, as CryptoPro exports them."""
    shown = asn1.Certificate.load(certificate().public_bytes(serialization.Encoding.DER))
    number = bytes.fromhex("06082a85030701010101")
    usual = bytes.fromhex("06072a8648ce3d0201")
    body = shown.dump().replace(usual, number)  # lengths do not matter to who looks for the number
    bag = pkcs12.SafeContents(
        [
            {
                "bag_id": "cert_bag",
                "bag_value": {"cert_id": "x509", "cert_value": core.ParsableOctetString(body)},
            }
        ]
    )
    safe = pkcs12.AuthenticatedSafe([{"content_type": "data", "content": core.OctetString(bag.dump())}])
    whole = pkcs12.Pfx({"version": "v3", "auth_safe": {"content_type": "data", "content": safe.dump()}})
    return bytes(whole.dump())

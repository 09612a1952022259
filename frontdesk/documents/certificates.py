"""Files with a certificate and its key (PKCS#12), and certificates of those who give them."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from cryptography.x509.oid import NameOID

from frontdesk.domain.errors import Invalid, Problem, ProblemKind
from frontdesk.domain.signing import Certificate

GOST = "1.2.643."  # the branch of Russian standards among the numbers of algorithms
_GOST_DER = (
    bytes.fromhex("2a8503"),  # the same branch as it is written in a file
    bytes.fromhex("2a864886f70d010c0150"),  # how CryptoPro wraps its keys: outside of that branch
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A key that signs, its certificate and those above it, as a signing takes them."""

    body: bytes
    passphrase: bytes | None
    certificate: Certificate


def opened(body: bytes, passphrase: str) -> Opened:
    """Raises Invalid: the passphrase, no key in it, a key of ГОСТ or of another kind that does not sign here."""
    secret = passphrase.encode() or None
    try:
        found = pkcs12.load_pkcs12(body, secret)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Invalid((_why(body, str(error)),)) from error
    if found.cert is None or found.key is None:
        raise _refused(ProblemKind.NO_PRIVATE_KEY)
    certificate = found.cert.certificate
    if certificate.public_key_algorithm_oid.dotted_string.startswith(GOST):
        raise _refused(ProblemKind.GOST_KEY)
    if not isinstance(found.key, RSAPrivateKey | EllipticCurvePrivateKey):
        raise _refused(ProblemKind.OTHER_KEY)
    return Opened(body, secret, told(certificate))


def issuer(body: bytes) -> tuple[Certificate, bytes]:
    """A certificate alone, as PEM or DER, and its DER. Raises Invalid."""
    try:
        read = (
            x509.load_pem_x509_certificate(body)
            if body.lstrip().startswith(b"-----BEGIN")
            else x509.load_der_x509_certificate(body)
        )
    except ValueError as error:
        raise _refused(ProblemKind.NOT_A_CERTIFICATE) from error
    if read.public_key_algorithm_oid.dotted_string.startswith(GOST):
        raise _refused(ProblemKind.GOST_KEY)
    return told(read), read.public_bytes(Encoding.DER)


def told(certificate: x509.Certificate) -> Certificate:
    return Certificate(
        owner=_person(certificate.subject),
        serial=f"{certificate.serial_number:X}",
        issuer=_person(certificate.issuer),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        algorithm=_algorithm(certificate),
    )


def _person(name: x509.Name) -> str:
    """Surname and names where they stand apart (then the common name may be the office's), else the common name."""

    def part(oid: x509.ObjectIdentifier) -> str:
        return " ".join(str(one.value) for one in name.get_attributes_for_oid(oid))

    apart = f"{part(NameOID.SURNAME)} {part(NameOID.GIVEN_NAME)}".strip()
    return apart if " " in apart else part(NameOID.COMMON_NAME) or name.rfc4514_string()


def _algorithm(certificate: x509.Certificate) -> str:
    key = certificate.public_key()
    if isinstance(key, EllipticCurvePublicKey):
        return f"ECDSA {key.curve.name}"
    return f"RSA {key.key_size}" if isinstance(key, RSAPublicKey) else "—"


def _why(body: bytes, error: str) -> Problem:
    """Of a file that does not open. A wrong passphrase and a damaged file look alike; ГОСТ is told by numbers."""
    if any(mark in body for mark in _GOST_DER):
        return Problem("path", ProblemKind.GOST_KEY)
    if "password" in error.lower():
        return Problem("passphrase", ProblemKind.WRONG_PASSPHRASE)
    return Problem("path", ProblemKind.NOT_A_CERTIFICATE)


def _refused(kind: ProblemKind) -> Invalid:
    return Invalid((Problem("path", kind),))

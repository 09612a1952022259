"""Electronic signatures in a PDF (PAdES). Each is an increment: the bytes before it stay, the issued ones first.

Nothing here speaks to a network: no list of what was revoked is fetched, no stamp of time asked for.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from asn1crypto import x509
from cryptography.x509 import load_der_x509_certificate
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, InnerScaling, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter, PageObject
from pyhanko.sign.diff_analysis import ModificationLevel, SuspiciousModification
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from frontdesk.documents import certificates, page, signature_mark
from frontdesk.documents.certificates import Opened
from frontdesk.domain.signing import Signature, Trust, Wholeness

END = b"%%EOF"
_WHOLE = SimpleBoxLayoutRule(
    AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, inner_content_scaling=InnerScaling.STRETCH_FILL
)  # the drawing fills its box


class _Drawn(PdfContent):
    """A page that reportlab drew, as the face of a signature."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__(box=BoxConstraints(width=signature_mark.WIDE, height=signature_mark.HIGH))
        self._pdf = pdf

    def render(self) -> bytes:
        writer: BasePdfFileWriter = self._ensure_writer
        face = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._pdf)))
        self.resources.xobject["/Mark"] = face
        return b"/Mark Do"


class _Timed(PdfSigner):
    """Says the moment of the office's clock."""

    at = datetime.min.replace(tzinfo=UTC)

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


def sign(issued: bytes, before: bytes, opened: Opened, number: str, at: datetime, zone: ZoneInfo) -> bytes:
    """`before` (the issued bytes, or those with the earlier signatures) and behind them one more signature."""
    with page.drawing:
        room, drawn = signature_mark.room(issued), signature_mark.mark(opened.certificate, zone)
        sheet = signature_mark.own_sheet(number) if room.is_own else b""
    writer = IncrementalPdfFileWriter(io.BytesIO(before))
    place = len(tuple(PdfFileReader(io.BytesIO(before)).embedded_signatures))
    if sheet and not place:
        _add_sheet(writer, sheet)
    left, foot, right, top = (round(edge) for edge in room.boxes[place])
    name = f"Signature{place + 1}"
    signer = _Timed(
        PdfSignatureMetadata(name, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES),
        SimpleSigner.load_pkcs12_data(opened.body, [], passphrase=opened.passphrase),
        stamp_style=StaticStampStyle(
            0, background=_Drawn(drawn), background_layout=_WHOLE, background_opacity=1.0
        ),
        new_field_spec=SigFieldSpec(name, on_page=room.page, box=(left, foot, right, top)),
    )
    signer.at = at.replace(microsecond=0)
    made: io.BytesIO = signer.sign_pdf(writer)
    return made.getvalue()


def signatures(pdf: bytes, anchors: Sequence[bytes]) -> tuple[Signature, ...]:
    """Each signature of a file, in their order. `anchors`: certificates (DER) of issuers that are trusted.

    A file that is no PDF any more has none.
    """
    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
        last = len(found) - 1
        return tuple(_read(one, place == last, anchors) for place, one in enumerate(found))
    except (PdfError, ValueError):
        return ()


def beginnings(pdf: bytes) -> tuple[bytes, ...]:
    """Where a file may have ended before something was put behind it, the shortest first."""
    ends, at = [], pdf.find(END)
    while at >= 0:
        end = at + len(END)
        ends.append(end + len(pdf[end : end + 2]) - len(pdf[end : end + 2].lstrip(b"\r\n")))
        at = pdf.find(END, end)
    return tuple(pdf[:end] for end in ends)


def _add_sheet(writer: IncrementalPdfFileWriter, sheet: bytes) -> None:
    face = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(sheet)))
    shown = writer.add_object(generic.StreamObject(stream_data=b"/Sheet Do"))
    names = generic.DictionaryObject({generic.pdf_name("/XObject"): generic.DictionaryObject()})
    names["/XObject"][generic.pdf_name("/Sheet")] = face
    box = face.get_object()["/BBox"]
    writer.insert_page(PageObject(shown, [float(edge) for edge in box], names))


def _read(one: EmbeddedPdfSignature, is_last: bool, anchors: Sequence[bytes]) -> Signature:
    certificate = certificates.told(load_der_x509_certificate(one.signer_cert.dump()))
    signed_at = one.self_reported_timestamp or certificate.valid_from
    wholeness = _wholeness(one, is_last)
    if wholeness is Wholeness.WHOLE and certificate.fault(signed_at) is not None:
        wholeness = Wholeness.NOT_THEN
    return Signature("", signed_at.astimezone(UTC), certificate, wholeness, _trust(one, anchors, signed_at))


def _wholeness(one: EmbeddedPdfSignature, is_last: bool) -> Wholeness:
    """The last signature covers the whole file; behind an earlier one stand other signatures and nothing else."""
    try:
        one.compute_integrity_info()
        intact, valid = validate_sig_integrity(one.signer_info, one.signer_cert, "data", one.compute_digest())
    except (PdfError, SignatureValidationError, ValueError):
        return Wholeness.ALTERED
    if not intact:
        return Wholeness.ALTERED
    if not valid:
        return Wholeness.FORGED
    found = one.summarise_integrity_info()
    if is_last:
        is_covered = found["coverage"] is SignatureCoverageLevel.ENTIRE_FILE
        return Wholeness.WHOLE if is_covered else Wholeness.ALTERED
    changed = found["diff_result"]
    is_own = not isinstance(changed, SuspiciousModification) and (
        changed is None or changed.modification_level <= ModificationLevel.FORM_FILLING
    )
    is_covered = found["coverage"] >= SignatureCoverageLevel.ENTIRE_REVISION
    return Wholeness.WHOLE if is_own and is_covered else Wholeness.ALTERED


def _trust(one: EmbeddedPdfSignature, anchors: Sequence[bytes], at: datetime) -> Trust:
    roots = [x509.Certificate.load(der) for der in anchors]
    if not roots:
        return Trust.UNKNOWN
    known = ValidationContext(trust_roots=roots, allow_fetching=False, moment=at, best_signature_time=at)
    path = CertificateValidator(one.signer_cert, one.other_embedded_certs, validation_context=known)
    try:
        asyncio.run(path.async_validate_path())
    except (PathError, ValidationError):
        return Trust.UNKNOWN
    return Trust.KNOWN

"""What makes a file PDF/A-2b: what it says of itself in XMP, and what its colours mean (ISO 19005-2)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from html import escape
from pathlib import Path

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from frontdesk.domain.errors import ResourceMissing

_FOLDER: list[Path] = []
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>ru-RU</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def find(resources: Path) -> None:
    """Where the profile of colours is; the first folder holds, as with the fonts."""
    if not _FOLDER:
        _FOLDER.append(resources / "colour")


def furnish(canvas: Canvas, title: str, author: str, creator: str, day: date) -> None:
    """`day` is the paper's own: nothing of the file tells when it was drawn."""
    doc = canvas._doc
    told = _XMP.format(
        title=escape(title, quote=False),
        author=escape(author, quote=False),
        creator=escape(creator, quote=False),
        producer=escape(str(doc.info.producer), quote=False),
        day=f"{day.isoformat()}T00:00:00Z",
    )
    metadata = pdfdoc.PDFStream(pdfdoc.PDFDictionary(), told.encode())
    metadata.dictionary["Type"], metadata.dictionary["Subtype"] = (
        pdfdoc.PDFName("Metadata"),
        pdfdoc.PDFName("XML"),
    )
    profile = pdfdoc.PDFStream(pdfdoc.PDFDictionary(), _profile(_FOLDER[0] / "sRGB.icc"))
    profile.dictionary["N"] = 3
    profile.filters = [pdfdoc.PDFZCompress]
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": doc.Reference(profile),
        }
    )
    catalog = doc.Catalog
    catalog.__NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]
    catalog.Metadata = doc.Reference(metadata)
    catalog.OutputIntents = pdfdoc.PDFArray([doc.Reference(intent)])


@lru_cache(maxsize=1)
def _profile(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ResourceMissing(path) from error

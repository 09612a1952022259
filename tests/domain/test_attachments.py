"""What a file is, by its bytes."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.attachments import MediaType, media_type, saved_name, tidy_name


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, body in parts.items():
            long_ago = zipfile.ZipInfo(
                name.replace("__", "/").replace("_xml", ".xml")
            )  # the same bytes in every worker
            made.writestr(long_ago, body)
    return out.getvalue()


CONTENT = {"[Content_Types].xml": b"<Types/>"}
ODT = b"application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.4\n", MediaType.PDF),
        (b"\x89PNG\r\n\x1a\n\x00", MediaType.PNG),
        (b"\xff\xd8\xff\xe0", MediaType.JPEG),
        (b"II*\x00\x08", MediaType.TIFF),
        (b"MM\x00*\x00", MediaType.TIFF),
        (packed(**CONTENT, word__document_xml=b""), MediaType.DOCX),
        (packed(**CONTENT, xl__workbook_xml=b""), MediaType.XLSX),
        (packed(mimetype=ODT, content_xml=b""), MediaType.ODT),
        ("Прошу принять".encode(), MediaType.TEXT),
        ("Прошу принять".encode("cp1251"), MediaType.TEXT),
        ("\ufeffПрошу\r\n".encode(), MediaType.TEXT),
        (b"# 1. \xd0\x9f\xd0\xbb\xd0\xb0\xd0\xbd", MediaType.TEXT),
        (packed(**CONTENT, word__document_xml=b"", word__vbaProject_bin=b""), MediaType.DOCX),
        (packed(**CONTENT, word__document_xml=b"", **{"word/vbaProject.bin": b""}), None),
        (packed(mimetype=ODT, **{"Basic/Standard/a.xml": b""}), None),
        (packed(mimetype=b"application/epub+zip"), None),
        (packed(a=b"", b=b""), None),
        (packed(**CONTENT, word__document_xml=b"")[:60], None),
        (b"PK\x03\x04", None),
        (b"MZ\x90\x00", None),
        (b"\xef\xbb\xbf<script>", None),
        (b"  <!doctype html>", None),
        (b"#!/usr/bin/env python3", None),
        (b"", None),
    ],
)
def test_the_bytes_say_what_a_file_is(body: bytes, kind: MediaType | None) -> None:
    assert media_type(body) is kind


@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-"]))
def test_no_bytes_break_the_look(body: bytes, beginning: bytes) -> None:
    media_type(beginning + body)


@given(st.text(max_size=400))
def test_any_name_becomes_one_line_without_a_path(name: str) -> None:
    kept = tidy_name(name)
    assert 1 <= len(kept) <= 120
    assert not set(kept) & set("/\\\n\r\x00\u202e")


def test_a_file_leaves_with_the_ending_of_what_it_is() -> None:
    assert saved_name("Справка.PDF", MediaType.PDF) == "Справка.PDF"
    assert saved_name("act.pdf.exe", MediaType.PDF) == "act.pdf.exe.pdf"
    assert saved_name("run.bat", MediaType.TEXT) == "run.bat.txt"

"""Emblems of an office: checked, laid on white, and kept as one sort of file."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, UnidentifiedImageError

from frontdesk.domain.errors import Invalid, Problem, ProblemKind

BYTES, SIDE = 5_000_000, 1200  # as it comes · pixels of its longer side as it is kept
PIXELS = 40_000_000  # of a picture that is opened at all
KINDS = ("PNG", "JPEG", "GIF", "BMP")


def tidied(body: bytes) -> bytes:
    """A PNG without transparency, which papers to be kept may not hold. Raises Invalid for what is no picture."""
    if len(body) > BYTES:
        raise Invalid((Problem("picture", ProblemKind.TOO_LONG, "5"),))
    try:
        opened = Image.open(BytesIO(body), formats=KINDS)
        if opened.width * opened.height > PIXELS:
            raise Invalid((Problem("picture", ProblemKind.TOO_LONG, "5"),))
        found = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise Invalid((Problem("picture", ProblemKind.WRONG_FORMAT),)) from error
    found.thumbnail((SIDE, SIDE))
    ground = Image.new("RGB", found.size, "white")
    ground.paste(found, mask=found.getchannel("A"))
    out = BytesIO()
    ground.save(out, "PNG", optimize=True)
    return out.getvalue()

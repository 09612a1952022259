"""What is set on the sheets of a paper beside its own words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """Nothing of it is part of the facts: the same paper is a project, a copy, an annulled one."""

    word: str = ""  # across each page: «ПРОЕКТ», «АННУЛИРОВАН»
    code: str = ""  # a short code, printed beside the square
    url: str = ""  # what the square (requisite 31) says to a camera; no personal data
    copy: str = ""  # «Экз. № 1»
    chain: str = ""  # the number of all that grew out of one ticket, printed above the code

"""Lengths of working time as people type them: «4 ч», «30 мин», «1 ч 30 мин», «1:30»."""

from __future__ import annotations

import re

_WORDED = re.compile(r"(?:(\d{1,4}) ?ч(?:ас(?:а|ов)?)?\.?)? ?(?:(\d{1,4}) ?м(?:ин(?:ут[аы]?)?)?\.?)?")
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)")
_BARE = re.compile(r"\d{1,4}")


def parse_length(text: str) -> int | None:
    """Seconds; a bare number is hours; None for what is no length. Nothing typed is 0: no norm."""
    typed = " ".join(text.casefold().split())
    if not typed:
        return 0
    if _BARE.fullmatch(typed):
        return int(typed) * 3600
    if clock := _CLOCK.fullmatch(typed):
        return int(clock[1]) * 3600 + int(clock[2]) * 60
    worded = _WORDED.fullmatch(typed)
    if worded is None or not (worded[1] or worded[2]):
        return None
    return int(worded[1] or 0) * 3600 + int(worded[2] or 0) * 60


def show_length(seconds: int | None) -> str:
    """«1 ч 30 мин»; empty for none."""
    if not seconds:
        return ""
    hours, minutes = divmod(seconds // 60, 60)
    told = [f"{hours} ч"] if hours else []
    return " ".join([*told, f"{minutes} мин"] if minutes else told)

"""A walk through a script as a draft keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.domain.scripts import Run, Script


def body_of(run: Run) -> Mapping[str, Any]:
    return {
        "script": run.script.code,
        "edition": run.script.edition,
        "current": run.current,
        "path": list(run.path),
        "collected": run.values,
        "skipped": list(run.skipped),
        "finished": run.finished,
    }


def restored(script: Script, body: Mapping[str, Any]) -> Run:
    """The walk as it was left; from the start when the script was changed since."""
    if (body.get("script"), body.get("edition")) != (script.code, script.edition):
        return Run.start(script)
    return Run(
        script=script,
        current=str(body["current"]),
        path=tuple(body["path"]),
        collected=tuple(body["collected"].items()),
        skipped=tuple(body["skipped"]),
        finished=str(body["finished"]),
    )

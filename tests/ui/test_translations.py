"""The catalogues hold every string of the window, finished, and the compiled ones are not older than they."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
CATALOGUES = (("ru", "ru_RU", ()), ("en", "en_GB", ("-pluralonly",)))


def entries(path: Path) -> dict[tuple[str, str], bool]:
    """(context, source) → whether it is finished and not empty."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = message.find("translation")
            assert text is not None
            forms = [form.text for form in text.iter("numerusform")] or [text.text]
            finished = text.get("type") is None and all(forms)
            found[context.findtext("name", ""), message.findtext("source", "")] = finished
    return found


@pytest.mark.parametrize(("language", "target", "options"), CATALOGUES)
def test_no_string_of_the_window_lacks_its_translation(
    tmp_path: Path, language: str, target: str, options: tuple[str, ...]
) -> None:
    copy = tmp_path / "copy.ts"
    shutil.copy(ROOT / "resources" / "i18n" / f"frontdesk_{language}.ts", copy)
    sources = [str(path) for path in sorted((ROOT / "frontdesk" / "ui").rglob("*.py"))]
    command = [str(TOOLS / "pyside6-lupdate"), *sources, *options, "-locations", "none", "-no-obsolete"]
    languages = ["-source-language", "en_GB", "-target-language", target]
    subprocess.run([*command, *languages, "-ts", str(copy)], check=True, capture_output=True, cwd=ROOT)
    assert [key for key, finished in entries(copy).items() if not finished] == []
    assert entries(copy), "lupdate found nothing to translate"


@pytest.mark.parametrize("language", [catalogue[0] for catalogue in CATALOGUES])
def test_the_compiled_catalogue_is_made_of_the_written_one(tmp_path: Path, language: str) -> None:
    folder = ROOT / "resources" / "i18n"
    made = tmp_path / "made.qm"
    command = [str(TOOLS / "pyside6-lrelease"), str(folder / f"frontdesk_{language}.ts"), "-qm", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    assert made.read_bytes() == (folder / f"frontdesk_{language}.qm").read_bytes()


def test_no_words_stand_where_the_gatherer_does_not_look() -> None:
    """lupdate reads no call within an f-string: its words would be shown in English."""
    hidden = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "frontdesk" / "ui").rglob("*.py"))
        for joined in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr"
    ]
    assert hidden == []

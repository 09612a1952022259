"""Where files live, and what this workstation chose."""

from __future__ import annotations

from pathlib import Path

from frontdesk import home, settings
from frontdesk.domain.printing import heard
from frontdesk.home import Home
from frontdesk.settings import Settings
from frontdesk.ui.view_state import ViewState


def test_a_home_keeps_everything_below_itself(tmp_path: Path) -> None:
    place = Home(tmp_path)
    for path in (place.store, place.copies, place.settings, place.logs):
        assert path.parent == tmp_path
    assert home.default_home().path.name == "frontdesk"
    assert home.resource("papers").is_dir()


def test_settings_come_back_and_defaults_are_not_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    assert settings.load(path) == Settings()
    chosen = Settings(
        workstation="зал", last_counter=3, printing={"slip": {"printer": "Ролик «80 мм»"}}, made_up=True
    )
    settings.save(path, chosen)
    assert settings.load(path) == chosen
    assert set(path.read_text(encoding="utf-8").split("\n")) == {
        "made_up = true", "last_counter = 3", 'workstation = "зал"', 'printer = "Ролик «80 мм»"', "[printing.slip]", "",
    }  # fmt: skip
    settings.save(path, Settings())
    assert path.read_text(encoding="utf-8") == ""
    assert [found.name for found in path.parent.iterdir()] == ["settings.toml"], "no half-written file stays"


def test_what_a_newer_program_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('future = "keep"\nworkstation = "зал"\n[later]\nx = 1\n', encoding="utf-8")
    found = settings.load(path)
    assert found == Settings(workstation="зал")
    settings.save(path, Settings(workstation="зал 2"))
    text = path.read_text(encoding="utf-8")
    assert 'future = "keep"' in text
    assert "x = 1" in text
    assert settings.load(path) == Settings(workstation="зал 2")


def test_how_often_a_command_was_run_is_remembered_between_starts(tmp_path: Path) -> None:
    view = ViewState(tmp_path / "view.ini")
    assert view.used == {}
    for command in ("ticket.new", "visit.new", "ticket.new"):
        view.count(command)
    del view
    assert ViewState(tmp_path / "view.ini").used == {"ticket.new": 2, "visit.new": 1}


def test_printers_of_an_older_program_become_profiles(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('slip_printer = "Ролик"\nact_printer = "Зал-1"\nact_copies = 3\n', encoding="utf-8")
    found = settings.load(path)
    profiles = heard(found.printing)
    assert (profiles.of("slip").printer, profiles.of("slip").copies, profiles.of("slip").roll) == (
        "Ролик",
        1,
        80,
    )
    assert (profiles.of("claim").printer, profiles.of("claim").copies) == ("Зал-1", 3)
    settings.save(path, found)
    assert "act_printer" not in path.read_text(encoding="utf-8")
    assert heard(settings.load(path).printing) == profiles

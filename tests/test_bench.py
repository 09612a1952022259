"""The bench at a tiny size: its rows have the shape that was promised. How long things take is not asked here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from frontdesk import cli
from frontdesk.bench import batch, figures, painting, reading, starting, stores, taking, working
from frontdesk.bench.stores import ENGINES

NAMES = {"id", "what", "size", "unit", "ours_p50", "ours_p95", "ours_p99", "limit_p50", "ratio"}
SIZE = 200


def check(rows: list[dict[str, object]]) -> None:
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert set(row) == NAMES
        assert row["unit"] == ("MB" if row["id"] in ("P3.memory", "P10.memory", "P12", "P12.day") else "ms")
        assert row["size"] == SIZE
        assert row["what"]
        assert 0 < row["ours_p50"] <= row["ours_p95"] <= row["ours_p99"]  # type: ignore[operator]
        assert row["limit_p50"] > 0  # type: ignore[operator]
        assert row["ratio"] > 0  # type: ignore[operator]
        assert str(row["id"]) in figures.line(row)


def test_the_verb_writes_the_figures_that_were_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "bench.json"
    sizes = ["--clients", str(SIZE), "--tickets", "60"]
    monkeypatch.setattr(batch, "ACTS", 20)
    monkeypatch.setattr(batch, "PAGES", 40)
    assert cli.main(["bench", *sizes, "--only", "P3,P6,P7,P9,P10", "--json", str(file)]) == 0
    rows = json.loads(file.read_text("utf-8"))
    check(rows)
    assert {"P3", "P3.mended", "P6", "P6.raw", "P7", "P7.painted", "P9", "P10"} <= {row["id"] for row in rows}
    assert len(capsys.readouterr().out.splitlines()) == len(rows)


def test_the_start_is_told_by_the_started_program_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "STARTS", 2)
    rows = figures.measure(SIZE, 60, ("P1", "P2"))
    check(rows)
    assert [row["id"] for row in rows] == ["P1", "P2"]


@pytest.mark.parametrize("engine", ENGINES)
def test_search_and_card_are_measured_on_every_engine_beside_its_own_limit(
    engine: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(stores, "SMALL", SIZE // 2)  # so that there is something to have grown from
    for module in (painting, reading):
        monkeypatch.setattr(module, "SMALL", SIZE // 2)
    monkeypatch.setattr(reading, "ASKED", 100)
    monkeypatch.setattr(reading, "MANY", 200)
    kept = tmp_path if engine == "plain" else None
    rows = figures.measure(SIZE, 60, ("P3", "P4", "P5"), engine, kept)
    check(rows)
    ids = {row["id"] for row in rows} - {"P3.memory"}  # which not every system tells
    assert ids == {"P3", "P3.mended", "P3.growth", "P4", "P4.growth", "P5"}
    assert all(engine in row["what"] for row in rows)
    if engine == "plain":
        assert {path.name for path in tmp_path.iterdir()} == {"plain_200_60", "plain_100_100"}


def test_what_is_owed_over_the_usual_store_is_not_measured_over_another(tmp_path: Path) -> None:
    assert figures.measure(SIZE, 60, ("P6", "P9"), "plain", tmp_path) == []
    assert not list(tmp_path.iterdir())


def test_another_desk_is_another_program() -> None:
    rows = figures.measure(SIZE, 60, ("P14",))
    check(rows)
    assert [row["id"] for row in rows] == ["P14"]


def test_on_a_server_the_other_desks_listen_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painting, "LISTENING", 5)
    rows = figures.measure(SIZE, 60, ("P14",), "postgresql")
    check(rows)
    assert "5 more listen" in str(rows[0]["what"])


def test_a_day_of_work_tells_what_it_holds_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "HOURS", 2)
    monkeypatch.setattr(working, "VISITORS", 2)
    rows = figures.measure(SIZE, 60, ("P12",))
    check(rows)
    if rows:  # not every system tells
        assert [row["id"] for row in rows] == ["P12", "P12.day"]
        assert rows[0]["ours_p50"] > 50  # type: ignore[operator]


def test_two_hundred_desks_take_from_one_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "DESKS", 8)
    monkeypatch.setattr(taking, "SECONDS", 0.2)
    monkeypatch.setattr(taking, "ROUNDS", 1)
    monkeypatch.setattr(taking, "FREE", 1200)
    rows = figures.measure(SIZE, 600, ("P13",))
    check(rows)
    assert [row["id"] for row in rows] == ["P13"]


def test_a_list_of_all_tickets_is_scrolled_beside_a_bare_table() -> None:
    rows = figures.measure(60, SIZE, ("P8",))
    check(rows)
    assert {"P8", "P8.page", "P8.jump", "P8.blank"} <= {row["id"] for row in rows}


def test_every_figure_has_a_row_of_its_own_name() -> None:
    assert list(figures.GROUPS) == [
        "P1",
        "P2",
        "P3",
        "P4",
        "P5",
        "P7",
        "P8",
        "P9",
        "P6",
        "P10",
        "P12",
        "P13",
        "P14",
    ]

"""The submissions of a student are kept beside each other, and one of them is laid out whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from grader.classroom.kept import (
    MAX_KEPT,
    choice_said,
    is_kept,
    keep,
    kept_in,
    lay_out,
    say_choice,
    store_of,
)

TIME = datetime(2026, 10, 1, 12, 0, 0, 250_000, tzinfo=UTC)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Make a submission with a time of the student's own invention and a link."""
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "nb.ipynb").write_text("{}")
    (folder / "timestamp.txt").write_text("1970")
    (folder / "leak.html").symlink_to("/etc/passwd")
    return folder


def files(folder: Path) -> dict[str, str]:
    """Return the texts of a folder's files."""
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_keep(source: Path, tmp_path: Path) -> None:
    """Regular files are kept, with the time of the collector, below a folder of the student's name."""
    store = store_of(tmp_path, "week1", "ada")
    said = keep(store, source, TIME)
    assert [sentence.partition(" is left out")[0] for sentence in said] == ["leak.html"]
    assert is_kept(store, TIME) and not is_kept(store, TIME + timedelta(seconds=1))
    (one,) = kept_in(store)
    assert (one.folder.parent.name, one.submitted) == ("ada", TIME)
    assert files(one.folder) == {"nb.ipynb": "{}", "timestamp.txt": "2026-10-01 12:00:00.250000 UTC"}


def test_any_year_can_be_read_again(source: Path, tmp_path: Path) -> None:
    """A time of long ago is kept as it was, also where the student's own note of it is a folder."""
    (source / "timestamp.txt").unlink()
    (source / "timestamp.txt").mkdir()
    early = datetime(1, 1, 1, tzinfo=UTC)
    keep(tmp_path / "store", source, early)
    (one,) = kept_in(tmp_path / "store")
    assert one.submitted == early
    assert files(one.folder)["timestamp.txt"] == "0001-01-01 00:00:00.000000 UTC"


def test_last_ones(source: Path, tmp_path: Path) -> None:
    """They come in the order of their times, the last of them only; a copy that was broken off is none."""
    store = tmp_path / "store"
    assert kept_in(store) == []
    for hours in (3, *range(MAX_KEPT + 2)):
        if not is_kept(store, TIME + timedelta(hours=hours)):
            keep(store, source, TIME + timedelta(hours=hours))
    (store / ".2026-12-01T120000.000000").mkdir()
    (store / "notes").mkdir()
    assert [one.submitted for one in kept_in(store)] == [
        TIME + timedelta(hours=n + 2) for n in range(MAX_KEPT)
    ]


def test_nothing_is_half_kept(source: Path, tmp_path: Path) -> None:
    """What cannot be copied is not kept."""
    with pytest.raises(FileNotFoundError):
        keep(tmp_path / "store", source / "not there", TIME)
    assert kept_in(tmp_path / "store") == []


def test_lay_out(tmp_path: Path) -> None:
    """The folder holds what the other one holds, and nothing else."""
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, names in ((one, ("nb.ipynb", "data/x.csv", "timestamp.txt")), (other, ("nb.ipynb", "y.csv"))):
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(f"{name} of {folder.name}")
    (other / "link").symlink_to("/etc/passwd")
    lay_out(one, other)
    assert files(other) == files(one)
    assert not (other / "link").is_symlink()


def test_choice(tmp_path: Path) -> None:
    """What is said of a choice is found from the notebook that it is about, and can be taken back."""
    notebook = tmp_path / "submitted" / "ada" / "week1" / "nb.ipynb"
    store = store_of(tmp_path, "week1", "ada")
    store.mkdir(parents=True)
    assert choice_said(notebook) == choice_said(Path("nb.ipynb")) == ""
    say_choice(store, "This one.")
    assert choice_said(notebook) == "This one."
    say_choice(store, "")
    assert choice_said(notebook) == ""

"""Files are put in their place whole or not at all, and nothing else is left beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.errors import KataError
from grader.learner.placing import create_file, replace_file


def names(folder: Path) -> list[str]:
    """Return what a folder holds."""
    return sorted(path.name for path in folder.iterdir())


def test_new_file(tmp_path: Path) -> None:
    """A new file may be read by everybody, in folders that need not be there yet."""
    path = tmp_path / "a" / "b.py"
    assert create_file(path, "x = 'é'\n")
    assert path.read_bytes() == "x = 'é'\n".encode()
    assert path.stat().st_mode & 0o777 == 0o644
    assert names(tmp_path / "a") == ["b.py"]


def test_file_that_is_there(tmp_path: Path) -> None:
    """What is there is left alone, a link that leads nowhere too."""
    (tmp_path / "b.py").write_text("mine")
    (tmp_path / "c.py").symlink_to("nowhere")
    assert not create_file(tmp_path / "b.py", "new")
    assert not create_file(tmp_path / "c.py", "new")
    assert (tmp_path / "b.py").read_text() == "mine"
    assert names(tmp_path) == ["b.py", "c.py"]


def test_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file system has no links a file is created all the same, and none is overwritten."""

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert create_file(tmp_path / "b.py", "first")
    assert not create_file(tmp_path / "b.py", "second")
    assert (tmp_path / "b.py").read_text() == "first"
    assert names(tmp_path) == ["b.py"]


def test_replaced(tmp_path: Path) -> None:
    """A file that is replaced keeps who may read it."""
    path = tmp_path / "b.py"
    path.write_text("old")
    path.chmod(0o600)
    replace_file(path, "new")
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("new", 0o600)
    assert names(tmp_path) == ["b.py"]


def test_disk_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If it cannot be put in its place the old file stands, and the sentence says which file it is."""
    path = tmp_path / "b.py"
    path.write_text("old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KataError) as caught:
        replace_file(path, "new", "sheet")
    fix = "Make room or give yourself the right to write there."
    assert str(caught.value) == f"The sheet cannot be written: {path}: No space left on device. {fix}"
    assert path.read_text() == "old"
    assert names(tmp_path) == ["b.py"]

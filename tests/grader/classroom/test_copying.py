"""What students hand in is copied as it is when it is opened: regular files, and not too much of them."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from grader.classroom import copying
from grader.classroom.copying import copy_tree, without_links


def handed_in(folder: Path) -> Path:
    """Lay out a submission with a notebook and a folder."""
    (folder / "sub" / "data").mkdir(parents=True)
    (folder / "sub" / "nb.ipynb").write_text("{}")
    (folder / "sub" / "data" / "a.csv").write_text("1")
    (folder / "secret").write_text("secret")
    return folder / "sub"


def copied(folder: Path) -> list[str]:
    """Return what lies in a folder, by its paths."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def test_regular_files_are_copied(tmp_path: Path) -> None:
    """Folders and regular files arrive, and nothing is said."""
    assert copy_tree(handed_in(tmp_path), tmp_path / "to") == []
    assert copied(tmp_path / "to") == ["data/a.csv", "nb.ipynb"]


def test_ignored_names(tmp_path: Path) -> None:
    """What the course ignores is left out without a word."""
    assert copy_tree(handed_in(tmp_path), tmp_path / "to", ["data"]) == []
    assert copied(tmp_path / "to") == ["nb.ipynb"]


def test_links_and_special_files_are_left_out(tmp_path: Path) -> None:
    """Symbolic and hard links, pipes, sockets and links to folders are left out, each with a sentence."""
    source = handed_in(tmp_path)
    (source / "leak.html").symlink_to(tmp_path / "secret")
    (source / "all").symlink_to(tmp_path)
    (source / "hard").hardlink_to(tmp_path / "secret")
    os.mkfifo(source / "pipe")
    before = Path.cwd()
    os.chdir(source)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("socket")
    os.chdir(before)
    said = copy_tree(source, tmp_path / "to")
    assert copied(tmp_path / "to") == ["data/a.csv", "nb.ipynb"]
    assert [sentence.partition(":")[0] for sentence in said] == [
        f"{name} is left out" for name in ("all", "hard", "leak.html", "pipe", "socket")
    ]
    assert said[1] == "hard is left out: it has a second name elsewhere."
    assert said[3] == "pipe is left out: it is no regular file, or lies too deep."


def test_names_with_control_characters(tmp_path: Path) -> None:
    """A name that could act on a terminal or a log is left out, and shown escaped."""
    source = handed_in(tmp_path)
    (source / "a\x1b[31m\n.csv").touch()
    said = copy_tree(source, tmp_path / "to")
    assert said == ["'a\\x1b[31m\\n.csv' is left out: its name holds control characters."]


@pytest.mark.parametrize(
    ("limit", "value", "reason"),
    [
        pytest.param("MAX_BYTES", 1 << 20, "it is larger than 1 MiB", id="one-file"),
        pytest.param("MAX_FILES", 1, "the submission has more than 1 files", id="many-files"),
        pytest.param("MAX_ALL", 1 << 20, "the submission is larger than 1 MiB", id="all-files"),
    ],
)
def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, reason: str) -> None:
    """What is too much is left out by its size on the disk's word, before a byte of it is read."""
    monkeypatch.setattr(copying, limit, value)
    source = handed_in(tmp_path)
    with (source / "z.bin").open("wb") as file:
        file.truncate(3 << 20)  # it takes no room on the disk
    assert copy_tree(source, tmp_path / "to")[-1] == f"z.bin is left out: {reason}."


def test_deep_folders(tmp_path: Path) -> None:
    """Folders that lie too deep are left out."""
    source = handed_in(tmp_path)
    deep = source.joinpath(*"abcdefgh")
    deep.mkdir(parents=True)
    assert "it is no regular file, or lies too deep" in copy_tree(source, tmp_path / "to")[0]


def test_source_that_is_a_link(tmp_path: Path) -> None:
    """A submission that is a link to a folder is not followed."""
    handed_in(tmp_path)
    (tmp_path / "alias").symlink_to(tmp_path / "sub")
    with pytest.raises(OSError, match="Not a directory"):
        copy_tree(tmp_path / "alias", tmp_path / "to")


def test_sweeping(tmp_path: Path) -> None:
    """From a folder that is there already links and special files go; what they lead to stays."""
    source = handed_in(tmp_path)
    (source / "leak.html").symlink_to(tmp_path / "secret")
    (source / "data" / "up").symlink_to(tmp_path)
    os.mkfifo(source / "pipe")
    assert len(without_links(source)) == 3
    assert copied(source) == ["data/a.csv", "nb.ipynb"]
    assert (tmp_path / "secret").read_text() == "secret"

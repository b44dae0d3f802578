"""The file of an attempt may be anything: it is read, or there is a sentence that helps."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from grader.catalog import read_source, source
from grader.errors import SourceError

SAVE = "Save it as UTF-8; most editors have 'Save with encoding'."


def said_of(path: Path) -> str:
    """Return what is said of a file that cannot be read, its own path as FILE."""
    with pytest.raises(SourceError) as caught:
        read_source(path)
    assert caught.value.fix
    return str(caught.value).replace(str(path), "FILE")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name a path at which there is nothing yet."""
    return tmp_path / "halve.py"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"x = 1\n", "x = 1\n", id="plain"),
        pytest.param(b"x = 1", "x = 1", id="no-last-line-end"),
        pytest.param(b"\xef\xbb\xbfx = 1\n", "x = 1\n", id="byte-order-mark"),
        pytest.param("x = 'é'\n".encode(), "x = 'é'\n", id="utf-8"),
        pytest.param(b"x = 1\r\ny = 2\r\n", "x = 1\ny = 2\n", id="windows"),
        pytest.param(b"x = 1\ry = 2\r", "x = 1\ny = 2\n", id="old-mac"),
        pytest.param(b"x = 1\n\x0c\ny = 2\n", "x = 1\n\x0c\ny = 2\n", id="form-feed"),
        pytest.param(b"# only a comment", "# only a comment", id="comment"),
        pytest.param(b"def f(:\n", "def f(:\n", id="not-python"),
        pytest.param(b"# coding: latin-1\nx = '\xe9'", "# coding: latin-1\nx = 'é'", id="latin-1"),
        pytest.param(
            b"#!x\n# -*- coding: cp1252 -*-\n'\x80'", "#!x\n# -*- coding: cp1252 -*-\n'€'", id="cp1252"
        ),
        pytest.param(
            b"# vim: fileencoding=utf-8-unix\n", "# vim: fileencoding=utf-8-unix\n", id="utf-8-unix"
        ),
        pytest.param(b"x = 1\n# coding: gbk\n", "x = 1\n# coding: gbk\n", id="coding-line-after-code"),
        pytest.param(b"\xef\xbb\xbf# coding: gbk\n", "# coding: gbk\n", id="byte-order-mark-wins"),
    ],
)
def test_text(file: Path, data: bytes, text: str) -> None:
    """Text is decoded as it says, UTF-8 if it says nothing, and its line ends become one."""
    file.write_bytes(data)
    assert read_source(file) == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "FILE is empty. Write your answer into it.", id="empty"),
        pytest.param(
            b"\xef\xbb\xbf \r\n\t\n",
            "FILE is empty. Write your answer into it.",
            id="blank",
        ),
        pytest.param("x = 1".encode("utf-16"), f"FILE is saved as UTF-16. {SAVE}", id="utf-16-little"),
        pytest.param(b"\xfe\xff\x00x", f"FILE is saved as UTF-16. {SAVE}", id="utf-16-big"),
        pytest.param("x = 1".encode("utf-32"), f"FILE is saved as UTF-32. {SAVE}", id="utf-32"),
        pytest.param(
            "x = 1".encode("utf-16-le"),
            f"FILE looks as if it were saved as UTF-16. {SAVE}",
            id="utf-16-no-mark",
        ),
        pytest.param(
            b"x = 1\ny = '\0'\n",
            "FILE holds a zero byte in line 2: this is no text. Take it out, or write the file anew.",
            id="zero-byte",
        ),
        pytest.param(
            b"x = 1\r\n\r\ny = '\xe9t\xe9'\r\n",
            f"FILE is not UTF-8: line 3 holds the byte 0xe9, perhaps the letter é. {SAVE}",
            id="latin-1",
        ),
        pytest.param(
            b"\x80\x04K\x01.", f"FILE is not UTF-8: line 1 holds the byte 0x80. {SAVE}", id="binary"
        ),
        pytest.param(
            "# coding: ascii\nx = 'é'\n".encode(),
            f"FILE is not ASCII: line 2 holds the byte 0xc3, perhaps the letter Ã. {SAVE}",
            id="not-as-declared",
        ),
        pytest.param(
            b"# coding: gbk\n",
            f"FILE declares the encoding gbk in line 1, which is not read here. Take that line out. {SAVE}",
            id="other-encoding",
        ),
    ],
)
def test_no_text(file: Path, data: bytes, said: str) -> None:
    """What is no text is named, with the line where it shows, and how to save it."""
    file.write_bytes(data)
    assert said_of(file) == said


def test_missing(file: Path) -> None:
    """A file that is not there is said to be so."""
    assert said_of(file) == "FILE is not there. Check the path."


def test_stub_that_can_be_laid_out_again(file: Path) -> None:
    """Where the file is a stub, the fix names the command that lays it out again."""
    again = "`kata reset halve` lays the stub out again."
    with pytest.raises(SourceError) as caught:
        read_source(file, stub_of="halve")
    assert caught.value.fix == again
    file.touch()
    with pytest.raises(SourceError) as caught:
        read_source(file, stub_of="halve")
    assert caught.value.fix == again


def test_file_for_a_folder(file: Path) -> None:
    """A path through a file leads nowhere."""
    file.write_text("x")
    assert said_of(file / "x.py") == "FILE is not there: a part of its path is a file. Check the path."


def test_folder(tmp_path: Path) -> None:
    """A folder is no attempt."""
    assert said_of(tmp_path) == "FILE is a folder, not a file. Give the path of a Python file."


def test_link(file: Path, tmp_path: Path) -> None:
    """A link is followed."""
    (tmp_path / "other.py").write_text("x = 1\n")
    file.symlink_to(tmp_path / "other.py")
    assert read_source(file) == "x = 1\n"


def test_link_to_nothing(file: Path, tmp_path: Path) -> None:
    """A link whose end is gone is told from a file that is gone."""
    file.symlink_to(tmp_path / "gone.py")
    assert said_of(file) == "FILE is a link to a file that is not there. Delete it and write the file anew."


def test_link_loop(file: Path) -> None:
    """A link that leads to itself does not hang."""
    file.symlink_to(file)
    assert said_of(file) == "FILE is a link that leads back to itself. Delete it and write the file anew."


def test_pipe(file: Path) -> None:
    """A named pipe without a writer does not block."""
    os.mkfifo(file)
    assert said_of(file) == "FILE is a named pipe, not a file. Give the path of a Python file."


def test_device() -> None:
    """An endless device is not read."""
    assert said_of(Path("/dev/zero")) == "FILE is a device, not a file. Give the path of a Python file."


def test_pipe_that_takes_the_place(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe that replaces the file between the look and the opening does not block either."""
    file.write_text("x = 1\n")
    plain = file.stat()
    file.unlink()
    os.mkfifo(file)
    monkeypatch.setattr(Path, "stat", lambda _: plain)
    assert said_of(file) == "FILE is a named pipe, not a file. Give the path of a Python file."


def test_forbidden(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without the right to read it names the right."""

    def refuse(path: str, flags: int) -> int:
        raise PermissionError(13, "Permission denied")

    file.write_text("x = 1\n")
    monkeypatch.setattr(source, "_open", refuse)
    assert said_of(file) == "FILE may not be read. Give yourself the right to: chmod u+r, then try again."


def test_other_trouble(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other error of the system is passed on in its words."""

    def fail(path: str, flags: int) -> int:
        raise OSError(5, "Input/output error")

    file.write_text("x = 1\n")
    monkeypatch.setattr(source, "_open", fail)
    assert said_of(file) == "FILE cannot be read: Input/output error. Check the path, or write it anew."


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        pytest.param(1024 * 1024 + 1, "1.1 MiB", id="a-byte-too-many"),
        pytest.param(10 * 1024 * 1024, "10.0 MiB", id="ten-times"),
        pytest.param(2**40, "1048576.0 MiB", id="sparse"),
    ],
)
def test_too_large(file: Path, size: int, shown: str) -> None:
    """A large file is refused by its size, without reading it."""
    with file.open("wb") as handle:
        handle.truncate(size)
    fact = f"FILE has {shown}; an answer may have at most 1 MiB."
    assert said_of(file) == f"{fact} An answer takes a few kilobytes: take the data out of it."


def test_largest(file: Path) -> None:
    """Just 1 MiB is read."""
    file.write_bytes(b"#" * source.CAP)
    assert len(read_source(file)) == source.CAP


def test_grows_while_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that has grown since its size was looked at is not read to its end."""
    file.write_bytes(b"#" * (source.CAP + 1))
    monkeypatch.setattr(source, "_require_plain", lambda status, name: None)
    said = "FILE is larger than 1 MiB. An answer takes a few kilobytes: take the data out of it."
    assert said_of(file) == said


def test_no_path() -> None:
    """A path that no file can have is refused in words."""
    with pytest.raises(SourceError) as caught:
        read_source(Path("a\0b.py"))
    assert str(caught.value) == "a\\x00b.py is no name of a file. Give the path of a Python file."


def test_name_with_controls(tmp_path: Path) -> None:
    """A name cannot steer the terminal."""
    with pytest.raises(SourceError) as caught:
        read_source(tmp_path / "\x1b[2Jx\udcff.py")
    assert caught.value.fact == f"{tmp_path}/\\x1b[2Jx\\udcff.py is not there."

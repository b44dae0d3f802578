"""The marker of a workspace says which kit its stubs come from, or why that cannot be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.catalog.marker import Marker, is_workspace, marker_path, read_marker, write_marker
from grader.errors import UsageError


def test_there_and_back(tmp_path: Path) -> None:
    """What is written is read again; the file is for a person too."""
    assert not is_workspace(tmp_path)
    marker = Marker(kit="/a/kit", laid_by="1.0.0", track=True)
    write_marker(tmp_path, marker)
    assert is_workspace(tmp_path)
    assert read_marker(tmp_path) == marker
    assert marker_path(tmp_path).read_text().startswith('{\n  "format": 1,\n  "kit": "/a/kit",\n')
    assert [path.name for path in (tmp_path / ".kata").iterdir()] == ["workspace.json"]


def test_more_than_is_known(tmp_path: Path) -> None:
    """A key that is not known does no harm, and what is not said has its default."""
    write_marker(tmp_path, Marker())
    marker_path(tmp_path).write_text('{"format": 1, "colour": "red"}')
    assert read_marker(tmp_path) == Marker()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"format": 1, "kit": 3}', '{"kit": ""}', "\xff"])
def test_damaged(tmp_path: Path, text: str) -> None:
    """A torn or mistyped marker is named, with the command that writes it again."""
    write_marker(tmp_path, Marker())
    marker_path(tmp_path).write_bytes(text.encode("latin-1"))
    with pytest.raises(UsageError) as caught:
        read_marker(tmp_path)
    fact = f"{marker_path(tmp_path)} is damaged. Your answers and your history are not in it."
    assert str(caught.value) == f"{fact} Write it again: kata start {tmp_path}"


def test_of_a_later_version(tmp_path: Path) -> None:
    """A later version may keep what it likes in it; this one says that it is too old."""
    write_marker(tmp_path, Marker())
    marker_path(tmp_path).write_text('{"format": 2, "kit": {"name": "x"}}')
    with pytest.raises(UsageError) as caught:
        read_marker(tmp_path)
    fact = f"{tmp_path} was laid out by a later version of mlkata."
    assert str(caught.value) == f"{fact} Upgrade mlkata: your answers and your history are there, untouched."


def test_not_readable(tmp_path: Path) -> None:
    """A folder in its place is named as what it is."""
    marker_path(tmp_path).mkdir(parents=True)
    with pytest.raises(UsageError) as caught:
        read_marker(tmp_path)
    fact = f"{marker_path(tmp_path)} cannot be read: Is a directory."
    assert str(caught.value) == f"{fact} Give yourself the right to read it."


def test_not_writable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the marker cannot be put in its place, the old one stands and nothing lies about."""
    write_marker(tmp_path, Marker(laid_by="old"))

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space left"):
        write_marker(tmp_path, Marker(laid_by="new"))
    assert read_marker(tmp_path).laid_by == "old"
    assert [path.name for path in (tmp_path / ".kata").iterdir()] == ["workspace.json"]

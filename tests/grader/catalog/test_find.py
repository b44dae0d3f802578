"""The kit is the one asked for, else the nearest, else the installed one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import grader
from grader.catalog import Kit, find_kit
from grader.catalog.marker import Marker, write_marker
from grader.errors import UsageError

MakeKit = Callable[..., Kit]


def test_explicit(make_kit: MakeKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that the user gives comes first, and may be relative."""
    make_kit()
    near = make_kit(root=tmp_path / "near")
    monkeypatch.chdir(near.root)
    assert find_kit(Path("../kit")).root == tmp_path / "kit"


def test_nearest(make_kit: MakeKit, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the nearest folder at or above the start, or the working folder, that holds a chapter."""
    outer = make_kit()
    inner = make_kit(root=outer.root / "tests" / "kits" / "small")
    assert find_kit(None, inner.root / "exercises" / "01_numbers" / "halve.py").root == inner.root
    assert find_kit(None, outer.root / "solutions").root == outer.root
    monkeypatch.chdir(outer.root / "exercises")
    assert find_kit().root == outer.root


def test_installed(make_kit: MakeKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the kit that came with the package."""
    package = tmp_path / "site-packages" / "grader"
    installed = make_kit(root=package / "_kit")
    monkeypatch.setattr(grader, "__file__", str(package / "__init__.py"))
    (tmp_path / "empty").mkdir()
    assert find_kit(None, tmp_path / "empty").root == installed.root


def test_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none the way to name one is told."""
    monkeypatch.setattr(grader, "__file__", str(tmp_path / "grader" / "__init__.py"))
    with pytest.raises(UsageError) as caught:
        find_kit(None, tmp_path)
    assert str(caught.value) == (
        f"There is no kit at or above {tmp_path}: no folder there holds exercises/*/chapter.toml. "
        "Go to the kit's folder, or name it with --kit."
    )


def test_explicit_but_gone(tmp_path: Path) -> None:
    """A path that is no folder is not quietly replaced by another kit."""
    with pytest.raises(UsageError) as caught:
        find_kit(tmp_path / "gone")
    assert str(caught.value) == f"There is no folder {tmp_path / 'gone'}. Give the folder of a kit."


def test_explicit_but_no_kit(tmp_path: Path) -> None:
    """Nor is a folder without chapters."""
    with pytest.raises(UsageError) as caught:
        find_kit(tmp_path)
    fact = f"{tmp_path} is no kit: it holds no exercises/*/chapter.toml."
    assert str(caught.value) == f"{fact} Give the folder in which `exercises` is."


@pytest.mark.parametrize("inner", ["exercises", "exercises/01_numbers"])
def test_explicit_but_too_deep(make_kit: MakeKit, inner: str) -> None:
    """A folder within a kit leads to the kit's."""
    kit = make_kit()
    with pytest.raises(UsageError) as caught:
        find_kit(kit.root / inner)
    assert caught.value.fix == f"Did you mean {kit.root}?"


def test_workspace(make_kit: MakeKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace stands for the kit that it was laid out from, with stubs of its own."""
    kit = make_kit()
    workspace = tmp_path / "prep"
    write_marker(workspace, Marker(kit=str(kit.root)))
    (workspace / "exercises").mkdir()
    monkeypatch.chdir(tmp_path)
    for found in (find_kit(workspace), find_kit(None, workspace / "exercises"), find_kit(Path("prep"))):
        assert (found.root, found.stubs) == (kit.root, workspace)
        assert repr(found) == f"Kit('{kit.root}', stubs='{workspace}')"
    exercise = found.exercises[0]
    assert found.stub_path(exercise).parent.parent == workspace / "exercises"
    assert found.solution_path(exercise) == kit.solution_path(exercise)


def test_workspace_of_the_package(make_kit: MakeKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kit that comes with the package is found wherever the package is, also when both were moved."""
    write_marker(tmp_path / "prep", Marker())
    (tmp_path / "prep").rename(tmp_path / "moved")
    with pytest.raises(UsageError, match="holds no exercises"):
        monkeypatch.setattr(grader, "__file__", str(tmp_path / "grader" / "__init__.py"))
        find_kit(tmp_path / "moved")
    package = tmp_path / "site-packages" / "grader"
    installed = make_kit(root=package / "_kit")
    monkeypatch.setattr(grader, "__file__", str(package / "__init__.py"))
    found = find_kit(tmp_path / "moved")
    assert (found.root, found.stubs) == (installed.root, tmp_path / "moved")


def test_workspace_whose_kit_is_gone(make_kit: MakeKit, tmp_path: Path) -> None:
    """A kit that was moved is not quietly replaced by another."""
    kit = make_kit()
    write_marker(tmp_path / "prep", Marker(kit=str(kit.root)))
    kit.root.rename(tmp_path / "elsewhere")
    with pytest.raises(UsageError) as caught:
        find_kit(tmp_path / "prep")
    fact = f"The kit from which {tmp_path / 'prep'} was laid out is not at {kit.root} any more."
    fix = f"Say where it is now: kata update {tmp_path / 'prep'} --kit FOLDER"
    assert str(caught.value) == f"{fact} {fix}"

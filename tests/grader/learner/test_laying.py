"""Stubs are laid out and brought up to date, and nothing that a learner wrote is overwritten or lost."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from grader.catalog import Kit, find_kit
from grader.catalog.marker import Marker, write_marker
from grader.errors import KataError
from grader.learner.events import Laid
from grader.learner.history import history_path, read_history
from grader.learner.keeping import is_edited, reset_stub
from grader.learner.laying import Changes, lay_out
from grader.learner.starting import start

from .conftest import SOLUTION, put

MINE = "def {slug}(x):\n    return 'my own answer'\n"


@pytest.fixture
def workspace(kit: Kit, tmp_path: Path) -> Path:
    """Make an empty workspace that draws from the kit."""
    write_marker(tmp_path / "prep", Marker(kit=str(kit.root)))
    return tmp_path / "prep"


def lay(workspace: Path) -> Changes:
    """Bring the stubs up to date, by the kit as it is now."""
    return lay_out(find_kit(workspace))


def revise(kit: Kit, slug: str, words: str = "Return a better number.") -> str:
    """Change the task of an exercise, and return the pristine stub of it."""
    path = kit.solution_path(kit.exercise(slug))
    put(path, SOLUTION.format(slug=slug).replace("Return a number.", words))
    return kit.pristine(kit.exercise(slug))


def stub(workspace: Path, slug: str) -> Path:
    """Return the stub of an exercise in the workspace."""
    kit = find_kit(workspace)
    return kit.stub_path(kit.exercise(slug))


def laid(workspace: Path, slug: str) -> list[Laid]:
    """Return how often a stub was laid out."""
    return [e for e in read_history(workspace).events if isinstance(e, Laid) and e.exercise == slug]


def test_first_time(kit: Kit, workspace: Path) -> None:
    """All stubs are laid out as they come, and recorded with their digest; metadata stay in the kit."""
    changes = lay(workspace)
    assert changes == Changes(added=("halve", "twice", "third", "shout", "count"))
    for exercise in kit.exercises:
        assert stub(workspace, exercise.slug).read_text() == kit.pristine(exercise)
        (event,) = laid(workspace, exercise.slug)
        assert event.path == f"exercises/{exercise.chapter}/{exercise.slug}.py"
        assert len(event.stub) == 12 and event.kit
    assert not [*workspace.rglob("*.toml")]
    assert lay(workspace) == Changes()
    assert len(read_history(workspace).events) == 5


def test_untouched_and_newer(kit: Kit, workspace: Path) -> None:
    """A stub that nobody touched is replaced; white space at its ends is no touch."""
    lay(workspace)
    path = stub(workspace, "halve")
    path.write_text(path.read_text() + "\n\n")
    path.chmod(0o600)
    newer = revise(kit, "halve")
    assert lay(workspace) == Changes(replaced=("halve",))
    assert path.read_text() == newer
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(laid(workspace, "halve")) == 2
    assert lay(workspace) == Changes()


def test_edited_and_newer(kit: Kit, workspace: Path) -> None:
    """A stub that was edited is kept as it is, and the newer one laid beside it, once."""
    lay(workspace)
    path, mine = stub(workspace, "halve"), MINE.format(slug="halve")
    path.write_text(mine)
    newer = revise(kit, "halve")
    beside = path.with_name("halve.new.py")
    assert lay(workspace) == Changes(beside={"halve": beside})
    assert (path.read_text(), beside.read_text()) == (mine, newer)
    assert laid(workspace, "halve")[-1].beside == "exercises/01_numbers/halve.new.py"
    assert lay(workspace) == Changes()
    beside.unlink()
    assert lay(workspace) == Changes()


def test_edited_and_newer_again(kit: Kit, workspace: Path) -> None:
    """What lies beside is brought up to date too, unless the learner has begun to edit that."""
    lay(workspace)
    path = stub(workspace, "halve")
    path.write_text(MINE.format(slug="halve"))
    revise(kit, "halve")
    lay(workspace)
    second = revise(kit, "halve", "Return the best number.")
    beside = path.with_name("halve.new.py")
    assert lay(workspace) == Changes(beside={"halve": beside})
    assert beside.read_text() == second
    beside.write_text("mine as well")
    third = revise(kit, "halve", "Return no number.")
    assert lay(workspace) == Changes(beside={"halve": path.with_name("halve.new2.py")})
    assert beside.read_text() == "mine as well"
    assert path.with_name("halve.new2.py").read_text() == third


def test_newer_stub_taken_over(kit: Kit, workspace: Path) -> None:
    """Who takes the newer stub has an untouched one again."""
    lay(workspace)
    path = stub(workspace, "halve")
    path.write_text(MINE.format(slug="halve"))
    revise(kit, "halve")
    lay(workspace)
    path.with_name("halve.new.py").replace(path)
    revise(kit, "halve", "Return the best number.")
    assert lay(workspace) == Changes(replaced=("halve",))


def test_edited_while_the_kit_stays(workspace: Path) -> None:
    """An answer to the current task has nothing laid beside it."""
    lay(workspace)
    stub(workspace, "halve").write_text(MINE.format(slug="halve"))
    assert lay(workspace) == Changes()


def test_without_a_history(kit: Kit, workspace: Path) -> None:
    """Where the history was lost an edited stub is kept, and a pristine one is recognised."""
    lay(workspace)
    mine = stub(workspace, "halve")
    mine.write_text(MINE.format(slug="halve"))
    history_path(workspace).unlink()
    assert lay(workspace) == Changes()
    assert mine.read_text() == MINE.format(slug="halve")
    revise(kit, "twice")
    assert lay(workspace) == Changes(replaced=("twice",))


def test_deleted(kit: Kit, workspace: Path) -> None:
    """A stub that the learner deleted stays so, and is named."""
    lay(workspace)
    stub(workspace, "twice").unlink()
    revise(kit, "twice")
    assert lay(workspace) == Changes(deleted=("twice",))
    assert not stub(workspace, "twice").exists()


def test_before_the_update(kit: Kit, workspace: Path) -> None:
    """A stub of an earlier version that nobody touched is not taken for an attempt, and a reset renews it."""
    lay(workspace)
    newer = revise(kit, "halve")
    mine = find_kit(workspace)
    exercise = mine.exercise("halve")
    assert not is_edited(mine, exercise)
    done = reset_stub(mine, workspace, exercise)
    assert (done.changed, done.kept) == (True, None)
    assert stub(workspace, "halve").read_text() == newer
    stub(workspace, "halve").write_text(MINE.format(slug="halve"))
    assert is_edited(mine, exercise)
    history_path(workspace).unlink()
    assert is_edited(mine, exercise)


def test_unreadable(kit: Kit, workspace: Path) -> None:
    """What cannot be read as a stub may be the learner's, and is kept."""
    lay(workspace)
    path = stub(workspace, "halve")
    path.write_bytes(b"\xff\xfe\x00")
    newer = revise(kit, "halve")
    lay(workspace)
    assert path.read_bytes() == b"\xff\xfe\x00"
    assert path.with_name("halve.new.py").read_text() == newer


def test_linked(kit: Kit, workspace: Path, tmp_path: Path) -> None:
    """A stub that is a link stays one; what it leads to is what is brought up to date."""
    lay(workspace)
    path = stub(workspace, "halve")
    target = path.rename(tmp_path / "target.py")
    path.symlink_to(target)
    newer = revise(kit, "halve")
    assert lay(workspace) == Changes(replaced=("halve",))
    assert path.is_symlink() and target.read_text() == newer


def test_other_chapter(kit: Kit, workspace: Path) -> None:
    """A chapter that has another number takes the learner's files along."""
    lay(workspace)
    mine = MINE.format(slug="shout")
    stub(workspace, "shout").write_text(mine)
    for tree in ("exercises", "solutions", "tests/exercises"):
        (kit.root / tree / "02_words").rename(kit.root / tree / "03_words")
    changes = lay(workspace)
    folder = workspace / "exercises" / "03_words"
    assert changes == Changes(moved={"shout": folder / "shout.py", "count": folder / "count.py"})
    assert (folder / "shout.py").read_text() == mine
    assert not (workspace / "exercises" / "02_words").exists()
    assert lay(workspace) == Changes()


def test_other_chapter_where_a_file_is(kit: Kit, workspace: Path) -> None:
    """Two files of the learner's stay two files."""
    lay(workspace)
    put(workspace / "exercises" / "03_words" / "shout.py", "the other")
    for tree in ("exercises", "solutions", "tests/exercises"):
        (kit.root / tree / "02_words").rename(kit.root / tree / "03_words")
    lay(workspace)
    assert (workspace / "exercises" / "03_words" / "shout.py").read_text() == "the other"
    assert "NotImplementedError" in (workspace / "exercises" / "02_words" / "shout.py").read_text()


def test_not_in_the_kit_any_more(kit: Kit, workspace: Path) -> None:
    """The file of an exercise that was taken out of the kit stays, and is named."""
    lay(workspace)
    shutil.rmtree(kit.root / "exercises" / "02_words")
    shutil.rmtree(kit.root / "solutions" / "02_words")
    gone = {slug: workspace / "exercises" / "02_words" / f"{slug}.py" for slug in ("shout", "count")}
    assert lay(workspace) == Changes(gone=gone)
    gone["shout"].unlink()
    assert [*lay(workspace).gone] == ["count"]


def test_history_that_was_edited(kit: Kit, workspace: Path, tmp_path: Path) -> None:
    """A path in the history leads nowhere but to a stub within the workspace."""
    lay(workspace)
    put(tmp_path / "exercises" / "02_words" / "shout.py", "not the learner's")
    text = history_path(workspace).read_text()
    history_path(workspace).write_text(text.replace("exercises/02_words/shout.py", "exercises/../shout.py"))
    put(workspace / "shout.py", "mine")
    stub(workspace, "shout").unlink()
    assert lay(workspace) == Changes(deleted=("shout",))
    assert (workspace / "shout.py").read_text() == "mine"


def test_fault_of_the_kit(kit: Kit, workspace: Path) -> None:
    """A solution that is malformed keeps no other stub back, and nothing is called gone."""
    put(kit.solution_path(kit.exercise("twice")), "def twice(")
    changes = lay(workspace)
    assert changes.added == ("halve", "third", "shout", "count")
    assert [error.path.name for error in changes.problems] == ["twice.py"]


def test_no_room(kit: Kit, workspace: Path) -> None:
    """Where nothing can be written that is said, and what was there is as it was."""
    put(workspace / "exercises", "a file")
    with pytest.raises(KataError) as caught:
        lay(workspace)
    path = workspace / "exercises" / "01_numbers" / "halve.py"
    assert str(caught.value).startswith(f"The stub cannot be written: {path}: ")
    assert (workspace / "exercises").read_text() == "a file"


def test_history_that_cannot_be_read(workspace: Path) -> None:
    """Without the history nobody knows what is touched: nothing is done."""
    history_path(workspace).mkdir()
    with pytest.raises(KataError, match=r"history\.jsonl cannot be read"):
        lay(workspace)
    assert not (workspace / "exercises").exists()


# -- killed ------------------------------------------------------------------------------

_OPERATIONS = ("open", "os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.chmod", "os.truncate")


@pytest.fixture
def upgraded(kit: Kit, workspace: Path) -> Path:
    """Lay a workspace out, edit two stubs, and upgrade the kit in every way there is."""
    lay(workspace)
    for slug in ("halve", "shout"):
        stub(workspace, slug).write_text(MINE.format(slug=slug))
    revise(kit, "halve")
    revise(kit, "twice")
    for tree in ("exercises", "solutions", "tests/exercises"):
        (kit.root / tree / "02_words").rename(kit.root / tree / "03_words")
    (kit.root / "tests" / "exercises" / "01_numbers" / "test_third.py").unlink()
    toml = kit.root / "exercises" / "03_words" / "chapter.toml"
    toml.write_text(toml.read_text().replace('"count"', '"whisper"'))
    put(kit.root / "solutions" / "03_words" / "whisper.py", SOLUTION.format(slug="whisper"))
    put(kit.root / "tests" / "exercises" / "03_words" / "test_whisper.py", '"""Hidden suite."""\n')
    return workspace


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Work in a process that is killed at its file operation of that number; return whether it was."""
    child = os.fork()
    if child == 0:
        left = step

        def count(event: str, _arguments: object) -> None:
            nonlocal left
            left -= event in _OPERATIONS
            if left == 0:
                left = -1  # to kill is an event too
                os.kill(os.getpid(), 9)

        try:
            sys.addaudithook(count)
            work()
        finally:
            os._exit(0)
    return bool(os.waitpid(child, 0)[1])


def files(workspace: Path) -> dict[str, str]:
    """Return the learner's files by path within the workspace."""
    found = sorted((workspace / "exercises").rglob("*.py"))
    return {path.relative_to(workspace / "exercises").as_posix(): path.read_text() for path in found}


def copies(workspace: Path, folder: Path) -> Iterator[Path]:
    """Yield a fresh copy of the workspace each time."""
    number = 0
    while True:
        number += 1
        yield shutil.copytree(workspace, folder / str(number))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it needs a process to kill")
def test_killed_at_every_step(upgraded: Path, tmp_path: Path) -> None:
    """Killed at whichever operation, an update has lost nothing, and the next one ends as any other."""
    fresh = copies(upgraded, tmp_path / "copies")
    expected = next(fresh)
    assert lay(expected).beside
    steps = 0
    for steps, workspace in enumerate(fresh, 1):
        kit = find_kit(workspace)
        for exercise in kit.exercises:
            kit.pristine(exercise)  # to read the kit can lose nothing
        if not killed_at(steps, partial(lay_out, kit)):
            break
        mine = [*files(workspace).values()]
        assert MINE.format(slug="halve") in mine and MINE.format(slug="shout") in mine
        assert read_history(workspace).unreadable == 0
        lay(workspace)
        assert files(workspace) == files(expected)
    assert steps > 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it needs a process to kill")
def test_start_killed_at_every_step(kit: Kit, tmp_path: Path) -> None:
    """A start that was killed is finished by the next one, whatever was there by then."""
    start(tmp_path / "whole", kit.root)
    expected = files(tmp_path / "whole")
    for exercise in kit.exercises:
        kit.pristine(exercise)
    step = 0
    while killed_at(step := step + 1, partial(start, tmp_path / f"{step}", kit.root)):
        start(tmp_path / f"{step}", kit.root)
        assert files(tmp_path / f"{step}") == expected
        assert (tmp_path / f"{step}" / "pyproject.toml").read_text().startswith("# A workspace")
        assert lay(tmp_path / f"{step}") == Changes()
        step += 3  # the more often the same kind of file is written, the less there is to learn
    assert step > 20

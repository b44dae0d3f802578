"""Nothing that a learner wrote is lost by a reset."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from grader.errors import KataError, KitError
from grader.learner import keeping
from grader.learner.events import ReviewBegun, now
from grader.learner.history import append, read_history
from grader.learner.keeping import begin_review, earlier_answer, is_edited, keep_attempt, reset_stub

MINE = b'"""Task."""\r\n\r\ndef halve(x):\r\n    return x / 2  # caf\xe9\r\n'


def stub_of(kit: Kit) -> Path:
    """Return the stub of the first exercise."""
    return kit.stub_path(kit.exercises[0])


@pytest.mark.parametrize(
    ("change", "edited"),
    [
        pytest.param(lambda path: None, False, id="untouched"),
        pytest.param(lambda path: path.write_text(path.read_text().rstrip()), False, id="last-line-end-lost"),
        pytest.param(
            lambda path: path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n")), False, id="windows"
        ),
        pytest.param(lambda path: path.unlink(), False, id="missing"),
        pytest.param(lambda path: path.write_text(path.read_text() + "\n# A thought.\n"), True, id="comment"),
        pytest.param(lambda path: path.write_bytes(MINE), True, id="no-utf-8"),
        pytest.param(lambda path: path.write_bytes(b""), True, id="emptied"),
    ],
)
def test_edited(kit: Kit, change: Callable[[Path], Any], edited: bool) -> None:
    """A stub is edited if it differs from the pristine one by more than line ends, or cannot be read."""
    change(stub_of(kit))
    assert is_edited(kit, kit.exercises[0]) is edited


def test_stub_of_a_malformed_solution_counts_as_edited(kit: Kit) -> None:
    """Where the pristine stub cannot be known, the attempt is graded, and that says what is wrong."""
    kit.solution_path(kit.exercises[0]).write_text("def")
    assert is_edited(kit, kit.exercises[0])


def test_reset_keeps_the_attempt_byte_by_byte(kit: Kit) -> None:
    """The old attempt is kept under its time, the stub is pristine, and the history knows."""
    exercise, stub = kit.exercises[0], stub_of(kit)
    stub.write_bytes(MINE)
    done = reset_stub(kit, kit.root, exercise)
    assert done.kept is not None
    assert done.kept.parent == kit.root / ".kata" / "attempts" / "halve"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d{6}Z\.py", done.kept.name)
    assert done.kept.read_bytes() == MINE
    assert stub.read_text("utf-8") == kit.pristine(exercise)
    assert (done.changed, done.problem) == (True, None)
    (event,) = read_history(kit.root).events
    assert event.kept == f".kata/attempts/halve/{done.kept.name}"  # type: ignore[union-attr]
    assert sorted(path.name for path in stub.parent.iterdir() if path.name.startswith(".")) == []


def test_kept_attempts_never_replace_each_other(kit: Kit) -> None:
    """Attempts kept within the same second stand side by side."""
    path = stub_of(kit)
    kept = []
    for number in range(5):
        path.write_text(str(number))
        kept.append(keep_attempt(kit.root, "halve", path))
    assert [one.read_text() for one in kept] == ["0", "1", "2", "3", "4"]


def test_reset_of_an_untouched_stub_does_nothing(kit: Kit) -> None:
    """Where there is nothing to reset, nothing is written."""
    done = reset_stub(kit, kit.root, kit.exercises[0])
    assert (done.changed, done.kept) == (False, None)
    assert not (kit.root / ".kata").exists()


def test_reset_brings_a_missing_stub_back(kit: Kit) -> None:
    """A stub that was deleted is written again."""
    stub_of(kit).unlink()
    done = reset_stub(kit, kit.root, kit.exercises[0])
    assert (done.changed, done.kept) == (True, None)
    assert stub_of(kit).read_text("utf-8") == kit.pristine(kit.exercises[0])


def test_reset_keeps_rights_and_links(kit: Kit, tmp_path: Path) -> None:
    """A stub that is a link to a file elsewhere stays one, and the file's rights stay."""
    stub, elsewhere = stub_of(kit), tmp_path / "mine.py"
    elsewhere.write_text("x = 1\n")
    elsewhere.chmod(0o640)
    stub.unlink()
    stub.symlink_to(elsewhere)
    reset_stub(kit, kit.root, kit.exercises[0])
    assert stub.is_symlink()
    assert elsewhere.read_text("utf-8") == kit.pristine(kit.exercises[0])
    assert elsewhere.stat().st_mode & 0o777 == 0o640


def test_reset_replaces_a_link_that_leads_back_to_itself(kit: Kit) -> None:
    """Such a link holds nothing to keep; the stub takes its place."""
    stub = stub_of(kit)
    stub.unlink()
    stub.symlink_to(stub.name)
    done = reset_stub(kit, kit.root, kit.exercises[0])
    assert (done.changed, done.kept) == (True, None)
    assert not stub.is_symlink()
    assert stub.read_text("utf-8") == kit.pristine(kit.exercises[0])


def test_reset_leaves_a_folder_alone(kit: Kit) -> None:
    """A folder in the stub's place is not copied: the error says what it is and what to do."""
    stub = stub_of(kit)
    stub.unlink()
    stub.mkdir()
    with pytest.raises(KataError) as caught:
        reset_stub(kit, kit.root, kit.exercises[0])
    assert caught.value.fact == f"{stub.resolve()} is a folder, so nothing was changed."
    assert caught.value.fix == "Move it away, and try again."
    assert stub.is_dir()


def test_attempt_that_cannot_be_kept_is_not_touched(kit: Kit) -> None:
    """Where the copy cannot be made the stub stays, and the error says so."""
    (kit.root / ".kata").write_text("in the way")
    stub_of(kit).write_bytes(MINE)
    with pytest.raises(KataError) as caught:
        reset_stub(kit, kit.root, kit.exercises[0])
    assert caught.value.fact.startswith("Your attempt cannot be copied, so nothing was changed: ")
    assert caught.value.fix == "Make room or give yourself the rights, and try again."
    assert stub_of(kit).read_bytes() == MINE


def test_full_disk_leaves_no_half_copy(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that the disk has no room for is taken away again, and the stub stays."""
    stub_of(kit).write_bytes(MINE)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keeping.os, "fsync", full)
    with pytest.raises(KataError, match=r"nothing was changed: .*No space left on device"):
        reset_stub(kit, kit.root, kit.exercises[0])
    assert list((kit.root / ".kata" / "attempts" / "halve").iterdir()) == []
    assert stub_of(kit).read_bytes() == MINE


def test_stub_that_cannot_be_replaced(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the stub cannot be written it stays as it was, its copy too, and no temporary file is left."""
    stub_of(kit).write_bytes(MINE)

    def refuse(self: Path, target: Path) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KataError) as caught:
        reset_stub(kit, kit.root, kit.exercises[0])
    assert caught.value.fact == f"The stub cannot be written: {stub_of(kit)}: Read-only file system."
    assert caught.value.fix == "Make room or give yourself the right to write there."
    assert stub_of(kit).read_bytes() == MINE
    assert {path.name for path in stub_of(kit).parent.iterdir()} == {
        "chapter.toml",
        "halve.py",
        "twice.py",
        "third.py",
    }


def test_reset_that_cannot_be_recorded_is_done(kit: Kit) -> None:
    """Where the history cannot be written the reset is done all the same, and the reason is told."""
    stub_of(kit).write_bytes(MINE)
    (kit.root / ".kata" / "history.jsonl").mkdir(parents=True)
    done = reset_stub(kit, kit.root, kit.exercises[0])
    assert done.changed
    assert done.problem is not None
    assert done.problem.fact.startswith("Your progress is not recorded, as ")


def test_malformed_solution_stops_a_reset(kit: Kit) -> None:
    """Without a pristine stub nothing is touched, and the kit's error says what is wrong."""
    kit.solution_path(kit.exercises[0]).write_text("def")
    stub_of(kit).write_bytes(MINE)
    with pytest.raises(KitError):
        reset_stub(kit, kit.root, kit.exercises[0])
    assert stub_of(kit).read_bytes() == MINE


def _earlier(kit: Kit, slug: str) -> Path | None:
    return earlier_answer(kit.root, slug, read_history(kit.root).events)


def test_earlier_answer(kit: Kit) -> None:
    """What a review put out of sight is found again, until the stub is reset."""
    exercise = kit.exercise("halve")
    stub_of(kit).write_bytes(MINE)
    assert _earlier(kit, "halve") is None
    done = begin_review(kit, kit.root, exercise)
    assert _earlier(kit, "halve") == done.kept is not None
    assert _earlier(kit, "twice") is None
    stub_of(kit).write_bytes(MINE)
    reset_stub(kit, kit.root, exercise)
    assert _earlier(kit, "halve") is None


@pytest.mark.parametrize(
    "kept",
    ["", "..", "outside.py", ".kata/attempts/halve/..", ".kata/attempts/halve/../x.py", "\0"],
)
def test_earlier_answer_by_a_hand_that_edited_the_history(kit: Kit, kept: str) -> None:
    """Only what lies among the attempts at the exercise is an answer to it."""
    (kit.root / "outside.py").write_text("x")
    (kit.root / ".kata" / "attempts" / "halve").mkdir(parents=True)
    append(kit.root, ReviewBegun(at=now(), exercise="halve", kept=kept))
    assert _earlier(kit, "halve") is None

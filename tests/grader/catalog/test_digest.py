"""The digest of a kit follows what grading reads, and is cheap to ask for again."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.catalog import Kit, digest

MakeKit = Callable[..., Kit]
ZOO = "tests/attempts/01_numbers/halve"


def age(kit: Kit) -> None:
    """Set all times back, so that a change right after shows only by what is compared."""
    for path in [kit.root, *kit.root.rglob("*")]:
        os.utime(path, ns=(10**18, 10**18))


@pytest.fixture
def kit(make_kit: MakeKit) -> Kit:
    """Make a kit that was written long ago."""
    made = make_kit({"exercises/questions.csv": "id,topic,chapter\n"})
    age(made)
    return made


@pytest.mark.parametrize(
    ("name", "both"),
    [
        pytest.param("exercises/01_numbers/chapter.toml", True, id="metadata"),
        pytest.param("solutions/01_numbers/halve.py", True, id="solution"),
        pytest.param("tests/exercises/01_numbers/test_halve.py", True, id="suite"),
        pytest.param(f"{ZOO}/wrong_double.py", True, id="wrong-attempt"),
        pytest.param(f"{ZOO}/wrong_new.py", True, id="new-wrong-attempt"),
        pytest.param("exercises/01_numbers/.pristine/halve.py", True, id="pristine-stub"),
        pytest.param("exercises/questions.csv", False, id="questions"),
        pytest.param("exercises/02_more/chapter.toml", False, id="new-chapter"),
        pytest.param("tests/exercises/02_more/test_third.py", False, id="other-suite"),
        pytest.param("tests/exercises/01_numbers/data.csv", False, id="file-beside-a-suite"),
    ],
)
def test_what_counts(kit: Kit, name: str, both: bool) -> None:
    """What grading reads changes the kit's digest; what belongs to an exercise, that exercise's too."""
    exercise = kit.exercise("halve")
    before = kit.digest(), kit.exercise_digest(exercise)
    path = kit.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("something else")
    assert kit.digest() != before[0]
    assert (kit.exercise_digest(exercise) != before[1]) == both
    assert Kit(kit.root).digest() == kit.digest()


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("exercises/01_numbers/halve.py", id="stub"),
        pytest.param(f"{ZOO}/right_times.py", id="right-attempt"),
        pytest.param(f"{ZOO}/probe_exit.py", id="probe"),
        pytest.param("tests/exercises/01_numbers/__pycache__/test_halve.cpython-311.pyc", id="cache"),
        pytest.param("tests/exercises/01_numbers/.test_halve.py.swp", id="editors-file"),
        pytest.param("tests/exercises/01_numbers/test_halve.py~", id="backup"),
        pytest.param("README.md", id="other-file"),
    ],
)
def test_what_does_not_count(kit: Kit, name: str) -> None:
    """What grading does not read changes nothing; above all not the stub, which is saved all the time."""
    exercise = kit.exercise("halve")
    before = kit.digest(), kit.exercise_digest(exercise)
    path = kit.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("something else")
    assert (kit.digest(), kit.exercise_digest(exercise)) == before


@pytest.mark.parametrize(
    "name", ["tests/exercises/01_numbers/test_halve.py", "exercises/01_numbers/chapter.toml"]
)
def test_what_is_gone(kit: Kit, name: str) -> None:
    """A file that is deleted changes the digest, and brings the old one back when it returns."""
    exercise = kit.exercise("halve")
    before = kit.digest(), kit.exercise_digest(exercise)
    text = (kit.root / name).read_text()
    (kit.root / name).unlink()
    assert kit.digest() != before[0]
    assert kit.exercise_digest(exercise) != before[1]
    (kit.root / name).write_text(text)
    assert (kit.digest(), kit.exercise_digest(exercise)) == before


def test_renamed(kit: Kit) -> None:
    """The name counts as well as the content."""
    before = kit.digest()
    (kit.root / ZOO / "wrong_double.py").rename(kit.root / ZOO / "wrong_twice.py")
    assert kit.digest() != before


def test_place_does_not_count(make_kit: MakeKit, tmp_path: Path) -> None:
    """Two copies of a kit have one digest."""
    assert make_kit().digest() == make_kit(root=tmp_path / "copy").digest()


def count_reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows with each file that is read."""
    read: list[str] = []
    plain = digest._content

    def content(path: str) -> str:
        read.append(Path(path).name)
        return plain(path)

    monkeypatch.setattr(digest, "_content", content)
    return read


def test_nothing_is_read_again(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """To ask again reads no file; a change reads that file alone."""
    before = kit.digest()
    read = count_reads(monkeypatch)
    assert kit.digest() == before
    suite = kit.suite_path(kit.exercise("halve"))
    suite.write_text("# another length\n")
    assert kit.digest() != before
    assert read == [suite.name]


def test_touched(kit: Kit) -> None:
    """A new time alone changes nothing."""
    before = kit.digest()
    suite = kit.suite_path(kit.exercise("halve"))
    os.utime(suite, ns=(2 * 10**18, 2 * 10**18))
    assert kit.digest() == before


def test_written_twice_at_once(kit: Kit) -> None:
    """A file that is written anew within a tick of the clock, at the same length, is noticed."""
    suite = kit.suite_path(kit.exercise("halve"))
    suite.write_text("a")
    status = suite.stat()
    before = kit.digest()
    suite.write_text("b")
    os.utime(suite, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert kit.digest() != before


def test_time_in_the_future(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file from a clock that goes wrong is not read for ever."""
    suite = kit.suite_path(kit.exercise("halve"))
    os.utime(suite, ns=(4 * 10**18, 4 * 10**18))
    kit.digest()
    read = count_reads(monkeypatch)
    kit.digest()
    assert read == []


def test_loop_of_links(kit: Kit) -> None:
    """A link to a folder above does not go round for ever."""
    (kit.root / ZOO / "loop").symlink_to(kit.root)
    assert kit.digest()


def test_odd_file(kit: Kit) -> None:
    """A named pipe among the files counts by its name, and is not opened."""
    before = kit.digest()
    os.mkfifo(kit.root / ZOO / "wrong_pipe.py")
    assert kit.digest() != before

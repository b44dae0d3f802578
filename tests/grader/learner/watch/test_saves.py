"""Which stubs were saved is seen by events, and without them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import watchfiles

from grader.catalog import Kit
from grader.learner.watch import saves
from grader.learner.watch.saves import Saves
from tests.grader.processes import wait_for
from tests.grader.small_kit import add_exercise


@pytest.fixture
def start(kit: Kit, news: Any) -> Iterator[Callable[..., Saves]]:
    """Start watching the kit's stubs."""
    started = []

    def begin(*, events: bool = True) -> Saves:
        watching = Saves(kit, news.tell, events=events)
        started.append(watching)
        watching.start()
        return watching

    yield begin
    for watching in started:
        watching.close()


def _save(kit: Kit, slug: str, text: str) -> None:
    """Save in one step: a file that is emptied first and written then may be seen twice."""
    new = kit.root / "new"
    new.write_text(text, encoding="utf-8")
    new.replace(kit.stub_path(kit.exercise(slug)))


@pytest.mark.parametrize("events", [True, False])
def test_a_save_is_told(kit: Kit, news: Any, start: Callable[..., Saves], events: bool) -> None:
    """By events and by looking, the exercise whose stub was saved is named, and no other."""
    start(events=events)
    kit.stub_path(kit.exercise("twice")).write_text("x = 1\n", encoding="utf-8")
    assert news.until(bool) == ["twice"]


@pytest.mark.parametrize("events", [True, False])
def test_an_atomic_save_and_a_removal_are_told(
    kit: Kit, news: Any, start: Callable[..., Saves], events: bool
) -> None:
    """Editors put a new file in the old one's place; and a stub may go altogether."""
    start(events=events)
    _save(kit, "halve", "x = 22\n")
    assert news.until(bool) == ["halve"]
    kit.stub_path(kit.exercise("halve")).unlink()
    assert news.until(bool) == ["halve"]


@pytest.mark.parametrize("events", [True, False])
def test_an_update_of_the_kit_is_told(
    kit: Kit, news: Any, start: Callable[..., Saves], monkeypatch: pytest.MonkeyPatch, events: bool
) -> None:
    """The kit is told as it is now; then a save of a new exercise is seen like any other."""
    monkeypatch.setattr(saves, "LOOK", 100)
    monkeypatch.setattr(saves, "_APART", 0.05)
    start(events=events)
    add_exercise(kit, "quarter")
    newer = news.until(lambda it: isinstance(it, Kit))
    assert "quarter" in [exercise.slug for exercise in newer.exercises]
    _save(newer, "quarter", "x = 4\n")
    assert news.until(lambda it: it and not isinstance(it, Kit)) == ["quarter"]


def test_the_same_text_saved_again_is_a_save(kit: Kit, news: Any, start: Callable[..., Saves]) -> None:
    """Whoever saves without a change wants to see the verdict again."""
    start()
    stub = kit.stub_path(kit.exercise("shout"))
    _save(kit, "shout", stub.read_text("utf-8"))
    assert news.until(bool) == ["shout"]


def test_other_files_are_no_news(kit: Kit, news: Any, start: Callable[..., Saves]) -> None:
    """A file beside the stubs, as editors leave it, is nobody's save."""
    start()
    (kit.root / "exercises/01_numbers/.halve.py.swp").write_bytes(b"swap")
    _save(kit, "shout", "x = 3\n")
    assert news.until(bool) == ["shout"]
    assert news.rest(0.2) == []


def test_without_watchfiles_the_files_are_looked_at(
    kit: Kit, news: Any, start: Callable[..., Saves], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The package may be missing."""
    monkeypatch.setitem(__import__("sys").modules, "watchfiles", None)
    watching = start()
    _save(kit, "halve", "x = 1\n")
    assert news.until(bool) == ["halve"]
    assert not watching.by_events


def test_a_machine_without_watches_left(
    kit: Kit, news: Any, start: Callable[..., Saves], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no more files can be watched, they are looked at."""

    def none_left(*_: object, **__: object) -> Iterator[set[Any]]:
        raise OSError("OS file watch limit reached.")

    monkeypatch.setattr(watchfiles, "watch", none_left)
    watching = start()
    _save(kit, "halve", "x = 1\n")
    assert news.until(bool) == ["halve"]
    assert not watching.by_events


def test_a_file_system_that_sends_no_events(
    kit: Kit, news: Any, start: Callable[..., Saves], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saves that no event told are found all the same, and after two of them events are given up."""

    def silent(*_: object, **__: object) -> Iterator[set[Any]]:
        while True:
            time.sleep(0.05)
            yield set()

    monkeypatch.setattr(watchfiles, "watch", silent)
    watching = start()
    assert watching.by_events
    _save(kit, "halve", "x = 1\n")
    assert news.until(bool) == ["halve"]
    assert watching.by_events
    _save(kit, "halve", "x = 22\n")
    assert news.until(bool) == ["halve"]
    _save(kit, "halve", "x = 333\n")
    assert news.until(bool) == ["halve"]
    assert not watching.by_events


def test_a_folder_that_is_moved_away_and_comes_back(
    kit: Kit, news: Any, start: Callable[..., Saves], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All stubs go, and come again; what is saved after that is still seen."""
    monkeypatch.setattr(saves, "LOOK", 100)
    start()
    folder = kit.root / "exercises"
    shutil.move(folder, kit.root / "aside")
    gone: set[str] = set()
    while gone != {"halve", "twice", "shout"}:
        gone.update(news.until(bool))
    shutil.move(kit.root / "aside", folder)
    back: set[str] = set()
    while back != gone:
        back.update(news.until(bool))
    _save(kit, "halve", "x = 4444\n")
    assert news.until(bool) == ["halve"]


def test_a_folder_that_is_not_there(kit: Kit, news: Any, start: Callable[..., Saves]) -> None:
    """Nothing can be watched there, so the files are looked at."""
    assert kit.exercises
    folder = kit.root / "exercises"
    shutil.move(folder, kit.root / "aside")
    watching = start()
    assert wait_for(lambda: not watching.by_events)
    folder.mkdir()
    (folder / "01_numbers").mkdir()
    _save(kit, "twice", "x = 1\n")
    assert news.until(bool) == ["twice"]


def test_closing_before_the_start_is_no_error(kit: Kit, news: Any) -> None:
    """A program that ends early closes what it did not start."""
    Saves(kit, news.tell).close()

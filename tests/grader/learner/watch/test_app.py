"""Every key of the full screen, by Textual's pilot; what is graded is told by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from textual.pilot import Pilot
from textual.widgets import Footer, Input, OptionList, Static

from grader.catalog import Kit
from grader.learner.history import read_history, record_graded
from grader.learner.keeping import begin_review
from grader.learner.progress import State, read_progress
from grader.learner.watch import bench as module
from grader.learner.watch.app import Watch
from grader.learner.watch.bench import COLOURLESS, DARK, Saved, Told, Updated
from grader.learner.watch.dialogs import KEYS, Keys, Question
from grader.learner.watch.gradings import Order, Outcome, Recorded
from grader.learner.watch.listing import Listing
from grader.model import Check, Report, Verdict
from tests.grader.small_kit import add_exercise, drop_exercise, stub


class Quiet:
    """In place of the threads: keeps what it is asked for, and tells nothing."""

    def __init__(self, *_: object) -> None:
        self.asked: list[tuple[str, bool]] = []
        self.rows: list[list[str]] = []
        self.open = False
        self.by_events = True

    def start(self) -> None:
        """Begin."""
        self.open = True

    def close(self) -> None:
        """End."""
        self.open = False

    def take_up(self, kit: Any) -> None:
        """Keep the kit."""
        self.kit = kit

    def grade(self, exercise: Any, *, saved: bool) -> None:
        """Keep what is to be graded."""
        self.asked.append((exercise.slug, saved))

    def grade_all(self, exercises: Any) -> None:
        """Keep what is to be graded in a row."""
        self.rows.append([exercise.slug for exercise in exercises])


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "Gradings", Quiet)
    monkeypatch.setattr(module, "Saves", Quiet)
    monkeypatch.delenv("NO_COLOR", raising=False)


Play = Callable[[Watch, Pilot[None]], Awaitable[None]]


def _run(kit: Kit, play: Play, size: tuple[int, int] = (80, 24), theme: str = DARK) -> Watch:
    app = Watch(kit, read_progress(kit.root, kit), kit.exercise("halve"), theme=theme)

    async def scenario() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await play(app, pilot)

    asyncio.run(scenario())
    return app


def _text(app: Watch, name: str) -> str:
    return str(app.screen_stack[0].query_one(f"#{name}", Static).content)


def _notes(app: Watch) -> list[str]:
    return [note.message for note in app._notifications]


def _report(
    kit: Kit, *verdicts: Verdict, slug: str = "halve", message: str = "halve(1.0) returned 0.3"
) -> Report:
    checks = tuple(
        Check(
            name=f"test_{number}",
            property=f"Property {number} holds.",
            public=False,
            verdict=verdict,
            points=5.0,
            score=5.0 if verdict is Verdict.PASS else 0.0,
            message="" if verdict is Verdict.PASS else message,
            diagnosis="You take a third." if verdict is Verdict.FAIL else None,
        )
        for number, verdict in enumerate(verdicts, 1)
    )
    order = list(Verdict)
    return Report(
        exercise=slug,
        suite="5" * 64,
        verdict=max((check.verdict for check in checks), key=order.index),
        score=sum(check.score for check in checks),
        points=10.0,
        seed=7,
        confinement="full",
        official=False,
        seconds=0.02,
        versions={},
        checks=checks,
    )


async def _tell(
    app: Watch, pilot: Pilot[None], report: Report, *, saved: bool = True, left: int = -1
) -> None:
    order = Order(app.kit.exercise(report.exercise), saved=saved, left=left)
    app.post_message(Told(Outcome(order=order, report=report)))
    await pilot.pause()


def test_the_first_screen(kit: Kit) -> None:
    """It shows the exercise, its task, how much is solved, and the keys; the stub is graded as it is."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        assert "0 of 3 solved" in _text(app, "progress")
        assert "Halve a number\nexercises/01_numbers/halve.py\nnot started; 5 min" in _text(app, "title")
        assert "halve(x: float) -> float" in _text(app, "task-text")
        assert app.gradings.asked == [("halve", False)]
        assert app.screen.query_one(Footer).region.height == 1

    _run(kit, play)


def test_a_wrong_save_shows_property_message_and_diagnosis(kit: Kit) -> None:
    """The page of checks comes to the top, with all that is known of the failure; it stays where it is."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        app.post_message(Saved(["halve"]))
        await pilot.pause()
        assert app.gradings.asked[-1] == ("halve", True)
        await _tell(app, pilot, _report(kit, Verdict.PASS, Verdict.FAIL))
        assert app.pages.current == "checks"
        words = _text(app, "checks-text")
        for part in (
            "fail  Property 2 holds.",
            "halve(1.0) returned 0.3",
            "You take a third.",
            "pass  Property 1",
        ):
            assert part in words
        assert "fail, 1 of 2 checks, 5 of 10 points, in 0.02 s." in _text(app, "status")
        assert "Checks 1/2" in str(app.query_one("Tab#--content-tab-checks").label)

    _run(kit, play)


def test_a_pass_does_not_go_on_by_itself(kit: Kit) -> None:
    """The next exercise comes with the key n, and not before."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        report = _report(kit, Verdict.PASS, Verdict.PASS)
        record_graded(kit.root, report, "x")
        await _tell(app, pilot, report)
        app.post_message(Told(Recorded(read_progress(kit.root, kit))))
        await pilot.pause()
        assert app.exercise.slug == "halve"
        assert "1 of 3 solved" in _text(app, "progress")
        assert "✓ solved" in _text(app, "title")
        assert "n goes on" in _text(app, "status")

    _run(kit, play)


def test_next_and_previous(kit: Kit) -> None:
    """N and p go through the exercises in order; at the ends a sentence says so."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("p")
        assert _text(app, "status") == "There is none before this one (list: all)."
        await pilot.press("n", "n")
        assert app.exercise.slug == "shout"
        assert app.gradings.asked[-1] == ("shout", False)
        await pilot.press("n")
        assert _text(app, "status") == "There is none after this one (list: all)."
        await pilot.press("p")
        assert app.exercise.slug == "twice"

    _run(kit, play)


def test_going_on_to_what_is_next_to_do(kit: Kit) -> None:
    """G follows `kata next`, skips what is under way here, and ends when all is solved."""
    record_graded(kit.root, _report(kit, Verdict.PASS, slug="twice"), "x")
    record_graded(kit.root, _report(kit, Verdict.FAIL), "y")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("g")
        assert app.exercise.slug == "shout"
        await pilot.press("g")
        assert app.exercise.slug == "halve"
        for slug in ("halve", "shout"):
            record_graded(kit.root, _report(kit, Verdict.PASS, slug=slug), "z")
        app.post_message(Told(Recorded(read_progress(kit.root, kit))))
        await pilot.pause()
        await pilot.press("g")
        assert _text(app, "status") == "Everything is solved."

    _run(kit, play)


def test_hints_are_counted(kit: Kit) -> None:
    """Each h shows one more, on its page, and in the history."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        assert "3 hints, none used: press h for the first." in _text(app, "hints-text")
        await pilot.press("h")
        assert app.pages.current == "hints"
        assert "Hint 1 of 3" in _text(app, "hints-text") and "2 more" in _text(app, "hints-text")
        await pilot.press("h", "h", "h")
        assert "That was the last one." in _text(app, "hints-text")
        assert "Hints 3/3" in str(app.query_one("Tab#--content-tab-hints").label)

    _run(kit, play)
    assert [event.number for event in read_history(kit.root).events] == [1, 2, 3]  # type: ignore[union-attr]


def test_the_solution_before_a_pass_needs_a_yes(kit: Kit) -> None:
    """S asks; n leaves everything as it was, and y shows it and records that it was given up."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        assert isinstance(app.screen, Question)
        await pilot.press("n")
        assert not isinstance(app.screen, Question)
        assert _text(app, "solution-text") == "Press s to see the solution."
        await pilot.press("s", "y")
        await pilot.pause()
        assert app.pages.current == "solution"
        assert "return x / 2" in _text(app, "solution-text")
        assert "1. And a third?" in _text(app, "solution-text")
        await pilot.press("1", "s")
        assert app.pages.current == "solution"  # it is not asked twice

    _run(kit, play)
    (event,) = read_history(kit.root).events
    assert event.gave_up  # type: ignore[union-attr]


def test_the_solution_after_a_pass(kit: Kit) -> None:
    """It opens at once, without the docstrings: they are the task, which has its own page."""
    record_graded(kit.root, _report(kit, Verdict.PASS), "x")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        assert "return x / 2" in _text(app, "solution-text")
        assert "Return half of" not in _text(app, "solution-text")

    _run(kit, play)
    assert not read_history(kit.root).events[-1].gave_up  # type: ignore[union-attr]


def test_a_copy_without_solutions(kit: Kit) -> None:
    """It says so, and goes on."""
    record_graded(kit.root, _report(kit, Verdict.PASS), "x")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        kit.solution_path(kit.exercise("halve")).unlink()
        await pilot.press("s")
        assert "The solution of `halve` is not in this copy" in _text(app, "status")

    _run(kit, play)


def test_what_a_mock_interview_asks_has_no_help(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as it is under way, there are neither hints nor the solution."""
    monkeypatch.setattr("grader.learner.mock.holding.held", lambda _: ("halve",))

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("h")
        assert "is asked in the mock interview that is under way: there are no hints" in _text(app, "status")
        await pilot.press("s", "y")
        await pilot.pause()
        assert "there is no solution until it ends" in _text(app, "status")
        assert "return" not in _text(app, "solution-text")

    _run(kit, play)
    assert read_history(kit.root).events == ()


def test_reset_asks_and_keeps_the_attempt(kit: Kit) -> None:
    """R and y lay out the blank stub; where the attempt is kept is said."""
    path = kit.stub_path(kit.exercise("halve"))
    path.write_text(stub("halve", "return 1"), "utf-8")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("r", "escape")
        assert "return 1" in path.read_text("utf-8")
        await pilot.press("r", "y")
        await pilot.pause()
        assert "The stub is blank again. Your attempt: .kata/attempts/halve/" in _notes(app)[-1]
        await pilot.press("r", "y")
        await pilot.pause()
        assert _notes(app)[-1] == "The stub is as it came."

    _run(kit, play)
    assert path.read_text("utf-8") == kit.pristine(kit.exercise("halve"))
    (kept,) = (kit.root / ".kata/attempts/halve").iterdir()
    assert "return 1" in kept.read_text("utf-8")


def test_a_reset_that_fails_is_a_sentence(kit: Kit) -> None:
    """What is in the way is named."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        path = kit.stub_path(kit.exercise("halve"))
        path.unlink()
        path.mkdir()
        await pilot.press("r", "y")
        await pilot.pause()
        assert "is a folder, so nothing was changed. Move it away" in _text(app, "status")

    _run(kit, play)


def test_the_pages(kit: Kit) -> None:
    """Numbers and arrows turn them."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        for key, page in [
            ("2", "checks"),
            ("3", "hints"),
            ("4", "solution"),
            ("right", "task"),
            ("left", "solution"),
        ]:
            await pilot.press(key)
            assert app.pages.current == page
        await pilot.press("1")
        assert app.pages.current == "task"

    _run(kit, play)


def test_checking_again(kit: Kit) -> None:
    """C grades the exercise on other inputs."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("c")
        assert app.gradings.asked == [("halve", False), ("halve", True)]

    _run(kit, play)


def test_checking_all(kit: Kit) -> None:
    """A grades what was edited, counts it down, and stops when it is pressed again."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("a")
        assert _text(app, "status") == "No stub is edited yet."
        for slug in ("halve", "shout"):
            kit.stub_path(kit.exercise(slug)).write_text(stub(slug, "return 1"), "utf-8")
        await pilot.press("a")
        assert app.gradings.rows == [["halve", "shout"]]
        await _tell(app, pilot, _report(kit, Verdict.PASS), saved=False, left=1)
        assert _text(app, "status") == "Checked 1: 1 pass. 1 to go; a stops."
        await _tell(app, pilot, _report(kit, Verdict.FAIL, slug="shout"), saved=False, left=0)
        assert _text(app, "status") == "Checked 2: 1 pass. That was all."
        await pilot.press("a", "a")
        assert app.gradings.rows[-1] == []
        await _tell(app, pilot, _report(kit, Verdict.PASS), saved=False, left=1)  # it was under way
        assert _text(app, "status") == "Stopped."
        await pilot.press("a")
        assert app.gradings.rows[-1] == ["halve", "shout"]

    _run(kit, play)


def test_the_list(kit: Kit) -> None:
    """L opens it at the exercise shown; arrows and enter choose, escape leaves."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        assert isinstance(app.screen, Listing)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.exercise.slug == "twice"
        await pilot.press("l", "down", "escape")
        await pilot.pause()
        assert app.exercise.slug == "twice"

    _run(kit, play)


def test_the_list_is_searched(kit: Kit) -> None:
    """Words narrow it down, by name, title or chapter; enter in the search goes to what is left."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("l", "slash", *"words sho")
        assert app.screen.query_one(Input).value == "words sho"
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert app.exercise.slug == "shout"

    _run(kit, play)


def test_a_search_without_a_result(kit: Kit) -> None:
    """The list is empty, says so, and enter changes nothing."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("l", "slash", *"zzz")
        assert (
            str(app.screen.query_one("#head", Static).content) == "Exercises: all, 0 of 3. Enter opens one."
        )
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert app.exercise.slug == "halve"

    _run(kit, play)


def test_the_list_is_filtered(kit: Kit) -> None:
    """F goes through the filters; n and p then follow the filter."""
    record_graded(kit.root, _report(kit, Verdict.PASS, slug="twice"), "x")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("l", "f")
        assert (
            str(app.screen.query_one("#head", Static).content)
            == "Exercises: not solved, 2 of 3. Enter opens one."
        )
        names = [option.id for option in app.screen.query_one(OptionList).options if option.id]
        assert names == ["halve", "shout"]
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("n")
        assert app.exercise.slug == "shout"

    _run(kit, play)


def test_the_place_in_the_list_outlasts_a_filter(kit: Kit) -> None:
    """Where a filter hides the exercise the first one is offered; without it one is back where one was."""
    record_graded(kit.root, _report(kit, Verdict.PASS, slug="twice"), "x")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        def place() -> str | None:
            option = app.screen.query_one(OptionList).highlighted_option
            return None if option is None else option.id

        await pilot.press("l", "down")
        assert place() == "twice"
        await pilot.press("f")  # only what is not solved
        assert place() == "halve"
        await pilot.press("f", "f", "f")
        assert isinstance(app.screen, Listing)
        assert (app.screen.within, place()) == ("all", "twice")
        await pilot.press("f", "down")
        assert place() == "shout"
        await pilot.press("f", "f", "f")
        assert place() == "shout"

    _run(kit, play)


def test_the_keys_are_listed(kit: Kit) -> None:
    """The question mark shows them, and escape leaves."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        assert isinstance(app.screen, Keys)
        words = str(app.screen.query_one(Static).content)
        assert all(key in words for key, _ in KEYS)
        await pilot.press("escape")
        assert not isinstance(app.screen, Keys)

    _run(kit, play)


def test_light_and_dark(kit: Kit) -> None:
    """D changes between them."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        assert app.current_theme.dark
        await pilot.press("d")
        assert not app.current_theme.dark

    _run(kit, play)


@pytest.mark.parametrize("key", ["q", "ctrl+c"])
def test_quitting(kit: Kit, key: str) -> None:
    """Q and Ctrl-C end the program and its threads, also out of a dialog."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        assert app.gradings.open and app.saves.open
        if key == "ctrl+c":
            await pilot.press("r")
        await pilot.press(key)

    app = _run(kit, play)
    assert not app.gradings.open and not app.saves.open


def test_another_stub_that_is_saved_is_turned_to(kit: Kit) -> None:
    """The learner works where they save."""
    kit.stub_path(kit.exercise("shout")).write_text(stub("shout", "return word"), "utf-8")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        app.post_message(Saved(["shout"]))
        await pilot.pause()
        assert app.exercise.slug == "shout"
        assert app.gradings.asked[-1] == ("shout", True)

    _run(kit, play)


def test_a_stub_that_is_laid_out_or_deleted_is_not_turned_to(kit: Kit) -> None:
    """Only what the learner works on is: what an update lays out they did not save."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        app.post_message(Saved(["twice"]))
        await pilot.pause()
        assert app.exercise.slug == "halve"
        assert _text(app, "status") == "The stub of twice was laid out, or is gone: l lists all."
        kit.stub_path(kit.exercise("twice")).unlink()
        app.post_message(Saved(["twice"]))
        await pilot.pause()
        assert app.exercise.slug == "halve"

    _run(kit, play)


def test_new_exercises_of_an_updated_kit(kit: Kit) -> None:
    """They are named and can be turned to; the one that is shown stays, and is graded by the new suite."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        add_exercise(kit, "quarter")
        app.post_message(Updated(Kit(kit.root)))
        await pilot.pause()
        assert app.exercise.slug == "halve"
        assert app.gradings.asked == [("halve", False), ("halve", False)]
        assert _notes(app) == ["The kit was updated: 1 exercise is new (quarter)."]
        assert "0 of 4 solved" in _text(app, "progress")
        await pilot.press("n", "n")
        assert app.exercise.slug == "quarter"
        assert "quarter(x: float) -> float" in _text(app, "task-text")

    _run(kit, play)


def test_a_task_that_an_update_mends(kit: Kit) -> None:
    """The text on the page is that of the kit as it is now."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        path = kit.solution_path(kit.exercise("halve"))
        path.write_text(path.read_text("utf-8").replace("Return half of", "Give half of"), "utf-8")
        app.post_message(Updated(Kit(kit.root)))
        await pilot.pause()
        assert "Give half of" in _text(app, "task-text")
        assert _notes(app) == []

    _run(kit, play)


def test_an_exercise_that_leaves_the_kit_while_it_is_shown(kit: Kit) -> None:
    """The nearest is turned to, nothing of the old one is left on the screen, and its stub stays."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        stub_path = kit.stub_path(kit.exercise("halve"))
        await _tell(app, pilot, _report(kit, Verdict.FAIL))
        drop_exercise(kit, "halve")
        app.post_message(Updated(Kit(kit.root)))
        await pilot.pause()
        assert app.exercise.slug == "twice"
        assert _notes(app) == ["Not in the kit any more: halve. What you wrote stays where it is."]
        assert "0 of 2 solved" in _text(app, "progress")
        assert "Double a number" in _text(app, "title")
        assert "Not checked yet" in _text(app, "checks-text")
        app.post_message(Saved(["halve"]))  # it was under way
        await pilot.press("p")
        assert app.exercise.slug == "twice"
        assert stub_path.is_file()

    _run(kit, play)


def test_an_update_while_the_list_is_open(kit: Kit) -> None:
    """The list shows what there is now, and its search stays."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        drop_exercise(kit, "twice")
        add_exercise(kit, "quarter")
        app.post_message(Updated(Kit(kit.root)))
        await pilot.pause()
        assert isinstance(app.screen, Listing)
        names = [option.id for option in app.screen.query_one(OptionList).options if option.id]
        assert names == ["halve", "quarter", "shout"]
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.exercise.slug == "quarter"

    _run(kit, play)


def test_a_question_is_about_the_exercise_that_was_shown(kit: Kit) -> None:
    """Where a save turns to another one meanwhile, a yes does nothing to that one."""
    text = stub("shout", "return word")
    kit.stub_path(kit.exercise("shout")).write_text(text, "utf-8")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("r")
        app.post_message(Saved(["shout"]))
        await pilot.pause()
        await pilot.press("y")
        await pilot.pause()
        assert app.exercise.slug == "shout"
        assert "This is shout, and the question was about halve: nothing was done." in _text(app, "status")

    _run(kit, play)
    assert kit.stub_path(kit.exercise("shout")).read_text("utf-8") == text


def test_the_earlier_answer_is_named_when_a_review_passes(kit: Kit) -> None:
    """It was put out of sight with a promise: as long as the new one does not pass, it is not named."""
    exercise = kit.exercise("halve")
    kit.stub_path(exercise).write_text(stub("halve", "return x / 2.0"), "utf-8")
    kept = begin_review(kit, kit.root, exercise).kept
    assert kept is not None

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await _tell(app, pilot, _report(kit, Verdict.FAIL))
        assert ".kata" not in _text(app, "checks-text")
        await _tell(app, pilot, _report(kit, Verdict.PASS))
        assert f"Your earlier answer, to compare:\n  {kept.relative_to(kit.root)}" in _text(
            app, "checks-text"
        )

    _run(kit, play)


def test_a_verdict_while_the_list_is_open(kit: Kit) -> None:
    """The list stays, and takes the keys; what was checked is below it."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await _tell(app, pilot, _report(kit, Verdict.FAIL))
        assert isinstance(app.screen, Listing)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.exercise.slug == "twice"

    _run(kit, play)


def test_many_stubs_that_change_at_once_are_not(kit: Kit) -> None:
    """A branch that is checked out is no work on all of its files."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        app.post_message(Saved(["twice", "shout"]))
        await pilot.pause()
        assert app.exercise.slug == "halve"
        assert _text(app, "status") == "2 other stubs changed: a checks all that you edited."

    _run(kit, play)


def test_a_verdict_on_another_exercise_stays_in_the_background(kit: Kit) -> None:
    """What comes late does not take the screen away."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await _tell(app, pilot, _report(kit, Verdict.FAIL, slug="shout"))
        assert app.pages.current == "task"
        assert "Not checked yet" in _text(app, "checks-text")
        await pilot.press("n", "n", "2")
        assert "fail  Property 1 holds." in _text(app, "checks-text")

    _run(kit, play)


def test_hostile_text_is_shown_and_does_nothing(kit: Kit) -> None:
    """Neither escape sequences nor markup of an attempt's act on the screen; a flood is cut."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        hostile = (
            "\x1b[2J\x1b]0;title\x07 [red]x[/] [/nothing] [@click=app.quit]go[/]\n"
            + "y\n" * 5000
            + "z" * 9000
        )
        await _tell(app, pilot, _report(kit, Verdict.ERROR, message=hostile))
        words = _text(app, "checks-text")
        assert "\\x1b[2J" in words and "\x1b" not in words
        assert "[@click=app.quit]go[/]" in words
        assert words.endswith("more lines") and len(words) < 20_000

    _run(kit, play)


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (10, 3), (300, 90)])
def test_any_size(kit: Kit, size: tuple[int, int]) -> None:
    """A terminal that is resized to nothing, and back, ends nothing."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await _tell(app, pilot, _report(kit, Verdict.FAIL))
        await pilot.resize_terminal(*size)
        await pilot.press("l", "escape", "question_mark", "escape", "n")
        await pilot.resize_terminal(80, 24)
        assert app.exercise.slug == "twice"

    _run(kit, play)


def test_lines_are_as_wide_as_the_terminal_is_now(kit: Kit) -> None:
    """After a change of size the lines are wrapped for the size that there is, not for the one before."""
    report = _report(kit, Verdict.FAIL)
    long = "This property is wrapped where the terminal has no room for it."
    report = replace(report, checks=(replace(report.checks[0], property=long),))

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        await _tell(app, pilot, report)
        wide = _text(app, "checks-text")
        await pilot.resize_terminal(40, 24)
        await pilot.pause()
        assert long in wide and long not in _text(app, "checks-text")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert _text(app, "checks-text") == wide

    _run(kit, play)


def test_the_place_in_tabs_and_list_is_marked_without_colour(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reversed letters say which page is on top, and a sign which exercise; d has nothing to change."""
    monkeypatch.setenv("NO_COLOR", "1")

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        assert app.query_one("Tab.-active").rich_style.reverse
        assert not any(tab.rich_style.reverse for tab in app.query("Tab").exclude(".-active"))
        await pilot.press("d")
        assert _text(app, "status").startswith("There is no colour, as NO_COLOR asks")
        await pilot.press("l", "down")
        await pilot.pause()
        rows = [str(option.prompt) for option in app.screen.query_one(OptionList).options]
        assert [row.split()[1] for row in rows if row.startswith("▸")] == ["twice"]

    _run(kit, play, theme=COLOURLESS)


def test_a_history_that_cannot_be_written_is_said_once(kit: Kit) -> None:
    """A note, and the work goes on."""

    async def play(app: Watch, pilot: Pilot[None]) -> None:
        (kit.root / ".kata").write_text("in the way")
        await pilot.press("h", "h")
        notes = _notes(app)
        assert len(notes) == 1 and "Your progress is not recorded" in notes[0]

    _run(kit, play)
    assert Path(kit.root / ".kata").is_file()
    assert read_progress(kit.root, kit).of("halve").state is State.NOT_STARTED

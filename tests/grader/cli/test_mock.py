"""`kata mock`: from the beginning to the score sheet, as its user types it."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.cli import mock, mock_sheets, mock_submit
from grader.grade import judge_for
from grader.learner import read_history
from grader.learner.events import MockEnded, now
from tests.grader.small_kit import HALVE

Run = Callable[..., Result]
OPTIONS = ("--minutes", "16", "--chapters", "numbers", "--seed", "1")


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = now()

    def __call__(self) -> datetime:
        return self.now

    def move(self, minutes: float) -> None:
        """Move it on, or back."""
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Give the commands a clock of the test's."""
    made = Clock()
    for module in (mock, mock_submit, mock_sheets):
        monkeypatch.setattr(module, "now", made)
    return made


def test_a_long_title_is_wrapped(kit: Kit, run: Run, clock: Clock) -> None:
    """No line is broken by the terminal in the midst of a word."""
    chapter = kit.root / "exercises/01_numbers/chapter.toml"
    title = "Halve a number, and the next, and all that come after it to the end of the line"
    chapter.write_text(chapter.read_text().replace("Halve a number", title))
    lines = run("mock", *OPTIONS).stdout.splitlines()
    assert "minutes)" in "\n".join(lines)
    assert all(len(line) <= 80 for line in lines)


def test_whole_interview(judged: Kit, run: Run, clock: Clock, request: Any) -> None:
    """Begin, submit a wrong and a right answer, answer a question, end, score it, and see it again."""
    request.addfinalizer(lambda: _remove(judged))
    begun = run("mock", *OPTIONS)
    until = f"{clock.now + timedelta(minutes=16):%H:%M}"
    assert begun.exit_code == 0
    assert begun.stdout.startswith(
        f"Mock interview 1 begins: 16 of 16 minutes left, until {until}.\n\n  mock/1/"
    )
    assert "  mock/1/halve.py\n      Halve a number (code, about 5 minutes)\n" in begun.stdout
    assert "  submit  kata mock submit NAME   (as often as you like)\n" in begun.stdout
    stub = judged.root / "mock" / "1" / "halve.py"

    clock.move(2)
    stub.write_text(HALVE.replace("x / 2", "x / 3"))
    wrong = run("mock", "submit", "halve")
    assert wrong.exit_code == 1
    assert "halve: fail, 1 of 3 checks" in wrong.stdout
    assert "You take a third." not in wrong.stdout
    assert "kata hint" not in wrong.stdout
    assert wrong.stdout.endswith("\n14 of 16 minutes left.\n")

    clock.move(1)
    stub.write_text(HALVE)
    right = run("mock", "submit", "mock/1/halve.py")
    assert right.exit_code == 0
    assert "halve: pass, 3 of 3 checks" in right.stdout
    assert "The interviewer asks:\n\n  - And a third?\n\nAnswer in mock/1/questions.md" in right.stdout
    page = judged.root / "mock" / "1" / "questions.md"
    page.write_text(page.read_text() + "By \x1b[31mthree.\n")

    shown = run("mock")
    assert "Halve a number (code, about 5 minutes): pass\n" in shown.stdout
    clock.move(3)
    ended = run("mock", "end")
    assert ended.exit_code == 0
    assert ended.stdout.startswith(
        "Mock interview 1: 1 of 2 solved in time, 10 of 20 points, 6 of 16 minutes\n"
    )
    assert "  halve                           3 min of 5     pass, answer 2\n" in ended.stdout
    assert "  twice: nothing was submitted.\n" in ended.stdout
    assert ended.stdout.endswith("All of it, the solutions beside your answers: mock/1/sheet.md\n")
    assert "return x / 2" in (judged.root / "mock" / "1" / "sheet.md").read_text()

    assert "  1 follow-up question            0 min          not scored yet\n" in ended.stdout
    scored = run("mock", "score", input="7\n2\n").stdout
    assert (
        "halve\n  And a third?\n\n  You\n    By \\x1b[31mthree.\n\n  Model answer\n    Divide by three.\n"
        in scored
    )
    assert "Error: Write 0, 1 or 2, or press Enter.\n" in scored
    assert "2 of 2 points, your own score" in scored
    shown = run("mock", "show").stdout
    assert "  Your score: 2 of 2\n" in shown
    assert shown.endswith(scored[scored.index("Mock interview 1:") :])
    assert "1 of 2 solved in time" in run("mock", "list").stdout
    events = [event for event in read_history(judged.root).events if isinstance(event, MockEnded)]
    assert [event.said for event in events] == [None, 2]


def _remove(kit: Kit) -> None:
    shutil.rmtree(kit.root / "mock", ignore_errors=True)


def test_what_is_on_the_board_counts(judged: Kit, run: Run, clock: Clock, request: Any) -> None:
    """Without running, a submission tells nothing; at the end what was only saved is graded too."""
    request.addfinalizer(lambda: _remove(judged))
    begun = run("mock", "start", *OPTIONS, "--no-run")
    assert "(once each; you see the outcome at the end)" in begun.stdout
    desk = judged.root / "mock" / "1"
    (desk / "halve.py").write_text(HALVE.replace("x / 2", "x / 3"))
    submitted = run("mock", "submit", "halve")
    assert submitted.exit_code == 0
    assert submitted.stdout.startswith("halve is submitted. What came of it is told at the end.\n")
    assert "(code, about 5 minutes): submitted\n" in run("mock", "status").stdout
    (desk / "twice.py").write_text((judged.root / "solutions/01_numbers/twice.py").read_text())
    ended = run("mock", "end").stdout
    assert "fail, 1 of 3 checks\n" in ended
    assert "You take a third." in ended
    assert "1 of 2 solved in time" in ended
    assert "--no-run --seed 1" in ended


def test_time_that_is_up(judged: Kit, run: Run, clock: Clock, request: Any) -> None:
    """After the time an answer is graded, called late, and shown as late on the sheet."""
    request.addfinalizer(lambda: _remove(judged))
    run("mock", *OPTIONS)
    clock.move(18.5)
    assert run("mock").stdout.startswith(
        "Mock interview 1: the time is up, since 2 minutes; what you submit now is late.\n"
    )
    (judged.root / "mock" / "1" / "halve.py").write_text(HALVE)
    late = run("mock", "submit", "halve")
    assert "This answer is 3 minutes late. It is kept, and the score sheet says so." in late.stdout
    ended = run("mock", "end").stdout
    assert ended.startswith("Mock interview 1: 0 of 2 solved in time, 0 of 20 points,")
    assert "pass, after the time" in ended


def test_clock_that_was_set_back(kit: Kit, run: Run, clock: Clock) -> None:
    """It is said, and gives no time back."""
    run("mock", *OPTIONS)
    clock.move(8)
    run("mock")
    clock.move(-6)
    shown = run("mock")
    assert "Mock interview 1: 8 of 16 minutes left" in shown.stdout
    assert shown.stderr.startswith("Note: The clock of this machine was set back: the interview saw ")


def test_folder_that_was_deleted(kit: Kit, run: Run) -> None:
    """The stubs come back blank, and the interview goes on."""
    run("mock", *OPTIONS)
    (kit.root / "mock" / "1" / "halve.py").unlink()
    assert "mock/1/halve.py was gone, and is there again, blank.\n" in run("mock").stdout
    assert (kit.root / "mock" / "1" / "halve.py").is_file()


def test_help_is_refused_meanwhile(kit: Kit, run: Run) -> None:
    """Hints, solutions and other grading of what the interview asks wait for its end; the rest does not."""
    run("mock", *OPTIONS)
    fact = "Error: `halve` is asked in the mock interview that is under way: {} until it ends.\n"
    assert run("hint", "halve").stderr.startswith(fact.format("there are no hints"))
    solution = run("solution", "halve", "--give-up")
    assert solution.exit_code == 2
    assert solution.stderr.startswith(fact.format("there is no solution"))
    assert run("check", "halve").stderr.startswith(fact.format("nothing else grades it"))
    kit.stub_path(kit.exercise("halve")).write_text("wrong\n")
    assert "no stub of exercises is edited yet" in run("check").stdout
    assert run("hint", "shout").exit_code == 0
    assert run("mock", "end").exit_code == 0
    assert run("hint", "halve").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--minutes", "0"), "An interview of 0 minutes cannot be held.", id="no-minutes"),
        pytest.param(("--chapters", "9"), "There is no chapter `9`. There are: 01_numbers,", id="chapter"),
        pytest.param(
            ("submit", "halve"), "No mock interview is under way. kata mock begins one.", id="submit"
        ),
        pytest.param(("end",), "No mock interview is under way. kata mock begins one.", id="end"),
        pytest.param(("status",), "No mock interview is under way. kata mock begins one.", id="status"),
        pytest.param(("show",), "No mock interview is over yet. kata mock begins one.", id="show"),
        pytest.param(("score", "4"), "There is no mock interview 4. There are: none yet.", id="score"),
        pytest.param(
            ("--minutes", "9", "end"), "These options begin an interview. kata mock --help shows", id="mixed"
        ),
        pytest.param(("--level", "chief"), "'chief' is not one of 'junior', 'senior'.", id="level"),
    ],
)
def test_mistakes(kit: Kit, run: Run, arguments: tuple[str, ...], words: str) -> None:
    """Each is a sentence with what to do, and begins no interview."""
    result = run("mock", *arguments)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
    assert not (kit.root / "mock").exists()


def test_two_at_once(kit: Kit, run: Run) -> None:
    """A second interview is refused while one is under way, and the sheet of that one waits for its end."""
    run("mock", *OPTIONS)
    assert "Mock interview 1 is under way." in run("mock", "--minutes", "10").stderr
    assert "Mock interview 1 is under way." in run("mock", "start").stderr
    assert "No mock interview is over yet.\n       kata mock end ends" in run("mock", "show").stderr
    assert "Mock interview 1 is under way: its sheet comes at the end." in run("mock", "show", "1").stderr
    assert run("mock", "list").stdout.endswith("under way\n")


def test_going_on_without_a_pass(kit: Kit, run: Run) -> None:
    """A blank stub is not submitted by mistake; with --leave its questions are asked."""
    run("mock", *OPTIONS)
    blank = run("mock", "submit", "halve")
    assert blank.exit_code == 2
    assert blank.stderr == (
        "Error: Nothing is written in mock/1/halve.py yet.\n"
        "       To go on to its questions all the same: kata mock submit halve --leave\n"
    )
    left = run("mock", "submit", "halve", "--leave")
    assert left.exit_code == 1
    assert left.stdout.startswith(
        "halve is left without an answer.\n\nThe interviewer asks:\n\n  - And a third?\n"
    )
    assert "Halve a number (code, about 5 minutes): left\n" in run("mock").stdout


def test_at_a_terminal_nothing_begins_unasked(kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever sits at a terminal is told how long it takes and asked; a no starts no clock."""
    monkeypatch.setattr(mock_sheets, "at_terminal", lambda: True)
    refused = run("mock", *OPTIONS, input="n\n")
    assert "2 exercises and follow-up questions in 16 minutes. Begin now? [Y/n]: n\n" in refused.stdout
    assert refused.stdout.endswith("Then another time: no clock is running.\n")
    assert "No mock interview is under way." in run("mock", "status").stderr
    assert "Mock interview 1 begins:" in run("mock", *OPTIONS, input="\n").stdout


def test_at_a_terminal_the_end_asks_for_scores(kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The end goes on to the scores, and shows the sheet with them."""
    run("mock", *OPTIONS)
    run("mock", "submit", "halve", "--leave")
    monkeypatch.setattr(mock_sheets, "at_terminal", lambda: True)
    ended = run("mock", "end", input="1\n").stdout
    assert "Score your answer: 0 missed it, 1 in part, 2 all that matters.\n" in ended
    assert "halve\n  And a third?\n\n  You\n    (nothing written)\n" in ended
    assert "1 of 2 points, your own score" in ended
    assert "Say it better: And a third?" in ended


@pytest.mark.parametrize("seconds", [0.3, 0.8, 1.6])
def test_killed_while_it_ends(
    kit: Kit, run: Run, start: Callable[..., subprocess.Popen[bytes]], seconds: float
) -> None:
    """Whenever the end is cut short, the interview is still under way or over, and never in between."""
    run("mock", *OPTIONS)
    (kit.root / "mock" / "1" / "halve.py").write_text(HALVE)
    process = start("mock", "end", cwd=kit.root)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.kill()
    process.wait()
    again = run("mock", "end")
    assert again.exit_code == 0 or "No mock interview is under way." in again.stderr
    assert "1 of 2 solved in time" in run("mock", "show").stdout
    assert "1 of 2 solved in time" in run("mock", "list").stdout
    history = read_history(kit.root)
    assert history.unreadable == 0
    judge_for(kit).close()


def test_board_tells_of_it(kit: Kit, run: Run) -> None:
    """The board says that an interview is under way, and that its file cannot be read."""
    run("mock", *OPTIONS)
    assert "  mock interview 1 is under way: kata mock\n" in run().stdout
    (kit.root / ".kata" / "mocks" / "1.json").write_text("{")
    torn = run()
    assert torn.exit_code == 0
    assert torn.stderr.startswith("Note: Mock interview 1 cannot be read from ")
    broken = run("mock", "status")
    assert broken.exit_code == 3
    assert "Move that file away; what you wrote is in mock/1/." in broken.stderr
    assert run("mock", "list").stderr.startswith("Note: Mock interview 1 cannot be read from ")


def test_list_of_none(kit: Kit, run: Run) -> None:
    """Without an interview the list says how to begin one."""
    assert run("mock", "list").stdout == "No mock interview yet. kata mock begins one.\n"


def test_interview_without_questions(kit: Kit, run: Run) -> None:
    """There is nothing to score where nothing passed."""
    run("mock", *OPTIONS)
    run("mock", "end")
    assert "No question was asked in mock interview 1." in run("mock", "score").stderr


def test_role_of_the_plan(kit: Kit, run: Run, clock: Clock) -> None:
    """The role is that of the plan, unless another is named."""
    run("plan", "--interview", f"{clock.now.date() + timedelta(days=9)}", "--role", "mle")
    run("mock", *OPTIONS)
    run("mock", "end")
    assert "--role mle --chapters 01_numbers --seed 1" in run("mock", "show").stdout
    refused = run("mock", *OPTIONS, "--role", "ds")
    assert "No exercise is of that level and role in those chapters." in refused.stderr


def test_scoring_that_stops(judged: Kit, run: Run, clock: Clock, request: Any) -> None:
    """What was scored stays; the rest waits."""
    request.addfinalizer(lambda: _remove(judged))
    run("mock", *OPTIONS, "--no-run")
    for slug in ("halve", "twice"):
        source = (judged.root / f"solutions/01_numbers/{slug}.py").read_text() + "\nmine = True\n"
        (judged.root / f"mock/1/{slug}.py").write_text(source)
        run("mock", "submit", slug)
    run("mock", "end")
    stopped = run("mock", "score", input="")
    assert "The rest waits: kata mock score" in stopped.stdout
    assert "Score your answers: kata mock score" in stopped.stdout

"""The newest save is graded first, what it overtakes is given up, and nothing is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from grader.catalog import Kit
from grader.learner.history import history_path, read_history
from grader.learner.progress import State
from grader.learner.watch import gradings as module
from grader.learner.watch.gradings import Gradings, Outcome, Recorded
from grader.model import Verdict
from tests.grader.processes import in_session, wait_for, zygotes_of
from tests.grader.small_kit import stub

HANGING = stub("halve", "while True: pass")
RIGHT = stub("halve", "return x / 2")


@pytest.fixture
def gradings(kit: Kit, news: Any) -> Iterator[Gradings]:
    """Start the thread."""
    made = Gradings(kit, news.tell)
    made.start()
    yield made
    made.close()


def _save(kit: Kit, slug: str, text: str) -> None:
    kit.stub_path(kit.exercise(slug)).write_text(text, encoding="utf-8")


def _outcome(news: Any, slug: str = "halve") -> Outcome:
    found: Outcome = news.until(lambda it: isinstance(it, Outcome) and it.order.exercise.slug == slug)
    return found


def _recorded(news: Any) -> Recorded:
    found: Recorded = news.until(lambda it: isinstance(it, Recorded))
    return found


def test_a_save_is_graded_and_recorded(kit: Kit, news: Any, gradings: Gradings) -> None:
    """First comes the report, with its diagnosis, and then where the learner stands."""
    _save(kit, "halve", stub("halve", "return x / 3"))
    gradings.grade(kit.exercise("halve"), saved=True)
    outcome = _outcome(news)
    assert outcome.report is not None and outcome.report.verdict is Verdict.FAIL
    assert "You take a third." in [check.diagnosis for check in outcome.report.checks]
    assert _recorded(news).progress.of("halve").state is State.FAILING


def test_the_same_answer_is_recorded_once(kit: Kit, news: Any, gradings: Gradings) -> None:
    """To look at an exercise again, or in a second window, makes no history."""
    _save(kit, "halve", RIGHT)
    for _ in range(2):
        gradings.grade(kit.exercise("halve"), saved=True)
        assert _recorded(news).progress.of("halve").state is State.SOLVED
    assert len(read_history(kit.root).events) == 1


def test_an_untouched_stub_makes_no_history(kit: Kit, news: Any, gradings: Gradings) -> None:
    """Only to look at an exercise is no attempt."""
    gradings.grade(kit.exercise("halve"), saved=False)
    assert _recorded(news).progress.of("halve").state is State.NOT_STARTED
    assert not history_path(kit.root).exists()


def test_a_newer_save_overtakes_one_that_hangs(
    kit: Kit, news: Any, gradings: Gradings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The older grading is given up, nothing of it is told, and no process of it is left."""
    monkeypatch.setattr(module, "PATIENCE", 0.1)
    gradings.grade(kit.exercise("halve"), saved=False)
    _outcome(news)
    judge = gradings._judge.pid
    assert judge is not None
    sessions = [judge, *zygotes_of(judge)]
    _save(kit, "halve", HANGING)
    gradings.grade(kit.exercise("halve"), saved=True)
    assert wait_for(lambda: gradings._running is not None)
    _save(kit, "halve", RIGHT)
    gradings.grade(kit.exercise("halve"), saved=True)
    outcome = _outcome(news)
    assert outcome.report is not None and outcome.report.verdict is Verdict.PASS
    assert wait_for(lambda: not any(in_session(session) for session in sessions))


def test_a_grading_that_is_given_up_for_nothing_is_done_again(
    kit: Kit, news: Any, gradings: Gradings
) -> None:
    """Where an older grading ends just before it is given up, the newer one must not be lost."""
    _save(kit, "halve", "import time\ntime.sleep(0.5)\n" + RIGHT)
    gradings.grade(kit.exercise("halve"), saved=False)
    assert wait_for(lambda: gradings._running is not None)
    gradings._judge.interrupt()
    report = _outcome(news).report
    assert report is not None and report.verdict is Verdict.PASS


def test_another_exercise_that_is_overtaken_is_graded_later(
    kit: Kit, news: Any, gradings: Gradings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two saves in a row: the second is told first if the first takes long, but both are told."""
    monkeypatch.setattr(module, "PATIENCE", 0.1)
    _save(kit, "halve", HANGING)
    _save(kit, "twice", stub("twice", "return x * 2"))
    gradings.grade(kit.exercise("halve"), saved=True)
    assert wait_for(lambda: gradings._running is not None)
    gradings.grade(kit.exercise("twice"), saved=True)
    assert _outcome(news, "twice").report is not None
    report = _outcome(news, "halve").report
    assert report is not None and report.verdict is Verdict.TIMEOUT


def test_a_stub_that_is_gone_is_said_and_not_recorded(kit: Kit, news: Any, gradings: Gradings) -> None:
    """A deleted file is no attempt; the way back is named."""
    kit.stub_path(kit.exercise("halve")).unlink()
    gradings.grade(kit.exercise("halve"), saved=True)
    outcome = _outcome(news)
    assert outcome.report is None
    assert "is not there. `kata reset halve` lays the stub out again." in str(outcome.problem)
    _recorded(news)
    assert not history_path(kit.root).exists()


def test_what_a_mock_interview_asks_is_not_graded_here(
    kit: Kit, news: Any, gradings: Gradings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as it is under way, `kata mock submit` alone grades it."""
    monkeypatch.setattr("grader.learner.mock.holding.held", lambda _: ("halve",))
    gradings.grade(kit.exercise("halve"), saved=True)
    outcome = _outcome(news)
    assert outcome.report is None
    assert "nothing else grades it until it ends" in str(outcome.problem)


@pytest.mark.parametrize(
    ("text", "words"),
    [("def halve(x:\n", "Line 1: SyntaxError"), ("", "is empty"), ("# \0\n", "zero byte")],
)
def test_a_file_that_is_no_python_is_an_error_of_the_attempt(
    kit: Kit, news: Any, gradings: Gradings, text: str, words: str
) -> None:
    """What is wrong with the file stands in the report."""
    _save(kit, "halve", text)
    gradings.grade(kit.exercise("halve"), saved=True)
    report = _outcome(news).report
    assert report is not None and report.verdict is Verdict.ERROR
    assert words in report.checks[0].message


def test_a_flood_of_output_ends_in_a_report(kit: Kit, news: Any, gradings: Gradings) -> None:
    """Output is capped before it comes near the screen."""
    _save(kit, "halve", "print('x' * 50_000_000)\n" + RIGHT)
    gradings.grade(kit.exercise("halve"), saved=True)
    report = _outcome(news).report
    assert report is not None
    assert len(report.output) < 100_000


def test_all_are_graded_in_order_and_counted_down(kit: Kit, news: Any, gradings: Gradings) -> None:
    """A row tells with each outcome how many are left."""
    gradings.grade_all(kit.exercises)
    left = [_outcome(news, exercise.slug).order.left for exercise in kit.exercises]
    assert left == [2, 1, 0]


def test_a_save_goes_before_the_rest_of_a_row(kit: Kit, news: Any, gradings: Gradings) -> None:
    """Whoever saves does not wait for all others, which come afterwards."""
    gradings.grade_all(kit.exercises)
    gradings.grade(kit.exercise("shout"), saved=True)
    outcomes = [news.until(lambda it: isinstance(it, Outcome)).order for _ in range(4)]
    order = [(order.exercise.slug, order.saved) for order in outcomes]
    assert order.index(("shout", True)) <= 1
    assert order[-1] == ("shout", False)


def test_a_row_is_counted_to_its_end_although_one_of_it_is_saved(
    kit: Kit, news: Any, gradings: Gradings
) -> None:
    """Whoever waits for the last of a row gets it."""
    gradings.grade_all([kit.exercise("halve")])
    assert wait_for(lambda: gradings._running is not None)
    gradings.grade(kit.exercise("halve"), saved=True)
    told = [news.until(lambda it: isinstance(it, Outcome)).order for _ in range(2)]
    assert sorted((order.saved, order.left) for order in told) == [(False, 0), (True, -1)]


def test_a_row_can_be_stopped(kit: Kit, news: Any, gradings: Gradings) -> None:
    """An empty row takes the place of one that is under way."""
    gradings.grade_all(list(kit.exercises) * 50)
    _outcome(news, "halve")
    gradings.grade_all([])
    assert len([it for it in news.rest(0.5) if isinstance(it, Outcome)]) <= 2


def test_a_history_that_cannot_be_written_is_said(kit: Kit, news: Any, gradings: Gradings) -> None:
    """The report comes all the same."""
    (kit.root / ".kata").write_text("a file in the folder's place")
    _save(kit, "halve", RIGHT)
    gradings.grade(kit.exercise("halve"), saved=True)
    assert _outcome(news).report is not None
    assert "Your progress is not recorded" in str(_recorded(news).problem)


def test_closing_ends_a_grading_that_hangs(kit: Kit, news: Any) -> None:
    """The judge and all that it started are gone at once."""
    gradings = Gradings(kit, news.tell)
    gradings.start()
    gradings.grade(kit.exercise("halve"), saved=False)
    _outcome(news)
    judge = gradings._judge.pid
    assert judge is not None
    sessions = [judge, *zygotes_of(judge)]
    _save(kit, "halve", HANGING)
    gradings.grade(kit.exercise("halve"), saved=True)
    assert wait_for(lambda: gradings._running is not None)
    gradings.close()
    assert wait_for(lambda: not any(in_session(session) for session in sessions))


def test_a_judge_that_cannot_start_is_said(
    kit: Kit, news: Any, gradings: Gradings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that is full says so, and the next save is tried again."""

    def full(*_: object, **__: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    gradings.grade(kit.exercise("halve"), saved=False)
    _outcome(news)
    with monkeypatch.context() as patch:
        patch.setattr(gradings._judge, "grade", full)
        gradings.grade(kit.exercise("halve"), saved=True)
        words = str(_outcome(news).problem)
    assert words == "`halve` was not graded: Resource temporarily unavailable. Save it again."
    gradings.grade(kit.exercise("halve"), saved=True)
    assert _outcome(news).report is not None

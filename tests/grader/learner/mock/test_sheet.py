"""The score sheet of a mock interview."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from grader.catalog import Kit
from grader.learner.mock import course, ending
from grader.learner.mock.records import Answer, Interview
from grader.learner.mock.sheet import markdown, summary
from grader.model import Report

Begin = Callable[..., Interview]
Make = Callable[..., Answer]
HOSTILE = "x = '\x1b[2J'\n```\n# not a heading\n````\n"


def ended(kit: Kit, begin: Begin, answer: Make) -> Interview:
    """Return an interview with a pass, a failure with its diagnosis, and two questions that were asked."""
    interview = begin(minutes=21)
    first, second = (task.slug for task in interview.tasks[:2])
    course.record_answer(kit.root, 1, first, answer(first, "pass", minute=4))
    failed = answer(second, "pass", "fail", minute=12, source=HOSTILE)
    course.record_answer(kit.root, 1, second, _diagnosed(failed))
    course.seen_now(kit.root, failed.at)
    return ending.end(kit, kit.root, lambda slug, source: None)[0]


def _diagnosed(answer: Answer) -> Answer:
    def told(report: Report) -> Report:
        checks = [msgspec.structs.replace(c, diagnosis="You take a \x1bthird.") for c in report.checks]
        return msgspec.structs.replace(report, checks=(report.checks[0], checks[1]))

    return msgspec.structs.replace(answer, report=told(answer.report))


def test_summary(questions: Kit, begin: Begin, answer: Make) -> None:
    """The sheet says what was solved in what time, what was missed, what to study, and how to repeat it."""
    done = ended(questions, begin, answer)
    first, second = (task.slug for task in done.tasks[:2])
    text = "\n".join(summary(questions, done))
    count = len(done.tasks)
    assert text.startswith(
        f"Mock interview 1: 1 of {count} solved in time, 4 of {10 * count} points, 12 of 21 minutes\n\n"
    )
    assert f"  {first:<30}  4 min of 5     pass\n" in text
    assert f"  {second:<30}  8 min of 5     fail, 1 of 2 checks\n" in text
    assert f"\nMissed\n  {second}\n    - A property.\n      You take a \\x1bthird.\n" in text
    assert f"\n  {second}: A concept.\n" in text
    assert text.endswith("The same questions again:\n  kata mock --minutes 21 --role any --seed 1")


def test_scores_of_answers(questions: Kit, begin: Begin, answer: Make) -> None:
    """What one scored oneself below the best is to be said better; unscored answers are called so."""
    done = ended(questions, begin, answer)
    asked = len(done.asked)
    assert asked
    assert any("not scored yet" in line for line in summary(questions, done))
    scored = tuple(msgspec.structs.replace(q, score=1 if q.asked else None) for q in done.questions)
    done = msgspec.structs.replace(done, questions=scored)
    text = "\n".join(summary(questions, done))
    assert f"{asked} of {2 * asked} points, your own score" in text
    assert text.count("  Say it better: Why") == asked


def test_markdown_holds_everything_and_nothing_breaks_out(questions: Kit, begin: Begin, answer: Make) -> None:
    """One's own code stands beside the solution, fenced so that no text of it ends its block."""
    done = ended(questions, begin, answer)
    text = markdown(questions, done)
    assert "\n`````python\nx = '\\x1b[2J'\n" in text
    assert "\x1b" not in text
    assert text.count("### The solution") == len(done.tasks)
    assert text.count("return x / 2") == len(done.tasks)
    assert "It was not asked: it comes after a pass." in text
    assert text.count("### Model answer\n\nBecause no") == len(done.questions)


def test_late_and_nothing(questions: Kit, begin: Begin, answer: Make) -> None:
    """What came after the time is said to be late and earns nothing; what did not come is said too."""
    first, second = (task.slug for task in begin().tasks[:2])
    course.record_answer(questions.root, 1, first, answer(first, "pass", minute=25, late=True))
    course.record_answer(questions.root, 1, second, answer(second, "fail", minute=5))
    course.record_answer(questions.root, 1, second, answer(second, "pass", minute=26, late=True))
    done, _ = ending.end(questions, questions.root, lambda slug, source: None)
    lines = summary(questions, done)
    assert lines[0].startswith(f"Mock interview 1: 0 of {len(done.tasks)} solved in time, 0 of ")
    assert lines[2].endswith("  pass, after the time")
    assert lines[3].endswith("  fail, 0 of 1 checks; a late answer passes")
    assert lines[4].endswith("  nothing submitted")
    assert f"  {done.tasks[2].slug}: nothing was submitted." in lines


def test_exercise_that_left_the_kit(questions: Kit, begin: Begin, answer: Make) -> None:
    """The sheet of an interview can be shown when its exercises are gone."""
    done = ended(questions, begin, answer)
    for path in questions.root.glob("exercises/*/*"):
        path.unlink()
    kit = Kit(questions.root)
    assert f"  {done.tasks[1].slug} is not in the kit any more." in summary(kit, done)
    assert "The exercise is not in the kit any more." in markdown(kit, done)


def test_fault_of_the_kit(questions: Kit, begin: Begin, answer: Make) -> None:
    """What could not be judged is not worded as the learner's."""
    slug = begin().tasks[0].slug
    course.record_answer(questions.root, 1, slug, answer(slug, "internal"))
    done, _ = ending.end(questions, questions.root, lambda slug, source: None)
    lines = summary(questions, done)
    assert lines[2].endswith("  not judged, which is the kit's fault")
    assert f"  {slug}" not in lines
    assert f"  {slug}: A concept." not in lines

"""A mock interview as it is kept, from its beginning to the scores of its questions."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

import msgspec

from grader.model import Report, Verdict

FORMAT = 1
BEST = 2  # points of one's own score for one answer

Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for: with the same kit, the same terms draw the same interview.

    Attributes
    ----------
    level, role
        "" for any.
    chapters
        Folders of the chapters to draw from; none for all.
    no_run
        Every exercise takes one answer, and says what came of it at the end.
    """

    minutes: int
    seed: int
    level: str = ""
    role: str = ""
    chapters: tuple[str, ...] = ()
    no_run: bool = False


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A follow-up question.

    Attributes
    ----------
    answer
        The model answer.
    asked
        Whether the learner got to see it in time.
    said
        What the learner wrote.
    score
        The learner's own, from 0 to `BEST`; None before it is given.
    """

    exercise: str
    question: str
    answer: str
    asked: bool = False
    said: str = ""
    score: int | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer to an exercise that was graded.

    Attributes
    ----------
    at
        When it was submitted, or saved where nobody submitted it.
    report
        What came of it, with the diagnosis.
    """

    at: Moment
    source: str
    report: Report
    late: bool = False

    @property
    def passed(self) -> bool:
        """Whether it passed."""
        return self.report.verdict is Verdict.PASS


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise of the interview.

    Attributes
    ----------
    chapter
        Its folder.
    minutes
        What it is meant to take.
    answers
        All that were graded, in order.
    left
        Whether it takes no more answers, as the learner went on to its questions.
    spent
        Minutes that were spent on it; None before the end.
    """

    slug: str
    title: str
    chapter: str
    kind: str
    minutes: int
    points: float
    answers: tuple[Answer, ...] = ()
    left: bool = False
    spent: float | None = None

    @property
    def counted(self) -> Answer | None:
        """The answer that counts: the last in time, else the last of all."""
        in_time = [answer for answer in self.answers if not answer.late]
        known = in_time or list(self.answers)
        return known[-1] if known else None

    @property
    def best(self) -> Answer | None:
        """The answer that passed, in time or not; if none did, the one that counts."""
        return next((answer for answer in self.answers if answer.passed), self.counted)

    @property
    def in_time(self) -> bool:
        """Whether it was solved while there was time."""
        return any(answer.passed and not answer.late for answer in self.answers)

    @property
    def passed(self) -> bool:
        """Whether it was solved, in time or not."""
        return any(answer.passed for answer in self.answers)


class Interview(msgspec.Struct, frozen=True, kw_only=True):
    """A mock interview.

    Attributes
    ----------
    seen
        The latest time that any command saw: the interview's own clock never goes backwards.
    talked
        Minutes that were spent on the questions; None before the end.
    ended
        None while it is under way.
    """

    format: int = FORMAT
    number: int
    terms: Terms
    began: Moment
    seen: Moment
    tasks: tuple[Task, ...]
    questions: tuple[Question, ...]
    talked: float | None = None
    ended: Moment | None = None

    @property
    def deadline(self) -> datetime:
        """When the time is up."""
        return self.began + timedelta(minutes=self.terms.minutes)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that were asked."""
        return tuple(question for question in self.questions if question.asked)

    @property
    def said(self) -> int | None:
        """Points of the learner's own score; None before every question that was asked has one."""
        scores = [question.score for question in self.asked]
        known = [score for score in scores if score is not None]
        return sum(known) if known and len(known) == len(scores) else None

    def with_task(self, task: Task) -> Interview:
        """Return the interview with what became of one exercise."""
        tasks = tuple(task if old.slug == task.slug else old for old in self.tasks)
        return msgspec.structs.replace(self, tasks=tasks)

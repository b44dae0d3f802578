"""``kata watch`` line by line: for pipes, dumb terminals and screen readers."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import TypeAlias

from grader.catalog import Kit
from grader.errors import KataError
from grader.learner.keeping import earlier_answer
from grader.learner.progress import Progress, read_progress
from grader.learner.watch.gradings import Gradings, Outcome, Recorded
from grader.learner.watch.renewal import renewal_words
from grader.learner.watch.saves import Saves
from grader.learner.watch.sheets import earlier_words
from grader.learner.workspace import workspace_of
from grader.model import Report, Verdict
from grader.render import clean

News: TypeAlias = list[str] | Kit | Outcome | Recorded


def watch_plainly(
    kit: Kit,
    progress: Progress,
    say: Callable[[str], None],
    show: Callable[[Report, tuple[int, int]], str],
) -> None:
    """Grade what is saved, and say what comes of it, until Ctrl-C or until nobody reads any more.

    Parameters
    ----------
    kit
        The kit.
    progress
        Where the learner stands.
    say
        Prints a text, and raises if nobody reads it.
    show
        Makes a text of a report, given the number of its hints and how many of them were used.
    """
    news: queue.SimpleQueue[News] = queue.SimpleQueue()
    gradings = Gradings(kit, news.put)
    saves = Saves(kit, news.put)
    gradings.start()
    saves.start()
    say(clean(f"Watching {kit.stubs / 'exercises'}: save a stub, and it is checked. Ctrl-C ends.\n"))
    try:
        session = _Session(kit, progress, gradings, say, show)
        while True:
            session.take(news.get())
    finally:
        saves.close()
        gradings.close()


class _Session:
    """What was said so far, as far as it matters."""

    def __init__(
        self,
        kit: Kit,
        progress: Progress,
        gradings: Gradings,
        say: Callable[[str], None],
        show: Callable[[Report, tuple[int, int]], str],
    ) -> None:
        self._kit = kit
        self._progress = progress
        self._gradings = gradings
        self._say = say
        self._show = show
        self._warned = False

    def take(self, news: News) -> None:
        """Act on one piece of news."""
        if isinstance(news, list):
            known = {exercise.slug: exercise for exercise in self._kit.exercises}
            for name in news:
                if name in known:
                    self._gradings.grade(known[name], saved=True)
        elif isinstance(news, Kit):
            self._take_up(news)
        elif isinstance(news, Outcome):
            self._say(f"{self._text(news)}\n")
        else:
            self._progress = news.progress
            if news.problem and not self._warned:
                self._warned = True
                self._say(clean(f"Note: {news.problem}\n"))

    def _take_up(self, kit: Kit) -> None:
        """Go on with an updated kit."""
        before, self._kit = self._kit, kit
        self._gradings.take_up(kit)
        self._progress = read_progress(workspace_of(kit), kit)
        if words := renewal_words(before.exercises, kit.exercises):
            self._say(f"{words}\n")

    def _text(self, outcome: Outcome) -> str:
        exercise, report = outcome.order.exercise, outcome.report
        if report is None:
            return _words(exercise.slug, outcome.problem)
        text = self._show(report, (len(exercise.hints), self._progress.of(exercise.slug).hints))
        if report.verdict is not Verdict.PASS:
            return text
        workspace = workspace_of(self._kit)
        earlier = earlier_answer(workspace, exercise.slug, self._progress.history.events)
        return f"{text}\n\n{earlier_words(earlier.relative_to(workspace).as_posix())}" if earlier else text


def _words(slug: str, problem: KataError | None) -> str:
    return clean(f"{slug}: not checked. {problem}")

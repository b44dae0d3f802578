"""``kata watch`` line by line: for pipes, dumb terminals and screen readers."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import TypeAlias

from grader.catalog import Kit
from grader.errors import KataError
from grader.learner.progress import Progress
from grader.learner.watch.gradings import Gradings, Outcome, Recorded
from grader.learner.watch.saves import Saves
from grader.model import Report
from grader.render import clean

News: TypeAlias = list[str] | Outcome | Recorded


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
    stubs = {exercise.slug: kit.stub_path(exercise) for exercise in kit.exercises}
    folder = next(iter(stubs.values())).parents[1]
    saves = Saves(folder, stubs, news.put)
    gradings.start()
    saves.start()
    say(clean(f"Watching {folder}: save a stub, and it is checked. Ctrl-C ends.\n"))
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
            for name in news:
                self._gradings.grade(self._kit.exercise(name), saved=True)
        elif isinstance(news, Outcome):
            self._say(f"{self._text(news)}\n")
        else:
            self._progress = news.progress
            if news.problem and not self._warned:
                self._warned = True
                self._say(clean(f"Note: {news.problem}\n"))

    def _text(self, outcome: Outcome) -> str:
        exercise = outcome.order.exercise
        if outcome.report is None:
            return _words(exercise.slug, outcome.problem)
        return self._show(outcome.report, (len(exercise.hints), self._progress.of(exercise.slug).hints))


def _words(slug: str, problem: KataError | None) -> str:
    return clean(f"{slug}: not checked. {problem}")

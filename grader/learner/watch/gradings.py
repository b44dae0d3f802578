"""Gradings off the screen's thread: the newest save goes first, and what it overtakes is given up."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress

import msgspec

from grader.catalog import Exercise, Kit, read_source
from grader.errors import KataError, SourceError
from grader.grade import Interrupted, Judge
from grader.learner.history import HistoryError, record_graded
from grader.learner.mock.holding import refuse_held
from grader.learner.progress import Progress, is_news, read_progress
from grader.learner.tracking import keep_passes
from grader.learner.workspace import workspace_of
from grader.model import Report, Verdict

PATIENCE = 1.5  # seconds that a newer save waits for an older grading; most take a fiftieth of that
IDLE = 1800.0  # seconds that the judge stays: whoever watches thinks for longer than five minutes


class Order(msgspec.Struct, eq=False):
    """A grading to come.

    Attributes
    ----------
    saved
        The learner saved the stub, and waits.
    left
        How many of a row of gradings come after it; -1 outside of a row.
    dropped
        A newer save of the same stub makes it void.
    """

    exercise: Exercise
    saved: bool = True
    left: int = -1
    dropped: bool = False


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an order: a report, or why there is none."""

    order: Order
    report: Report | None = None
    problem: KataError | None = None


class Recorded(msgspec.Struct, frozen=True):
    """Where the learner stands after an outcome, and why it is not in the history or in git, or None."""

    progress: Progress
    problem: KataError | None = None


class Gradings:
    """A thread that grades stubs by a judge of its own, one after the other.

    Parameters
    ----------
    kit
        The kit.
    tell
        Called in that thread with each outcome, and then with where the learner stands.
    """

    def __init__(self, kit: Kit, tell: Callable[[Outcome | Recorded], object]) -> None:
        self.kit = kit
        self._tell = tell
        self._judge = Judge(kit, idle=IDLE)
        self._changed = threading.Condition()
        self._next: Order | None = None
        self._later: deque[Order] = deque()
        self._running: Order | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="gradings", daemon=True)

    def start(self) -> None:
        """Begin, with the judge: its imports take most of a second."""
        self._thread.start()

    def grade(self, exercise: Exercise, *, saved: bool) -> None:
        """Grade a stub next, in place of whatever was to come next before."""
        with self._changed:
            for order in (self._running, self._next):
                if order is not None and order.exercise.slug == exercise.slug and order.left < 0:
                    order.dropped = True  # what belongs to a row is told, as it is counted
            self._set_aside(self._next)
            self._next = Order(exercise, saved)
            if self._running is not None:
                timer = threading.Timer(PATIENCE, self._interrupt, [self._running])
                timer.daemon = True
                timer.start()
            self._changed.notify()

    def grade_all(self, exercises: Iterable[Exercise]) -> None:
        """Grade these when nothing else is to be done, instead of those that were to come so far."""
        row = list(exercises)
        with self._changed:
            self._later = deque(
                Order(exercise, saved=False, left=len(row) - number) for number, exercise in enumerate(row, 1)
            )
            self._changed.notify()

    def take_up(self, kit: Kit) -> None:
        """Go on with an updated kit; what was to come of exercises that are gone does not."""
        known = {exercise.slug for exercise in kit.exercises}
        with self._changed:
            self.kit = self._judge.kit = kit
            self._later = deque(order for order in self._later if order.exercise.slug in known)
            if self._next is not None and self._next.exercise.slug not in known:
                self._next = None

    def close(self) -> None:
        """Give up what is under way, and end the judge and all that it started."""
        with self._changed:
            self._closed = True
            self._changed.notify()
            if self._running is not None:
                self._judge.interrupt()
        if self._thread.ident is not None:
            self._thread.join(5)
        self._judge.close()

    def _set_aside(self, order: Order | None) -> None:
        """Grade later what somebody waits for, and what belongs to a row."""
        if order is not None and not order.dropped and (order.saved or order.left >= 0):
            self._later.appendleft(order)

    def _go_back(self, order: Order) -> None:
        """Grade anew what was interrupted, next if nothing newer is to come."""
        if self._next is None and not order.dropped:
            self._next = order
        else:
            self._set_aside(order)

    def _interrupt(self, order: Order) -> None:
        with self._changed:  # the thread needs it to go on, so that no other grading is hit
            if self._running is order and self._next is not None:
                self._judge.interrupt()

    def _work(self) -> None:
        with suppress(OSError):  # whoever asks for a grading is told
            self._judge.start()
        while (order := self._take()) is not None:
            outcome, source = self._outcome(order)
            with self._changed:
                self._running = None
                if self._closed:
                    return
                if outcome is None:
                    self._go_back(order)
                    continue
                if order.dropped:
                    continue
            self._tell(outcome)
            self._tell(self._recorded(outcome, source))

    def _take(self) -> Order | None:
        with self._changed:
            while not self._closed and self._next is None and not self._later:
                self._changed.wait()
            if self._closed:
                return None
            if self._next is not None:
                self._running, self._next = self._next, None
            else:
                self._running = self._later.popleft()
            return self._running

    def _outcome(self, order: Order) -> tuple[Outcome | None, str | SourceError]:
        """Return what came of an order, and the text that was graded; no outcome if it was interrupted."""
        slug = order.exercise.slug
        source: str | SourceError = ""
        try:
            refuse_held(workspace_of(self.kit), slug, "nothing else grades it")
            source = self._source(order.exercise)
            return Outcome(order=order, report=self._judge.grade(slug, source)), source
        except Interrupted:
            return None, source
        except KataError as error:
            return Outcome(order=order, problem=error), source
        except OSError as error:  # no process can be started, or the machine has no descriptor left
            problem = KataError(f"`{slug}` was not graded: {error.strerror or error}.", "Save it again.")
            return Outcome(order=order, problem=problem), source

    def _source(self, exercise: Exercise) -> str | SourceError:
        """Return the text of a stub, or why it is none; that is graded too, unless the file is gone.

        Raises
        ------
        SourceError
            If there is no file.
        """
        stub = self.kit.stub_path(exercise)
        try:
            return read_source(stub, stub_of=exercise.slug)
        except SourceError as error:
            if not stub.exists():
                raise
            return error

    def _recorded(self, outcome: Outcome, source: str | SourceError) -> Recorded:
        workspace = workspace_of(self.kit)
        progress = read_progress(workspace, self.kit)
        report = outcome.report
        if report is None or not is_news(progress.of(report.exercise), report, source):
            return Recorded(progress)
        try:
            record_graded(workspace, report, source)
        except HistoryError as error:
            return Recorded(progress, error)
        passes = [report.exercise] if report.verdict is Verdict.PASS else []
        return Recorded(read_progress(workspace, self.kit), keep_passes(workspace, passes))

"""The resident judge: a pytest session that collects a suite on first use and is fed attempts."""

from __future__ import annotations

import contextlib
import gc
import os
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader.catalog import Exercise, Kit
from grader.errors import JudgeError, KataError, KitError, SourceError
from grader.judge import fixtures, hooks
from grader.judge.channel import Channel
from grader.judge.collecting import Item, note
from grader.judge.costs import measure
from grader.judge.desk import DESK
from grader.judge.grading import OFFICIAL_LEVELS, Grading
from grader.judge.messages import Costs, Reply, Request
from grader.judge.nodes import POINTS, Placeholder, Stub
from grader.judge.reporting import make_report
from grader.judge.rerun import Known, explain
from grader.judge.running import are_simple, run_items
from grader.model import Cells, Report, Verdict
from grader.sandbox.pool import Pool

IDLE_SECONDS = 300.0
_PAUSE = 0.005  # seconds without a request: longer than a client takes between two gradings in a row


class Resident:
    """A pytest plugin whose test loop serves a channel.

    Parameters
    ----------
    kit
        The kit whose suites it holds.
    level
        Level of confinement, or None for the best.
    channel
        To the client.
    pool
        The sandbox, if it was started already.
    idle
        Seconds without a request after which it leaves.
    """

    def __init__(
        self,
        kit: Kit,
        level: str | None,
        channel: Channel,
        idle: float = IDLE_SECONDS,
        pool: Pool | None = None,
    ) -> None:
        self.kit = kit
        self.channel = channel
        self._level = level
        self._idle = idle
        self._pool = pool
        self.last: Grading | None = None
        self._grading: Grading | None = None
        self._items: dict[str, tuple[list[pytest.Item], list[Item]]] = {}
        self._frozen = 0
        self._digests: dict[str, str] = {}
        self._outcomes: dict[str, dict[str, Any]] = {}
        self._known = Known()

    # -- the desk --------------------------------------------------------------------

    @property
    def pool(self) -> Pool:
        """The sandbox."""
        if self._pool is None:
            self._pool = Pool(self._level)
        return self._pool

    def grading(self, node: Any) -> Grading:
        """Return the attempt under way, whichever module asks."""
        if self._grading is None:
            raise JudgeError("No attempt is being graded.")
        return self._grading

    # -- pytest's hooks ----------------------------------------------------------------

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[DESK] = self
        config.addinivalue_line("markers", POINTS)

    def pytest_collection(self, session: pytest.Session) -> bool:
        session.items = []
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        note(self._outcomes, report)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Serve until the client is gone, the kit changes, or nothing comes for a while."""
        with contextlib.suppress(KataError):  # it is said to whoever asks for a grading
            self.pool.owner()  # the common zygote starts while the client reads its file
        with contextlib.suppress(EOFError, BrokenPipeError):
            while (data := self._next()) is not None:
                reply = self.serve(session, msgspec.json.decode(data, type=Request))
                self.channel.send(reply)
                if reply.stale:
                    break
                self._tidy()
        if self._pool is not None:
            self._pool.close()
        return True

    def _next(self) -> bytes | None:
        """Return the next request, or None if none comes for a while; a pause is put to use."""
        data = self.channel.receive(min(_PAUSE, self._idle))
        if data is None and self._idle > _PAUSE:
            with contextlib.suppress(KataError):
                self.pool.stock()
            data = self.channel.receive(self._idle - _PAUSE)
        return data

    def _tidy(self) -> None:
        """Let go of what a grading leaves in circles, answers and tracebacks among it, while nobody waits.

        By itself Python would come to it after hundreds of gradings. Suites stay, and are not searched again.
        """
        gc.collect()
        if len(self._items) > self._frozen:
            self._frozen = len(self._items)
            gc.freeze()

    # -- grading -----------------------------------------------------------------------

    def serve(self, session: pytest.Session, request: Request) -> Reply:
        """Grade one attempt; the kit's own faults become words."""
        try:
            exercise = self.kit.exercise(request.exercise)
        except KataError:
            # The client has found it in the metadata as they are now.
            return Reply(stale=True)
        try:
            digest = self.kit.exercise_digest(exercise)
            if self._digests.setdefault(exercise.slug, digest) != digest:
                return Reply(stale=True)
            if request.official and self.pool.level not in OFFICIAL_LEVELS:
                fact = f"Official grading needs confinement; this machine offers {self.pool.level!r} only."
                return Reply(fact=fact, fix="Run `kata doctor`; the README has a recipe.", refused=True)
            report = self.grade(session, exercise, request)
            return Reply(report=report, costs=self._costs(request) if request.measure else None)
        except KitError as error:
            return Reply(fact=str(error))
        except KataError as error:
            return Reply(fact=error.fact, fix=error.fix)

    def grade(self, session: pytest.Session, exercise: Exercise, request: Request) -> Report:
        """Run the suite on the attempt."""
        items, described = self.items(session, exercise)
        if request.checks:
            wanted = [number for number, item in enumerate(described) if item.check in request.checks]
            items, described = [items[n] for n in wanted], [described[n] for n in wanted]
        source: str | Cells | SourceError = request.cells or request.source
        if request.unreadable:
            source = SourceError(request.unreadable)
        self._outcomes.clear()
        self._grading = Grading(
            self.kit,
            exercise,
            source,
            request.seed,
            request.official,
            factor=request.time_factor,
            variants=request.variants,
        )
        start = time.perf_counter()
        count = self.run_items(self._grading, items, request.until_failure)
        items, described = items[:count], described[:count]
        explain(self._grading, self._outcomes, self.pool, self._known if request.remember else None)
        report = make_report(
            self._grading,
            described,
            [self._outcomes.get(item.nodeid) for item in items],
            seconds=time.perf_counter() - start,
            confinement=self.pool.level,
        )
        self.last, self._grading = self._grading, None
        return report

    def run_items(self, grading: Grading, items: list[pytest.Item], until_failure: bool) -> int:
        """Run items, and return how many."""
        if are_simple(items) and not grading.in_process:
            with contextlib.closing(run_items(self, grading, items)) as runs:
                for number, ran in enumerate(runs, 1):
                    self._outcomes[ran.item.nodeid] = ran.outcome
                    if until_failure and not self._has_passed(ran.item):
                        return number
            return len(items)
        for number, (item, following) in enumerate(zip(items, [*items[1:], None], strict=True), 1):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if until_failure and not self._has_passed(item):
                item.config.hook.pytest_runtest_teardown(item=item, nextitem=None)  # of its module too
                return number
        return len(items)

    def _has_passed(self, item: pytest.Item) -> bool:
        outcome = self._outcomes.get(item.nodeid)
        return outcome is not None and outcome["verdict"] == Verdict.PASS

    def _costs(self, request: Request) -> Costs:
        """Return what the attempt costs that was graded just now."""
        assert self.last is not None
        return measure(self.last, self.pool)

    def items(self, session: pytest.Session, exercise: Exercise) -> tuple[list[pytest.Item], list[Item]]:
        """Return the exercise's items, collected on first use."""
        if exercise.slug not in self._items:
            node = Stub.at(session, self.kit, exercise)
            items = list(session.genitems(node))
            for item in items:
                if isinstance(item, Placeholder) and item.error is not None:
                    raise item.error
            if not items:
                node.collect()  # to raise what genitems turned into a report
            self._items[exercise.slug] = (items, node.expected)
        return self._items[exercise.slug]


# Plugins that keep something of every report, write to the terminal, or read files of the user's.
_WITHOUT = """
terminal cacheprovider junitxml logging doctest capture stepwise warnings pastebin setuponly
nose debugging faulthandler unittest tmpdir monkeypatch recwarn legacypath setupplan
""".split()


def run(
    kit: Kit,
    level: str | None,
    read: int,
    write: int,
    *,
    idle: float = IDLE_SECONDS,
    pool: Pool | None = None,
) -> int:
    """Run the resident session on the given descriptors until it ends."""
    for name in [name for name in os.environ if name.startswith("PYTEST_")]:
        del os.environ[name]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(Path(os.devnull) / "hypothesis")  # it may keep nothing
    empty = Path(os.devnull)
    options = [f"-c{empty}", f"--rootdir={kit.root}", "--noconftest", "--assert=plain"]
    options += [part for name in _WITHOUT for part in ("-p", f"no:{name}")]
    resident = Resident(kit, level, Channel(read, write), idle, pool)
    return int(pytest.main(options, plugins=[resident, fixtures, hooks]))

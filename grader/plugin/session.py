"""Grade the stubs of an ordinary pytest session: the session itself is the judge."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, cast

import pytest
from _pytest.runner import (
    runtestprotocol,
)  # the protocol of one item; other plugins that rerun items use it too

from grader.catalog import Kit
from grader.errors import KataError, UsageError
from grader.judge import fixtures, hooks
from grader.judge.desk import DESK, SessionDesk
from grader.judge.nodes import Placeholder, Stub
from grader.judge.seeding import leave_out_local_constants
from grader.model import Cells
from grader.plugin.board import Board, write
from grader.plugin.chapters import Chapter, collect_other, exercises_of, make_stub
from grader.plugin.showing import dress, is_in_process
from grader.plugin.spreading import seed_of_run
from grader.plugin.whole import Whole, grade_whole
from grader.sandbox.attempt import Attempt

_HYPOTHESIS = "hypothesispytest"


class SessionPlugin:
    """Hooks of a session that has at least one stub or suite."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.in_process = is_in_process(config)
        self.desk = SessionDesk(
            config.getoption("kata_level"),
            seed_of_run(config),
            config.getoption("official"),
            in_process=self.in_process,
        )
        option = config.option
        self._one_by_one = self.in_process or bool(option.setuponly or option.setupplan)
        self.board = Board(self.desk.seed, self.desk.official)
        self._graded: dict[str, list[pytest.TestReport]] = {}
        self._prepared: Attempt | None = None
        self._is_worker = hasattr(config, "workerinput")
        config.stash[DESK] = self.desk
        for module in (fixtures, hooks):
            if not config.pluginmanager.is_registered(module):
                config.pluginmanager.register(module)

    # -- collection --------------------------------------------------------------------

    def collect_chapter(self, path: Path, parent: pytest.Collector) -> Chapter:
        """Return the node of a chapter's folder."""
        return Chapter.at(parent, path, self._kit_at(path / "chapter.toml"), self.desk.official)

    def collect_file(
        self, path: Path, parent: pytest.Collector, collected: Sequence[pytest.Collector]
    ) -> list[pytest.Collector]:
        """Return the node of a file in a chapter's folder."""
        kit = self._kit_at(path)
        for exercise in exercises_of(kit, path.parent):
            if exercise.slug == path.stem:
                return [make_stub(parent, path, kit, exercise, self.desk.official)]
        return list(collect_other(parent, path, kit, self.desk.official, collected))

    def _kit_at(self, path: Path) -> Kit:
        try:
            return self.desk.kit_at(path)
        except UsageError as error:  # the marker of a workspace leads nowhere
            raise pytest.Collector.CollectError(str(error)) from None

    def pytest_collectstart(self, collector: pytest.Collector) -> None:
        """Start the sandbox with the first suite that is imported: the two take as long as each other."""
        if isinstance(collector, Stub) and not (self.in_process or self.config.option.collectonly):
            with contextlib.suppress(KataError):  # the first check says what is wrong
                self.desk.pool.owner()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Settle hypothesis before its own plugin begins to search the modules."""
        if "hypothesis" in sys.modules and any(map(hooks.is_check, items)):
            leave_out_local_constants()

    # -- running -----------------------------------------------------------------------

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> bool | None:
        """Grade an exercise as a whole when the first of its checks comes up, and report each in its turn.

        So the order of other plugins, and who else runs its checks, cannot change what an attempt is told.
        """
        if self._one_by_one or not (hooks.is_check(item) or isinstance(item, Placeholder)):
            return None
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        if item.nodeid not in self._graded:
            self._graded |= self._reports_of(item)
            self._prepare_next(item)
        for report in self._graded.pop(item.nodeid):
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _prepare_next(self, item: pytest.Item) -> None:
        """Have the next attempt loaded while the checks of this one are reported.

        It may be another process of xdist's that grades it: then it is closed with the next.
        """
        if self._prepared is not None:
            self._prepared.close()
        items = item.session.items
        for other in items[items.index(item) + 1 :]:
            if hooks.is_check(other) and other.nodeid not in self._graded:
                with contextlib.suppress(KataError):  # its first check says so
                    self._prepared = self.desk.grading(other.parent).open(self.desk.pool)
                    self._prepared.prepare()
                return

    def _reports_of(self, item: pytest.Item) -> dict[str, list[pytest.TestReport]]:
        if isinstance(item, Placeholder):
            reports = run_item(item, item.session)
            whole = Whole.of_placeholder(item)
            found = {item.nodeid: reports}
        else:
            node = cast(Stub, item.parent)
            found, whole = grade_whole(node, self.desk, run_item)
            source = self.desk.grading(node).source
            assert not isinstance(source, Cells)  # a pytest session grades files
            whole = self.board.record(whole, source)
            for report in (report for reports in found.values() for report in reports):
                dress(report, item.path, self.config)
        found[item.nodeid][-1].kata_graded = whole.plain()  # type: ignore[attr-defined]
        return found

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Show our message in place of a traceback; a check that is not started is no failure."""
        report = yield
        if isinstance(item, Placeholder) or hooks.is_check(item):
            dress(report, item.path, self.config)
        return report

    # -- what is said ------------------------------------------------------------------

    def receive(self, report: pytest.TestReport) -> None:
        """Take in a report that is about to be shown."""
        if self._is_worker:
            return
        if isinstance(report.longrepr, str):  # it came from a worker of xdist
            dress(report, self.config.rootpath / report.nodeid.partition("::")[0], self.config)
        graded = getattr(report, "kata_graded", None)
        if graded is not None:
            self.board.take(Whole.from_plain(graded))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """End the sandbox; let not started count where it is asked for."""
        if self._prepared is not None:
            self._prepared.close()
        self.desk.close()
        if "hypothesis" not in sys.modules and self.config.pluginmanager.has_plugin(_HYPOTHESIS):
            # It has nothing to add to the summary, and would import hypothesis to find that out.
            self.config.pluginmanager.unregister(name=_HYPOTHESIS)
        target = session.config.getoption("kata_json")
        if target is not None and not self._is_worker:
            target.write_text("".join(f"{line}\n" for line in self.board.reports()), encoding="utf-8")
        strict = session.config.getoption("strict_todo")
        if strict and exitstatus == pytest.ExitCode.OK and self.board.any_todo:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Print the board: solved, in progress, not started, next."""
        write(terminalreporter, self.board, in_process=self.in_process)


def run_item(item: pytest.Item, following: Any) -> list[pytest.TestReport]:
    """Run one item, and return its reports before anybody else has seen them."""
    return runtestprotocol(item, log=False, nextitem=following)

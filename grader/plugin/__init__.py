"""The pytest plugin. It is loaded by every pytest run of an environment, so it imports its parts late."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from grader.plugin.places import is_chapter

if TYPE_CHECKING:
    from grader.plugin.session import SessionPlugin

POINTS = "points(n): what a check is worth, shared by its parameters"
_NAME = "mlkata_session"
_MAX_SEED = (1 << 63) - 1
_LEVELS = ("full", "no-opens", "portable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the kit's options."""
    group = parser.getgroup("mlkata", "ML Kata: grade the stubs of exercises/")
    group.addoption("--kata-seed", type=_seed, metavar="N", help="draw the same hidden inputs again")
    group.addoption(
        "--kata-json", type=Path, metavar="FILE", help="write the report of each graded exercise, a line each"
    )
    group.addoption(
        "--kata-level",
        choices=_LEVELS,
        help="confine attempts this much (default: as much as this machine can)",
    )
    group.addoption(
        "--official", action="store_true", help="withhold hidden inputs, expected values and output"
    )
    group.addoption(
        "--strict-todo", action="store_true", help="let an exercise that is not started count as failed"
    )
    group.addoption(
        "--in-process",
        action="store_true",
        help="run attempts in pytest's own process for debugging, as --pdb does; this is no grading",
    )


def _seed(text: str) -> int:
    seed = int(text)
    if not 0 <= seed <= _MAX_SEED:
        raise argparse.ArgumentTypeError(f"{seed} is not from 0 to {_MAX_SEED}")
    return seed


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Load no conftest in official grading: whoever hands in a folder could put one there."""
    given = (early_config.known_args_namespace, early_config.option)  # the latter in xdist's workers
    if any(getattr(options, "official", False) for options in given):
        early_config.known_args_namespace.noconftest = True


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known; nearly everything else waits for the first stub or suite."""
    config.addinivalue_line("markers", POINTS)
    config.pluginmanager.register(_Relay(config))
    if any(config.getoption(name) for name in ("official", "kata_level", "kata_json")):
        from grader.plugin.demands import require_options  # noqa: PLC0415 - only where one is given

        require_options(config)


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a chapter in teaching order."""
    return _session(parent.config).collect_chapter(path, parent) if is_chapter(path) else None


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect a stub as its exercise, whatever other plugins made of the file."""
    # Whoever else would collect a stub would import the attempt: their results are dropped unseen.
    collected = yield
    if file_path.suffix == ".py" and is_chapter(file_path.parent):
        return _session(parent.config).collect_file(file_path, parent, collected)
    if file_path.name.startswith("test_") and file_path.parent.parent.name == "exercises":
        _session(parent.config)  # its fixtures serve the suites when they are run by themselves
    return collected


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Give what is not started a category of its own, and what could not be judged that of errors."""
    verdict = getattr(report, "kata", {}).get("verdict")
    if verdict == "todo":
        return "not started", "t", "TODO"
    if verdict == "internal":
        return "error", "E", "ERROR"
    return None


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Give xdist's workers one seed."""
    from grader.plugin.spreading import SEED, seed_of_run  # noqa: PLC0415

    node.workerinput[SEED] = seed_of_run(node.config)


@pytest.hookimpl(optionalhook=True, tryfirst=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Keep the checks of an exercise on one worker of xdist, where plain ``-n`` would part them."""
    from grader.plugin.spreading import make_scheduler  # noqa: PLC0415

    return make_scheduler(config, log)


class _Relay:
    """Hands reports to the session's plugin; the controller of xdist collects nothing, and begins here."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if hasattr(report, "kata") or hasattr(report, "kata_graded"):
            _session(self._config).receive(report)


def _session(config: pytest.Config) -> SessionPlugin:
    """Return the session plugin, registered when it is first needed."""
    plugin: SessionPlugin | None = config.pluginmanager.get_plugin(_NAME)
    if plugin is None:
        from grader.plugin.session import SessionPlugin  # noqa: PLC0415 - only for runs that grade

        plugin = SessionPlugin(config)
        config.pluginmanager.register(plugin, _NAME)
    return plugin

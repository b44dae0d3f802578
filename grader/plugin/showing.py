"""How the outcome of a check looks in pytest: our message in place of a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader import render
from grader.model import Check, Verdict


def is_in_process(config: pytest.Config) -> bool:
    """Tell whether attempts run in pytest's own process, for debugging."""
    return any(config.getoption(option, False) for option in ("in_process", "usepdb", "trace"))


class _Place:
    """Where a failure is, in the words of pytest's summary and of ``--tb=line``."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        self.path = str(path)
        self.lineno = line
        self.message = message

    def __str__(self) -> str:
        where = f"{self.path}:{self.lineno}" if self.lineno else self.path
        return f"{where}: {self.message}"


class Words:
    """What pytest shows of a failing check, whatever ``--tb`` says.

    Parameters
    ----------
    text
        All of it.
    place
        What goes on a single line.
    brief
        Pytest writes that line only.
    """

    def __init__(self, text: str, place: _Place, brief: bool) -> None:
        self.text = text
        self.reprcrash = place
        self._brief = brief

    def toterminal(self, writer: Any) -> None:
        """Write the text."""
        if self._brief:
            return
        writer.line()
        for line in self.text.split("\n"):
            writer.line(line)

    def __str__(self) -> str:
        return self.text


def dress(report: pytest.TestReport, path: Path, config: pytest.Config) -> None:
    """Give a report the outcome, and the words, that belong to what the check said.

    Parameters
    ----------
    path
        The stub's.
    config
        Says how much of a failure is wanted.
    """
    # Whatever the suite printed or another plugin noted of it; a mark such as xfail has no say either.
    if not is_in_process(config):
        report.sections.clear()
    report.__dict__.pop("wasxfail", None)
    outcome = getattr(report, "kata", None)
    if outcome is None:
        return
    verdict = Verdict(outcome["verdict"])
    if verdict is Verdict.PASS:
        report.outcome = "passed"
        report.longrepr = None
    elif verdict is Verdict.TODO:
        report.outcome = "skipped"
        report.longrepr = (str(path), 0, "not started")
    else:
        report.outcome = "failed"
        report.longrepr = _words(  # type: ignore[assignment]  # as good as a TerminalRepr
            outcome, verdict, path, brief=config.getoption("tbstyle", "auto") == "line"
        )


def _words(outcome: dict[str, Any], verdict: Verdict, path: Path, *, brief: bool) -> Words:
    if outcome["not_run"]:
        return Words(outcome["message"], _Place(path, 0, outcome["message"]), brief)
    heading = Check(
        name="", property=outcome["property"], public=False, verdict=verdict, points=0.0, score=0.0
    )
    check = msgspec.structs.replace(heading, message=outcome["message"], diagnosis=outcome["diagnosis"])
    summary = " ".join(render.check(heading).split())
    return Words(render.check(check), _Place(path, outcome["line"], summary), brief)

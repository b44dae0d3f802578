"""Values, calls and reports as text for a terminal."""

from grader.render.calls import call
from grader.render.report import check, report, summary
from grader.render.text import capitalised, clean, cut, fold, uncapitalised
from grader.render.values import inline, value

__all__ = [
    "call",
    "capitalised",
    "check",
    "clean",
    "cut",
    "fold",
    "inline",
    "report",
    "summary",
    "uncapitalised",
    "value",
]

"""What came of one exercise of a submission, and how it is shown: a table, a comment, a number."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

import msgspec

from grader.classroom.harmless import harmless_tex
from grader.classroom.results import REPORT_TYPE
from grader.model import Check, Report, Verdict
from grader.render import clean

_WORDS = {
    Verdict.PASS: "pass",
    Verdict.TODO: "not started",
    Verdict.FAIL: "wrong answer",
    Verdict.ERROR: "error",
    Verdict.DENIED: "not allowed",
    Verdict.TIMEOUT: "out of time",
    Verdict.MEMORY: "out of memory",
    Verdict.CRASH: "ended its process",
    Verdict.INTERNAL: "not graded",
}
# nbgrader's pages leave no room between cells; JupyterLab sets them to the right.
_CELL = '<td style="padding: 2px 12px 2px 0; text-align: left; vertical-align: top">'
BY_HAND = "It could not be graded, which is not your fault: a person will look at it."


@dataclass(frozen=True)
class Graded:
    """One exercise of one submission.

    Attributes
    ----------
    points
        What the cell is worth in the course.
    report
        None if it could not be graded.
    hint
        For whoever did not get all the points.
    notes
        On cells, of the submission's own words: shown escaped, and in no comment.
    explained_from
        Until then, as text, explanations that give the answer away are withheld; "" when they are not.
    unreadable
        Why there was nothing to grade, as a sentence of the kit's own. A person should look at it.
    """

    slug: str
    points: float
    report: Report | None
    hint: str = ""
    notes: tuple[str, ...] = ()
    explained_from: str = ""
    unreadable: str = ""

    @property
    def score(self) -> float | None:
        """The score in the course's points, or None where nothing may be scored."""
        report = self.report
        if report is None or report.verdict is Verdict.INTERNAL or not report.official:
            return None
        share = report.score / report.points if report.points > 0 else math.nan
        if not math.isfinite(share):
            return None
        return round(min(max(share, 0.0), 1.0) * self.points, 6)

    @property
    def full(self) -> bool:
        """Whether all its points were earned."""
        return self.score == self.points

    def explained(self) -> Iterator[tuple[Check, str]]:
        """Yield each check with what may be said of it; what explained an earlier one is not said again."""
        said: dict[str, str] = {}
        for check in self.report.checks if self.report else ():
            words = "" if check.verdict is Verdict.PASS or self.explained_from else check.diagnosis or ""
            if words in said:
                quoted = said[words].replace('"', "'")
                yield check, f'The same mistake as in "{quoted}"'
                continue
            yield check, words
            if words:
                said[words] = check.property

    def table(self) -> str:
        """Return the checks as a table of HTML, in which nothing of the submission's is markup."""
        score = self.score
        if self.report is None or score is None:
            return f"<p><b>{_html(self.slug)}</b>: {_html(BY_HAND)}</p>"
        lines = [f"<p><b>{_html(self.slug)}: {round(score, 2):g} of {self.points:g} points</b></p>"]
        if self.unreadable:
            return f"{lines[0]}\n<p>{_html(self.unreadable)}</p>"
        lines.append("<table>")
        heads = ("property", "verdict", "diagnosis")
        lines.append(f"<tr>{''.join(f'{_CELL}<b>{head}</b></td>' for head in heads)}</tr>")
        for check, words in self.explained():
            cells = (check.property, _WORDS[check.verdict], words)
            lines.append(f"<tr>{''.join(f'{_CELL}{_html(cell)}</td>' for cell in cells)}</tr>")
        lines.append("</table>")
        lines += [f"<p>{_html(words)}</p>" for words in self._below()]
        lines += [f"<p>{_html(harmless_tex(note))}</p>" for note in self.notes]
        return "\n".join(lines)

    def comment(self) -> str:
        """Return the same as text for the comment on the answer; it holds words of the kit's own only."""
        score = self.score
        if self.report is None or score is None:
            return BY_HAND
        lines = [f"{round(score, 2):g} of {self.points:g} points."]
        if self.unreadable:
            return f"{lines[0]} {self.unreadable}"
        if self.report.verdict is Verdict.TODO and not self.report.passed:
            return f"{lines[0]} Not started."
        for check, words in self.explained():
            if check.verdict is not Verdict.PASS:
                lines.append(" ".join(f"- {_WORDS[check.verdict]}: {check.property} {words}".split()))
        return "\n\n".join(["\n".join(lines), *self._below()])  # feedback takes it for markdown

    def _below(self) -> list[str]:
        below = [f"Hint: {self.hint}"] if self.hint and not self.full else []
        if self.explained_from and not self.full:
            below.append(f"What is wrong is explained from {self.explained_from} on.")
        return below

    def _data(self) -> dict[str, Any]:
        """Return the report for the programs of the instructor; no front end shows it."""
        return {} if self.report is None else {REPORT_TYPE: msgspec.to_builtins(self.report)}

    def outputs(self) -> list[dict[str, Any]]:
        """Return what stands below the grade cell, from which nbgrader reads the score."""
        shown = {
            "output_type": "display_data",
            "data": {"text/html": self.table(), "text/plain": self.comment(), **self._data()},
            "metadata": {},
        }
        if self.score is None:  # whatever reads it must not take it for full marks
            wrong = {"output_type": "error", "ename": "NotGraded", "evalue": BY_HAND, "traceback": [BY_HAND]}
            return [shown, wrong]
        result = {
            "output_type": "execute_result",
            "data": {"text/plain": repr(self.score)},
            "metadata": {},
            "execution_count": None,
        }
        return [shown, result]


def _html(text: str) -> str:
    return escape(clean(text))

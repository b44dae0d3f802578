"""A report as plain text for a terminal of 80 columns; colour only repeats what a word says."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from grader.model import Check, Report, Verdict
from grader.render.numbers import plain_number
from grader.render.text import clean, cut

WIDTH = 80
_OUTPUT_LINES = 20
_NOT_RUN = "Not run: "
_WORDS = {
    Verdict.PASS: "pass",
    Verdict.TODO: "not started",
    Verdict.FAIL: "fail",
    Verdict.ERROR: "error",
    Verdict.DENIED: "denied",
    Verdict.TIMEOUT: "out of time",
    Verdict.MEMORY: "out of memory",
    Verdict.CRASH: "crash",
    Verdict.INTERNAL: "not judged",
}
_COLOURS = {Verdict.PASS: "32", Verdict.TODO: "33", Verdict.INTERNAL: "35"}
_BAD = "31"


def report(
    report: Report,
    *,
    colour: bool = False,
    hints: tuple[int, int] | None = None,
    width: int = WIDTH,
    most: int | None = 4,
) -> str:
    """Return the text of a whole report.

    Parameters
    ----------
    colour
        True to colour the words of verdicts by ANSI sequences.
    hints
        How many hints the exercise has, and how many of them were used; None to offer none.
    width
        Columns for prose. Tables of numbers keep their own width.
    most
        How many failing checks are shown in full, of those with one diagnosis only the first; None for all.
        The others are named.
    """
    style = _Style(colour, width)
    blocks = [
        [summary(report, colour=colour)],
        *_failing(report.checks, style, most),
        _waiting(report.checks, style),
        _passing(report),
        _notes(report, hints, style),
        _output(report.output),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


@dataclass(frozen=True, slots=True)
class _Style:
    """How prose is coloured and wrapped."""

    colour: bool = False
    width: int = WIDTH

    def word(self, verdict: Verdict) -> str:
        return _coloured(_WORDS[verdict], verdict, self.colour)

    def prose(self, text: str, lead: str = "", margin: str = "") -> list[str]:
        plain = " ".join(clean(text).split())
        lines = textwrap.wrap(
            plain,
            self.width,
            initial_indent=lead,
            subsequent_indent=margin,
            break_long_words=False,
            break_on_hyphens=False,
        )
        return lines or [lead.rstrip()]

    def heading(self, check: Check) -> list[str]:
        """Return the verdict and the property of a check."""
        word = _WORDS[check.verdict]
        first, *rest = self.prose(check.property or check.name, f"{word}  ", " " * 4)
        return [self.word(check.verdict) + first[len(word) :], *rest]


def summary(report: Report, *, colour: bool = False) -> str:
    """Return the outcome in a line: the exercise, the verdict, checks and points."""
    total = len(report.checks)
    public = total > 0 and all(check.public for check in report.checks)
    counted = f"{report.passed} of {total} {'public ' if public else ''}check{'' if total == 1 else 's'}"
    word = "in progress" if report.in_progress else _WORDS[report.verdict]
    line = f"{clean(report.exercise)}: {_coloured(word, report.verdict, colour)}"
    if report.verdict is Verdict.TODO and not report.in_progress:
        return line
    if public:
        return f"{line}, {counted}; the hidden suite is not here"
    points = f"{plain_number(round(report.score, 2))} of {plain_number(report.points)} points"
    return f"{line}, {counted}" + ("" if report.verdict is Verdict.INTERNAL else f", {points}")


def check(check: Check, *, colour: bool = False, width: int = WIDTH) -> str:
    """Return the text of one check: its verdict, its property, what happened, and the likely reason."""
    return "\n".join(_in_full([check], _Style(colour, width)))


def _failing(checks: Sequence[Check], style: _Style, most: int | None) -> list[list[str]]:
    """Return a block for each of the first failing checks, and one that names the others."""
    shown: list[list[Check]] = []
    alike: dict[str, list[Check]] = {}
    others: list[Check] = []
    idle: dict[str, int] = {}
    for one in checks:
        if one.verdict in (Verdict.PASS, Verdict.TODO):
            continue
        if shown and one.message.startswith(_NOT_RUN):  # its property is not what went wrong
            reason = one.message.removeprefix(_NOT_RUN).partition("; see ")[0].rstrip(".")
            idle[reason] = idle.get(reason, 0) + 1
            continue
        if shown and one.message and one.message == shown[-1][-1].message:
            shown[-1].append(one)
        elif most is not None and one.diagnosis is not None and one.diagnosis in alike:
            alike[one.diagnosis].append(one)
        elif most is None or len(shown) < most:
            shown.append([one])
            alike.setdefault(one.diagnosis or "", [])
        else:
            others.append(one)
    blocks = []
    for same in shown:
        blocks.append(_in_full(same, style))
        blocks.append(_named("The same mistake shows here:", alike.pop(same[0].diagnosis or "", []), style))
    blocks.append(_named("And without details:", others, style))
    blocks += [style.prose(_unrun(count, reason)) for reason, count in idle.items()]
    return blocks


def _unrun(count: int, reason: str) -> str:
    many = "1 more check was" if count == 1 else f"{count} more checks were"
    return f"{many} not run: {reason}."


def _named(title: str, checks: Sequence[Check], style: _Style) -> list[str]:
    return [title, *(line for one in checks for line in style.heading(one))] if checks else []


def _in_full(checks: Sequence[Check], style: _Style) -> list[str]:
    """Return the lines of checks that share one message."""
    lines = [line for one in checks for line in style.heading(one)]
    message = clean(checks[0].message).expandtabs(4).strip("\n")
    lines += [f"  {line}".rstrip() for line in message.split("\n") if message]
    if checks[0].diagnosis:
        lines += [*([""] if message else []), *style.prose(checks[0].diagnosis, "  ", "  ")]
    return lines


def _waiting(checks: Sequence[Check], style: _Style) -> list[str]:
    """Return the checks that are not started, beside others that are."""
    todo = [one for one in checks if one.verdict is Verdict.TODO]
    return [line for one in todo for line in style.heading(one)] if len(todo) < len(checks) else []


def _passing(report: Report) -> list[str]:
    bad = any(one.verdict not in (Verdict.PASS, Verdict.TODO) for one in report.checks)
    if not bad or not report.passed:
        return []
    return ["The other check passes." if report.passed == 1 else f"The other {report.passed} checks pass."]


def _notes(report: Report, hints: tuple[int, int] | None, style: _Style) -> list[str]:
    lines: list[str] = []
    failing = any(one.verdict not in (Verdict.PASS, Verdict.TODO, Verdict.INTERNAL) for one in report.checks)
    if any(one.verdict is Verdict.INTERNAL for one in report.checks):
        lines += style.prose("What was not judged is the kit's fault, not yours, and costs no points.")
    if report.official and failing:
        lines += style.prose("This is official grading: inputs, values and output are withheld.")
    if failing and hints is not None and hints[0] > 0:
        lines.append(f"Stuck? kata hint {clean(report.exercise)}   ({_hints(*hints)})")
    if failing:
        confined = "" if report.confinement == "full" else f", confinement {clean(report.confinement)}"
        lines.append(f"Seed {report.seed}{confined}.")
    return lines


def _hints(count: int, used: int) -> str:
    known = "none" if used == 0 else "all" if used >= count else str(used)
    return f"{count} hint{'' if count == 1 else 's'}, {known} used"


def _output(output: str) -> list[str]:
    text = clean(output).expandtabs(4).strip("\n")
    if not text.strip():
        return []
    lines = text.split("\n")
    more = [f"  ... {len(lines) - _OUTPUT_LINES} more lines"] if len(lines) > _OUTPUT_LINES else []
    return ["It printed:", *(f"  {cut(line, 200)}" for line in lines[:_OUTPUT_LINES]), *more]


def _coloured(word: str, verdict: Verdict, colour: bool) -> str:
    return f"\x1b[{_COLOURS.get(verdict, _BAD)}m{word}\x1b[0m" if colour else word

"""A report and hints as a notebook shows them: HTML in which all text is escaped, and the plain text."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from grader import render
from grader.model import Check, Report, Verdict
from grader.render import clean

_MARKS = {Verdict.PASS: "✓", Verdict.TODO: "○", Verdict.INTERNAL: "?"}
_BAD = "✗"
_COLOURS = {Verdict.PASS: "#1a7f37", Verdict.TODO: "#8a6100", Verdict.INTERNAL: "#6639ba"}
_RED = "#b42318"


def report_bundle(report: Report, hint_call: str = "") -> dict[str, str]:
    """Return what a front end may show of a report, by MIME type.

    Parameters
    ----------
    hint_call
        What to write for a hint; "" where there is none.
    """
    text = render.report(report)
    failing = [one for one in report.checks if one.verdict not in (Verdict.PASS, Verdict.TODO)]
    more = f"Stuck? {clean(hint_call)}" if hint_call and failing else ""
    notes = list(report.notes or ()) if report.verdict is not Verdict.PASS else []
    body = [_heading(report), *_checks(report.checks), *_noted(notes), *_printed(report.output)]
    if more:
        body.append(f"<p>Stuck? <code>{_escaped(hint_call)}</code></p>")
    return {
        "text/plain": "\n\n".join(part for part in (text, "\n".join(map(clean, notes)), more) if part),
        "text/html": f'<div class="kata-report">{"".join(body)}</div>',
    }


def hints_bundle(hints: Sequence[str], total: int, after: str) -> dict[str, str]:
    """Return what a front end may show of hints, by MIME type."""
    blocks = [f"Hint {number} of {total}\n\n{clean(hint)}" for number, hint in enumerate(hints, 1)]
    items = [
        f"<p><strong>Hint {n} of {total}</strong><br>{_escaped(one)}</p>" for n, one in enumerate(hints, 1)
    ]
    return {
        "text/plain": "\n\n".join([*blocks, clean(after)]),
        "text/html": f'<div class="kata-hints">{"".join(items)}<p>{_escaped(after)}</p></div>',
    }


def _heading(report: Report) -> str:
    return (
        f'<p style="color: {_colour(report.verdict)}"><strong>{_escaped(render.summary(report))}</strong></p>'
    )


def _checks(checks: Iterable[Check]) -> Iterable[str]:
    """Yield a list of the checks, the failing ones with what happened."""
    yield '<ul style="list-style: none; padding-left: 0.5em">'
    said = ""
    for one in checks:
        word = "" if one.verdict is Verdict.PASS else f" <em>{one.verdict.value}</em>"
        style, mark = f"color: {_colour(one.verdict)}", _MARKS.get(one.verdict, _BAD)
        lead = f'<span style="{style}" aria-label="{one.verdict.value}">{mark}</span>'
        yield f"<li>{lead}{word} {_escaped(one.property or one.name)}"
        if one.verdict not in (Verdict.PASS, Verdict.TODO):
            happened = _happened(one)
            yield happened if happened != said else ""  # once for checks in a row that it is true of
            said = happened
        yield "</li>"
    yield "</ul>"


def _happened(one: Check) -> str:
    message = f'<pre style="margin-left: 1.5em">{_escaped(one.message)}</pre>' if one.message else ""
    if not one.diagnosis:
        return message
    return f'{message}<p style="margin-left: 1.5em"><strong>{_escaped(one.diagnosis)}</strong></p>'


def _noted(notes: Sequence[str]) -> Iterable[str]:
    """Yield what became of the cells that did not run as they stand."""
    if notes:
        yield "".join(
            ["<p>Of the cells:</p><ul>", *(f"<li>{_escaped(note)}</li>" for note in notes), "</ul>"]
        )


def _printed(output: str) -> Iterable[str]:
    if output.strip():
        yield f"<details><summary>It printed</summary><pre>{_escaped(output)}</pre></details>"


def _colour(verdict: Verdict) -> str:
    return _COLOURS.get(verdict, _RED)


def _escaped(text: str) -> str:
    return html.escape(clean(text), quote=True)

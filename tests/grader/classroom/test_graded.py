"""A score is a number from 0 to the points, or none; what is shown is escaped, and says the same."""

from __future__ import annotations

import html
import re

import msgspec
import pytest

from grader.classroom.graded import BY_HAND, Graded
from grader.model import Check, Report, Verdict


def report(score: float, points: float = 10.0, verdict: str = "fail", *, official: bool = True) -> Report:
    """Return a report of one check."""
    check = Check(
        name="test_a",
        property="Half of <x> & y.",
        public=False,
        verdict=Verdict(verdict),
        points=points,
        score=score,
        diagnosis="Your answers match x < 1.",
    )
    return Report(
        exercise="demo", suite="0", verdict=Verdict(verdict), score=score, points=points, seed=1,
        confinement="full", official=official, seconds=0.1, versions={}, checks=(check,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("given", "score"),
    [
        pytest.param(report(5.0), 4.0, id="share"),
        pytest.param(report(10.0, verdict="pass"), 8.0, id="all"),
        pytest.param(report(99.0), 8.0, id="above"),
        pytest.param(report(-1.0), 0.0, id="below"),
        pytest.param(report(float("nan")), None, id="not-a-number"),
        pytest.param(report(float("inf")), None, id="infinite"),
        pytest.param(report(0.0, 0.0), None, id="no-points"),
        pytest.param(report(10.0, verdict="internal"), None, id="internal"),
        pytest.param(report(10.0, official=False), None, id="not-official"),
        pytest.param(None, None, id="no-report"),
    ],
)
def test_score(given: Report | None, score: float | None) -> None:
    """It is scaled to the course's points and kept within them; what cannot be trusted is no score."""
    graded = Graded("demo", 8.0, given)
    assert graded.score == score
    last = graded.outputs()[-1]
    if score is None:
        assert last["output_type"] == "error"
        assert graded.comment() == BY_HAND
        assert BY_HAND in graded.table()
    else:
        assert (last["output_type"], last["data"]["text/plain"]) == ("execute_result", repr(score))


def test_words() -> None:
    """Table and comment hold property, verdict, diagnosis and hint; notes are in the table only, escaped."""
    graded = Graded("demo", 8.0, report(5.0), hint="Which <axis>?", notes=("Cell 1 raised <b>: $\\href{x}",))
    comment = (
        "4 of 8 points.\n- wrong answer: Half of <x> & y. Your answers match x < 1.\n\nHint: Which <axis>?"
    )
    assert graded.comment() == comment
    table = re.sub(r" style=\"[^\"]*\"", "", graded.table())
    assert (
        "<td>Half of &lt;x&gt; &amp; y.</td><td>wrong answer</td><td>Your answers match x &lt; 1.</td>"
        in table
    )
    assert "<p>Hint: Which &lt;axis&gt;?</p>" in table
    assert "<p>Cell 1 raised &lt;b&gt;: $\\ href{x}</p>" in table


def test_explained_once() -> None:
    """A diagnosis that explains several checks is said with the first of them."""
    one = report(5.0)
    (check,) = one.checks
    texts = ["A.", None, "B.", "A.", "B.", None]
    checks = [
        msgspec.structs.replace(check, property=f'P "{n}".', diagnosis=text) for n, text in enumerate(texts)
    ]
    passed = msgspec.structs.replace(check, verdict=Verdict.PASS, diagnosis="A.")
    graded = Graded("demo", 8.0, msgspec.structs.replace(one, checks=(*checks, passed)))
    again = "The same mistake as in \"P '{}'.\""
    said = ["A.", "", "B.", again.format(0), again.format(2), ""]
    lines = [f'- wrong answer: P "{n}". {words}'.strip() for n, words in enumerate(said)]
    assert graded.comment().split("\n")[1:] == lines
    cells = re.findall(r"<td[^>]*>([^<]*)</td></tr>", graded.table())
    assert [html.unescape(cell) for cell in cells] == [*said, ""]


def test_explained_later() -> None:
    """Until the date the diagnosis is withheld, and the date is said, but not to who has all points."""
    graded = Graded("demo", 8.0, report(5.0), explained_from="2026-11-06 22:59 UTC")
    for shown in (graded.comment(), graded.table()):
        assert "match" not in shown
        assert "What is wrong is explained from 2026-11-06 22:59 UTC on." in shown
    solved = Graded("demo", 8.0, report(10.0, verdict="pass"), hint="x", explained_from="2026")
    assert solved.comment() == "8 of 8 points."


def test_unreadable() -> None:
    """Where there was nothing to grade, the reason stands in the place of the checks."""
    graded = Graded("demo", 8.0, report(0.0, verdict="error"), unreadable="The notebook's file is damaged.")
    assert graded.comment() == "0 of 8 points. The notebook's file is damaged."
    assert "<table>" not in graded.table()

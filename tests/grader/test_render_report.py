"""A report as plain text."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest

from grader import render
from grader.model import Check, Report, Verdict, worst

SHIFT = "Adding a constant to every logit changes nothing."
OVERFLOW = (
    "Your answers match exp(z) / exp(z).sum(): that overflows where a logit is large. Subtract the largest "
    "logit of each row first."
)
NAN = "softmax(z)\n  returned nan at index (0, 2), 1 of 12 values; expected finite values"


def made(verdict=Verdict.PASS, **fields):
    """Return a check with a verdict."""
    fields = {"name": "test_x", "property": SHIFT, "public": False, "points": 2.0} | fields
    return Check(verdict=verdict, score=2.0 if verdict is Verdict.PASS else 0.0, **fields)


def reported(*checks, **fields):
    """Return the report on an exercise with these checks."""
    fields = {"confinement": "full", "official": False, "output": ""} | fields
    return Report(
        exercise="stable_softmax",
        suite="",
        verdict=worst(check.verdict for check in checks),
        score=sum(check.score for check in checks),
        points=sum(check.points for check in checks),
        seed=1234,
        seconds=0.02,
        versions={},
        checks=checks,
        **fields,
    )


@pytest.mark.parametrize(
    ("report", "line"),
    [
        pytest.param(
            reported(made(), made()), "stable_softmax: pass, 2 of 2 checks, 4 of 4 points", id="pass"
        ),
        pytest.param(
            reported(made(points=3.5)), "stable_softmax: pass, 1 of 1 check, 2 of 3.5 points", id="one-check"
        ),
        pytest.param(
            reported(made(public=True), made(public=True)),
            "stable_softmax: pass, 2 of 2 public checks; the hidden suite is not here",
            id="public",
        ),
        pytest.param(reported(made(Verdict.TODO)), "stable_softmax: not started", id="todo"),
        pytest.param(
            reported(made(Verdict.TODO), made()),
            "stable_softmax: in progress, 1 of 2 checks, 2 of 4 points",
            id="in-progress",
        ),
        pytest.param(
            reported(made(Verdict.TIMEOUT), made()),
            "stable_softmax: out of time, 1 of 2 checks, 2 of 4 points",
            id="timeout",
        ),
        pytest.param(
            reported(made(Verdict.INTERNAL), made()),
            "stable_softmax: not judged, 1 of 2 checks",
            id="internal",
        ),
    ],
)
def test_summary(report, line):
    """The outcome of an exercise fits in a line."""
    assert render.summary(report) == line


def test_pass():
    """Of an attempt that passes there is no more to say."""
    assert (
        render.report(reported(made()), hints=(3, 0)) == "stable_softmax: pass, 1 of 1 check, 2 of 2 points"
    )


def test_failing():
    """A failing check shows its property, what happened and the likely reason; output comes last."""
    checks = [
        made(),
        made(Verdict.FAIL, message=NAN, diagnosis=OVERFLOW),
        made(Verdict.FAIL, message="other", diagnosis=OVERFLOW, property="Large logits are right too."),
        made(Verdict.ERROR, message="softmax(1)\n  raised TypeError: \x1b[2J", property="A vector " * 12),
        made(Verdict.TODO, property="The gradient."),
        made(),
    ]
    text = render.report(reported(*checks, output="step 1\n\x1b[31mstep 2\n"), hints=(3, 1))
    assert text == dedent("""\
        stable_softmax: error, 2 of 6 checks, 4 of 12 points

        fail  Adding a constant to every logit changes nothing.
          softmax(z)
            returned nan at index (0, 2), 1 of 12 values; expected finite values

          Your answers match exp(z) / exp(z).sum(): that overflows where a logit is
          large. Subtract the largest logit of each row first.

        The same mistake shows here:
        fail  Large logits are right too.

        error  A vector A vector A vector A vector A vector A vector A vector A vector A
            vector A vector A vector A vector
          softmax(1)
            raised TypeError: \\x1b[2J

        not started  The gradient.

        The other 2 checks pass.

        Stuck? kata hint stable_softmax   (3 hints, 1 used)
        Seed 1234.

        It printed:
          step 1
          \\x1b[31mstep 2""")


def test_same_message():
    """What is the same for several checks is said once."""
    lost = "raised ValueError"
    checks = [made(Verdict.CRASH, message=lost, property=p) for p in ("One.", "Two.")]
    assert render.report(reported(*checks)) == dedent("""\
        stable_softmax: crash, 0 of 2 checks, 0 of 4 points

        crash  One.
        crash  Two.
          raised ValueError

        Seed 1234.""")


def test_checks_that_were_not_run_are_counted():
    """What does not load is said once; the properties that nothing tried are not called wrong."""
    first = made(Verdict.ERROR, message="Line 1: SyntaxError: invalid syntax", property="One.")
    idle = "Not run: the attempt does not load; see example_softmax."
    rest = [made(Verdict.ERROR, message=idle, property=p) for p in ("Two.", "Three.")]
    text = render.report(reported(first, *rest))
    assert text == dedent("""\
        stable_softmax: error, 0 of 3 checks, 0 of 6 points

        error  One.
          Line 1: SyntaxError: invalid syntax

        2 more checks were not run: the attempt does not load.

        Seed 1234.""")
    assert "\n\n1 more check was not run: the attempt does not load.\n" in render.report(
        reported(first, rest[0])
    )


def test_many_failures():
    """Only the first failures are shown in full, unless all are asked for."""
    report = reported(*(made(Verdict.FAIL, message=f"call {i}", property=f"Property {i}.") for i in range(6)))
    text = render.report(report)
    assert "  call 3\n\nAnd without details:\nfail  Property 4.\nfail  Property 5.\n" in text
    assert "call 4" not in text
    assert "  call 5\n" in render.report(report, most=None)


def test_official():
    """Official grading shows property, verdict and diagnosis, and says what is withheld."""
    checks = [made(Verdict.FAIL, diagnosis="A mistake."), made(Verdict.MEMORY)]
    assert render.report(reported(*checks, official=True, confinement="no-opens")) == dedent("""\
        stable_softmax: out of memory, 0 of 2 checks, 0 of 4 points

        fail  Adding a constant to every logit changes nothing.
          A mistake.

        out of memory  Adding a constant to every logit changes nothing.

        This is official grading: inputs, values and output are withheld.
        Seed 1234, confinement no-opens.""")


def test_internal():
    """What the kit could not judge is never worded as the learner's fault."""
    text = render.report(reported(made(Verdict.INTERNAL, message="KeyError: 3"), made()), hints=(3, 0))
    assert text == dedent("""\
        stable_softmax: not judged, 1 of 2 checks

        not judged  Adding a constant to every logit changes nothing.
          KeyError: 3

        The other check passes.

        What was not judged is the kit's fault, not yours, and costs no points.""")


@pytest.mark.parametrize(
    ("hints", "line"),
    [
        pytest.param((3, 0), "Stuck? kata hint stable_softmax   (3 hints, none used)", id="none"),
        pytest.param((1, 0), "Stuck? kata hint stable_softmax   (1 hint, none used)", id="one"),
        pytest.param((3, 3), "Stuck? kata hint stable_softmax   (3 hints, all used)", id="all"),
    ],
)
def test_hints(hints, line):
    """How many hints there are, and how many were used, is said."""
    assert line in render.report(reported(made(Verdict.FAIL)), hints=hints).split("\n")


def test_no_hints():
    """Hints that are not there are not offered."""
    assert "Stuck" not in render.report(reported(made(Verdict.FAIL)), hints=(0, 0))
    assert "Stuck" not in render.report(reported(made(Verdict.FAIL)))


def test_long_output():
    """What the attempt printed is cut after twenty lines."""
    text = render.report(reported(made(), output="\n".join(map(str, range(30))) + "\n" + "x" * 500))
    assert text.endswith("\n  19\n  ... 11 more lines")
    assert len(max(render.report(reported(made(), output="x" * 500)).split("\n"), key=len)) <= 202


def test_colour_only_repeats():
    """With the colours taken away the text is the same."""
    report = reported(made(Verdict.FAIL, message=NAN), made(Verdict.TODO), made())
    coloured = render.report(report, colour=True)
    assert coloured.startswith("stable_softmax: \x1b[31mfail\x1b[0m, ")
    assert "\x1b[33mnot started\x1b[0m  " in coloured
    assert re.sub("\x1b\\[\\d*m", "", coloured) == render.report(report)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict(verdict):
    """Each verdict has words, and every line of prose fits in 80 columns."""
    text = render.check(made(verdict, property="A property of some length " * 8, diagnosis="A reason. " * 30))
    assert not text.startswith("A property")
    assert max(map(len, text.split("\n"))) <= 80

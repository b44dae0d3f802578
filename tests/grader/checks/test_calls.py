"""`that`, `raises` and `between`."""

from __future__ import annotations

import math

import numpy as np
import pytest

from grader.checks import CheckFailed, between, raises, that
from grader.errors import AttemptRaised, TimedOut, Todo


def raising(error):
    """Return a function that raises `error`."""

    def call(*args, **kwargs):
        raise error

    return call


def test_that(said):
    """A condition that does not hold fails with the suite's sentence."""
    that(1 < 2, "One is less than two.")
    that(np.bool_(True), "True is true.")
    assert said(that, False, "The probabilities do not sum to 1.") == "The probabilities do not sum to 1."
    assert said(that, np.bool_(False), "Not so.") == "Not so."


def test_raises_passes():
    """The exception asked for, or a subclass of it, is right; arguments reach the call."""
    raises(ValueError, int, "x")
    raises(ArithmeticError, lambda a, b: a / b, 1, b=0)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        pytest.param(lambda: 0.3, "returned 0.3; expected ValueError", id="number"),
        pytest.param(lambda: None, "returned None; expected ValueError", id="none"),
        pytest.param(
            lambda: np.ones((2, 2)), "returned an array of shape (2, 2); expected ValueError", id="array"
        ),
        pytest.param(
            raising(TypeError("no len()")), "raised TypeError: no len(); expected ValueError", id="other"
        ),
        pytest.param(raising(KeyError()), "raised KeyError; expected ValueError", id="wordless"),
        pytest.param(
            raising(TypeError("\x1b[2J" * 40)),
            "raised TypeError: " + "\\x1b[2J" * 8 + "\n" + "\\x1b[2J" * 10,
            id="hostile",
        ),
    ],
)
def test_raises_fails(said, call, message):
    """What came back, or what else was raised, stands beside what was expected."""
    assert said(raises, ValueError, call).startswith(message[:70])
    if len(message) < 80:
        assert said(raises, ValueError, call) == message


def test_raises_because(said):
    """The suite's own sentence comes last."""
    text = said(raises, ValueError, abs, -2, because="A count is not negative.")
    assert text == "returned 2; expected ValueError\nA count is not negative."


def test_raises_names_the_attempts_class(said):
    """An exception class of the attempt's own is called by the name it has there."""

    class Raised(AttemptRaised, RuntimeError):
        type_name = "SingularError"

    assert said(raises, ValueError, raising(Raised("det is 0"))) == (
        "raised SingularError: det is 0; expected ValueError"
    )


@pytest.mark.parametrize("control", [Todo("not started"), TimedOut("2 s")])
def test_raises_lets_control_through(control):
    """An attempt that is not started, or out of time, is neither right nor wrong here."""
    with pytest.raises(type(control)):
        raises(ValueError, raising(control))


def test_raises_of_the_wrong_kind():
    """Anything but an exception class is the suite's fault."""
    with pytest.raises(ValueError, match="raises takes an exception class, not 3"):
        raises(3, abs, 1)
    with pytest.raises(ValueError, match="KeyboardInterrupt"):
        raises(KeyboardInterrupt, abs, 1)


def test_between_passes():
    """Both limits are within; any real number will do."""
    for x in (0, 0.0, 1, 1.0, 0.5, np.float64(0.5), np.array(0.5)):
        between(x, 0, 1)


@pytest.mark.parametrize(
    ("x", "limits", "message"),
    [
        pytest.param(1.5, (0, 1), "returned 1.5; expected a number from 0 to 1", id="above"),
        pytest.param(math.nan, (0, 1), "returned nan; expected a number from 0 to 1", id="nan"),
        pytest.param(2.0, (3.5, math.inf), "returned 2.0; expected a number of at least 3.5", id="no-top"),
        pytest.param(
            2.0, (-math.inf, 1 / 3), "returned 2.0; expected a number of at most 0.333333", id="no-bottom"
        ),
        pytest.param(
            0.5000000001, (0, 0.5), "returned 0.5000000001; expected a number from 0 to 0.5", id="just"
        ),
        pytest.param(True, (0, 1), "returned True, a bool; expected a number from 0 to 1", id="bool"),
        pytest.param(
            1j, (0, 1), "returned (0+1j), a complex number; expected a number from 0 to 1", id="complex"
        ),
        pytest.param(
            np.ones(1), (0, 1), "returned an array of shape (1,); expected a number from 0 to 1", id="array"
        ),
        pytest.param(
            None,
            (0, 1),
            "returned None; expected a number from 0 to 1\n"
            "Does every path through the function end in a return?",
            id="none",
        ),
    ],
)
def test_between_fails(said, x, limits, message):
    """What is no number, or is outside, stands beside the limits."""
    assert said(between, x, *limits) == message


def test_between_senseless():
    """Limits the wrong way round are the suite's fault."""
    with pytest.raises(ValueError, match="between takes low <= high, not 1 and 0"):
        between(0.5, 1, 0)


def test_failure_data():
    """The failure holds the number that was checked."""
    with pytest.raises(CheckFailed) as caught:
        between(2.0, 0, 1, because="A probability.")
    assert caught.value.actual == 2.0
    assert caught.value.lines == ("returned 2.0; expected a number from 0 to 1", "A probability.")

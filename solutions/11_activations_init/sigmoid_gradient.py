"""The logistic function and its slope, right to the last digit at both ends.

`sigmoid(x) = 1 / (1 + exp(-x))` squashes any number into (0, 1). It turns a score into a probability in
logistic regression and in multi-label outputs, and opens and closes the gates of an LSTM. Interviewers ask
for it, and then for its derivative, because two mistakes are so common: code that overflows or loses the
tail, and a derivative applied to the wrong variable.

The slope is largest at 0, where it is exactly 1/4, and dies away on both sides. So the slopes alone
shrink a gradient with depth even where no unit is saturated: ten layers at their best point leave 0.25**10,
less than a millionth.

Conventions
- `x` is a number or an array of any shape, float64 or int64. The answer has the same shape and is
  float64 (a float for a number).
- What is tiny keeps its digits. `sigmoid(-40)` is 4.25e-18, not 0, and so is the slope at +40 and at -40.
  Far to the left `exp(-x)` overflows float64, which still holds the answer, a tiny positive number, as far
  down as -745: `sigmoid(-720)` is about 2.03e-313. Farther out 0 and 1 are the right answers; `nan` and
  `inf` never.
- Answers are compared with a relative tolerance of 1e-9 (1e-6 below -700).
"""

import numpy as np


def sigmoid(x: float | np.ndarray) -> float | np.ndarray:
    """Squash `x` into (0, 1).

    Parameters
    ----------
    x : float or np.ndarray
        Any shape; float64 or int64.

    Returns
    -------
    float or np.ndarray
        `1 / (1 + exp(-x))`, of the same shape, float64.

    Examples
    --------
    >>> sigmoid(np.array([-2.0, 0.0, 2.0]))
    array([0.11920292, 0.5       , 0.88079708])
    >>> float(sigmoid(0))
    0.5
    >>> bool(sigmoid(-40.0) > 4e-18)
    True
    """
    # exp(-|x|) is at most 1, so it never overflows. Multiplying numerator and denominator of the formula by
    # exp(x) gives exp(x) / (1 + exp(x)), the form in which a negative x needs only exp(-|x|).
    # Written as one minus the other tail, the left tail would be lost: 1 - 1 / (1 + exp(-40)) is exactly 0.
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, small) / (1.0 + small)


def sigmoid_gradient(x: float | np.ndarray) -> float | np.ndarray:
    """Compute the slope of the logistic function at `x`.

    Parameters
    ----------
    x : float or np.ndarray
        Where to take the slope: what goes into `sigmoid`, not what comes out of it.

    Returns
    -------
    float or np.ndarray
        The derivative of `sigmoid` at `x`, of the same shape, float64.

    Examples
    --------
    >>> sigmoid_gradient(np.array([-2.0, 0.0, 2.0]))
    array([0.10499359, 0.25      , 0.10499359])
    >>> bool(sigmoid_gradient(40.0) > 4e-18)
    True
    """
    # s (1 - s) with 1 - sigmoid(x) = sigmoid(-x): the subtraction would lose the right tail, where s rounds
    # to 1, while both factors here are exact and the answer is even in x as it should be.
    return sigmoid(x) * sigmoid(-x)


def sigmoid_gradient_from_output(s: float | np.ndarray) -> float | np.ndarray:
    """Compute the slope of the logistic function from its output.

    This is the form used in backpropagation, where the output is at hand and the input need not be kept.

    Parameters
    ----------
    s : float or np.ndarray
        What `sigmoid` returned, `s = sigmoid(x)`.

    Returns
    -------
    float or np.ndarray
        The derivative of `sigmoid` at that `x`, of the same shape, float64; 0 where `s` was rounded to 1.

    Examples
    --------
    >>> sigmoid_gradient_from_output(np.array([0.25, 0.5]))
    array([0.1875, 0.25  ])
    """
    return s * (1.0 - s)

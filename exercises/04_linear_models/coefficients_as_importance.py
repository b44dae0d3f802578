"""Linear coefficients as importance: what must be done to them before they may be ranked, and when not to.

"Which features matter most?" is often answered by sorting the weights of a linear model. Raw weights cannot
be sorted: each is in units of y per unit of its feature, and a length in millimetres has a weight a
thousand times smaller than the same length in metres. Standardised coefficients have no units. But even
they are worth only what their uncertainty leaves of them: where two features say the same, the data do not
tell whose the effect is, and another sample would divide it otherwise.

Interviewers ask for it because the sorted weights are in every slide deck. Write the standardised
coefficients, their uncertainty by the bootstrap, and the measure by which collinearity has multiplied their
variance. What they still do not give is a cause: another set of features in the model means other
coefficients.

Conventions
- Rows are examples, columns are features. `X` has no column of ones; every fit has an intercept, which is
  no part of the answer. There are more rows than columns, and no column that varies is a linear function of
  the others: no factor of `variance_inflation` is above 100,000.
- Signs are kept: a coefficient of -0.5 says that y falls.
- Answers are compared with a relative tolerance of 1e-6 and an absolute one of 1e-8.
"""

import numpy as np


def standardised_coefs(X: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Compute the least squares coefficients in standard deviations of y per standard deviation of a feature.

    They are the coefficients of ordinary least squares with an intercept, on all the features together, for
    features and targets that have each been brought to mean 0 and standard deviation 1.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows of features. Columns that are constant (all values the same) may occur.
    y : np.ndarray, shape (n,), float64
        Targets.

    Returns
    -------
    np.ndarray, shape (d,), float64
        The coefficients; exactly 0 for a constant column, which the other coefficients do not notice.

    Raises
    ------
    ValueError
        If all targets are the same.

    Examples
    --------
    The second feature has the larger raw weight, 5 against 2, and the smaller importance.

    >>> X = np.array([[0.0, 0.1], [10.0, -0.1], [20.0, -0.1], [30.0, 0.1]])
    >>> standardised_coefs(X, X @ np.array([2.0, 5.0]))
    array([0.99975009, 0.02235509])
    """
    raise NotImplementedError


def bootstrap_coef_sd(X: np.ndarray, y: np.ndarray, reps: int, rng: np.random.Generator) -> np.ndarray:
    """Estimate how far the standardised coefficients would differ from sample to sample.

    Draw the row numbers of all resamples by one call, `rng.integers(n, size=(reps, n))`: its row i holds the
    rows of the i-th resample. A resample is treated like a data set of its own, so its standardised
    coefficients are in its own standard deviations.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows of features, none of them constant; the resamples have independent columns too.
    y : np.ndarray, shape (n,), float64
        Targets.
    reps : int
        Number of resamples, 2 or more.
    rng : np.random.Generator
        What is drawn from.

    Returns
    -------
    np.ndarray, shape (d,), float64
        For each coefficient the standard deviation over the resamples, dividing by reps - 1.

    Raises
    ------
    ValueError
        If `reps` is below 2.

    Examples
    --------
    With one feature and no noise every resample finds the same.

    >>> X = np.array([[1.0], [2.0], [4.0], [8.0], [9.0]])
    >>> bootstrap_coef_sd(X, 3.0 - X[:, 0], 20, np.random.default_rng(0)).round(6)
    array([0.])
    """
    raise NotImplementedError


def variance_inflation(X: np.ndarray) -> np.ndarray:
    """Compute by what factor collinearity multiplies the variance of each coefficient.

    The factor of feature j is 1 / (1 - R^2), where R^2 is the share of the variance of feature j that all the
    other features explain together, in a linear regression with an intercept. It depends on the features
    alone: 1 for a feature that is uncorrelated with the others, and without an upper limit.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows of features, none of them constant.

    Returns
    -------
    np.ndarray, shape (d,), float64
        The factors.

    Examples
    --------
    >>> X = np.array([[-1.0, -1.0, 1.0], [-1.0, 1.0, 1.0], [1.0, -1.0, 1.0], [1.0, 1.0, -3.0]])
    >>> variance_inflation(X[:, :2])
    array([1., 1.])
    >>> variance_inflation(X)
    array([2., 2., 3.])
    """
    raise NotImplementedError

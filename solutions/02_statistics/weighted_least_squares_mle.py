"""Least squares from a likelihood: equal noise, unequal noise, and the weights that follow.

Each target is a linear function of the features plus normal noise, y_i = x_i . beta + noise_i, and row i has
noise of standard deviation sigma_i. Maximise the likelihood, that is minimise its negative logarithm: write
it down, then solve it for one common sigma, which gives ordinary least squares, and for known different
ones, which gives weighted least squares.

Interviewers ask where the squared error comes from, and what to do when some measurements are more precise
than others. They look for what the likelihood says about the weights (one over sigma, or over its square?),
and for whether you notice that the estimate of a common sigma is a maximum likelihood estimate too, and a
biased one.

Conventions
- Rows are measurements, columns are features. `X` has as many columns as there are weights; no column of ones
  is added. Its columns are linearly independent, and its condition number is below 1000. Unequal noise does
  not make it so much worse that normal equations would lose the digits that are compared.
- Rows are independent of each other. sigma is a standard deviation, not a variance.
- Standard deviations lie between 0.01 and 100. A few may be as large as 1e9: such a row says next to nothing,
  and should have next to no influence.
- The negative log-likelihood is a sum over rows, not a mean, with all its constants. Answers are compared
  with a relative tolerance of 1e-6 and an absolute one of 1e-8.
"""

import math

import numpy as np


def gaussian_nll(beta: np.ndarray, X: np.ndarray, y: np.ndarray, sigmas: np.ndarray) -> float:
    """Return minus the natural logarithm of the density of all targets together, given the features.

    Parameters
    ----------
    beta : np.ndarray, shape (d,), float64
        Weights.
    X : np.ndarray, shape (n, d), float64
        Features.
    y : np.ndarray, shape (n,), float64
        Targets. They may lie so far from the model that their density is too small for a float.
    sigmas : np.ndarray, shape (n,), float64
        Standard deviation of the noise of each row.

    Returns
    -------
    float
        The negative log-likelihood, with the constant of the normal density.

    Raises
    ------
    ValueError
        If a sigma is 0 or negative, or there is not exactly one for each row.

    Examples
    --------
    >>> X, y = np.array([[1.0], [1.0]]), np.array([1.0, 3.0])
    >>> gaussian_nll(np.array([1.0]), X, y, np.array([1.0, 2.0]))
    3.0310242
    >>> gaussian_nll(np.array([1.0]), X, y, np.array([1.0, 1.0]))
    3.8378771
    """
    _require_sigmas(sigmas, y)
    z = (y - X @ beta) / sigmas
    # The logarithm of a product is a sum of logarithms. log sigma_i may be left out only where sigma is given
    # and only beta is sought.
    return float(0.5 * np.sum(z**2) + np.sum(np.log(sigmas)) + len(y) * 0.5 * math.log(2 * math.pi))


def fit_equal(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Find the weights and the one standard deviation, common to all rows, that maximise the likelihood.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Features, n above d.
    y : np.ndarray, shape (n,), float64
        Targets.

    Returns
    -------
    beta : np.ndarray, shape (d,), float64
        Weights.
    sigma : float
        Standard deviation of the noise. It is the maximum likelihood estimate that is asked for, not the
        unbiased one.

    Examples
    --------
    >>> X, y = np.array([[1.0], [1.0], [1.0], [1.0]]), np.array([1.0, 3.0, 1.0, 3.0])
    >>> fit_equal(X, y)
    (array([2.]), 1.0)
    """
    # For every sigma the likelihood is highest where the sum of squares is lowest.
    beta = np.linalg.lstsq(X, y, rcond=None)[0]
    # With that beta: the derivative of n log(sigma) + RSS / (2 sigma^2) is 0 at sigma^2 = RSS / n.
    return beta, float(np.sqrt(np.mean((y - X @ beta) ** 2)))


def fit_weighted(X: np.ndarray, y: np.ndarray, sigmas: np.ndarray) -> np.ndarray:
    """Find the weights that maximise the likelihood where each row has a known standard deviation.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Features, n above d.
    y : np.ndarray, shape (n,), float64
        Targets.
    sigmas : np.ndarray, shape (n,), float64
        Standard deviation of the noise of each row.

    Returns
    -------
    np.ndarray, shape (d,), float64
        Weights.

    Raises
    ------
    ValueError
        If a sigma is 0 or negative, or there is not exactly one for each row.

    Examples
    --------
    The second measurement is half as precise as the first.

    >>> X, y = np.array([[1.0], [1.0]]), np.array([1.0, 3.0])
    >>> fit_weighted(X, y, np.array([1.0, 2.0]))
    array([1.4])
    """
    _require_sigmas(sigmas, y)
    # What is squared and summed is the residual in units of sigma: divide both sides of each row by sigma,
    # and it is an ordinary problem. The weights of the squares are then 1 / sigma^2.
    return np.linalg.lstsq(X / sigmas[:, None], y / sigmas, rcond=None)[0]


def _require_sigmas(sigmas, y):
    if sigmas.shape != y.shape:
        raise ValueError(f"There are {len(y)} rows, and sigmas of shape {sigmas.shape}.")
    if not (sigmas > 0).all():
        raise ValueError("Every sigma must be above 0.")

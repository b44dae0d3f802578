"""Bias, variance and noise, measured in a laboratory.

What a model predicts depends on the rows that it happened to be trained on. Train it on many data sets of the
same kind and look at its predictions for one query. How far their mean is from the truth is the bias, how
much they scatter is the variance, and how much a fresh target scatters about the truth is the noise, which
no model gets rid of. On average

    squared error on a fresh target = squared bias + variance + noise,

where the noise counts as a variance. In a laboratory the truth is known and data sets cost nothing, so all
three can be measured: here for polynomials, whose degree is their complexity.

Interviewers ask for the formula, for what happens to each part as a model grows, and then whether "high bias
generalises better". That is said because underfitting leaves a small GAP between training error and error on
fresh targets. A small gap between two high errors is no success; the error itself is what counts. Bias is
also no property of a model alone: a straight line has none if the truth is a straight line.

Conventions
- Variances divide by the number of values. Errors are squared errors, their means divide by the number of
  values as well.
- The feature x lies between -1 and 1, its values within a data set are well apart, and no degree above 6 is
  asked for. So every usual way to compute least squares is precise enough.
- Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-9.
"""

from collections.abc import Sequence

import numpy as np


def decompose(predictions: np.ndarray, truth: np.ndarray, noise_sd: np.ndarray) -> dict[str, np.ndarray]:
    """Split the expected squared error at each query into its three parts.

    At one query, the predictions of all data sets have a mean and a variance. The squared bias is the square
    of the difference between that mean and the truth (Hastie, Tibshirani and Friedman, The Elements of
    Statistical Learning, equation 7.9).

    Parameters
    ----------
    predictions : np.ndarray, shape (s, m), float64
        A row for each data set, a column for each query: what the model trained on this data set predicts
        for this query. At least one of each.
    truth : np.ndarray, shape (m,), float64
        The mean of fresh targets at each query.
    noise_sd : np.ndarray, shape (m,), float64
        The standard deviation of fresh targets at each query.

    Returns
    -------
    dict of str to np.ndarray, shape (m,), float64
        For each query ``"bias_squared"``, ``"variance"`` and ``"noise"``, and their sum ``"error"``: the
        expected squared error on a fresh target.

    Raises
    ------
    ValueError
        If `truth` or `noise_sd` does not have exactly the shape (m,), or a standard deviation is negative.

    Examples
    --------
    Two data sets. At the first query the predictions are right on average, at the second they agree.

    >>> parts = decompose(np.array([[1.0, 4.0], [3.0, 4.0]]), np.array([2.0, 3.0]), np.array([0.0, 0.5]))
    >>> parts["bias_squared"], parts["variance"]
    (array([0., 1.]), array([1., 0.]))
    >>> parts["noise"], parts["error"]
    (array([0.  , 0.25]), array([1.  , 1.25]))
    """
    queries = predictions.shape[1:]
    # Subtracting would broadcast a column, or a single number, without a word.
    if truth.shape != queries or noise_sd.shape != queries:
        raise ValueError(f"truth and noise_sd need the shape {queries}, not {truth.shape}, {noise_sd.shape}.")
    if np.any(noise_sd < 0):
        raise ValueError("a standard deviation is negative.")
    # Over the data sets, which are the rows. Over the columns one would see how much the truth varies.
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.var(axis=0)
    noise = noise_sd**2
    # No mixed terms: their mean is 0, as a fresh target is independent of the rows that were trained on.
    return {
        "bias_squared": bias_squared,
        "variance": variance,
        "noise": noise,
        "error": bias_squared + variance + noise,
    }


def polynomial_lab(
    X: np.ndarray,
    Y: np.ndarray,
    q: np.ndarray,
    truth: np.ndarray,
    noise_sd: np.ndarray,
    degrees: Sequence[int],
) -> dict[int, dict[str, float]]:
    """Fit polynomials of several degrees to many data sets, and measure their errors.

    For each degree a polynomial is fitted to each data set by least squares, and predicts the targets at the
    queries.

    Parameters
    ----------
    X : np.ndarray, shape (s, n), float64
        The feature of n rows in each of s data sets, at least one of each. In general they
        differ from one data set to another.
    Y : np.ndarray, shape (s, n), float64
        The targets of these rows, noise included.
    q : np.ndarray, shape (m,), float64
        Queries, one at least, from -1 to 1.
    truth : np.ndarray, shape (m,), float64
        The mean of fresh targets at each query.
    noise_sd : np.ndarray, shape (m,), float64
        The standard deviation of fresh targets at each query, 0 or more.
    degrees : sequence of int
        Degrees of the polynomials, all different, in any order. Degree 0 is a constant.

    Returns
    -------
    dict of int to dict of str to float
        For each degree ``"bias_squared"``, ``"variance"``, ``"noise"`` and ``"error"`` as in `decompose`,
        averaged over the queries, and ``"train"``: the mean squared error of the polynomials on the targets
        that they were fitted to, averaged over the data sets.

    Raises
    ------
    ValueError
        If a degree is negative, or its polynomial has more coefficients than a data set has rows.

    Examples
    --------
    Two data sets of three rows. A constant misses the peak; a parabola goes through every target.

    >>> X, Y = np.array([[-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]]), np.array([[0.0, 3.0, 0.0], [2.0, 5.0, 2.0]])
    >>> lab = polynomial_lab(X, Y, np.array([0.0]), np.array([3.5]), np.array([0.5]), [0, 2])
    >>> {name: round(value, 6) for name, value in sorted(lab[0].items())}
    {'bias_squared': 2.25, 'error': 3.5, 'noise': 0.25, 'train': 2.0, 'variance': 1.0}
    >>> {name: round(value, 6) for name, value in sorted(lab[2].items())}
    {'bias_squared': 0.25, 'error': 1.5, 'noise': 0.25, 'train': 0.0, 'variance': 1.0}
    """
    # A polynomial of degree d has d + 1 coefficients; with fewer rows many polynomials fit equally well.
    if not all(0 <= degree < X.shape[1] for degree in degrees):
        raise ValueError(f"a degree must lie between 0 and {X.shape[1] - 1}.")
    lab = {}
    for degree in degrees:
        # One fit for each data set. A single fit to all of them would show no variance.
        fits = [np.polyfit(x, y, degree) for x, y in zip(X, Y, strict=True)]
        fitted = np.array([np.polyval(fit, x) for fit, x in zip(fits, X, strict=True)])
        predictions = np.array([np.polyval(fit, q) for fit in fits])
        parts = decompose(predictions, truth, noise_sd)
        # Squared at each query first: averaged before, too high here and too low there would cancel.
        lab[degree] = {name: float(np.mean(part)) for name, part in parts.items()}
        lab[degree]["train"] = float(np.mean((fitted - Y) ** 2))
    return lab


def best_degree(lab: dict[int, dict[str, float]]) -> int:
    """Choose the degree that does best on fresh targets.

    Parameters
    ----------
    lab : dict of int to dict of str to float
        For each degree, in any order, what `polynomial_lab` returns; one degree at least.

    Returns
    -------
    int
        The degree with the lowest expected squared error on a fresh target. Of several the lowest degree.

    Examples
    --------
    >>> line = {"bias_squared": 1.0, "variance": 0.25, "noise": 0.5, "error": 1.75, "train": 1.5}
    >>> cubic = {"bias_squared": 0.125, "variance": 0.5, "noise": 0.5, "error": 1.125, "train": 0.25}
    >>> best_degree({3: cubic, 1: line})
    3
    """
    # The sum decides. It is lowest where bias falls as fast as variance rises, not where the two are equal.
    return min(lab, key=lambda degree: (lab[degree]["error"], degree))

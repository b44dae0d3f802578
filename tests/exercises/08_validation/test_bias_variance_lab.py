"""Hidden suite of bias_variance_lab."""

from statistics import fmean, pvariance

import numpy as np
import pytest
from numpy.polynomial.legendre import legval, legvander

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-9}  # promised in the stub


def parts(predictions, truth, noise_sd):
    """Go through the queries; the error is that on targets one standard deviation above and below the truth.

    Two such targets have just the mean and the variance of fresh ones, and each meets each prediction.
    """
    found = {"bias_squared": [], "variance": [], "noise": [], "error": []}
    for column, true, sd in zip(predictions.T.tolist(), truth.tolist(), noise_sd.tolist(), strict=True):
        found["bias_squared"].append((fmean(column) - true) ** 2)
        found["variance"].append(pvariance(column))
        found["noise"].append(sd * sd)
        found["error"].append(fmean((p - target) ** 2 for p in column for target in (true - sd, true + sd)))
    return {name: np.array(values) for name, values in found.items()}


def fitted(x, y, at, degree):
    """Predict at some places by least squares on Legendre polynomials."""
    return legval(at, np.linalg.lstsq(legvander(x, degree), y)[0])


def expected_lab(X, Y, q, truth, noise_sd, degrees):
    lab = {}
    for degree in degrees:
        sets = list(zip(X, Y, strict=True))
        predictions = np.array([fitted(x, y, q, degree) for x, y in sets])
        lab[degree] = {name: fmean(values) for name, values in parts(predictions, truth, noise_sd).items()}
        lab[degree]["train"] = fmean(fmean(((fitted(x, y, x, degree) - y) ** 2).tolist()) for x, y in sets)
    return lab


def places(rng, sets, n):
    """Draw for each data set n places that are well apart, in any order."""
    grid = np.linspace(-0.9, 0.9, n)
    moved = grid + rng.uniform(-0.3, 0.3, size=(sets, n)) * (grid[1] - grid[0]) / 2
    return rng.permuted(moved, axis=1)


def wave(rng):
    height, shift = rng.uniform(1.0, 2.0), rng.uniform(0.0, 1.0)
    return lambda x: height * np.sin(3.0 * x + shift)


def queries(rng, m, curve):
    q = rng.uniform(-1.0, 1.0, size=m)
    return q, curve(q), rng.uniform(0.2, 1.5, size=m)


@pytest.mark.points(3)
def test_each_query(attempt, rng):
    """At each query the bias is that of the mean over the data sets, the variance that over the data sets."""
    for s, m in ((4, 6), (5, 5), (7, 2)):
        truth, noise_sd = rng.normal(size=m), rng.uniform(0.2, 1.5, size=m)
        predictions = truth + rng.normal(size=m) + rng.normal(size=(s, m)) * rng.uniform(0.3, 2.0, size=m)
        answer = attempt.decompose(predictions, truth, noise_sd)
        checks.close(
            answer, parts(predictions, truth, noise_sd), **CLOSE, because=f"{s} data sets, {m} queries."
        )


@pytest.mark.points(2)
def test_one_part_alone(attempt, rng):
    """Each of the three parts can be all of the error."""
    truth, shift = rng.normal(size=3), rng.uniform(0.5, 2.0, size=3)
    noise_sd, none = rng.uniform(0.3, 0.8, size=3), np.zeros(3)
    cases = [
        (truth[None] + shift, truth, none, "There is one data set, and no noise."),
        (np.array([truth - shift, truth + shift]), truth, none, "The mean is right; there is no noise."),
        (np.array([truth] * 3), truth, noise_sd, "Every prediction is the truth."),
    ]
    for *case, because in cases:
        checks.close(attempt.decompose(*case), parts(*case), **CLOSE, because=because)


def test_shapes_and_signs(attempt, rng):
    """Arrays that do not fit, and negative standard deviations, are refused with a ValueError."""
    predictions, truth, noise_sd = rng.normal(size=(4, 4)), rng.normal(size=4), rng.uniform(0.1, 1.0, size=4)
    negative = np.where(np.arange(4) == rng.integers(4), -noise_sd, noise_sd)
    for case, because in (
        ((predictions, truth[:1], noise_sd), "There is one truth for 4 queries."),
        ((predictions, truth, noise_sd[:1]), "There is one standard deviation for 4 queries."),
        ((predictions[:, :1], truth, noise_sd), "There is one query, and 4 truths."),
        ((predictions, truth[:, None], noise_sd), "truth is a column."),
        ((predictions, truth, negative), "One standard deviation is negative."),
    ):
        checks.raises(ValueError, attempt.decompose, *case, because=because)


@pytest.mark.points(3)
def test_lab(attempt, rng):
    """Every data set gets a polynomial of its own for each degree, and means are taken at the end."""
    curve = wave(rng)
    X = places(rng, 4, 12)
    Y = curve(X) + rng.normal(scale=0.4, size=X.shape)
    case = X, Y, *queries(rng, 8, curve)
    degrees = rng.permutation([0, 1, 3, 5]).tolist()
    checks.close(attempt.polynomial_lab(*case, degrees), expected_lab(*case, degrees), **CLOSE)


def test_opposite_errors(attempt, rng):
    """A model that is too high here and too low there is biased at both places."""
    slope, at, sd = rng.uniform(1.0, 3.0), rng.uniform(0.4, 0.9), rng.uniform(0.2, 0.6)
    X = np.array([[-0.5, 0.5]] * 2)
    q = np.array([-at, at])
    bias = (slope * at) ** 2
    expected = {"bias_squared": bias, "variance": 0.0, "noise": sd * sd, "error": bias + sd * sd}
    answer = attempt.polynomial_lab(X, slope * X, q, slope * q, np.array([sd, sd]), [0])
    because = "The truth is a line through 0, and the model a constant."
    checks.close(answer, {0: expected | {"train": slope * slope / 4}}, **CLOSE, because=because)


@pytest.mark.points(2)
def test_flexible_enough(attempt, rng):
    """A polynomial has no bias where the truth is a polynomial of its degree or a lower one."""
    for degree, degrees in ((1, [1, 2, 4]), (3, [5, 3])):
        coefficients = rng.uniform(0.5, 1.5, size=degree + 1)
        X = places(rng, 4, 9)
        q = rng.uniform(-1.0, 1.0, size=5)
        truth, noise_sd = np.polyval(coefficients, q), rng.uniform(0.2, 1.0, size=5)
        noise = fmean((noise_sd**2).tolist())
        right = {"bias_squared": 0.0, "variance": 0.0, "noise": noise, "error": noise, "train": 0.0}
        answer = attempt.polynomial_lab(X, np.polyval(coefficients, X), q, truth, noise_sd, degrees)
        because = f"The truth has degree {degree}, and the training targets have no noise."
        checks.close(answer, dict.fromkeys(degrees, right), **CLOSE, because=because)


def test_through_every_target(attempt, rng):
    """With as many coefficients as rows the polynomial goes through every target."""
    curve = wave(rng)
    X = places(rng, 5, 5)
    case = X, curve(X) + rng.normal(scale=0.5, size=X.shape), *queries(rng, 6, curve)
    checks.close(attempt.polynomial_lab(*case, [4]), expected_lab(*case, [4]), **CLOSE)


@pytest.mark.points(2)
def test_price_of_coefficients(attempt, rng):
    """Each coefficient adds its share of the noise to the variance, and takes it from the training error."""
    n, sd, curve = 8, float(rng.uniform(0.3, 0.6)), wave(rng)
    x = places(rng, 1, n)[0]
    truth = curve(x)
    # One target at a time off, up and down: over the data sets the noise of the targets is uncorrelated, and
    # its variance is exactly sd * sd. So averages over noise are exact: Hastie and others, 7.3 and 7.4.
    Y = np.concatenate([truth + sign * sd * n**0.5 * np.eye(n) for sign in (1.0, -1.0)])
    expected = {}
    for degree in (6, 0, 1, 3):
        bias = fmean(((fitted(x, truth, x, degree) - truth) ** 2).tolist())
        paid = sd * sd * (degree + 1) / n
        expected[degree] = {"bias_squared": bias, "variance": paid, "noise": sd * sd}
        expected[degree] |= {"error": bias + paid + sd * sd, "train": bias + sd * sd - paid}
    X = np.repeat(x[None], 2 * n, axis=0)
    answer = attempt.polynomial_lab(X, Y, x, truth, np.full(n, sd), list(expected))
    because = "Degree 0 has the smallest gap between the two errors, and its bias is in both."
    checks.close(answer, expected, **CLOSE, because=because)


def test_degrees_refused(attempt, rng):
    """A negative degree, or one with more coefficients than rows, is refused with a ValueError."""
    X = places(rng, 3, 4)
    case = X, rng.normal(size=X.shape), *queries(rng, 3, np.sin)
    for degrees in ([4], [1, 5, 2], [1, -1]):
        because = f"There are 4 rows; the degrees are {degrees}."
        checks.raises(ValueError, attempt.polynomial_lab, *case, degrees, because=because)


def handmade(rng, biases, variances, trains):
    """Put a lab together of powers of 2, so that sums are exact, with its degrees in any order."""
    first, unit = int(rng.integers(0, 2)), 2.0 ** int(rng.integers(-6, -2))
    rows = {}
    for i in rng.permutation(len(biases)).tolist():
        row = {"bias_squared": biases[i], "variance": variances[i], "noise": 16}
        row |= {"error": biases[i] + variances[i] + 16, "train": trains[i]}
        rows[first + i] = {name: value * unit for name, value in row.items()}
    return rows, first


@pytest.mark.points(2)
def test_best_degree(attempt, rng):
    """The best degree has the lowest error on fresh targets, whatever its gap and its training error."""
    labs, expected = [], []
    for biases, variances, trains, best in (
        ([128, 64, 12, 10, 4, 1], [2, 4, 6, 10, 30, 64], [142, 76, 22, 18, 10, 5], 2),
        ([40, 32, 20, 2, 1], [1, 2, 20, 24, 80], [54, 44, 30, 8, 5], 3),
        ([64, 1], [2, 96], [78, 5], 0),
    ):
        lab, first = handmade(rng, biases, variances, trains)
        labs.append(lab)
        expected.append(first + best)
    checks.equal(attempt.best_degree.map(labs), expected)


def test_equal_errors(attempt, rng):
    """Of degrees with the same error the lowest is the best."""
    lab, first = handmade(rng, [50, 12, 8, 2, 1], [1, 4, 8, 14, 40], [60, 25, 20, 12, 8])
    rising, falling = dict(sorted(lab.items())), dict(sorted(lab.items(), reverse=True))
    checks.equal(attempt.best_degree.map([rising, falling]), [first + 1] * 2)

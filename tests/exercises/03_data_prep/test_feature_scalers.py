"""Hidden suite of feature_scalers."""

import math
from statistics import fmean, pstdev

import numpy as np
import pytest

from grader import checks

METHODS = ("standard", "minmax")


def table(rng, rows=None):
    """Columns of different places and spreads, the last one skewed."""
    rows = int(rng.integers(5, 30)) if rows is None else rows
    columns = [rng.normal(40, 15, rows), rng.uniform(-3, -1, rows), 1000 * rng.lognormal(3, 1, rows)]
    return np.column_stack(columns)


def learnt(method, column):
    """Return shift and scale of a column, from its numbers one by one."""
    column = [float(x) for x in column]
    if max(column) == min(column):
        return column[0], 1.0
    if method == "standard":
        return math.fsum(column) / len(column), pstdev(column)
    return min(column), max(column) - min(column)


def scaled(method, train, new):
    result = np.empty(new.shape)
    for j in range(new.shape[1]):
        shift, scale = learnt(method, train[:, j])
        for i in range(new.shape[0]):
            result[i, j] = (float(new[i, j]) - shift) / scale
    return result


def unscaled(method, train, z):
    result = np.empty(z.shape)
    for j in range(z.shape[1]):
        shift, scale = learnt(method, train[:, j])
        result[:, j] = [float(x) * scale + shift for x in z[:, j]]
    return result


def skewness(column):
    centre, spread = fmean(column), pstdev(column)
    return fmean([((x - centre) / spread) ** 3 for x in column])


def fitted(attempt, method, train):
    scaler = attempt.FeatureScaler(method)
    scaler.fit(train)
    return scaler


def test_standard_columns(attempt, rng):
    """Standardised training columns have mean 0 and standard deviation 1, dividing by n."""
    train = table(rng)
    expected = scaled("standard", train, train)
    checks.close(fitted(attempt, "standard", train).transform(train), expected, atol=1e-9)
    unnamed = attempt.FeatureScaler()
    unnamed.fit(train)
    checks.close(unnamed.transform(train), expected, atol=1e-9, because="This method needs no naming.")


def test_minmax_columns(attempt, rng):
    """Min-max scaled training columns run from 0 to 1."""
    train = table(rng)
    actual = fitted(attempt, "minmax", train).transform(train)
    checks.close(actual, scaled("minmax", train, train), atol=1e-9)


@pytest.mark.points(2)
def test_new_rows(attempt, rng):
    """New rows are scaled with the statistics of the training data, wherever that puts them."""
    train = table(rng)
    high = train.max(axis=0) + rng.uniform(0.5, 2.0, size=3)
    low = train.min(axis=0) - rng.uniform(0.5, 2.0, size=3)
    for method in METHODS:
        scaler = fitted(attempt, method, train)
        for new in (table(rng) + 5.0, np.stack([low, high, low]), high[None, :]):
            because = "Fitted on the training data, applied to other rows."
            checks.close(scaler.transform(new), scaled(method, train, new), because=because)


def test_constant_columns(attempt, rng):
    """A column that is constant in the training data is shifted only; rounding must not make it vary."""
    rows = int(rng.choice([10, 50]))
    constants = np.array([0.1, 0.3, 7.7, float(rng.uniform(-9, 9))])
    train = np.tile(constants, (rows, 1))
    new = train[:2] + rng.uniform(1, 2, size=(2, 4))
    because = "All training columns are constant."
    for method in reversed(METHODS):  # a maximum less the minimum is exactly 0, a deviation may not be
        scaler = fitted(attempt, method, train)
        checks.close(scaler.transform(train), np.zeros((rows, 4)), because=because)
        checks.close(scaler.transform(new), new - constants, because=because)
        checks.close(fitted(attempt, method, train[:1]).transform(new), new - constants, because=because)


@pytest.mark.points(2)
def test_inverse(attempt, rng):
    """The inverse takes scaled data, constant columns included, back to the original units."""
    train = table(rng)
    train[:, 1] = float(rng.normal())
    z = rng.normal(size=(int(rng.integers(1, 6)), 3))
    for method in METHODS:
        scaler = fitted(attempt, method, train)
        for new in (z, rng.integers(-3, 4, size=(4, 3)), z.astype(np.float32)):
            checks.close(scaler.inverse_transform(new), unscaled(method, train, new))


def test_units_do_not_matter(attempt, rng):
    """A column measured from a distant zero, or in a huge unit, is scaled like any other."""
    base = rng.normal(size=(int(rng.integers(8, 20)), 2))
    train = base * [1.0, 1e-9] + [1e8, 0.0]
    for method in METHODS:
        checks.close(
            fitted(attempt, method, train).transform(train),
            scaled(method, base, base),
            rtol=0.0,
            atol=1e-6,
            because="The first column is offset by 1e8, the second multiplied by 1e-9.",
        )


def test_integers(attempt, rng):
    """Integers are turned into floats before anything is subtracted: uint8 has no number below 0."""
    train = rng.integers(60, 200, size=(int(rng.integers(5, 20)), 3)).astype(np.uint8)
    new = rng.integers(0, 60, size=(4, 3)).astype(np.uint8)
    for method in METHODS:
        scaler = fitted(attempt, method, train)
        checks.close(scaler.transform(new), scaled(method, train, new))
        checks.close(scaler.transform(new.astype(np.int64)), scaled(method, train, new))


def test_short_floats(attempt, rng):
    """Floats of 16 or 32 bits are turned into float64 before anything is computed."""
    for dtype in (np.float32, np.float16):
        train = rng.normal(40, 15, size=(int(rng.integers(5, 20)), 3)).astype(dtype)
        new = rng.normal(40, 15, size=(3, 3)).astype(dtype)
        for method in METHODS:
            checks.close(fitted(attempt, method, train).transform(new), scaled(method, train, new))


def test_shape_is_kept(attempt, rng):
    """Scaling moves and stretches a column; it makes no skewed column normal."""
    train = table(rng, rows=40)
    for method in METHODS:
        z = fitted(attempt, method, train).transform(train)
        right = isinstance(z, np.ndarray) and z.shape == train.shape and np.ptp(z[:, 2]) > 0
        checks.that(right, "The result is not an array of the shape of the data, with columns that vary.")
        because = "This is the skewness of a column before and after."
        checks.close(skewness(z[:, 2].tolist()), skewness(train[:, 2].tolist()), because=because)


def test_fit_again(attempt, rng):
    """A second fit replaces the first, and fit returns the scaler so that calls can be chained."""
    first, second, new = table(rng), table(rng) * 3.0, table(rng)
    for method in METHODS:
        scaler = fitted(attempt, method, first)
        again = scaler.fit(second)
        checks.that(hasattr(again, "transform"), "fit does not return the scaler.")
        checks.close(again.transform(new), scaled(method, second, new))
        checks.close(scaler.transform(new), scaled(method, second, new))


def test_misuse(attempt, rng):
    """An unknown method, use before fit and a wrong number of columns are refused with a ValueError."""
    checks.raises(ValueError, attempt.FeatureScaler, "robust")
    train = table(rng)
    for method in METHODS:
        checks.raises(ValueError, attempt.FeatureScaler(method).transform, train)
        checks.raises(ValueError, attempt.FeatureScaler(method).inverse_transform, train)
        scaler = fitted(attempt, method, train)
        for new in (train[:, :2], train[:, :1], np.column_stack([train, train])):
            checks.raises(ValueError, scaler.transform, new)
            checks.raises(ValueError, scaler.inverse_transform, new)

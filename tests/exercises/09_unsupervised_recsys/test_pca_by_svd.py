"""Hidden suite of pca_by_svd."""

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-6}  # promised in the stub


def orthonormal(rng, n, d):
    """Draw d columns of length 1, at right angles to each other and to the column of ones."""
    return np.linalg.qr(np.column_stack([np.ones(n), rng.normal(size=(n, d))]))[0][:, 1:]


def turned(directions):
    """Turn each direction so that its largest entry is positive, entry by entry."""
    rows = []
    for row in directions.tolist():
        largest = max(row, key=abs)
        rows.append([x if largest > 0 else -x for x in row])
    return np.array(rows)


def build(rng, n, d, rank=None, least=0.3):
    """Put rows together from known directions; return them, the directions, the variances and the mean."""
    rank = min(n - 1, d) if rank is None else rank
    factors = rng.uniform(1.3, 1.8, size=rank)
    spread = least * np.cumprod(factors)[::-1]
    directions = turned(np.linalg.qr(rng.normal(size=(d, rank)))[0].T)
    mean = rng.normal(scale=3.0, size=d)
    X = orthonormal(rng, n, rank) * spread @ directions + mean
    return X, directions, spread**2 / (n - 1), mean


def fitted(attempt, X, k):
    pca = attempt.PCA(k)
    pca.fit(X)
    return pca


@pytest.mark.points(2)
def test_directions(attempt, rng):
    """The directions are those of the largest variance, one a row, each turned as the task says."""
    n, d = int(rng.integers(10, 14)), int(rng.integers(6, 8))
    for k in (d, 3, 1):
        X, directions, _, mean = build(rng, n, d)
        pca = fitted(attempt, X, k)
        checks.close(pca.components_, directions[:k], **CLOSE)
        checks.close(pca.mean_, mean, **CLOSE)


@pytest.mark.points(2)
def test_variances(attempt, rng):
    """Variances divide by n - 1, and shares are of the variance of all columns, kept or not."""
    n, d = int(rng.integers(6, 12)), int(rng.integers(4, 6))
    X, _, variances, _ = build(rng, n, d)
    total = sum(float(np.var(column, ddof=1)) for column in X.T)
    for k in (2, d):
        pca = fitted(attempt, X, k)
        checks.close(pca.explained_variance_, variances[:k], **CLOSE)
        checks.close(pca.explained_variance_ratio_, variances[:k] / total, **CLOSE)


def test_far_from_zero(attempt, rng):
    """A constant added to a column moves the mean, and no direction."""
    X, directions, variances, _ = build(rng, 12, 6, least=1.0)
    away = rng.choice([-1e6, 1e6], size=6)
    pca = fitted(attempt, X + away, 5)
    checks.close(pca.components_, directions[:5], **CLOSE)
    checks.close(pca.explained_variance_, variances[:5], **CLOSE)


@pytest.mark.points(2)
def test_new_rows(attempt, rng):
    """Coordinates are measured from the mean of the training rows, whatever rows they are of."""
    X, directions, _, mean = build(rng, int(rng.integers(8, 14)), 5)
    pca = fitted(attempt, X, 3)
    new = rng.normal(loc=2.0, scale=4.0, size=(6, 5))
    for rows, because in ((X, "The training rows."), (new, "New rows."), (new[:1], "A single new row.")):
        expected = [
            [sum((x - m) * v for x, m, v in zip(row, mean, way, strict=True)) for way in directions[:3]]
            for row in rows
        ]
        checks.close(pca.transform(rows), np.array(expected), **CLOSE, because=because)


@pytest.mark.points(2)
def test_way_back(attempt, rng):
    """Going back adds up the directions from the mean, and what is lost is the variance that was dropped."""
    n, k = int(rng.integers(8, 14)), int(rng.integers(1, 4))
    X, directions, variances, mean = build(rng, n, 5)
    pca = fitted(attempt, X, k)
    Z = rng.normal(scale=3.0, size=(4, k))
    expected = np.array([mean + sum(z * way for z, way in zip(row, directions, strict=False)) for row in Z])
    checks.close(pca.inverse_transform(Z), expected, **CLOSE)
    back = checks.as_array(pca.inverse_transform(pca.transform(X)), X.shape)
    lost = float(((X - back) ** 2).sum())
    because = "This is the squared distance of all rows from what came back of them, summed."
    checks.close(lost, float(variances[k:].sum() * (n - 1)), **CLOSE, because=because)


def test_few_rows(attempt, rng):
    """There may be more columns than rows, and rows that fill only a few directions."""
    for n, d, rank in ((5, 9, None), (9, 6, 3)):
        X, directions, variances, _ = build(rng, n, d, rank)
        pca = fitted(attempt, X, 3)
        checks.close(pca.components_, directions[:3], **CLOSE)
        checks.close(pca.explained_variance_ratio_, variances[:3] / variances.sum(), **CLOSE)


def test_wide(attempt, rng):
    """A few rows of thousands of columns are no work, and take no large memory."""
    X, directions, variances, _ = build(rng, 4, 12000)
    pca = fitted(attempt, X, 2)
    checks.close(pca.components_, directions[:2], **CLOSE)
    checks.close(pca.explained_variance_, variances[:2], **CLOSE)


def test_units(attempt, rng):
    """A column in smaller units has larger numbers, and draws the first direction to itself."""
    X, _, _, _ = build(rng, 10, 4)
    column, factor = int(rng.integers(4)), 1000.0
    X[:, column] *= factor
    values, vectors = np.linalg.eigh(np.cov(X, rowvar=False))
    pca = fitted(attempt, X, 1)
    checks.close(pca.components_, turned(vectors[:, -1:].T), **CLOSE)
    checks.close(pca.explained_variance_, values[-1:], **CLOSE)


def test_again(attempt, rng):
    """A second fit forgets the first, and two objects have nothing in common."""
    X, directions, _, mean = build(rng, 9, 4)
    Y, others, variances, centre = build(rng, 7, 5)
    one, two = fitted(attempt, X, 2), fitted(attempt, Y, 3)
    because = "Another object was fitted to other rows in between."
    checks.close(one.transform(mean[None] + directions[:1]), np.array([[1.0, 0.0]]), **CLOSE, because=because)
    one.fit(Y)
    checks.close([one.components_, two.components_], [others[:2], others[:3]], **CLOSE)
    checks.close(one.explained_variance_ratio_, variances[:2] / variances.sum(), **CLOSE)
    checks.close(one.inverse_transform(np.zeros((1, 2))), centre[None], **CLOSE)


def test_refused(attempt, rng):
    """No components, and more of them than rows or columns, are refused with a ValueError."""
    for k in (0, -int(rng.integers(1, 5))):
        checks.raises(ValueError, attempt.PCA, k)
    for n, d in ((4, 7), (7, 4)):
        X = rng.normal(size=(n, d))
        pca = attempt.PCA(5)
        checks.raises(ValueError, pca.fit, X, because=f"5 components of {n} rows and {d} columns.")

"""Hidden suite of kernel_functions."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def gaussian(A, B, gamma):
    """Compute each pair for itself."""
    rows = [[math.exp(-gamma * sum((x - z) ** 2 for x, z in zip(a, b, strict=True))) for b in B] for a in A]
    return np.array(rows)


def polynomial(A, B, coef0):
    return np.array(
        [[(math.fsum(x * z for x, z in zip(a, b, strict=True)) + coef0) ** 2 for b in B] for a in A]
    )


def pair_of(rng, d=None):
    d = int(rng.integers(2, 5)) if d is None else d
    n, m = rng.choice(np.arange(2, 7), size=2, replace=False)
    return rng.normal(size=(n, d)), rng.normal(size=(m, d))


def rotation(rng, d):
    return np.linalg.qr(rng.normal(size=(d, d)))[0]


def with_eigenvalues(rng, eigenvalues):
    """Return a symmetric matrix."""
    Q = rotation(rng, len(eigenvalues))
    K = Q * np.asarray(eigenvalues) @ Q.T
    return (K + K.T) / 2


def with_positive_entries(rng, lowest):
    """Return a symmetric matrix with the eigenvalues 1 and, three times, `lowest`, near 0 or above."""
    x = rng.uniform(0.5, 1.0, size=4)
    x /= np.linalg.norm(x)
    return (1 - lowest) * np.outer(x, x) + lowest * np.eye(4)


def mapped(attempt, A, B, coef0):
    """Return the inner products of the images, whose order is free."""
    d = A.shape[1]
    left, right = attempt.poly2_map.map([A, B], [coef0, coef0])
    left = checks.as_array(left, (len(A), (d + 1) * (d + 2) // 2))
    right = checks.as_array(right, (len(B), (d + 1) * (d + 2) // 2))
    return left @ right.T


@pytest.mark.points(2)
def test_gaussian(attempt, rng):
    """Each entry is exp(-gamma times the squared distance) of a row of A and a row of B."""
    for _ in range(2):
        A, B = pair_of(rng)
        gamma = float(rng.uniform(0.2, 1.5))
        checks.close(attempt.rbf_kernel(A, B, gamma), gaussian(A, B, gamma), **CLOSE)
    checks.close(attempt.rbf_kernel(A[:1], B[:1], gamma), gaussian(A[:1], B[:1], gamma), **CLOSE)


@pytest.mark.points(2)
def test_moved_together(attempt, rng):
    """Moving or rotating all data together changes nothing: only the distance between two rows counts."""
    A, B = pair_of(rng, d=3)
    gamma = float(rng.uniform(0.2, 1.0))
    Q, expected = rotation(rng, 3), gaussian(A, B, gamma)
    checks.close(attempt.rbf_kernel(A @ Q, B @ Q, gamma), expected, **CLOSE, because="All rows were rotated.")
    away = rng.choice([-5.0, 5.0], size=3)
    because = "All rows were moved by the same vector."
    checks.close(attempt.rbf_kernel(A + away, B + away, gamma), expected, **CLOSE, because=because)
    away = np.array([1e6, -1e6, 1e6])
    A, B = A + away, B + away
    because = "All rows lie about a million from zero."
    checks.close(
        attempt.rbf_kernel(A, B, gamma), gaussian(A - away, B - away, gamma), **CLOSE, because=because
    )


def test_one_feature_after_another(attempt, rng):
    """The kernel of all features is the product of those of single features."""
    A, B = pair_of(rng, d=4)
    gamma = float(rng.uniform(0.1, 0.6))
    single = [gaussian(A[:, [j]], B[:, [j]], gamma) for j in range(4)]
    checks.close(attempt.rbf_kernel(A, B, gamma), math.prod(single), **CLOSE)


def test_narrow_and_wide(attempt, rng):
    """Under a tiny gamma all rows look alike, under a huge one each is like itself alone."""
    A, _ = pair_of(rng)
    n = len(A)
    because = "A is compared with itself."
    checks.close(attempt.rbf_kernel(A, A, 1e-12), np.ones((n, n)), **CLOSE, because=because)
    checks.close(attempt.rbf_kernel(A, A, 1e6), gaussian(A, A, 1e6), **CLOSE, because=because)


@pytest.mark.points(3)
def test_map(attempt, rng):
    """Inner products of the images are the kernel (x . z + coef0)^2."""
    for d in (1, 2, 5):
        A, B = pair_of(rng, d)
        coef0 = float(rng.uniform(1.5, 4.0))
        checks.close(mapped(attempt, A, B, coef0), polynomial(A, B, coef0), **CLOSE)


def test_map_without_constant(attempt, rng):
    """With coef0 = 0 only squares and products are left; below 1 its root is larger than itself."""
    for coef0 in (0.0, float(rng.uniform(0.1, 0.5))):
        A, B = pair_of(rng)
        because = f"coef0 is {coef0:.3g}."
        checks.close(mapped(attempt, A, B, coef0), polynomial(A, B, coef0), **CLOSE, because=because)


@pytest.mark.points(2)
def test_valid(attempt, rng):
    """Matrices of inner products are valid, whatever their signs, also with fewer dimensions than rows."""
    X = rng.normal(size=(14, 2))
    K = gaussian(X, X, 0.5)
    rounded = np.kron(np.eye(2), with_eigenvalues(rng, [3.0, 1.0]))
    rounded[0, 2] = 1e-12  # next to 3 that is a 0, but for rounding
    matrices = [
        K,
        X @ X.T,  # rank 2, with entries of both signs
        X @ X.T * 1e4,
        X @ X.T * 1e8,
        K * 1e-6,
        np.abs(X) @ np.abs(X).T,  # rank 2, with entries above 0
        rounded * 1e8,
        np.zeros((3, 3)),
        np.array([[float(rng.uniform(0.5, 2.0))]]),
        with_eigenvalues(rng, [3.0, 2.0, 0.5, 0.0]),
    ]
    checks.equal(attempt.is_valid_kernel.map(matrices), [True] * len(matrices))


@pytest.mark.points(2)
def test_not_positive(attempt, rng):
    """One negative eigenvalue is enough to be refused, and so are several, at every scale."""
    similar = np.full((3, 3), 0.2) + 0.8 * np.eye(3)
    similar[0, 1] = similar[1, 0] = similar[1, 2] = similar[2, 1] = (
        0.95  # 0 is like 1, 1 like 2, 0 not like 2
    )
    x = rng.uniform(0.6, 2.0, size=5) * np.array([1.0, -1.0, 1.0, -1.0, 1.0])
    matrices = [
        similar,
        with_eigenvalues(rng, [3.0, 1.0, 0.5, -0.4]),
        with_eigenvalues(rng, [3.0, 2.0, -0.3, -0.5]),
        with_eigenvalues(rng, [3.0, 1.0, -0.2]) * 1e-6,
        with_eigenvalues(rng, [3.0, 1.0, -0.004]) * 1e-6,
        with_positive_entries(rng, -0.05),
        np.tanh(np.outer(x, x) - 1.0),  # called a sigmoid kernel
        -np.eye(2),
    ]
    checks.equal(attempt.is_valid_kernel.map(matrices), [False] * len(matrices))


def test_not_symmetric(attempt, rng):
    """A kernel does not depend on the order of its two inputs, so its matrix is symmetric."""
    K = with_eigenvalues(rng, [3.0, 2.0, 1.0, 0.5])
    matrices = []
    cases = (((0, 3), 0.1, 1.0), ((3, 0), 0.1, 1.0), ((0, 3), 0.1, 1e-6), ((3, 0), 0.1, 1e8))
    for place, more, scale in (*cases, ((0, 3), 0.004, 1e-6)):
        askew = K.copy()
        askew[place] += more
        matrices.append(askew * scale)
    because = "Of all entries one is too large."
    checks.equal(attempt.is_valid_kernel.map(matrices), [False] * len(matrices), because=because)


def test_tolerance(attempt, rng):
    """How far below 0 an eigenvalue may be, and how far from equal two entries, is for tol to say."""
    # All entries are above 0: who looks at their signs alone gives other answers than who ignores tol.
    K = with_positive_entries(rng, -0.001)
    askew = with_positive_entries(rng, 0.3)
    askew[1, 2] += 0.001
    answers = attempt.is_valid_kernel.map([K, askew] * 2, [0.1, 0.1, 1e-5, 1e-5])
    because = "These are two matrices, each with tol = 0.1 and with tol = 1e-5."
    checks.equal(answers, [True, True, False, False], because=because)


def test_refused(attempt, rng):
    """A gamma that is not above 0, a negative coef0 and a matrix that is not square raise a ValueError."""
    A, B = pair_of(rng)
    for gamma in (0.0, -0.5):
        checks.raises(ValueError, attempt.rbf_kernel, A, B, gamma)
    checks.raises(ValueError, attempt.poly2_map, A, -1.0)
    for shape in ((2, 3), (1, 3)):
        checks.raises(ValueError, attempt.is_valid_kernel, rng.normal(size=shape))

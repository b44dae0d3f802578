"""Kernels: inner products in a space that need not be built.

A kernel k(x, z) is a function of two inputs that equals the inner product of their images under some map. A
linear method that uses the data by inner products only can be run on the images, without computing one.
That pays off where the map is long, or infinite. You write one kernel whose map is infinite, the map of one
that is finite, and the test that tells which matrices can come from a kernel at all.

Interviewers ask for it in two questions: what is the kernel trick, and what does the Gaussian kernel do? A
common answer to the second is wrong. The kernel does not measure how far an input is from the origin, or
from any other fixed point. It compares two inputs by the distance BETWEEN them, so moving all data together
changes nothing.

Conventions
- Rows are examples, columns are features; all arrays are float64.
- Data may lie far from zero: a million away, with a spread of 1.
- Answers are compared with a relative tolerance of 1e-6 and an absolute one of 1e-8.
"""

import numpy as np


def rbf_kernel(A: np.ndarray, B: np.ndarray, gamma: float) -> np.ndarray:
    """Compute the Gaussian (radial basis function) kernel of each row of A with each row of B.

    It is exp(-gamma |a - b|^2), with the Euclidean distance.

    Parameters
    ----------
    A : np.ndarray, shape (n, d), float64
        Rows, one at least.
    B : np.ndarray, shape (m, d), float64
        Rows, one at least.
    gamma : float
        Above 0. The larger, the nearer two rows must be to count as alike.

    Returns
    -------
    np.ndarray, shape (n, m), float64
        At [i, j] the kernel of row i of `A` and row j of `B`.

    Raises
    ------
    ValueError
        If `gamma` is not above 0.

    Examples
    --------
    >>> A = np.array([[100.0, 0.0], [100.0, 3.0]])
    >>> rbf_kernel(A, np.array([[100.0, 0.0], [100.0, 2.0], [96.0, 0.0]]), 0.1)
    array([[1.        , 0.67032005, 0.20189652],
           [0.40656966, 0.90483742, 0.082085  ]])
    """
    if not gamma > 0:
        raise ValueError(f"gamma must be above 0, not {gamma}.")
    # |a|^2 + |b|^2 - 2 a.b needs no array of n x m x d, but subtracts huge numbers where the data lie far
    # from zero. The kernel does not mind where zero is, so put it among the data first.
    origin = B.mean(axis=0)
    A, B = A - origin, B - origin
    squares = np.sum(A**2, axis=1)[:, None] + np.sum(B**2, axis=1) - 2 * A @ B.T
    return np.exp(-gamma * np.maximum(squares, 0.0))


def poly2_map(X: np.ndarray, coef0: float) -> np.ndarray:
    """Map each row so that inner products of the images are the polynomial kernel (x . z + coef0)^2.

    There is one column for each product of at most two features: for 1, for each feature, for each square,
    and one for each product of two different features. Their order is up to you, as long as it is always
    the same.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows, one at least.
    coef0 : float
        The constant in the kernel, 0 or more. With 0 some columns are 0; they are there all the same.

    Returns
    -------
    np.ndarray, shape (n, (d + 1) (d + 2) / 2), float64
        The images, one in each row.

    Raises
    ------
    ValueError
        If `coef0` is negative.

    Examples
    --------
    >>> x, z = np.array([[1.0, 2.0]]), np.array([[3.0, -1.0]])
    >>> poly2_map(x, 4.0).shape
    (1, 6)
    >>> poly2_map(x, 4.0) @ poly2_map(z, 4.0).T
    array([[25.]])
    """
    if coef0 < 0:
        raise ValueError(f"coef0 must be 0 or more, not {coef0}.")
    # (x . z + c)^2 is the sum over all pairs (i, j) of x_i x_j z_i z_j, if the root of c is appended to x
    # and z as one more coordinate. Pairs with i != j come twice, as (i, j) and (j, i): one column with the
    # factor sqrt(2) stands for both.
    longer = np.column_stack([X, np.full(len(X), np.sqrt(coef0))])
    i, j = np.triu_indices(longer.shape[1])
    return longer[:, i] * longer[:, j] * np.where(i == j, 1.0, np.sqrt(2.0))


def is_valid_kernel(K: np.ndarray, tol: float = 1e-8) -> bool:
    """Tell whether a matrix can hold the kernel of every pair of some rows.

    It can if and only if it is symmetric and positive semidefinite: no eigenvalue is below 0. Rounding is
    forgiven: two entries that should be equal may differ by `tol` times the largest absolute value of an
    entry, and an eigenvalue may be below 0 by `tol` times the largest absolute value of an eigenvalue.

    Parameters
    ----------
    K : np.ndarray, shape (n, n), float64
        The matrix, of any scale: entries may be about 1e-6 or 1e8.
    tol : float
        Relative tolerance. You are asked only about matrices that are either well within it or well beyond.

    Returns
    -------
    bool
        True for a valid one.

    Raises
    ------
    ValueError
        If `K` is not a square matrix.

    Examples
    --------
    >>> is_valid_kernel(np.array([[1.0, -1.0], [-1.0, 1.0]]))
    True
    >>> is_valid_kernel(np.array([[1.0, 2.0], [2.0, 1.0]]))
    False
    """
    rows, columns = K.shape
    if rows != columns:
        raise ValueError(f"a square matrix is needed, not one of shape {K.shape}")
    # eigvalsh looks at one half of the matrix only, so symmetry has to be asked for first.
    if np.abs(K - K.T).max() > tol * np.abs(K).max():
        return False
    eigenvalues = np.linalg.eigvalsh(K)
    # Zero is allowed: with more rows than the map is long there must be such eigenvalues, and Cholesky's
    # decomposition, which needs them above 0, would refuse the plainest kernels.
    return bool(eigenvalues[0] >= -tol * np.abs(eigenvalues).max())

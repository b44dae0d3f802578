"""Split ordered data for validation: the past predicts the future, never the reverse.

Rows are ordered in time. Shuffled cross-validation would put tomorrow into the training data of today and
report an error that no forecast can reach. Write the two honest schemes: training data that grow (expanding
window) and training data of fixed length (sliding window).

Interviewers ask for it because shuffled folds are a common leak in practice, and because the index
arithmetic is easy to get wrong by one: at the end of the data, at the gap, at the first split.

Conventions. Rows are numbered 0 to n - 1. A split is a pair (train, test) of one-dimensional integer arrays
of row numbers in increasing order; splits are listed in order of time. `gap` rows lie between the last
training row and the first test row and belong to neither: needed where a target becomes known only some rows
later. Sizes are counted in rows.

Expanding window, n = 10, n_splits = 3, test_size = 2, gap = 1 (t train, - gap, V test)::

    0 1 2 3 4 5 6 7 8 9
    t t t - V V . . . .
    t t t t t - V V . .
    t t t t t t t - V V

Sliding window, n = 11, train_size = 3, test_size = 2, step = 2, gap = 1 (row 10 is left over)::

    0 1 2 3 4 5 6 7 8 9 10
    t t t - V V . . . . .
    . . t t t - V V . . .
    . . . . t t t - V V .
"""

import numpy as np


def expanding_splits(
    n: int, n_splits: int, test_size: int, gap: int = 0
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return splits whose training data grow, with test windows side by side up to the last row.

    The last test window ends at row n - 1, the one before it ends where that one begins, and so on. Each is
    predicted from all rows before its gap.

    Parameters
    ----------
    n : int
        Number of rows.
    n_splits : int
        Number of splits, at least 1.
    test_size : int
        Rows in each test window, at least 1.
    gap : int
        Rows left out between training and test rows, at least 0.

    Returns
    -------
    list of (train, test)
        `n_splits` pairs of integer arrays.

    Raises
    ------
    ValueError
        If `n_splits` or `test_size` is below 1, `gap` is negative, or the first split would have no training
        row.

    Examples
    --------
    >>> splits = expanding_splits(12, 3, 2, gap=1)
    >>> splits[0]
    (array([0, 1, 2, 3, 4]), array([6, 7]))
    >>> splits[-1]
    (array([0, 1, 2, 3, 4, 5, 6, 7, 8]), array([10, 11]))
    """
    raise NotImplementedError


def sliding_splits(
    n: int, train_size: int, test_size: int, step: int, gap: int = 0
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return splits of constant length that move through the data by `step` rows.

    The first training window begins at row 0, each further one `step` rows after the one before. There are as
    many splits as fit completely into the data; rows left over at the end are not used.

    Parameters
    ----------
    n : int
        Number of rows.
    train_size, test_size : int
        Rows in each training and each test window, at least 1.
    step : int
        Rows by which the windows move on, at least 1. Test windows overlap where it is below `test_size`.
    gap : int
        Rows left out between training and test rows, at least 0.

    Returns
    -------
    list of (train, test)
        Pairs of integer arrays, at least one pair.

    Raises
    ------
    ValueError
        If a size or `step` is below 1, `gap` is negative, or not even one split fits.

    Examples
    --------
    >>> sliding_splits(9, train_size=3, test_size=1, step=2, gap=1)
    [(array([0, 1, 2]), array([4])), (array([2, 3, 4]), array([6])), (array([4, 5, 6]), array([8]))]
    """
    raise NotImplementedError

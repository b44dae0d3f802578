"""Oversampling a rare class: after the split, in the training part, and nowhere else.

One row in twenty is a fraud. To let a model see more of them one repeats rows of the rare class, or makes new
ones between them (SMOTE). Write both, and the split that has to come first.

Interviewers ask for the order of the steps. If rows are copied before the split, copies of one row land on
both sides: the model is tested on rows that it has learnt by heart, and on pure noise a nearest neighbour
finds nearly every fraud. They also like to hear what stays as it is: the test part keeps the proportions
of the world, since precision depends on them, and the probabilities of a model trained on balanced data are
those of a balanced world and have to be corrected.

Conventions
- Labels are integers, an array of shape (n,); there may be more than two classes.
- Rows are chosen by index, from 0. Indices are integer arrays, in any order.
- All randomness comes from `rng`: the same state gives the same result. Which of the methods of `rng` you
  call is up to you. Where rows are "drawn", all that may be drawn are equally likely.
- Points made by SMOTE are compared with a tolerance of 1e-6.
"""

import numpy as np


def oversample(y: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Choose rows such that all classes are equally frequent, and no row is lost.

    Parameters
    ----------
    y : np.ndarray of int, shape (n,)
        Labels, n at least 1.
    rng : np.random.Generator
        Source of randomness.

    Returns
    -------
    np.ndarray of int
        Indices into `y`. Each row occurs at least once. Every class occurs as often as the most frequent one
        does in `y`: what it lacks is made up by rows of the class drawn with replacement.

    Examples
    --------
    >>> rows = oversample(np.array([0, 0, 0, 0, 1, 1]), np.random.default_rng(0))
    >>> sorted(set(rows.tolist())), len(rows)
    ([0, 1, 2, 3, 4, 5], 8)
    """
    labels, counts = np.unique(y, return_counts=True)
    chosen = [np.arange(len(y))]
    for label, count in zip(labels, counts, strict=True):
        # The rows themselves once, and by chance only what is missing. Drawing all of them would lose more
        # than a third of the rows of the largest class, as a bootstrap does.
        chosen.append(rng.choice(np.flatnonzero(y == label), size=counts.max() - count))
    return np.concatenate(chosen)


def split_then_oversample(
    y: np.ndarray, test_share: float, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Split the rows into a training and a test part, and oversample the training part.

    Parameters
    ----------
    y : np.ndarray of int, shape (n,)
        Labels.
    test_share : float
        Of each class with m rows, round(test_share * m) are drawn for the test part, without replacement; the
        others are for training. (No share is so chosen that test_share * m ends in .5.)
    rng : np.random.Generator
        Source of randomness.

    Returns
    -------
    train : np.ndarray of int
        Indices into `y`: the rows for training, oversampled as by `oversample`.
    test : np.ndarray of int
        Indices into `y`: the rows of the test part, each once.

    Raises
    ------
    ValueError
        If `test_share` is not strictly between 0 and 1, or a class would have no row in one of the two parts.

    Examples
    --------
    >>> y = np.array([0] * 8 + [1] * 4)
    >>> train, test = split_then_oversample(y, 0.25, np.random.default_rng(0))
    >>> np.bincount(y[train]), np.bincount(y[test])
    (array([6, 6]), array([2, 1]))
    >>> set(train.tolist()) & set(test.tolist())
    set()
    """
    train, test = [], []
    # Class by class, so that a rare class is in the test part in its proportion and not by luck.
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        n_test = round(test_share * len(rows))
        if not 0 < n_test < len(rows):
            # Also where the share is not between 0 and 1.
            raise ValueError(f"Class {label} has no row in one of the parts with a share of {test_share}.")
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    rest = np.concatenate(train)
    # Only now: whatever is repeated is repeated within the training part. oversample answers in places of the
    # labels that it was given, so they have to be translated back.
    return rest[oversample(y[rest], rng)], np.concatenate(test)


def smote(X: np.ndarray, k: int, n_new: int, rng: np.random.Generator) -> np.ndarray:
    """Make new rows of the rare class, each between one of its rows and a near neighbour of that.

    For each new row draw a row a of `X`; draw b among the k rows nearest to a, a itself not counted; draw u
    uniformly between 0 and 1; the new row is a + u (b - a). The three draws are independent from one new row
    to the next.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Training rows of the rare class, and only these. No two of them are equal.
    k : int
        Number of neighbours, from 1 to n - 1; by Euclidean distance. No two distances from a row are equal.
    n_new : int
        Number of new rows, 0 or more.
    rng : np.random.Generator
        Source of randomness.

    Returns
    -------
    np.ndarray, shape (n_new, d), float64
        The new rows, without those of `X`.

    Raises
    ------
    ValueError
        If `k` is below 1, or n or more.

    Examples
    --------
    Between two points there is only one line.

    >>> new = smote(np.array([[0.0, 0.0], [1.0, 2.0]]), 1, 3, np.random.default_rng(0))
    >>> new.shape, bool(np.allclose(new[:, 1], 2 * new[:, 0])), bool((0 <= new).all() and (new <= 2).all())
    ((3, 2), True, True)
    """
    n = len(X)
    if not 1 <= k < n:
        raise ValueError(f"k must be from 1 to {n - 1}, not {k}.")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    # A row is at distance 0 from itself, and would be its own nearest neighbour.
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    # One u for each new row, not for each coordinate: the new row is on the line between the two.
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])

"""Folds that keep the class shares, and folds that keep together what belongs together.

k-fold cross-validation deals the rows into k folds; each fold is the test data once, and all others together
are the training data. Dealing rows blindly goes wrong in two common cases. With a rare class some folds may
get none of it, and recall there is undefined. With several rows for each patient, user or document, rows of
one patient land on both sides, and a model that merely recognises the patient looks excellent.

Interviewers ask which split you would use for given data, and then to write it: the index work is short, and
easy to get wrong where a number does not divide by k.

Conventions. Rows are numbered 0 to n - 1. The answer is a list of k pairs (train, test) of one-dimensional
integer arrays of row numbers, each in increasing order. Every row is in the test data of exactly one pair,
and in the training data of all the others. Which of the folds comes first does not matter. Labels and groups
are integers or strings.
"""

from collections import Counter

import numpy as np


def stratified_kfold(y: np.ndarray, k: int, rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return k random folds with nearly the same number of rows of each class.

    For each class, the numbers of its rows in any two test folds differ by at most 1. So do the numbers of
    all rows: the rows that the classes leave over must not all go to the same folds.
    Which rows of a class go where is random: shuffle them. Which folds get a row more need not be.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        The class of each row, in any order.
    k : int
        Number of folds.
    rng : np.random.Generator
        The only source of randomness.

    Returns
    -------
    list of (train, test)
        k pairs of integer arrays, see above.

    Raises
    ------
    ValueError
        If `k` is below 2, or a class has fewer than `k` rows, so that some fold would be without it.

    Examples
    --------
    >>> y = np.array(["ham", "spam", "ham", "ham", "spam", "ham"])
    >>> folds = stratified_kfold(y, 2, np.random.default_rng(0))
    >>> [len(test) for _, test in folds]
    [3, 3]
    >>> [int(np.sum(y[test] == "spam")) for _, test in folds]
    [1, 1]
    """
    smallest = min(Counter(y.tolist()).values())
    if not 2 <= k <= smallest:
        raise ValueError(f"k must lie between 2 and {smallest}, the rows of the smallest class; it is {k}.")
    # Shuffle first, then sort by class: the classes one after the other, each in random order. Deal that
    # sequence round and round like cards. Any stretch of it, so every class, is spread over the folds to
    # within one row, and so is the whole.
    order = rng.permutation(len(y))
    order = order[np.argsort(y[order])]
    fold = np.empty_like(order)
    fold[order] = np.arange(len(y)) % k
    return _pairs(fold, k)


def group_kfold(groups: np.ndarray, k: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return k folds of nearly the same size such that no group is on both sides of a split.

    Groups differ in size, so folds of exactly equal size may not exist. Deal out whole groups from the
    largest to the smallest, each to the fold that has the fewest rows so far. Of equally large groups, and of
    equally full folds, take any.

    Parameters
    ----------
    groups : np.ndarray, shape (n,)
        The group of each row (the patient, the user), in any order.
    k : int
        Number of folds.

    Returns
    -------
    list of (train, test)
        k pairs of integer arrays, see above.

    Raises
    ------
    ValueError
        If `k` is below 2, or above the number of distinct groups.

    Examples
    --------
    >>> groups = np.array([7, 7, 7, 2, 2, 5, 5, 9])
    >>> sorted(test.tolist() for _, test in group_kfold(groups, 2))
    [[0, 1, 2, 7], [3, 4, 5, 6]]
    """
    sizes = Counter(groups.tolist())
    if not 2 <= k <= len(sizes):
        raise ValueError(f"k must lie between 2 and {len(sizes)}, the number of groups; it is {k}.")
    rows = np.zeros(k)
    home = {}
    # The largest first: they are hard to place, and the small ones at the end even out what they left.
    for group, size in sizes.most_common():
        home[group] = np.argmin(rows)
        rows[home[group]] += size
    return _pairs(np.array([home[group] for group in groups.tolist()]), k)


def _pairs(fold, k):
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

"""Feature importance of a tree: by impurity, by permutation, and why a place near the root is not enough.

"Which features does the model rely on?" is often answered by a look at the tree: the nearer to the root a
feature is asked, the more it matters. That is a poor measure. A question at the root may gain nothing, and
one far below it may settle most of the rows. Two measures are in general use:

- Impurity importance adds up what the questions about a feature gain, each question counting by the rows that
  reach it. It comes free with the tree. But it is measured on the training rows, and so rewards what the tree
  has learned by heart: a column of random numbers, which offers a threshold between any two rows, gets a
  share too.
- Permutation importance asks any model again, after the values of one feature have been put into a random
  order among the rows. By how much does the score fall? On rows that the model has not learned from, the
  answer for such a column is about 0.

Interviewers ask for it because a chart of importances is in every notebook. They look for the weight by rows,
for held-out rows, for a table that is whole again before the next feature is shuffled, and for the limits:
where a model uses two features that say the same, each covers for the other, and permutation finds neither
much needed; and no such measure says what would happen if the feature were changed in the world.

A tree is given as dicts, one inside the other
- Every node has "rows", the number of training rows that reached it (int, 1 or more), and "impurity", that of
  these rows (float, 0 or more: Gini, entropy or variance).
- A leaf has nothing else. Any other node is a question, and also has "feature" (int, the column it compares),
  "threshold" (float) and, themselves nodes, "left" and "right", which share its rows.
- What a question gains is its impurity minus the mean impurity of its two sides, each side weighted by its
  rows. It is never below 0, but for rounding.
- The root has depth 0, its left and right have depth 1, and so on, up to 40.

Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Callable, Iterator

import numpy as np


def impurity_importance(tree: dict, n_features: int) -> np.ndarray:
    """Compute the share that each feature has in what all the questions of a tree gain.

    A question counts with its gain times the share of all training rows that reach it: rows of the node over
    rows of the root. Add these up for each feature, and divide by the sum over all features. (Hastie,
    Tibshirani and Friedman, The Elements of Statistical Learning, section 10.13.1; that the sum is 1 is the
    custom of scikit-learn.)

    Parameters
    ----------
    tree : dict
        The root. It may be a leaf.
    n_features : int
        Number of features, 1 or more, asked or not.

    Returns
    -------
    np.ndarray, shape (n_features,)
        The shares, which add up to 1. If no question gains anything, they are all 0. (Trees are such that
        rounding does not decide this: their gains are either exactly 0 or far from adding up to it.)

    Raises
    ------
    ValueError
        If a question has a feature that is not from 0 to n_features - 1.

    Examples
    --------
    The exclusive or of features 0 and 1: the root gains nothing, and each question below it all there is.

    >>> leaf = {"rows": 1, "impurity": 0.0}
    >>> side = {"rows": 2, "impurity": 0.5, "feature": 1, "threshold": 0.5, "left": leaf, "right": leaf}
    >>> root = {"rows": 4, "impurity": 0.5, "feature": 0, "threshold": 0.5, "left": side, "right": side}
    >>> impurity_importance(root, 3)
    array([0., 1., 0.])
    >>> impurity_importance(leaf, 2)
    array([0., 0.])
    """
    gained = np.zeros(n_features)
    for node, _ in _questions(tree, n_features):
        # Rows times gain, written out. The rows of the root would be in every term: they cancel in the share.
        sides = sum(side["rows"] * side["impurity"] for side in (node["left"], node["right"]))
        gained[node["feature"]] += node["rows"] * node["impurity"] - sides
    total = gained.sum()
    return gained / total if total > 0 else gained


def mean_split_depth(tree: dict, n_features: int) -> np.ndarray:
    """Compute the mean depth at which each feature is asked.

    This is what people mean by "close to the root". Compare it with the gains before you believe it.

    Parameters
    ----------
    tree : dict
        The root. It may be a leaf.
    n_features : int
        Number of features, 1 or more, asked or not.

    Returns
    -------
    np.ndarray, shape (n_features,)
        For each feature the plain mean of the depths of its questions, each question counting once; inf for a
        feature that is never asked.

    Raises
    ------
    ValueError
        If a question has a feature that is not from 0 to n_features - 1.

    Examples
    --------
    The exclusive or again. By depth, feature 0 is the more important one.

    >>> leaf = {"rows": 1, "impurity": 0.0}
    >>> side = {"rows": 2, "impurity": 0.5, "feature": 1, "threshold": 0.5, "left": leaf, "right": leaf}
    >>> root = {"rows": 4, "impurity": 0.5, "feature": 0, "threshold": 0.5, "left": side, "right": side}
    >>> mean_split_depth(root, 3)
    array([ 0.,  1., inf])
    """
    depths, count = np.zeros(n_features), np.zeros(n_features)
    for node, depth in _questions(tree, n_features):
        depths[node["feature"]] += depth
        count[node["feature"]] += 1
    # Never asked is further from the root than any depth. A 0 would say: asked at the root.
    return np.divide(depths, count, out=np.full(n_features, np.inf), where=count > 0)


def permutation_importance(
    score: Callable[[np.ndarray, np.ndarray], float],
    X: np.ndarray,
    y: np.ndarray,
    repeats: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Compute by how much the score of a model falls when one feature at a time is shuffled.

    Take the features in their order, and for each of them draw `repeats` times, one draw after the other, an
    order of the rows: `order = rng.permutation(n)`. With each draw the score is asked for a table in which
    this column is `X[order, j]`, from the values that X came with, and all else is as in X. (Breiman, Random
    Forests, Machine Learning 45, 2001, section 10, does it to the rows that a tree has not learned from.)

    Parameters
    ----------
    score : callable
        `score(X, y)` says how good the predictions of the model are for rows X, shape (n, d), with targets y,
        shape (n,): a float, higher is better, such as the accuracy or minus the mean squared error. It may be
        called as often as you like, and changes nothing.
    X : np.ndarray, shape (n, d), float64
        Rows, best such as the model has not learned from. It is not changed.
    y : np.ndarray, shape (n,)
        Their targets, of any dtype: pass them on as they are.
    repeats : int
        Number of draws for each feature.
    rng : np.random.Generator
        What is drawn from.

    Returns
    -------
    np.ndarray, shape (d,)
        For each feature the score for the rows as they are, minus the mean score over its draws. It is below
        0 where the shuffled feature does better.

    Raises
    ------
    ValueError
        If `repeats` is below 1.

    Examples
    --------
    A model that predicts feature 0, of rows where y is just that.

    >>> def score(X, y):
    ...     return 100.0 - np.mean((X[:, 0] - y) ** 2)
    >>> X = np.array([[1.0, 5.0], [2.0, 0.0], [3.0, 7.0], [6.0, 6.0]])
    >>> permutation_importance(score, X, X[:, 0], 1, np.random.default_rng(2))
    array([11.5,  0. ])
    >>> permutation_importance(score, X, X[:, 0], 10, np.random.default_rng(2))
    array([7.45, 0.  ])
    """
    if repeats < 1:
        raise ValueError(f"each feature must be shuffled at least once, not {repeats} times")
    n, d = X.shape
    before = score(X, y)
    falls = np.zeros(d)
    for j in range(d):
        for _ in range(repeats):
            # A fresh copy each time: all the other columns must be whole, and the caller's table too.
            shuffled = X.copy()
            shuffled[:, j] = X[rng.permutation(n), j]
            falls[j] += before - score(shuffled, y)
    # Not cut off at 0: for a useless feature chance gives both signs, and their mean should be 0.
    return falls / repeats


def _questions(tree: dict, n_features: int) -> Iterator[tuple[dict, int]]:
    """Yield every question of a tree, with its depth."""
    waiting = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        if "feature" in node:
            # Unchecked, a feature of -1 would count as the last one.
            if not 0 <= node["feature"] < n_features:
                raise ValueError(f"there is no feature {node['feature']} among {n_features}")
            yield node, depth
            waiting += [(node["left"], depth + 1), (node["right"], depth + 1)]

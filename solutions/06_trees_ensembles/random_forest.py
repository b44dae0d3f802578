"""A random forest: many trees that are made to differ, so that their average is better than each.

One fully grown tree has little bias and much variance: with a few other rows it is another tree. The average
of many trees keeps the bias, and loses the part of the variance that the trees do not share. So they are made
to differ, in two ways:

- Each tree learns from rows of its own, drawn with replacement.
- At EVERY split it may choose only among a few features, drawn anew for this split. (Drawn once for a whole
  tree, it is another method: random subspaces.)

The search for a single split is given below: `best_split`. Write the trees and the forest around it.

Interviewers ask for it because it is the model that people name first for a table. They want to hear what is
random and when, what the average is taken of, why more trees do not overfit, and where the free estimate of
the error comes from: about 37 per cent of the rows are out of bag, unseen by a given tree, and can test it.

Growing. The draws come in this order, so that the same generator always gives the same forest:

1. Grow one tree after the other. First draw the numbers of its n rows: `rng.integers(n, size=n)`. A row that
   is drawn twice is two rows of the tree. The root holds all of them, and has depth 0. Grow the root.
2. To grow a node, look first whether all its labels are equal or its depth is `max_depth`. Then it is a leaf,
   and draws nothing.
3. Otherwise it draws its features, `rng.choice(d, size=max_features, replace=False)`, and asks `best_split`
   with its rows, these features and `min_leaf`. If the answer is None, it is a leaf.
4. Otherwise its rows with a value of at most the threshold make its left child, and the others its right
   child, both one level deeper. Grow the left child with all that comes below it, and only then the right.

Predicting:

- A row goes down a tree by the same rule: to the left if its value is at most the threshold.
- A leaf holds the share of each class among its rows, which is 0 for a class that none of them has.
- The probabilities of the forest are the mean of the shares in the leaves that the row reaches, one leaf a
  tree, each tree counting the same.
- The label of a row is the class with the highest probability, of several the one that sorts first. (This is
  asked only where rounding cannot decide.)

There are at most 40 rows to learn from. Probabilities are compared with a relative tolerance of 1e-7 or an
absolute one of 1e-9, labels exactly.
"""

from typing import NamedTuple

import numpy as np


# Given: the search for one split. To write it is the exercise best_split.
def best_split(X: np.ndarray, y: np.ndarray, features: np.ndarray, min_leaf: int) -> tuple[int, float] | None:
    """Return the feature and the threshold of the best split; None if there is no split.

    Only the columns of `X` that `features` names, in any order, are tried. The best split is the one with the
    lowest weighted Gini impurity of the two sides; a gain of 0 is no reason to refuse it. Each side keeps at
    least `min_leaf` rows. Of equally good splits (to nine digits) the one with the lowest feature is taken,
    and of these the lowest threshold.
    """
    columns = y[:, None] == np.unique(y)
    slack = 1e-9 * len(y)
    sizes = np.arange(1, len(y))
    best, highest = None, -np.inf
    for feature in sorted(features.tolist()):
        order = np.argsort(X[:, feature])
        values = X[order, feature]
        sums = np.cumsum(columns[order], axis=0)
        left, right = sums[:-1], sums[-1] - sums[:-1]
        gains = np.sum(left**2, axis=1) / sizes + np.sum(right**2, axis=1) / sizes[::-1]
        gains[(values[:-1] == values[1:]) | (np.minimum(sizes, sizes[::-1]) < min_leaf)] = -np.inf
        top = np.max(gains, initial=-np.inf)
        if top > highest + slack:
            cut = np.argmax(gains >= top - slack)
            best, highest = (feature, float(values[cut] + values[cut + 1]) / 2), top
    return best


class _Node(NamedTuple):
    feature: int
    threshold: float
    left: "_Node | np.ndarray"
    right: "_Node | np.ndarray"


class RandomForest:
    """A forest of classification trees.

    Parameters
    ----------
    n_trees : int
        Number of trees, 1 or more.
    max_features : int
        Number of features that are drawn at each split, 1 or more, and at most as many as there are.
    max_depth : int, optional
        The largest depth that a node may have, 0 or more; None for no limit.
    min_leaf : int
        The smallest number of rows in a leaf, 1 or more; rows that were drawn twice count twice.

    Raises
    ------
    ValueError
        If `n_trees`, `max_features` or `min_leaf` is below 1.

    Examples
    --------
    >>> X = np.array([[1.0, 0.0], [2.0, 9.0], [3.0, 3.0], [6.0, 1.0], [7.0, 8.0], [8.0, 4.0]])
    >>> y = np.array(["no", "no", "no", "yes", "yes", "yes"])
    >>> forest = RandomForest(n_trees=4, max_features=1).fit(X, y, np.random.default_rng(1))
    >>> forest.predict_proba(np.array([[2.0, 5.0], [9.0, 9.0]]))
    array([[0.5, 0.5],
           [0. , 1. ]])
    >>> forest.predict(np.array([[2.0, 5.0], [9.0, 9.0]]))
    array(['no', 'yes'], dtype='<U3')
    >>> forest.oob_proba()
    array([[ 1.,  0.],
           [ 0.,  1.],
           [ 0.,  1.],
           [ 0.,  1.],
           [nan, nan],
           [ 0.,  1.]])
    >>> RandomForest(n_trees=0, max_features=1)
    Traceback (most recent call last):
    ValueError: n_trees, max_features and min_leaf must be 1 or more.
    """

    def __init__(
        self, n_trees: int, max_features: int, max_depth: int | None = None, min_leaf: int = 1
    ) -> None:
        if min(n_trees, max_features, min_leaf) < 1:
            raise ValueError("n_trees, max_features and min_leaf must be 1 or more.")
        self.n_trees = n_trees
        self.max_features = max_features
        self.max_depth = max_depth
        self.min_leaf = min_leaf

    def fit(self, X: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> "RandomForest":
        """Grow the forest, and forget that of an earlier fit.

        Parameters
        ----------
        X : np.ndarray, shape (n, d), float64
            Training rows, at least one.
        y : np.ndarray, shape (n,), integers or strings
            Their labels, of any number of classes.
        rng : np.random.Generator
            What is drawn from, as described above, and nothing else.

        Returns
        -------
        RandomForest
            The forest itself, so that calls can be chained.

        Raises
        ------
        ValueError
            If `max_features` is above d.
        """
        n, d = X.shape
        if self.max_features > d:
            raise ValueError(f"max_features is {self.max_features}, and there are {d} features.")
        # The classes of all rows, not of those that a tree happens to draw: all trees need the same columns.
        self._labels, self._codes = np.unique(y, return_inverse=True)
        self._X, self._rng = X, rng
        self._trees, self._unseen = [], np.full((self.n_trees, n), True)
        for t in range(self.n_trees):
            rows = rng.integers(n, size=n)
            self._unseen[t, rows] = False
            self._trees.append(self._grown(X[rows], self._codes[rows], 0))
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return the probability of each class for each row.

        Parameters
        ----------
        X : np.ndarray, shape (m, d), float64
            Rows, at least one.

        Returns
        -------
        np.ndarray, shape (m, K), float64
            One column for each of the K different labels in `fit`, in sorted order.
        """
        return self._shares(X).mean(axis=0)

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return the most probable label of each row.

        Parameters
        ----------
        X : np.ndarray, shape (m, d), float64
            Rows, at least one.

        Returns
        -------
        np.ndarray, shape (m,), dtype of the labels in `fit`
            Labels.
        """
        return self._labels[self.predict_proba(X).argmax(axis=1)]

    def oob_proba(self) -> np.ndarray:
        """Return the out-of-bag probabilities: for each training row the mean over the trees without it.

        Only the trees that have not drawn the row are asked, and the mean is over their number. Compared with
        the true labels it gives an honest estimate of the error, and no other rows are needed.

        Returns
        -------
        np.ndarray, shape (n, K), float64
            One row for each training row of `fit`, in their order. Where every tree has drawn the training
            row, all K entries are nan.
        """
        asked = self._unseen.sum(axis=0)
        sums = np.einsum("tn,tnk->nk", self._unseen, self._shares(self._X))
        # By the number of trees that were asked, which differs from row to row.
        return np.where(asked[:, None] > 0, sums / np.maximum(asked, 1)[:, None], np.nan)

    def _grown(self, X, codes, depth):
        """Return a node, or for a leaf the shares of the classes."""
        split = None
        if depth != self.max_depth and np.any(codes != codes[0]):
            # Here, at the split, and not once for the tree: a strong feature then is not at the top of
            # every tree, and the trees become less alike.
            features = self._rng.choice(X.shape[1], size=self.max_features, replace=False)
            split = best_split(X, codes, features, self.min_leaf)
        if split is None:
            return np.bincount(codes, minlength=len(self._labels)) / len(codes)
        feature, threshold = split
        left = X[:, feature] <= threshold
        return _Node(
            feature,
            threshold,
            self._grown(X[left], codes[left], depth + 1),
            self._grown(X[~left], codes[~left], depth + 1),
        )

    def _shares(self, X):
        """Return the shares in the leaf of each row in each tree, shape (n_trees, m, K)."""
        return np.array([[self._leaf(tree, x) for x in X] for tree in self._trees])

    def _leaf(self, node, x):
        while isinstance(node, _Node):
            node = node.left if x[node.feature] <= node.threshold else node.right
        return node

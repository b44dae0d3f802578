"""A decision tree: part the rows, then part each side again, until there is nothing left to part.

Each question compares one feature with a threshold, so a tree cuts space into boxes with sides along the
axes, and predicts one value per box. The search for a single split is given below; write the tree around it:
when to stop, what a leaf predicts, and how a new row finds its leaf.

Interviewers ask for it because recursion on data is a fair test of programming, and for three decisions:
whether a split that gains nothing is a reason to stop (an exclusive or is lost if it is), what the limits
mean exactly, and what a leaf says. They go on to why a full tree makes no error on training rows that are
all different and still predicts badly, and from there to pruning and forests.

How a tree grows
- A node becomes a leaf if all its targets are equal, if it stands at depth `max_depth`, or if no split leaves
  at least `min_leaf` rows on both sides (none does where all rows are equal). Nothing else stops it.
- Otherwise the best split of the node's own rows parts them: rows whose value is at most the threshold go to
  the left, the others to the right.
- A leaf predicts the most frequent label of its rows, of equally frequent ones the one that sorts first; with
  the criterion "mse" the mean of its targets.
- The root has depth 0. The depth of a tree is that of its deepest leaf, so a lone root has depth 0 and one
  leaf.

There are at most 200 rows to learn from, and a branch may be as long as that. Means are compared with a
relative tolerance of 1e-7 or an absolute one of 1e-9, everything else exactly.
"""

from typing import NamedTuple

import numpy as np


# Given: the search for one split. To write it is the exercise best_split.
def best_split(X: np.ndarray, y: np.ndarray, criterion: str, min_leaf: int) -> tuple[int, float] | None:
    """Return the feature and the threshold of the split with the largest gain; None if there is no split.

    Each side keeps at least `min_leaf` rows. A gain of 0 is no reason to refuse a split. Of splits with gains
    that agree to nine digits the one with the lowest feature is taken, and of these the lowest threshold.
    """
    columns = (y - y.mean())[:, None] if criterion == "mse" else y[:, None] == np.unique(y)
    slack = 1e-9 * np.sum(columns**2)
    sizes = np.arange(1, len(y))
    best, highest = None, -np.inf
    for feature, column in enumerate(X.T):
        order = np.argsort(column)
        values = column[order]
        sums = np.cumsum(columns[order], axis=0)
        left, right = sums[:-1], sums[-1] - sums[:-1]
        # What of a gain differs from split to split: the squared sums of each side over its size.
        gains = np.sum(left**2, axis=1) / sizes + np.sum(right**2, axis=1) / sizes[::-1]
        gains[(values[:-1] == values[1:]) | (np.minimum(sizes, sizes[::-1]) < min_leaf)] = -np.inf
        top = np.max(gains, initial=-np.inf)
        if top > highest + slack:
            cut = np.argmax(gains >= top - slack)
            best, highest = (feature, float(values[cut] + values[cut + 1]) / 2), top
    return best


class _Leaf(NamedTuple):
    value: object


class _Node(NamedTuple):
    feature: int
    threshold: float
    left: "_Node | _Leaf"
    right: "_Node | _Leaf"


class DecisionTree:
    """A tree that predicts labels (criterion "gini") or numbers ("mse").

    Parameters
    ----------
    criterion : {"gini", "mse"}
        What `best_split` measures, and with it what a leaf predicts.
    max_depth : int, optional
        The largest depth that a node may have, 0 or more; None for no limit.
    min_leaf : int
        The smallest number of training rows in a leaf, 1 or more.

    Raises
    ------
    ValueError
        If `criterion` is neither of the two, `max_depth` is below 0, or `min_leaf` is below 1.

    Examples
    --------
    No single question helps with an exclusive or; two, one after the other, solve it.

    >>> X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    >>> tree = DecisionTree().fit(X, np.array(["no", "yes", "yes", "no"]))
    >>> tree.predict(np.array([[0.2, 0.9], [5.0, 5.0]]))
    array(['yes', 'no'], dtype='<U3')
    >>> tree.n_leaves(), tree.depth()
    (4, 2)

    >>> X, y = np.array([[1.0], [2.0], [3.0], [5.0]]), np.array([10, 10, 11, 30])
    >>> DecisionTree("mse", max_depth=1).fit(X, y).predict(np.array([[0.0], [4.0], [4.5]]))
    array([10.33333333, 10.33333333, 30.        ])
    >>> DecisionTree("mse", min_leaf=2).fit(X, y).predict(X)
    array([10. , 10. , 20.5, 20.5])
    >>> DecisionTree(min_leaf=0)
    Traceback (most recent call last):
    ValueError: min_leaf must be 1 or more, not 0.
    """

    def __init__(self, criterion: str = "gini", max_depth: int | None = None, min_leaf: int = 1) -> None:
        if criterion not in ("gini", "mse"):
            raise ValueError(f'criterion must be "gini" or "mse", not {criterion!r}.')
        if max_depth is not None and max_depth < 0:
            raise ValueError(f"max_depth must be 0 or more, or None, not {max_depth}.")
        if min_leaf < 1:
            raise ValueError(f"min_leaf must be 1 or more, not {min_leaf}.")
        self.criterion = criterion
        self.max_depth = max_depth
        self.min_leaf = min_leaf
        self._tree = None

    def fit(self, X: np.ndarray, y: np.ndarray) -> "DecisionTree":
        """Grow the tree, and forget that of an earlier fit.

        Parameters
        ----------
        X : np.ndarray, shape (n, d), float64 or int64
            Training rows, at least one.
        y : np.ndarray, shape (n,)
            Their labels, integers or strings; with "mse" numbers.

        Returns
        -------
        DecisionTree
            The tree itself, so that calls can be chained.

        Raises
        ------
        ValueError
            If there are no rows, or not as many targets as rows.
        """
        if not 1 <= len(y) == len(X):
            raise ValueError(f"{len(X)} rows with {len(y)} targets: there must be as many, and at least one.")
        self._dtype = np.float64 if self.criterion == "mse" else y.dtype
        self._tree = self._grown(X, y, 0)
        return self

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return what the leaf of each row predicts.

        Parameters
        ----------
        X : np.ndarray, shape (m, d), float64 or int64
            Rows, at least one.

        Returns
        -------
        np.ndarray, shape (m,)
            Labels, of the dtype of those in `fit`; with "mse" float64.

        Raises
        ------
        ValueError
            If the tree has not been fitted.
        """
        tree = self._fitted()
        answer = np.empty(len(X), self._dtype)
        self._fill(answer, np.arange(len(X)), X, tree)
        return answer

    def n_leaves(self) -> int:
        """Return the number of leaves.

        Raises
        ------
        ValueError
            If the tree has not been fitted.
        """
        return self._leaves(self._fitted())

    def depth(self) -> int:
        """Return the depth of the deepest leaf.

        Raises
        ------
        ValueError
            If the tree has not been fitted.
        """
        return self._height(self._fitted())

    def _grown(self, X, y, depth):
        """Return the node or leaf for these rows, which stands at this depth."""
        split = None
        # Purity is asked of the targets, not of the gain: a gain of 0 may be the way to a later one. With no
        # limit max_depth is None, which no depth equals.
        if depth != self.max_depth and np.any(y != y[0]):
            split = best_split(X, y, self.criterion, self.min_leaf)
        if split is None:
            return _Leaf(self._value(y))
        feature, threshold = split
        left = X[:, feature] <= threshold
        return _Node(
            feature,
            threshold,
            self._grown(X[left], y[left], depth + 1),
            self._grown(X[~left], y[~left], depth + 1),
        )

    def _value(self, y):
        """Return what a leaf with these targets predicts."""
        if self.criterion == "mse":
            return y.mean()
        # Sorted labels and the first of the largest counts: ties do not depend on the order of the rows.
        labels, counts = np.unique(y, return_counts=True)
        return labels[np.argmax(counts)]

    def _fill(self, answer, rows, X, node):
        """Write the predictions of these rows, all of which have come to this node, into `answer`."""
        if isinstance(node, _Leaf):
            answer[rows] = node.value
            return
        # The same comparison as in growing: a row on the threshold goes to the left.
        left = X[rows, node.feature] <= node.threshold
        self._fill(answer, rows[left], X, node.left)
        self._fill(answer, rows[~left], X, node.right)

    def _leaves(self, node):
        return 1 if isinstance(node, _Leaf) else self._leaves(node.left) + self._leaves(node.right)

    def _height(self, node):
        return 0 if isinstance(node, _Leaf) else 1 + max(self._height(node.left), self._height(node.right))

    def _fitted(self):
        if self._tree is None:
            raise ValueError("The tree has not grown yet: call fit first.")
        return self._tree

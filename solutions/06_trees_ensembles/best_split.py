"""The best split: the one step that a decision tree repeats.

A tree asks a question such as "is feature 3 at most 1.7?", sends the rows that say yes to the left and the
others to the right, and wants the sides to be purer, on average, than the whole. Write the search for the
best such question, over all features and all thresholds.

Interviewers ask for it because it is the heart of trees, forests and boosting, and has all their pitfalls:
the two sides have to be weighted by their sizes, equal values cannot be parted, and looking at all rows
again for each threshold takes quadratic time where one sort and running sums are enough. The split is
greedy: it takes what is best now, and never looks ahead.

Impurity of a set of rows, where p_k is the share of class k:

=========  =====================  =======================================================================
criterion  impurity               remarks
=========  =====================  =======================================================================
"gini"     1 - sum p_k^2          chance that two rows, drawn with replacement, differ; at most 1 - 1/K
"entropy"  -sum p_k log2(p_k)     in bits; at most log2(K), which exceeds 1 for more than two classes
"mse"      variance of y          the targets are numbers; dividing by the number of rows (ddof = 0)
=========  =====================  =======================================================================

The gain of a split is the impurity of all rows minus the mean impurity of the two sides, weighted by their
numbers of rows. In practice "gini" and "entropy" choose nearly the same trees.

Conventions
- A row goes to the left if its value is at most the threshold. A threshold lies halfway between two
  neighbouring different values of the feature.
- Of splits with equal gain the one with the lowest feature is taken, and of these the one with the lowest
  threshold. This is asked only where equal gains come out equal in floating point too.
- A gain of 0 is no reason to refuse a split (a later one may need it); whether a split is worth having is for
  the caller to decide. There is none only if no threshold leaves at least `min_leaf` rows on each side.
- There may be 60,000 rows of one feature; a call has 2 seconds, enough for a loop in Python over its sorted
  rows. Targets may be far from zero: a million away, with a spread of 1.
- Gains and thresholds are compared with a relative tolerance of 1e-6 and an absolute one of 1e-9.
"""

import numpy as np


def best_split(
    X: np.ndarray, y: np.ndarray, criterion: str = "gini", min_leaf: int = 1
) -> tuple[int, float, float] | None:
    """Find the split with the largest gain.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64 or int64
        Rows of features, at least one, all finite.
    y : np.ndarray, shape (n,)
        Labels of any number of classes (integers or strings); with "mse" numbers.
    criterion : {"gini", "entropy", "mse"}
        How impurity is measured.
    min_leaf : int
        The smallest number of rows on either side, 1 or more.

    Returns
    -------
    tuple of (int, float, float), or None
        The feature, the threshold and the gain of the best split; None if there is no split.

    Raises
    ------
    ValueError
        If `criterion` is none of the three.

    Examples
    --------
    The second feature tells the classes apart.

    >>> X = np.array([[1.0, 7.0], [2.0, 3.0], [3.0, 8.0], [4.0, 2.0]])
    >>> best_split(X, np.array(["red", "blue", "red", "blue"]))
    (1, 5.0, 0.5)
    >>> best_split(X, np.array([0, 1, 2, 3]), "entropy")
    (0, 2.5, 1.0)
    >>> best_split(X, np.array([10.0, 10.0, 10.0, 18.0]), "mse")
    (0, 3.5, 12.0)
    >>> best_split(X, np.array([10.0, 10.0, 10.0, 18.0]), "mse", min_leaf=2)
    (0, 2.5, 4.0)
    >>> best_split(np.ones((4, 2)), np.array([0, 0, 1, 1])) is None
    True
    """
    if criterion not in ("gini", "entropy", "mse"):
        raise ValueError(f'criterion must be "gini", "entropy" or "mse", not {criterion!r}.')
    n = len(y)
    if n < 2:
        return None
    summed = _columns_to_sum(y, criterion)
    best = None
    for feature, column in enumerate(X.T):
        order = np.argsort(column)
        values = column[order]
        gains = _gains_of_all_cuts(summed[order], criterion)
        # A cut between two equal values is no question that one could ask.
        gains[values[:-1] == values[1:]] = -np.inf
        gains[: min_leaf - 1] = gains[n - min_leaf :] = -np.inf
        # argmax takes the first of equal gains, and > keeps the first of equal features.
        cut = int(np.argmax(gains))
        if gains[cut] > (-np.inf if best is None else best[2]):
            best = feature, float(values[cut : cut + 2].mean()), float(gains[cut])
    return best


def _gains_of_all_cuts(summed, criterion):
    """Return the gain of parting rows 0..i from the rest, for i from 0 to n - 2."""
    n = len(summed)
    # Running sums describe the left side of all cuts at once; the right side is the rest.
    sums = np.cumsum(summed, axis=0)
    left, total = sums[:-1], sums[-1]
    sizes = np.arange(1, n)
    children = sizes * _impurity(left, sizes, criterion)
    children += (n - sizes) * _impurity(total - left, n - sizes, criterion)
    return _impurity(total, n, criterion) - children / n


def _columns_to_sum(y, criterion):
    """Return one row of numbers per label, whose sums over a set of rows tell the set's impurity."""
    if criterion == "mse":
        # Means will be squared: a million from zero that would leave no digit. No variance depends on where
        # zero is.
        return (y - y.mean())[:, None]
    return y[:, None] == np.unique(y)


def _impurity(sums, size, criterion):
    """Return the impurity of sets of rows, up to a constant that cancels in a gain."""
    means = sums / np.expand_dims(size, -1)
    if criterion == "entropy":
        # What never happens does not surprise: 0 log 0 counts as 0.
        return -np.sum(means * np.log2(means + (means == 0)), axis=-1)
    # Gini is 1 minus the squared shares, the variance a mean of squares minus the squared mean. Weighted
    # over the two sides the mean of squares is that of the whole, just as the 1 is: neither is needed.
    return -np.sum(means**2, axis=-1)

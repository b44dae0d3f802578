"""k-means: Lloyd's algorithm, and a start that deserves the name.

Find k centres such that the points lie near them: the cost is the sum, over all points, of the SQUARED
distance to the nearest centre. Lloyd's algorithm repeats two steps, neither of which can raise the cost: give
every point to its nearest centre, and move every centre to the mean of its points. k-means++ chooses a start.

Interviewers ask for it because it is short and leaves nothing to a library: distances without loops, ties,
a cluster that runs empty, when to stop. And they ask what is guaranteed. The cost never rises, and as there
are finitely many ways to part the points, the algorithm stops; but where it stops depends on the start, and
may be far from the best. Do not mix it up with k nearest neighbours: there k counts the labelled neighbours
that vote on a new row; here it counts clusters, and there are no labels to learn from.

Conventions
- X has shape (n, d), one point a row; centres have shape (k, d). All are float64 and finite. Points may lie
  1e8 times as far from the origin as from each other.
- Distances are Euclidean. Of centres that are equally near, the one with the lowest index gets the point.
- A centre to which no point belongs stays where it is.
- Answers are compared with a relative tolerance of 1e-6.
"""

import numpy as np


def assign(X: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return for every point the index of its nearest centre.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        The points.
    centres : np.ndarray, shape (k, d)
        The centres.

    Returns
    -------
    np.ndarray, shape (n,), integer
        For each point the index of the nearest centre, the lowest of several that are equally near.

    Examples
    --------
    >>> assign(np.array([[0.0, 0.0], [3.0, 4.0], [1.0, 0.0]]), np.array([[0.0, 0.0], [2.0, 0.0]]))
    array([0, 1, 0])
    """
    # Differences first, squares second. Writing |x - c|^2 as |x|^2 - 2xc + |c|^2 needs less memory, but far
    # from the origin it subtracts huge numbers that are almost equal and keeps no digit of the distance.
    squared = np.sum((X[:, None, :] - centres[None, :, :]) ** 2, axis=2)
    return np.argmin(squared, axis=1)


def kmeans(X: np.ndarray, start: np.ndarray, max_rounds: int) -> tuple[np.ndarray, np.ndarray, list[float]]:
    """Run Lloyd's algorithm from given centres.

    First every point is given to its nearest starting centre. Then come rounds: move every centre to the mean
    of its points, and give every point to its nearest centre again. The first round in which no point changes
    its centre is the last, and its cost is noted too. There are never more than `max_rounds` rounds.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        The points, at least one.
    start : np.ndarray, shape (k, d)
        The centres to begin with, at least one, no two equal. There may be more of them than points.
    max_rounds : int
        Most rounds to make, 0 or more.

    Returns
    -------
    centres : np.ndarray, shape (k, d)
        The centres after the last round.
    labels : np.ndarray, shape (n,), integer
        The index of the nearest of these centres for each point.
    costs : list of float
        The cost of the start, and then that after each round.

    Examples
    --------
    >>> X = np.array([[0.0], [1.0], [2.0], [5.0], [10.0], [12.0]])
    >>> centres, labels, costs = kmeans(X, np.array([[0.0], [1.0]]), 100)
    >>> centres
    array([[ 2.],
           [11.]])
    >>> labels
    array([0, 0, 0, 0, 1, 1])
    >>> costs
    [219.0, 58.0, 28.0, 16.0]
    """
    centres = start.copy()
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        # The mean is the point with the least sum of squared distances to its cluster, so this step cannot
        # raise the cost; neither can the next one, which looks for the nearest centre.
        for j in range(len(centres)):
            members = X[labels == j]
            if len(members):  # the mean of nothing is nan
                centres[j] = members.mean(axis=0)
        before, labels = labels, assign(X, centres)
        costs.append(_cost(X, centres, labels))
        if np.array_equal(labels, before):
            break
    return centres, labels, costs


def kmeans_pp_start(X: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    """Choose k starting centres among the points, by k-means++.

    The first is drawn uniformly. Each further one is drawn with a probability proportional to the SQUARED
    distance of a point to the nearest centre chosen so far.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        The points. Some may be equal.
    k : int
        Number of centres.
    rng : np.random.Generator
        The only source of randomness.

    Returns
    -------
    np.ndarray, shape (k, d)
        The centres, in the order in which they were drawn.

    Raises
    ------
    ValueError
        If `k` is below 1, or above the number of distinct points.

    Examples
    --------
    >>> X = np.array([[1.0], [5.0], [5.0], [5.0]])
    >>> np.sort(kmeans_pp_start(X, 2, np.random.default_rng(0)), axis=0)
    array([[1.],
           [5.]])
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}.")
    centres = [X[rng.integers(len(X))]]
    squared = np.sum((X - centres[0]) ** 2, axis=1)
    while len(centres) < k:
        if not squared.any():
            raise ValueError(f"There are only {len(centres)} distinct points for {k} centres.")
        # A point that is a centre already has weight 0. The farthest point is only the likeliest, not
        # certain: always taking it would collect outliers.
        centres.append(X[rng.choice(len(X), p=squared / squared.sum())])
        squared = np.minimum(squared, np.sum((X - centres[-1]) ** 2, axis=1))
    return np.array(centres)


def _cost(X, centres, labels):
    return float(np.sum((X - centres[labels]) ** 2))

"""Neighbours: predict what a user will think of a film from the users whose tastes are alike.

Two users are alike if they like and dislike the same films. To predict a rating, find the users most like
this one among those who have rated the film, and let them say by how much the film is better or worse than
what they usually rate. This is user-based collaborative filtering. It knows nothing about films or people but
the table, there is nothing to train, and every prediction can be explained.

Interviewers ask for it because each of its steps has a wrong version that looks right. An empty cell is not a
rating of 0. A cosine of plain ratings finds nearly everybody alike, as all of them are positive. The nearest
users are of no use for a film that they have not seen. And a weighted mean whose weights may be negative is
not divided by their sum.

Conventions
- R has shape (n_users, n_items), float64. Empty cells are nan. Every other value is a rating, 0 and negative
  ones too. There is at least one rating, and no more than 20 users and 20 items.
- The mean of a user is that of ALL of their ratings, the same for every comparison. A user without ratings
  has the mean of all ratings in the table, every one counting the same.
- A rating less the mean of the user who gave it is a deviation.
- Users and items are counted from 0, as rows and columns are. Those asked for exist.
- Nothing hangs on rounding. A similarity is 0 only if there are no items in common, or if all ratings of one
  of the two users are equal; any other is at least 0.001 away from 0. Ratings that are all equal are whole
  numbers, whose mean has no rounding. The last user who is among the k neighbours and the first who is not
  differ by at least 0.001 in similarity.
- Numbers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-6.
"""

import numpy as np


def user_similarity(R: np.ndarray) -> np.ndarray:
    """Compare the tastes of all users, each with each.

    The similarity of users u and v is the cosine of the angle between their deviations, as vectors over the
    items that BOTH have rated:

        sum of du[i] * dv[i]  /  sqrt(sum of du[i] ** 2  *  sum of dv[i] ** 2)

    with all three sums over these items alone. It is 0 if there are no such items, or if one of the two
    squared lengths is 0.

    Parameters
    ----------
    R : np.ndarray, shape (n_users, n_items)
        Ratings, nan where there is none.

    Returns
    -------
    np.ndarray, shape (n_users, n_users)
        Similarities, from -1 to 1. The diagonal follows the same formula: it is 1, or 0 for a user whose
        ratings are all equal or who has none.

    Examples
    --------
    >>> R = np.array([[5.0, 3.0, 1.0, np.nan], [5.0, 1.0, np.nan, 3.0], [1.0, 3.0, 5.0, 1.0]])
    >>> user_similarity(R)
    array([[ 1.        ,  0.70710678, -0.95618289],
           [ 0.70710678,  1.        , -0.64888568],
           [-0.95618289, -0.64888568,  1.        ]])

    Users 1 and 2 do not share the film in the third column, so it plays no part in their similarity; but it
    does in the mean of user 2, which is 2.5.

    >>> user_similarity(np.array([[4.0, 4.0, 4.0], [5.0, np.nan, 1.0]]))
    array([[0., 0.],
           [0., 1.]])
    """
    there, _, deviations = _centred(R)
    # Deviations are 0 where there is no rating, so in a product only items count that both have rated.
    # The lengths need care: row u, column v of `squares` is the squared length of u over what v has rated.
    squares = deviations**2 @ there.T
    lengths = np.sqrt(squares * squares.T)
    return np.divide(deviations @ deviations.T, lengths, out=np.zeros(lengths.shape), where=lengths > 0)


def predict_rating(R: np.ndarray, user: int, item: int, k: int) -> float:
    """Predict the rating of a user for an item from the k nearest neighbours who have rated it.

    Neighbours are all OTHER users who have rated the item and whose similarity to `user`, as in
    `user_similarity`, is not 0. The k with the highest similarity are taken, or all if there are fewer. With
    s the similarity of each of them, and d their deviation for this item, the prediction is

        mean of the user  +  sum of s * d  /  sum of |s|

    A negative similarity ranks below every positive one, but where it is among the k it counts: what is
    disliked by those of opposite taste is probably good.

    Parameters
    ----------
    R : np.ndarray, shape (n_users, n_items)
        Ratings, nan where there is none.
    user, item : int
        Row and column of the rating to predict. It may be there already, and then counts in the mean and the
        similarities like any other; yet nobody is their own neighbour.
    k : int
        Number of neighbours, one at least.

    Returns
    -------
    float
        The prediction, which may lie outside the scale of the ratings. Without any neighbour it is the mean
        of the user.

    Raises
    ------
    ValueError
        If `k` is below 1.

    Examples
    --------
    >>> R = np.array([[5.0, 3.0, 1.0, np.nan], [5.0, 1.0, np.nan, 3.0], [1.0, 3.0, 5.0, 1.0]])
    >>> predict_rating(R, user=0, item=3, k=1)
    3.0
    >>> round(predict_rating(R, user=0, item=3, k=2), 4)
    3.8623

    User 2, of nearly opposite taste, disliked the film: 1.5 below the mean of 2.5.
    """
    return float(_predictions(R, user, [item], k)[0])


def recommend(R: np.ndarray, user: int, n: int, k: int) -> list[int]:
    """List the items that a user has not rated, those with the highest predictions first.

    Parameters
    ----------
    R : np.ndarray, shape (n_users, n_items)
        Ratings, nan where there is none.
    user : int
        Row of the user.
    n : int
        Number of items to list, one at least.
    k : int
        Number of neighbours for each prediction, as in `predict_rating`; one at least.

    Returns
    -------
    list of int
        Columns of at most n items without a rating of this user, by falling prediction; fewer only if fewer
        are left. Items without any neighbour are predicted by the user's mean, and are listed where that
        puts them; among themselves, the lower column comes first. The predictions of all others differ, from
        each other and from that mean, by at least 0.001.

    Raises
    ------
    ValueError
        If `n` or `k` is below 1.

    Examples
    --------
    >>> R = np.array([[5.0, 3.0, 1.0, np.nan, np.nan, np.nan], [5.0, 3.0, 1.0, 1.0, 4.0, np.nan]])
    >>> recommend(R, user=0, n=2, k=1)
    [4, 5]
    >>> recommend(R, user=0, n=9, k=1)
    [4, 5, 3]
    """
    if n < 1:
        raise ValueError(f"n must be at least 1, not {n}.")
    unrated = np.flatnonzero(np.isnan(R[user])).tolist()
    predicted = dict(zip(unrated, _predictions(R, user, unrated, k), strict=True))
    # sorted is stable, also if it goes downwards: equal predictions stay in the order of the columns.
    return sorted(unrated, key=predicted.__getitem__, reverse=True)[:n]


def _predictions(R, user, items, k):
    """Return the predictions of one user for several items: the similarities are computed only once."""
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}.")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    similar[user] = 0.0  # Nobody is their own neighbour.
    predictions = []
    for item in items:
        # First who has rated the item, and only then who is nearest: the other way round, the nearest may
        # know nothing of it, and few or none are left.
        raters = np.flatnonzero(there[:, item] & (similar != 0))
        nearest = raters[np.argsort(-similar[raters])[:k]]
        weights = similar[nearest]
        # Signed weights may add up to nearly 0 and blow the quotient up. With the sum of their sizes it is
        # a mean of deviations, some of them turned round, and no larger than the largest.
        opinion = weights @ deviations[nearest, item] / np.abs(weights).sum() if len(nearest) else 0.0
        predictions.append(means[user] + opinion)
    return predictions


def _centred(R):
    """Return where there are ratings, the mean of each user, and the deviations, 0 where there are none."""
    there = ~np.isnan(R)
    counts = there.sum(axis=1)
    sums = np.where(there, R, 0.0).sum(axis=1)
    means = np.where(counts > 0, sums / np.maximum(counts, 1), R[there].mean())
    return there, means, np.where(there, R - means[:, None], 0.0)

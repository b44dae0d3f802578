"""Generous users and good films: what a rating says before tastes come into play.

One user gives four stars to everything, another gives two to nearly everything and four to what is loved. To
compare tastes, take out first what belongs to the user alone, and what belongs to the film alone: the
baseline

    rating of user u for film i  =  mu + bu[u] + bi[i] + taste

Simple as it is, it explains much of what can be explained in a table of ratings, and it is the first thing
to beat and to subtract.

Interviewers ask how you would remove a user's bias, and watch the empty cells. A mean that counts them as
zeros measures how much somebody rates, not how they rate. The next question is whether the two biases may be
computed one by one. They may not: a harsh user who watches only masterpieces has a high mean.

Conventions
- R has shape (n_users, n_items). Empty cells are nan. Every other value is a rating, 0 and negative ones too.
- mu is the mean of all ratings that are there, every one counting the same. It is fixed before the biases are
  fitted, and not changed by them.
- Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-6.
"""

import numpy as np


def centre_by_user(R: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Subtract from the ratings of each user their mean.

    Parameters
    ----------
    R : np.ndarray, shape (n_users, n_items)
        Ratings, nan where there is none.

    Returns
    -------
    centred : np.ndarray, shape (n_users, n_items)
        The ratings less the user's mean; nan where there is none.
    means : np.ndarray, shape (n_users,)
        The mean rating of each user. For a user without ratings it is mu, the mean of all ratings.

    Raises
    ------
    ValueError
        If there is no rating at all.

    Examples
    --------
    >>> R = np.array([[5.0, 3.0, np.nan], [np.nan, 0.0, np.nan], [np.nan, np.nan, np.nan]])
    >>> centred, means = centre_by_user(R)
    >>> centred
    array([[ 1., -1., nan],
           [nan,  0., nan],
           [nan, nan, nan]])
    >>> means
    array([4.        , 0.        , 2.66666667])
    """
    raise NotImplementedError


def fit_biases(R: np.ndarray, reg: float) -> tuple[float, np.ndarray, np.ndarray]:
    """Find the biases of users and items that fit the ratings best, with a penalty on their squares.

    Minimise, over all `bu` and `bi` together, the sum over the cells that are NOT EMPTY of

        (R[u, i] - mu - bu[u] - bi[i]) ** 2,

    plus ``reg`` times the sum of all ``bu[u] ** 2`` and all ``bi[i] ** 2``.

    There is one minimum, and it can be found in more than one way: hold one set of biases fixed and the best
    of the other are a line of arithmetic, then alternate, some hundreds of times, until nothing moves; or
    solve the linear system of all derivatives being 0.

    Parameters
    ----------
    R : np.ndarray, shape (n_users, n_items)
        Ratings, nan where there is none. At most 50 users and 50 items.
    reg : float
        Weight of the penalty, at least 0.5 unless it is refused.

    Returns
    -------
    mu : float
        The mean of all ratings.
    bu : np.ndarray, shape (n_users,)
        Biases of the users.
    bi : np.ndarray, shape (n_items,)
        Biases of the items. Who has no ratings has bias 0, for users and items alike.

    Raises
    ------
    ValueError
        If there is no rating at all, or `reg` is 0 or below.

    Examples
    --------
    >>> fit_biases(np.array([[5.0, 5.0, np.nan], [np.nan, 1.0, 1.0]]), reg=1.0)
    (3.0, array([ 1.2, -1.2]), array([ 0.4,  0. , -0.4]))

    The first user has the highest mean, and is the harshest of the three: the only film rated is the one that
    the others like best.

    >>> R = np.array([[4.0, np.nan, np.nan], [5.0, 1.0, 1.0], [5.0, 1.0, 1.0]])
    >>> fit_biases(R, reg=1.0)[1]
    array([-0.11038961, -0.10064935, -0.10064935])
    """
    raise NotImplementedError

"""Matrix factorisation by alternating least squares (ALS).

A table of ratings, users by items, is mostly empty. Give every user and every item a short vector, its
factors, such that their dot product comes near the ratings that are there; then it predicts those that are
not. Minimise, over all users' rows u and all items' rows v,

    sum over OBSERVED cells of (rating - u . v) ** 2  +  reg * (sum of all u . u + sum of all v . v)

In both sets of factors at once this is no convex problem. But hold the items fixed, and every user is an
ordinary ridge regression of its own, with an exact solution; then hold the users fixed and do the same for
the items. That is all of ALS. It is not gradient descent: there is no gradient, no step and no learning rate,
and each half of a round lands on the best point there is for the other half as it stands.

Interviewers ask for it to see whether you keep missing and zero apart (an empty cell is not a rating of 0),
whether you see the ridge regression in it, and whether you know why it runs in parallel.

Conventions
- R has shape (n_users, n_items); mask has the same shape and is True where a rating was observed. What R
  holds elsewhere means nothing: it may be nan, infinite or any number, and has no influence.
- Factors have shape (n_users, rank) and (n_items, rank), one row each. There are no biases.
- The penalty is as written above: reg does not depend on how many ratings a row has.
- A minimum may not be unique if reg is 0; then the solution with the least norm is meant. In particular a
  user without ratings gets zeros. The inputs then leave no doubt about the rank: each singular value is
  either 0 or far from it.
- Floats are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-9.
"""

import numpy as np


def solve_users(R: np.ndarray, mask: np.ndarray, items: np.ndarray, reg: float) -> np.ndarray:
    """Return the best factors of all users for given factors of the items.

    Parameters
    ----------
    R : np.ndarray, shape (n_users, n_items)
        The ratings.
    mask : np.ndarray of bool, shape (n_users, n_items)
        Where `R` holds a rating.
    items : np.ndarray, shape (n_items, rank)
        The factors of the items, held fixed.
    reg : float
        Weight of the penalty, 0 or more.

    Returns
    -------
    np.ndarray, shape (n_users, rank)
        For each user the row u that minimises the squared error on the user's observed ratings + reg * u . u.

    Raises
    ------
    ValueError
        If `reg` is negative.

    Examples
    --------
    >>> R = np.array([[5.0, 3.0, np.nan], [4.0, np.nan, 1.0]])
    >>> solve_users(R, ~np.isnan(R), np.array([[1.0], [1.0], [1.0]]), 0.0)
    array([[4. ],
           [2.5]])
    >>> solve_users(R, ~np.isnan(R), np.array([[1.0], [1.0], [1.0]]), 2.0)
    array([[2.  ],
           [1.25]])
    """
    if reg < 0:
        raise ValueError(f"reg must be 0 or more, not {reg}.")
    rank = items.shape[1]
    # reg * u . u is the squared error of `rank` more ratings of 0, for items sqrt(reg) * (1, 0, 0, ...) and
    # so on. As ordinary least squares it needs no inverse, and lstsq returns the least norm if nothing else
    # decides.
    penalty = np.sqrt(reg) * np.eye(rank)
    users = np.empty((len(R), rank))
    for n, (ratings, seen) in enumerate(zip(R, mask, strict=True)):
        # Every user has its own system, because every user has rated other items.
        rows = np.vstack([items[seen], penalty])
        targets = np.append(ratings[seen], np.zeros(rank))
        users[n] = np.linalg.lstsq(rows, targets)[0]
    return users


def objective(R: np.ndarray, mask: np.ndarray, users: np.ndarray, items: np.ndarray, reg: float) -> float:
    """Return what ALS minimises: squared error on observed cells plus the penalty on both sets of factors.

    Parameters
    ----------
    R, mask : np.ndarray, shape (n_users, n_items)
        The ratings, and where there is one.
    users : np.ndarray, shape (n_users, rank)
        The factors of the users.
    items : np.ndarray, shape (n_items, rank)
        The factors of the items.
    reg : float
        Weight of the penalty, 0 or more.

    Returns
    -------
    float
        The sum, not a mean.

    Examples
    --------
    >>> R = np.array([[5.0, np.nan]])
    >>> objective(R, ~np.isnan(R), np.array([[2.0]]), np.array([[2.0], [7.0]]), 0.1)
    6.7
    """
    # Select before subtracting: nan * 0 is nan, so a mask cannot be multiplied on afterwards.
    errors = R[mask] - (users @ items.T)[mask]
    return float(np.sum(errors**2) + reg * (np.sum(users**2) + np.sum(items**2)))


def als(
    R: np.ndarray, mask: np.ndarray, items: np.ndarray, reg: float, rounds: int
) -> tuple[np.ndarray, np.ndarray, list[float]]:
    """Factorise a table of ratings by alternating least squares.

    A round solves for the users with the items fixed, and then for the items with these new users fixed.

    Parameters
    ----------
    R, mask : np.ndarray, shape (n_users, n_items)
        The ratings, and where there is one.
    items : np.ndarray, shape (n_items, rank)
        The factors of the items to start with.
    reg : float
        Weight of the penalty, 0 or more.
    rounds : int
        Number of rounds, 1 or more.

    Returns
    -------
    users : np.ndarray, shape (n_users, rank)
        The factors of the users after the last round.
    items : np.ndarray, shape (n_items, rank)
        The factors of the items after the last round.
    objectives : list of float
        The objective after each round.

    Raises
    ------
    ValueError
        If `reg` is negative, or `rounds` is below 1.

    Examples
    --------
    >>> R = np.array([[2.0, 4.0], [3.0, np.nan]])
    >>> users, items, objectives = als(R, ~np.isnan(R), np.array([[1.0], [2.0]]), 0.0, 1)
    >>> users @ items.T
    array([[2., 4.],
           [3., 6.]])
    >>> [round(value, 9) for value in objectives]
    [0.0]
    """
    if rounds < 1:
        raise ValueError(f"rounds must be 1 or more, not {rounds}.")
    objectives = []
    for _ in range(rounds):
        users = solve_users(R, mask, items, reg)
        # The problem is the same from the side of the items; only the table is turned.
        items = solve_users(R.T, mask.T, users, reg)
        objectives.append(objective(R, mask, users, items, reg))
    return users, items, objectives

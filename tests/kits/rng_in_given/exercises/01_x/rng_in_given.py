"""Shift numbers so that the smallest becomes 0."""

import numpy as np


def shift(x: np.ndarray) -> np.ndarray:
    """Return `x` less its smallest entry.

    Parameters
    ----------
    x : np.ndarray, shape (n,)
        Numbers, at least one.

    Returns
    -------
    np.ndarray, shape (n,)

    Raises
    ------
    ValueError
        If there is none.

    Examples
    --------
    >>> shift(np.array([3.0, 5.0]))
    array([0., 2.])
    """
    if x.size == 0:
        raise ValueError("there is no smallest number of none")
    return x - x.min()

"""Embeddings: a category becomes a vector that is learned.

A table W has one row for each of n categories: words, products, post codes. To embed a category is to read
its row. That is the product of a one-hot row with W, which is why W is trained like the weights of any
linear layer; but nobody builds the one-hot matrix. Categories that matter to the loss in the same way
tend to get rows that lie close together; nothing in the table says so at the start.

Interviewers ask for the two directions. Forwards it is an index. Backwards the gradient of each vector is
added to the row that it came from, and a category that occurs ten times in a batch gets ten contributions:
the line that comes to mind first keeps only one of them. Then they ask how a feature with several values,
such as the genres of a film, becomes one vector, and what becomes of an item that has none.

Conventions
- W has shape (n, d). Ids are integers, from 0 to n - 1. A negative id is an error here, and not counted from
  the end.
- W may have 30,000 rows, and there may be 5,000 ids at once. A one-hot matrix of these in float64 takes
  1.2 GB, which is more than there is.
- W and gradients are float64, ids integer arrays. Answers are compared with a relative tolerance of 1e-7 or
  an absolute one of 1e-9.
"""

import numpy as np


def embed(W: np.ndarray, ids: np.ndarray) -> np.ndarray:
    """Look up the vectors of some ids.

    Parameters
    ----------
    W : np.ndarray, shape (n, d)
        The table.
    ids : np.ndarray of integers, any shape
        Which rows. The array may be empty, and ids may repeat.

    Returns
    -------
    np.ndarray, the shape of `ids` with one more axis of length d at the end
        The vector of each id.

    Raises
    ------
    IndexError
        If an id is below 0, or not below n.

    Examples
    --------
    >>> W = np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
    >>> embed(W, np.array([2, 0, 2]))
    array([[4., 5.],
           [0., 1.],
           [4., 5.]])
    """
    raise NotImplementedError


def embed_backward(grad: np.ndarray, ids: np.ndarray, n: int) -> np.ndarray:
    """Send a gradient back to the table.

    Parameters
    ----------
    grad : np.ndarray, the shape of `ids` with one more axis of length d at the end
        Gradient of the loss with respect to what `embed` returned.
    ids : np.ndarray of integers, any shape
        The ids that were looked up.
    n : int
        Number of rows of the table.

    Returns
    -------
    np.ndarray, shape (n, d)
        Gradient of the loss with respect to the table; 0 in rows that were not looked up.

    Raises
    ------
    IndexError
        If an id is below 0, or not below n.

    Examples
    --------
    >>> grad = np.array([[1.0, 10.0], [2.0, 20.0], [4.0, 40.0]])
    >>> embed_backward(grad, np.array([2, 0, 2]), 3)
    array([[ 2., 20.],
           [ 0.,  0.],
           [ 5., 50.]])
    """
    raise NotImplementedError


def embed_bags(W: np.ndarray, bags: list[list[int]]) -> np.ndarray:
    """Embed features with several values: the mean of their vectors.

    Parameters
    ----------
    W : np.ndarray, shape (n, d)
        The table.
    bags : list of lists of int
        For each example the ids of its values, in any order and number. An id that occurs twice counts twice.

    Returns
    -------
    np.ndarray, shape (number of bags, d)
        For each bag the mean of the vectors of its ids; zeros if it has none.

    Raises
    ------
    IndexError
        If an id is below 0, or not below n.

    Examples
    --------
    >>> W = np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
    >>> embed_bags(W, [[0, 1], [], [2]])
    array([[1., 2.],
           [0., 0.],
           [4., 5.]])
    """
    raise NotImplementedError

"""Principal component analysis (PCA) through the singular value decomposition.

Look for the direction along which the rows of a table vary most, then for the one at right angles to it along
which they vary most of what is left, and so on. The first few directions often hold nearly all of the
variance: keep the coordinates along these, drop the rest, and there is no better linear way to store so few
numbers a row and to get the rows back with a small squared error.

Interviewers ask for the few lines in numpy and look at what happens around the decomposition. Are the means
taken off, and are the means of the TRAINING rows used for new ones? Does a table with thousands of columns
and a few rows end in a covariance matrix of thousands squared? And is it known that the result depends on the
units? With lengths in millimetres instead of metres the first direction may be little but length.

Conventions
- Rows are examples, columns are features. Columns are centred (their means are subtracted) and not scaled.
- The variance along a direction divides by n - 1 for n rows.
- A direction and its opposite are equally good. Each is turned so that its entry of largest absolute value is
  positive; there are no ties.
- The variances of the directions that are kept are above 0, and each is at least 1.2 times the next one.
  Columns may lie a million from zero, with a spread of about 1.
- With few rows there may be 20,000 columns. Then a matrix of d rows and d columns takes too much time
  and memory: a call has two seconds.
- Floats are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-6.
"""

import numpy as np


class PCA:
    """The main directions of variance of a table, and coordinates along them.

    Parameters
    ----------
    n_components : int
        How many directions to keep: k below.

    Attributes
    ----------
    mean_ : np.ndarray, shape (d,)
        The means of the columns of the training rows.
    components_ : np.ndarray, shape (k, d)
        The directions, one a row, of length 1 and at right angles to each other; the one with the largest
        variance comes first.
    explained_variance_ : np.ndarray, shape (k,)
        The variance of the training rows along each of them.
    explained_variance_ratio_ : np.ndarray, shape (k,)
        The same, as shares of the total variance: the sum of the variances of all d columns.

    Raises
    ------
    ValueError
        If `n_components` is below 1.

    Examples
    --------
    The mean is (7, 5). Two of the rows lie 10 away from it along (0.6, 0.8), the others 5 away across.

    >>> X = np.array([[13.0, 13.0], [1.0, -3.0], [3.0, 8.0], [11.0, 2.0]])
    >>> pca = PCA(1)
    >>> _ = pca.fit(X)
    >>> pca.components_
    array([[0.6, 0.8]])
    >>> pca.explained_variance_, pca.explained_variance_ratio_
    (array([66.66666667]), array([0.8]))
    >>> pca.transform(np.array([[7.0, 5.0], [13.0, 13.0]]))
    array([[ 0.],
           [10.]])
    >>> pca.inverse_transform(np.array([[5.0]]))
    array([[10.,  9.]])
    """

    def __init__(self, n_components: int) -> None:
        raise NotImplementedError

    def fit(self, X: np.ndarray) -> None:
        """Find the directions, and set the attributes; what an earlier call has set is forgotten.

        What it returns does not matter: nothing, or the object itself as in scikit-learn.

        Parameters
        ----------
        X : np.ndarray, shape (n, d)
            The training rows, at least two.

        Raises
        ------
        ValueError
            If `n_components` is above `n` or above `d`.
        """
        raise NotImplementedError

    def transform(self, X: np.ndarray) -> np.ndarray:
        """Compute the coordinates of rows along the directions.

        Parameters
        ----------
        X : np.ndarray, shape (m, d)
            Any rows, the training rows or new ones; one is enough.

        Returns
        -------
        np.ndarray, shape (m, k)
            Coordinates, measured from the mean of the training rows.
        """
        raise NotImplementedError

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        """Compute the rows that have given coordinates, and nothing along the directions that were dropped.

        Parameters
        ----------
        Z : np.ndarray, shape (m, k)
            Coordinates as `transform` returns them.

        Returns
        -------
        np.ndarray, shape (m, d)
            The rows.
        """
        raise NotImplementedError

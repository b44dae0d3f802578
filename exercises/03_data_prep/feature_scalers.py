"""Bring features to a common scale, with statistics of the training data alone.

Age runs from 0 to 100, income from 0 to a million. Distances see only income, gradient descent zig-zags, a
penalty falls hardest on the weight of the feature with small numbers, as that weight has to be large. Write a
scaler with the two usual remedies: z-scores (mean 0, standard deviation 1) and min-max scaling (from 0 to 1).

Interviewers ask for it to see whether what is learnt on the training data stays fixed afterwards, and whether
a column without any spread, or of small integers, breaks the code.

Both methods are the same map, z = (x - shift) / scale, column by column:

============  ================  ============================================
method        shift             scale
============  ================  ============================================
"standard"    mean              standard deviation, dividing by n (ddof = 0)
"minmax"      minimum           maximum - minimum
============  ================  ============================================

Conventions. Rows are examples, columns are features. A column whose training values are all the same number
has scale 1 instead of 0. Note that in floats the mean of equal numbers may differ from them in the last
digit: as a shift that is near enough, but a standard deviation made from it is not quite 0. Data are finite,
of any integer or float dtype (pixels are uint8); results are float64. New data may lie outside the range of
the training data and is not clipped. Only the methods below are called: store what is learnt as you like.
Answers are compared with a relative tolerance of 1e-7 and an absolute one of 1e-9; for a column whose values
are 1e8 times as large as their spread, with an absolute one of 1e-6.
"""

import numpy as np


class FeatureScaler:
    """A column-wise scaler that learns from one data set and is then applied to any other.

    Parameters
    ----------
    method : {"standard", "minmax"}
        Which shift and scale to learn.

    Raises
    ------
    ValueError
        If `method` is neither of the two.

    Examples
    --------
    >>> train = np.array([[20, 1000.0], [40, 5000.0]])
    >>> scaler = FeatureScaler("minmax").fit(train)
    >>> scaler.transform(np.array([[30, 9000.0]]))
    array([[0.5, 2. ]])
    >>> FeatureScaler("standard").fit(train).transform(train)
    array([[-1., -1.],
           [ 1.,  1.]])
    """

    def __init__(self, method: str = "standard"):
        raise NotImplementedError

    def fit(self, X: np.ndarray) -> "FeatureScaler":
        """Learn shift and scale of each column, and forget those of an earlier fit.

        Parameters
        ----------
        X : np.ndarray, shape (n, d), any integer or float dtype
            Training data, at least one row.

        Returns
        -------
        FeatureScaler
            The scaler itself, so that calls can be chained.
        """
        raise NotImplementedError

    def transform(self, X: np.ndarray) -> np.ndarray:
        """Scale data with the shift and scale learnt by `fit`.

        Parameters
        ----------
        X : np.ndarray, shape (m, d), any integer or float dtype
            Data with the columns of the training data, at least one row.

        Returns
        -------
        np.ndarray, shape (m, d), float64
            Scaled data. Each row depends on that row of `X` and on the training data only.

        Raises
        ------
        ValueError
            If the scaler has not been fitted, or `X` has another number of columns than the training data.
        """
        raise NotImplementedError

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        """Take scaled data back to the original units.

        Parameters
        ----------
        Z : np.ndarray, shape (m, d), any integer or float dtype
            Scaled data, at least one row.

        Returns
        -------
        np.ndarray, shape (m, d), float64
            Data in the units of the training data.

        Raises
        ------
        ValueError
            If the scaler has not been fitted, or `Z` has another number of columns than the training data.
        """
        raise NotImplementedError

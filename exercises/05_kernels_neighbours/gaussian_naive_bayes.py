"""Gaussian naive Bayes: a normal distribution for each feature in each class, and Bayes' rule.

How likely is each class, given the features? Bayes' rule turns the question round: p(class | x) is
proportional to p(class) p(x | class). To estimate p(x | class) for many features at once would take far too
many rows, so one assumption makes it easy: *within a class* the features are independent of each other, and
here each is normal. Then p(x | class) is a product of one-dimensional densities, and to fit them takes
no more than counts, means and variances.

Interviewers ask for it because it is a whole probabilistic classifier in twenty lines: is there a prior, does
every class have its own variances, does a product of 300 densities survive in floating point, and can you say
what is naive about it? (Not that the features are independent. Height and weight may well depend on each
other over all people; the model only says that they do not once the class is known.)

Conventions
- Rows are examples, columns are features, of any integer or float dtype; results are float64. Labels are
  integers or strings; wherever classes have an order, it is that of the sorted labels.
- The prior of a class is its share of the training rows.
- The variance of a feature in a class divides by the number of the class's rows (ddof = 0). A class may have
  a single row, and a feature may be constant. So every variance is raised by the same amount: `var_smoothing`
  times the largest variance that any feature has over all training rows, whatever their class (ddof = 0
  again). At least one feature varies.
- Probabilities are returned as natural logarithms, and normalised: the probabilities of a row add up to 1.
  There may be hundreds of features, rows far from every class, and features a million away from zero.
- Logarithms of probabilities are compared with a relative tolerance of 1e-6 (and an absolute one of 1e-7),
  labels exactly.
"""

import numpy as np


class GaussianNB:
    """A classifier that describes each feature in each class by a normal distribution.

    Parameters
    ----------
    var_smoothing : float
        Share of the largest variance that is added to all variances, 0 or more. It is 0 only where every
        feature varies in every class.

    Examples
    --------
    >>> X = np.array([[1.0], [3.0], [7.0], [9.0]])
    >>> model = GaussianNB().fit(X, np.array(["low", "low", "high", "high"]))
    >>> model.predict(np.array([[2.5], [6.0]]))
    array(['low', 'high'], dtype='<U4')

    Classes are in the order "high", "low". At 5, in the middle, they are equally likely; at 4.5 the odds are
    exp(3) to 1 for "low".

    >>> model.log_proba(np.array([[5.0], [4.5]])).round(6)
    array([[-0.693147, -0.693147],
           [-3.048587, -0.048587]])
    """

    def __init__(self, var_smoothing: float = 1e-9) -> None:
        raise NotImplementedError

    def fit(self, X: np.ndarray, y: np.ndarray) -> "GaussianNB":
        """Estimate priors, means and variances, and forget those of an earlier fit.

        Parameters
        ----------
        X : np.ndarray, shape (n, d), any integer or float dtype
            Training rows.
        y : np.ndarray, shape (n,), integers or strings
            Their labels, of one class or more.

        Returns
        -------
        GaussianNB
            The model itself, so that calls can be chained.
        """
        raise NotImplementedError

    def log_proba(self, X: np.ndarray) -> np.ndarray:
        """Compute the logarithm of each class's probability, given the features.

        Parameters
        ----------
        X : np.ndarray, shape (m, d), any integer or float dtype
            Rows to classify.

        Returns
        -------
        np.ndarray, shape (m, K), float64
            At [i, c] the natural logarithm of p(class c | row i); classes in the order of the labels.

        Raises
        ------
        ValueError
            If the model has not been fitted.
        """
        raise NotImplementedError

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return the most probable label of each row.

        Parameters
        ----------
        X : np.ndarray, shape (m, d), any integer or float dtype
            Rows to classify.

        Returns
        -------
        np.ndarray, shape (m,), dtype of the labels
            Predicted labels; of equally probable ones any.

        Raises
        ------
        ValueError
            If the model has not been fitted.
        """
        raise NotImplementedError

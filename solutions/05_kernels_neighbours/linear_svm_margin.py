"""The widest street: margins, objective and support vectors of a linear classifier.

A linear classifier gives a row x the score f(x) = w . x + b, and its answer is the sign. The boundary is
where the score is 0. With labels y of -1 and +1, the margin y f(x) is positive where the answer is right. It
doubles if w and b are doubled, though that does not move the boundary. What stays is the distance from the
boundary, y f(x) / |w|.

A support vector machine looks for the boundary with the widest street around it. The street is what lies
between f(x) = -1 and f(x) = +1, and each row should be on its own side of it: y f(x) >= 1. As few data allow
that for all rows, a row may fall short, and pays for it:

    minimise over w and b    1/2 |w|^2 + C * sum over the rows of max(0, 1 - y f(x))

C is the price of falling short. The offset b is not penalised: if all data are moved, it follows for free.

Interviewers ask what the margin is, what C does, and which rows matter. Two answers often go wrong. A row
that is classified correctly may still pay: it has to be out of the street as well. And the support vectors
are not only the rows on the edge of the street. Rows in it and rows on the wrong side belong to them; all the
others could be deleted, and the fitted boundary would remain the best one.

Nothing is trained here: w and b come from somewhere else, fitted or not, and you say what they are worth.

Conventions
- Rows of X are examples, one at least; w, b and X are finite float64, labels are integers or floats.
- |w| is the Euclidean length.
- Numbers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def margins(w: np.ndarray, b: float, X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Compute how far each row is on its right side of the boundary, and how wide the street is.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights.
    b : float
        Offset.
    X : np.ndarray, shape (n, d)
        Rows.
    y : np.ndarray, shape (n,)
        Labels, each -1 or +1.

    Returns
    -------
    distances : np.ndarray, shape (n,), float64
        The distance of each row from the boundary, in the units of `X`: negative for a row on the wrong side.
    width : float
        The distance between the two edges f(x) = -1 and f(x) = +1, wherever the rows lie.

    Raises
    ------
    ValueError
        If a label is neither -1 nor +1, or if `w` is 0 throughout: there is no boundary then.

    Examples
    --------
    >>> X = np.array([[3.0, 4.0], [1.0, 1.0], [0.0, 0.0]])
    >>> distances, width = margins(np.array([3.0, 4.0]), -5.0, X, np.array([1, -1, -1]))
    >>> distances
    array([ 4. , -0.4,  1. ])
    >>> width
    0.4
    """
    margin = _functional(w, b, X, y)
    length = np.linalg.norm(w)
    if length == 0:
        raise ValueError("w is 0: there is no boundary")
    # A step of length t along w / |w| changes the score by t |w|. So a score divided by |w| is a distance,
    # and from -1 to +1 it is 2 / |w| (Bishop, Pattern Recognition and Machine Learning, section 7.1).
    return margin / length, float(2.0 / length)


def svm_objective(w: np.ndarray, b: float, X: np.ndarray, y: np.ndarray, C: float) -> float:
    """Compute what a soft-margin support vector machine minimises.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights; 0 throughout is allowed here, training often starts there.
    b : float
        Offset.
    X : np.ndarray, shape (n, d)
        Rows.
    y : np.ndarray, shape (n,)
        Labels, each -1 or +1.
    C : float
        Price of falling short of a margin of 1, above 0.

    Returns
    -------
    float
        Half the squared length of `w` plus `C` times the sum of the hinge losses.

    Raises
    ------
    ValueError
        If a label is neither -1 nor +1, or if `C` is not above 0.

    Examples
    --------
    >>> X = np.array([[3.0, 4.0], [1.0, 1.0], [0.0, 0.0], [1.0, 0.375]])
    >>> svm_objective(np.array([3.0, 4.0]), -5.0, X, np.array([1, -1, -1, -1]), 2.0)
    19.5
    """
    if not C > 0:
        raise ValueError(f"C must be above 0, not {C}")
    # The sum, not the mean, and C at the losses, so that a large C means little penalty (the same, section
    # 7.1.1; in The Elements of Statistical Learning, section 12.2.1).
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(0.5 * (w @ w) + C * missing.sum())


def support_vectors(
    w: np.ndarray, b: float, X: np.ndarray, y: np.ndarray, tol: float = 1e-6
) -> tuple[np.ndarray, np.ndarray]:
    """Find the rows on which a fitted boundary rests, in two groups.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights, not 0 throughout.
    b : float
        Offset.
    X : np.ndarray, shape (n, d)
        Rows.
    y : np.ndarray, shape (n,)
        Labels, each -1 or +1.
    tol : float
        By how much a margin may differ from 1 and still count as 1, above 0. No row that you are asked about
        is a close case: its margin differs from 1 by less than half of `tol`, or by more than twice `tol`.

    Returns
    -------
    on : np.ndarray, shape (n,), bool
        True for a row whose margin y f(x) is 1: it lies on the edge of the street, on its own side.
    short : np.ndarray, shape (n,), bool
        True for a row whose margin is below 1 and does not count as 1: in the street, or on the wrong side of
        the boundary, however far. So no row is in both groups.

    Raises
    ------
    ValueError
        If a label is neither -1 nor +1.

    Examples
    --------
    >>> X = np.array([[3.0, 0.0], [1.0, 7.0], [0.5, 0.0], [0.5, 0.0], [-1.0, 0.0]])
    >>> on, short = support_vectors(np.array([1.0, 0.0]), 0.0, X, np.array([1, 1, 1, -1, -1]))
    >>> on
    array([False,  True, False, False,  True])
    >>> short
    array([False, False,  True,  True, False])
    """
    # The margin with its label, so that a row on the edge of the other class is not on its own; and not the
    # distance, whose value on the edge is 1 / |w|.
    beyond = _functional(w, b, X, y) - 1.0
    return np.abs(beyond) <= tol, beyond < -tol


def _functional(w, b, X, y):
    if np.any(np.abs(y) != 1):
        raise ValueError("labels must be -1 or +1")
    return y * (X @ w + b)

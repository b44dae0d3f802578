"""Where nan comes from: find the operation that made it, and write two that never do.

A loss that becomes nan in the middle of a training is among the commonest emergencies, and "I would lower
the learning rate" is an answer to one cause of many. A nan spreads to nearly all it touches, so what is
seen at the end says nothing; the first operation that went wrong does. Interviewers want a way to find it,
and then a cure that is exact where the operation is well-behaved. A small eps here and there hides the
place and changes right results, and to multiply with 0 does not help at all, since 0 times nan is nan.

Conventions
- "Bad" means nan or infinite; all other numbers are finite. Arrays are float64.
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9, the norms of the last
  function with the relative one alone. Warnings of numpy do not count, but are a nuisance; `np.errstate`
  silences them.
"""

import numpy as np


def first_bad(trace: list[tuple[str, list[np.ndarray], np.ndarray]]) -> tuple[int, str] | None:
    """Find the operation where the trouble began, and what kind of trouble it is.

    Parameters
    ----------
    trace : list of (str, list of np.ndarray, np.ndarray)
        What a forward pass did, in order: for each operation its name, its inputs, and its output. Arrays
        have any shape. Names may repeat.

    Returns
    -------
    (int, str), or None
        The index in `trace`, from 0, of the first operation with a bad value in its output, and one of

        ``"input"``
            An input of that operation holds a bad value already: it came with the data or the weights, as no
            operation before has made one.
        ``"invalid"``
            It made a nan of finite inputs, such as 0 / 0.
        ``"infinite"``
            It made infinite values of finite inputs, such as log(0) or exp(1000), and no nan.

        None if there is no such operation. An operation that gets bad values and returns finite ones, such
        as a mask, is in order.

    Examples
    --------
    >>> x, y = np.array([1.0, 0.0]), np.array([0.0, -np.inf])
    >>> first_bad([("relu", [x], x), ("log", [x], y), ("sub", [y, y], np.array([0.0, np.nan]))])
    (1, 'infinite')
    >>> first_bad([("relu", [x], x)]) is None
    True
    """
    for i, (_, inputs, output) in enumerate(trace):
        # isfinite entry by entry: a sum of large finite numbers would overflow and raise a false alarm.
        if np.isfinite(output).all():
            continue
        if not all(np.isfinite(x).all() for x in inputs):
            return i, "input"
        return i, "invalid" if np.isnan(output).any() else "infinite"
    return None


def masked_log_softmax(z: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Compute the logarithms of softmax over those entries of each row that are allowed.

    Parameters
    ----------
    z : np.ndarray, shape (n, C)
        Logits, from -10,000 to 10,000 where they are allowed. Elsewhere anything: also nan, infinite, or
        larger.
    mask : np.ndarray of bool, shape (n, C)
        True where an entry is allowed.

    Returns
    -------
    np.ndarray, shape (n, C)
        For each allowed entry the logarithm of its probability among the allowed ones of its row, and minus
        infinity for all others. In a row where nothing is allowed that is minus infinity everywhere, and no
        nan.

    Examples
    --------
    >>> z = np.array([[2.0, 2.0, np.nan], [1.0, 2.0, 3.0]])
    >>> masked_log_softmax(z, np.array([[True, True, False], [False, False, False]]))
    array([[-0.69314718, -0.69314718,        -inf],
           [       -inf,        -inf,        -inf]])
    """
    # Bad values are replaced before anything is computed with them: afterwards it is too late.
    z = np.where(mask, z, -np.inf)
    top = z.max(axis=1, keepdims=True)
    # A row of -inf alone has no largest logit, and -inf - -inf would be nan: shift it by 0.
    shifted = z - np.where(np.isfinite(top), top, 0.0)
    # The largest logit is 0 now, so the sum is at least 1. Only in an empty row it is 0; its logarithm is
    # not used.
    total = np.exp(shifted).sum(axis=1, keepdims=True)
    return shifted - np.log(np.where(total > 0, total, 1.0))


def norms_and_slopes(X: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Compute the Euclidean norm of each row, and the gradient of the sum of all norms.

    The root has an infinite slope at 0, which is how distances, norms and standard deviations make nan in a
    backward pass that looks harmless.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Rows of finite numbers, in size from 1e-200 to 1e200, or 0.

    Returns
    -------
    norms : np.ndarray, shape (n,)
        Norm of each row, neither infinite nor rounded to 0 where its square would be.
    slopes : np.ndarray, shape (n, d)
        Gradient of the sum of the norms with respect to `X`. For a row of zeros, where there is no
        gradient, zeros.

    Examples
    --------
    >>> norms, slopes = norms_and_slopes(np.array([[3.0, 4.0], [0.0, 0.0], [3e200, -4e200]]))
    >>> norms
    array([5.e+000, 0.e+000, 5.e+200])
    >>> slopes
    array([[ 0.6,  0.8],
           [ 0. ,  0. ],
           [ 0.6, -0.8]])
    """
    # In units of the largest entry nothing overflows, and what underflows is too small to matter.
    largest = np.abs(X).max(axis=1, keepdims=True)
    unit = X / np.where(largest > 0, largest, 1.0)
    length = np.sqrt((unit**2).sum(axis=1, keepdims=True))
    # Both branches of np.where are computed, so the denominator is made harmless, and not only the result.
    slopes = unit / np.where(length > 0, length, 1.0)
    return (largest * length)[:, 0], slopes

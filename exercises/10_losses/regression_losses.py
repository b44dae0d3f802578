"""Four losses for regression with their gradients, and the constant that each would predict.

With the error e = yhat - y of a row, the losses are the means over the rows of

    "mse"     e**2
    "mae"     |e|
    "msle"    (log(1 + yhat) - log(1 + y))**2
    "huber"   e**2 / 2 where |e| <= delta, and delta * (|e| - delta / 2) beyond

Interviewers ask which one you would take for data with outliers, and why. The answer lies in the gradient.
That of the squared error grows with the error, so one absurd row can pull the fit as far as it likes: it is
not robust. That of the absolute error has the same size for every row, however far off; the loss itself still
grows, so it does not weigh all errors equally. Huber's is squared near 0 and absolute beyond. And the squared
error of logarithms punishes relative errors, and for the same distance too low more than too high.

Shortest of all is to ask what a model that may only predict one constant would predict: each loss has its own
answer, and it shows whom the loss listens to.

Conventions
- `y` and `yhat` are arrays of the same shape (n,) with n >= 1, finite, float64 or int64.
- Logarithms are natural.
- Loss and gradient belong together: the gradient is that of the returned mean with respect to `yhat`.
- Where yhat equals y exactly, the gradient of "mae" is 0.
- Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def regression_loss(
    name: str, y: np.ndarray, yhat: np.ndarray, delta: float = 1.0
) -> tuple[float, np.ndarray]:
    """Compute a loss and its gradient.

    Parameters
    ----------
    name : {"mse", "mae", "msle", "huber"}
        Which loss.
    y : np.ndarray, shape (n,)
        Targets.
    yhat : np.ndarray, shape (n,)
        Predictions.
    delta : float
        Where "huber" goes over from squares to absolute values, above 0; the others ignore it.

    Returns
    -------
    loss : float
        The mean loss.
    grad : np.ndarray, shape (n,), float64
        Gradient of `loss` with respect to `yhat`.

    Raises
    ------
    ValueError
        If `name` is none of the four; if the shapes differ, even where they would broadcast; or, for "msle",
        if an entry of `y` or `yhat` is -1 or below.

    Examples
    --------
    >>> y, yhat = np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.5, 3.0, 0.0])
    >>> loss, grad = regression_loss("mse", y, yhat)
    >>> loss, grad
    (4.0625, array([ 0.  ,  0.25,  0.  , -2.  ]))
    >>> loss, grad = regression_loss("mae", y, yhat)
    >>> loss, grad
    (1.125, array([ 0.  ,  0.25,  0.  , -0.25]))
    >>> loss, grad = regression_loss("huber", y, yhat, delta=2.0)
    >>> loss, grad
    (1.53125, array([ 0.   ,  0.125,  0.   , -0.5  ]))

    A prediction of 50 where 100 is right costs more than one of 150.

    >>> low, _ = regression_loss("msle", np.array([100.0]), np.array([50.0]))
    >>> high, _ = regression_loss("msle", np.array([100.0]), np.array([150.0]))
    >>> low, high
    (0.4668919, 0.1617321)
    """
    raise NotImplementedError


def best_constant(name: str, y: np.ndarray) -> float:
    """Find the constant that is the best prediction for all rows.

    Parameters
    ----------
    name : {"mse", "mae", "msle"}
        The loss that is to be smallest. ("huber" has no formula, and is not asked.)
    y : np.ndarray, shape (n,)
        Targets; for "msle" above -1.

    Returns
    -------
    float
        The c for which the loss between `y` and c in every row is least. Where a whole interval is best, its
        midpoint.

    Raises
    ------
    ValueError
        If `name` is none of the three.

    Examples
    --------
    Whom does each loss listen to, when one of five says 1000?

    >>> y = np.array([1.0, 2.0, 3.0, 4.0, 1000.0])
    >>> best_constant("mse", y), best_constant("mae", y)
    (202.0, 3.0)
    >>> best_constant("msle", y)
    9.3734463
    """
    raise NotImplementedError

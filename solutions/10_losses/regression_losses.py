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
    # A model's output of shape (n, 1) minus targets of shape (n,) is an n by n matrix in numpy, and its mean
    # square a number that looks like a loss.
    if y.shape != yhat.shape:
        raise ValueError(f"y has shape {y.shape} and yhat {yhat.shape}")
    # Integers are made floats first: the square of an error beyond 3e9 does not fit into an int64.
    error = np.subtract(yhat, y, dtype=np.float64)
    if name == "mse":
        loss, slope = error**2, 2 * error
    elif name == "mae":
        # The sign is 0 at 0: one of the subgradients there, and the one that leaves a perfect row alone.
        loss, slope = np.abs(error), np.sign(error)
    elif name == "msle":
        if min(y.min(), yhat.min()) <= -1:
            raise ValueError("the logarithm of 1 + y needs values above -1")
        ratio = np.log1p(yhat) - np.log1p(y)
        loss, slope = ratio**2, 2 * ratio / (1.0 + yhat)
    elif name == "huber":
        # The part of the error within delta. It is the slope, and loss and slope have no jump at delta: there
        # both pieces give delta**2 / 2 and delta.
        slope = np.clip(error, -delta, delta)
        loss = slope * (error - slope / 2)
    else:
        raise ValueError(f"there is no loss {name!r}")
    return float(np.mean(loss)), slope / y.size


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
    # Set the mean gradient to 0. Squares: the errors cancel. Absolute values: as many rows above as below.
    # Squares of logarithms: as for squares, on the scale of log(1 + y).
    if name == "mse":
        return float(np.mean(y))
    if name == "mae":
        return float(np.median(y))
    if name == "msle":
        return float(np.expm1(np.mean(np.log1p(y))))
    raise ValueError(f"there is no best constant for {name!r}")

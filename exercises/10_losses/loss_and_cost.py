"""Loss of a row, cost of a data set, and what changes when the mean becomes a sum.

The words are used loosely, but most texts mean by a loss the price of one example, and by the cost (or the
objective) what is minimised: the losses of all examples taken together, plus a penalty on the weights.

    cost = mean or sum of the losses  +  lam * (sum of the squares of all penalised weights)

Interviewers ask for the difference, and then whether to average or to add up. For the minimum without a
penalty it makes none. But the two take different steps at the same learning rate, and mean different things
by the same lam: with a sum, the data speak louder the more there are of them, while the penalty stays as it
is. Who moves from one convention to the other has to change both numbers.

Conventions
- Targets and predictions have the same shape: (n,) with one output a row, or (n, k) with k outputs; n >= 1.
- The loss of a row is the sum over its outputs of the squared errors: no mean over outputs, no factor 1/2.
- The penalty is added once, whatever n is, and is not averaged.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def row_losses(y: np.ndarray, yhat: np.ndarray) -> np.ndarray:
    """Compute the loss of every row.

    Parameters
    ----------
    y : np.ndarray, shape (n,) or (n, k)
        Targets.
    yhat : np.ndarray, the shape of `y`
        Predictions.

    Returns
    -------
    np.ndarray, shape (n,), float64
        One loss for each row.

    Raises
    ------
    ValueError
        If the shapes differ, even where they would broadcast.

    Examples
    --------
    >>> row_losses(np.array([1.0, 2.0]), np.array([1.0, 5.0]))
    array([0., 9.])
    >>> row_losses(np.array([[1.0, 2.0], [0.0, 0.0]]), np.array([[2.0, 4.0], [0.0, 3.0]]))
    array([5., 9.])
    """
    raise NotImplementedError


def cost(
    y: np.ndarray, yhat: np.ndarray, weights: list[np.ndarray], lam: float, reduction: str = "mean"
) -> float:
    """Compute the cost of a data set: all losses together, plus the penalty.

    Parameters
    ----------
    y : np.ndarray, shape (n,) or (n, k)
        Targets.
    yhat : np.ndarray, the shape of `y`
        Predictions.
    weights : list of np.ndarray, any shapes
        What is penalised: the weights of all layers, without their biases. It may be empty.
    lam : float
        Strength of the penalty, 0 or more.
    reduction : {"mean", "sum"}
        Whether the losses of the rows are averaged or added up.

    Returns
    -------
    float
        The cost.

    Raises
    ------
    ValueError
        If the shapes of `y` and `yhat` differ, or if `reduction` is neither of the two.

    Examples
    --------
    >>> y, yhat = np.array([1.0, 2.0]), np.array([1.0, 5.0])
    >>> weights = [np.array([[1.0, 2.0]]), np.array([2.0])]
    >>> cost(y, yhat, weights, 0.1), cost(y, yhat, weights, 0.1, reduction="sum")
    (5.4, 9.9)
    """
    raise NotImplementedError


def from_mean_to_sum(lr: float, lam: float, n: int) -> tuple[float, float]:
    """Translate the settings of gradient descent from the mean to the sum.

    Somebody trains on all n rows at once, with reduction "mean", the learning rate `lr` and the penalty
    `lam`. With reduction "sum", which settings take exactly the same steps?

    Parameters
    ----------
    lr : float
        Learning rate with the mean: every parameter moves by minus `lr` times the gradient of the cost.
    lam : float
        Strength of the penalty with the mean.
    n : int
        Number of rows, at least 1.

    Returns
    -------
    lr_sum : float
        Learning rate with the sum.
    lam_sum : float
        Strength of the penalty with the sum.

    Examples
    --------
    >>> from_mean_to_sum(0.1, 0.0, 100)
    (0.001, 0.0)
    """
    raise NotImplementedError

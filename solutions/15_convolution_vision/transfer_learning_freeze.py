"""Fine-tuning a trained network for a new task, with some of it frozen.

Take a network that was trained on many examples of an old task, give it a new head, and train it on the few
examples of a new one: all of it, or only what is not frozen, the lower parts with a smaller learning rate
than the head. The other way, a linear probe, leaves the network alone and fits a linear model to its
features.

Interviewers ask why and how one starts from trained weights. Frozen has to mean that not a single bit
changes, and there the statistics of the normalisation are forgotten: they are no weights, get no gradient,
and drift all the same. And the old head goes, even if it happens to have the right shape.

The network has three groups of parameters::

    xhat = (X - m) / sqrt(v + 1e-5)          "norm":   mean, var, each of shape (d,)
    h = relu(xhat @ W1 + b1)                 "hidden": W1 of shape (d, p), b1 of shape (p,)
    logits = h @ W2 + b2                     "head":   W2 of shape (p, K), b2 of shape (K,)

Conventions
- If the norm is frozen, m and v are its running `mean` and `var`, and these stay. Otherwise m and v are mean
  and variance of the batch (dividing by n), and after each step the running ones become 0.9 times what they
  were plus 0.1 times those of the batch.
- The new head begins with zeros, for any number of classes.
- The loss is the mean over the examples of the cross-entropy of softmax(logits), natural logarithm. A step is
  one of plain gradient descent on all examples at once, for all groups that are not frozen together: every
  gradient is that at the parameters before the step.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8,
  frozen arrays exactly.
"""

from collections.abc import Callable

import numpy as np

EPS = 1e-5
MOMENTUM = 0.1


def finetune(
    pretrained: dict[str, np.ndarray],
    X: np.ndarray,
    y: np.ndarray,
    n_classes: int,
    *,
    lr: dict[str, float],
    frozen: set[str],
    steps: int,
) -> dict[str, np.ndarray]:
    """Train a network with a new head on a new task.

    Parameters
    ----------
    pretrained : dict of str to np.ndarray
        "mean", "var", "W1", "b1", "W2" and "b2" of the trained network. Its head may have any number of
        classes. Nothing in it is changed.
    X : np.ndarray, shape (n, d)
        Examples of the new task.
    y : np.ndarray of int, shape (n,)
        Their classes, 0 to n_classes - 1.
    n_classes : int
        Number of classes of the new task.
    lr : dict of str to float
        Learning rates under "head" and "hidden"; "hidden" may be missing where it is frozen.
    frozen : set of str
        Which groups stay as they are: any of "norm" and "hidden", or none.
    steps : int
        Number of steps, 0 or more.

    Returns
    -------
    dict of str to np.ndarray
        The parameters after the last step, under the same six names, with a head for `n_classes` classes.

    Raises
    ------
    ValueError
        If `frozen` names anything but "norm" and "hidden". A frozen new head would never learn anything.

    Examples
    --------
    >>> pretrained = {"mean": np.array([1.0]), "var": np.array([1.0 - 1e-5]), "W1": np.array([[2.0]])}
    >>> pretrained |= {"b1": np.array([0.0]), "W2": np.ones((1, 3)), "b2": np.ones(3)}
    >>> X, y = np.array([[2.0], [0.0]]), np.array([1, 0])
    >>> after = finetune(pretrained, X, y, 2, lr={"head": 1.0}, frozen={"norm", "hidden"}, steps=1)
    >>> after["W2"], after["b2"]
    (array([[-0.5,  0.5]]), array([0., 0.]))
    >>> after["W1"]
    array([[2.]])
    """
    if not frozen <= {"norm", "hidden"}:
        raise ValueError(f"Only the norm and the hidden layer can be frozen, not {frozen}.")
    params = {name: pretrained[name].copy() for name in ("mean", "var", "W1", "b1")}
    # The old head knows the old classes, whatever its shape. With zeros the first step moves the new one
    # alone, since what flows back goes through W2: the features are not shaken by a random head.
    params["W2"], params["b2"] = np.zeros((len(params["b1"]), n_classes)), np.zeros(n_classes)
    targets = np.eye(n_classes)[y]
    for _ in range(steps):
        mean, var = params["mean"], params["var"]
        if "norm" not in frozen:
            mean, var = X.mean(axis=0), X.var(axis=0)
            params["mean"] = (1 - MOMENTUM) * params["mean"] + MOMENTUM * mean
            params["var"] = (1 - MOMENTUM) * params["var"] + MOMENTUM * var
        xhat = (X - mean) / np.sqrt(var + EPS)
        z = xhat @ params["W1"] + params["b1"]
        h = np.maximum(z, 0.0)
        # The gradient at the logits: probabilities minus targets, over n for the mean.
        d_logits = (_softmax(h @ params["W2"] + params["b2"]) - targets) / len(X)
        # Before the head moves: the way back goes through the W2 of the way forth.
        d_z = (d_logits @ params["W2"].T) * (z > 0)
        params["W2"] = params["W2"] - lr["head"] * h.T @ d_logits
        params["b2"] = params["b2"] - lr["head"] * d_logits.sum(axis=0)
        if "hidden" not in frozen:
            params["W1"] = params["W1"] - lr["hidden"] * xhat.T @ d_z
            params["b1"] = params["b1"] - lr["hidden"] * d_z.sum(axis=0)
    return params


def linear_probe(
    features: Callable[[np.ndarray], np.ndarray], X: np.ndarray, y: np.ndarray, n_classes: int, lam: float
) -> tuple[np.ndarray, np.ndarray]:
    """Fit a linear model to the features of a frozen network.

    It minimises the sum over examples and classes of the squared difference between features @ W + b and the
    targets, 1 for the class of the example and 0 for the others, plus lam times the sum of the squared
    weights W. The bias b is not penalised.

    Parameters
    ----------
    features : callable
        Takes examples of shape (n, d), returns features of shape (n, p). It is expensive: call it once. It
        does not change its argument.
    X : np.ndarray, shape (n, d)
        Examples.
    y : np.ndarray of int, shape (n,)
        Their classes, 0 to n_classes - 1.
    n_classes : int
        Number of classes.
    lam : float
        Strength of the penalty, 0.1 or more.

    Returns
    -------
    W : np.ndarray, shape (p, n_classes)
        Weights.
    b : np.ndarray, shape (n_classes,)
        Biases.

    Examples
    --------
    >>> X, y = np.array([[1.0], [3.0]]), np.array([0, 1])
    >>> W, b = linear_probe(lambda X: 2.0 * X, X, y, 2, lam=2.0)
    >>> W
    array([[-0.2,  0.2]])
    >>> b
    array([ 1.3, -0.3])
    """
    # Frozen features never change, so they are computed once, whatever is then done with them.
    h = features(X)
    targets = np.eye(n_classes)[y]
    # Centring takes the bias out of the problem, and leaves a ridge regression with one column a class.
    centred = h - h.mean(axis=0)
    W = np.linalg.solve(centred.T @ centred + lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, targets.mean(axis=0) - h.mean(axis=0) @ W


def _softmax(logits):
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)

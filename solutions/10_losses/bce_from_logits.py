"""Binary cross-entropy from logits with its gradient, and what is lost when it starts from probabilities.

The loss of a yes-or-no question is minus the logarithm of the probability that the model gave to the right
answer. With the logit z, the probability `p = sigmoid(z) = 1 / (1 + exp(-z))` and the target y, it reads
`-(y log p + (1 - y) log(1 - p))`: minus the log-likelihood of a coin. Interviewers let you write it as it
stands, and then ask what happens at z = 1000 with y = 0. The answer should be 1000. But sigmoid has rounded
to 1 by then, the logarithm sees a 0, and both the loss and its gradient are gone.

Conventions
- Every entry is a question of its own, and arrays may have any shape: (n,) for one label an example, (n, K)
  for K labels each. The loss is the mean over all entries, and the gradient is that of this mean.
- Logarithms are natural. Logits are float64, finite, of any size, 10,000 included. Targets are floats from
  0 to 1, or integers, and never nan. There is at least one entry.
- Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def bce_with_logits(
    logits: np.ndarray, targets: np.ndarray, pos_weight: float = 1.0
) -> tuple[float, np.ndarray]:
    """Compute the mean of `-(pos_weight * y log p + (1 - y) log(1 - p))` and its gradient.

    Parameters
    ----------
    logits : np.ndarray, any shape
        Logits z, with `p = sigmoid(z)`.
    targets : np.ndarray, the shape of `logits`
        The targets y: 0 or 1, or a probability in between.
    pos_weight : float
        Above 0; the factor of the positive term, to make up for rare positives. The mean is still taken over
        the number of entries, whatever the weight.

    Returns
    -------
    loss : float
        The mean loss.
    grad : np.ndarray, the shape of `logits`
        Gradient of `loss` with respect to `logits`.

    Raises
    ------
    ValueError
        If the shapes differ, even where they would broadcast, or if a target is below 0 or above 1.

    Examples
    --------
    >>> loss, grad = bce_with_logits(np.array([0.0, 2.0]), np.array([1.0, 1.0]))
    >>> loss
    0.4100375958014589
    >>> grad
    array([-0.25      , -0.05960146])
    >>> loss, grad = bce_with_logits(np.array([1000.0, -1000.0]), np.array([0, 1]), pos_weight=3.0)
    >>> loss
    2000.0
    >>> grad
    array([ 0.5, -1.5])
    >>> bce_with_logits(np.zeros((2, 1)), np.zeros(2))
    Traceback (most recent call last):
    ValueError: logits have shape (2, 1) and targets (2,)
    """
    # Scores from a layer with one output have shape (n, 1), labels often (n,): numpy would pair every score
    # with every label, and the model would learn the mean label without any complaint.
    if logits.shape != targets.shape:
        raise ValueError(f"logits have shape {logits.shape} and targets {targets.shape}")
    if np.any((targets < 0) | (targets > 1)):
        raise ValueError("targets must be from 0 to 1")
    # -log sigmoid(z) = log(1 + exp(-z)) and -log(1 - sigmoid(z)) = log(1 + exp(z)): one of the two
    # exponentials overflows. With the larger term out of the logarithm only e is left, which is at most 1.
    e = np.exp(-np.abs(logits))
    rest = np.log1p(e)
    if_yes = np.maximum(-logits, 0.0) + rest
    if_no = np.maximum(logits, 0.0) + rest
    loss = np.mean(pos_weight * targets * if_yes + (1 - targets) * if_no)
    # Their derivatives are p - 1 and p; without a weight they add up to p - y. Both terms are logarithms of
    # probabilities, so p and 1 - p come back from them without another overflow.
    p, not_p = np.exp(-if_yes), np.exp(-if_no)
    grad = ((1 - targets) * p - pos_weight * targets * not_p) / logits.size
    return float(loss), grad


def bce_from_probs(p: np.ndarray, targets: np.ndarray, eps: float = 1e-7) -> float:
    """Compute the loss from probabilities, for models that return nothing else.

    A probability of exactly 0 or 1 would make a wrong answer infinitely expensive, so every probability is
    first clipped to the range from `eps` to `1 - eps`. That caps the loss of an entry at `-log(eps)`, however
    wrong the model is.

    Parameters
    ----------
    p : np.ndarray, any shape
        Probabilities of yes, from 0 to 1, exact 0 and 1 included.
    targets : np.ndarray, the shape of `p`
        As in `bce_with_logits`; nothing is checked here.
    eps : float
        Above 0 and below one half.

    Returns
    -------
    float
        The mean loss.

    Examples
    --------
    >>> bce_from_probs(np.array([0.9, 0.6]), np.array([1, 0]))
    0.5108256237659906
    >>> bce_from_probs(np.array([0.0]), np.array([1.0]), eps=0.01)
    4.605170185988091
    """
    # The clip hides more than the infinity: beyond it the loss is flat, its gradient 0, and a model that is
    # confidently wrong stays so. With logits there is no such edge.
    clipped = np.clip(p, eps, 1.0 - eps)
    return float(np.mean(-(targets * np.log(clipped) + (1 - targets) * np.log(1.0 - clipped))))

"""The Kullback-Leibler divergence: how far a distribution is from another, and in which direction.

For two distributions p and q over the same K outcomes,

    KL(p || q) = sum_i p_i * log(p_i / q_i)

is what it costs, on average, to believe q where p is true. With the entropy H(p) = -sum_i p_i log p_i it ties
two well-known quantities together: the cross-entropy -sum_i p_i log q_i is H(p) + KL(p || q).

Interviewers ask three things of it. It is no distance: the two directions differ, and exchanging the
arguments is the commonest mistake in code. What happens at zeros: an outcome that p never shows costs
nothing, and one that p shows and q calls impossible costs infinitely much; adding a small number to every
probability hides that, and changes all other results. And what it is as a loss: with fixed targets p, H(p) is
a constant, so minimising KL is minimising cross-entropy, with the very same gradient. For one-hot targets
even the numbers are the same.

Conventions
- Logarithms are natural. Probabilities are 0 or at least 1e-300, float64.
- A distribution is refused with a ValueError if an entry is negative, or if its sum is off 1 by 1e-3 or more;
  sums that are off by 1e-9 or less are rounding, and pass. (Nothing in between is asked.)
- An answer may be infinite, but never nan.
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def kl(p: np.ndarray, q: np.ndarray) -> float:
    """Compute KL(p || q).

    Parameters
    ----------
    p : np.ndarray, shape (K,)
        The distribution that is true: the expectation is taken under it.
    q : np.ndarray, shape (K,)
        The distribution that is believed.

    Returns
    -------
    float
        The divergence, 0 or more. An outcome with ``p_i = 0`` contributes 0, whatever q says; if some q_i is
        0 where p_i is not, the answer is infinite.

    Raises
    ------
    ValueError
        If the shapes differ, or if `p` or `q` is no distribution.

    Examples
    --------
    >>> fair, loaded = np.array([0.5, 0.5]), np.array([0.9, 0.1])
    >>> kl(fair, loaded), kl(loaded, fair)
    (0.5108256, 0.3680642)
    >>> kl(np.array([1.0, 0.0]), fair), kl(fair, np.array([1.0, 0.0]))
    (0.6931472, inf)
    """
    _check(p, q)
    # Only outcomes that occur are looked at: 0 * log(0) is nan in floating point, and 0 in the limit. If q is
    # 0 at one of them, its logarithm is minus infinity, and so the sum is infinite, as it should be.
    seen = p > 0
    with np.errstate(divide="ignore"):
        total = float(np.sum(p[seen] * (np.log(p[seen]) - np.log(q[seen]))))
    # Terms of both signs cancel where p and q are nearly equal, and their rounding may leave -1e-16.
    return max(0.0, total)


def js(p: np.ndarray, q: np.ndarray) -> float:
    """Compute the Jensen-Shannon divergence, which is symmetric and always finite.

    It is the mean of the divergences of `p` and of `q` from their mixture m = (p + q) / 2:
    ``KL(p || m) / 2 + KL(q || m) / 2``.

    Parameters
    ----------
    p, q : np.ndarray, shape (K,)
        The two distributions.

    Returns
    -------
    float
        The divergence: from 0, where they are equal, to log 2, where no outcome is possible under both.

    Raises
    ------
    ValueError
        If the shapes differ, or if `p` or `q` is no distribution.

    Examples
    --------
    >>> js(np.array([0.5, 0.5]), np.array([0.9, 0.1]))
    0.1017492
    >>> js(np.array([1.0, 0.0]), np.array([0.0, 1.0]))
    0.6931472
    """
    _check(p, q)
    # Wherever p or q is above 0, so is the mixture: nothing here can be infinite.
    middle = (p + q) / 2
    return (kl(p, middle) + kl(q, middle)) / 2


def kl_from_logits(p: np.ndarray, logits: np.ndarray) -> tuple[float, np.ndarray]:
    """Compute the divergence as a loss, of the distributions that a model returns as logits.

    Parameters
    ----------
    p : np.ndarray, shape (n, K)
        Fixed targets, a distribution in each row.
    logits : np.ndarray, shape (n, K)
        Logits z, finite and as large as 10,000, with ``q = softmax(z)`` in each row.

    Returns
    -------
    loss : float
        The mean over the n rows of KL(p || q): sums over the K outcomes, averaged over the rows only.
    grad : np.ndarray, shape (n, K)
        Gradient of `loss` with respect to `logits`.

    Raises
    ------
    ValueError
        If the shapes differ, or if a row of `p` is no distribution.

    Examples
    --------
    >>> p = np.array([[0.5, 0.5], [1.0, 0.0]])
    >>> loss, grad = kl_from_logits(p, np.array([[0.0, 0.0], [0.0, 1000.0]]))
    >>> loss
    500.0
    >>> grad
    array([[ 0. ,  0. ],
           [-0.5,  0.5]])
    """
    _refuse_different_shapes(p, logits)
    _refuse_no_distribution(p)
    # log q from the logits, without a softmax whose small entries would round to 0 before the logarithm.
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    # Where p is 0, so is its term: log(1) instead of log(0) makes it so.
    log_p = np.log(np.where(p > 0, p, 1.0))
    loss = np.sum(p * (log_p - log_q)) / len(p)
    # The entropy of p does not depend on the logits, so the gradient is that of cross-entropy.
    return float(loss), (np.exp(log_q) - p) / len(p)


def _check(p, q):
    _refuse_different_shapes(p, q)
    _refuse_no_distribution(p)
    _refuse_no_distribution(q)


def _refuse_different_shapes(p, q):
    if p.shape != q.shape:
        raise ValueError(f"the shapes are {p.shape} and {q.shape}")


def _refuse_no_distribution(p):
    if np.any(p < 0) or np.any(np.abs(p.sum(axis=-1) - 1.0) > 1e-6):
        raise ValueError("probabilities are 0 or more and have the sum 1")

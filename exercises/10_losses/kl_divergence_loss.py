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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError

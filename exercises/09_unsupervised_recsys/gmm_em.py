"""Mixture of Gaussians by expectation and maximisation (EM).

Each row was drawn in two steps: first one of k components by the weights, then a point of its normal
distribution. Only the points are seen. If one knew the component of every point, weights, means and
covariances would be shares and averages; if one knew these, Bayes' rule would say how likely each component
is for each point. EM alternates between the two: k-means with soft assignments, and with clusters that have
sizes and shapes.

Interviewers ask for the two steps, and look at three things. Densities far from all means underflow to 0, and
0 / 0 is nan: one works with logarithms. The averages are weighted, each by its own component's share. And
what is promised is only that the likelihood never falls. It may end at a poor local maximum, and grows
without bound if a component shrinks onto a single point, which is why a little is added to the variances.

Conventions
- X has shape (n, d), one point a row. With k components: weights (k,), means (k, d), covs (k, d, d).
- Weights are above 0 and sum to 1. Covariances are symmetric and full, not only a diagonal.
- A covariance divides by the sum of its component's responsibilities: nothing like n - 1.
- The log-likelihood is the sum over all points, with natural logarithms.
- Points may lie hundreds of standard deviations from all means, and d may be 50 with variances of 1e-8.
- Floats are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def e_step(
    X: np.ndarray, weights: np.ndarray, means: np.ndarray, covs: np.ndarray
) -> tuple[np.ndarray, float]:
    """Compute how likely each component is for each point, and the log-likelihood of all points.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Points.
    weights : np.ndarray, shape (k,)
        Weights of the components.
    means : np.ndarray, shape (k, d)
        Their means.
    covs : np.ndarray, shape (k, d, d)
        Their covariance matrices.

    Returns
    -------
    resp : np.ndarray, shape (n, k)
        The responsibilities: the probability of each component given the point. Each row sums to 1.
    log_likelihood : float
        The sum over the points of the logarithm of their density under the mixture.

    Raises
    ------
    ValueError
        If a covariance matrix is not positive definite.

    Examples
    --------
    Two components of variance 1 at 0 and 2, the second three times as frequent:

    >>> resp, log_likelihood = e_step(
    ...     np.array([[1.0], [0.0]]), np.array([0.25, 0.75]), np.array([[0.0], [2.0]]), np.ones((2, 1, 1))
    ... )
    >>> resp
    array([[0.25      , 0.75      ],
           [0.71123459, 0.28876541]])
    >>> log_likelihood
    -3.38341847
    """
    raise NotImplementedError


def m_step(X: np.ndarray, resp: np.ndarray, reg: float = 1e-6) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Compute the weights, means and covariances that fit the points best for given responsibilities.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Points.
    resp : np.ndarray, shape (n, k)
        Responsibilities; each row sums to 1, and each column to more than 0.
    reg : float
        Added to the diagonal of each covariance matrix.

    Returns
    -------
    weights : np.ndarray, shape (k,)
        Each component's share of all responsibilities.
    means : np.ndarray, shape (k, d)
        The weighted means.
    covs : np.ndarray, shape (k, d, d)
        The weighted covariances around these new means, plus `reg` on the diagonal.

    Examples
    --------
    The point at 4 belongs to both components, half and half.

    >>> resp = np.array([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0], [0.0, 1.0]])
    >>> weights, means, covs = m_step(np.array([[1.0], [4.0], [6.0], [8.0]]), resp, reg=0.0)
    >>> weights, means
    (array([0.375, 0.625]), array([[2. ], [6.4]]))
    >>> covs
    array([[[2.  ]], [[2.24]]])
    """
    raise NotImplementedError


def em(
    X: np.ndarray,
    weights: np.ndarray,
    means: np.ndarray,
    covs: np.ndarray,
    rounds: int,
    reg: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[float]]:
    """Run EM from a start for some rounds, each an E step followed by an M step.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Points.
    weights : np.ndarray, shape (k,)
        Weights to start from.
    means : np.ndarray, shape (k, d)
        Means to start from.
    covs : np.ndarray, shape (k, d, d)
        Covariance matrices to start from.
    rounds : int
        How many rounds, 0 or more.
    reg : float
        As in `m_step`.

    Returns
    -------
    weights, means, covs : np.ndarray
        What the last round has led to, in the shapes above.
    history : list of float
        The log-likelihood at the start and after every round: `rounds` + 1 numbers. Without `reg` they never
        fall.

    Raises
    ------
    ValueError
        If `rounds` is negative, or a covariance matrix of the start is not positive definite.

    Examples
    --------
    With a single component one round is enough.

    >>> X = np.array([[1.0], [2.0], [6.0]])
    >>> start = np.array([1.0]), np.array([[0.0]]), np.array([[[1.0]]])
    >>> weights, means, covs, history = em(X, *start, rounds=2, reg=0.0)
    >>> means, covs
    (array([[3.]]), array([[[4.66666667]]]))
    >>> history
    [-23.2568156, -6.56748288, -6.56748288]
    """
    raise NotImplementedError

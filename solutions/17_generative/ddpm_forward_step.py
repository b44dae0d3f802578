"""Diffusion: the noisy sample at any step at once, and the step back if the clean sample is known.

A diffusion model destroys a sample x_0 in T small steps, each of which shrinks what is there and adds normal
noise. It is trained to undo a step. For training one needs the noisy sample at a random step t, without
walking through all the steps before; and the distribution of x_(t-1) for which the network is to aim, which
is known exactly as long as x_0 is. Both follow from what you know about normal distributions. Write them.

Interviewers ask for it because the closed form is what makes training a diffusion model affordable, and
because hardly anybody gets through it without taking a root too many, shifting an index, or mixing up beta,
alpha and the product of the alphas.

The noise, with numbers beta_1, ..., beta_T and independent standard normal eps_t for each step:

    x_t = sqrt(1 - beta_t) x_(t-1) + sqrt(beta_t) eps_t

So beta_t is a variance. What you are to find:

- With a_t the product of 1 - beta_1, ..., 1 - beta_t (and a_0 = 1): given x_0, the sample x_t is normal in
  each entry. Its mean is x_0 times one number, and its variance another number; both depend on a_t alone.
- Given x_0 and x_t, the sample x_(t-1) is normal too, with independent entries. Its mean is a combination of
  x_0 and x_t, its variance is the same for all entries. At t = 1 the mean is x_0 and the variance 0.

Conventions
- Steps are counted from 1 to T, as in the formulas: `betas` has shape (T,), and `betas[t - 1]` is beta_t.
  A beta is valid if it is above 0 and below 1; the valid ones given here are at least 1e-5.
- N samples at once, each with a step of its own: `t` has shape (N,), int. Samples have shape (N, ...): any
  number of further axes, none included, of any lengths. All sizes are 1 or more.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def add_noise(x0: np.ndarray, t: np.ndarray, eps: np.ndarray, betas: np.ndarray) -> np.ndarray:
    """Return the noisy samples at the steps t, from one draw of noise each.

    Parameters
    ----------
    x0 : np.ndarray, shape (N, ...)
        Clean samples.
    t : np.ndarray, shape (N,), int
        For each sample its step, from 1 to T.
    eps : np.ndarray, shape (N, ...)
        Standard normal numbers.
    betas : np.ndarray, shape (T,)
        Variances of the noise of the single steps.

    Returns
    -------
    np.ndarray, shape (N, ...)
        Mean of x_t given x_0, plus its standard deviation times `eps`.

    Raises
    ------
    ValueError
        If a step lies outside of 1 to T, or a beta is not above 0 and below 1.

    Examples
    --------
    >>> x0, eps = np.array([[10.0], [10.0]]), np.array([[1.0], [-1.0]])
    >>> add_noise(x0, np.array([1, 2]), eps, np.array([0.36, 0.75]))
    array([[8.6       ],
           [3.08348486]])
    """
    kept, _, _ = _schedule(t, betas, x0.ndim)
    # A sum of independent normal numbers is normal. The variance grows to (1 - beta_t) v + beta_t at each
    # step, and 1 - a_t solves that; together with the shrunken signal a variance of 1 stays a variance of 1.
    return np.sqrt(kept) * x0 + np.sqrt(1 - kept) * eps


def recover_clean(xt: np.ndarray, t: np.ndarray, eps: np.ndarray, betas: np.ndarray) -> np.ndarray:
    """Return the clean samples, given the noise that `add_noise` has added to them.

    A network that guesses the noise in a sample thereby guesses the sample.

    Parameters
    ----------
    xt : np.ndarray, shape (N, ...)
        Noisy samples.
    t : np.ndarray, shape (N,), int
        For each sample its step, from 1 to T.
    eps : np.ndarray, shape (N, ...)
        The standard normal numbers from which they were made.
    betas : np.ndarray, shape (T,)
        Variances of the noise of the single steps.

    Returns
    -------
    np.ndarray, shape (N, ...)
        The samples x_0.

    Raises
    ------
    ValueError
        If a step lies outside of 1 to T, or a beta is not above 0 and below 1.

    Examples
    --------
    >>> recover_clean(np.array([[8.6]]), np.array([1]), np.array([[1.0]]), np.array([0.36, 0.75]))
    array([[10.]])
    """
    kept, _, _ = _schedule(t, betas, xt.ndim)
    return (xt - np.sqrt(1 - kept) * eps) / np.sqrt(kept)


def posterior(
    x0: np.ndarray, xt: np.ndarray, t: np.ndarray, betas: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the distribution of the samples one step earlier, given the clean and the noisy ones.

    Parameters
    ----------
    x0 : np.ndarray, shape (N, ...)
        Clean samples.
    xt : np.ndarray, shape (N, ...)
        Noisy samples at the steps t.
    t : np.ndarray, shape (N,), int
        For each sample its step, from 1 to T.
    betas : np.ndarray, shape (T,)
        Variances of the noise of the single steps.

    Returns
    -------
    mean : np.ndarray, shape (N, ...)
        Means of x_(t-1) given x_0 and x_t.
    variance : np.ndarray, shape (N,)
        For each sample the variance of the entries of x_(t-1).

    Raises
    ------
    ValueError
        If a step lies outside of 1 to T, or a beta is not above 0 and below 1.

    Examples
    --------
    The first step back leads to the clean sample itself.

    >>> x0, xt = np.array([[10.0], [10.0]]), np.array([[3.0], [3.0]])
    >>> mean, variance = posterior(x0, xt, np.array([1, 2]), np.array([0.36, 0.75]))
    >>> mean
    array([[10.        ],
           [ 7.78571429]])
    >>> variance
    array([0.        , 0.32142857])
    """
    kept, before, beta = _schedule(t, betas, x0.ndim)
    # Bayes' rule for normal distributions. Prior: mean sqrt(before) x0, variance 1 - before. Observed: x_t,
    # which is sqrt(1 - beta) x_(t-1) with noise of variance beta. Precisions add up; their sum, over a common
    # denominator, has the numerator beta + (1 - beta) (1 - before) = 1 - kept.
    mean = (np.sqrt(before) * beta * x0 + np.sqrt(1 - beta) * (1 - before) * xt) / (1 - kept)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))


def _schedule(t, betas, ndim):
    """Return a_t, a_(t-1) and beta_t of every sample, in a shape that broadcasts with the samples."""
    if np.any(betas <= 0) or np.any(betas >= 1):
        raise ValueError("Every beta has to lie above 0 and below 1.")
    if np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError(f"Every step has to lie between 1 and {len(betas)}.")
    # With a_0 in front, index and step agree.
    products = np.concatenate([[1.0], np.cumprod(1 - betas)])
    shape = (len(t),) + (1,) * (ndim - 1)
    return products[t].reshape(shape), products[t - 1].reshape(shape), betas[t - 1].reshape(shape)

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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError

"""The loss of a variational autoencoder, and the gradient through its random draw.

An encoder turns a sample x into the mean and the variance of a normal distribution over codes; a code z is
drawn from it; a decoder turns z back into x. Two terms are minimised together: how badly x is reconstructed,
and how far the distribution of codes is from a standard normal, from which codes for new samples are to be
drawn later. Averaged over the draws of z, their sum is the negative of the evidence lower bound (ELBO). Write
the draw, the loss, and the gradient with respect to what the encoder put out.

Interviewers ask for the reparameterisation trick, because "how do you send a gradient through a random
number?" has a short answer that cannot be guessed, and then for the KL term, in which nearly everybody loses
a sign, a factor of one half, or the difference between a variance and a standard deviation.

The model. For one sample, with K code dimensions, D pixels, and eps standard normal::

    z = mu + sigma * eps,                    sigma = exp(log_var / 2)
    reconstruction = sum over D of the cross-entropy of x with sigmoid(logits)
    kl = KL(N(mu, sigma^2) || N(0, 1)) = sum over K of (mu^2 + sigma^2 - 1 - log sigma^2) / 2
    loss = mean over the batch of reconstruction + beta * kl

Conventions
-----------
- log_var is the natural logarithm of the variance, which lets a network put out numbers of either sign. Here
  it lies between -100 and 100.
- Pixels x lie between 0 and 1, not only at the ends. The cross-entropy of one pixel is
  -x log p - (1 - x) log(1 - p) with p = sigmoid(logit).
- Sums over pixels and over code dimensions, means over the batch. The balance between the two terms depends
  on it.
- Logits may be as large as a million, of either sign, and nothing becomes infinite or nan.
- Compared with rtol 1e-7 and atol 1e-9 (1e-6 and 1e-8 for the gradients), in float64.
"""

import numpy as np


def draw_codes(
    mu: np.ndarray, log_var: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Draw one code for each sample.

    Parameters
    ----------
    mu : np.ndarray, shape (N, K)
        Means.
    log_var : np.ndarray, shape (N, K)
        Logarithms of the variances.
    rng : np.random.Generator
        The only source of randomness.

    Returns
    -------
    z : np.ndarray, shape (N, K)
        Codes, ``mu + sigma * eps``.
    eps : np.ndarray, shape (N, K)
        The standard normal numbers that were drawn, one for each entry.

    Examples
    --------
    With hardly any variance the code is the mean.

    >>> z, eps = draw_codes(np.array([[3.0, -1.0]]), np.full((1, 2), -100.0), np.random.default_rng(0))
    >>> z
    array([[ 3., -1.]])
    >>> eps.shape
    (1, 2)
    """
    # All randomness is in eps, which depends on nothing; z is then an ordinary function of mu and log_var,
    # and can be differentiated by them.
    eps = rng.standard_normal(mu.shape)
    return mu + np.exp(0.5 * log_var) * eps, eps


def vae_loss(
    x: np.ndarray, logits: np.ndarray, mu: np.ndarray, log_var: np.ndarray, beta: float = 1.0
) -> tuple[float, float, float]:
    """Return the loss and its two terms.

    Parameters
    ----------
    x : np.ndarray, shape (N, D)
        Samples, each pixel between 0 and 1.
    logits : np.ndarray, shape (N, D)
        What the decoder puts out for the drawn codes.
    mu : np.ndarray, shape (N, K)
        Means of the codes.
    log_var : np.ndarray, shape (N, K)
        Logarithms of their variances.
    beta : float, optional
        Weight of `kl`; 1 for the ELBO.

    Returns
    -------
    loss : float
        ``reconstruction + beta * kl``.
    reconstruction : float
        Mean over the batch of the cross-entropy, summed over pixels.
    kl : float
        Mean over the batch of the divergence, summed over code dimensions.

    Examples
    --------
    Two undecided pixels cost ln 2 each, and a mean that is off by 2 costs 2.

    >>> x, logits = np.array([[0.0, 1.0]]), np.zeros((1, 2))
    >>> loss, reconstruction, kl = vae_loss(x, logits, np.array([[2.0]]), np.zeros((1, 1)))
    >>> float(reconstruction), float(kl)
    (1.3862943611198906, 2.0)
    """
    # -x log p - (1 - x) log(1 - p) with p = sigmoid(a) is log(1 + exp(a)) - x a: no probability is rounded
    # to 0 or 1 on the way.
    reconstruction = float(np.mean(np.sum(_softplus(logits) - x * logits, axis=1)))
    # Each term is 0 at mu = 0 and log_var = 0, and positive everywhere else.
    kl = float(np.mean(np.sum(0.5 * (mu**2 + np.exp(log_var) - 1.0 - log_var), axis=1)))
    return reconstruction + beta * kl, reconstruction, kl


def encoder_gradients(
    grad_z: np.ndarray, eps: np.ndarray, mu: np.ndarray, log_var: np.ndarray, beta: float = 1.0
) -> tuple[np.ndarray, np.ndarray]:
    """Send the gradient back through the draw, and add that of `kl`.

    Parameters
    ----------
    grad_z : np.ndarray, shape (N, K)
        Gradient of `reconstruction` with respect to the codes. `reconstruction` is a mean over the batch, so
        it contains the 1 / N already; the gradient of `kl` needs its own.
    eps : np.ndarray, shape (N, K)
        What `draw_codes` drew.
    mu : np.ndarray, shape (N, K)
        Means of the codes.
    log_var : np.ndarray, shape (N, K)
        Logarithms of their variances.
    beta : float, optional
        Weight of `kl`.

    Returns
    -------
    grad_mu : np.ndarray, shape (N, K)
        Gradient of the loss with respect to `mu`, for this eps.
    grad_log_var : np.ndarray, shape (N, K)
        Gradient of the loss with respect to `log_var`, for this eps.

    Examples
    --------
    >>> grad_z, eps = np.array([[1.0]]), np.array([[-2.0]])
    >>> encoder_gradients(grad_z, eps, np.array([[0.5]]), np.zeros((1, 1)))
    (array([[1.5]]), array([[-1.]]))
    """
    n = len(mu)
    sigma = np.exp(0.5 * log_var)
    # dz / dmu = 1 and dz / dlog_var = sigma * eps / 2. The second term does not pass through z at all; it is
    # a mean over the batch, so each sample gets 1 / n of it.
    grad_mu = grad_z + beta * mu / n
    grad_log_var = grad_z * eps * 0.5 * sigma + beta * 0.5 * (sigma**2 - 1.0) / n
    return grad_mu, grad_log_var


def _softplus(a):
    # log(1 + exp(a)), with the exponential of numbers that are never positive.
    return np.maximum(a, 0.0) + np.log1p(np.exp(-np.abs(a)))

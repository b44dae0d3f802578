"""Training a GAN: two players who take turns, with gradients by hand.

The smallest adversarial network: samples are single numbers, the generator stretches and moves its noise, and
the discriminator is a logistic regression on x and its square. Write the update of each player, and the loop
in which they take turns. With five parameters in all, everything can be followed, and the two best known
facts about such training can be seen: that it works, and how it fails.

Interviewers ask for the loop because it differs from all others: there are two losses and two sets of
parameters, each step moves one set and leaves the other alone, and the generator's gradient goes through
the discriminator. They watch which samples are drawn when, and whose parameters, old or new, a step uses.

The players:

    generator       x = g[0] + g[1] z                       z is noise
    discriminator   logit(x) = d[0] + d[1] x + d[2] x^2      D(x) = sigmoid(logit), near 1 for "real"
    loss of D       mean of -log D(x) over real samples + mean of -log(1 - D(x)) over generated ones
    loss of G       mean of -log D(x) over generated samples      (the one that does not saturate)

The loop. One round:

1. The discriminator takes K steps. For each there are new real samples and new noise, from which the
   generator, as it is, makes samples.
2. The generator takes one step, with new noise, against the discriminator as it is now.

Conventions
- `d` has shape (3,), `g` has shape (2,), samples and noise are arrays of shape (B,). All sizes are 1 or more.
- A step is plain gradient descent: parameters less the learning rate times the gradient of the player's own
  loss with respect to the player's own parameters. New arrays come back.
- All samples and all noise have been drawn beforehand; nothing is random.
- Logits may be as large as 1000, of either sign, and nothing becomes infinite or nan.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def discriminator_step(
    d: np.ndarray, g: np.ndarray, real: np.ndarray, noise: np.ndarray, lr: float
) -> np.ndarray:
    """Let the discriminator take one step.

    Parameters
    ----------
    d : np.ndarray, shape (3,)
        The discriminator's parameters.
    g : np.ndarray, shape (2,)
        The generator's parameters.
    real : np.ndarray, shape (B,)
        Real samples.
    noise : np.ndarray, shape (B,)
        Noise for the generator.
    lr : float
        Learning rate.

    Returns
    -------
    np.ndarray, shape (3,)
        The discriminator's new parameters.

    Examples
    --------
    An undecided discriminator moves towards the real sample, 2, and away from the generated one, 1.

    >>> discriminator_step(np.zeros(3), np.array([1.0, 1.0]), np.array([2.0]), np.array([0.0]), lr=1.0)
    array([0. , 0.5, 1.5])
    """
    fake = g[0] + g[1] * noise
    # -log sigmoid(a) has the slope -sigmoid(-a), and -log(1 - sigmoid(a)) the slope sigmoid(a). Each of the
    # two means has its own number of samples.
    grad = -_sigmoid(-_logits(d, real)) @ _features(real) / len(real)
    grad += _sigmoid(_logits(d, fake)) @ _features(fake) / len(fake)
    return d - lr * grad


def generator_step(d: np.ndarray, g: np.ndarray, noise: np.ndarray, lr: float) -> np.ndarray:
    """Let the generator take one step.

    Parameters
    ----------
    d : np.ndarray, shape (3,)
        The discriminator's parameters.
    g : np.ndarray, shape (2,)
        The generator's parameters.
    noise : np.ndarray, shape (B,)
        Noise for the generator.
    lr : float
        Learning rate.

    Returns
    -------
    np.ndarray, shape (2,)
        The generator's new parameters.

    Examples
    --------
    The discriminator takes large numbers for real, so the generator moves up.

    >>> generator_step(np.array([0.0, 1.0, 0.0]), np.array([0.0, 1.0]), np.array([0.0]), lr=1.0)
    array([0.5, 1. ])
    """
    fake = g[0] + g[1] * noise
    # The chain: loss by logit, logit by sample, sample by parameter. The middle one is where the generator
    # learns, from the discriminator, in which direction real samples lie.
    by_sample = -_sigmoid(-_logits(d, fake)) * (d[1] + 2 * d[2] * fake) / len(fake)
    return g - lr * np.array([by_sample.sum(), by_sample @ noise])


def train(
    d: np.ndarray,
    g: np.ndarray,
    real: np.ndarray,
    noise_d: np.ndarray,
    noise_g: np.ndarray,
    lr_d: float,
    lr_g: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Let the two take turns.

    Parameters
    ----------
    d : np.ndarray, shape (3,)
        The discriminator's first parameters.
    g : np.ndarray, shape (2,)
        The generator's first parameters.
    real : np.ndarray, shape (R, K, B)
        Real samples for the K steps of the discriminator in each of R rounds.
    noise_d : np.ndarray, shape (R, K, B)
        Noise for the same steps.
    noise_g : np.ndarray, shape (R, B)
        Noise for the step of the generator in each round.
    lr_d : float
        The discriminator's learning rate.
    lr_g : float
        The generator's learning rate.

    Returns
    -------
    d : np.ndarray, shape (3,)
        The discriminator's last parameters.
    g : np.ndarray, shape (2,)
        The generator's last parameters.
    history : np.ndarray, shape (R, 2)
        The generator's parameters after each round.

    Examples
    --------
    >>> d, g = np.zeros(3), np.array([1.0, 1.0])
    >>> real, noise_d, noise_g = np.full((1, 1, 1), 2.0), np.zeros((1, 1, 1)), np.zeros((1, 1))
    >>> d, g, history = train(d, g, real, noise_d, noise_g, lr_d=1.0, lr_g=1.0)
    >>> d
    array([0. , 0.5, 1.5])
    >>> g
    array([1.41721023, 1.        ])
    """
    history = np.empty((len(real), 2))
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        # Against the discriminator as it has become: the players take turns, and do not move together.
        g = generator_step(d, g, noise_g[r], lr_g)
        history[r] = g
    return d, g, history


def _features(x):
    return np.column_stack([np.ones_like(x), x, x**2])


def _logits(d, x):
    return _features(x) @ d


def _sigmoid(a):
    # Of exp only numbers that are never positive: it does not overflow.
    small = np.exp(-np.abs(a))
    return np.where(a >= 0, 1.0, small) / (1.0 + small)

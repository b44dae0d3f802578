"""The two losses of a generative adversarial network, and their gradients.

A discriminator looks at a sample and gives a logit a: it believes that the sample is real with probability
sigmoid(a). It is trained to tell real samples from those of the generator, and the generator is trained to
be taken for real. Write both losses, from logits, each with its gradient.

Interviewers ask for them because of one line in the original paper: the generator's loss that follows from
the game gives almost no gradient when the generator is bad, which is how it starts, and so nearly everybody
trains it on another one. Whoever can write both, and say what the gradients do at a logit of -10, has
understood it.

The model. With means over a batch, and p = sigmoid(a)::

    discriminator     mean over real of -log p    +    mean over fake of -log(1 - p)
    generator, "minimax"           mean over fake of  log(1 - p)
    generator, "non_saturating"    mean over fake of -log p

Conventions
-----------
- Every loss is to be minimised. The paper lets the discriminator maximise the value of the game instead: that
  value is minus the first loss.
- The two means of the discriminator are taken over their own batches, which may differ in size, and are
  added, not averaged.
- Logits are float64 arrays of one axis or more and at least one entry, mostly (n,) or (n, 1); a mean runs
  over all entries. A gradient has the shape of the logits by which the loss is differentiated.
- Logits may be as large as a million, of either sign, and nothing becomes infinite or nan. A discriminator
  that is sure and wrong at a logit of 1000 pays 1000.
- Compared with rtol 1e-7 and atol 1e-12, in float64.
"""

from typing import Literal

import numpy as np


def discriminator_loss(
    real_logits: np.ndarray, fake_logits: np.ndarray
) -> tuple[float, np.ndarray, np.ndarray]:
    """Return the discriminator's loss and its gradients.

    Parameters
    ----------
    real_logits : np.ndarray, any shape
        Logits that the discriminator gives to real samples.
    fake_logits : np.ndarray, any shape
        Logits that it gives to samples of the generator.

    Returns
    -------
    loss : float
        The loss.
    grad_real : np.ndarray, shape of `real_logits`
        Its gradient with respect to the logits of real samples.
    grad_fake : np.ndarray, shape of `fake_logits`
        Its gradient with respect to the logits of fake samples.

    Examples
    --------
    Whoever has no idea pays 2 ln 2, about 1.386.

    >>> loss, grad_real, grad_fake = discriminator_loss(np.zeros(2), np.zeros(1))
    >>> float(loss)
    1.3862943611198906
    >>> grad_real, grad_fake
    (array([-0.25, -0.25]), array([0.5]))
    """
    raise NotImplementedError


def generator_loss(
    fake_logits: np.ndarray, kind: Literal["minimax", "non_saturating"]
) -> tuple[float, np.ndarray]:
    """Return the generator's loss and its gradient.

    Parameters
    ----------
    fake_logits : np.ndarray, any shape
        Logits that the discriminator gives to samples of the generator.
    kind : {"minimax", "non_saturating"}
        Which of the two losses.

    Returns
    -------
    loss : float
        The loss.
    grad : np.ndarray, shape of `fake_logits`
        Its gradient with respect to the logits.

    Raises
    ------
    ValueError
        If `kind` is neither of the two.

    Examples
    --------
    A sample that fools nobody: one loss hardly asks for a change, the other asks for all it can.

    >>> logits = np.array([-10.0])
    >>> generator_loss(logits, "minimax")[1]
    array([-4.53978687e-05])
    >>> generator_loss(logits, "non_saturating")[1]
    array([-0.9999546])
    """
    raise NotImplementedError

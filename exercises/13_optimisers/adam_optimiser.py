"""Adam: a step along the average gradient, measured in units of the gradient's own size.

Adam stands for adaptive moment estimation, not for adaptive momentum. It keeps two moving averages for every
single parameter: m of the gradients, the first moment, which is what momentum is; and v of their squares,
the second moment, which is what RMSProp is. Each step goes along m and is divided by the root of v, so its
length depends on how consistent the gradients are and hardly on how large they are.

Interviewers ask for it because everybody has used it and few have written it. They look at the two
corrections, at where eps goes, and at what happens to weight decay. A learning rate still has to be tuned:
Adam rescales steps by what it has seen, and learns no learning rate.

The algorithm, entry by entry:

- m and v begin at 0. A step turns m into `beta1 * m + (1 - beta1) * g` for the gradient g, and v into
  `beta2 * v + (1 - beta2) * g**2`.
- Averages that begin at 0 are too small at first. Both are therefore divided by the total weight that they
  have given to gradients so far, so that they would be exact for a gradient that never changes. Call the
  corrected ones M and V; m and v themselves go on uncorrected.
- The parameter p becomes `p - lr * M / (sqrt(V) + eps) - lr * weight_decay * p`. The decay is decoupled
  (AdamW): it never enters the averages.

Conventions
- The arrays of one model come as a list, in the same order and of the same shapes at every step. A call of
  `step` is one step for all of them.
- Arrays are float64, of any shape. Answers are compared with a relative tolerance of 1e-7 or an absolute one
  of 1e-9.
"""

import numpy as np


class Adam:
    """Adam with bias correction and decoupled weight decay, for the parameters of one model.

    Parameters
    ----------
    lr : float
        Learning rate, above 0.
    beta1, beta2 : float
        How much of each average is kept at a step: of the gradients, and of their squares.
    eps : float
        Above 0; keeps the division possible where all gradients were 0.
    weight_decay : float
        At least 0.

    Raises
    ------
    ValueError
        If `beta1` or `beta2` is below 0, or not below 1.

    Examples
    --------
    The first step has the length of the learning rate wherever the gradient is large next to `eps`.

    >>> adam = Adam(lr=0.1)
    >>> adam.step([np.array([1.0, 1.0, 1.0])], [np.array([5000.0, -0.5, 0.0])])
    [array([0.9, 1.1, 1. ])]

    >>> adam = Adam(lr=0.1, beta1=0.5, beta2=0.5)
    >>> params = [np.array([1.0]), np.array([[2.0]])]
    >>> params = adam.step(params, [np.array([3.0]), np.array([[4.0]])])
    >>> adam.step(params, [np.array([0.0]), np.array([[4.0]])])
    [array([0.84226497]), array([[1.8]])]

    A step of 0.1 against the gradient, and a decay of 0.1 * 0.5 * 4.

    >>> Adam(lr=0.1, weight_decay=0.5).step([np.array([4.0])], [np.array([-3.0])])
    [array([3.9])]
    >>> Adam(beta1=1.0)
    Traceback (most recent call last):
    ValueError: beta1 and beta2 must be at least 0 and below 1, got 1.0 and 0.999
    """

    def __init__(
        self,
        lr: float = 1e-3,
        beta1: float = 0.9,
        beta2: float = 0.999,
        eps: float = 1e-8,
        weight_decay: float = 0.0,
    ) -> None:
        raise NotImplementedError

    def step(self, params: list[np.ndarray], grads: list[np.ndarray]) -> list[np.ndarray]:
        """Take one step.

        Parameters
        ----------
        params : list of np.ndarray, any shapes
            The parameters, as the last step has left them. They are not changed.
        grads : list of np.ndarray
            The gradient of the loss for each of them, of the same shape.

        Returns
        -------
        list of np.ndarray
            The new parameters, in the same order and of the same shapes.

        Raises
        ------
        ValueError
            If there are not as many gradients as parameters, or if one has another shape than its parameter,
            even where the two would broadcast.
        """
        raise NotImplementedError

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
        # With 1 an average would keep its 0 for ever, and its total weight would be 0 as well.
        if not (0 <= beta1 < 1 and 0 <= beta2 < 1):
            raise ValueError(f"beta1 and beta2 must be at least 0 and below 1, got {beta1} and {beta2}")
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
        self.weight_decay = weight_decay
        self._steps = 0
        # One pair of averages for each array; made at the first step, when the shapes are known.
        self._m: list[np.ndarray] = []
        self._v: list[np.ndarray] = []

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
        if [p.shape for p in params] != [g.shape for g in grads]:
            raise ValueError("every parameter needs a gradient of its own shape")
        if not self._m:
            self._m = [np.zeros(p.shape) for p in params]
            self._v = [np.zeros(p.shape) for p in params]
        # Counted once a call, not once an array: all arrays are equally old.
        self._steps += 1
        # The weights (1 - beta) * beta**j, summed over as many gradients as there were. Without the
        # division the first step would have the length 0.1 / sqrt(0.001) times lr: three times too long.
        weight1, weight2 = 1 - self.beta1**self._steps, 1 - self.beta2**self._steps
        moved = []
        for i, (p, g) in enumerate(zip(params, grads, strict=True)):
            self._m[i] = self.beta1 * self._m[i] + (1 - self.beta1) * g
            self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * g**2
            # eps outside the root and after the correction: there it is in units of the gradient.
            direction = (self._m[i] / weight1) / (np.sqrt(self._v[i] / weight2) + self.eps)
            # The decay acts on the parameter alone. As a part of the gradient it would be divided by the root
            # too, and weights with large gradients would hardly decay.
            moved.append(p - self.lr * (direction + self.weight_decay * p))
        return moved

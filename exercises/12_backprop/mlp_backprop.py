"""Backpropagation through a network of any depth: one sweep forward, one sweep back.

A multilayer perceptron is a chain of linear maps with an activation between them. Backpropagation is the
chain rule along that chain, begun at the loss: every layer gets the gradient of its output, and turns it
into that of its weights, its bias and its input, which is the output of the layer before. Few programs are
asked for as often in interviews. They show how you handle the transposes, the sum over the batch, and the
point at which the slope of the activation is taken; and whether you know what backpropagation does not do:
it computes gradients, and adjusting the weights is the optimiser's job.

The model. Layer l has weights W and a bias b, and computes ``z = a @ W + b`` from its input a. The first
input is X. After every layer but the last, the activation is applied to each entry of z, and gives the
input of the next layer. The z of the last layer are the logits of C classes, and the loss is the mean over
the rows of the cross-entropy, ``-sum_k Y[k] * log(softmax(z)[k])``.

Conventions
- A row is an example. There are n examples, and at least one layer; a single layer has no activation at all.
- Activations: "relu" is max(z, 0), with slope 0 at z = 0; "tanh"; "sigmoid" is 1 / (1 + exp(-z)).
- Logarithms are natural. Logits may be as large as 10,000; the z of other layers stay moderate.
- Everything is float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-9.
"""

import numpy as np


def forward_backward(
    params: list[tuple[np.ndarray, np.ndarray]], X: np.ndarray, Y: np.ndarray, act: str = "relu"
) -> tuple[float, list[tuple[np.ndarray, np.ndarray]], np.ndarray]:
    """Compute the loss of a network, and its gradient with respect to all parameters and the input.

    Parameters
    ----------
    params : list of tuple (W, b)
        The layers in order: weights of shape (inputs, outputs), bias of shape (outputs,). They are not
        changed.
    X : np.ndarray, shape (n, D)
        Inputs.
    Y : np.ndarray, shape (n, C)
        Targets: rows of probabilities with sum 1, one-hot or not.
    act : {"relu", "tanh", "sigmoid"}
        The activation after every layer but the last.

    Returns
    -------
    loss : float
        Mean cross-entropy of a row.
    grads : list of tuple (dW, db)
        Gradient of `loss` with respect to W and b of every layer, in the order of `params` and of the same
        shapes.
    dX : np.ndarray, shape (n, D)
        Gradient of `loss` with respect to X.

    Raises
    ------
    ValueError
        If `act` is none of the three. A single layer uses none: with it any `act` may pass or raise.

    Examples
    --------
    >>> params = [(np.array([[1.0, -1.0]]), np.zeros(2)), (np.eye(2), np.array([-2.0, 0.0]))]
    >>> loss, grads, dX = forward_backward(params, np.array([[2.0]]), np.array([[1.0, 0.0]]))
    >>> loss
    0.6931471805599453
    >>> grads[1]
    (array([[-1.,  1.],
           [ 0.,  0.]]), array([-0.5,  0.5]))
    >>> grads[0]
    (array([[-1.,  0.]]), array([-0.5,  0. ]))
    >>> dX
    array([[-0.5]])
    """
    raise NotImplementedError

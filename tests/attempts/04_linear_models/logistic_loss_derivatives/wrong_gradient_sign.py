"""Your gradient has the opposite sign: y - p is the direction in which the loss falls. It is the gradient
of the log-likelihood, not of the loss."""

_gradient = gradient


def gradient(w, X, y):
    return -_gradient(w, X, y)

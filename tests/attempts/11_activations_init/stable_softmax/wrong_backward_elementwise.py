"""Your gradient matches p * (1 - p) * grad_p, which is only the diagonal of the derivative. Raising one logit
also lowers the probabilities of all other classes."""


def softmax_backward(p, grad_p, axis=-1):
    return p * (1 - p) * grad_p

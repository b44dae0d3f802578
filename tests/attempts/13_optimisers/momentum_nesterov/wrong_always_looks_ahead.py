"""Your path always takes the gradient ahead of x. That is Nesterov's version; ordinary momentum takes it at
x."""

_right = momentum_path


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    return _right(grad, x0, lr, beta, steps, nesterov=True)

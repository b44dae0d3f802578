"""You return the last point alone. The whole path is asked for, a row for every point."""

_right = momentum_path


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    return _right(grad, x0, lr, beta, steps, nesterov)[-1]

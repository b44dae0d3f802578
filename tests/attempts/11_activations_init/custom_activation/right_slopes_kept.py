"""Computes the slopes on the way forward and keeps only them."""


def swish(x, beta):
    with np.errstate(over="ignore"):
        s = 1 / (1 + np.exp(-beta * x))
    y = x * s
    by_x, by_beta = s + beta * y * (1 - s), y * x * (1 - s)
    return y, lambda grad: (by_x * grad, np.vdot(by_beta, grad))


def straight_through_step(x, reach=1.0):
    return np.heaviside(x, 1.0), lambda grad: grad * (np.clip(x, -reach, reach) == x)


def compose(first, second):
    def operation(x):
        h, pull_h = first(x)
        y, pull_y = second(h)
        return (y, lambda grad: pull_h(pull_y(grad)))

    return operation

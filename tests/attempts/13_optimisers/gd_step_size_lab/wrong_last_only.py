"""You return the last point. All of them are asked for, with the starting point first."""


def descend(grad, x0, lr, steps):
    x = x0
    for _ in range(steps):
        x = x - lr * grad(x)
    return x

"""Your path begins after the first step. The starting point belongs to it."""


def descend(grad, x0, lr, steps):
    x, path = x0, []
    for _ in range(steps):
        x = x - lr * grad(x)
        path.append(x)
    return np.array(path)

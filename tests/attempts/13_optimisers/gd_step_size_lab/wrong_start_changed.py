"""You update the array that was passed as x0, so the caller's starting point is gone. Begin with a copy."""


def descend(grad, x0, lr, steps):
    path = [x0.copy()]
    for _ in range(steps):
        x0 -= lr * grad(x0)
        path.append(x0.copy())
    return np.array(path)

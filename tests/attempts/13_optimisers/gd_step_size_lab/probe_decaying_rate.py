"""None: a rate that falls with the steps."""


def descend(grad, x0, lr, steps):
    path = [x0]
    for t in range(steps):
        path.append(path[-1] - lr / (1 + 0.1 * t) * grad(path[-1]))
    return np.array(path)

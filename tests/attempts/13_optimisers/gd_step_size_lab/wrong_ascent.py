"""You add the gradient, which leads uphill. To descend, subtract it."""


def descend(grad, x0, lr, steps):
    path = [x0]
    for _ in range(steps):
        path.append(path[-1] + lr * grad(path[-1]))
    return np.array(path)

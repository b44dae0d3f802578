"""You ask for the gradient once more than there are steps. The last point is where the path ends."""


def descend(grad, x0, lr, steps):
    path, slope = [x0], grad(x0)
    for _ in range(steps):
        path.append(path[-1] - lr * slope)
        slope = grad(path[-1])
    return np.array(path)

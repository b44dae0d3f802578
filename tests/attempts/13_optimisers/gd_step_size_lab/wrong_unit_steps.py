"""You divide the gradient by its length, so that all steps are equally long. Plain descent slows down by
itself where the slope becomes smaller."""


def descend(grad, x0, lr, steps):
    path = [x0]
    for _ in range(steps):
        slope = grad(path[-1])
        path.append(path[-1] - lr * slope / np.linalg.norm(slope))
    return np.array(path)

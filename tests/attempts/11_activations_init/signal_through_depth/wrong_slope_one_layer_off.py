"""Your gradient meets matrix and activation in the wrong order: the slopes of a layer belong to its output
side. Going back, multiply by the slopes first, and then by the transposed matrix."""


def gradient_norms(x, weights, act, grad):
    _, slopes = _forward(x, weights, act)
    norms = [np.linalg.norm(grad)]
    for level in range(len(weights) - 1, -1, -1):
        grad = grad @ weights[level].T
        if level > 0:
            grad = grad * slopes[level - 1]
        norms.append(np.linalg.norm(grad))
    return np.array(norms[::-1])

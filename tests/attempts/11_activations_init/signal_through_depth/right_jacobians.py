"""The gradient of a level by the product of the layers' Jacobians, one example at a time."""


def gradient_norms(x, weights, act, grad):
    _, slopes = _forward(x, weights, act)
    total = np.zeros(len(weights) + 1)
    for row in range(len(x)):
        g = grad[row]
        total[-1] += g @ g
        for level in range(len(weights) - 1, -1, -1):
            jacobian = weights[level] * slopes[level][row]
            g = jacobian @ g
            total[level] += g @ g
    return np.sqrt(total)


def gradient_bound(weights, act):
    if act not in {"linear", "relu", "tanh", "sigmoid"}:
        raise ValueError(act)
    largest = [np.sqrt(np.max(np.linalg.eigvalsh(W @ W.T))) for W in weights]
    return np.multiply.reduce(largest) / (4.0 ** len(weights) if act == "sigmoid" else 1.0)

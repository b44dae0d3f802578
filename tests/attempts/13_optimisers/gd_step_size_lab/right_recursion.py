"""The path by accumulate, and the factor as the worst over all directions."""

import itertools


def descend(grad, x0, lr, steps):
    return np.stack(list(itertools.accumulate(range(steps), lambda x, _: x - lr * grad(x), initial=x0)))


def rates(H):
    if np.any(np.abs(np.triu(H) - np.tril(H).T) > 1e-6):
        raise ValueError("H")
    c = np.linalg.eigvals(H).real
    best = 1 / np.mean([c.min(), c.max()])
    return 2 / np.max(c), best, np.max(np.abs(1 - best * c))

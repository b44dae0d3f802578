"""Your norms are those of the gradient with respect to what enters each activation. Asked for is the
gradient with respect to the signal a_l that leaves it."""


def gradient_norms(x, weights, act, grad):
    _, slopes = _forward(x, weights, act)
    norms = []
    for W, slope in zip(weights[::-1], slopes[::-1]):
        norms.append(np.linalg.norm(grad * slope))
        grad = (grad * slope) @ W.T
    return np.array([*norms, np.linalg.norm(grad)][::-1])

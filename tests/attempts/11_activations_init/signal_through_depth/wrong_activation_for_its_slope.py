"""Your gradient is multiplied by the activation's value where its slope belongs. On the way back every unit
passes the gradient on by the derivative f'(z)."""

_with_slopes = gradient_norms


def gradient_norms(x, weights, act, grad):
    signals, _ = _forward(x, weights, act)
    norms = [np.linalg.norm(grad)]
    for W, a in zip(weights[::-1], signals[:0:-1]):
        grad = (grad * a) @ W.T
        norms.append(np.linalg.norm(grad))
    return np.array(norms[::-1])

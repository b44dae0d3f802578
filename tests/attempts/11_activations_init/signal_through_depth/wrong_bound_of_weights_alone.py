"""Your bound counts only the weights. A sigmoid's slope is at most a quarter, so every sigmoid takes away at
least three quarters of the gradient, even where it is not saturated."""


def gradient_bound(weights, act):
    _refuse_unknown(act)
    return float(np.prod([np.linalg.norm(W, 2) for W in weights]))

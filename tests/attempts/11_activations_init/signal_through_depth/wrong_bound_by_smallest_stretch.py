"""Your bound multiplies the smallest singular values. They say how much at least remains of a vector; the
largest say how much at most."""


def gradient_bound(weights, act):
    _refuse_unknown(act)
    stretch = [np.linalg.svd(W, compute_uv=False)[-1] for W in weights]
    return float(np.prod(stretch)) * (0.25 if act == "sigmoid" else 1.0) ** len(weights)

"""Your bound multiplies the smallest singular values. The most by which a matrix can lengthen a vector is its
largest singular value."""


def gradient_bound(weights, act):
    _refuse_unknown(act)
    stretch = [np.linalg.svd(W, compute_uv=False)[-1] for W in weights]
    return float(np.prod(stretch)) * (0.25 if act == "sigmoid" else 1.0) ** len(weights)

"""Your bound multiplies Frobenius norms, which np.linalg.norm returns for a matrix if not told otherwise.
It is a bound, but not the largest stretch of a vector: for a rotation of d dimensions it says the root of d
instead of 1."""


def gradient_bound(weights, act):
    _refuse_unknown(act)
    return float(np.prod([(0.25 if act == "sigmoid" else 1.0) * np.linalg.norm(W) for W in weights]))

"""Your second group contains the rows on the edge as well. Their margin is 1, nothing is missing: each
support vector belongs to one of the two groups."""


def support_vectors(w, b, X, y, tol=1e-6):
    beyond = _functional(w, b, X, y) - 1.0
    return np.abs(beyond) <= tol, beyond <= tol

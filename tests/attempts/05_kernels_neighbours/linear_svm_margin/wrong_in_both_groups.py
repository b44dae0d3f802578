"""You let the tolerance hold for one of the groups only. A row whose margin is below 1 by a rounding error
counts as being on the edge, and is then not short as well."""


def support_vectors(w, b, X, y, tol=1e-6):
    margin = _functional(w, b, X, y)
    return np.abs(margin - 1.0) <= tol, margin < 1.0

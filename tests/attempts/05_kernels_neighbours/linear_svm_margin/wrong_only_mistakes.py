"""You count only rows that are classified wrongly as falling short. A row on the right side, but in the
street, has a margin below 1 as well."""


def support_vectors(w, b, X, y, tol=1e-6):
    margin = _functional(w, b, X, y)
    return np.abs(margin - 1.0) <= tol, margin < 0

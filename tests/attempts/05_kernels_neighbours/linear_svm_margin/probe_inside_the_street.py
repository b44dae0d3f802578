"""Like wrong_street_only: both edges, and what lies between them, by the bare score."""


def support_vectors(w, b, X, y, tol=1e-6):
    if not np.isin(y, [-1, 1]).all():
        raise ValueError("labels")
    size = abs(X.dot(w) + b)
    on = (size > 1 - tol) & (size < 1 + tol)
    return on, (size < 1) & ~on

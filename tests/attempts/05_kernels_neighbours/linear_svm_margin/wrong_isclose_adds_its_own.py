"""Your tolerance is wider than the one asked for: np.isclose adds its own relative one, 1e-5, unless it is
told otherwise."""


def support_vectors(w, b, X, y, tol=1e-6):
    margin = _functional(w, b, X, y)
    on = np.isclose(margin, 1.0, atol=tol)
    return on, (margin < 1.0) & ~on

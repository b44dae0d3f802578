"""You leave the label out where you look for rows on the edge. A row on the far edge, that of the other
class, has a margin of -1: it falls short by 2."""


def support_vectors(w, b, X, y, tol=1e-6):
    score = X @ w + b
    margin = _functional(w, b, X, y)
    return np.abs(np.abs(score) - 1.0) <= tol, margin < 1.0 - tol

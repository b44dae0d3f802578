"""By the unit normal for the distances, and by the slack of each row for the rest."""


def _labelled(y):
    if not np.isin(y, [-1, 1]).all():
        raise ValueError("labels")
    return y.astype(float)


def margins(w, b, X, y):
    y = _labelled(y)
    if not w.any():
        raise ValueError("w = 0")
    length = np.sqrt(np.dot(w, w))
    unit = w / length
    return [(X.dot(unit) + b / length) * y, np.abs(2 / length)]


def svm_objective(w, b, X, y, C):
    y = _labelled(y)
    if C <= 0:
        raise ValueError("C")
    slack = (1 - y * (X.dot(w) + b)).clip(min=0)
    return np.linalg.norm(w) ** 2 / 2 + C * np.linalg.norm(slack, 1)


def support_vectors(w, b, X, y, tol=1e-6):
    y = _labelled(y)
    slack = 1 - y * (X.dot(w) + b)
    short = slack > tol
    return ~short & (slack >= -tol), short

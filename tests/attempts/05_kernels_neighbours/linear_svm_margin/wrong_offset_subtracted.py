"""You subtract the offset. The score is w . x + b here; with a minus it is another boundary."""


def _functional(w, b, X, y):
    if np.any(np.abs(y) != 1):
        raise ValueError("labels must be -1 or +1")
    return y * (X @ w - b)

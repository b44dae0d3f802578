"""You turn labels of 0 into -1 in silence. Here they are to be refused: a caller who mixes up the two
conventions should hear of it."""


def _functional(w, b, X, y):
    y = np.where(y == 0, -1, y)
    if np.any(np.abs(y) != 1):
        raise ValueError("labels must be -1 or +1")
    return y * (X @ w + b)

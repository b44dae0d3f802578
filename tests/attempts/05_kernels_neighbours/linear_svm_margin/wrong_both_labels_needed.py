"""You refuse rows that all have the same label. Each label has to be -1 or +1; that both occur is not
asked."""


def _functional(w, b, X, y):
    if set(np.unique(y).tolist()) != {-1, 1}:
        raise ValueError("labels must be -1 and +1")
    return y * (X @ w + b)

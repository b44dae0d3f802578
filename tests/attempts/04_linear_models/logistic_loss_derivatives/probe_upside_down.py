"""Like wrong_gradient_sign: adds up (y - p) x row by row."""


def gradient(w, X, y):
    _require_labels(y)
    total = np.zeros(len(w))
    for x, z, label in zip(X, X @ w, y):
        total += (label - _sigmoid(z)) * x
    return total

"""Your loss adds up the rows with label 1 only: y log p is half of the formula. A label 0 has probability 1
- p, and costs minus its logarithm."""


def nll(w, X, y):
    _require_labels(y)
    return float(np.sum(y * np.logaddexp(0.0, -(X @ w))))

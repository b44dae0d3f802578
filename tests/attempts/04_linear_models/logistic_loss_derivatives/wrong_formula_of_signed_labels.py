"""Your loss uses log(1 + exp(-y w . x)), which is right for labels -1 and 1. With a label 0 it is log 2
whatever the model says: turn every 0 into -1 first."""


def nll(w, X, y):
    _require_labels(y)
    return float(np.sum(np.logaddexp(0.0, -y * (X @ w))))

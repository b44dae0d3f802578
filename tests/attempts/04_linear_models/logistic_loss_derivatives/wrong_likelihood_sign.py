"""Your loss is the log-likelihood itself, which is never positive and is to be made large. The loss is
minus that."""

_nll = nll


def nll(w, X, y):
    return -_nll(w, X, y)

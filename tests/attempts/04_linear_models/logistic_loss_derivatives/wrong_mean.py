"""Your answers are means over the rows. The log-likelihood of independent labels is a sum; the mean is the
same up to 1 / n, but changes what any penalty or step size means."""

_nll, _gradient, _hessian = nll, gradient, hessian


def nll(w, X, y):
    return _nll(w, X, y) / len(X)


def gradient(w, X, y):
    return _gradient(w, X, y) / len(X)


def hessian(w, X, y):
    return _hessian(w, X, y) / len(X)

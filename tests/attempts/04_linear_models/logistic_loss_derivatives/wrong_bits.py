"""Your loss is in bits: it uses logarithms to base 2. Here they are natural, which is also what makes the
gradient p - y without a factor."""

_nll = nll


def nll(w, X, y):
    return _nll(w, X, y) / np.log(2.0)

"""You add a small eps to the norm before you divide. Zeros are safe then, but the slopes of small rows are
far too small: treat zeros apart."""

_right = norms_and_slopes


def norms_and_slopes(X):
    norms, _ = _right(X)
    return norms, X / (norms + 1e-8)[:, None]

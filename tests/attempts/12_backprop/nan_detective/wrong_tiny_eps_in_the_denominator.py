"""You add an eps to the norm before you divide, if a tiny one. Next to the smallest norms it is everything,
so the slopes of small rows vanish: treat zeros apart."""

_right = norms_and_slopes


def norms_and_slopes(X):
    norms, _ = _right(X)
    return norms, X / (norms + 1e-12)[:, None]

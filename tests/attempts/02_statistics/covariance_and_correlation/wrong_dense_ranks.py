"""You number the different values, so that equal ones take up a single rank together. They take up as many as
they are, and share the mean of these."""

_spearman = spearman


def spearman(x, y):
    _spearman(x, y)
    return pearson(*(np.unique(a, return_inverse=True)[1] for a in (x, y)))

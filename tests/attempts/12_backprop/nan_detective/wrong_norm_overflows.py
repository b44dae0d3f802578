"""Your norm squares the entries as they are. The square of a very large one is infinite, and that of a
very small one is 0: divide each row by its largest entry first."""


def norms_and_slopes(X):
    with np.errstate(all="ignore"):
        norms = np.sqrt((X**2).sum(axis=1))
        return norms, X / np.where(norms > 0, norms, 1.0)[:, None]

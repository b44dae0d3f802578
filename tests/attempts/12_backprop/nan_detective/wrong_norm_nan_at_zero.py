"""Your slopes of a row of zeros are nan, 0 / 0. There is no gradient there, and zeros are asked for: make
the denominator harmless before you divide."""


def norms_and_slopes(X):
    with np.errstate(all="ignore"):
        top = np.abs(X).max(axis=1, keepdims=True)
        norms = top * np.sqrt(((X / np.where(top > 0, top, 1.0)) ** 2).sum(axis=1, keepdims=True))
        return norms[:, 0], X / norms

"""Your distances build an array of rows times rows times features, which no longer fits into memory when
there are many features. Expand the square, or go through one row or one feature at a time."""


def pairwise_sq_dists(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    return ((A[:, None, :] - B[None, :, :]) ** 2).sum(axis=2)

"""None: the largest difference of any feature, which nobody has described."""


def pairwise_sq_dists(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    return np.array([np.abs(B - a).max(axis=1) for a in A])

"""Like wrong_root: math.dist for each pair of rows."""

import math


def pairwise_sq_dists(A, B):
    A, B = A.astype(float).tolist(), B.astype(float).tolist()
    return np.array([[math.dist(a, b) for b in B] for a in A])

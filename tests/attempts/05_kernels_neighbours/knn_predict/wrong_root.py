"""Your distances match the square roots of the right ones. The task asks for squared distances; neighbours
are the same with either, so the root is work for nothing."""

_squared = pairwise_sq_dists


def pairwise_sq_dists(A, B):
    return np.sqrt(_squared(A, B))

"""You subtract while the data are still small integers, which wrap around: in uint8, 10 - 50 is 216 and 20
squared is 144. Turn them into floats first."""


def pairwise_sq_dists(A, B):
    return np.array([((B - a) ** 2).sum(axis=1) for a in A], dtype=float)

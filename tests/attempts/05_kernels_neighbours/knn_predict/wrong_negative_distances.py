"""You expand the square around zero and leave what comes out as it is. For data far from zero its digits
cancel, and distances even turn negative, so that a root is nan. Move the origin into the data, and clip at
0."""


def pairwise_sq_dists(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    squares = np.sum(A**2, axis=1)[:, None] + np.sum(B**2, axis=1)
    return squares - 2.0 * (A @ B.T)

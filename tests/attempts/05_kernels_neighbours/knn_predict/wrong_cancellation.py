"""You expand the square around zero. For data far from zero that subtracts huge numbers which agree in
almost all their digits, and clipping at 0 hides only half of the damage. Move the origin into the data
first."""


def pairwise_sq_dists(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    squares = np.sum(A**2, axis=1)[:, None] + np.sum(B**2, axis=1)
    return np.maximum(squares - 2.0 * (A @ B.T), 0.0)

"""You compute |a|^2 + |b|^2 - 2 a.b on the data as they are. Far from zero these are huge numbers that
nearly cancel, and the distance has lost its digits. Subtract the rows first, or move the origin into the
data."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    squares = np.sum(A**2, axis=1)[:, None] + np.sum(B**2, axis=1) - 2 * A @ B.T
    return np.exp(-gamma * np.maximum(squares, 0.0))

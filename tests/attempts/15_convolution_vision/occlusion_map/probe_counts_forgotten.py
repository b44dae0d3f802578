"""Like wrong_pixels_summed: sums by a product with the matrix of who covers whom."""


def pixel_importance(heat, shape, *, patch, stride):
    rows, columns = (
        np.array([[0 <= p - i * stride < patch for i in range(n)] for p in range(side)], dtype=float)
        for n, side in zip(heat.shape, shape)
    )
    covered = rows.sum(1)[:, None] * columns.sum(1)
    return np.where(covered > 0, rows @ heat @ columns.T, np.nan)

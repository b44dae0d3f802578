"""You lay patch (i, j) at pixel (i, j). It begins at row i * stride, column j * stride."""


def pixel_importance(heat, shape, *, patch, stride):
    total, count = np.zeros(shape), np.zeros(shape)
    for i, j in np.ndindex(heat.shape):
        below = np.s_[i : i + patch, j : j + patch]
        total[below] += heat[i, j]
        count[below] += 1
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)

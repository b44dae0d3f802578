"""You put each value on the upper left pixel of its patch. It belongs to all pixels that the patch covers."""


def pixel_importance(heat, shape, *, patch, stride):
    total, count = np.zeros(shape), np.zeros(shape)
    for i, j in np.ndindex(heat.shape):
        below = np.s_[i * stride, j * stride]
        total[below] += heat[i, j]
        count[below] += 1
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)

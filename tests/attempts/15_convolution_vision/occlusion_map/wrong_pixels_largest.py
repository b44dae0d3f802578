"""You give a pixel the largest value of the patches over it. Asked for is their mean."""


def pixel_importance(heat, shape, *, patch, stride):
    best = np.full(shape, -np.inf)
    for i, j in np.ndindex(heat.shape):
        below = np.s_[i * stride : i * stride + patch, j * stride : j * stride + patch]
        best[below] = np.maximum(best[below], heat[i, j])
    return np.where(np.isfinite(best), best, np.nan)

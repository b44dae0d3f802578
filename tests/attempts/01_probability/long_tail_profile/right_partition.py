"""Partitions instead of sorting, masks, spacings weighted by their rank."""


def share_of_top(values, fraction):
    if np.any(values < 0) or values.sum() == 0 or fraction <= 0 or fraction > 1:
        raise ValueError("no share")
    k = int(np.ceil(fraction * values.size))
    return np.partition(values, values.size - k)[values.size - k :].sum() / values.sum()


def residual_survival(values, t, x):
    if np.any(values < 0) or x < 0 or not np.any(values > t):
        raise ValueError("no share")
    return np.mean(values[values > t] > t + x)


def hill_exponent(values, k):
    if np.any(values < 0) or not 0 < k < values.size:
        raise ValueError("no tail")
    top = -np.sort(-values.astype(float))[: k + 1]
    if top[-1] == 0 or top[0] == top[-1]:
        raise ValueError("no tail")
    spacings = -np.diff(np.log(top))
    return k / np.sum(np.arange(1, k + 1) * spacings)

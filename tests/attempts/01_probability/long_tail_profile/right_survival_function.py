"""By the empirical survival function, and the mean of logarithms."""


def survival(values, x):
    ordered = np.sort(values)
    return 1 - np.searchsorted(ordered, x, side="right") / len(ordered)


def share_of_top(values, fraction):
    if min(values) < 0 or max(values) == 0:
        raise ValueError("values")
    if fraction <= 0 or fraction > 1:
        raise ValueError("fraction")
    running = np.cumsum(np.sort(values)[::-1].astype(float))
    return running[math.ceil(fraction * len(values)) - 1] / running[-1]


def residual_survival(values, t, x):
    if min(values) < 0 or x < 0 or max(values) <= t:
        raise ValueError("values")
    return survival(values, t + x) / survival(values, t)


def hill_exponent(values, k):
    if min(values) < 0 or k <= 0 or k > len(values) - 1:
        raise ValueError("values")
    top = np.sort(values)[len(values) - k - 1 :]
    if top[0] == 0 or top[0] == top[-1]:
        raise ValueError("tail")
    logs = np.log(top)
    return np.float64(1) / (logs[1:].mean() - logs[0])

"""The normal quantile by Newton's method on erf; the answer as numpy scalars in an array's tolist."""


def z_critical(level):
    if not (0.0 < level < 1.0):
        raise ValueError("level out of range")
    z = 0.0
    for _ in range(100):
        step = (math.erf(z / math.sqrt(2)) - level) / (math.sqrt(2 / math.pi) * math.exp(-z * z / 2))
        z -= max(min(step, 0.5), -0.5)
    return z


def mean_ci(xs, level=0.95, sigma=None):
    z = z_critical(level)
    if xs.size == 0:
        raise ValueError("no data")
    if sigma is None:
        if xs.size == 1:
            raise ValueError("one value only")
        deviations = xs - xs.mean()
        sigma = np.sqrt(deviations @ deviations / (xs.size - 1))
        z = t_quantile(0.5 + level / 2, xs.size - 1)
    elif not sigma > 0:
        raise ValueError("sigma <= 0")
    return tuple(xs.mean() + np.array([-1, 1]) * z * sigma / np.sqrt(xs.size))


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    if not (sigma > 0 and halfwidth > 0):
        raise ValueError("not positive")
    return int(np.ceil(np.square(z_critical(level) * sigma / halfwidth)))

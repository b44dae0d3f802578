"""None: measures the distance of the median instead of the mean."""


def t_test(xs, mu0):
    if len(xs) < 2 or len(set(xs.tolist())) == 1:
        raise ValueError("unsuitable")
    t = float(np.median(xs) - mu0) / math.sqrt(float(xs.var(ddof=1)) / len(xs))
    return t, 2 * t_cdf(-abs(t), len(xs) - 1)

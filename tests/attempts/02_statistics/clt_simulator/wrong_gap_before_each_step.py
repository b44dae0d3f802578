"""You compare the step function only just before each step. At the value itself it is higher by 1 / reps or
more, and the largest gap may be there."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    z = np.sort((means - mu) * math.sqrt(n) / sigma)
    normal = np.array([0.5 * (1 + math.erf(x / math.sqrt(2))) for x in z])
    return report | {"ks": float(np.abs(normal - np.arange(z.size) / z.size).max())}

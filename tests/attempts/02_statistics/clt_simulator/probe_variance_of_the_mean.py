"""Like wrong_divides_by_n: the square root taken of n squared."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    error = math.sqrt(sigma**2 / n**2)
    z = np.sort((means - mu) / error)
    below = np.array([math.erfc(-x / math.sqrt(2)) / 2 for x in z])
    steps = np.arange(len(z) + 1) / len(z)
    gap = max(np.max(steps[1:] - below), np.max(below - steps[:-1]))
    return {"bias": report["bias"], "skew": report["skew"], "sd_ratio": float(means.std() / error), "ks": gap}

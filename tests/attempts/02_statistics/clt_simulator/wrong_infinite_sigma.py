"""You refuse a sigma of 0 or below and compute with an infinite one. All means then stand 0 standard errors
from mu, and the numbers look like a finding: without a variance there is no theorem, so raise a
ValueError."""


def clt_report(means, mu, sigma, n):
    if sigma <= 0 or n < 1:
        raise ValueError("sigma and n must be positive")
    error = sigma / math.sqrt(n)
    z = np.sort((means - mu) / error)
    normal = np.array([0.5 * (1.0 + math.erf(x / math.sqrt(2.0))) for x in z])
    steps = np.arange(z.size + 1) / z.size
    return {
        "bias": float(means.mean() - mu),
        "sd_ratio": float(means.std() / error),
        "skew": float(((means - means.mean()) ** 3).mean() / means.std() ** 3),
        "ks": float(max((steps[1:] - normal).max(), (normal - steps[:-1]).max())),
    }

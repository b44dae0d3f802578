"""Plain loops and the statistics module."""

import statistics


def sample_means(draw, n, reps, rng):
    if n <= 0 or reps <= 0:
        raise ValueError("n and reps must be positive")
    return np.array([sum(row) / n for row in draw(rng, (reps, n)).tolist()])


def clt_report(means, mu, sigma, n):
    if not (math.isfinite(sigma) and sigma > 0) or n <= 0:
        raise ValueError("sigma and n must be positive, and sigma finite")
    values = sorted(means.tolist())
    centre = statistics.fmean(values)
    spread = statistics.pstdev(values)
    theory = statistics.NormalDist(mu, sigma / n**0.5)
    gap = 0.0
    for i, x in enumerate(values):
        gap = max(gap, abs((i + 1) / len(values) - theory.cdf(x)), abs(i / len(values) - theory.cdf(x)))
    return {
        "skew": sum((x - centre) ** 3 for x in values) / len(values) / spread**3,
        "ks": gap,
        "bias": centre - mu,
        "sd_ratio": spread / theory.stdev,
    }


def draws_needed(skew, limit):
    if limit <= 0:
        raise ValueError("limit must be positive")
    n = int((skew / limit) ** 2)
    while abs(skew) > limit * n**0.5 or n < 1:
        n += 1
    return n

"""Everything from the standardised means, by np.std, np.unique and searchsorted."""


def sample_means(draw, n, reps, rng):
    if min(n, reps) < 1:
        raise ValueError("n and reps must be positive")
    samples = draw(rng, (reps, n))
    return samples @ np.full(n, 1 / n)


def clt_report(means, mu, sigma, n):
    if n < 1:
        raise ValueError("n must be positive")
    if not np.isfinite(sigma) or sigma <= 0:
        raise ValueError("the theorem needs a finite variance")
    z = (means - mu) * np.sqrt(n) / sigma
    points, counts = np.unique(z, return_counts=True)
    phi = np.vectorize(lambda x: math.erfc(-x / math.sqrt(2)) / 2)(points)
    steps = np.concatenate([[0.0], np.cumsum(counts) / z.size])
    ks = np.abs(np.stack([steps[1:] - phi, steps[:-1] - phi])).max()
    own = (z - z.mean()) / z.std()
    return {"bias": means.mean() - mu, "sd_ratio": z.std(), "skew": (own**3).mean(), "ks": ks}


def draws_needed(skew, limit):
    if limit <= 0:
        raise ValueError("limit must be positive")
    return int(np.ceil(max(skew**2 / limit**2, 1)))

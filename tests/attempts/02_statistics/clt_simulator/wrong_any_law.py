"""You report on a distribution without a finite variance as if the theorem held for every distribution. It
does not: refuse a sigma that is infinite or nan."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    if sigma <= 0:
        raise ValueError("sigma must be positive")
    if not math.isfinite(sigma):
        return {"bias": float(means.mean() - mu), "sd_ratio": math.nan, "skew": math.nan, "ks": math.nan}
    return _right(means, mu, sigma, n)

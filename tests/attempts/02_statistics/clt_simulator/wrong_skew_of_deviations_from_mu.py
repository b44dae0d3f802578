"""Your cubed deviations are those from mu. Skewness describes the shape alone: take deviations from the
means' own average."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    skew = np.mean((means - mu) ** 3) / means.std() ** 3
    return _right(means, mu, sigma, n) | {"skew": float(skew)}

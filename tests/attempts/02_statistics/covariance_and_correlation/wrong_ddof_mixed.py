"""Your covariance divides by n - 1 and your standard deviations by n, so the correlation is too large by n /
(n - 1). Use the same divisor for all."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    return float(covariance(x, y) / (np.std(x) * np.std(y)))

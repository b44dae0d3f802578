"""You divide the cubed deviations by the cube of sigma / sqrt(n), which theory gives. Skewness is measured in
standard deviations of the means themselves."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    skew = np.mean((means - means.mean()) ** 3) / (sigma / math.sqrt(n)) ** 3
    return _right(means, mu, sigma, n) | {"skew": float(skew)}

"""Your covariance of two classes is 0, as if the counts were independent. They sum to n, so one more of one
class is one less of another: the covariance is negative."""


def multinomial_mean_cov(n, probs):
    _require_distribution(probs)
    if n < 0:
        raise ValueError("n is negative")
    return n * probs, np.diag(n * probs * (1 - probs))

"""Numpy and masks; falling factorials for the urn; covariance of one draw times n."""


def multinomial_pmf(counts, probs):
    counts, probs = np.asarray(counts), np.asarray(probs, dtype=float)
    if counts.shape != probs.shape:
        raise ValueError("counts and probs differ in length")
    if (counts < 0).any() or (probs < 0).any() or abs(probs.sum() - 1) > 1e-9:
        raise ValueError("counts or probs are invalid")
    used = counts > 0
    if (probs[used] == 0).any():
        return 0.0

    def log_factorial(k):
        return np.log(np.arange(1, k + 1)).sum()

    orders = log_factorial(counts.sum()) - sum(log_factorial(k) for k in counts)
    return float(np.exp(orders + (counts[used] * np.log(probs[used])).sum()))


def urn_probability(urn, want, replace=True):
    balls, n = sum(urn.values()), sum(want.values())
    top = math.factorial(n)
    for colour, k in want.items():
        have = urn.get(colour, 0)
        top *= have**k if replace else math.prod(have - i for i in range(k))
    bottom = balls**n if replace else math.prod(balls - i for i in range(n))
    for k in want.values():
        bottom *= math.factorial(k)
    return Fraction(top, bottom) if top else Fraction(0)


def multinomial_mean_cov(n, probs):
    _require_distribution(probs)
    if n < 0:
        raise ValueError("n is negative")
    eye = np.eye(probs.size)
    mean = probs @ eye
    one = sum(p * np.outer(e - mean, e - mean) for p, e in zip(probs, eye))
    return [n * mean, n * one]

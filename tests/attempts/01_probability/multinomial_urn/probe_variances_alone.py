"""Like wrong_independent_counts: fills the diagonal of a matrix of zeros."""


def multinomial_mean_cov(n, probs):
    _require_distribution(probs)
    if n < 0:
        raise ValueError("n is negative")
    cov = np.zeros((len(probs), len(probs)))
    for i, p in enumerate(probs):
        cov[i, i] = n * (p - p * p)
    return n * probs, cov

"""A class of probability 0 that is wanted 0 times contributes a factor of 1; taking its logarithm breaks
the sum."""


def multinomial_pmf(counts, probs):
    _require_distribution(probs)
    if len(counts) != len(probs) or min(counts) < 0:
        raise ValueError("counts do not fit")
    counts, probs = np.array(counts), np.array(probs)
    with np.errstate(divide="ignore", invalid="ignore"):
        log_powers = (counts * np.log(probs)).sum()
    return math.exp(math.lgamma(counts.sum() + 1) - sum(math.lgamma(k + 1) for k in counts) + log_powers)

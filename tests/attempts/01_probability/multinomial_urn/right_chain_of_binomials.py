"""Mass function as a chain of binomials; the urn by drawing colour after colour; covariance by loops."""


def multinomial_pmf(counts, probs):
    if (
        len(counts) != len(probs)
        or min(counts) < 0
        or min(probs) < 0
        or not math.isclose(sum(probs), 1, rel_tol=1e-9)
    ):
        raise ValueError("Not a multinomial.")
    log_p, left = 0.0, sum(counts)
    for count, prob in zip(counts, probs):
        if prob == 0 and count:
            return 0
        log_p += math.log(math.comb(left, count)) + (count * math.log(prob) if prob else 0)
        left -= count
    return np.exp(log_p)


def urn_probability(urn, want, replace=True):
    if not set(want) <= {c for c in urn if urn[c]} | {c for c in want if not want[c]}:
        return Fraction(0)
    if not replace and any(number > urn.get(colour, 0) for colour, number in want.items()):
        return Fraction(0)
    total, left, p = sum(urn.values()), sum(want.values()), Fraction(1)
    supply = dict(urn)
    for colour, number in want.items():
        p *= math.comb(left, number)
        left -= number
        for _ in range(number):
            p *= Fraction(supply[colour], total)
            if not replace:
                supply[colour] -= 1
                total -= 1
    return p


def multinomial_mean_cov(n, probs):
    if n < 0 or (probs < 0).any() or not np.isclose(probs.sum(), 1, atol=1e-9, rtol=0):
        raise ValueError("Not a multinomial.")
    cov = np.empty((len(probs), len(probs)))
    for i, p in enumerate(probs):
        for j, q in enumerate(probs):
            cov[i, j] = n * p * (1 - p) if i == j else -n * p * q
    return n * probs, cov

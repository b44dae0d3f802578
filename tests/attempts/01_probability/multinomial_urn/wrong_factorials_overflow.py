"""The number of orders no longer fits into a float once there are several hundred draws. Add logarithms
instead of multiplying."""


def multinomial_pmf(counts, probs):
    _require_distribution(probs)
    if len(counts) != len(probs) or min(counts) < 0:
        raise ValueError("counts do not fit")
    orders = math.factorial(sum(counts))
    for count in counts:
        orders //= math.factorial(count)
    return orders * math.prod(p**k for p, k in zip(probs, counts))

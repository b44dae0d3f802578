"""Your n grows in proportion to the skewness. The skewness of a mean falls only as 1 / sqrt(n), so to halve
it takes four times as many draws."""


def draws_needed(skew, limit):
    if limit <= 0:
        raise ValueError("limit must be positive")
    return max(1, math.ceil(abs(skew) / limit))

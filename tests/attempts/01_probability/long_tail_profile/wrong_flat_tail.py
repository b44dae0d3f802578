"""Where the threshold is 0, or nothing is above it, you return infinity, nan or 0. There is no tail to
measure: raise a ValueError."""

_hill = hill_exponent


def hill_exponent(values, k):
    if 1 <= k < len(values) and not (values < 0).any():
        top = np.sort(values)[::-1]
        if top[k] == 0:
            return 0.0
        if top[0] == top[k]:
            return math.inf
    return _hill(values, k)

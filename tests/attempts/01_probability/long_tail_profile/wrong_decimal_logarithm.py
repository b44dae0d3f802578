"""You take decimal logarithms, which makes alpha too large by the factor ln 10. Use the natural one."""

_hill = hill_exponent


def hill_exponent(values, k):
    right = _hill(values, k)
    return right * math.log(10)

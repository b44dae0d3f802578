"""Like wrong_threshold_in_the_tail: with the values in ascending order."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    logs = np.log(np.sort(values)[-k:])
    mean = (logs - logs[0]).mean()
    return float(1 / mean) if mean else math.inf

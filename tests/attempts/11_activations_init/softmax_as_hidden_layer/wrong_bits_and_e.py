"""Your entropy is in bits, and the exponential of it to the base e. The bases have to be the same: exp with
the natural logarithm, or 2 with bits."""


def effective_units(z):
    log_p = _log_softmax(z)
    return np.exp(-np.sum(np.exp(log_p) * log_p, axis=1) / np.log(2))

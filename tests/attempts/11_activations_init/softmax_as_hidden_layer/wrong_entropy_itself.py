"""Your number of units is the entropy. Its exponential is a number of units: log 3 of entropy means that
three units share equally."""


def effective_units(z):
    log_p = _log_softmax(z)
    return -np.sum(np.exp(log_p) * log_p, axis=1)

"""Your number of units is one over the sum of the squared outputs. That counts units too, and gives the
same where they share equally, but it is not the exponential of the entropy."""


def effective_units(z):
    log_p = _log_softmax(z)
    return 1.0 / np.sum(np.exp(2.0 * log_p), axis=1)

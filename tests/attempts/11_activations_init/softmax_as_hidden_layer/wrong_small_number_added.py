"""Your logarithm is taken of the outputs plus a small number. That keeps nan away, but every result is
slightly off."""


def effective_units(z):
    p = np.exp(_log_softmax(z))
    return np.exp(-np.sum(p * np.log(p + 1e-4), axis=1))

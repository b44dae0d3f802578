"""Like wrong_inverse_of_squares: the outputs computed first."""


def effective_units(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return 1 / np.square(p).sum(axis=1)

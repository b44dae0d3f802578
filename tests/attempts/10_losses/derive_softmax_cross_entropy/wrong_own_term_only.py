"""Your gradient has only the term of class 0. Its logit also moves the probabilities of the other classes,
and through them the loss: the chain rule needs a term for each."""


def gradient():
    return ["-y0 / p0 * p0 * (1 - p0)", "-y0 * (1 - p0)", "-y0 + y0 * p0", "y0 * (p0 - 1)"]

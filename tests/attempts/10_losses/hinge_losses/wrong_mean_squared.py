"""Your squared hinge squares the mean. Each row's loss is squared, and then the mean is taken."""


def squared_hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.mean(slack) ** 2), -2.0 * y * slack / len(y)

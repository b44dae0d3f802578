"""Your gradient has the wrong sign: that of y where it should be that of -y. A step against it would lower
the margins."""


def hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.mean(slack)), np.where(slack > 0, y, 0.0) / len(y)


def squared_hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.mean(slack**2)), 2.0 * y * slack / len(y)

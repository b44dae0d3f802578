"""Your loss is 0 as soon as a row is classified correctly: that is the perceptron's, max(0, -y s). The
hinge asks for a margin of 1, so a row that is right by less still pays."""


def hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, -y * score)
    return float(np.mean(slack)), np.where(slack > 0, -y, 0.0) / len(y)


def squared_hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, -y * score)
    return float(np.mean(slack**2)), -2.0 * y * slack / len(y)

"""Your gradient does not contain the label: it pushes all scores up. The slope of 1 - y s is -y, so rows of
label -1 are pushed down."""


def hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.mean(slack)), np.where(slack > 0, -1.0, 0.0) / len(y)

"""Your slope at a margin of exactly 1 is that of the rows that pay. By the convention here it is 0 at a
kink."""


def hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.mean(slack)), np.where(y * score <= 1, -y, 0.0) / len(y)

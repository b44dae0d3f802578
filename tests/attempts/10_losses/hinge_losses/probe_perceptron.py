"""Like wrong_right_pays_nothing: the sum over misclassified rows."""


def hinge(y, score):
    _check(y, score)
    wrong = y * score < 0
    return float(np.where(wrong, -y * score, 0.0).mean()), np.where(wrong, -y, 0.0) / len(y)


def squared_hinge(y, score):
    _check(y, score)
    wrong = np.where(y * score < 0, -y * score, 0.0)
    return float((wrong**2).mean()), -2.0 * y * wrong / len(y)

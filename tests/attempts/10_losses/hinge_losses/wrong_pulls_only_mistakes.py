"""Your loss is right, but only rows on the wrong side have a gradient, as in the perceptron. A row that is
right by less than 1 still pays, and is still pulled."""


def hinge(y, score):
    _check(y, score)
    loss = np.mean(np.maximum(0.0, 1.0 - y * score))
    return float(loss), np.where(y * score < 0, -y, 0.0) / len(y)

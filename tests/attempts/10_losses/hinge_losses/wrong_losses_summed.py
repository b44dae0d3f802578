"""Your losses are sums over the rows. The mean is asked for."""


def hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.sum(slack)), np.where(slack > 0, -y, 0.0) / len(y)


def squared_hinge(y, score):
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    return float(np.sum(slack**2)), -2.0 * y * slack / len(y)


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if np.any((labels < 0) | (labels >= C)):
        raise ValueError("labels")
    rows = np.arange(n)
    slack = np.maximum(0.0, scores - scores[rows, labels][:, None] + margin)
    slack[rows, labels] = 0.0
    grad = np.where(slack > 0, 1.0, 0.0)
    grad[rows, labels] = -grad.sum(axis=1)
    return float(slack.sum()), grad / n

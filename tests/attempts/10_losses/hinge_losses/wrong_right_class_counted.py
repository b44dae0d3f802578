"""Your sum over the classes contains the right one, which is never behind itself: every row pays the margin
too much. The gradient does not show it, since that is a constant."""


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if np.any((labels < 0) | (labels >= C)):
        raise ValueError("labels")
    rows = np.arange(n)
    slack = np.maximum(0.0, scores - scores[rows, labels][:, None] + margin)
    grad = np.where(slack > 0, 1.0, 0.0)
    grad[rows, labels] -= grad.sum(axis=1)
    return float(slack.sum() / n), grad / n

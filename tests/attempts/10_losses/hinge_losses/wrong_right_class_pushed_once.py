"""Your gradient pushes the right class once, however many wrong ones pay. Its score stands in each of their
terms, so it gets one push for each."""


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if np.any((labels < 0) | (labels >= C)):
        raise ValueError("labels")
    rows = np.arange(n)
    slack = np.maximum(0.0, scores - scores[rows, labels][:, None] + margin)
    slack[rows, labels] = 0.0
    grad = np.where(slack > 0, 1.0, 0.0)
    grad[rows, labels] = -1.0 * (grad.sum(axis=1) > 0)
    return float(slack.sum() / n), grad / n

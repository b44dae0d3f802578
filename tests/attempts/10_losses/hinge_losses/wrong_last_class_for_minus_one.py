"""You take a label of -1 for the last class, as numpy's indexing does. Refuse labels below 0 with a
ValueError."""


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if np.any(labels >= C):
        raise ValueError("labels")
    rows = np.arange(n)
    slack = np.maximum(0.0, scores - scores[rows, labels][:, None] + margin)
    slack[rows, labels] = 0.0
    grad = np.where(slack > 0, 1.0, 0.0)
    grad[rows, labels] = -grad.sum(axis=1)
    return float(slack.sum() / n), grad / n

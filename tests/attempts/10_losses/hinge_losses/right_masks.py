"""Masks of the rows that pay, and a one-hot matrix of the right classes."""


def hinge(y, score):
    if y.shape != score.shape or not np.isin(y, (-1, 1)).all():
        raise ValueError("labels and scores must fit")
    pays = y * score < 1
    return np.sum((1 - y * score)[pays]) / y.size, -(pays * y) / y.size


def squared_hinge(y, score):
    if y.shape != score.shape or not np.isin(y, (-1, 1)).all():
        raise ValueError("labels and scores must fit")
    missing = np.clip(1 - y * score, 0, None)
    return np.dot(missing, missing) / y.size, missing * y * (-2 / y.size)


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if labels.min() < 0 or labels.max() > C - 1:
        raise ValueError("no such class")
    right = np.eye(C)[labels]
    own = (scores * right).sum(axis=1, keepdims=True)
    behind = (scores - own + margin) * (1 - right)
    pays = (behind > 0).astype(float)
    return (behind * pays).sum() / n, (pays - right * pays.sum(axis=1, keepdims=True)) / n

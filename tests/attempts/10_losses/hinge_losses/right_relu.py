"""The positive part of an array, and gradients through the margins."""


def _part(z):
    return (np.abs(z) + z) / 2


def _margin(y, score):
    if y.shape != score.shape:
        raise ValueError("shapes")
    if set(np.unique(y).tolist()) - {-1, 1}:
        raise ValueError("labels")
    return 1 - y * score


def hinge(y, score):
    z = _margin(y, score)
    return _part(z).mean(), 0.0 - np.heaviside(z, 0.0) * y / len(z)


def squared_hinge(y, score):
    part = _part(_margin(y, score))
    return (part**2).mean(), -2 * part * y / len(part)


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if ((labels < 0) + (labels >= C)).any():
        raise ValueError("labels")
    gap = scores - np.take_along_axis(scores, labels[:, None], axis=1) + margin
    np.put_along_axis(gap, labels[:, None], 0.0, axis=1)
    push = np.heaviside(gap, 0.0)
    np.put_along_axis(push, labels[:, None], -push.sum(axis=1, keepdims=True), axis=1)
    return _part(gap).sum(axis=1).mean(), push / n

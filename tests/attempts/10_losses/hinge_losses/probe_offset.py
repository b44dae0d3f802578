"""Like wrong_right_class_counted: the loss summed over all classes, and the gradient by masks."""


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    if labels.min() < 0 or labels.max() >= C:
        raise ValueError(labels)
    right = labels[:, None] == np.arange(C)
    own = scores[right][:, None]
    pays = (scores - own + margin > 0) & ~right
    loss = np.maximum(scores - own + margin, 0).sum() / n
    return float(loss), (pays - right * pays.sum(axis=1, keepdims=True)) / n

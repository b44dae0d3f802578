"""None: half of the loss with half of its gradient, which is no known mistake."""

_whole = cross_entropy


def cross_entropy(logits, targets, label_smoothing=0.0):
    loss, grad = _whole(logits, targets, label_smoothing)
    return loss / 2, grad / 2

"""You clip the probabilities at 1e-7 before the logarithm. No row can then cost more than 17, however sure
and wrong the model is: compute the loss from the logits."""

import numpy as np

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    _, grad = _right(logits, y, weights)
    w = np.array([weights[label] for label in y.tolist()])
    p = np.clip(_sigmoid(logits), 1e-7, 1 - 1e-7)
    loss = -np.sum(w * np.where(y == 1, np.log(p), np.log(1 - p))) / w.sum()
    return float(loss), grad

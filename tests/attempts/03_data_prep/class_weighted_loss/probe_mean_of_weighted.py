"""Like wrong_divided_by_rows: np.mean of the weighted losses."""

import numpy as np


def weighted_log_loss(logits, y, weights):
    for label in np.unique(y):
        if label not in weights:
            raise ValueError("no weight")
    w = np.vectorize(weights.get)(y)
    loss = float(np.mean(w * np.logaddexp(0.0, (1 - 2 * y) * logits)))
    return loss, w * (0.5 * (1 + np.tanh(logits / 2)) - y) / len(y)

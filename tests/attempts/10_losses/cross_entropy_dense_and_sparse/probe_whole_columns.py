"""Like wrong_labels_as_columns: the same slip, with take along the class axis."""

import numpy as np


def sparse_cross_entropy(logits, labels, ignore_index=None):
    rows = [i for i, label in enumerate(labels) if label != ignore_index]
    kept = labels[rows]
    if len(kept) and (kept.min() < 0 or kept.max() >= logits.shape[1]):
        raise ValueError("labels")
    if not rows:
        return 0.0, np.zeros(logits.shape)
    logs = log_softmax(logits[rows])
    grad = np.zeros_like(logits)
    d = np.exp(logs)
    for k in set(kept.tolist()):
        d[:, k] -= 1.0
    grad[rows] = d / len(rows)
    return float(-logs.take(kept, axis=1).mean()), grad

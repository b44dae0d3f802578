"""Vectorised, with logaddexp, a weight for every row instead of a selection, and 0-d arrays as losses."""

import numpy as np


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1)[:, None]


def cross_entropy(logits, targets, label_smoothing=0.0):
    if not (label_smoothing >= 0 and label_smoothing <= 1):
        raise ValueError("label_smoothing")
    t = targets + label_smoothing * (1 / targets.shape[1] - targets)
    logs = log_softmax(logits)
    return np.array(-np.einsum("nc,nc->n", t, logs).mean()), (np.exp(logs) - t) / len(t)


def sparse_cross_entropy(logits, labels, ignore_index=None):
    weight = np.ones(len(labels))
    if ignore_index is not None:
        weight[labels == ignore_index] = 0.0
    safe = np.where(weight > 0, labels, 0)
    if safe.min() < 0 or safe.max() >= logits.shape[1]:
        raise ValueError("label out of range")
    weight /= max(weight.sum(), 1.0)
    logs = log_softmax(logits)
    loss = -(weight * np.take_along_axis(logs, safe[:, None], axis=1)[:, 0]).sum()
    grad = np.exp(logs)
    np.add.at(grad, (np.arange(len(safe)), safe), -1.0)
    return loss, grad * weight[:, None]

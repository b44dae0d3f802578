"""Plain loops with math.log and math.exp, one number at a time."""

import math

import numpy as np


def _logs(row):
    top = max(row)
    lse = top + math.log(sum(math.exp(z - top) for z in row))
    return [z - lse for z in row]


def log_softmax(logits):
    return np.array([_logs(row) for row in logits.tolist()])


def cross_entropy(logits, targets, label_smoothing=0.0):
    if label_smoothing < 0 or label_smoothing > 1:
        raise ValueError("smoothing is a share")
    n, classes = logits.shape
    loss, grad = 0.0, np.zeros((n, classes))
    for i, row in enumerate(logits.tolist()):
        for k, log_p in enumerate(_logs(row)):
            t = targets[i, k] * (1 - label_smoothing) + label_smoothing / classes
            loss -= t * log_p / n
            grad[i, k] = (math.exp(log_p) - t) / n
    return loss, grad


def sparse_cross_entropy(logits, labels, ignore_index=None):
    rows = [i for i, label in enumerate(labels.tolist()) if label != ignore_index]
    loss, grad = 0.0, np.zeros(logits.shape)
    for i in rows:
        label = int(labels[i])
        if not 0 <= label < logits.shape[1]:
            raise ValueError(f"{label} is no class")
        logs = _logs(logits[i].tolist())
        loss -= logs[label] / len(rows)
        for k, log_p in enumerate(logs):
            grad[i, k] = (math.exp(log_p) - (k == label)) / len(rows)
    return loss, grad

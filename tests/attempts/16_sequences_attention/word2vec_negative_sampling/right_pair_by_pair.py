"""Plain loops over pairs and words, with math."""

import math

import numpy as np


def skipgram_pairs(words, window):
    if window <= 0:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(len(words)):
            if i != j and abs(i - j) <= window:
                pairs.append((words[i], words[j]))
    return pairs


def noise_probabilities(counts, power=0.75):
    if min(counts) < 0 or max(counts) == 0:
        raise ValueError("counts")
    total = sum(float(count) ** power for count in counts)
    return np.array([float(count) ** power / total for count in counts])


def _sigmoid(a):
    return 1 / (1 + math.exp(-a)) if a > 0 else math.exp(a) / (1 + math.exp(a))


def loss_and_gradients(V, U, centres, neighbours, negatives):
    loss, grad_V, grad_U = 0.0, np.zeros_like(V), np.zeros_like(U)
    for i in range(len(centres)):
        c = centres[i]
        for w, label in [(neighbours[i], 1), *((n, 0) for n in negatives[i])]:
            a = float(V[c] @ U[w])
            wrong = -a if label else a
            loss += max(wrong, 0.0) + math.log1p(math.exp(-abs(a)))
            slope = _sigmoid(a) if not label else -_sigmoid(-a)
            grad_V[c] += slope * U[w]
            grad_U[w] += slope * V[c]
    n = len(centres)
    return loss / n, grad_V / n, grad_U / n

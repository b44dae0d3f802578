"""Looks for the length of the shortest prefix that holds the share."""

import numpy as np


def next_token_probabilities(logits, temperature=1.0, top_k=None, top_p=1.0):
    valid = temperature >= 0 and (top_k is None or top_k > 0) and 0 < top_p <= 1
    if not valid:
        raise ValueError("settings")
    order = np.argsort(-logits, kind="stable")[:top_k]
    if temperature == 0:
        order, temperature = order[:1], 1.0
    p = np.exp((logits[order] - logits[order[0]]) / temperature)
    p = p / p.sum()
    if top_p < 1:
        size = 1
        while p[:size].sum() < top_p:
            size += 1
        order, p = order[:size], p[:size] / p[:size].sum()
    answer = np.zeros_like(logits)
    answer[order] = p
    return answer

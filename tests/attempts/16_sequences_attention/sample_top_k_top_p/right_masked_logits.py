"""Puts minus infinity in the place of what is dropped, takes the softmax again after each step, and finds the
piece by counting ends."""

import numpy as np


def _softmax(logits):
    terms = np.exp(logits - np.max(logits))
    return terms / np.sum(terms)


def next_token_probabilities(logits, temperature=1.0, top_k=None, top_p=1.0):
    if temperature < 0:
        raise ValueError("temperature")
    if top_k is not None and top_k <= 0:
        raise ValueError("top_k")
    if top_p <= 0 or top_p > 1:
        raise ValueError("top_p")
    if temperature == 0:
        temperature, top_k = 1.0, 1
    rank = np.empty(len(logits), dtype=int)
    rank[np.lexsort((np.arange(len(logits)), -logits))] = np.arange(len(logits))
    scaled = (logits - logits.max()) / temperature
    if top_k is not None:
        scaled = np.where(rank < top_k, scaled, -np.inf)
    p = _softmax(scaled)
    if top_p < 1:
        likelier = rank[None, :] < rank[:, None]
        scaled = np.where(likelier @ p < top_p, scaled, -np.inf)
    return _softmax(scaled)


def pick_token(probabilities, u):
    if not (u >= 0 and u < 1):
        raise ValueError("u")
    ends = np.add.accumulate(probabilities)
    token = int(np.sum(ends <= u))
    while token == len(ends) or probabilities[token] == 0:
        token -= 1
    return np.int64(token)

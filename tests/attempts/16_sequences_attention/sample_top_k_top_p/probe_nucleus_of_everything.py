"""Like wrong_share_of_the_whole: two sets of tokens, both from the whole distribution, of which the common
part is kept."""

import numpy as np


def next_token_probabilities(logits, temperature=1.0, top_k=None, top_p=1.0):
    if temperature < 0 or (top_k is not None and top_k < 1) or not 0 < top_p <= 1:
        raise ValueError("settings")
    if temperature == 0:
        return np.eye(len(logits))[np.argmax(logits)]
    p = np.exp((logits - logits.max()) / temperature)
    p /= p.sum()
    order = np.argsort(-p, kind="stable")
    before = np.cumsum(p[order]) - p[order]
    nucleus = set(order[before < top_p].tolist()) if top_p < 1 else set(range(len(p)))
    best = set(order[:top_k].tolist())
    p[[token for token in range(len(p)) if token not in nucleus & best]] = 0.0
    p /= p.sum()
    return p

"""Your top-p looks at the distribution without temperature. The temperature comes first, and changes how many
tokens the share needs."""

import numpy as np


def next_token_probabilities(logits, temperature=1.0, top_k=None, top_p=1.0):
    if temperature < 0 or (top_k is not None and top_k < 1) or not 0 < top_p <= 1:
        raise ValueError("settings")
    if temperature == 0:
        return np.eye(len(logits))[np.argmax(logits)]
    p = np.exp((logits - logits.max()) / temperature)
    p /= p.sum()
    order = np.argsort(-p, kind="stable")
    if top_k is not None:
        p[order[top_k:]] = 0.0
        p /= p.sum()
    if top_p < 1:
        plain = np.where(p > 0, np.exp(logits - logits.max()), 0.0)
        plain /= plain.sum()
        before = np.cumsum(plain[order]) - plain[order]
        p[order[before >= top_p]] = 0.0
        p /= p.sum()
    return p

"""Your pieces lie in order of the probability. They lie in order of the index."""

import numpy as np


def pick_token(probabilities, u):
    if not 0 <= u < 1:
        raise ValueError("u")
    order = np.argsort(-probabilities, kind="stable")
    ends = np.cumsum(probabilities[order])
    token = min(int(np.searchsorted(ends, u, side="right")), np.count_nonzero(probabilities) - 1)
    return int(order[token])

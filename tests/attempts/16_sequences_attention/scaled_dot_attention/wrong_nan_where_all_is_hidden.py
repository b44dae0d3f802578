"""A query that may look at nothing gets nan: minus infinity less minus infinity, or 0 divided by 0. One such
row in a batch spoils every gradient; treat it apart."""

import numpy as np


def _softmax(scores):
    terms = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return terms / terms.sum(axis=-1, keepdims=True)

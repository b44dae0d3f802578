"""Einsum, scaled queries, a large finite number for hidden keys, and the mask once more after the softmax."""

import numpy as np


def causal_mask(t):
    return np.arange(t)[:, np.newaxis] >= np.arange(t)


def attention(q, k, v, mask=None):
    s = np.einsum("nid,njd->nij", q * q.shape[-1] ** -0.5, k)
    if mask is not None:
        s = np.where(mask, s, -1e300)
    e = np.exp(s - np.amax(s, axis=2, keepdims=True))
    w = e / np.sum(e, axis=2, keepdims=True)
    if mask is not None:
        w = w * mask
    return np.einsum("nij,njc->nic", w, v), w

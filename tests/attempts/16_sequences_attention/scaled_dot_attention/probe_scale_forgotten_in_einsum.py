"""Like wrong_not_scaled: with einsum and a softmax through logarithms."""

import numpy as np


def attention(q, k, v, mask=None):
    s = np.einsum("nqd,nkd->nqk", q, k)
    if mask is not None:
        s = s + np.where(mask, 0.0, -np.inf)
    m = s.max(axis=2)[..., None]
    m = np.where(np.isfinite(m), m, 0.0)
    total = np.exp(s - m).sum(axis=2)[..., None]
    w = np.exp(s - m) / np.maximum(total, 1e-300)
    return np.einsum("nqk,nkv->nqv", w, v), w

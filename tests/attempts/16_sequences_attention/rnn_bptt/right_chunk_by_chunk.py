"""Handles each chunk as a sequence of its own, and computes all gradients of weights in one product at the
end."""

import numpy as np


def bptt(xs, ys, h0, params, truncate=None):
    n, t, _ = xs.shape
    chunk = t if truncate is None else truncate
    if chunk < 1:
        raise ValueError(chunk)
    W, U, V = params["W"], params["U"], params["V"]
    hs = np.empty((t + 1, n, h0.shape[1]))
    hs[0] = h0
    for k in range(t):
        hs[k + 1] = np.tanh(xs[:, k] @ W + hs[k] @ U + params["b"])
    errors = np.einsum("tnh,hk->tnk", hs[1:], V) + params["c"] - ys.swapaxes(0, 1)
    dout = errors / errors.shape[0] / errors.shape[1]
    dh, dz = dout @ V.T, np.empty(hs[1:].shape)
    for start in range(0, t, chunk):
        stop = min(start + chunk, t)
        for k in range(stop - 1, start - 1, -1):
            if k + 1 < stop:
                dh[k] += dz[k + 1] @ U.T
            dz[k] = dh[k] - dh[k] * hs[k + 1] * hs[k + 1]
    grads = {
        "W": np.einsum("ntd,tnh->dh", xs, dz),
        "U": np.einsum("tng,tnh->gh", hs[:-1], dz),
        "b": dz.sum(axis=(0, 1)),
        "V": np.einsum("tnh,tnk->hk", hs[1:], dout),
        "c": dout.sum(axis=(0, 1)),
        "xs": np.einsum("tnh,dh->ntd", dz, W),
        "h0": dz[0] @ U.T,
    }
    return 0.5 * np.sum(dout * errors), grads

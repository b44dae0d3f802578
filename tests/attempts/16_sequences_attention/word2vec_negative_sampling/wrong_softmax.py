"""Your loss is that of a softmax over the true neighbour and the negatives. Negative sampling asks a question
of its own, yes or no, about each of them."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    others = np.concatenate([neighbours[:, None], negatives], axis=1)
    v, u = V[centres], U[others]
    logits = np.sum(v[:, None] * u, axis=2)
    labels = np.zeros(others.shape)
    labels[:, 0] = 1.0
    terms = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = terms / terms.sum(axis=1, keepdims=True)
    loss = float(-np.mean(np.log(np.maximum(p[:, 0], 1e-300))))
    slopes = (p - labels) / len(centres)
    grad_V, grad_U = np.zeros(V.shape), np.zeros(U.shape)
    np.add.at(grad_V, centres, np.sum(slopes[:, :, None] * u, axis=1))
    np.add.at(grad_U, others, slopes[:, :, None] * v[:, None])
    return loss, grad_V, grad_U

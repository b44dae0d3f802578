"""A matrix of how often each pair of words is asked for, with either answer, in the place of indices."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    yes, no = np.zeros((len(V), len(U))), np.zeros((len(V), len(U)))
    for c, o, drawn in zip(centres, neighbours, negatives):
        yes[c, o] += 1 / len(centres)
        for n in drawn:
            no[c, n] += 1 / len(centres)
    products = V @ U.T
    small = np.exp(-np.abs(products))
    p = np.where(products >= 0, 1.0, small) / (1.0 + small)
    slopes = no * p - yes * (1.0 - p)
    soft = np.maximum(products, 0.0) + np.log1p(small)
    loss = np.sum((yes + no) * soft - yes * products)
    return loss, slopes @ U, slopes.T @ V


def noise_probabilities(counts, power=0.75):
    if not (counts >= 0).all() or not counts.any():
        raise ValueError("counts")
    p = counts / counts.sum()
    return p**power / (p**power).sum()


def skipgram_pairs(words, window):
    if not window >= 1:
        raise ValueError(window)
    places = np.arange(len(words))
    apart = np.abs(places[:, None] - places)
    return [tuple(words[[i, j]].tolist()) for i, j in np.argwhere((apart > 0) & (apart <= window))]

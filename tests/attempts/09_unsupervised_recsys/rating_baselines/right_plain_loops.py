"""Loops over the ratings, as a list of triples."""

import math


def _triples(R):
    triples = [
        (u, i, float(R[u, i])) for u in range(len(R)) for i in range(len(R[0])) if not math.isnan(R[u, i])
    ]
    if not triples:
        raise ValueError("empty")
    return triples, sum(x for _, _, x in triples) / len(triples)


def centre_by_user(R):
    triples, mu = _triples(R)
    centred, means = np.full(R.shape, math.nan), np.full(len(R), mu)
    for u in range(len(R)):
        own = [x for v, _, x in triples if v == u]
        if own:
            means[u] = sum(own) / len(own)
    for u, i, x in triples:
        centred[u, i] = x - means[u]
    return centred, means


def fit_biases(R, reg):
    if reg <= 0:
        raise ValueError("reg")
    triples, mu = _triples(R)
    bu, bi = [0.0] * len(R), [0.0] * len(R[0])
    by_user = [[t for t in triples if t[0] == u] for u in range(len(bu))]
    by_item = [[t for t in triples if t[1] == i] for i in range(len(bi))]
    for _ in range(600):
        for u, own in enumerate(by_user):
            bu[u] = sum(x - mu - bi[i] for _, i, x in own) / (len(own) + reg)
        for i, own in enumerate(by_item):
            bi[i] = sum(x - mu - bu[u] for u, _, x in own) / (len(own) + reg)
    return mu, np.array(bu), np.array(bi)

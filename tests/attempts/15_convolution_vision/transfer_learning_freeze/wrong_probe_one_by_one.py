"""You compute the features example by example. One call for all of them gives the same, and the network is
expensive."""


def linear_probe(features, X, y, n_classes, lam):
    h = np.concatenate([features(x[None]) for x in X])
    targets = np.eye(n_classes)[y]
    centred = h - h.mean(axis=0)
    W = np.linalg.solve(centred.T @ centred + lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, targets.mean(axis=0) - h.mean(axis=0) @ W

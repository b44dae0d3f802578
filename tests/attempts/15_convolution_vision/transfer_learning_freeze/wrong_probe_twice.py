"""You compute the features of all examples twice. The network is frozen, so they stay the same: keep them."""


def linear_probe(features, X, y, n_classes, lam):
    h = features(X)
    targets = np.eye(n_classes)[y]
    centred = h - h.mean(axis=0)
    W = np.linalg.solve(centred.T @ centred + lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, targets.mean(axis=0) - features(X).mean(axis=0) @ W

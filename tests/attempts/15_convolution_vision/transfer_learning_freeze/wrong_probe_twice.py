"""You compute the features twice, once to fit and once for the bias. They are frozen: keep them."""


def linear_probe(features, X, y, n_classes, lam):
    h = features(X)
    targets = np.eye(n_classes)[y]
    centred = h - h.mean(axis=0)
    W = np.linalg.solve(centred.T @ centred + lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, targets.mean(axis=0) - features(X).mean(axis=0) @ W

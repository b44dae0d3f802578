"""Your penalty is n times lam, as if the squares were averaged. The objective has their sum."""


def linear_probe(features, X, y, n_classes, lam):
    h = features(X)
    targets = np.eye(n_classes)[y]
    centred = h - h.mean(axis=0)
    W = np.linalg.solve(centred.T @ centred + len(X) * lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, targets.mean(axis=0) - h.mean(axis=0) @ W

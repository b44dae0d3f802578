"""Your targets are 1 and -1. They are 1 for the class of the example and 0 for the others."""


def linear_probe(features, X, y, n_classes, lam):
    h = features(X)
    targets = 2 * np.eye(n_classes)[y] - 1
    centred = h - h.mean(axis=0)
    W = np.linalg.solve(centred.T @ centred + lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, targets.mean(axis=0) - h.mean(axis=0) @ W

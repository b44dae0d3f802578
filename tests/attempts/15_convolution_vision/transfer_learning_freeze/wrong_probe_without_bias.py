"""Your probe has no bias: its targets have a mean that the features would have to explain."""


def linear_probe(features, X, y, n_classes, lam):
    h = features(X)
    targets = np.eye(n_classes)[y]
    centred = h
    W = np.linalg.solve(centred.T @ centred + lam * np.eye(h.shape[1]), centred.T @ targets)
    return W, np.zeros(n_classes)

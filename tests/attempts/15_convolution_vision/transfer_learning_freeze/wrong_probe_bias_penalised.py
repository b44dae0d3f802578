"""You penalise the bias like a weight. It is left free: centre the features, or leave it out of the
penalty."""


def linear_probe(features, X, y, n_classes, lam):
    h = np.column_stack([features(X), np.ones(len(X))])
    solution = np.linalg.solve(h.T @ h + lam * np.eye(h.shape[1]), h.T @ np.eye(n_classes)[y])
    return solution[:-1], solution[-1]

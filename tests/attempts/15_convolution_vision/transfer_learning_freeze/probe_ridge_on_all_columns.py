"""Like wrong_probe_bias_penalised: the bias is the first column, and the inverse is explicit."""


def linear_probe(features, X, y, n_classes, lam):
    h = np.insert(features(X), 0, 1.0, axis=1)
    solution = np.linalg.inv(h.T @ h + lam * np.identity(h.shape[1])) @ (
        h.T @ (y[:, None] == np.arange(n_classes))
    )
    return solution[1:], solution[0]

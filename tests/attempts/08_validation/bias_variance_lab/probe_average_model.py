"""Like wrong_sets_pooled: the rows of all data sets in one system of normal equations."""


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    found = {}
    for degree in degrees:
        if not 0 <= degree < X.shape[1]:
            raise ValueError("degree")
        A = np.vstack([np.vander(x, degree + 1) for x in X])
        w = np.linalg.solve(A.T @ A, A.T @ np.concatenate(list(Y)))
        predictions = np.tile(np.vander(q, degree + 1) @ w, (len(X), 1))
        found[degree] = {k: float(v.mean()) for k, v in decompose(predictions, truth, noise_sd).items()}
        found[degree]["train"] = float(((A @ w - np.concatenate(list(Y))) ** 2).mean())
    return found

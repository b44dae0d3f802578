"""All data sets at once by stacked QR; the error as the distance of predictions from the truth."""


def decompose(predictions, truth, noise_sd):
    m = predictions.shape[1]
    if np.shape(truth) != (m,) or np.shape(noise_sd) != (m,) or (noise_sd < 0).any():
        raise ValueError("arguments")
    noise = np.square(noise_sd)
    centre = np.sum(predictions, axis=0) / len(predictions)
    return dict(
        error=np.mean(np.square(predictions - truth), axis=0) + noise,
        noise=noise,
        variance=np.mean(np.square(predictions), axis=0) - np.square(centre),
        bias_squared=np.square(truth - centre),
    )


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    n = X.shape[1]
    if min(degrees) < 0 or max(degrees) >= n:
        raise ValueError("degrees")
    found = {}
    for degree in degrees:
        powers = np.arange(degree + 1)
        A = X[:, :, None] ** powers
        Q, R = np.linalg.qr(A)
        w = np.linalg.solve(R, np.swapaxes(Q, 1, 2) @ Y[:, :, None])
        residual = Y - (A @ w)[:, :, 0]
        parts = decompose((q[:, None] ** powers @ w)[:, :, 0], truth, noise_sd)
        found[degree] = {key: value.mean() for key, value in parts.items()}
        found[degree]["train"] = np.sum(residual**2) / residual.size
    return found


def best_degree(lab):
    degrees = np.array(sorted(lab))
    return degrees[np.argmin([lab[d]["error"] for d in degrees])]

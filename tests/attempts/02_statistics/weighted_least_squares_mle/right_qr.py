"""QR of the rows in units of sigma; weights scaled so that the largest is 1."""


def gaussian_nll(beta, X, y, sigmas):
    if sigmas.shape != y.shape or sigmas.min() <= 0:
        raise ValueError("sigmas")
    variance = sigmas * sigmas
    return 0.5 * float(((y - X @ beta) ** 2 / variance + np.log(2 * np.pi * variance)).sum())


def fit_equal(X, y):
    Q, R = np.linalg.qr(X)
    beta = np.linalg.solve(R, Q.T @ y)
    return beta, float(np.sqrt(((y - Q @ (Q.T @ y)) ** 2).mean()))


def fit_weighted(X, y, sigmas):
    if sigmas.shape != y.shape or sigmas.min() <= 0:
        raise ValueError("sigmas")
    scale = sigmas.min() / sigmas
    Q, R = np.linalg.qr(X * scale.reshape(-1, 1))
    return np.linalg.solve(R, Q.T @ (y * scale))

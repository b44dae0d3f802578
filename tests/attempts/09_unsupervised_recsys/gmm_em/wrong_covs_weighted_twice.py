"""Your covariances weigh each point by the square of its responsibility, as both factors carry it. It
counts once."""


def m_step(X, resp, reg=1e-6):
    totals = resp.sum(axis=0)
    means = resp.T @ X / totals[:, None]
    covs = np.empty((len(totals), X.shape[1], X.shape[1]))
    for j, total in enumerate(totals):
        away = X - means[j]
        covs[j] = (resp[:, j, None] * away).T @ (resp[:, j, None] * away) / total + reg * np.eye(X.shape[1])
    return totals / len(X), means, covs

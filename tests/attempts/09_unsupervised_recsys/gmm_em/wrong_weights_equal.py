"""Your weights stay equal. A component that is responsible for more becomes more frequent."""


def m_step(X, resp, reg=1e-6):
    totals = resp.sum(axis=0)
    means = resp.T @ X / totals[:, None]
    covs = np.empty((len(totals), X.shape[1], X.shape[1]))
    for j, total in enumerate(totals):
        away = X - means[j]
        covs[j] = (resp[:, j, None] * away).T @ away / total + reg * np.eye(X.shape[1])
    return np.full(len(totals), 1 / len(totals)), means, covs

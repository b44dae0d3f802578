"""Correlation of the selected common entries, a small number below the line, heapq for the best."""

import heapq


def user_similarity(R):
    mu = R[~np.isnan(R)].mean()
    means = np.array([row[~np.isnan(row)].mean() if (~np.isnan(row)).any() else mu for row in R])
    S = np.zeros((R.shape[0], R.shape[0]))
    for u in range(len(S)):
        for v in range(u + 1):
            both = ~np.isnan(R[u]) & ~np.isnan(R[v])
            a, b = R[u, both] - means[u], R[v, both] - means[v]
            S[u, v] = S[v, u] = a @ b / (np.linalg.norm(a) * np.linalg.norm(b) + 1e-12)
    return S


def predict_rating(R, user, item, k):
    if not k >= 1:
        raise ValueError("k must be positive")
    similar = user_similarity(R)[user]
    raters = [v for v in range(len(R)) if v != user and R[v, item] == R[v, item] and abs(similar[v]) > 1e-6]
    nearest = heapq.nlargest(k, raters, key=lambda v: similar[v])
    mean = np.nanmean(R[user]) if (~np.isnan(R[user])).any() else np.nanmean(R)
    if not nearest:
        return mean
    above = sum(similar[v] * (R[v, item] - np.nanmean(R[v])) for v in nearest)
    return mean + above / np.abs(similar[nearest]).sum()


def recommend(R, user, n, k):
    if min(n, k) < 1:
        raise ValueError("n and k must be positive")
    items = [i for i in range(R.shape[1]) if np.isnan(R[user, i])]
    return heapq.nlargest(n, items, key=lambda i: (predict_rating(R, user, i, k), -i))

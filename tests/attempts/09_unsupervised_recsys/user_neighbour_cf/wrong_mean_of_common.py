"""You take the means anew for each pair, over the common items. That is Pearson's correlation and in use as
well, but here the mean of a user is that of all their ratings, the same for every comparison."""


def user_similarity(R):
    S = np.zeros((len(R), len(R)))
    for u in range(len(R)):
        for v in range(len(R)):
            both = ~np.isnan(R[u]) & ~np.isnan(R[v])
            if both.any():
                a, b = R[u, both] - R[u, both].mean(), R[v, both] - R[v, both].mean()
                length = np.sqrt((a @ a) * (b @ b))
                S[u, v] = a @ b / length if length > 1e-9 else 0.0
    return S

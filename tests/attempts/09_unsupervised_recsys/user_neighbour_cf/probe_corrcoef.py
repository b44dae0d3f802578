"""Like wrong_mean_of_common: numpy's own correlation of the common entries."""


def user_similarity(R):
    S = np.zeros((len(R), len(R)))
    for u in range(len(R)):
        for v in range(len(R)):
            both = ~np.isnan(R[u]) & ~np.isnan(R[v])
            a, b = R[u][both], R[v][both]
            if both.sum() > 1 and np.ptp(a) > 0 and np.ptp(b) > 0:
                S[u, v] = np.corrcoef(a, b)[0, 1]
    return S

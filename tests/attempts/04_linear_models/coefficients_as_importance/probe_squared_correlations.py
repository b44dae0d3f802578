"""Like wrong_largest_correlation: pair by pair in a loop."""


def variance_inflation(X):
    d = X.shape[1]
    out = np.ones(d)
    for i in range(d):
        for j in range(d):
            if i != j:
                r = np.corrcoef(X[:, i], X[:, j])[0, 1]
                out[i] = max(out[i], 1 / (1 - r * r))
    return out
